import type { Kernel, Matrix } from '../../src/model/kernel.js';
import { Random } from '../../scripts/train/random.js';

/** A matrix of numbers between -1 and 1, the same ones for the same seed. */
export function scatteredIn(kernel: Kernel, rows: number, columns: number, seed: number): Matrix {
  const matrix = kernel.matrix(rows, columns);
  const random = new Random(seed);
  for (let k = 0; k < matrix.data.length; k += 1) matrix.data[k] = random.below(2001) / 1000 - 1;
  return matrix;
}
