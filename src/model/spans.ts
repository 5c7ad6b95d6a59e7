import { advance, type Code, countDown, during, f64, f64x2, get, i32, Routine, set, v128, when } from './assembly.js';

/** Less than any sum of scores: what cannot be part of a tree. */
const NONE = -1e18;

/** The tables of the chart, in this order, each a square of 64-bit sums; behind them a square of 32-bit numbers for each of three splits. */
const TABLES = ['left', 'leftByEnd', 'right', 'rightByEnd', 'arcRight', 'arcLeftByEnd'] as const;
type Table = (typeof TABLES)[number];

/** Bytes of the chart for so many nodes. */
export const chartBytes = (nodes: number): number => nodes * nodes * (TABLES.length * 8 + 3 * 4);
/** Where the split of a part begins in the chart: parts in the order of `Part` in `eisner.ts`. */
export const splitsAt = (nodes: number, part: number): number => nodes * nodes * (TABLES.length * 8 + part * 4);

/**
 * Fills the chart of Eisner’s search (`eisner.ts`) by growing spans: `scores` has a row of `row` bytes by token and a column by head, `nodes`
 * counts the tokens and the root, and `room` is the chart. Two sums are worked out at a time; the first among equals wins, as in a plain loop.
 */
export function growSpans(): Routine {
  const routine = new Routine('growSpans', 4);
  const [scores, row, nodes, room] = [0, 1, 2, 3] as const;
  const [length, i, j, side, size] = routine.integers(5) as [number, number, number, number, number];
  const pick = pickOf(routine);
  const { best, split } = pick;
  const cell = (table: Table, first: number, second: number): Code => [
    [get(room), get(size), i32.of(TABLES.indexOf(table)), i32.mul(), i32.add()],
    [get(first), get(side), i32.mul(), i32.add(), get(second), i32.of(3), i32.shl(), i32.add()],
  ];
  const keep = (table: Table, first: number, second: number, value: Code): Code => [cell(table, first, second), value, f64.store(0)];
  const keepSplit = (part: number, first: Code): Code => [
    [
      get(room),
      get(size),
      i32.of(TABLES.length),
      i32.mul(),
      i32.add(),
      get(size),
      i32.of(1),
      i32.shrUnsigned(),
      i32.of(part),
      i32.mul(),
      i32.add(),
    ],
    [get(i), get(nodes), i32.mul(), get(j), i32.add(), i32.of(2), i32.shl(), i32.add()],
    [first, get(split), i32.add(), i32.store(0)],
  ];
  const score = (token: Code, head: Code): Code => [
    [get(scores), token, i32.of(1), i32.sub(), get(row), i32.mul(), i32.add(), head, i32.of(1), i32.sub(), i32.of(2), i32.shl(), i32.add()],
    f64.loadSingle(0),
  ];
  const ofRoot = [get(i), i32.isZero()];
  // The best two neighbouring wholes, and an arc over them. The root has one dependant, so nothing may stand beside it on its side.
  const join = [
    bestSum(
      pick,
      cell('left', i, i),
      [cell('rightByEnd', j, i), i32.of(8), i32.add()],
      when([ofRoot], i32.of(1), get(length), true),
      false,
    ),
    keep('arcRight', i, j, [get(best), score(get(j), when([ofRoot], get(nodes), get(i), true)), f64.add()]),
    when([ofRoot], keep('arcLeftByEnd', j, i, f64.of(NONE)), keep('arcLeftByEnd', j, i, [get(best), score(get(i), get(j)), f64.add()])),
    keepSplit(2, get(i)),
  ];
  const next = (address: Code): Code => [address, i32.of(8), i32.add()];
  // The best wholes with one of the ends as head.
  const close = [
    bestSum(pick, next(cell('arcRight', i, i)), next(cell('leftByEnd', j, i)), get(length), true),
    [keep('left', i, j, get(best)), keep('leftByEnd', j, i, get(best)), keepSplit(0, [get(i), i32.of(1), i32.add()])],
    bestSum(pick, cell('right', i, i), cell('arcLeftByEnd', j, i), get(length), false),
    [keep('right', i, j, get(best)), keep('rightByEnd', j, i, get(best)), keepSplit(1, get(i))],
  ];
  const wholes: readonly Table[] = ['left', 'leftByEnd', 'right', 'rightByEnd'];
  routine.body = [
    set(side, [get(nodes), i32.of(3), i32.shl()]),
    set(size, [get(nodes), get(side), i32.mul()]),
    during([get(i), get(nodes), i32.lessUnsigned()], [wholes.map((table) => keep(table, i, i, f64.of(0))), advance(i, i32.of(1))]),
    set(length, i32.of(1)),
    during(
      [get(length), get(nodes), i32.lessUnsigned()],
      [
        set(i, i32.of(0)),
        set(j, get(length)),
        during([get(j), get(nodes), i32.lessUnsigned()], [join, close, advance(i, i32.of(1)), advance(j, i32.of(1))]),
        advance(length, i32.of(1)),
      ],
    ),
  ];
  return routine;
}

