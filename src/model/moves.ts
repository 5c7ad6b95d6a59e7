import { LEFT, MOVES, RIGHT, SHIFT } from './state.js';
import { tableBits } from './weights.js';

/**
 * Weights of the parser's three moves. Each feature has all three in one number beside its hash, so that a look-up, of which
 * the parser makes some hundreds a token, touches one line of memory and needs no inner loop.
 */
export class MoveWeights {
  private readonly last: number;
  private readonly shift: number;
  /** By place: hash, then the weights of shift, left and right in eight bits each; bit 24 marks a place in use. */
  private readonly slots: Int32Array;

  constructor(
    /** Rising, read as unsigned numbers. */
    readonly hashes: Uint32Array,
    /** Three for each feature, in the order of the moves. */
    readonly weights: Int8Array,
  ) {
    const bits = tableBits(hashes.length);
    this.last = 2 ** (bits + 1) - 1;
    this.shift = 32 - bits;
    this.slots = new Int32Array(2 ** (bits + 1));
    const { slots, last, shift } = this;
    for (let k = 0, at = 0; k < hashes.length; k += 1, at += MOVES) {
      const hash = (hashes[k] as number) | 0;
      let place = (hash >>> shift) << 1;
      while (slots[place + 1] !== 0) place = (place + 2) & last;
      const toShift = (weights[at + SHIFT] as number) & 255;
      const toLeft = (weights[at + LEFT] as number) & 255;
      const toRight = (weights[at + RIGHT] as number) & 255;
      slots[place] = hash;
      slots[place + 1] = toShift | (toLeft << 8) | (toRight << 16) | (1 << 24);
    }
  }

  /** Sets the first three of `scores` to the sums of the features' weights. */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { slots, last, shift: bits } = this;
    let shift = 0;
    let left = 0;
    let right = 0;
    for (let k = 0; k < count; k += 1) {
      const feature = features[k] as number;
      let place = (feature >>> bits) << 1;
      let found = slots[place + 1] as number;
      while (found !== 0 && slots[place] !== feature) {
        place = (place + 2) & last;
        found = slots[place + 1] as number;
      }
      shift += (found << 24) >> 24;
      left += (found << 16) >> 24;
      right += (found << 8) >> 24;
    }
    scores[SHIFT] = shift;
    scores[LEFT] = left;
    scores[RIGHT] = right;
  }
}
