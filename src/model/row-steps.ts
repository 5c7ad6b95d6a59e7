import { advance, type Code, countDown, during, f32x4, f64x2, get, i32, i32x4, Routine, set, times, v128 } from './assembly.js';

/**
 * What is done to rows of numbers between the products. Sums that are bent or carried on are worked out in 64 bits and rounded once, two
 * numbers at a time, as the same formula written in JavaScript would.
 */

/** Slope of the rectifier below zero. */
export const LEAK = 0.1;

/** Two 32-bit numbers as 64-bit ones. */
const doubles = (address: Code, offset = 0): Code => [address, v128.loadHalf(offset), f64x2.fromSingles()];

/** Writes the two 64-bit numbers that `value` gives as 32-bit ones. */
const storeSingles = (address: Code, value: Code, offset = 0): Code => [address, value, f32x4.fromDoubles(), v128.storeHalf(offset)];

/** `value`, or a tenth of it below zero. */
const bent = (value: number): Code => [
  get(value),
  f64x2.of(LEAK),
  f64x2.mul(),
  get(value),
  get(value),
  v128.zero(),
  f64x2.less(),
  v128.select(),
];

const plus = (a: number, b: number): Code => [get(a), get(b), i32.add()];

/** Adds a bias to each of `rows` rows of `width` bytes, and bends the first `bend` bytes of each; `bend` comes in sixteens. */
export function addBias(): Routine {
  const routine = new Routine('addBias', 5);
  const [data, bias, rows, width, bend] = [0, 1, 2, 3, 4] as const;
  const [at] = routine.integers(1) as [number];
  const sum = routine.vector();
  const bendTwo = (offset: number): Code => [
    set(sum, [doubles(plus(data, at), offset), doubles(plus(bias, at), offset), f64x2.add()]),
    storeSingles(plus(data, at), bent(sum), offset),
  ];
  routine.body = countDown(rows, 1, [
    set(at, i32.of(0)),
    during([get(at), get(bend), i32.lessUnsigned()], [bendTwo(0), bendTwo(8), advance(at, i32.of(16))]),
    during(
      [get(at), get(width), i32.lessUnsigned()],
      [plus(data, at), [plus(data, at), v128.load(0), plus(bias, at), v128.load(0), f32x4.add()], v128.store(0), advance(at, i32.of(16))],
    ),
    advance(data, get(width)),
  ]);
  return routine;
}

/** The bent sum of three rows of `width` bytes. */
export function addThree(): Routine {
  const routine = new Routine('addThree', 5);
  const [to, first, second, third, width] = [0, 1, 2, 3, 4] as const;
  const sum = routine.vector();
  const all = [to, first, second, third];
  routine.body = countDown(width, 8, [
    set(sum, [doubles(get(first)), doubles(get(second)), f64x2.add(), doubles(get(third)), f64x2.add()]),
    storeSingles(get(to), bent(sum)),
    all.map((pointer) => advance(pointer, i32.of(8))),
  ]);
  return routine;
}

/** The sums of some rows of a table, `count` for each of `tokens` rows of `width` bytes; the rows’ addresses stand at `list`. */
export function sumRows(): Routine {
  const routine = new Routine('sumRows', 5);
  const [to, list, count, width, tokens] = [0, 1, 2, 3, 4] as const;
  const [at, entry, left, row] = routine.integers(4) as [number, number, number, number];
  const sums = routine.vectors(2);
  const columns = [
    sums.map((sum) => set(sum, v128.zero())),
    set(entry, get(list)),
    set(left, get(count)),
    countDown(left, 1, [
      set(row, [get(entry), i32.load(0), get(at), i32.add()]),
      sums.map((sum, k) => set(sum, [get(sum), get(row), v128.load(k * 16), f32x4.add()])),
      advance(entry, i32.of(4)),
    ]),
    sums.map((sum, k) => [plus(to, at), get(sum), v128.store(k * 16)]),
    advance(at, i32.of(32)),
  ];
  routine.body = countDown(tokens, 1, [
    set(at, i32.of(0)),
    during([get(at), get(width), i32.lessUnsigned()], columns),
    advance(to, get(width)),
    set(list, get(entry)),
  ]);
  return routine;
}

/**
 * The same where the rows have eight bits and a step each: `table` and `steps` are their places, and the list holds the rows’ numbers. A
 * row of `width` numbers. The sums are those of the rows written out, since a byte times a step is an exact number.
 */
