import { describe, expect, test } from 'vitest';
import type { PrintedDate } from '../../../src/article/index.js';
import { findTimes, resolveAgain } from '../../../src/text/time/index.js';
import { days, plainBase, publishedOn } from './plain.js';

const TEXT = 'The envoy flew to Tunis on Tuesday. He will be there until Saturday. In April he was in Rabat. Last month he was ill.';

describe('no report date', () => {
  const times = findTimes(plainBase(TEXT), null);
  test('weekdays, months and periods stay open and are listed', () => {
    expect(times.map((time) => [TEXT.slice(time.start, time.end), time.date])).toEqual([
      ['Tuesday', null],
      ['Saturday', null],
      ['April', null],
      ['Last month', null],
    ]);
  });
  test('what is printed in full needs none', () => {
    const [full] = findTimes(plainBase('They met on October 7, 2023 in Muscat.'), null);
    expect(full?.date).toMatchObject({ from: '2023-10-07', to: '2023-10-07', basis: 'explicit', confidence: 'high', anchor: null });
  });
});

describe('a report date that is an interval', () => {
  test('all days agree: the value is aligned', () => {
    const [tuesday, saturday, april, month] = findTimes(plainBase(TEXT), publishedOn('2025-10-07', '2025-10-08'));
    expect(tuesday?.date).toMatchObject({ from: '2025-10-07', basis: 'aligned', rule: 'weekday' });
    expect(tuesday?.date?.anchor).toContain('2025-10-07 to 2025-10-08');
    expect(saturday?.date?.from).toBe('2025-10-11');
    expect(april?.date).toMatchObject({ from: '2025-04-01', to: '2025-04-30', basis: 'inferred' });
    expect(days(month?.date ?? null)).toBe('2025-09-01/2025-09-30');
  });
  test('the days differ: open, with the readings as alternatives', () => {
    const [tuesday] = findTimes(plainBase(TEXT), publishedOn('2025-10-06', '2025-10-08'));
    expect(tuesday?.date).toBeNull();
    expect(tuesday?.value).toBeNull();
    expect(tuesday?.alternatives.map((one) => one.from)).toEqual(['2025-09-30', '2025-10-07']);
    expect(tuesday?.alternatives.every((one) => one.basis === 'inferred' && one.confidence === 'low')).toBe(true);
  });
});

describe('resolving again', () => {
  const base = plainBase(TEXT);
  const open = findTimes(base, null);
  test('gives what a first reading with that date gives', () => {
    const date = publishedOn('2025-10-07', '2025-10-08');
    expect(resolveAgain(base, open, date)).toEqual(findTimes(base, date));
  });
  test('keeps length, order and places', () => {
    const again = resolveAgain(base, findTimes(base, publishedOn('2020-01-01')), null);
    expect(again).toEqual(open);
  });
  test('refuses mentions of another maker', () => {
    const [first] = open;
    expect(() => resolveAgain(base, first ? [{ ...first, expression: null }] : [], null)).toThrow(TypeError);
  });
});

describe('a year in the same sentence', () => {
  test.each([
    ['It is the first such visit since 2012, Accra announced on June 3.', '2024-06-03'],
    ['The road was closed until 2020, the ministry said on June 3.', '2024-06-03'],
    ['In 2012 the two armies clashed on June 3.', '2012-06-03'],
  ])('%s', (text, day) => {
    expect(findTimes(plainBase(text), publishedOn('2024-06-10')).at(-1)?.date?.from).toBe(day);
  });
});

describe('guesses', () => {
  test('a month without its year is inferred and keeps the other year', () => {
    const [april] = findTimes(plainBase('He was in Rabat in April.'), publishedOn('2025-10-10'));
    expect(april?.date?.basis).toBe('inferred');
    expect(april?.alternatives.map((one) => one.from)).toEqual(['2024-04-01']);
  });
  test('a numeric date of two readings keeps both', () => {
    const [date] = findTimes(plainBase('It was signed on 03/04/2019 in Rabat.'), publishedOn('2025-10-10'));
    expect(date?.date).toMatchObject({ from: '2019-03-04', basis: 'inferred', confidence: 'low' });
    expect(date?.alternatives.map((one) => one.from)).toEqual(['2019-04-03']);
  });
  test('a weekday is resolved, and says from what', () => {
    const [day] = findTimes(plainBase('He flew to Rabat on Tuesday.'), publishedOn('2025-10-10'));
    expect(day?.date).toMatchObject({ from: '2025-10-07', basis: 'resolved', anchor: 'report of 2025-10-10, past tense' });
  });
});

describe('dates in the head', () => {
  const text = 'GABORONE, Jan 8 (Kgale Wire) -- Ministers met here.';
  const printed: PrintedDate = {
    span: { start: 10, end: 15 },
    text: 'Jan 8',
    where: 'dateline',
    year: null,
    month: 1,
    day: 8,
    weekday: null,
  };
  test('are listed once, outside the sentences or in them', () => {
    const times = findTimes(plainBase(text, [printed]), publishedOn('2022-01-08'));
    expect(times.map((time) => [time.start, time.end, time.date?.from])).toEqual([[10, 15, '2022-01-08']]);
  });
  test('a date that stands in no sentence has sentence -1 and no tokens', () => {
    const base = plainBase(text, [printed]);
    const bare = { ...base, sentences: [] };
    expect(findTimes(bare, publishedOn('2022-01-08'))).toMatchObject([{ start: 10, end: 15, sentence: -1, first: 2, last: 2 }]);
  });
});

test('spans are exact and in order', () => {
  const text = 'On Friday, October 3, 2025, at 10:00 GMT and again from October 9 to 11, the 7-nation group (“G7”) met.';
  const times = findTimes(plainBase(text), publishedOn('2025-10-10'));
  expect(times.map((time) => text.slice(time.start, time.end))).toEqual(['Friday, October 3, 2025, at 10:00 GMT', 'from October 9 to 11']);
});
