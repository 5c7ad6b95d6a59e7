import { describe, expect, test } from 'vitest';
import { OFFICE_CLASSES } from '../../src/lexicon/offices-of-state.js';
import {
  baselineOf,
  checkPrecedent,
  holdsOffice,
  officeClass,
  peopleClass,
  type PrecedentCase,
  type PrecedentQuestion,
  precedentWords,
  rankOf,
} from '../../src/record/index.js';
import type { DateValue } from '../../src/values.js';

test.each(OFFICE_CLASSES.flatMap(({ rank, endings }) => endings.map((title) => [title, rank] as const)))('%s has rank %i', (title, rank) =>
  expect(rankOf(title)).toBe(rank),
);
test.each(['former President', 'striker', 'spokesman', 'Politburo'])('%s has no rank', (title) => expect(rankOf(title)).toBeNull());

test.each(OFFICE_CLASSES.map(({ name, example }) => [example, name] as const))('%s is of the class %s', (title, name) =>
  expect(officeClass(title)?.name).toBe(name),
);
test.each([
  ['minister', 'Minister of Defence', 'yes'],
  ['minister', 'Speaker', 'no'],
  ['minister', 'Special Envoy', 'no'],
  ['speaker', 'Speaker of the Parliament', 'yes'],
  ['leader', 'Undersecretary', 'no'],
])('%s held by a %s: %s', (office, title, fit) => expect(holdsOffice(office, [title])).toBe(fit));

describe('questions', () => {
  test.each([
    ['first visit by a Vietnamese leader to North Korea since 2007', 'first-since', 'visit', 'a Vietnamese leader', 'North Korea', '2007'],
    [
      'the first visit to North Korea by a Vietnamese leader since March 2007',
      'first-since',
      'visit',
      'a Vietnamese leader',
      'North Korea',
      '2007-03',
    ],
    ['Xi Jinping last visited North Korea in 2019', 'last', 'visit', 'Xi Jinping', 'North Korea', '2019'],
    ['Xi’s first visit to Peru', 'first-ever', 'visit', 'Xi', 'Peru', null],
    ['third meeting of Xi Jinping with Vladimir Putin since 2024-01-01', 'nth', 'meet', 'Xi Jinping', 'Vladimir Putin', '2024-01-01'],
    [
      'highest-level visit by a Chinese leader to North Korea since 2019',
      'highest-since',
      'visit',
      'a Chinese leader',
      'North Korea',
      '2019',
    ],
    ['first meeting between Kenya and Uruguay', 'first-ever', 'meet', 'Kenya', 'Uruguay', null],
    ['twelfth visit by Macron to Berlin', 'nth', 'visit', 'Macron', 'Berlin', null],
    ['first Vietnamese visit to Cuba since 2018', 'first-since', 'visit', 'Vietnamese', 'Cuba', '2018'],
  ])('%s', (text, kind, deed, who, where, since) => expect(precedentWords(text)).toMatchObject({ kind, deed, who, where, since }));

  test.each(['a visit to North Korea', 'the first snow since 2007', 'first visit to Cuba since the flood', ''])('unclear: %s', (text) =>
    expect(precedentWords(text)).toBeNull(),
  );

  test.each([
    ['a Vietnamese leader', 'VN', 'leader'],
    ['the foreign minister of South Korea', 'KR', 'foreign minister'],
    ['South Korean presidents', 'KR', 'president'],
    ['Lao', 'LA', ''],
  ])('%s is a class', (text, country, title) => expect(peopleClass(text)).toEqual({ country, title }));
  test('a person is none', () => expect(peopleClass('Xi Jinping')).toBeNull());

  test.each([
    ['2007', '2007'],
    ['March 2007', '2007-03'],
    ['5 March 2007', '2007-03-05'],
    ['5 Sept. 2007', '2007-09-05'],
    ['Feb 1999', '1999-02'],
    ['5 Marsh 2007', null],
    ['the coup', null],
  ])('baseline %s', (text, value) => expect(baselineOf(text)).toBe(value));
});

const day = (from: string, to = from, basis: DateValue['basis'] = 'explicit'): DateValue => ({
  from,
  to,
  grain: 'day',
  basis,
  confidence: 'high',
  rule: 'given',
  anchor: null,
});

let events = 0;
const visit = (when: DateValue | null, more: Partial<PrecedentCase> = {}): PrecedentCase => ({
  event: ++events,
  status: 'occurred',
  hedged: false,
  when,
  fits: 'yes',
  rank: 4,
  ...more,
});
const NOW = visit(day('2025-10-09'), { status: 'planned' });
const ask = (kind: PrecedentQuestion['kind'], since: string | null, n: number | null = null): PrecedentQuestion => ({
  kind,
  since,
  n,
  event: NOW.event,
});

