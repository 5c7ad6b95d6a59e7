import { advance, type Code, countDown, during, f32x4, get, i32, i32x4, Routine, set, v128 } from './assembly.js';

/**
 * Writes the column of the highest number of each of `count` rows, the first among equals: 32 bits each to `to`. A row of `row` bytes begins
 * at `scores` with its column `from`; columns from `end` on do not count.
 */
export function bestColumns(): Routine {
  const routine = new Routine('bestColumns', 6);
  const [scores, row, count, from, end, to] = [0, 1, 2, 3, 4, 5] as const;
  const [at, column] = routine.integers(2) as [number, number];
  const [ends, numbers, places, best, top, more] = routine.vectors(6) as [number, number, number, number, number, number];
  const take = (other: number, place: number): Code => [
    set(best, [get(other), get(best), get(more), v128.select()]),
    set(top, [get(place), get(top), get(more), v128.select()]),
  ];
  const four = [
    set(numbers, [get(at), v128.load(0), f32x4.of(-Infinity), get(places), get(ends), i32x4.less(), v128.select()]),
    set(more, [get(best), get(numbers), f32x4.less()]),
    take(numbers, places),
    set(places, [get(places), i32x4.of(4), i32x4.add()]),
    [advance(at, i32.of(16)), advance(column, i32.of(4))],
  ];
  // The four columns against each other: two pairs, then the two that are left.
  const fold = (...order: number[]): Code => [
    set(numbers, [get(best), get(best), v128.shuffleWords(...order)]),
    set(places, [get(top), get(top), v128.shuffleWords(...order)]),
    set(more, [
      [get(best), get(numbers), f32x4.less()],
      [get(best), get(numbers), f32x4.equal(), get(places), get(top), i32x4.less(), v128.and(), v128.or()],
    ]),
    take(numbers, places),
  ];
  routine.body = [
    set(ends, [get(end), i32x4.splat()]),
    countDown(count, 1, [
      [set(at, get(scores)), set(column, get(from)), set(best, f32x4.of(-Infinity))],
      set(places, [get(from), i32x4.splat(), i32x4.of(0, 1, 2, 3), i32x4.add()]),
      set(top, get(places)),
      during([get(column), get(end), i32.lessUnsigned()], four),
      [fold(2, 3, 0, 1), fold(1, 0, 3, 2)],
      [get(to), get(top), v128.storeSingle(0)],
      [advance(scores, get(row)), advance(to, i32.of(4))],
    ]),
  ];
  return routine;
}
