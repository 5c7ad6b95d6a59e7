import { expect, test } from 'vitest';
import { Kernel, type Matrix } from '../../src/model/kernel.js';
import { KEYS, rowsOf, type Tokens, Window } from '../../src/model/window.js';
import { Random } from '../../scripts/train/random.js';
import { scatteredIn } from './scattered.js';

const [ROWS, EACH, EMBEDDING, WIDTH, LONGEST] = [40, 3, 8, 16, 12] as const;

function made(): { kernel: Kernel; window: Window; weights: Matrix; numbers: Float32Array } {
  const kernel = new Kernel(8);
  const random = new Random(11);
  const bytes = Int8Array.from({ length: ROWS * EMBEDDING }, () => random.below(255) - 127);
  const steps = Float32Array.from({ length: ROWS }, () => (1 + random.below(900)) / 2 ** 16);
  const weights = scatteredIn(kernel, 3 * EMBEDDING, WIDTH, 5);
  const window = new Window(kernel, kernel.byteTable(EMBEDDING, bytes, steps), EACH, weights, LONGEST);
  return { kernel, window, weights, numbers: Float32Array.from(bytes, (byte, k) => byte * (steps[Math.floor(k / EMBEDDING)] as number)) };
}

/** A sentence of a few tokens only, so that they come again. */
function sentence(count: number, seed: number): Tokens {
  const random = new Random(seed);
  const tokens = Array.from({ length: count }, () => random.below(5));
  return {
    keys: Int32Array.from({ length: count * KEYS }, (_, k) => (tokens[Math.floor(k / KEYS)] as number) * ((k % KEYS) + 1)),
    write: (token, rows, at) => {
      for (let k = 0; k < EACH; k += 1) rows[at + k] = ((tokens[token] as number) * 7 + k * 11) % ROWS;
    },
  };
}

test('the sums of three tokens, within the steps of rounding', () => {
  const { kernel, window, weights, numbers } = made();
  const tokens = sentence(7, 3);
  const rows = rowsOf(tokens, 7, EACH);
  const out = kernel.matrix(LONGEST, WIDTH);
  window.sum(tokens, 0, 7, out);
  const embedding = (token: number, k: number): number => {
    if (token < 0 || token >= 7) return 0;
    return [...rows.subarray(token * EACH, (token + 1) * EACH)].reduce((all, row) => all + (numbers[row * EMBEDDING + k] as number), 0);
  };
  for (let i = 0; i < 7; i += 1) {
    for (let j = 0; j < WIDTH; j += 1) {
      let right = 0;
      for (let part = 0; part < 3; part += 1) {
        for (let k = 0; k < EMBEDDING; k += 1) {
          right += embedding(i + part - 1, k) * (weights.data[(part * EMBEDDING + k) * WIDTH + j] as number);
        }
      }
      expect(out.data[i * WIDTH + j]).toBeCloseTo(right, 1);
    }
  }
  expect(out.data.subarray(0, 7 * WIDTH).some((value) => Math.abs(value) > 0.5)).toBe(true);
});

test('what was met before gives the same bytes, and so does another order', () => {
  const fresh = made();
  const used = made();
  const out = [fresh, used].map(({ kernel }) => kernel.matrix(LONGEST, WIDTH)) as [Matrix, Matrix];
  for (const seed of [1, 2, 9]) used.window.sum(sentence(LONGEST, seed), 0, LONGEST, out[1]);
  fresh.window.sum(sentence(5, 4), 0, 5, out[0]);
  used.window.sum(sentence(5, 4), 0, 5, out[1]);
  expect(out[1].data.subarray(0, 5 * WIDTH)).toEqual(out[0].data.subarray(0, 5 * WIDTH));
  used.window.sum(sentence(0, 4), 0, 0, out[1]);
});

test('a stretch of a sentence is read as if it stood alone', () => {
  const { kernel, window } = made();
  const whole = sentence(9, 6);
  const out = [kernel.matrix(LONGEST, WIDTH), kernel.matrix(LONGEST, WIDTH)] as const;
  window.sum(whole, 4, 5, out[0]);
  const alone = {
    keys: whole.keys.slice(4 * KEYS),
    write: (token: number, rows: Int32Array, at: number) => whole.write(token + 4, rows, at),
  };
  window.sum(alone, 0, 5, out[1]);
  expect(out[0].data).toEqual(out[1].data);
  expect(out[0].data.some((value) => value !== 0)).toBe(true);
});
