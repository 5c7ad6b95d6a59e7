import { advance, type Code, countDown, doWhile, f32x4, get, i32, Routine, set, times, v128, when } from './assembly.js';

/** Rows of a block of C that are worked out at once; a block has eight columns, which is two vectors. */
const ROWS = 4;

/** Cells of the block, and what the innermost step reads. */
interface Block {
  readonly cells: readonly number[];
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly value: number;
}

function blockOf(routine: Routine): Block {
  const cells = routine.vectors(ROWS * 2);
  const [left, right, value] = routine.vectors(3) as [number, number, number];
  return { cells, rows: routine.integers(ROWS), left, right, value };
}

const each = (cells: readonly number[], make: (cell: number, row: number, offset: number) => Code): Code =>
  cells.map((cell, k) => make(cell, k >> 1, (k & 1) * 16));

/** Cells from C where the product is added to it, else zeros. */
const begin = ({ cells }: Block, adds: number, address: (row: number) => Code): Code =>
  when(
    get(adds),
    each(cells, (cell, row, offset) => set(cell, [address(row), v128.load(offset)])),
    each(cells, (cell) => set(cell, v128.zero())),
  );

const end = ({ cells }: Block, address: (row: number) => Code): Code =>
  each(cells, (cell, row, offset) => [address(row), get(cell), v128.store(offset)]);

/** Four numbers of a column of A times eight of a row of B. */
function step({ cells, rows, left, right, value }: Block, b: number): Code {
  const times2 = (row: number): Code => [
    set(value, [get(rows[row] as number), v128.loadSplat(0)]),
    [left, right].map((half, side) => {
      const cell = cells[2 * row + side] as number;
      return set(cell, [get(cell), get(value), get(half), f32x4.mul(), f32x4.add()]);
    }),
  ];
  return [set(left, [get(b), v128.load(0)]), set(right, [get(b), v128.load(16)]), times(ROWS, times2)];
}

/** `at + row × stride`. */
const rowAddress =
  (at: number, stride: number) =>
  (row: number): Code => [get(at), get(stride), i32.of(row), i32.mul(), i32.add()];

/** C = A × B, or C += A × B, for any strides of A. Rows of C and columns of B come in fours and eights. */
export function multiply(): Routine {
  const routine = new Routine('multiply', 11);
  const [a, b, c, m, n, k, aRow, aStep, bRow, cRow, adds] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
  const [columns, steps, bAt, cAt, bNow] = routine.integers(5) as [number, number, number, number, number];
  const block = blockOf(routine);
  const cell = rowAddress(cAt, cRow);
  const inner = countDown(steps, 1, [step(block, bNow), block.rows.map((p) => advance(p, get(aStep))), advance(bNow, get(bRow))]);
  const across = countDown(columns, 8, [
    begin(block, adds, cell),
    block.rows.map((p, r) => set(p, rowAddress(a, aRow)(r))),
    set(bNow, get(bAt)),
    set(steps, get(k)),
    inner,
    end(block, cell),
    advance(bAt, i32.of(32)),
    advance(cAt, i32.of(32)),
  ]);
  const down = [
    set(columns, get(n)),
    set(bAt, get(b)),
    set(cAt, get(c)),
    across,
    advance(a, [get(aRow), i32.of(2), i32.shl()]),
    advance(c, [get(cRow), i32.of(2), i32.shl()]),
  ];
  routine.body = countDown(m, ROWS, down);
  return routine;
}

/**
 * The same where B lies in strips of eight columns, one row of a strip behind the other: a strip stays in the nearest cache while all
 * rows of A pass it, and B is read from front to back once. The innermost loop is not unrolled: the compiler of V8 would then read
 * all numbers of a turn before it uses the first, and run out of registers (a third slower).
 */
export function multiplyPacked(): Routine {
  const routine = new Routine('multiplyPacked', 9);
  const [a, b, c, m, n, k, aRow, cRow, adds] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  const [rowsLeft, aAt, cAt, bNow, bEnd] = routine.integers(5) as [number, number, number, number, number];
  const block = blockOf(routine);
  const cell = rowAddress(cAt, cRow);
  const inner = doWhile(
    [step(block, bNow), block.rows.map((p) => advance(p, i32.of(4))), advance(bNow, i32.of(32))],
    [get(bNow), get(bEnd), i32.ne()],
  );
  const down = countDown(rowsLeft, ROWS, [
    begin(block, adds, cell),
    block.rows.map((p, r) => set(p, rowAddress(aAt, aRow)(r))),
    set(bNow, get(b)),
    inner,
    end(block, cell),
    advance(aAt, [get(aRow), i32.of(2), i32.shl()]),
    advance(cAt, [get(cRow), i32.of(2), i32.shl()]),
  ]);
  routine.body = countDown(n, 8, [
    set(rowsLeft, get(m)),
    set(aAt, get(a)),
    set(cAt, get(c)),
    set(bEnd, [get(b), get(k), i32.of(5), i32.shl(), i32.add()]),
    down,
    set(b, get(bEnd)),
    advance(c, i32.of(32)),
  ]);
  return routine;
}
