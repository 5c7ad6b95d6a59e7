import { describe, expect, test } from 'vitest';
import { DISTANCES, distanceOf } from '../../src/model/distance.js';
import { TreeDecoder } from '../../src/model/eisner.js';
import { INPUTS } from '../../src/model/inputs.js';
import { Kernel, type Matrix, placeInStrips } from '../../src/model/kernel.js';
import { sumEmbeddings } from '../../src/model/matrices.js';
import { NetworkWeights } from '../../src/model/network-weights.js';
import { Network } from '../../src/model/network.js';
import { MOST_INNER, MOST_STEPS } from '../../src/model/rounded.js';
import { LEAK } from '../../src/model/row-steps.js';
import { Adam } from '../../scripts/train/adam.js';
import { Backward, type Lesson } from '../../scripts/train/backward.js';
import { Dropout } from '../../scripts/train/dropout.js';
import { Random } from '../../scripts/train/random.js';
import { crossEntropy, exponential } from '../../scripts/train/softmax.js';
import { scatteredIn } from './scattered.js';

const kernel = new Kernel(8);

const scattered = (rows: number, columns: number, seed: number): Matrix => scatteredIn(kernel, rows, columns, seed);

const largest = (numbers: Float32Array): number => numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

describe('the kernel', () => {
  test.each([
    [1, 1, 8],
    [5, 3, 8],
    [4, 17, 24],
    [23, 40, 16],
  ])('a product of %i × %i and %i columns is that of three loops', (rows, inner, columns) => {
    const a = scattered(rows, inner, 3);
    const b = scattered(inner, columns, 5);
    const c = kernel.matrix(rows, columns);
    kernel.product(a, b, c, rows, inner);
    const plain = (i: number, j: number): number => {
      let sum = 0;
      for (let k = 0; k < inner; k += 1) sum += (a.data[i * a.columns + k] as number) * (b.data[k * b.columns + j] as number);
      return sum;
    };
    for (let i = 0; i < rows; i += 1) for (let j = 0; j < columns; j += 1) expect(c.data[i * c.columns + j]).toBeCloseTo(plain(i, j), 4);
  });

  test('a product with the first side on end, added to what is there', () => {
    const a = scattered(6, 16, 7);
    const b = scattered(6, 8, 9);
    const c = kernel.matrix(16, 8);
    c.data.fill(2);
    kernel.productOfTransposed(a, b, c, 16, 6, true);
    let sum = 2;
    for (let k = 0; k < 6; k += 1) sum += (a.data[k * 16 + 11] as number) * (b.data[k * 8 + 3] as number);
    expect(c.data[11 * 8 + 3]).toBeCloseTo(sum, 4);
  });

  test('a window over three rows is one longer row', () => {
    const input = scattered(6, 8, 11);
    const weights = scattered(24, 8, 13);
    const out = kernel.matrix(4, 8);
    kernel.product(input, weights, out, 4, 24);
    let sum = 0;
    for (let k = 0; k < 24; k += 1) sum += (input.data[2 * 8 + k] as number) * (weights.data[k * 8 + 5] as number);
    expect(out.data[2 * 8 + 5]).toBeCloseTo(sum, 4);
  });

  test.each([
    [1, 8, 8],
    [4, 12, 16],
    [23, 40, 24],
  ])('a packed factor gives the same bits: %i × %i and %i columns', (rows, inner, columns) => {
    const a = scattered(rows, inner, 17);
    const b = scattered(inner, columns, 19);
    const [c, packed] = [scattered(rows, columns, 23), scattered(rows, columns, 23)];
    const strips = kernel.strips(b.rows, b.columns);
    b.data.forEach((value, k) => {
      const [i, j] = [Math.floor(k / b.columns), k % b.columns];
      if (i < b.rows) strips.strips[placeInStrips(b.rows, i, j)] = value;
    });
    for (const adds of [true, false]) {
      kernel.product(a, b, c, rows, inner, adds);
      kernel.product(a, strips, packed, rows, inner, adds);
      expect(packed.data).toEqual(c.data);
    }
  });

  test.each([
    [1, 8, 8],
    [4, 16, 16],
    [23, 40, 24],
    [131, 288, 16],
  ])('a rounded factor gives sums of whole steps: %i × %i and %i columns', (rows, inner, columns) => {
    const a = scattered(rows, inner, 59);
    const b = scattered(inner, columns, 61);
    b.data.forEach((value, k) => (b.data[k] = k % columns === 3 ? 0 : value / ((k % columns) + 1)));
    const [exact, c] = [kernel.matrix(rows, columns), kernel.matrix(rows, columns)];
    kernel.product(a, b, exact, rows, inner);
    const rounded = kernel.rounded(b);
    kernel.product(a, rounded, c, rows, inner);
    for (let i = 0; i < rows; i += 1) {
      const row = a.data.subarray(i * inner, (i + 1) * inner);
      const inSteps = [...row].map((value) => Math.round((value * MOST_STEPS) / largest(row)));
      for (let j = 0; j < columns; j += 1) {
        const column = Float32Array.from({ length: inner }, (_, k) => b.data[k * columns + j] as number);
        const top = largest(column);
        const sum = inSteps.reduce(
          (all, value, k) => all + value * Math.round(top === 0 ? 0 : ((column[k] as number) / top) * MOST_STEPS),
          0,
        );
        const found = c.data[i * columns + j] as number;
        expect(found).toBeCloseTo((sum * largest(row) * top) / MOST_STEPS ** 2, 3);
        expect(Math.abs(found - (exact.data[i * columns + j] as number))).toBeLessThanOrEqual((top * inner) / MOST_STEPS);
      }
    }
    const before = c.data.slice();
    kernel.product(a, rounded, c, rows, inner, true);
    for (let k = 0; k < rows * columns; k += 1) expect(c.data[k]).toBe(2 * (before[k] as number));
  });

  test('rounded rows of zeros, of large and of tiny numbers', () => {
    const a = kernel.matrix(4, 8);
    const b = kernel.matrix(8, 8);
    a.data.set([1e9, -1e9, 5e8], 8);
    a.data.set([1e-9, 1e-9], 16);
    b.data.fill(1);
    b.data.fill(-2, 8, 16);
    const c = kernel.matrix(4, 8);
    kernel.product(a, kernel.rounded(b), c, 4, 8);
    const column = [0, 1, 2, 3].map((row) => c.data[row * 8] as number);
    expect(column[0]).toBe(0);
    expect((column[1] as number) / 3.5e9).toBeCloseTo(1, 3);
    expect((column[2] as number) / -1e-9).toBeCloseTo(1, 3);
  });

  test('the largest sum of whole steps stays within 32 bits; a longer row is refused', () => {
    expect(MOST_STEPS ** 2 * MOST_INNER).toBeLessThan(2 ** 31);
    const a = kernel.matrix(4, MOST_INNER);
    a.data.fill(1);
    const b = kernel.matrix(MOST_INNER, 8);
    b.data.fill(-3);
    const c = kernel.matrix(4, 8);
    kernel.product(a, kernel.rounded(b), c, 4, MOST_INNER);
    expect(c.data[0]).toBeCloseTo(-3 * MOST_INNER, 3);
    expect(() => kernel.rounded(kernel.matrix(MOST_INNER + 1, 8))).toThrow(RangeError);
  });

  test('a bias is added to every row, and the first columns are bent', () => {
    const data = scattered(5, 32, 29);
    const bias = scattered(1, 32, 31);
    const plain = data.data.map((value, k) => {
      const sum = value + (bias.data[k % 32] as number);
      return k >= 3 * 32 ? value : sum < 0 && k % 32 < 16 ? sum * LEAK : sum;
    });
    kernel.addBias(data, bias, 3, 16);
    expect(data.data).toEqual(plain);
  });

  test('three rows make one bent sum', () => {
    const [a, b, c, sum] = [37, 41, 43, 47].map((seed) => scattered(1, 16, seed)) as [Matrix, Matrix, Matrix, Matrix];
    kernel.run.addThree(sum.at, a.at, b.at, c.at, 16 * 4);
    const plain = a.data.map((value, k) => {
      const three = value + (b.data[k] as number) + (c.data[k] as number);
      return three < 0 ? three * LEAK : three;
    });
    expect(sum.data.subarray(0, 16)).toEqual(plain.subarray(0, 16));
  });

  test('rows of a table are summed in the order of the list', () => {
    const table = scattered(9, 40, 53);
    const sums = kernel.matrix(2, 40);
    const rows = [4, 0, 8, 8, 1, 2];
    const places = kernel.numbers(Int32Array, 6);
    places.set(rows.map((row) => table.at + row * 40 * 4));
    kernel.run.sumRows(sums.at, places.byteOffset, 3, 40 * 4, 2);
    const plain = new Float32Array(80);
    rows.forEach((row, k) => {
      const to = k < 3 ? 0 : 40;
      for (let j = 0; j < 40; j += 1) plain[to + j] = (plain[to + j] as number) + (table.data[row * 40 + j] as number);
    });
    expect(sums.data.subarray(0, 80)).toEqual(plain);
  });

  test('rows of bytes give the same sums as written out', () => {
    const random = new Random(67);
    const bytes = Int8Array.from({ length: 9 * 24 }, () => random.below(255) - 127);
    const steps = Float32Array.from({ length: 9 }, (_, row) => (row * 997) / 2 ** 20);
    const table = kernel.matrix(9, 24);
    bytes.forEach((byte, k) => (table.data[k] = byte * (steps[Math.floor(k / 24)] as number)));
    const choice = { rows: Int32Array.from([4, 0, 8, 8, 1, 2]), each: 3, places: kernel.numbers(Int32Array, 6) };
    const [whole, short] = [scattered(4, 24, 71), scattered(4, 24, 71)];
    sumEmbeddings(kernel, table, choice, 2, whole);
    sumEmbeddings(kernel, kernel.byteTable(24, bytes, steps), choice, 2, short);
    expect(short.data).toEqual(whole.data);
    expect(short.data.subarray(72, 96).every((value) => value === 0)).toBe(true);
  });

  test.each([
    [0, 3],
    [1, 4],
    [0, 90],
    [1, 51],
  ])('the best column from %i to %i is that of a plain look, the first among equals', (from, end) => {
    const scores = scattered(9, end, 83);
    scores.data.forEach((value, k) => (scores.data[k] = Math.round(value * 6) - 9));
    const found = kernel.numbers(Int32Array, 9);
    kernel.bestColumns(scores, 9, from, end, found);
    const plain = Array.from({ length: 9 }, (_, row) => {
      const numbers = [...scores.data.subarray(row * scores.columns + from, row * scores.columns + end)];
      return from + numbers.indexOf(Math.max(...numbers));
    });
    expect([...found]).toEqual(plain);
  });

  test('matrices do not touch', () => {
    const first = kernel.matrix(3, 5);
    const second = kernel.matrix(2, 9);
    first.data.fill(1);
    second.data.fill(2);
    expect([first.columns, second.columns]).toEqual([8, 16]);
    expect([...new Set(first.data)]).toEqual([1]);
  });
});

