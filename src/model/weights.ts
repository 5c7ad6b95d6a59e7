/** The weights of one linear classifier: feature hash → weights of a few classes, eight bits each. `Scorer` reads them. */
export class Weights {
  constructor(
    readonly classes: number,
    /** Rising, read as unsigned numbers. */
    readonly hashes: Uint32Array,
    /** Classes with a weight, by feature. */
    readonly sizes: Uint8Array,
    /** `weight * 256 + class`, by feature. */
    readonly entries: Int16Array,
  ) {}
}

/** Index of the highest of the first `count` scores; the lowest index among equals. */
export function best(scores: Int16Array | Float64Array, count: number): number {
  let top = 0;
  let most = scores[0] as number;
  for (let k = 1; k < count; k += 1) {
    const score = scores[k] as number;
    if (score > most) {
      most = score;
      top = k;
    }
  }
  return top;
}
