import { describe, expect, test } from 'vitest';
import { Kernel, type Matrix } from '../../src/model/kernel.js';
import { Lexical } from '../../src/model/lexical.js';
import { NameHead } from '../../src/model/name-head.js';
import { Listed, NameIndex } from '../../src/model/name-index.js';
import { NAME_INPUTS, NAME_ROWS, NameTokens } from '../../src/model/name-inputs.js';
import { BestChain, mayFollow, NAME_CLASSES } from '../../src/model/name-tags.js';
import { NameWeights } from '../../src/model/name-weights.js';
import { NER_TAGS } from '../../src/model/types.js';
import { KEYS, rowsOf } from '../../src/model/window.js';
import { WordTable } from '../../src/model/words.js';
import { Adam } from '../../scripts/train/adam.js';
import { columnsOf } from '../../scripts/train/corpus.js';
import { ChainSums } from '../../scripts/train/crf.js';
import { fillMask } from '../../scripts/train/dropout.js';
import { NameBackward } from '../../scripts/train/name-backward.js';
import { buildIndex, readListedNames } from '../../scripts/train/name-index.js';
import { Random } from '../../scripts/train/random.js';

const tag = (name: string): number => (NER_TAGS as readonly string[]).indexOf(name);

test.each([
  ['O', 'I-PER', false],
  ['B-PER', 'I-PER', true],
  ['I-PER', 'I-PER', true],
  ['B-LOC', 'I-PER', false],
  ['I-ORG', 'I-LOC', false],
  ['I-ORG', 'B-LOC', true],
  ['O', 'O', true],
] as const)('%s before %s: %s', (before, after, allowed) => {
  expect(mayFollow(tag(before), tag(after))).toBe(allowed);
});

function scattered(kernel: Kernel, rows: number, seed: number): Matrix {
  const matrix = kernel.matrix(rows, NAME_CLASSES);
  const random = new Random(seed);
  for (let k = 0; k < matrix.data.length; k += 1) matrix.data[k] = random.below(3001) / 1000 - 1.5;
  return matrix;
}

/** All sequences of tags that may follow each other, with their scores. */
function* sequences(scores: Matrix, steps: Matrix, count: number): Generator<{ tags: number[]; score: number }> {
  for (let code = 0; code < NAME_CLASSES ** count; code += 1) {
    const tags = Array.from({ length: count }, (_, i) => Math.floor(code / NAME_CLASSES ** i) % NAME_CLASSES);
    if (!tags.every((one, i) => mayFollow(i > 0 ? (tags[i - 1] as number) : 0, one))) continue;
    const score = tags.reduce((sum, one, i) => {
      const before = i > 0 ? (tags[i - 1] as number) : NAME_CLASSES;
      return sum + (scores.data[i * scores.columns + one] as number) + (steps.data[before * steps.columns + one] as number);
    }, 0);
    yield { tags, score };
  }
}

describe('a chain of tags', () => {
  const kernel = new Kernel(2);

  test.each([1, 2, 3, 4])('the best of %i tokens is found as by trying all', (count) => {
    for (let seed = 1; seed < 6; seed += 1) {
      const scores = scattered(kernel, count, seed * 31);
      const steps = scattered(kernel, NAME_CLASSES + 1, seed * 7);
      const best = [...sequences(scores, steps, count)].reduce((top, one) => (one.score > top.score ? one : top));
      const tags = new Uint8Array(count + 2).fill(9);
      new BestChain(count).find(scores, steps, count, tags, 1);
      expect([...tags]).toEqual([9, ...best.tags, 9]);
    }
  });

  test.each([
    ['all tags', [127, 127, 127]],
    ['some', [127, (1 << 1) | (1 << 3), 127]],
    ['the right ones', [1 << 5, 1 << 6, 1]],
  ])('probabilities are those of all sequences: %s', (_, bits) => {
    const scores = scattered(kernel, 3, 5);
    const steps = scattered(kernel, NAME_CLASSES + 1, 9);
    const found = [...sequences(scores, steps, 3)].filter(({ tags }) => tags.every((one, i) => ((bits[i] as number) >> one) & 1));
    const total = found.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const share = (times: (tags: number[]) => number) =>
      found.reduce((sum, { tags, score }) => sum + times(tags) * Math.exp(score), 0) / total;
    const sums = new ChainSums(3);
    expect(sums.run(scores, steps, 3, Uint8Array.from(bits))).toBeCloseTo(Math.log(total), 1);
    for (let k = 0; k < NAME_CLASSES; k += 1) {
      for (let i = 0; i < 3; i += 1)
        expect(sums.marginals[i * NAME_CLASSES + k]).toBeCloseTo(
          share((tags) => (tags[i] === k ? 1 : 0)),
          2,
        );
      expect(sums.pairs[NAME_CLASSES * NAME_CLASSES + k]).toBeCloseTo(
        share((tags) => (tags[0] === k ? 1 : 0)),
        2,
      );
      const after = share((tags) => tags.slice(1).filter((one, i) => one === 6 && tags[i] === k).length);
      expect(sums.pairs[k * NAME_CLASSES + 6]).toBeCloseTo(after, 2);
    }
  });

  test('right tags that the scores exclude leave numbers', () => {
    const scores = kernel.matrix(2, NAME_CLASSES);
    scores.data[0] = 500;
    const sums = new ChainSums(2);
    sums.run(scores, kernel.matrix(NAME_CLASSES + 1, NAME_CLASSES), 2, Uint8Array.of(1 << 1, 1 << 2));
    expect([...sums.marginals].every((p) => p === 0 || p === 1)).toBe(true);
  });
});

