import { expect, test } from 'vitest';
import type { PrecedentMention } from '../../../src/event/index.js';
import { conflict } from '../../../src/story/claims/compare/precedents.js';

type Row = readonly [PrecedentMention['kind'], PrecedentMention['scope'], string | null, string, number?];
const mention = ([kind, scope, since, subjectText, n]: Row): PrecedentMention => ({
  id: 0,
  kind,
  scope,
  since,
  n: n ?? null,
  subjectText,
  sentence: 0,
  evidence: { start: 0, end: 1 },
  subject: null,
  event: null,
});

test.each<[string, Row, Row, ReturnType<typeof conflict>]>([
  [
    'his first against the first by any',
    ['first-since', 'person', '2011', 'Okello visiting Lomé'],
    ['first-since', 'class', '2011', 'a Ugandan leader visiting Lomé'],
    'contradiction',
  ],
  [
    'the same first',
    ['first-since', 'class', '2011', 'a Ugandan leader visiting Lomé'],
    ['first-since', 'class', '2011-03', 'Ugandan leader visiting Lomé'],
    null,
  ],
  ['the same person', ['first-since', 'person', '2011', 'Okello visiting Lomé'], ['first-since', 'person', '2011', 'his trip'], null],
  [
    'first against largest',
    ['first-since', 'event', '2002', 'ship with relief'],
    ['highest-since', 'event', '2002', 'shipment of relief'],
    'contradiction',
  ],
  ['third against first', ['nth', 'event', null, 'talk this year'], ['first-since', 'event', '2018', 'talk this year'], 'contradiction'],
  ['two counts', ['nth', 'event', null, 'summit of the three'], ['nth', 'event', null, 'summit of the three'], null],
  [
    'another number',
    ['nth', 'class', null, 'state to recognise Togo', 100],
    ['nth', 'class', null, 'country to accept it', 101],
    'contradiction',
  ],
  ['two rows', ['nth', 'person', null, 'visit of Okello', 3], ['nth', 'class', null, 'visit by a Ugandan leader', 5], null],
  ['one number', ['nth', 'class', null, 'summit of the three', 4], ['nth', 'class', null, 'meeting of the three', 4], null],
  [
    'a wider class is counted',
    ['nth', 'class', null, 'visit by a foreign leader to Lagos this year', 3],
    ['first-since', 'class', '2010', 'visit by a Ghanaian leader'],
    null,
  ],
  ['the last beside a number', ['last', 'event', '2017', 'visit to Lagos'], ['nth', 'class', '2018', 'visit to Lagos this year', 3], null],
  ['others are counted', ['nth', 'class', null, 'state to recognise Togo', 100], ['first-ever', 'event', null, 'in the Pacific'], null],
  [
    'the baseline bears it out',
    ['first-since', 'class', '2007', 'presidents meeting'],
    ['last', 'event', '2007-05', 'leaders at one table'],
    null,
  ],
  ['another baseline', ['first-since', 'event', '2019', 'exchange'], ['last', 'event', '2017-12', 'big exchange'], 'divergence'],
  ['two last ones', ['last', 'person', '2019', 'Okello in Lomé'], ['last', 'person', '2019-06', 'Okello in Lomé'], null],
  [
    'two years for one first',
    ['first-since', 'class', '2011', 'Ugandan leader visiting Lomé'],
    ['first-since', 'class', '2013', 'Ugandan leader visiting Lomé'],
    'contradiction',
  ],
  [
    'the highest since one year, told in two ways',
    ['highest-since', 'class', '2019', 'visit by a Ghanaian leader'],
    ['highest-since', 'event', '2019', 'Ghanaian visit to Lomé'],
    null,
  ],
  [
    'lowest since a year, and lowest ever',
    ['highest-since', 'event', '1993', 'turnout in a presidential election'],
    ['highest-since', 'event', null, 'turnout ever'],
    'contradiction',
  ],
  ['the second of its name', ['nth', 'event', null, 'of its name', 2], ['first-ever', 'event', null, 'naval exercise'], 'contradiction'],
  [
    'firsts ever of two kinds of people',
    ['first-ever', 'class', null, 'woman in the post'],
    ['first-ever', 'class', null, 'African at the helm'],
    null,
  ],
])('%s', (_, one, other, verdict) => {
  expect(conflict(mention(one), mention(other))).toBe(verdict);
  expect(conflict(mention(other), mention(one))).toBe(verdict);
});
