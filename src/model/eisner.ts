import type { Matrix } from './kernel.js';

const NONE = -1e18;

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
  heads = new Int32Array(0);
  private room = 0;
  /** Best sums of spans by first node and last node, and by last node and first: either way a loop over the other end runs along memory. */
  private left = new Float64Array(0);
  private leftByEnd = new Float64Array(0);
  private right = new Float64Array(0);
  private rightByEnd = new Float64Array(0);
  private arcRight = new Float64Array(0);
  private arcLeftByEnd = new Float64Array(0);
  private splits: Int32Array[] = [];
  private stack: number[] = [];

  /** `scores`: row by token, column by head, the column behind the last token for the root. */
  decode(scores: Matrix, count: number): Int32Array {
    this.reserve(count + 1);
    this.bestHeads(scores, count);
    if (!isTree(this.heads, count)) {
      this.search(scores, count);
      this.collect(count);
    }
    return this.heads;
  }

  private bestHeads({ data, columns }: Matrix, count: number): void {
    for (let i = 0; i < count; i += 1) {
      const row = i * columns;
      let best = i === 0 ? 1 : 0;
      for (let j = best + 1; j <= count; j += 1) if ((data[row + j] as number) > (data[row + best] as number)) best = j;
      this.heads[i] = best;
    }
  }

  /** Fills the chart by growing spans; node 0 is the root, node k token k - 1. */
  private search(scores: Matrix, count: number): void {
    const nodes = count + 1;
    for (let i = 0; i < nodes; i += 1) {
      for (const column of [this.left, this.leftByEnd, this.right, this.rightByEnd]) column[i * nodes + i] = 0;
    }
    for (let length = 1; length < nodes; length += 1) {
      for (let i = 0; i + length < nodes; i += 1) {
        this.join(scores, i, i + length, nodes);
        this.close(i, i + length, nodes);
      }
    }
  }

  /** The best two neighbouring wholes between i and j, and an arc over them. */
  private join({ data, columns }: Matrix, i: number, j: number, nodes: number): void {
    const { left, rightByEnd } = this;
    const begin = i * nodes;
    const end = j * nodes;
    // The root has one dependant, so nothing may stand beside it on its side.
    const last = i === 0 ? 0 : j - 1;
    let best = NONE;
    let split = i;
    for (let k = i; k <= last; k += 1) {
      const sum = (left[begin + k] as number) + (rightByEnd[end + k + 1] as number);
      if (sum > best) {
        best = sum;
        split = k;
      }
    }
    this.arcRight[begin + j] = best + (data[(j - 1) * columns + (i === 0 ? nodes - 1 : i - 1)] as number);
    this.arcLeftByEnd[end + i] = i === 0 ? NONE : best + (data[(i - 1) * columns + j - 1] as number);
    (this.splits[Part.ArcRight] as Int32Array)[begin + j] = split;
  }

  /** The best wholes between i and j with one of them as head. */
  private close(i: number, j: number, nodes: number): void {
    const { left, leftByEnd, right, rightByEnd, arcRight, arcLeftByEnd } = this;
    const begin = i * nodes;
    const end = j * nodes;
    let best = NONE;
    let split = j;
    for (let k = i + 1; k <= j; k += 1) {
      const sum = (arcRight[begin + k] as number) + (leftByEnd[end + k] as number);
      if (sum > best) {
        best = sum;
        split = k;
      }
    }
    left[begin + j] = best;
    leftByEnd[end + i] = best;
    (this.splits[Part.HeadedLeft] as Int32Array)[begin + j] = split;
    best = NONE;
    split = i;
    for (let k = i; k < j; k += 1) {
      const sum = (right[begin + k] as number) + (arcLeftByEnd[end + k] as number);
      if (sum > best) {
        best = sum;
        split = k;
      }
    }
    right[begin + j] = best;
    rightByEnd[end + i] = best;
    (this.splits[Part.HeadedRight] as Int32Array)[begin + j] = split;
  }

  /** Reads the heads off the chart from the top. */
  private collect(count: number): void {
    const nodes = count + 1;
    const { stack, heads } = this;
    stack.length = 0;
    stack.push(0, count, Part.HeadedLeft);
    while (stack.length > 0) {
      const part = stack.pop() as Part;
      const j = stack.pop() as number;
      const i = stack.pop() as number;
      if (i === j) continue;
      const at = i * nodes + j;
      const split = (this.splits[Math.min(part, Part.ArcRight)] as Int32Array)[at] as number;
      if (part === Part.HeadedLeft) stack.push(i, split, Part.ArcRight, split, j, Part.HeadedLeft);
      else if (part === Part.HeadedRight) stack.push(i, split, Part.HeadedRight, split, j, Part.ArcLeft);
      else {
        if (part === Part.ArcRight) heads[j - 1] = i === 0 ? count : i - 1;
        else heads[i - 1] = j - 1;
        stack.push(i, split, Part.HeadedLeft, split + 1, j, Part.HeadedRight);
      }
    }
  }

  private reserve(nodes: number): void {
    if (this.room >= nodes) return;
    this.room = Math.max(32, nodes * 2);
    const size = this.room * this.room;
    this.heads = new Int32Array(this.room);
    this.left = new Float64Array(size);
    this.leftByEnd = new Float64Array(size);
    this.right = new Float64Array(size);
    this.rightByEnd = new Float64Array(size);
    this.arcRight = new Float64Array(size);
    this.arcLeftByEnd = new Float64Array(size);
    this.splits = Array.from({ length: 3 }, () => new Int32Array(size));
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
