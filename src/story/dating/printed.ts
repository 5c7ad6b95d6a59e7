import { dayOf, isDate, isoDay, parseIsoDay, weekdayOf } from '../../calendar.js';
import type { Article, PrintedDate } from '../../article/index.js';
import type { DateValue } from '../../values.js';

/** One day, known in full. */
export const oneDay = (day: number, rest: Omit<DateValue, 'from' | 'to' | 'grain'>): DateValue => ({
  from: isoDay(day),
  to: isoDay(day),
  grain: 'day',
  ...rest,
});

/** The date that the report itself prints with day, month and year; the most reliable place first. */
export function printedInFull(article: Article): DateValue | null {
  for (const { year, month, day, until, where } of article.printedDates) {
    if (year === null || month === null || day === null || !isDate(year, month, day)) continue;
    const first = oneDay(dayOf(year, month, day), { basis: 'explicit', confidence: 'high', rule: `printed-${where}`, anchor: null });
    return until === undefined ? first : { ...first, to: isoDay(dayOf(year, month, until)), grain: 'interval' };
  }
  return null;
}

/** Parts of a date that the report prints: what a candidate day must agree with. Null where it prints none. */
export function printedInPart(article: Article): PrintedDate | null {
  return (
    article.printedDates.find(({ day, month, weekday, year }) => day !== null || weekday !== null || (month !== null && year !== null)) ??
    null
  );
}

export function fitsPrinted(day: number, { year, month, day: dayOfMonth, weekday }: PrintedDate): boolean {
  const [y, m, d] = isoDay(day).split('-').map(Number);
  return (
    (year === null || year === y) &&
    (month === null || month === m) &&
    (dayOfMonth === null || dayOfMonth === d) &&
    (weekday === null || weekday === weekdayOf(day))
  );
}

/** Middle day of a date's interval. */
export function middle({ from, to }: DateValue): number {
  const [first, last] = [parseIsoDay(from) ?? 0, parseIsoDay(to) ?? 0];
  return Math.floor((first + last) / 2);
}
