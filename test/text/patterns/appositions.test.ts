import { describe, expect, test } from 'vitest';
import { appositionRows } from '../../../src/lexicon/appositions.js';
import { patternsIn } from './read.js';

describe('rows of the apposition layer', () => {
  test.each(appositionRows.map((row) => [row.example, row] as const))('%s', (example, { parts }) => {
    expect(patternsIn(example).appositions).toContainEqual([...parts]);
  });

  test('no pair of classes stands twice', () => {
    const pairs = appositionRows.map(({ first, second }) => `${first} ${second}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.length).toBeGreaterThan(10);
  });
});

test.each([
  ['an age is skipped', 'Mr. Vass, 61, a former dentist, won.', [['Mr. Vass', 'a former dentist']]],
  [
    'the outer phrase, not the body inside it',
    'A spokesman for the navy, Juri Kask, declined.',
    [['A spokesman for the navy', 'Juri Kask']],
  ],
  ['the inner phrase, not the people', 'Traders in Lagos, the largest port, closed.', [['Lagos', 'the largest port']]],
  ['a list of names explains a counted noun', 'Two towns, Vire and Caen, were cut off.', [['Two towns', 'Vire and Caen']]],
  [
    'two pairs side by side',
    'The king, Otto II, and the queen, Ada Maria, waved.',
    [
      ['The king', 'Otto II'],
      ['the queen', 'Ada Maria'],
    ],
  ],
  ['capitals in brackets', 'The Baltic Shipping Council (BSC) met.', [['The Baltic Shipping Council', 'BSC']]],
  ['brackets in front of the comma', 'The head of the fund (set up in 1990), Ana Lind, left.', [['The head of the fund', 'Ana Lind']]],
])('%s', (_, text, expected) => {
  expect(patternsIn(text).appositions).toEqual(expected);
});

test.each([
  ['a list of states', 'Aid went to Chad, Mali and Benin.'],
  ['a list of things', 'They carried rice, oil and blankets.'],
  ['a chain of places', 'The plane landed in Lyon, France, at noon.'],
  ['a date', 'The vote is on Sunday, 4 May, at noon.'],
  ['a bare age', 'Ana Lind, 44, left the hall.'],
  ['a relative clause', 'The judge, who was ill, stayed away.'],
  ['a participle', 'The ferry, built in 1962, sank.'],
  ['an aside', 'The plan, however, failed.'],
  ['a subject behind a fronted phrase', 'After the storm, the mayor left the town.'],
  ['a fronted day', 'On Monday, the mayor left the town.'],
  ['one verb for two subjects', 'The queen flew to Oslo, the king to Rome.'],
  ['a comma-less title', 'President Ana Lind left the town.'],
  ['a name behind its noun without a comma', 'The town of Vire was cut off.'],
  ['a measure in brackets', 'The wall is 3 metres (10 feet) high.'],
  ['adjectives in a row', 'The long, cold winter was over.'],
])('no apposition: %s', (_, text) => {
  expect(patternsIn(text).appositions).toEqual([]);
});
