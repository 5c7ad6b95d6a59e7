import { expect, test } from 'vitest';
import { EVENT_TYPES } from '../../src/event/index.js';
import { happeningWeights } from '../../src/lexicon/data/happening-weights.js';
import { LEARNED_ROWS, TWO_SIDED } from '../../src/lexicon/events/learned.js';
import { cast, read } from './helpers.js';

const learned = (text: string) => {
  const found = read(text);
  return found.events.filter(({ row }) => row.startsWith('learned-')).map((event) => [event.type, ...cast(found, event)].join(' '));
};

test.each([
  ['Chad footed the bill for a hospital in Niger.', 'aid sender=Chad beneficiary=Niger'],
  ['Chad lashed Niger.', 'accuse speaker=Chad target=Niger'],
  ['Chad solicited help from Niger.', 'request speaker=Chad addressee=Niger'],
  ['Chad repulsed the soldiers of Niger.', 'attack agent=Chad target=Niger'],
])('%s: a predicate that no row knows is read by what it is like', (text, told) => {
  expect(learned(text)).toEqual([told]);
});

test.each([
  'Chad borders Niger.',
  'Chad exports cattle to Niger.',
  'Chad resembles Niger.',
  'Ana Lind of Chad studied in Niger.',
  'Chad depends on Niger for its cement.',
  'Chad trounced Niger in the cup final.',
  'Passengers boarded the ship in Bergen.',
])('%s: what is no happening is not read as one', (text) => {
  expect(learned(text)).toEqual([]);
});

test('what a row reads is left to the row', () => {
  expect(read('Chad accused Niger of a raid.').events.map(({ row }) => row)).toEqual(['accuse-verb']);
});

test('what a source is cited by stays a statement', () => {
  const { events } = read('Ana Lind of Chad said Niger would pay.');
  expect(events.map(({ type }) => type)).toEqual(['state']);
});

test('a meeting of one side alone is not told', () => {
  expect(learned('Ana Lind of Chad deliberated in Lagos.')).toEqual([]);
});

test('weights and roles speak of the types there are', () => {
  const [none, ...types] = happeningWeights.classes.split(' ');
  expect(none).toBe('none');
  expect(types).toEqual([...EVENT_TYPES]);
  // What is merely stated is left to the attributions.
  expect(LEARNED_ROWS.map(({ type }) => type).toSorted()).toEqual(EVENT_TYPES.filter((type) => type !== 'state').toSorted());
  for (const type of TWO_SIDED) expect(types).toContain(type);
});
