import { describe, expect, test } from 'vitest';
import {
  addMonths,
  civilOf,
  dayOf,
  dayOfIsoWeek,
  isDate,
  isoDay,
  isoWeek,
  monthLength,
  nthWeekday,
  orthodoxEaster,
  parseIsoDay,
  seasonRange,
  weekdayOf,
  weekStart,
  westernEaster,
} from '../src/calendar.js';

const day = (text: string): number => parseIsoDay(text) ?? Number.NaN;

describe('days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2025-10-10', 20371],
  ])('%s is day %i', (text, number) => {
    expect(day(text)).toBe(number);
    expect(isoDay(number)).toBe(text);
  });
  test('every day of four centuries survives the way there and back', () => {
    for (let n = day('1700-01-01'); n <= day('2100-12-31'); n += 17) {
      const { year, month, day: d } = civilOf(n);
      expect(dayOf(year, month, d)).toBe(n);
    }
  });
  test('agrees with the platform', () => {
    for (const text of ['1815-06-18', '1918-11-11', '2012-03-18', '2038-01-19'])
      expect(day(text)).toBe(Date.parse(`${text}T00:00Z`) / 86_400_000);
  });
  test.each(['2025-02-29', '2025-13-01', '2025-1-1', 'soon'])('%s is no day', (text) => expect(parseIsoDay(text)).toBeNull());
  test('months run over', () => expect(isoDay(dayOf(2025, 14, 1))).toBe('2026-02-01'));
});

describe('weeks', () => {
  test.each([
    ['2025-10-10', 5],
    ['2012-03-18', 7],
    ['1969-12-29', 1],
  ])('%s has ISO weekday %i', (text, weekday) => expect(weekdayOf(day(text))).toBe(weekday));
  test.each([
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2024-12-30', 2025, 1],
    ['2008-09-04', 2008, 36],
  ])('%s lies in ISO week %i-%i', (text, year, week) => {
    expect(isoWeek(day(text))).toEqual({ year, week });
    expect(dayOfIsoWeek(year, week)).toBe(weekStart(day(text)));
  });
});

describe('months and feasts', () => {
  test('lengths', () => expect([2023, 2024, 1900, 2000].map((year) => monthLength(year, 2))).toEqual([28, 29, 28, 29]));
  test('the end of a month is kept', () => expect(isoDay(addMonths(day('2025-01-31'), 1))).toBe('2025-02-28'));
  test('the 30th of February is no date', () => expect(isDate(2024, 2, 30)).toBe(false));
  test.each([
    [2012, '2012-04-08'],
    [2022, '2022-04-17'],
    [2025, '2025-04-20'],
  ])('western Easter %i', (year, text) => expect(isoDay(westernEaster(year))).toBe(text));
  test.each([
    [2022, '2022-04-24'],
    [2024, '2024-05-05'],
    [2025, '2025-04-20'],
  ])('orthodox Easter %i', (year, text) => expect(isoDay(orthodoxEaster(year))).toBe(text));
  test('weekdays of a month from both ends', () => {
    expect(isoDay(nthWeekday(2022, 11, 4, 4))).toBe('2022-11-24');
    expect(isoDay(nthWeekday(2022, 5, 1, -1))).toBe('2022-05-30');
  });
  test('winter runs into the next year', () => {
    const { from, to } = seasonRange(2015, 3);
    expect([isoDay(from), isoDay(to)]).toEqual(['2015-12-01', '2016-02-29']);
  });
});
