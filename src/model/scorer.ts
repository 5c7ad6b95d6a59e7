import type { Kernel } from './kernel.js';
import { FULL, PLACE } from './scoring.js';
import type { Weights } from './weights.js';

/**
 * A linear classifier at work. Features stand by rising hash, and a feature's place in the table follows from the high bits of its hash
 * (open addressing, at most half full), so that the table is filled from front to back.
 */
export class Scorer {
  /** To be filled before `score`; the last one is the kernel’s own. */
  readonly features: Int32Array;
  /** A sum by class. Sums of eight-bit weights stay far below the sixteen bits they have, with less than 256 features. */
  readonly scores: Int16Array;
  private readonly places: Int32Array;
  /** Pairs of class and weight, and full rows, in the order of the features. */
  private readonly bytes: Int8Array;
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
    let room = 0;
    // An index: this runs once, before the compiler has made anything quick, and an iterator is a call for each of 200,000 features.
    for (let k = 0; k < sizes.length; k += 1) room += roomOf(sizes[k] as number, width);
    this.shift = 32 - bits;
    this.features = kernel.numbers(Int32Array, most + 1);
    this.scores = kernel.numbers(Int16Array, width);
    this.places = kernel.numbers(Int32Array, (2 ** bits * PLACE) / 4);
    this.bytes = kernel.numbers(Int8Array, room);
    this.fill(width);
  }

  private fill(width: number): void {
    const { places, bytes, shift, weights } = this;
    const { hashes, sizes, entries } = weights;
    const last = places.length - 1;
    let [entry, at] = [0, 0];
    for (let k = 0; k < hashes.length; k += 1) {
      const hash = (hashes[k] as number) | 0;
      const size = sizes[k] as number;
      const full = isFull(size, width);
      let place = (hash >>> shift) << 1;
      while (places[place + 1] !== 0) place = (place + 2) & last;
      places[place] = hash;
      places[place + 1] = (at >> 1) * 256 + (full ? FULL : size);
      for (const end = entry + size; entry < end; entry += 1) {
        const pair = entries[entry] as number;
        if (full) bytes[at + (pair & 255)] = pair >> 8;
        else {
          bytes[at] = pair & 255;
          bytes[at + 1] = pair >> 8;
          at += 2;
        }
      }
      if (full) at += width;
    }
  }

  /** Sets `scores` to the sums of the weights of the first `count` features. */
  score(count: number): void {
    this.scores.fill(0);
    this.add(count);
  }

  /** Adds the weights of the first `count` features to `scores`. */
  add(count: number): void {
    const { kernel, features, places, bytes, shift, scores } = this;
    if (count === 0) return;
    const mask = places.byteLength - PLACE;
    kernel.run.addScores(at(features), count, at(places), mask, shift, at(bytes), scores.length, at(scores));
  }
}

const at = (numbers: { readonly byteOffset: number }): number => numbers.byteOffset;
/** From one class in eight on, a full row is the quicker way and hardly the larger. */
const isFull = (size: number, width: number): boolean => size * 8 >= width;

const roomOf = (size: number, width: number): number => (isFull(size, width) ? width : size * 2);

/** Logarithm of the places of a table for so many features. */
function tableBits(features: number): number {
  let bits = 4;
  while (2 ** bits < features * 2) bits += 1;
  return bits;
}
