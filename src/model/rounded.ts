import {
  advance,
  type Code,
  countDown,
  doWhile,
  during,
  f32x4,
  get,
  i16x8,
  i32,
  i32x4,
  Routine,
  set,
  times,
  v128,
  when,
} from './assembly.js';

/**
 * Products of numbers rounded to whole steps: twice as many at a time as 32-bit floating-point numbers, and sums of whole numbers are
 * exact in any order. Each row of the first factor and each column of the second has a step of its own.
 */

/**
 * Largest number of steps, on either side. A sum of `MOST_INNER` products of two such numbers stays within 32 bits; how few
 * tags and relations these twelve bits move, `docs/decisions/0010-whole-numbers.md` says.
 */
export const MOST_STEPS = 2047;
export const MOST_INNER = 512;

/** Bytes from one rounded row to the next: room for `MOST_INNER` numbers, and a line more, or rows would fight for the same lines of the cache. */
export const ROUNDED_ROW: number = MOST_INNER * 2 + 64;

/**
 * Rows of C that are worked out at once, by eight columns, and what is taken of the rows left over: a row takes 1.4 times as long there.
 * With five or six, or two steps of the innermost loop at a time, V8 runs out of registers (a third slower).
 */
const ROWS = [4, 2] as const;
const MOST_ROWS = ROWS[0];

/** Added to a number below 2^22, this leaves its nearest whole number in the low bits: halves go to the even one. */
const MAGIC = 1.5 * 2 ** 23;
const MAGIC_BITS = 0x4b400000;

/** Rounds `m` rows of `k` numbers (eights, at least one) that stand `aRow` bytes apart; writes the numbers and the step of each row. */
export function roundRows(): Routine {
  const routine = new Routine('roundRows', 6);
  const [a, to, steps, m, k, aRow] = [0, 1, 2, 3, 4, 5] as const;
  const [at, out, end] = routine.integers(3) as [number, number, number];
  const [largest, scale] = routine.vectors(2) as [number, number];
  const larger = (other: Code): Code => set(largest, [get(largest), other, f32x4.pmax()]);
  const largestOfRow = [
    // Not zero: a row of zeros has some step too.
    set(largest, f32x4.of(1e-30)),
    set(at, get(a)),
    doWhile(
      [larger([get(at), v128.load(0), f32x4.abs()]), larger([get(at), v128.load(16), f32x4.abs()]), advance(at, i32.of(32))],
      [get(at), get(end), i32.ne()],
    ),
    larger([get(largest), get(largest), v128.shuffleWords(2, 3, 0, 1)]),
    larger([get(largest), get(largest), v128.shuffleWords(1, 0, 3, 2)]),
  ];
  const whole = (offset: number): Code => [
    [get(at), v128.load(offset), get(scale), f32x4.mul(), f32x4.of(MAGIC), f32x4.add()],
    i32x4.of(MAGIC_BITS),
    i32x4.sub(),
  ];
  routine.body = countDown(m, 1, [
    set(end, [get(a), get(k), i32.of(2), i32.shl(), i32.add()]),
    largestOfRow,
    [get(steps), get(largest), f32x4.of(MOST_STEPS), f32x4.div(), v128.storeSingle(0)],
    set(scale, [f32x4.of(MOST_STEPS), get(largest), f32x4.div()]),
    set(at, get(a)),
    set(out, get(to)),
    doWhile(
      [[get(out), whole(0), whole(16), i16x8.narrow(), v128.store(0)], advance(at, i32.of(32)), advance(out, i32.of(16))],
      [get(at), get(end), i32.ne()],
    ),
    advance(a, get(aRow)),
    advance(to, i32.of(ROUNDED_ROW)),
    advance(steps, i32.of(4)),
  ]);
  return routine;
}

