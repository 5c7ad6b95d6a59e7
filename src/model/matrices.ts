import type { ByteTable, Kernel, Matrix } from './kernel.js';

/** Embedding rows of a sentence, `each` a token; `places` is room in the kernel for where they stand. */
export interface RowChoice {
  readonly rows: Int32Array;
  readonly each: number;
  readonly places: Int32Array;
}

/** Row `i + 1` of `out` is the sum of the embedding rows of token `i`; the rows before and behind the sentence are empty. */
export function sumEmbeddings(
  kernel: Kernel,
  table: Matrix | ByteTable,
  { rows, each, places }: RowChoice,
  count: number,
  out: Matrix,
): void {
  const { columns } = table;
  out.data.fill(0, (count + 1) * columns, (count + 2) * columns);
  if (count === 0) return;
  const to = out.at + columns * 4;
  if ('steps' in table) {
    places.set(rows.subarray(0, count * each));
    kernel.run.sumByteRows(to, places.byteOffset, each, columns, count, table.bytes.byteOffset, table.steps.byteOffset);
    return;
  }
  for (let k = 0; k < count * each; k += 1) places[k] = table.at + (rows[k] as number) * columns * 4;
  kernel.run.sumRows(to, places.byteOffset, each, columns * 4, count);
}

/** The embeddings in eight bits, which a model has that was loaded to be read. */
export function tableOf({ table }: { readonly table: ByteTable | null }): ByteTable {
  if (table === null) throw new RangeError('embeddings that training may still move are not read through a window');
  return table;
}

export function mask(data: Float32Array, by: Float32Array, length: number): void {
  for (let k = 0; k < length; k += 1) data[k] = (data[k] as number) * (by[k] as number);
}

export function maskRows({ data, columns }: Matrix, by: Float32Array, rows: number): void {
  for (let at = 0; at < rows * columns; at += columns) {
    for (let j = 0; j < columns; j += 1) data[at + j] = (data[at + j] as number) * (by[j] as number);
  }
}
