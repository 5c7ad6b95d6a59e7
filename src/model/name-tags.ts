import { NER_TAGS } from './types.js';

export const NAME_CLASSES = NER_TAGS.length;

/** `I-X` may only follow `B-X` or `I-X`. Tag numbers are places in NER_TAGS: B odd, I even. */
export function mayFollow(before: number, tag: number): boolean {
  return tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;
}

/** The tags that may stand before each tag. */
const BEFORE: readonly (readonly number[])[] = NER_TAGS.map((_, tag) => [...NER_TAGS.keys()].filter((before) => mayFollow(before, tag)));

/** A table of scores; rows may be longer than the columns in use. */
export interface Scores {
  readonly data: Float32Array;
  readonly columns: number;
}

/** Finds the best sequence of tags (Viterbi 1967). */
export class BestChain {
  private readonly back: Uint8Array;
  private before = new Float64Array(NAME_CLASSES);
  private now = new Float64Array(NAME_CLASSES);

  constructor(longest: number) {
    this.back = new Uint8Array(longest * NAME_CLASSES);
  }

  /**
   * Writes the tags of `count` tokens into `tags` from `first` on. `steps` holds the score of each tag (column) behind another (row), and
   * in its last row at the start.
   */
  find(scores: Scores, steps: Scores, count: number, tags: Uint8Array, first: number): void {
    for (let k = 0; k < NAME_CLASSES; k += 1) {
      const enter = (scores.data[k] as number) + (steps.data[NAME_CLASSES * steps.columns + k] as number);
      this.before[k] = mayFollow(0, k) ? enter : -Infinity;
    }
    for (let i = 1; i < count; i += 1) this.step(scores, steps, i);
    let tag = 0;
    for (let k = 1; k < NAME_CLASSES; k += 1) if ((this.before[k] as number) > (this.before[tag] as number)) tag = k;
    for (let i = count - 1; i >= 0; i -= 1) {
      tags[first + i] = tag;
      tag = this.back[i * NAME_CLASSES + tag] as number;
    }
  }

  private step(scores: Scores, steps: Scores, i: number): void {
    const { before, now, back } = this;
    for (let k = 0; k < NAME_CLASSES; k += 1) {
      let top = -Infinity;
      let from = 0;
      for (const j of BEFORE[k] as readonly number[]) {
        const sum = (before[j] as number) + (steps.data[j * steps.columns + k] as number);
        if (sum > top) {
          top = sum;
          from = j;
        }
      }
      now[k] = top + (scores.data[i * scores.columns + k] as number);
      back[i * NAME_CLASSES + k] = from;
    }
    this.before = now;
    this.now = before;
  }
}
