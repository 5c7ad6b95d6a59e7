import { describe, expect, test } from 'vitest';
import { hashText, mix } from '../../src/model/hash.js';
import { MoveWeights } from '../../src/model/moves.js';
import { mayFollow } from '../../src/model/names.js';
import { packRising, unpackRising } from '../../src/model/numbers.js';
import { mirror } from '../../src/model/parser.js';
import { LEFT, ParserState, RIGHT, SHIFT } from '../../src/model/state.js';
import { NER_TAGS } from '../../src/model/types.js';
import { Weights } from '../../src/model/weights.js';
import { Oracle } from '../../scripts/train/oracle.js';
import { Perceptron } from '../../scripts/train/perceptron.js';
import { MovePerceptron } from '../../scripts/train/moves.js';

describe('hashes', () => {
  test('small templates and small values do not meet', () => {
    const seen = new Set<number>();
    for (let template = 0; template < 100; template += 1) for (let value = 0; value < 255; value += 1) seen.add(mix(template, value));
    expect(seen.size).toBe(100 * 255);
  });

  test('the order of letters counts', () => expect(hashText('ab')).not.toBe(hashText('ba')));
});

test.each([[[]], [[0]], [[0, 1, 127, 128, 129]], [[5, 16_384, 2 ** 31, 2 ** 32 - 1]]])('rising numbers %j come back', (numbers) => {
  const rising = Uint32Array.from(numbers);
  expect([...unpackRising(packRising(rising), rising.length)]).toEqual(numbers);
});

describe('weights', () => {
  // The first two share a place in every small table, and the last one wraps round.
  const hashes = Uint32Array.of(3, 4096, 0xfffffff0, 0xfffffff1).subarray(0, 3);

  test('a classifier adds what its features say and nothing for others', () => {
    const weights = new Weights(3, hashes, Uint8Array.of(1, 2, 1), Int16Array.of(5 * 256, -7 * 256 + 1, 9 * 256 + 2, -128 * 256 + 2));
    const scores = new Int32Array(3);
    weights.add(Int32Array.of(3, 4096, -16, 4), 4, scores);
    expect([...scores]).toEqual([5, -7, 9 - 128]);
  });

  test('the moves have all three weights in one place', () => {
    const moves = new MoveWeights(hashes, Int8Array.of(1, -2, 3, -127, 127, 0, 10, 20, -30));
    const scores = new Int32Array(3);
    moves.score(Int32Array.of(3, 4096, -16, 99), 4, scores);
    expect([...scores]).toEqual([1 - 127 + 10, -2 + 127 + 20, 3 - 30]);
  });
});

describe('perceptrons', () => {
  test('learn what tells two classes apart, and say so in eight bits', () => {
    const model = new Perceptron(2, 1);
    const scores = new Float64Array(2);
    for (let k = 0; k < 40; k += 1) {
      const features = Int32Array.of(100 + (k % 2), 7);
      model.score(features, 2, scores);
      const guess = (scores[1] as number) > (scores[0] as number) ? 1 : 0;
      model.step();
      if (guess !== k % 2) model.update(features, 2, k % 2, guess);
    }
    const weights = model.finish(100);
    const read = (feature: number) => {
      const sums = new Int32Array(2);
      weights.add(Int32Array.of(feature, 7), 2, sums);
      return (sums[1] as number) - (sums[0] as number);
    };
    expect(read(101)).toBeGreaterThan(0);
    expect(read(100)).toBeLessThanOrEqual(0);
  });

  test('a feature below the count of updates says nothing', () => {
    const scores = new Float64Array(3);
    const model = new MovePerceptron(2);
    model.step();
    model.update(Int32Array.of(5), 1, LEFT, SHIFT);
    model.score(Int32Array.of(5), 1, scores);
    expect([...scores]).toEqual([0, 0, 0]);
    model.update(Int32Array.of(5), 1, LEFT, SHIFT);
    model.score(Int32Array.of(5), 1, scores);
    expect([...scores]).toEqual([-2, 2, 0]);
  });

  test('many features keep their weights while the tables grow', () => {
    const model = new MovePerceptron(1);
    for (let k = 1; k <= 70_000; k += 1) model.update(Int32Array.of(mix(k, 1)), 1, RIGHT, LEFT);
    const scores = new Float64Array(3);
    for (let k = 1; k <= 70_000; k += 7_001) {
      model.score(Int32Array.of(mix(k, 1)), 1, scores);
      expect([...scores]).toEqual([0, -1, 1]);
    }
  });
});

