/**
 * The weights of one linear classifier: feature hash → weights of a few classes, eight bits each.
 * Features stand by rising hash, and a feature's place in the table follows from the high bits of its hash (open addressing, at
 * most half full), so that the table is filled from front to back.
 */
export class Weights {
  private readonly last: number;
  private readonly shift: number;
  /** By place: the feature's hash, then its first entry and its number of entries (`first * 256 + size`; 0 where empty). */
  private readonly slots: Int32Array;

  constructor(
    readonly classes: number,
    /** Rising, read as unsigned numbers. */
    readonly hashes: Uint32Array,
    /** Classes with a weight, by feature. */
    readonly sizes: Uint8Array,
    /** `weight * 256 + class`, by feature. */
    readonly entries: Int16Array,
  ) {
    const bits = tableBits(hashes.length);
    this.last = 2 ** (bits + 1) - 1;
    this.shift = 32 - bits;
    this.slots = new Int32Array(2 ** (bits + 1));
    const { slots, last, shift } = this;
    let first = 0;
    for (let k = 0; k < hashes.length; k += 1) {
      const hash = (hashes[k] as number) | 0;
      let place = (hash >>> shift) << 1;
      while (slots[place + 1] !== 0) place = (place + 2) & last;
      slots[place] = hash;
      slots[place + 1] = first * 256 + (sizes[k] as number);
      first += sizes[k] as number;
    }
  }

  /** Adds the weights of `count` features to `scores`. */
  add(features: Int32Array, count: number, scores: Int32Array): void {
    const { slots, last, shift, entries } = this;
    for (let k = 0; k < count; k += 1) {
      const feature = features[k] as number;
      let place = (feature >>> shift) << 1;
      let found = slots[place + 1] as number;
      while (found !== 0 && slots[place] !== feature) {
        place = (place + 2) & last;
        found = slots[place + 1] as number;
      }
      let entry = found >>> 8;
      for (const end = entry + (found & 255); entry < end; entry += 1) {
        const pair = entries[entry] as number;
        const of = pair & 255;
        scores[of] = (scores[of] as number) + (pair >> 8);
      }
    }
  }
}

/** Logarithm of the places of a table for so many features. */
export function tableBits(features: number): number {
  let bits = 4;
  while (2 ** bits < features * 2) bits += 1;
  return bits;
}

/** Index of the highest of the first `count` scores; the lowest index among equals. */
export function best(scores: Int32Array | Float64Array, count: number): number {
  let top = 0;
  for (let k = 1; k < count; k += 1) if ((scores[k] as number) > (scores[top] as number)) top = k;
  return top;
}