test('distances fall into eight classes on either side', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 10, 11, 17, 18, 90].map((away) => distanceOf(0, away))).toEqual([0, 1, 2, 3, 4, 4, 5, 5, 6, 6, 7, 7]);
  expect(distanceOf(18, 0)).toBe(15);
  expect(distanceOf(1, 0)).toBe(8);
});

describe('functions without an exponential', () => {
  test.each([-25, -3, -0.2, 0])('e to the %f', (x) => expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, x < -10 ? 0 : 2));
  test('what is far below counts as nothing', () => expect(exponential(-31)).toBe(0));

  test('the gradient of a certain right answer is next to nothing, and rows sum to zero', () => {
    const scores = kernel.matrix(2, 3);
    scores.data.set([20, 0, 0], 0);
    scores.data.set([1, 2, 3], 8);
    const out = kernel.matrix(2, 3);
    crossEntropy(scores, Int32Array.of(0, 0), 2, 3, 1, out);
    expect(Math.abs(out.data[0] as number)).toBeLessThan(1e-6);
    expect((out.data[8] as number) + (out.data[9] as number) + (out.data[10] as number)).toBeCloseTo(0, 5);
    expect(out.data[8]).toBeLessThan(0);
  });
});

const SHAPE = { rows: 40, embedding: 8, width: 16, layers: 2, arc: 8, label: 8, tags: 3, rels: 4 } as const;

