import type { ByteTable, Kernel, Matrix, Rounded } from './kernel.js';
import { sumEmbeddings } from './matrices.js';

/** Tokens that are kept: a power of two. Two in three tokens of a report are met here again; twice as many would be one in twenty more. */
const KEPT = 2048;

/** Numbers that together tell the embedding rows of a token. */
export const KEYS = 4;

/** The tokens of a sentence as a window asks for them. */
export interface Tokens {
  /** `KEYS` for each token: two tokens with the same keys have the same embedding rows. */
  readonly keys: Int32Array;
  /** Writes the embedding rows of a token from `at` on. */
  write(token: number, rows: Int32Array, at: number): void;
}

/** The embedding rows of the first `count` tokens, `each` a token. */
export function rowsOf(sentence: Tokens, count: number, each: number): Int32Array {
  const rows = new Int32Array(count * each);
  for (let i = 0; i < count; i += 1) sentence.write(i, rows, i * each);
  return rows;
}

/**
 * A convolution over three tokens where weights are only read. What a token adds to the sums of the token behind it, its own and that of the
 * token before it depends on its embedding rows alone: these three shares, side by side, are kept for tokens that come again. They are the
 * same bytes whether they were kept or not, since each row of a product has steps of its own.
 */
export class Window {
  private readonly embeddings: Matrix;
  private readonly factor: Rounded;
  /** The shares of the tokens of a sentence that were not kept. */
  private readonly fresh: Matrix;
  private readonly kept: Float32Array;
  /** The keys of the tokens that are kept, and where there are any. */
  private readonly keys = new Int32Array(KEPT * KEYS);
  private readonly taken = new Uint8Array(KEPT);
  /** Place in `kept` by number of a token that was not. */
  private readonly slots: Int32Array;
  /** Tokens that were not kept, by their numbers in the sentence. */
  private readonly tokens: Int32Array;
  private readonly rows: Int32Array;
  private readonly rowPlaces: Int32Array;
  /** Where the shares of each token stand, an empty token before the first and one behind the last. */
  private readonly shares: Int32Array;
  private readonly empty: Matrix;

  /**
   * @param each embedding rows of a token
   * @param weights those for the token before, the token itself and the token behind, one below the other
   * @param longest most tokens of a sentence
   */
  constructor(
    private readonly kernel: Kernel,
    private readonly table: ByteTable,
    private readonly each: number,
    weights: Matrix,
    longest: number,
  ) {
    const { columns } = weights;
    const across = sideBySide(kernel, weights, table.columns);
    this.embeddings = kernel.matrix(longest + 2, table.columns);
    this.factor = kernel.rounded(across);
    this.fresh = kernel.matrix(longest, 3 * columns);
    this.kept = kernel.numbers(Float32Array, KEPT * 3 * columns);
    this.slots = new Int32Array(longest);
    this.tokens = new Int32Array(longest);
    this.rows = new Int32Array(longest * each);
    this.rowPlaces = kernel.numbers(Int32Array, longest * each);
    this.shares = kernel.numbers(Int32Array, longest + 2);
    this.empty = kernel.matrix(1, 3 * columns);
  }

  /** Sets the first `count` rows of `out`, for as many tokens of a sentence from the token `from` on. */
  sum(sentence: Tokens, from: number, count: number, out: Matrix): void {
    const { kernel, shares, empty } = this;
    const missing = this.find(sentence.keys, from, count);
    for (let m = 0; m < missing; m += 1) sentence.write(this.tokens[m] as number, this.rows, m * this.each);
    this.workOut(missing);
    shares[0] = empty.at;
    shares[count + 1] = empty.at;
    if (count > 0) kernel.run.addShares(out.at, shares.byteOffset, out.columns * 4, count);
    this.keep(sentence.keys, missing);
  }

  /** Finds what is kept, and lists what is not; returns how many tokens that are. */
  private find(asked: Int32Array, from: number, count: number): number {
    const { keys, taken, kept, fresh, shares, slots, tokens } = this;
    const width = fresh.columns * 4;
    let missing = 0;
    for (let token = from; token < from + count; token += 1) {
      const first = token * KEYS;
      const slot = slotOf(asked, first);
      const at = slot * KEYS;
      let same = 0;
      while (same < KEYS && keys[at + same] === asked[first + same]) same += 1;
      if (same === KEYS && taken[slot] === 1) {
        shares[token - from + 1] = kept.byteOffset + slot * width;
      } else {
        shares[token - from + 1] = fresh.at + missing * width;
        tokens[missing] = token;
        slots[missing++] = slot;
      }
    }
    return missing;
  }

  private workOut(missing: number): void {
    const { kernel, table, embeddings, factor, fresh, rows, each, rowPlaces } = this;
    sumEmbeddings(kernel, table, { rows, each, places: rowPlaces }, missing, embeddings);
    // The first row is the empty one before a sentence.
    const own = { ...embeddings, at: embeddings.at + embeddings.columns * 4 };
    kernel.product(own, factor, fresh, missing, embeddings.columns);
  }

  /** Of two tokens with one place the later is kept. */
  private keep(asked: Int32Array, missing: number): void {
    const { keys, taken, kept, fresh, slots, tokens } = this;
    const { columns, data } = fresh;
    for (let m = 0; m < missing; m += 1) {
      const slot = slots[m] as number;
      kept.set(data.subarray(m * columns, (m + 1) * columns), slot * columns);
      for (let k = 0; k < KEYS; k += 1) keys[slot * KEYS + k] = asked[(tokens[m] as number) * KEYS + k] as number;
      taken[slot] = 1;
    }
  }
}

const slotOf = (keys: Int32Array, first: number): number => {
  let hash = 0;
  for (let k = first; k < first + KEYS; k += 1) hash = Math.imul(hash ^ (keys[k] as number), 0x9e3779b1);
  return (hash >>> 8) & (KEPT - 1);
};

/** Three blocks of `height` rows, one below the other, as three blocks of columns. */
function sideBySide(kernel: Kernel, { data, columns }: Matrix, height: number): Matrix {
  const across = kernel.matrix(height, 3 * columns);
  for (let block = 0; block < 3; block += 1) {
    for (let row = 0; row < height; row += 1) {
      const from = (block * height + row) * columns;
      across.data.set(data.subarray(from, from + columns), row * across.columns + block * columns);
    }
  }
  return across;
}
