import type { Matrix } from '../../src/model/kernel.js';

/** e^x by squaring (1 + x/1024) ten times: off by one in a thousand, and the same bits on every machine, which `Math.exp` does not promise. */
export function exponential(x: number): number {
  if (x < -30) return 0;
  let y = 1 + x / 1024;
  for (let k = 0; k < 10; k += 1) y *= y;
  return y;
}

/**
 * Gradient of the cross-entropy of the right classes, times `scale`, by row into `out`; of the first `classes` columns.
 * Returns the sum of the losses over the rows, unscaled, for the log.
 */
export function crossEntropy(scores: Matrix, right: Int32Array, rows: number, classes: number, scale: number, out: Matrix): number {
  const { data, columns } = scores;
  let loss = 0;
  for (let i = 0; i < rows; i += 1) {
    const from = i * columns;
    const to = i * out.columns;
    let top = data[from] as number;
    for (let k = 1; k < classes; k += 1) if ((data[from + k] as number) > top) top = data[from + k] as number;
    let sum = 0;
    for (let k = 0; k < classes; k += 1) {
      const share = exponential((data[from + k] as number) - top);
      out.data[to + k] = share;
      sum += share;
    }
    const wanted = right[i] as number;
    loss -= Math.log((out.data[to + wanted] as number) / sum + 1e-9);
    for (let k = 0; k < classes; k += 1) out.data[to + k] = ((out.data[to + k] as number) / sum - (k === wanted ? 1 : 0)) * scale;
  }
  return loss;
}