/** What `bestSum` works with: its results are `best` and `split`. */
type Picking = Readonly<
  Record<'a' | 'b' | 'count' | 'left' | 'split' | 'best' | 'other' | 'sum' | 'bests' | 'places' | 'now' | 'more', number>
>;

function pickOf(routine: Routine): Picking {
  const [a, b, count, left, split] = routine.integers(5) as [number, number, number, number, number];
  const [best, other] = [routine.double(), routine.double()];
  const [sum, bests, places, now, more] = routine.vectors(5) as [number, number, number, number, number];
  return { a, b, count, left, split, best, other, sum, bests, places, now, more };
}

/** The highest of the sums of two rows of `count` numbers, one at least, and its place; the first or last place where nothing can be. */
function bestSum(
  { a, b, count, left, split, best, other, sum, bests, places, now, more }: Picking,
  atA: Code,
  atB: Code,
  length: Code,
  last: boolean,
): Code {
  const two = [
    set(sum, [get(a), v128.load(0), get(b), v128.load(0), f64x2.add()]),
    set(more, [get(bests), get(sum), f64x2.less()]),
    set(bests, [get(sum), get(bests), get(more), v128.select()]),
    set(places, [get(now), get(places), get(more), v128.select()]),
    set(now, [get(now), f64x2.of(2), f64x2.add()]),
    [advance(a, i32.of(16)), advance(b, i32.of(16))],
  ];
  const sooner = [get(places), f64x2.half(1), get(places), f64x2.half(0), f64.less()];
  const ofSecond = [get(other), get(best), f64.greater(), get(other), get(best), f64.equal(), sooner, i32.and(), i32.or()];
  const odd = [
    set(other, [get(a), f64.load(0), get(b), f64.load(0), f64.add()]),
    when([get(other), get(best), f64.greater()], [set(best, get(other)), set(split, [get(count), i32.of(1), i32.sub()])]),
  ];
  return [
    [set(a, atA), set(b, atB), set(count, length), set(left, [get(count), i32.of(1), i32.shrUnsigned()])],
    [set(bests, f64x2.of(NONE)), set(places, f64x2.of(0)), set(now, f64x2.of(0, 1))],
    when(get(left), countDown(left, 1, two)),
    [
      set(best, [get(bests), f64x2.half(0)]),
      set(other, [get(bests), f64x2.half(1)]),
      set(split, [get(places), f64x2.half(0), f64.toWhole()]),
    ],
    when(ofSecond, [set(best, get(other)), set(split, [get(places), f64x2.half(1), f64.toWhole()])]),
    when([get(count), i32.of(1), i32.and()], odd),
    last ? when([get(best), f64.of(NONE), f64.equal()], set(split, [get(count), i32.of(1), i32.sub()])) : [],
  ];
}