describe('the index of names', () => {
  const index = buildIndex([
    ['Northam', Listed.Town],
    ['Northam Valley Council', Listed.Group],
    ['Valley', Listed.Family],
    ['Grand Old Harbour Town', Listed.Place],
    ['Grand', Listed.Given],
    ['One Two Three Four Five', Listed.Place],
  ]);
  const marks = (text: string) => {
    const forms = text.split(' ');
    const lex = new Lexical(WordTable.ofSize(1));
    lex.fill(columnsOf(forms), 0, forms.length);
    index.mark(lex);
    return forms.map((_, i) => [index.people(i), index.places(i), index.bodies(i)]);
  };
  const town = (Listed.Town >> 3) * 3;
  const place = (Listed.Place >> 3) * 3;

  test.each<[string, number[][]]>([
    [
      'in northam today',
      [
        [0, 0, 0],
        [0, town, 0],
        [0, 0, 0],
      ],
    ],
    [
      'Northam Valley',
      [
        [0, town, 0],
        [Listed.Family, 0, 0],
      ],
    ],
    [
      'Northam Valley Council',
      [
        [0, 0, 4],
        [Listed.Family, 0, 5],
        [0, 0, 5],
      ],
    ],
    [
      'Grand Old Harbour Town',
      [
        [Listed.Given, place + 1, 0],
        [0, place + 2, 0],
        [0, place + 2, 0],
        [0, place + 2, 0],
      ],
    ],
    [
      'Grand Old Harbour',
      [
        [Listed.Given, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    ],
    [
      'One Two Three Four Five',
      [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    ],
  ])('%s', (text, right) => expect(marks(text)).toEqual(right));

  test('names in capitals and in small letters are one', () => expect(marks('NORTHAM')).toEqual(marks('northam')));

  test('an index of nothing finds nothing', () => expect(new NameIndex(new Uint32Array(0), new Uint8Array(0)).find(77)).toBe(0));

  test('the packages name people, places and bodies', () => {
    const bits = new Map<string, number>();
    for (const [name, bit] of readListedNames()) bits.set(name, (bits.get(name) ?? 0) | bit);
    expect((bits.get('Lagos') ?? 0) & Listed.LargeCity).toBeGreaterThan(0);
    expect((bits.get('Annan') ?? 0) & (Listed.People | Listed.Family)).toBeGreaterThan(0);
    expect((bits.get('Hanseatic League') ?? 0) & Listed.Group).toBeGreaterThan(0);
    expect(bits.get('treaty')).toBeUndefined();
  });

  test('rows of a token lie in the table, and tell a capital', () => {
    const forms = ['Northam', 'and', 'northam'];
    const lex = new Lexical(WordTable.ofSize(1));
    lex.fill(columnsOf(forms), 0, 3);
    const tokens = new NameTokens(lex, index);
    tokens.refresh(Int32Array.of(3, 4, 3));
    const rows = rowsOf(tokens, 3, NAME_INPUTS);
    expect(rows.every((row) => row > 0 && row < NAME_ROWS)).toBe(true);
    const [large, , small] = [0, 1, 2].map((i) => [...rows.subarray(i * NAME_INPUTS, (i + 1) * NAME_INPUTS)]) as [
      number[],
      number[],
      number[],
    ];
    expect(large.map((row, k) => row - (small[k] as number)).slice(-3)).toEqual([1, 1, 1]);
    expect(large[1]).toBe(small[1]);
  });

  test('tokens with the same keys have the same rows, and other keys where rows differ', () => {
    const byKeys = new Map<string, string>();
    const seen = new Set<string>();
    const lex = new Lexical(WordTable.ofSize(1));
    const tokens = new NameTokens(lex, index);
    for (const text of [
      'Northam',
      'northam',
      'NORTHAM',
      'NORTHAM GRAND VALLEY',
      'in Northam',
      'Northam Valley Council',
      'Grand in grand',
    ]) {
      const forms = text.split(' ');
      for (const number of [3, 4]) {
        lex.fill(columnsOf(forms), 0, forms.length);
        tokens.refresh(new Int32Array(forms.length).fill(number));
        const rows = rowsOf(tokens, forms.length, NAME_INPUTS);
        forms.forEach((_, i) => {
          const key = tokens.keys.subarray(i * KEYS, (i + 1) * KEYS).join(' ');
          const own = rows.subarray(i * NAME_INPUTS, (i + 1) * NAME_INPUTS).join(' ');
          expect(byKeys.get(key) ?? own, text).toBe(own);
          byKeys.set(key, own);
          seen.add(own);
        });
      }
    }
    expect(seen.size).toBeGreaterThan(20);
  });
});

const SHAPE = { rows: 30, embedding: 8, below: 8, width: 16 } as const;

function pieces() {
  const kernel = new Kernel(8);
  const weights = new NameWeights(kernel, SHAPE);
  const random = new Random(3);
  const fill = (data: Float32Array) => {
    for (let k = 0; k < data.length; k += 1) data[k] = random.below(1001) / 1000 - 0.5;
  };
  fill(weights.embeddings.data);
  for (const { data, rows, columns } of weights.matrices()) {
    // The columns beyond the tags stay empty, as in training.
    if (columns === 8 && rows !== SHAPE.below)
      for (let k = 0; k < data.length; k += 1) data[k] = k % 8 < NAME_CLASSES ? random.below(1001) / 1000 - 0.5 : 0;
    else fill(data);
  }
  const count = 4;
  const below = { low: kernel.matrix(count, 8), top: kernel.matrix(count, 8) };
  fill(below.low.data);
  fill(below.top.data);
  const rows = Int32Array.from({ length: count * NAME_INPUTS }, () => random.below(SHAPE.rows));
  const lesson = { count, rows, allowed: Uint8Array.of(1, 1 << 1, 1 << 2, 127) };
  const masks = (percent: number) => {
    const made = { embedding: new Float32Array(count * 8), mixed: new Float32Array(16), out: new Float32Array(16) };
    for (const mask of Object.values(made)) fillMask(mask, mask.length, percent, random);
    return made;
  };
  return { kernel, weights, head: new NameHead(kernel, weights), gradients: new NameWeights(kernel, SHAPE), below, lesson, masks };
}

describe('the part for names', () => {
  test('every kind of weight has the gradient that a small change shows', () => {
    const { kernel, weights, head, gradients, below, lesson, masks } = pieces();
    const backward = new NameBackward(kernel, head, gradients);
    backward.refresh();
    const kept = masks(20);
    backward.learn(lesson, below, kept, 1, () => {});
    const sums = new ChainSums(lesson.count);
    const loss = (): number => {
      head.score(lesson.rows, below, lesson.count, kept);
      const all = sums.run(head.scores, weights.steps, lesson.count, null);
      return all - sums.run(head.scores, weights.steps, lesson.count, lesson.allowed);
    };
    const slopes = [...gradients.matrices().map(({ data }) => data), gradients.embeddings.data];
    [...weights.matrices().map(({ data }) => data), weights.embeddings.data].forEach((data, part) => {
      const slope = slopes[part] as Float32Array;
      // The steepest weight of each part: rounding hides the flat ones.
      const at = slope.reduce((top, value, k) => (Math.abs(value) > Math.abs(slope[top] as number) ? k : top), 0);
      const before = data[at] as number;
      data[at] = before + 1 / 128;
      const above = loss();
      data[at] = before - 1 / 128;
      const shown = (above - loss()) * 64;
      data[at] = before;
      expect(Math.abs(shown - (slope[at] as number)), `part ${part}`).toBeLessThan(0.03 * Math.abs(shown) + 0.01);
      expect(Math.abs(shown), `part ${part}`).toBeGreaterThan(0.01);
    });
  });

  test('a few steps learn one sentence by heart', () => {
    const { kernel, weights, head, gradients, below, lesson, masks } = pieces();
    const backward = new NameBackward(kernel, head, gradients);
    const adam = new Adam(weights, gradients);
    const all = masks(0);
    for (let step = 0; step < 60; step += 1) {
      backward.refresh();
      backward.learn(lesson, below, all, 1, adam.touch);
      adam.step(0.02);
    }
    head.score(lesson.rows, below, lesson.count, null);
    const tags = new Uint8Array(lesson.count);
    new BestChain(lesson.count).find(head.scores, weights.steps, lesson.count, tags, 0);
    expect([...tags].slice(0, 3)).toEqual([0, 1, 2]);
  });
});