const CASES: readonly (readonly [what: string, question: PrecedentQuestion, cases: readonly PrecedentCase[], verdict: string])[] = [
  ['nothing known', ask('first-since', '2007'), [], 'open'],
  ['the baseline known, none after', ask('first-since', '2007'), [visit(day('2007-10-16'))], 'supported'],
  ['one in between', ask('first-since', '2007'), [visit(day('2007-10-16')), visit(day('2015-05-01'))], 'contradicted'],
  ['one in between, without the baseline', ask('first-since', '2007'), [visit(day('2015-05-01'))], 'contradicted'],
  ['one before', ask('first-since', '2007'), [visit(day('1998-05-01'))], 'open'],
  ['one later than the one in question', ask('first-since', '2007'), [visit(day('2007-10-16')), visit(day('2025-12-01'))], 'supported'],
  [
    'a plan in between',
    ask('first-since', '2007'),
    [visit(day('2007-10-16')), visit(day('2015-05-01'), { status: 'planned' })],
    'supported',
  ],
  [
    'one called off in between',
    ask('first-since', '2007'),
    [visit(day('2007-10-16')), visit(day('2015-05-01'), { status: 'cancelled' })],
    'supported',
  ],
  [
    'a guessed date in between',
    ask('first-since', '2007'),
    [visit(day('2007-10-16')), visit(day('2015-05-01', '2015-05-31', 'inferred'))],
    'open',
  ],
  ['a hedged one in between', ask('first-since', '2007'), [visit(day('2007-10-16')), visit(day('2015-05-01'), { hedged: true })], 'open'],
  [
    'an office not printed in between',
    ask('first-since', '2007'),
    [visit(day('2007-10-16')), visit(day('2015-05-01'), { fits: 'unknown' })],
    'open',
  ],
  ['an undated one', ask('first-since', '2007'), [visit(day('2007-10-16')), visit(null)], 'open'],
  ['a date that reaches beyond the baseline', ask('first-since', '2007-10'), [visit(day('2007-01-01', '2007-12-31'))], 'open'],
  ['the day of the baseline itself', ask('first-since', '2007-10-16'), [visit(day('2007-10-16'))], 'supported'],
  ['the day after the baseline', ask('first-since', '2007-10-16'), [visit(day('2007-10-17'))], 'contradicted'],
  ['the first ever, one before', ask('first-ever', null), [visit(day('1957-07-01'))], 'contradicted'],
  ['the first ever, none known', ask('first-ever', null), [], 'open'],
  ['the third, two known', ask('nth', null, 3), [visit(day('2001-01-01')), visit(day('2002-01-01'))], 'supported'],
  [
    'the third, three known',
    ask('nth', null, 3),
    [visit(day('2001-01-01')), visit(day('2002-01-01')), visit(day('2003-01-01'))],
    'contradicted',
  ],
  ['the third, one known', ask('nth', null, 3), [visit(day('2001-01-01'))], 'open'],
  [
    'the third since, one before that',
    ask('nth', '2002', 3),
    [visit(day('2001-01-01')), visit(day('2002-01-01')), visit(day('2003-01-01'))],
    'supported',
  ],
  [
    'the highest since, a lower one between',
    ask('highest-since', '2019'),
    [visit(day('2019-06-20')), visit(day('2024-04-11'), { rank: 2 })],
    'supported',
  ],
  [
    'the highest since, an equal one between',
    ask('highest-since', '2019'),
    [visit(day('2019-06-20')), visit(day('2024-04-11'), { rank: 4 })],
    'contradicted',
  ],
  [
    'the highest since, one of unknown rank between',
    ask('highest-since', '2019'),
    [visit(day('2019-06-20')), visit(day('2024-04-11'), { rank: null })],
    'open',
  ],
];

test.each(CASES)('%s', (_, question, cases, verdict) => expect(checkPrecedent(question, [...cases, NOW]).verdict).toBe(verdict));

test('the last visit', () => {
  const last: PrecedentQuestion = { kind: 'last', since: '2019', n: null, event: null };
  expect(checkPrecedent(last, [visit(day('2019-06-20'))]).verdict).toBe('supported');
  expect(checkPrecedent(last, [visit(day('2019-06-20')), visit(day('2021-06-20'))]).verdict).toBe('contradicted');
  expect(checkPrecedent(last, [visit(day('2019-06-20')), visit(day('2021-06-20', '2021-06-20', 'inferred'))]).verdict).toBe('open');
  expect(checkPrecedent(last, [visit(day('2018-06-20'))]).verdict).toBe('open');
});

test('without an event the latest is meant, plans after all others', () => {
  const question: PrecedentQuestion = { kind: 'first-since', since: '2007', n: null, event: null };
  const baseline = visit(day('2007-10-16'));
  expect(checkPrecedent(question, [baseline, visit(day('2025-10-10'))]).verdict).toBe('supported');
  expect(checkPrecedent(question, [baseline, visit(day('2015-10-10')), visit(null, { status: 'planned' })]).verdict).toBe('contradicted');
});
