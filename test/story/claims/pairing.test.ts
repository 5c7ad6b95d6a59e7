import { describe, expect, test } from 'vitest';
import { fitLogistic } from '../../../scripts/eval/logistic.js';
import { FEATURES, type FeatureValues } from '../../../src/story/claims/features.js';
import { type Lookup, attachMissing, bridgesOf, groupsOf, rankedPairs, starsOf, withoutParts } from '../../../src/story/claims/groups.js';
import { LIMITS, oddsOf, probability, WEIGHTS } from '../../../src/story/claims/pairing.js';
import { leadsOf } from '../../../src/story/claims/standing.js';
import type { Unit } from '../../../src/story/claims/types.js';

const values = (given: Partial<FeatureValues>): FeatureValues =>
  ({ ...Object.fromEntries(FEATURES.map((name) => [name, 0])), bias: 1, ...given }) as FeatureValues;

/** Likelihood of a pair without a rival to speak of. */
const likely = (signs: FeatureValues, lead = 0): number => probability(WEIGHTS.standing, oddsOf(WEIGHTS.signs, signs), lead);

describe('how likely two claims tell the same', () => {
  test('nothing in common is next to nothing', () => {
    expect(likely(values({}))).toBeLessThan(0.01);
  });
  test('words, names and a figure in common are enough', () => {
    expect(likely(values({ names: 0.6, words: 0.5, rarest: 0.7, wordShare: 0.6, context: 0.6, figures: 0.5 }))).toBeGreaterThan(
      LIMITS.link,
    );
  });
  test('figures of one kind that lie far apart speak against it', () => {
    const near = values({ words: 0.4, rarest: 0.6, sameUnit: 1, sentences: 0.5 });
    expect(likely({ ...near, farFigures: 1 })).toBeLessThan(likely(near));
  });
  test('of two pairs alike by their signs, the one that has a better rival is less likely', () => {
    const signs = values({ names: 0.6, words: 0.3, context: 0.4 });
    expect(likely(signs, -2)).toBeLessThan(likely(signs, 2));
  });
  test('every sign has a weight', () => {
    expect(Object.keys(WEIGHTS.signs).toSorted()).toEqual([...FEATURES].toSorted());
  });
});

describe('by how much a pair leads its best rival', () => {
  const units = ['A1', 'A2', 'B1', 'B2'].map((name, id) => ({ id, report: name[0] }) as unknown as Unit);
  const [a1, a2, b1, b2] = units as [Unit, Unit, Unit, Unit];
  const odds: Readonly<Record<string, number>> = { '0 2': 3, '0 3': 1, '1 2': 0, '1 3': -1 };
  const lead = leadsOf(units, (one, other) => odds[`${Math.min(one.id, other.id)} ${Math.max(one.id, other.id)}`] ?? 0);
  test.each([
    ['the best pair of both', a1, b1, 3],
    ['the best that is left to one of them', a1, b2, 2],
    ['whichever is named first', b2, a1, 2],
    ['both have a better counterpart', a2, b2, -1],
    ['two claims of one report', a1, a2, 0],
  ])('%s', (_, one, other, value) => expect(lead(one, other)).toBe(value));
});

/** Claims `A1`, `A2`, `B1` …: report and sentence. */
const claim = (name: string, id: number): Unit =>
  ({ id, report: name[0], sentence: Number(name.slice(1)), precedent: null, evidence: [{ start: id, end: id + 1 }] }) as unknown as Unit;

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
