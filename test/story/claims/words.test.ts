import { describe, expect, test } from 'vitest';
import { OPPOSITES } from '../../../src/lexicon/opposites.js';
import { LOOSE_SYNONYMS } from '../../../src/lexicon/loose-synonyms.js';
import { SYNONYMS } from '../../../src/lexicon/synonyms.js';
import { areOpposite } from '../../../src/story/claims/compare/opposites.js';
import { keysInName, keysOfLemma, spelling, stem } from '../../../src/story/claims/words.js';

const meet = (one: string, other: string): boolean => keysOfLemma(one).some((key) => keysOfLemma(other).includes(key));

describe('words of one thing', () => {
  test.each([
    ['arbitration', 'arbitrator'],
    ['repeated', 'repeatedly'],
    ['interfere', 'interference'],
    ['organisation', 'organization'],
    ['neighbour', 'neighbor'],
    ['burn', 'torch'],
    ['revoke', 'withdraw'],
    ['ceasefire', 'truce'],
    ['portrait', 'picture'],
    ['kill', 'dead'],
    ['expel', 'expulsion'],
    ['vessel', 'boat'],
    ['cancel', 'scrap'],
    ['embassy', 'mission'],
  ])('%s, %s', (one, other) => expect(meet(one, other)).toBe(true));

  test.each([
    ['open', 'sign'],
    ['minister', 'ministry'],
    ['rice', 'bridge'],
    ['visit', 'vote'],
    ['Monday', 'money'],
  ])('not %s, %s', (one, other) => expect(meet(one, other)).toBe(false));

  test('a row holds two words or more, none of them twice', () => {
    expect(SYNONYMS.length).toBeGreaterThan(150);
    for (const row of [...SYNONYMS, ...LOOSE_SYNONYMS]) expect(row.split(' ').length).toBeGreaterThan(1);
  });
});

test.each([
  ['colour', 'color'],
  ['centre', 'center'],
  ['organise', 'organize'],
  ['defence', 'defense'],
])('%s is spelt %s', (british, american) => expect(spelling(british)).toBe(american));

test.each([
  ['visit', 'visit'],
  ['talks', 'talk'],
  ['deployment', 'deploy'],
])('the stem of %s is %s', (word, expected) => expect(stem(word)).toBe(expected));

describe('opposites', () => {
  test('every row names both sides and an example', () => {
    expect(OPPOSITES.length).toBeGreaterThan(15);
    for (const row of OPPOSITES) expect(row.one.length * row.other.length * row.example.length).toBeGreaterThan(0);
  });
  test.each(OPPOSITES.map(({ one, other }) => [one[0] ?? '', other[0] ?? ''] as const))('%s, %s', (one, other) => {
    expect(areOpposite(one, other)).toBe(true);
    expect(areOpposite(other, one)).toBe(true);
  });
  test.each([
    ['accept', 'agree'],
    ['open', 'visit'],
    ['rise', 'grow'],
  ])('not %s, %s', (one, other) => expect(areOpposite(one, other)).toBe(false));
});

test.each([
  ['secretariat', true],
  ['commission', true],
  ['gunasekara', false],
])('“%s” in a name is a common noun: %s', (word, common) => expect(keysInName(word).length > 0).toBe(common));
