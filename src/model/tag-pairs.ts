import { advance, type Code, countDown, f32, get, i32, Routine, set } from './assembly.js';
import { DISTANCES } from './distance.js';

/** Stands for the score of a token as its own head. */
export const NEVER = -1e9;

/**
 * Adds to each score of an arc what the tags of its ends and their distance say. `arcs` has a row of `row` bytes by token, a column by head
 * and behind them one for the root, whose tag is the last of `classes`; `tags` has 32 bits for each of `count` tokens. A pair of tags has a
 * row of bytes by distance and a step; `away` tells a distance’s number by the head’s place less the token’s, which may be below zero.
 */
export function addTagPairs(): Routine {
  const routine = new Routine('addTagPairs', 8);
  const [arcs, row, tags, count, classes, bytes, steps, away] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const [token, tokens, heads, first, pair] = routine.integers(5) as [number, number, number, number, number];
  const [at, tag, distance, own] = routine.integers(4) as [number, number, number, number];
  const add = (number: Code): Code => [
    [get(at), get(at), f32.load(0)],
    [get(bytes), get(pair), i32.of(DISTANCES), i32.mul(), i32.add(), number, i32.add(), i32.loadByte(0), f32.fromWhole()],
    [get(steps), get(pair), i32.of(2), i32.shl(), i32.add(), f32.load(0), f32.mul()],
    [f32.add(), f32.store(0)],
  ];
  const headOf = [
    set(pair, [get(first), get(tag), i32.load(0), i32.add()]),
    add([get(distance), i32.loadByte(0)]),
    [advance(at, i32.of(4)), advance(tag, i32.of(4)), advance(distance, i32.of(1))],
  ];
  routine.body = [
    [set(token, get(tags)), set(tokens, get(count)), set(own, get(arcs))],
    countDown(tokens, 1, [
      set(first, [get(token), i32.load(0), get(classes), i32.mul()]),
      [set(at, get(arcs)), set(tag, get(tags)), set(distance, get(away)), set(heads, get(count))],
      countDown(heads, 1, headOf),
      [set(pair, [get(first), get(classes), i32.add(), i32.of(1), i32.sub()]), add(i32.of(0))],
      [get(own), f32.of(NEVER), f32.store(0)],
      [advance(token, i32.of(4)), advance(arcs, get(row)), advance(own, [get(row), i32.of(4), i32.add()])],
      set(away, [get(away), i32.of(1), i32.sub()]),
    ]),
  ];
  return routine;
}