function small(): { weights: NetworkWeights; network: Network; lesson: Lesson; random: Random; kernel: Kernel } {
  const own = new Kernel(16);
  const weights = new NetworkWeights(own, SHAPE);
  const random = new Random(5);
  const fill = (data: Float32Array) => {
    for (let k = 0; k < data.length; k += 1) data[k] = random.below(1001) / 1000 - 0.5;
  };
  for (const { data } of [...weights.matrices(), weights.tagPairs]) fill(data);
  fill(weights.embeddings.data);
  const count = 5;
  const some = (below: number) => Int32Array.from({ length: count }, () => random.below(below));
  const rows = Int32Array.from({ length: count * INPUTS }, () => random.below(SHAPE.rows));
  const lesson = {
    count,
    rows,
    rightTags: some(3),
    heads: Int32Array.of(1, 5, 1, 4, 1),
    rels: Int32Array.of(1, 0, 2, 3, 1),
  };
  return { weights, network: new Network(own, weights), lesson, random, kernel: own };
}

describe('the network', () => {
  test('every kind of weight has the gradient that a small change shows', () => {
    const { weights, network, lesson, random, kernel: own } = small();
    const gradients = new NetworkWeights(own, SHAPE);
    const backward = new Backward(own, network, gradients);
    backward.refresh();
    const masks = new Dropout(SHAPE, random, { embedding: 20, layers: 25 }).draw(lesson.count);
    backward.learn(lesson, masks, 1, 0.5, () => {});
    const scratch = kernel.matrix(8, 264);
    const loss = (): number => {
      network.encode(lesson.rows, lesson.count, masks);
      network.scoreTags();
      network.scoreLabels(lesson.heads);
      let sum = crossEntropy(network.arcLabels, lesson.rels, lesson.count, SHAPE.rels, 1, scratch);
      network.scoreArcs(network.bestTags);
      sum += crossEntropy(network.arcs, lesson.heads, lesson.count, lesson.count + 1, 1, scratch);
      return sum + 0.5 * crossEntropy(network.tags, lesson.rightTags, lesson.count, SHAPE.tags, 1, scratch);
    };
    const parts = [...weights.matrices().map(({ data }) => data), weights.tagPairs.data, weights.embeddings.data];
    const slopes = [...gradients.matrices().map(({ data }) => data), gradients.tagPairs.data, gradients.embeddings.data];
    parts.forEach((data, part) => {
      const slope = slopes[part] as Float32Array;
      // The steepest weight of each part: rounding hides the flat ones.
      const at = slope.reduce((top, value, k) => (Math.abs(value) > Math.abs(slope[top] as number) ? k : top), 0);
      const kept = data[at] as number;
      const step = 1 / 256;
      data[at] = kept + step;
      const above = loss();
      data[at] = kept - step;
      const below = loss();
      data[at] = kept;
      const shown = (above - below) / (2 * step);
      expect(Math.abs(shown - (slope[at] as number)), `part ${part}`).toBeLessThan(0.03 * Math.abs(shown) + 0.01);
      expect(Math.abs(shown), `part ${part}`).toBeGreaterThan(0.01);
    });
  });

  test('a few steps learn one sentence by heart', () => {
    const { weights, network, lesson, random, kernel: own } = small();
    const gradients = new NetworkWeights(own, SHAPE);
    const backward = new Backward(own, network, gradients);
    const adam = new Adam(weights, gradients);
    const masks = new Dropout(SHAPE, random, { embedding: 0, layers: 0 }).draw(lesson.count);
    for (let step = 0; step < 60; step += 1) {
      backward.refresh();
      backward.learn(lesson, masks, 1, 0.5, adam.touch);
      adam.step(0.02);
    }
    network.encode(lesson.rows, lesson.count, null);
    network.scoreTags();
    network.scoreArcs(network.bestTags);
    expect([...new TreeDecoder(own, lesson.count).decode(network.arcs, lesson.count).subarray(0, 5)]).toEqual([...lesson.heads]);
  });
});

test('what tags and distances say of arcs is the same from bytes as written out', () => {
  const { weights, network, lesson, kernel: own } = small();
  const random = new Random(89);
  const bytes = Int8Array.from({ length: weights.tagPairs.data.length }, () => random.below(255) - 127);
  const steps = Float32Array.from({ length: bytes.length / DISTANCES }, (_, row) => (row * 31) / 2 ** 20);
  bytes.forEach((byte, k) => (weights.tagPairs.data[k] = byte * (steps[Math.floor(k / DISTANCES)] as number)));
  network.encode(lesson.rows, lesson.count, null);
  network.scoreArcs(lesson.rightTags);
  const written = network.arcs.data.slice();
  weights.pairTable = own.byteTable(DISTANCES, bytes, steps);
  network.scoreArcs(lesson.rightTags);
  expect(network.arcs.data).toEqual(written);
  expect(new Set(written).size).toBeGreaterThan(lesson.count);
});