export function sumByteRows(): Routine {
  const routine = new Routine('sumByteRows', 7);
  const [to, list, count, width, tokens, table, steps] = [0, 1, 2, 3, 4, 5, 6] as const;
  const [at, entry, left, row] = routine.integers(4) as [number, number, number, number];
  const [low, high, bytes, step] = routine.vectors(4) as [number, number, number, number];
  const add = (sum: number, half: Code): Code =>
    set(sum, [get(sum), [get(bytes), half, f32x4.fromWhole(), get(step), f32x4.mul()], f32x4.add()]);
  const columns = [
    [set(low, v128.zero()), set(high, v128.zero())],
    set(entry, get(list)),
    set(left, get(count)),
    countDown(left, 1, [
      set(row, [get(entry), i32.load(0)]),
      set(step, [get(steps), get(row), i32.of(2), i32.shl(), i32.add(), v128.loadSplat(0)]),
      set(bytes, [get(table), get(row), get(width), i32.mul(), i32.add(), get(at), i32.add(), v128.loadBytes(0)]),
      [add(low, i32x4.fromLow()), add(high, i32x4.fromHigh())],
      advance(entry, i32.of(4)),
    ]),
    [get(to), get(low), v128.store(0), get(to), get(high), v128.store(16)],
    advance(to, i32.of(32)),
    advance(at, i32.of(8)),
  ];
  routine.body = countDown(tokens, 1, [
    set(at, i32.of(0)),
    during([get(at), get(width), i32.lessUnsigned()], columns),
    set(list, get(entry)),
  ]);
  return routine;
}

/** A sigmoid without an exponential: `0.5 + 0.5·x / (1 + |x|)`. */
const sigmoid = (x: number): Code => [
  f64x2.of(0.5),
  [get(x), f64x2.of(0.5), f64x2.mul()],
  [f64x2.of(1), get(x), f64x2.abs(), f64x2.add()],
  f64x2.div(),
  f64x2.add(),
];

/** `share·a + (1 − share)·b`. */
const mixed = (share: number, a: number, b: number): Code => [
  [get(share), get(a), f64x2.mul()],
  [f64x2.of(1), get(share), f64x2.sub(), get(b), f64x2.mul()],
  f64x2.add(),
];

/**
 * One direction of a layer of simple recurrent units; `recurrence.ts` says what it computes. All lengths are in bytes: `half` of the
 * units of a direction, `zStep` and `step` from one token to the next, below zero when reading from right to left.
 */
export function recurStep(): Routine {
  const routine = new Routine('recur', 11);
  const [z, memory, x, y, bias, own, half, zStep, step, count, past] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
  const [at, forget, leave] = routine.integers(3) as [number, number, number];
  const [before, sum, f, r, entering, now] = routine.vectors(6) as [number, number, number, number, number, number];
  const from = (pointer: number, blocks: number): Code => [plus(pointer, at), times(blocks, () => [get(half), i32.add()])];
  const gate = (to: number, address: number, blocks: number): Code => [
    set(sum, [
      doubles(get(address)),
      [doubles(from(own, (blocks - 1) * 2)), get(before), f64x2.mul()],
      f64x2.add(),
      doubles(from(bias, blocks)),
      f64x2.add(),
    ]),
    set(to, sigmoid(sum)),
    storeSingles(get(address), get(to)),
  ];
  const input = routine.vector();
  const two = [
    set(forget, from(z, 1)),
    set(leave, from(z, 2)),
    set(before, doubles(plus(past, at))),
    gate(f, forget, 1),
    gate(r, leave, 2),
    set(entering, [doubles(plus(z, at)), doubles(plus(bias, at)), f64x2.add()]),
    set(now, mixed(f, before, entering)),
    storeSingles(plus(memory, at), get(now)),
    set(input, doubles(plus(x, at))),
    storeSingles(plus(y, at), mixed(r, now, input)),
    advance(at, i32.of(8)),
  ];
  routine.body = countDown(count, 1, [
    set(at, i32.of(0)),
    during([get(at), get(half), i32.lessUnsigned()], two),
    set(past, get(memory)),
    advance(z, get(zStep)),
    [memory, x, y].map((pointer) => advance(pointer, get(step))),
  ]);
  return routine;
}
