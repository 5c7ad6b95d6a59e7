import { describe, expect, test } from 'vitest';
import { isoDay, parseIsoDay } from '../../../src/calendar.js';
import { openingDays } from '../../../src/story/cluster/days.js';
import { gapOf } from '../../../src/story/cluster/entry.js';

const day = (iso: string): number => parseIsoDay(iso) as number;
const named = (opening: string, published: string | null): string[] =>
  openingDays(opening, published === null ? null : day(published)).map((one) => isoDay(one));

describe('the days an opening names', () => {
  // 2031-04-07 is a Monday.
  test.each([
    ['The ferry ran aground on March 4, 2031.', '2031-04-07', ['2031-03-04']],
    ['The ferry ran aground on 4 March 2031.', null, ['2031-03-04']],
    ['The grounding of March 4 was due to a pump, the board said on Monday.', '2031-04-07', ['2031-03-04', '2031-04-07']],
    ['He was buried on Dec. 30.', '2031-01-02', ['2030-12-30']],
    ['The two met on Friday.', '2031-04-07', ['2031-04-04']],
    ['She will fly to Riga on Friday.', '2031-04-07', ['2031-04-11']],
    ['They fell out. She will not say why. He left on Friday.', '2031-04-07', ['2031-04-04']],
    ['The vote was put off yesterday.', '2031-04-07', ['2031-04-06']],
    ['The square fell silent on the anniversary of March 4, 2021, on Monday.', '2031-04-07', ['2031-04-07']],
  ] as const)('%s, published %s', (opening, published, days) => expect(named(opening, published)).toEqual(days));

  test.each([
    ['undated, a weekday', 'The two met on Friday.', null],
    ['undated, no year', 'The ferry ran aground on March 4.', null],
    ['undated, remembered', 'Ten years after the coup of March 4, 2021, thousands marched.', null],
    ['the edge of a stretch', 'It was the first visit since March 4, 2031.', '2031-04-07'],
    ['too long ago for a follow-up', 'The treaty of January 7, 2031 was read aloud.', '2031-04-07'],
    ['no month but a verb', 'The law may 12 times be read, and the troops march 4 miles.', null],
    ['no such day', 'The talks of February 30, 2031.', '2031-04-07'],
  ])('none: %s', (_, opening, published) => expect(named(opening, published)).toEqual([]));
});

describe('days between two reports', () => {
  const report = (published: number | null, ...days: number[]) => ({ day: published, days });
  test.each([
    ['of one day', report(100), report(100), 0],
    ['a day apart', report(100), report(101), 1],
    ['within the window the days of the reports decide', report(100, 99), report(101, 97), 1],
    ['a month apart', report(100), report(134), 34],
    ['a month apart, and the later names the day of the earlier', report(100), report(134, 100, 134), 1],
    ['both name the day', report(101, 100), report(134, 100, 134), 1],
    ['a month apart, another day named', report(100), report(134, 96), 34],
    ['neither has a day', report(null), report(null), 0],
    ['an undated one that names none', report(null), report(100), 0],
    ['an undated one of those days', report(null, 98), report(100), 0],
    ['an undated one of another year', report(null, 98 - 365), report(100), 3],
    ['two undated ones', report(null, 98 - 365), report(null, 98), 0],
  ])('%s', (_, a, b, gap) => expect([gapOf(a, b), gapOf(b, a)]).toEqual([gap, gap]));
});
