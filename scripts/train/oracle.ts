import { LEFT, MOVES, type ParserState, RIGHT, SHIFT } from '../../src/model/state.js';

/**
 * The dynamic oracle of the arc-hybrid system: the cost of a move is the number of gold arcs that it puts out of reach.
 * Exact for projective trees; for the others it still names the moves that lose least.
 */
export class Oracle {
  private readonly costs = new Int32Array(MOVES);
  private readonly allowed = new Uint8Array(MOVES);
  private state!: ParserState;
  private gold!: Int32Array;
  /** Gold dependants in text order: those of token h stand from `firstChild[h]` to `firstChild[h + 1]`. */
  private children = new Int32Array(0);
  private firstChild = new Int32Array(0);
  private onStack = new Uint8Array(0);
  private lowest = 0;

  begin(state: ParserState, gold: Int32Array): void {
    this.state = state;
    this.gold = gold;
    const { count } = state;
    if (this.children.length < count) {
      this.children = new Int32Array(count * 2);
      this.firstChild = new Int32Array(count * 2 + 4);
      this.onStack = new Uint8Array(count * 2 + 2);
    }
    this.firstChild.fill(0, 0, count + 3);
    for (let i = 0; i < count; i += 1) bump(this.firstChild, (gold[i] as number) + 2);
    for (let h = 1; h <= count + 2; h += 1) this.firstChild[h] = (this.firstChild[h] as number) + (this.firstChild[h - 1] as number);
    for (let i = 0; i < count; i += 1) {
      const h = gold[i] as number;
      this.children[this.firstChild[h + 1] as number] = i;
      bump(this.firstChild, h + 1);
    }
  }

  /** Works out the costs of the moves in the state as it is now. */
  cost(): void {
    const { state, gold, costs, allowed } = this;
    const { stack, depth, next, count } = state;
    allowed[SHIFT] = state.canShift() ? 1 : 0;
    allowed[LEFT] = state.canLeft() ? 1 : 0;
    allowed[RIGHT] = state.canRight() ? 1 : 0;
    this.onStack.fill(0, 0, count + 1);
    for (let k = 0; k < depth; k += 1) this.onStack[stack[k] as number] = 1;
    if (depth > 0) {
      const top = stack[depth - 1] as number;
      const below = depth > 1 ? (stack[depth - 2] as number) : -1;
      const head = gold[top] as number;
      const lost = this.childrenFrom(top, next);
      costs[LEFT] = lost + (head === below || head > next ? 1 : 0);
      costs[RIGHT] = lost + (head >= next ? 1 : 0);
      if (allowed[SHIFT]) costs[SHIFT] = this.shiftCost(next, top);
    } else costs[SHIFT] = 0;
    this.lowest = 1 << 30;
    for (let move = 0; move < MOVES; move += 1) {
      if (allowed[move] && (costs[move] as number) < this.lowest) this.lowest = costs[move] as number;
    }
  }

  isRight(move: number): boolean {
    return this.allowed[move] === 1 && this.costs[move] === this.lowest;
  }

  /** The allowed move with the highest score; with `right`, the highest among the right ones. */
  bestOf(scores: Float64Array, right: boolean): number {
    let top = -1;
    for (let move = 0; move < MOVES; move += 1) {
      if (!this.allowed[move] || (right && !this.isRight(move))) continue;
      if (top < 0 || (scores[move] as number) > (scores[top] as number)) top = move;
    }
    return top;
  }

  private childrenFrom(head: number, from: number): number {
    let n = 0;
    for (let k = (this.firstChild[head + 1] as number) - 1; k >= (this.firstChild[head] as number); k -= 1) {
      if ((this.children[k] as number) < from) break;
      n += 1;
    }
    return n;
  }

  private shiftCost(next: number, top: number): number {
    const head = this.gold[next] as number;
    let n = head !== top && head < this.state.count && this.onStack[head] === 1 ? 1 : 0;
    for (let k = this.firstChild[next] as number; k < (this.firstChild[next + 1] as number); k += 1) {
      const child = this.children[k] as number;
      if (child > next) break;
      if (this.onStack[child] === 1) n += 1;
    }
    return n;
  }
}

function bump(column: Int32Array, at: number): void {
  column[at] = (column[at] as number) + 1;
}
