import type { Kernel } from './kernel.js';
import { FULL, PLACE } from './scoring.js';
import type { Weights } from './weights.js';

/**
 * A linear classifier at work. Features stand by rising hash, and a feature's place in the table follows from the high bits of its hash
 * (open addressing, at most half full), so that the table is filled from front to back.
 */
export class Scorer {
  /** To be filled before `score`. */
  readonly features: Int32Array;
  /** A sum by class. Sums of eight-bit weights stay far below the sixteen bits they have, with less than 256 features. */
  readonly scores: Int16Array;
  private readonly places: Int32Array;
  private readonly pairs: Int16Array;
  private readonly rows: Int8Array;
  private readonly shift: number;

  /** @param most number of features at once */
  constructor(
    private readonly kernel: Kernel,
    private readonly weights: Weights,
    most: number,
  ) {
    const { classes, sizes, hashes } = weights;
    const width = (classes + 7) & ~7;
    const bits = tableBits(hashes.length);
    let full = 0;
    let sparse = 0;
    for (const size of sizes) {
      if (isFull(size, width)) full += 1;
      else sparse += size;
    }
    this.shift = 32 - bits;
    this.features = kernel.numbers(Int32Array, most);
    this.scores = kernel.numbers(Int16Array, width);
    this.places = kernel.numbers(Int32Array, (2 ** bits * PLACE) / 4);
    this.pairs = kernel.numbers(Int16Array, sparse);
    this.rows = kernel.numbers(Int8Array, full * width);
    this.fill(width);
  }

  private fill(width: number): void {
    const { places, pairs, rows, shift, weights } = this;
    const { hashes, sizes, entries } = weights;
    const last = places.length - 1;
    let [entry, pair, row] = [0, 0, 0];
    for (let k = 0; k < hashes.length; k += 1) {
      const hash = (hashes[k] as number) | 0;
      const size = sizes[k] as number;
      let place = (hash >>> shift) << 1;
      while (places[place + 1] !== 0) place = (place + 2) & last;
      places[place] = hash;
      if (isFull(size, width)) {
        places[place + 1] = row * 256 + FULL;
        for (const end = entry + size; entry < end; entry += 1) {
          const of = entries[entry] as number;
          rows[row * width + (of & 255)] = of >> 8;
        }
        row += 1;
      } else {
        places[place + 1] = pair * 256 + size;
        for (const end = entry + size; entry < end; entry += 1) pairs[pair++] = entries[entry] as number;
      }
    }
  }

  /** Sets `scores` to the sums of the weights of the first `count` features. */
  score(count: number): void {
    const { kernel, features, places, pairs, rows, scores } = this;
    scores.fill(0);
    if (count === 0) return;
    const mask = places.byteLength - PLACE;
    kernel.run.addScores(at(features), count, at(places), mask, this.shift, at(pairs), at(rows), scores.length, at(scores));
  }
}

const at = (numbers: { readonly byteOffset: number }): number => numbers.byteOffset;
/** From one class in eight on, a full row is the quicker way and hardly the larger. */
const isFull = (size: number, width: number): boolean => size * 8 >= width;

/** Logarithm of the places of a table for so many features. */
function tableBits(features: number): number {
  let bits = 4;
  while (2 ** bits < features * 2) bits += 1;
  return bits;
}