/** Where a block reads and writes, and the registers it has. */
interface Block {
  readonly aAt: number;
  readonly aNow: number;
  readonly b: number;
  readonly bNow: number;
  readonly bEnd: number;
  readonly cAt: number;
  readonly cRow: number;
  readonly stepAt: number;
  readonly bSteps: number;
  readonly adds: number;
  readonly cells: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly value: number;
}

/** The sums of a block of `rows` rows by eight columns, in whole steps: two numbers of each row at a time. */
function sums(rows: number, { aAt, aNow, b, bNow, bEnd, cells, left, right, value }: Block): Code {
  const two = (row: number): Code => [
    set(value, [get(aNow), v128.loadSplat(row * ROUNDED_ROW)]),
    [left, right].map((half, side) => {
      const cell = cells[2 * row + side] as number;
      return set(cell, [get(cell), get(value), get(half), i32x4.dot(), i32x4.add()]);
    }),
  ];
  return [
    times(2 * rows, (k) => set(cells[k] as number, v128.zero())),
    [set(aNow, get(aAt)), set(bNow, get(b))],
    doWhile(
      [
        [set(left, [get(bNow), v128.load(0)]), set(right, [get(bNow), v128.load(16)]), times(rows, two)],
        [advance(aNow, i32.of(4)), advance(bNow, i32.of(32))],
      ],
      [get(bNow), get(bEnd), i32.ne()],
    ),
  ];
}

/** Writes the sums of a block, or adds them to what is there, and goes on to the rows below it. */
function write(rows: number, { aAt, cAt, cRow, stepAt, bSteps, adds, cells }: Block): Code {
  const result = (row: number, side: number): Code => [
    [get(cells[2 * row + side] as number), f32x4.fromWhole()],
    [get(stepAt), v128.loadSplat(row * 4), get(bSteps), v128.load(side * 16), f32x4.mul(), f32x4.mul()],
  ];
  const store = (row: number, adding: boolean): Code => [
    times(2, (side) => [get(cAt), result(row, side), adding ? [get(cAt), v128.load(side * 16), f32x4.add()] : [], v128.store(side * 16)]),
    advance(cAt, get(cRow)),
  ];
  return [
    when(
      get(adds),
      times(rows, (row) => store(row, true)),
      times(rows, (row) => store(row, false)),
    ),
    [advance(aAt, i32.of(rows * ROUNDED_ROW)), advance(stepAt, i32.of(rows * 4))],
  ];
}

/**
 * C = A × B, or C += A × B: A as `roundRows` leaves it, B in strips of eight columns, two rows of a strip side by side (`Rounded`).
 * C has `m` rows, an even number. A row of A has `k` numbers, whole eights; `aSteps` and `bSteps` are the steps of A's rows and B's columns.
 */
export function multiplyRounded(): Routine {
  const routine = new Routine('multiplyRounded', 10);
  const [a, b, c, m, n, k, cRow, aSteps, bSteps, adds] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
  const [rowsLeft, aNow, aAt, cAt, stepAt, bNow, bEnd] = routine.integers(7) as [number, number, number, number, number, number, number];
  const cells = routine.vectors(MOST_ROWS * 2);
  const [left, right, value] = routine.vectors(3) as [number, number, number];
  const block: Block = { aAt, aNow, b, bNow, bEnd, cAt, cRow, stepAt, bSteps, adds, cells, left, right, value };
  const down = ROWS.map((rows) =>
    during(
      [i32.of(rows - 1), get(rowsLeft), i32.lessUnsigned()],
      [sums(rows, block), write(rows, block), set(rowsLeft, [get(rowsLeft), i32.of(rows), i32.sub()])],
    ),
  );
  routine.body = countDown(n, 8, [
    [set(rowsLeft, get(m)), set(aAt, get(a)), set(cAt, get(c)), set(stepAt, get(aSteps))],
    set(bEnd, [get(b), get(k), i32.of(4), i32.shl(), i32.add()]),
    down,
    [set(b, get(bEnd)), advance(c, i32.of(32)), advance(bSteps, i32.of(32))],
  ]);
  return routine;
}