describe('the transition system', () => {
  /** Follows the oracle alone; returns the heads and the number of moves. */
  function follow(gold: readonly number[]): { heads: number[]; moves: number } {
    const state = new ParserState();
    const oracle = new Oracle();
    state.reset(gold.length);
    oracle.begin(state, Int32Array.from(gold));
    let moves = 0;
    for (; !state.done; moves += 1) {
      oracle.cost();
      const move = oracle.bestOf(new Float64Array(3), true);
      if (move === SHIFT) state.shift();
      else if (move === LEFT) state.reduceLeft();
      else state.reduceRight();
    }
    return { heads: Array.from(state.head.subarray(0, gold.length)), moves };
  }

  test.each([
    ['one token', [1]],
    ['a chain to the right', [4, 0, 1, 2]],
    ['a chain to the left', [1, 2, 3, 4]],
    ['both sides', [1, 5, 1, 4, 1]],
    ['nested', [2, 0, 7, 2, 5, 3, 5]],
  ])('the oracle rebuilds %s in two moves a token', (_, gold) => {
    expect(follow(gold)).toEqual({ heads: gold, moves: 2 * gold.length });
  });

  test.each([
    // 0 ← 1 → 3, 0 → 2: the branch from 0 to 2 crosses the one from 1 to the root.
    ['one crossing branch', [1, 4, 0, 1]],
    ['two', [2, 4, 5, 0, 1]],
  ])('with %s, which it cannot build, it still ends in a tree', (_, gold) => {
    const { heads, moves } = follow(gold);
    expect(moves).toBe(2 * gold.length);
    expect(heads.filter((head) => head === gold.length)).toHaveLength(1);
    expect(heads.some((head, i) => head === gold[i])).toBe(true);
  });

  test('after a wrong move it makes the best of what is left', () => {
    const state = new ParserState();
    const oracle = new Oracle();
    state.reset(3);
    oracle.begin(state, Int32Array.from([1, 3, 1]));
    state.shift();
    state.shift();
    // Token 0 has lost its head 1 unless it stays below it; only the arc of token 2 can be saved.
    oracle.cost();
    expect(oracle.isRight(SHIFT)).toBe(true);
    expect(oracle.isRight(LEFT)).toBe(false);
  });

  test('the artificial root takes the last token on the stack only', () => {
    const state = new ParserState();
    state.reset(2);
    state.shift();
    state.shift();
    expect([state.canShift(), state.canLeft(), state.canRight()]).toEqual([false, false, true]);
    state.reduceRight();
    expect([state.canLeft(), state.canRight()]).toEqual([true, false]);
  });
});

test('heads of a reversed sentence, twice reversed, are as before', () => {
  const heads = Int32Array.of(1, 4, 1, 2);
  const there = new Int32Array(4);
  const back = new Int32Array(4);
  mirror(heads, 4, there);
  mirror(there, 4, back);
  expect([...there]).toEqual([1, 2, 4, 2]);
  expect([...back]).toEqual([...heads]);
});

test.each([
  ['O', 'I-PER', false],
  ['B-PER', 'I-PER', true],
  ['I-PER', 'I-PER', true],
  ['B-LOC', 'I-PER', false],
  ['I-ORG', 'I-LOC', false],
  ['I-ORG', 'B-LOC', true],
  ['O', 'O', true],
] as const)('%s before %s: %s', (before, tag, allowed) => {
  expect(mayFollow(NER_TAGS.indexOf(before), NER_TAGS.indexOf(tag))).toBe(allowed);
});
