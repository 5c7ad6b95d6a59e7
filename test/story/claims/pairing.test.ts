import { describe, expect, test } from 'vitest';
import { bySpread, fitLogistic } from '../../../scripts/eval/logistic.js';
import { FEATURES, type FeatureValues } from '../../../src/story/claims/features.js';
import { attachMissing, bridgesOf, groupsOf, rankedPairs, starsOf, withoutParts } from '../../../src/story/claims/groups.js';
import { LIMITS, oddsOf, probability, WEIGHTS } from '../../../src/story/claims/pairing.js';
import { logistic, STANDING, type StandingValues, standingsOf } from '../../../src/story/claims/standing.js';
import type { Lookup, Unit } from '../../../src/story/claims/types.js';

const values = (given: Partial<FeatureValues>): FeatureValues =>
  ({ ...Object.fromEntries(FEATURES.map((name) => [name, 0])), bias: 1, ...given }) as FeatureValues;

const seen = (given: Partial<StandingValues>): StandingValues =>
  ({ ...Object.fromEntries(STANDING.map((name) => [name, 0])), bias: 1, ...given }) as StandingValues;

/** Likelihood of a pair without a rival to speak of. */
const likely = (signs: FeatureValues, standing: Partial<StandingValues> = {}): number =>
  probability(WEIGHTS.standing, seen({ odds: oddsOf(WEIGHTS.signs, signs), ...standing }));

describe('how likely two claims tell the same', () => {
  test('nothing in common is next to nothing', () => {
    expect(likely(values({}))).toBeLessThan(0.01);
  });
  test('words, names and a figure in common are enough', () => {
    const shares = { wordShare: 0.6, shareBoth: 0.5, context: 0.6, contextBoth: 0.5, sentence: 0.6, sentenceBoth: 0.5 };
    const print = { onlyHere: 0.7, onlyHereAll: 0.5, letters: 0.5, lettersOfShorter: 0.5 };
    expect(likely(values({ names: 0.6, words: 0.5, rarest: 0.7, figures: 0.5, ...shares, ...print }))).toBeGreaterThan(LIMITS.link);
  });
  test('figures of one kind that lie far apart speak against it', () => {
    const near = values({ words: 0.4, rarest: 0.6, sameUnit: 1, sentences: 0.5 });
    expect(likely({ ...near, farFigures: 1 })).toBeLessThan(likely(near));
  });
  test('of two pairs alike by their signs, the one that has a better rival is less likely', () => {
    const signs = values({ names: 0.6, words: 0.3, context: 0.4 });
    expect(likely(signs, { lead: -2 })).toBeLessThan(likely(signs, { lead: 2 }));
  });
  test('a claim of a third report that answers both makes them likelier', () => {
    const signs = values({ names: 0.6, words: 0.3, context: 0.4 });
    expect(likely(signs, { third: 0.8 })).toBeGreaterThan(2 * likely(signs));
  });
  test('every sign has a weight', () => {
    expect(Object.keys(WEIGHTS.signs).toSorted()).toEqual([...FEATURES].toSorted());
    expect(Object.keys(WEIGHTS.standing).toSorted()).toEqual([...STANDING].toSorted());
  });
});

/** Units named by report and sentence, and what the log-odds between them are; −6 where none are given. */
function amongOthers(names: readonly string[], given: Readonly<Record<string, number>>) {
  const units = names.map((name, id) => ({ id, report: name[0], sentence: Number(name[1]) }) as unknown as Unit);
  const key = (one: Unit, other: Unit): string => `${names[one.id]} ${names[other.id]}`;
  const standing = standingsOf(units, (one, other) => given[key(one, other)] ?? given[key(other, one)] ?? -6);
  const unit = (name: string): Unit => units[names.indexOf(name)] as Unit;
  return (one: string, other: string): StandingValues => standing(unit(one), unit(other));
}

describe('a pair among the others', () => {
  const pair = amongOthers(['A1', 'A2', 'B1', 'B2'], { 'A1 B1': 3, 'A1 B2': 1, 'A2 B1': 0, 'A2 B2': -1 });
  test.each([
    ['the best pair of both', 'A1', 'B1', 3],
    ['the best that is left to one of them', 'A1', 'B2', 2],
    ['whichever is named first', 'B2', 'A1', 2],
    ['both have a better counterpart', 'A2', 'B2', -1],
  ])('leads by: %s', (_, one, other, lead) => expect(pair(one, other).lead).toBe(lead));

  test('only the best counterparts of one another are mutual', () => {
    expect([pair('A1', 'B1').mutual, pair('A1', 'B2').mutual, pair('A2', 'B1').mutual]).toEqual([1, 0, 0]);
  });
  test('clauses of the sentences around them speak for it, not the two themselves', () => {
    expect(pair('A1', 'B1').around).toBeCloseTo(logistic(-1));
    expect(pair('A1', 'B1').siblings).toBeLessThan(0.01);
  });
  test('other clauses of the same two sentences are siblings', () => {
    const names = ['A1', 'a', 'B1', 'b'];
    const units = names.map((name, id) => ({ id, report: name[0]?.toUpperCase(), sentence: 1 }) as unknown as Unit);
    const standing = standingsOf(units, (one, other) => (one.id + other.id === 4 && one.id !== other.id ? 2 : -6));
    expect(standing(units[0] as Unit, units[2] as Unit).siblings).toBeCloseTo(logistic(2));
  });
  test('a third report ties two claims together as strongly as its weaker tie', () => {
    const three = amongOthers(['A1', 'B1', 'C1', 'C2'], { 'A1 C1': 2, 'B1 C1': 0.5, 'A1 C2': 4 });
    expect(three('A1', 'B1').third).toBeCloseTo(logistic(0.5));
    expect(three('B1', 'C2').third).toBe(0);
  });
  test('where there is no third report, its own likelihood stands for it', () => {
    expect(pair('A1', 'B1').third).toBeCloseTo(logistic(3));
  });
});

