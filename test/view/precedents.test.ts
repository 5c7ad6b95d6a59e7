import { expect, test } from 'vitest';
import type { StoryDocument } from '../../src/view/index.js';
import { precedentInWords } from '../../src/view/precedents.js';

type Precedent = StoryDocument['precedents'][number];

const at = (text: string) => ({ report: 'A', start: 10, end: 10 + text.length, text, sentence: 0 });

const precedent = (text: string, since: string | null): Precedent => ({
  id: 'p1',
  kind: 'first-since',
  subject: 'visit to Peru',
  since,
  event: null,
  verdict: 'open',
  because: 'nothing else is known',
  evidence: [at(text)],
});

const story = (name: string, mention: string): StoryDocument => ({
  format: 'crosswire/story@1',
  title: 't',
  reports: [],
  kinship: [],
  sources: { independent: 1, groups: [], named: [] },
  entities: [{ id: 'n1', type: 'person', name, country: null, offices: [], mentions: [{ ...at(mention), kind: 'pronoun' }] }],
  times: [],
  quotes: [],
  events: [],
  precedents: [],
  claims: [],
});

test.each([
  ['the highest-level visit by a Chinese leader since 2019', '2019', 'highest-level visit by a Chinese leader since 2019'],
  ['his first visit\nto Peru since 2007', '2007', 'Ana Lind’s first visit to Peru since 2007'],
  ['A second test', null, 'second test'],
  ['the first trip since the coup', '2021-02', 'first trip since the coup (since February 2021)'],
  ['the first trip since the raid', '2021-02-01', 'first trip since the raid (since 1 February 2021)'],
  ['The two presidents last met on August 31', '2016-08-31', 'two presidents last met on August 31 (since 31 August 2016)'],
  ['thefts at their highest since 2007', '2007', 'thefts at their highest since 2007'],
])('%s', (text, since, words) => {
  expect(precedentInWords(story('Ana Lind', 'his'), precedent(text, since))).toBe(words);
});

test('a name that ends in s, a pronoun of nobody, no passage', () => {
  expect(precedentInWords(story('Ana Santos', 'her'), precedent('her first visit since 2007', '2007'))).toBe(
    'Ana Santos’ first visit since 2007',
  );
  expect(precedentInWords({ ...story('x', 'her'), entities: [] }, precedent('her first visit since 2007', '2007'))).toBe(
    'her first visit since 2007',
  );
  expect(precedentInWords(story('x', 'her'), { ...precedent('', null), evidence: [] })).toBe('visit to Peru');
});
