import type { Matrix } from '../../src/model/kernel.js';

/** Writes `from` with rows and columns exchanged. */
export function turn(from: Matrix, to: Matrix): void {
  for (let i = 0; i < from.rows; i += 1) {
    for (let j = 0; j < from.columns; j += 1) to.data[j * to.columns + i] = from.data[i * from.columns + j] as number;
  }
}

export function bump(data: Float32Array, at: number, by: number): void {
  data[at] = (data[at] as number) + by;
}

/** Adds up the first `rows` rows, column by column. */
export function addRows({ data, columns }: Matrix, rows: number, sums: Float32Array): void {
  for (let at = 0; at < rows * columns; at += columns) for (let j = 0; j < columns; j += 1) bump(sums, j, data[at + j] as number);
}

/** The gradient of a convolution's input, three tokens side by side in each row, on its way to the embedding rows of the tokens. */
export interface Triples {
  readonly triples: Matrix;
  readonly embedding: number;
  readonly count: number;
  /** Embedding rows, `each` for a token. */
  readonly rows: Int32Array;
  readonly each: number;
  readonly mask: Float32Array;
  /** Gradients of the embeddings so far, added to. */
  readonly sums: Float32Array;
  readonly touch: (row: number) => void;
  /** Filled, where it is given: the gradient of each token's sum of rows. */
  readonly tokens?: Matrix | undefined;
}

export function addTriples({ triples, embedding, count, rows, each, mask, sums, touch, tokens }: Triples): void {
  const sum = new Float32Array(embedding);
  for (let i = 0; i < count; i += 1) {
    sum.fill(0);
    for (let side = 0; side < 3; side += 1) {
      const over = i + 1 - side;
      if (over < 0 || over >= count) continue;
      const from = over * 3 * embedding + side * embedding;
      for (let j = 0; j < embedding; j += 1) bump(sum, j, triples.data[from + j] as number);
    }
    for (let j = 0; j < embedding; j += 1) sum[j] = (sum[j] as number) * (mask[i * embedding + j] as number);
    tokens?.data.set(sum, i * tokens.columns);
    for (let k = i * each; k < (i + 1) * each; k += 1) {
      const row = rows[k] as number;
      touch(row);
      for (let j = 0; j < embedding; j += 1) bump(sums, row * embedding + j, sum[j] as number);
    }
  }
}
