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

/** Parameters and counters of `growSpans`. */
const [SCORES, ROW, NODES, ROOM] = [0, 1, 2, 3] as const;
interface Span {
  /** First node, last node and the way between them. */
  readonly i: number;
  readonly j: number;
  readonly length: number;
  /** Bytes of a row of a table, and of a whole one. */
  readonly side: number;
  readonly size: number;
}

/**
 * Fills the chart of Eisner’s search (`eisner.ts`) by growing spans: `scores` has a row of `row` bytes by token and a column by head, `nodes`
 * counts the tokens and the root, and `room` is the chart. Two sums are worked out at a time; the first among equals wins, as in a plain loop.
 */
export function growSpans(): Routine {
  const routine = new Routine('growSpans', 4);
  const [i, j, length, side, size] = routine.integers(5) as [number, number, number, number, number];
  const span = { i, j, length, side, size };
  const pick = pickOf(routine);
  const steps = [join(span, pick), close(span, pick), advance(i, i32.of(1)), advance(j, i32.of(1))];
  const wholes: readonly Table[] = ['left', 'leftByEnd', 'right', 'rightByEnd'];
  const below = (number: number): Code => [get(number), get(NODES), i32.lessUnsigned()];
  routine.body = [
    [set(side, [get(NODES), i32.of(3), i32.shl()]), set(size, [get(NODES), get(side), i32.mul()])],
    during(below(i), [wholes.map((table) => keep(span, table, i, i, f64.of(0))), advance(i, i32.of(1))]),
    set(length, i32.of(1)),
    during(below(length), [set(i, i32.of(0)), set(j, get(length)), during(below(j), steps), advance(length, i32.of(1))]),
  ];
  return routine;
}

/** The best two neighbouring wholes, and an arc over them. */
function join(span: Span, pick: Picking): Code {
  const { i, j, length } = span;
  const ofRoot = [get(i), i32.isZero()];
  // The root has one dependant, so nothing may stand beside it on its side.
  const ways = when(ofRoot, i32.of(1), get(length), true);
  const over = when(ofRoot, get(NODES), get(i), true);
  const back = [get(pick.best), score(get(i), get(j)), f64.add()];
  return [
    bestSum(pick, cell(span, 'left', i, i), next(cell(span, 'rightByEnd', j, i)), ways, false),
    keep(span, 'arcRight', i, j, [get(pick.best), score(get(j), over), f64.add()]),
    when(ofRoot, keep(span, 'arcLeftByEnd', j, i, f64.of(NONE)), keep(span, 'arcLeftByEnd', j, i, back)),
    keepSplit(span, 2, [get(i), get(pick.split), i32.add()]),
  ];
}

/** The best wholes with one of the ends as head. */
function close(span: Span, pick: Picking): Code {
  const { i, j, length } = span;
  return [
    bestSum(pick, next(cell(span, 'arcRight', i, i)), next(cell(span, 'leftByEnd', j, i)), get(length), true),
    [keep(span, 'left', i, j, get(pick.best)), keep(span, 'leftByEnd', j, i, get(pick.best))],
    keepSplit(span, 0, [get(i), get(pick.split), i32.add(), i32.of(1), i32.add()]),
    bestSum(pick, cell(span, 'right', i, i), cell(span, 'arcLeftByEnd', j, i), get(length), false),
    [keep(span, 'right', i, j, get(pick.best)), keep(span, 'rightByEnd', j, i, get(pick.best))],
    keepSplit(span, 1, [get(i), get(pick.split), i32.add()]),
  ];
}

/** Where a table keeps the sum of a span. */
const cell = ({ side, size }: Span, table: Table, first: number, second: number): Code => [
  [get(ROOM), get(size), i32.of(TABLES.indexOf(table)), i32.mul(), i32.add()],
  [get(first), get(side), i32.mul(), i32.add(), get(second), i32.of(3), i32.shl(), i32.add()],
];
const next = (address: Code): Code => [address, i32.of(8), i32.add()];

const keep = (span: Span, table: Table, first: number, second: number, value: Code): Code => [
  cell(span, table, first, second),
  value,
  f64.store(0),
];

const keepSplit = ({ i, j, size }: Span, part: number, split: Code): Code => [
  [get(ROOM), get(size), i32.of(TABLES.length), i32.mul(), i32.add(), get(size), i32.of(1), i32.shrUnsigned(), i32.of(part), i32.mul()],
  [i32.add(), get(i), get(NODES), i32.mul(), get(j), i32.add(), i32.of(2), i32.shl(), i32.add()],
  [split, i32.store(0)],
];

/** Score of an arc between two nodes; that of the root counts as the last. */
const score = (dependant: Code, head: Code): Code => [
  [get(SCORES), dependant, i32.of(1), i32.sub(), get(ROW), i32.mul(), i32.add()],
  [head, i32.of(1), i32.sub(), i32.of(2), i32.shl(), i32.add(), f64.loadSingle(0)],
];

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
