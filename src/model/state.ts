/** The three moves of the arc-hybrid system. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const MOVES = 3;

/**
 * A parser's state over one sentence of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the next
 * token, and the tree so far. The artificial root stands behind the last token (Ballesteros and Nivre 2013).
 */
export class ParserState {
  /** Tokens of the sentence; the number of the artificial root. */
  count = 0;
  depth = 0;
  next = 0;
  stack = new Int32Array(0);
  head = new Int32Array(0);
  rel = new Int32Array(0);
  /** Outermost and second outermost dependants on each side; -1 where there is none. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** While relations are chosen: the last dependant of each head that has one, and which of the marked ones its dependants have. */
  lastChild = new Int32Array(0);
  used = new Int32Array(0);

  reset(count: number): void {
    this.reserve(count + 1);
    this.count = count;
    this.depth = 0;
    this.next = 0;
    for (const column of [this.head, this.lastChild, this.left1, this.left2, this.right1, this.right2]) column.fill(-1, 0, count + 1);
    for (const column of [this.rel, this.used, this.leftCount, this.rightCount]) column.fill(0, 0, count + 1);
  }

  get done(): boolean {
    return this.depth === 0 && this.next === this.count;
  }

  canShift(): boolean {
    return this.next < this.count;
  }

  /** The artificial root takes one dependant only: the last token left on the stack. */
  canLeft(): boolean {
    return this.depth > 0 && (this.next < this.count || this.depth === 1);
  }

  canRight(): boolean {
    return this.depth > 1;
  }

  /** The allowed move with the highest score. */
  choose(scores: Int32Array | Float64Array): number {
    const shift = this.canShift() ? (scores[SHIFT] as number) : -Infinity;
    const left = this.canLeft() ? (scores[LEFT] as number) : -Infinity;
    const right = this.canRight() ? (scores[RIGHT] as number) : -Infinity;
    return shift >= left && shift >= right ? SHIFT : left >= right ? LEFT : RIGHT;
  }

  shift(): void {
    this.stack[this.depth] = this.next;
    this.depth += 1;
    this.next += 1;
  }

  /** The top of the stack becomes a dependant of the next token; returns it. */
  reduceLeft(): number {
    this.depth -= 1;
    const child = this.stack[this.depth] as number;
    const head = this.next;
    this.head[child] = head;
    this.left2[head] = this.left1[head] as number;
    this.left1[head] = child;
    this.leftCount[head] = (this.leftCount[head] as number) + 1;
    return child;
  }

  /** The top of the stack becomes a dependant of the one below it; returns it. */
  reduceRight(): number {
    this.depth -= 1;
    const child = this.stack[this.depth] as number;
    const head = this.stack[this.depth - 1] as number;
    this.head[child] = head;
    this.right2[head] = this.right1[head] as number;
    this.right1[head] = child;
    this.rightCount[head] = (this.rightCount[head] as number) + 1;
    return child;
  }

  /** Notes the relation of a token whose head is known. `mark` is a bit for the relations of which a head has one, else 0. */
  relate(child: number, rel: number, mark: number): void {
    const head = this.head[child] as number;
    this.rel[child] = rel;
    this.lastChild[head] = child;
    this.used[head] = (this.used[head] as number) | mark;
  }

  private reserve(size: number): void {
    if (this.head.length >= size) return;
    const room = Math.max(256, size * 2);
    this.stack = new Int32Array(room);
    this.head = new Int32Array(room);
    this.rel = new Int32Array(room);
    this.left1 = new Int32Array(room);
    this.left2 = new Int32Array(room);
    this.right1 = new Int32Array(room);
    this.right2 = new Int32Array(room);
    this.leftCount = new Int32Array(room);
    this.rightCount = new Int32Array(room);
    this.lastChild = new Int32Array(room);
    this.used = new Int32Array(room);
  }
}
