import { assemble, type Routine } from './assembly.js';
import { bestColumns } from './best-columns.js';
import { multiply, multiplyPacked } from './products.js';
import { MOST_INNER, MOST_STEPS, multiplyRounded, ROUNDED_ROW, roundRows } from './rounded.js';
import { addBias, addThree, recurStep, sumByteRows, sumRows } from './row-steps.js';
import { addShares, recurSingle } from './single-steps.js';
import { growSpans } from './spans.js';
import { addTagPairs } from './tag-pairs.js';

/** A rectangle of 32-bit floating-point numbers in the memory of a `Kernel`. */
export interface Matrix {
  readonly rows: number;
  /** Numbers from one row to the next. */
  readonly columns: number;
  /** Place of the first number, in bytes. */
  readonly at: number;
  readonly data: Float32Array;
}

/** A second factor as `multiplyPacked` wants it: strips of eight columns, one row of a strip behind the other. */
export interface Packed {
  readonly rows: number;
  readonly columns: number;
  readonly at: number;
  readonly strips: Float32Array;
}

/** A second factor as `multiplyRounded` wants it: the numbers in steps of their columns, by strips of eight columns and by pairs of rows. */
export interface Rounded {
  /** Whole eights. */
  readonly rows: number;
  readonly columns: number;
  readonly at: number;
  readonly steps: Float32Array;
}

/** Rows of eight-bit numbers that are only read, each in steps of its own. */
export interface ByteTable {
  /** A multiple of eight. */
  readonly columns: number;
  readonly bytes: Int8Array;
  readonly steps: Float32Array;
}

export type Factor = Matrix | Packed | Rounded;

/** The part of WebAssembly's interface in use: TypeScript declares it for browsers only. */
interface WebAssemblyApi {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
}

type Run = (...numbers: number[]) => void;
type Numbers<T> = new (buffer: ArrayBuffer, at: number, length: number) => T;

const products: readonly Routine[] = [multiply(), multiplyPacked(), roundRows(), multiplyRounded()];
const rowSteps: readonly Routine[] = [addBias(), addThree(), sumRows(), sumByteRows(), recurStep(), addShares(), recurSingle()];
const choices: readonly Routine[] = [growSpans(), addTagPairs(), bestColumns()];
const routines: readonly Routine[] = [...products, ...rowSteps, ...choices];

/** Routines by the names that the files beside this one give them; all numbers are places and lengths in bytes, or counts. */
type ProductName = 'multiply' | 'multiplyPacked' | 'roundRows' | 'multiplyRounded';
type StepName = 'addBias' | 'addThree' | 'sumRows' | 'sumByteRows' | 'recur' | 'addShares' | 'recurSingle';
type ChoiceName = 'growSpans' | 'addTagPairs' | 'bestColumns';
type Routines = Readonly<Record<ProductName | StepName | ChoiceName, Run>>;

/** Rows that are rounded at once. */
const ROUNDED_ROWS = 128;

/**
 * A stretch of memory, and what is computed in it by WebAssembly SIMD: four to eight times the speed of typed arrays in JavaScript, and
 * the same results on every machine, since no step is fused or reordered.
 */
export class Kernel {
  readonly run: Routines;
  private readonly buffer: ArrayBuffer;
  private end = 64;
  /** Rows of a first factor, rounded, and their steps. */
  private readonly rows: Int16Array;
  private readonly rowSteps: Float32Array;

  /** Pages that nothing is written to take no room in the machine's memory. */
  constructor(megabytes: number) {
    const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;
    const memory = new Memory({ initial: megabytes * 16 });
    const { exports } = new Instance(new Module(assemble(routines)), { m: { m: memory } });
    this.buffer = memory.buffer;
    this.run = exports as Routines;
    this.rows = this.numbers(Int16Array, (ROUNDED_ROWS * ROUNDED_ROW) / 2);
    this.rowSteps = this.numbers(Float32Array, ROUNDED_ROWS);
  }

  /** Room for so many numbers, all zero, from a multiple of 64 bytes on; `byteOffset` is their place. */
  numbers<T>(kind: Numbers<T> & { readonly BYTES_PER_ELEMENT: number }, count: number): T {
    const at = this.end;
    this.end += (count * kind.BYTES_PER_ELEMENT + 63) & ~63;
    return new kind(this.buffer, at, count);
  }

  /** Room for a matrix of zeros; both sides are rounded up, so that blocks of 4 × 8 fit. */
  matrix(rows: number, columns: number): Matrix {
    const wide = (columns + 7) & ~7;
    const data = this.numbers(Float32Array, ((rows + 3) & ~3) * wide);
    return { rows, columns: wide, at: data.byteOffset, data };
  }

