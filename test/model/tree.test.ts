import { describe, expect, test } from 'vitest';
import { isTree, TreeDecoder } from '../../src/model/eisner.js';
import { Kernel, type Matrix } from '../../src/model/kernel.js';
import { scatteredIn } from './scattered.js';

const kernel = new Kernel(8);

describe('the best projective tree', () => {
  /** All ways to give each of `count` tokens a head. */
  function* headings(count: number): Generator<Int32Array> {
    const total = (count + 1) ** count;
    for (let code = 0; code < total; code += 1) {
      let left = code;
      yield Int32Array.from({ length: count }, () => {
        const head = left % (count + 1);
        left = Math.floor(left / (count + 1));
        return head;
      });
    }
  }

  const total = (scores: Matrix, heads: Int32Array, count: number): number =>
    heads.reduce((all, head, i) => (i < count ? all + (scores.data[i * scores.columns + head] as number) : all), 0);

  test.each([1, 2, 3, 4, 5])('of %i tokens is found as by trying all', (count) => {
    for (let seed = 1; seed < (count < 5 ? 12 : 4); seed += 1) {
      const scores = scatteredIn(kernel, count, count + 1, seed * 17);
      let best = -Infinity;
      for (const heads of headings(count)) if (isTree(heads, count)) best = Math.max(best, total(scores, heads, count));
      const found = new TreeDecoder(kernel, count).decode(scores, count);
      expect(isTree(found, count)).toBe(true);
      expect(total(scores, found, count)).toBeCloseTo(best, 5);
    }
  });

  /** The highest sum of a tree, span by span; `whole` and `arc` hold what was worked out, by ends and by the side of the head. */
  function highest(scores: Matrix, count: number): number {
    const kept = new Map<string, number>();
    const score = (token: number, head: number): number => scores.data[token * scores.columns + head] as number;
    const once = (key: string, work: () => number): number => {
      if (!kept.has(key)) kept.set(key, work());
      return kept.get(key) as number;
    };
    const between = (from: number, to: number, of: (k: number) => number): number =>
      Math.max(...Array.from({ length: to - from }, (_, k) => of(from + k)));
    const joined = (i: number, j: number): number => between(i, j, (k) => whole(i, k, 'left') + whole(k + 1, j, 'right'));
    const arc = (i: number, j: number, head: 'left' | 'right'): number =>
      once(`arc ${i} ${j} ${head}`, () => joined(i, j) + (head === 'left' ? score(j, i) : score(i, j)));
    const whole = (i: number, j: number, head: 'left' | 'right'): number =>
      once(`whole ${i} ${j} ${head}`, () => {
        if (i === j) return 0;
        if (head === 'left') return between(i + 1, j + 1, (k) => arc(i, k, 'left') + whole(k, j, 'left'));
        return between(i, j, (k) => whole(i, k, 'right') + arc(k, j, 'right'));
      });
    return between(0, count, (k) => score(k, count) + whole(0, k, 'right') + whole(k, count - 1, 'left'));
  }

  test.each([6, 17, 18, 41])('of %i tokens has the highest sum, ties or not', (count) => {
    const decoder = new TreeDecoder(kernel, 64);
    for (const steps of [1000, 2]) {
      const scores = scatteredIn(kernel, count, count + 1, count);
      scores.data.forEach((value, k) => (scores.data[k] = Math.round(value * steps) / steps));
      const found = decoder.decode(scores, count);
      expect(isTree(found, count)).toBe(true);
      expect(total(scores, found, count)).toBeCloseTo(highest(scores, count), 4);
    }
  });

  test.each<[string, number[], boolean]>([
    ['a chain', [1, 2, 3], true],
    ['two roots', [3, 3, 1], false],
    ['a circle', [1, 0, 3], false],
    ['its own head', [0, 3, 1], false],
    ['crossing arcs', [2, 3, 4, 4], false],
    ['an arc over the root', [2, 4, 1, 2], false],
  ])('%s: a projective tree with one root? %s', (_, heads, answer) => {
    expect(isTree(Int32Array.from(heads), heads.length)).toBe(answer);
  });
});
