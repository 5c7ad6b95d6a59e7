import { mayFollow, NAME_CLASSES, type Scores } from '../../src/model/name-tags.js';
import { exponential } from './softmax.js';

const K = NAME_CLASSES;
const ANY = (1 << K) - 1;

/**
 * Probabilities of a linear chain (Lafferty and others 2001) by sums forth and back: of each tag at each token, and of each step between
 * neighbours. Where `allowed` narrows the tags of tokens, only sequences of such tags count.
 */
export class ChainSums {
  /** What the tag itself says, and the sums over all that leads to it and from it; all scaled by token. */
  private readonly own: Float64Array;
  private readonly forth: Float64Array;
  private readonly back: Float64Array;
  private readonly step = new Float64Array((K + 1) * K);
  private readonly cell = new Float64Array(K * K);
  /** Probability of each tag, `NAME_CLASSES` a token; filled by `run`. */
  readonly marginals: Float64Array;
  /** Expected number of each step; the last row holds the starts. */
  readonly pairs = new Float64Array((K + 1) * K);

  constructor(longest: number) {
    this.own = new Float64Array(longest * K);
    this.forth = new Float64Array(longest * K);
    this.back = new Float64Array(longest * K);
    this.marginals = new Float64Array(longest * K);
  }

  /** `allowed`: bits of the tags that each token may have. Returns the logarithm of the sum over all sequences, for the log only. */
  run(scores: Scores, steps: Scores, count: number, allowed: Uint8Array | null): number {
    for (let j = 0; j <= K; j += 1) {
      for (let k = 0; k < K; k += 1) {
        this.step[j * K + k] = mayFollow(j === K ? 0 : j, k) ? exponential(steps.data[j * steps.columns + k] as number) : 0;
      }
    }
    let log = 0;
    for (let i = 0; i < count; i += 1) log += this.weigh(scores, i, allowed === null ? ANY : (allowed[i] as number));
    for (let i = 0; i < count; i += 1) log += this.forward(i);
    this.back.fill(1, (count - 1) * K, count * K);
    for (let i = count - 2; i >= 0; i -= 1) this.backward(i);
    this.pairs.fill(0);
    for (let i = 0; i < count; i += 1) this.count(i);
    return log;
  }

  private weigh({ data, columns }: Scores, i: number, bits: number): number {
    const row = i * columns;
    let top = data[row] as number;
    for (let k = 1; k < K; k += 1) top = Math.max(top, data[row + k] as number);
    for (let k = 0; k < K; k += 1) {
      // Never zero: the right tags may be those that the scores all but exclude.
      this.own[i * K + k] = (bits >> k) & 1 ? Math.max(1e-12, exponential((data[row + k] as number) - top)) : 0;
    }
    return top;
  }

  private forward(i: number): number {
    const { own, forth, step } = this;
    let total = 0;
    for (let k = 0; k < K; k += 1) {
      let sum = i === 0 ? (step[K * K + k] as number) : 0;
      if (i > 0) for (let j = 0; j < K; j += 1) sum += (forth[(i - 1) * K + j] as number) * (step[j * K + k] as number);
      forth[i * K + k] = sum * (own[i * K + k] as number);
      total += forth[i * K + k] as number;
    }
    divide(forth, i, total);
    return Math.log(total);
  }

  private backward(i: number): void {
    const { own, back, step } = this;
    let total = 0;
    for (let j = 0; j < K; j += 1) {
      let sum = 0;
      for (let k = 0; k < K; k += 1) {
        sum += (step[j * K + k] as number) * (own[(i + 1) * K + k] as number) * (back[(i + 1) * K + k] as number);
      }
      back[i * K + j] = sum;
      total += sum;
    }
    divide(back, i, total);
  }

  /** Probabilities of token `i` and of the step to it. */
  private count(i: number): void {
    const { own, forth, back, step, cell, marginals, pairs } = this;
    let total = 0;
    for (let k = 0; k < K; k += 1) {
      marginals[i * K + k] = (forth[i * K + k] as number) * (back[i * K + k] as number);
      total += marginals[i * K + k] as number;
    }
    divide(marginals, i, total);
    if (i === 0) return pairs.set(marginals.subarray(0, K), K * K);
    total = 0;
    for (let at = 0; at < K * K; at += 1) {
      const k = at % K;
      const from = forth[(i - 1) * K + (at - k) / K] as number;
      cell[at] = from * (step[at] as number) * (own[i * K + k] as number) * (back[i * K + k] as number);
      total += cell[at] as number;
    }
    for (let at = 0; at < K * K; at += 1) pairs[at] = (pairs[at] as number) + (cell[at] as number) / total;
  }
}

function divide(values: Float64Array, token: number, by: number): void {
  for (let k = token * K; k < (token + 1) * K; k += 1) values[k] = (values[k] as number) / by;
}