  /** Room for a second factor of zeros. */
  strips(rows: number, columns: number): Packed {
    const wide = (columns + 7) & ~7;
    const strips = this.numbers(Float32Array, rows * wide);
    return { rows, columns: wide, at: strips.byteOffset, strips };
  }

  /** A copy of rows that are only read: a third of the room that they take written out. */
  byteTable(columns: number, bytes: Int8Array, steps: Float32Array): ByteTable {
    const table = { columns, bytes: this.numbers(Int8Array, bytes.length), steps: this.numbers(Float32Array, steps.length) };
    table.bytes.set(bytes);
    table.steps.set(steps);
    return table;
  }

  /** A copy of a matrix that is only read from now on, its numbers rounded: whole steps of the 2047th part of the largest of a column. */
  rounded({ rows, columns, data }: Matrix): Rounded {
    if (rows > MOST_INNER) throw new RangeError(`${rows} rows are more than ${MOST_INNER}`);
    const high = (rows + 7) & ~7;
    const steps = this.numbers(Float32Array, columns);
    const numbers = this.numbers(Int16Array, high * columns);
    const largest = new Float32Array(columns);
    for (let k = 0; k < rows * columns; k += 1) {
      const size = Math.abs(data[k] as number);
      if (size > (largest[k % columns] as number)) largest[k % columns] = size;
    }
    for (let j = 0; j < columns; j += 1) steps[j] = (largest[j] as number) / MOST_STEPS;
    for (let i = 0; i < rows; i += 1) {
      for (let j = 0; j < columns; j += 1) {
        const top = largest[j] as number;
        const place = (j & ~7) * high + (j & 7) * 2 + (i >> 1) * 16 + (i & 1);
        if (top > 0) numbers[place] = Math.round(((data[i * columns + j] as number) / top) * MOST_STEPS);
      }
    }
    return { rows: high, columns, at: numbers.byteOffset, steps };
  }

  /** C = A × B, or C += A × B; the first `rows` rows of A and C, the first `inner` columns of A and rows of B (all rows where B is packed). */
  product(a: Matrix, b: Factor, c: Matrix, rows: number, inner: number, adds = false): void {
    if (rows <= 0) return;
    const [m, aRow, cRow] = [(rows + 3) & ~3, a.columns * 4, c.columns * 4];
    if ('steps' in b) return this.roundedProduct(a, b, c, rows, adds);
    if ('strips' in b) this.run.multiplyPacked(a.at, b.at, c.at, m, b.columns, inner, aRow, cRow, adds ? 1 : 0);
    else this.run.multiply(a.at, b.at, c.at, m, c.columns, inner, aRow, 4, b.columns * 4, cRow, adds ? 1 : 0);
  }

  private roundedProduct(a: Matrix, b: Rounded, c: Matrix, rows: number, adds: boolean): void {
    const [aRow, cRow, at, steps] = [a.columns * 4, c.columns * 4, this.rows.byteOffset, this.rowSteps.byteOffset];
    for (let first = 0; first < rows; first += ROUNDED_ROWS) {
      const m = Math.min(ROUNDED_ROWS, (rows - first + 1) & ~1);
      this.run.roundRows(a.at + first * aRow, at, steps, m, b.rows, aRow);
      this.run.multiplyRounded(at, b.at, c.at + first * cRow, m, b.columns, b.rows, cRow, steps, b.steps.byteOffset, adds ? 1 : 0);
    }
  }

  /** C = Aᵀ × B over the first `inner` rows of both; `rows` is the number of A's columns in use. */
  productOfTransposed(a: Matrix, b: Matrix, c: Matrix, rows: number, inner: number, adds = false): void {
    if (inner <= 0) return;
    this.run.multiply(a.at, b.at, c.at, (rows + 3) & ~3, c.columns, inner, 4, a.columns * 4, b.columns * 4, c.columns * 4, adds ? 1 : 0);
  }

  /** Writes the column of the highest number of the first `rows` rows to `to`: the first among equals, `from` included, `end` excluded. */
  bestColumns({ at, columns }: Matrix, rows: number, from: number, end: number, to: Int32Array): void {
    if (rows > 0) this.run.bestColumns(at + from * 4, columns * 4, rows, from, end, to.byteOffset);
  }

  /** Adds a row to each of the first `rows` rows, and bends the first `bent` columns below zero (`LEAK`). */
  addBias({ at, columns }: Matrix, bias: Matrix, rows: number, bent = 0): void {
    if (rows > 0) this.run.addBias(at, bias.at, rows, columns * 4, bent * 4);
  }
}

/** Where the number of row `i` and column `j` of a packed factor with so many rows stands. */
export const placeInStrips = (rows: number, i: number, j: number): number => (j & ~7) * rows + i * 8 + (j & 7);
