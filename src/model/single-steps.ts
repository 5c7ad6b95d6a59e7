import { advance, type Code, countDown, during, f32x4, get, i32, Routine, set, times, v128 } from './assembly.js';

/**
 * What is done to rows between the products where weights are only read: in 32 bits throughout, four numbers at a time. Training works the
 * same sums out in 64 bits (`row-steps.ts`).
 */

const plus = (a: number, b: number): Code => [get(a), get(b), i32.add()];

/**
 * Sums for `count` rows of `width` bytes: the first share of the token before, the second of the token itself and the third of the token
 * behind. `shares` lists where the shares of each token stand, side by side, from the token before the first on.
 */
export function addShares(): Routine {
  const routine = new Routine('addShares', 4);
  const [to, shares, width, count] = [0, 1, 2, 3] as const;
  const [at, before, own, behind] = routine.integers(4) as [number, number, number, number];
  const share = (from: number): Code => [plus(from, at), v128.load(0)];
  const place = (token: number): Code => [get(shares), i32.load(token * 4), times(token, () => [get(width), i32.add()])];
  routine.body = countDown(count, 1, [
    [set(before, place(0)), set(own, place(1)), set(behind, place(2)), set(at, i32.of(0))],
    during(
      [get(at), get(width), i32.lessUnsigned()],
      [plus(to, at), share(before), share(own), f32x4.add(), share(behind), f32x4.add(), v128.store(0), advance(at, i32.of(16))],
    ),
    [advance(to, get(width)), advance(shares, i32.of(4))],
  ]);
  return routine;
}

/** A sigmoid without an exponential: `0.5 + 0.5·x / (1 + |x|)`. */
const sigmoid = (x: number): Code => [
  f32x4.of(0.5),
  [get(x), f32x4.of(0.5), f32x4.mul()],
  [f32x4.of(1), get(x), f32x4.abs(), f32x4.add()],
  f32x4.div(),
  f32x4.add(),
];

/** `share·a + (1 − share)·b`. */
const mixed = (share: number, a: number, b: number): Code => [
  [get(share), get(a), f32x4.mul()],
  [f32x4.of(1), get(share), f32x4.sub(), get(b), f32x4.mul()],
  f32x4.add(),
];

/**
 * One direction of a layer of simple recurrent units; `recurrence.ts` says what it computes. All lengths are in bytes: `half` of the units of
 * a direction, a multiple of 16, `zStep` and `step` from one token to the next, below zero when reading from right to left. `memory` is one
 * row, zero at first, which is carried from token to token.
 */
export function recurSingle(): Routine {
  const routine = new Routine('recurSingle', 10);
  const [z, memory, x, y, bias, own, half, zStep, step, count] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
  const [at] = routine.integers(1) as [number];
  const [past, sum, f, r, entering, now, input] = routine.vectors(7) as [number, number, number, number, number, number, number];
  const four = (pointer: number, blocks: number): Code => [plus(pointer, at), times(blocks, () => [get(half), i32.add()]), v128.load(0)];
  const gate = (to: number, block: number): Code => [
    set(sum, [four(z, block), four(own, (block - 1) * 2), get(past), f32x4.mul(), f32x4.add(), four(bias, block), f32x4.add()]),
    set(to, sigmoid(sum)),
  ];
  const units = [
    set(past, four(memory, 0)),
    [gate(f, 1), gate(r, 2)],
    set(entering, [four(z, 0), four(bias, 0), f32x4.add()]),
    set(now, mixed(f, past, entering)),
    set(input, four(x, 0)),
    [plus(memory, at), get(now), v128.store(0)],
    [plus(y, at), mixed(r, now, input), v128.store(0)],
    advance(at, i32.of(16)),
  ];
  routine.body = countDown(count, 1, [
    set(at, i32.of(0)),
    during([get(at), get(half), i32.lessUnsigned()], units),
    advance(z, get(zStep)),
    [x, y].map((pointer) => advance(pointer, get(step))),
  ]);
  return routine;
}
