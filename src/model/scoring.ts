import { advance, type Code, countDown, during, get, i16x8, i32, Routine, set, v128, when } from './assembly.js';

/** Number of entries that stands for a full row: a byte for every class. */
export const FULL = 255;

/** Bytes of a place of the table: the feature’s hash, then where its weights stand (`half the offset × 256 + number`; 0 where empty). */
export const PLACE = 8;

/**
 * Adds up the weights of `count` features. The table and the weights are larger than the near caches, so all places are touched once
 * before any is read in earnest: without a decision between them, the waits overlap. What was touched goes behind the features. Most
 * features of a word are few classes’ business and have pairs of class and weight; a fourth of them, which every word has, speak of most
 * classes and have a full row, which is added eight classes at a time. Lengths are in bytes: `mask` is the table’s less one place,
 * `width` that of a full row; a score takes two.
 */
export function addScores(): Routine {
  const routine = new Routine('addScores', 8);
  const [features, count, table, mask, shift, weights, width, scores] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const [asked, place, found, at, left, touched] = routine.integers(6) as [number, number, number, number, number, number];
  const home = set(place, [get(asked), i32.load(0), get(shift), i32.shrUnsigned(), i32.of(3), i32.shl()]);
  const next = set(place, [get(place), i32.of(PLACE), i32.add(), get(mask), i32.and()]);
  const look = [set(at, [get(table), get(place), i32.add()]), set(found, [get(at), i32.load(4)])];
  const other = [look, get(found), i32.of(0), i32.ne(), get(at), i32.load(0), get(asked), i32.load(0), i32.ne(), i32.and()];
  const first = [get(weights), get(found), i32.of(8), i32.shrUnsigned(), i32.of(1), i32.shl(), i32.add()];
  const number = [get(found), i32.of(255), i32.and()];
  const touch = [home, look, set(touched, [get(touched), first, i32.load(0), i32.add()])];
  const pairs = addPairs(routine, first, number, scores);
  const add = [home, during(other, next), when([number, i32.of(FULL), i32.ne()], pairs, addRow(routine, first, get(width), scores))];
  routine.body = [
    set(asked, get(features)),
    set(left, get(count)),
    countDown(left, 1, [touch, advance(asked, i32.of(4))]),
    [get(asked), get(touched), i32.store(0)],
    set(asked, get(features)),
    countDown(count, 1, [add, advance(asked, i32.of(4))]),
  ];
  return routine;
}

/** Pairs of a byte for the class and one for the weight. */
function addPairs(routine: Routine, first: Code, number: Code, scores: number): Code {
  const [from, end, pair, score] = routine.integers(4) as [number, number, number, number];
  const body = [
    set(pair, [get(from), i32.load16(0)]),
    set(score, [get(scores), get(pair), i32.of(255), i32.and(), i32.of(1), i32.shl(), i32.add()]),
    [get(score), get(score), i32.load16(0), get(pair), i32.of(8), i32.shr(), i32.add(), i32.store16(0)],
    advance(from, i32.of(2)),
  ];
  return [
    set(from, first),
    set(end, [get(from), number, i32.of(1), i32.shl(), i32.add()]),
    during([get(from), get(end), i32.lessUnsigned()], body),
  ];
}

function addRow(routine: Routine, first: Code, width: Code, scores: number): Code {
  const [from, end, score] = routine.integers(3) as [number, number, number];
  const body = [
    [get(score), get(score), v128.load(0), get(from), v128.loadBytes(0), i16x8.add(), v128.store(0)],
    advance(from, i32.of(8)),
    advance(score, i32.of(16)),
  ];
  return [
    set(from, first),
    set(end, [get(from), width, i32.add()]),
    set(score, get(scores)),
    during([get(from), get(end), i32.lessUnsigned()], body),
  ];
}