/** Claims `A1`, `A2`, `B1` …: report and sentence; `B2r` is a remark. */
const claim = (name: string, id: number): Unit =>
  ({
    id,
    report: name[0],
    sentence: Number.parseInt(name.slice(1), 10),
    precedent: null,
    remark: name.endsWith('r'),
    evidence: [{ start: id, end: id + 1 }],
  }) as unknown as Unit;

function grouped(names: readonly string[], scores: Readonly<Record<string, number>>): string[] {
  const units = names.map((name, id) => claim(name, id));
  const score: Lookup = (a, b) => scores[`${names[a.id]} ${names[b.id]}`] ?? scores[`${names[b.id]} ${names[a.id]}`] ?? 0;
  const pairs = rankedPairs(units, score);
  const cores = bridgesOf(groupsOf(units, pairs, score, LIMITS), pairs, LIMITS);
  const groups = withoutParts(attachMissing(starsOf(cores, units, score, LIMITS), units, score, LIMITS));
  return groups.map((group) => group.map(({ id }) => names[id]).join(' ')).toSorted();
}

describe('groups', () => {
  test('claims of three reports that answer one another', () => {
    expect(grouped(['A1', 'B1', 'C1'], { 'A1 B1': 0.9, 'B1 C1': 0.5, 'A1 C1': 0.4 })).toEqual(['A1 B1 C1']);
  });
  test('what answers nothing stands alone', () => {
    expect(grouped(['A1', 'B1', 'B2'], { 'A1 B1': 0.9, 'A1 B2': 0.1 })).toEqual(['A1 B1', 'B2']);
  });
  test('a long clause answers two claims of the other report, one after the other', () => {
    expect(grouped(['A1', 'B1', 'B2'], { 'A1 B1': 0.9, 'A1 B2': 0.5 })).toEqual(['A1 B1', 'A1 B2']);
  });
  test('clauses of one sentence answer together', () => {
    expect(grouped(['A1', 'B1', 'B1'], { 'A1 B1': 0.9 })).toEqual(['A1 B1 B1']);
  });
  test('a report that is missing joins with its best claim', () => {
    expect(grouped(['A1', 'B1', 'C1'], { 'A1 B1': 0.9, 'A1 C1': 0.22, 'B1 C1': 0.24 })).toEqual(['A1 B1 C1']);
  });
  test('one sure tie is enough for a report that is missing, also where its claim stands in another group', () => {
    const scores = { 'A1 B1': 0.9, 'A2 C1': 0.9, 'B1 C1': 0.4, 'A1 C1': 0.05 };
    expect(grouped(['A1', 'A2', 'B1', 'C1'], scores)).toEqual(['A1 B1 C1', 'A2 B1 C1']);
  });
  test('a further clause of a report asks for more than the first', () => {
    const scores = { 'A1 B1': 0.9, 'A1 B2': 0.185, 'B1 B2': 0.5 };
    expect(grouped(['A1', 'B2'], scores)).toEqual(['A1 B2']);
    expect(grouped(['A1', 'B1', 'B2'], scores)).toEqual(['A1 B1', 'B2']);
    expect(grouped(['A1', 'B1', 'B2'], { ...scores, 'A1 B2': 0.3 })).toEqual(['A1 B1 B2']);
  });
  test('a remark behind a clause asks for still more', () => {
    const scores = { 'A1 B1': 0.9, 'B1 B2r': 0.5, 'A1 B2': 0.22, 'A1 B2r': 0.22, 'B1 B2': 0.5 };
    expect(grouped(['A1', 'B1', 'B2'], scores)).toEqual(['A1 B1 B2']);
    expect(grouped(['A1', 'B1', 'B2r'], scores)).toEqual(['A1 B1', 'B2r']);
  });
});

test('logistic regression finds the sign that decides', () => {
  const examples = Array.from({ length: 200 }, (_, i) => ({
    values: [1, i % 2, (i % 7) / 7],
    label: i % 2 === 1 ? i % 20 !== 1 : i % 20 === 0,
  }));
  const [, deciding = 0, idle = 0] = fitLogistic(examples);
  expect(deciding).toBeGreaterThan(2);
  expect(Math.abs(idle)).toBeLessThan(1);
});

test('weights held back by spread do not depend on the scale of a sign, and a sign that never varies weighs nothing', () => {
  const scaled = (scale: number) =>
    Array.from({ length: 200 }, (_, i) => ({ values: [1, scale * (i % 2), 0], label: i % 2 === 1 ? i % 20 !== 1 : i % 20 === 0 }));
  const weightOf = (scale: number, strength: number): readonly number[] => {
    const examples = scaled(scale);
    return fitLogistic(examples, bySpread(examples, strength));
  };
  const [, small = 0, idle = 0] = weightOf(0.1, 10);
  const [, large = 0] = weightOf(1, 10);
  expect(0.1 * small).toBeCloseTo(large, 6);
  expect(idle).toBe(0);
  expect(weightOf(1, 100)[1]).toBeLessThan(large);
});
