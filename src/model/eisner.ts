import type { Kernel, Matrix } from './kernel.js';
import { chartBytes, splitsAt } from './spans.js';

/** What part of a tree a span of tokens holds: its whole, headed by the left or right end, or the arc between the ends, to the right or left. */
const enum Part {
  HeadedLeft,
  HeadedRight,
  ArcRight,
  ArcLeft,
}

/**
 * The projective tree with one root that has the highest sum of arc scores (Eisner 1996). Most sentences need no search: where the best head
 * of each token makes such a tree already, it is the answer.
 */
export class TreeDecoder {
  /** Head of each token; the number of tokens for the root. */
  readonly heads: Int32Array;
  private readonly chart: Int32Array;
  private stack: number[] = [];

  /** @param longest most tokens of a sentence */
  constructor(
    private readonly kernel: Kernel,
    longest: number,
  ) {
    this.heads = kernel.numbers(Int32Array, longest);
    this.chart = kernel.numbers(Int32Array, chartBytes(longest + 1) / 4);
  }

  /** `scores`: row by token, column by head, the column behind the last token for the root. */
  decode(scores: Matrix, count: number): Int32Array {
    // A token is never its own head (`NEVER`); the root is the column behind the last token.
    this.kernel.bestColumns(scores, count, 0, count + 1, this.heads);
    if (!isTree(this.heads, count)) {
      // Node 0 is the root, node k token k - 1.
      this.kernel.run.growSpans(scores.at, scores.columns * 4, count + 1, this.chart.byteOffset);
      this.collect(count);
    }
    return this.heads;
  }

  /** Reads the heads off the chart from the top. */
  private collect(count: number): void {
    const nodes = count + 1;
    const { stack, heads, chart } = this;
    stack.length = 0;
    stack.push(0, count, Part.HeadedLeft);
    while (stack.length > 0) {
      const part = stack.pop() as Part;
      const j = stack.pop() as number;
      const i = stack.pop() as number;
      if (i === j) continue;
      const at = i * nodes + j;
      const split = chart[splitsAt(nodes, Math.min(part, Part.ArcRight)) / 4 + at] as number;
      if (part === Part.HeadedLeft) stack.push(i, split, Part.ArcRight, split, j, Part.HeadedLeft);
      else if (part === Part.HeadedRight) stack.push(i, split, Part.HeadedRight, split, j, Part.ArcLeft);
      else {
        if (part === Part.ArcRight) heads[j - 1] = i === 0 ? count : i - 1;
        else heads[i - 1] = j - 1;
        stack.push(i, split, Part.HeadedLeft, split + 1, j, Part.HeadedRight);
      }
    }
  }
}

/** Whether the heads make one projective tree with one token under the root. */
export function isTree(heads: Int32Array, count: number): boolean {
  let roots = 0;
  for (let i = 0; i < count; i += 1) {
    const head = heads[i] as number;
    if (head === count) roots += 1;
    if (roots > 1 || head === i) return false;
  }
  return roots === 1 && !hasCycle(heads, count) && !hasCrossing(heads, count);
}

function hasCycle(heads: Int32Array, count: number): boolean {
  for (let i = 0; i < count; i += 1) {
    let at = i;
    for (let steps = 0; at !== count; steps += 1) {
      if (steps > count) return true;
      at = heads[at] as number;
    }
  }
  return false;
}

/** Two arcs cross, or one runs over the token under the root. */
function hasCrossing(heads: Int32Array, count: number): boolean {
  for (let i = 0; i < count; i += 1) {
    const head = heads[i] === count ? -1 : (heads[i] as number);
    const low = Math.min(i, head);
    const high = Math.max(i, head);
    for (let k = low + 1; k < high; k += 1) {
      const other = heads[k] === count ? -1 : (heads[k] as number);
      if (other < low || other > high) return true;
    }
  }
  return false;
}
