import { isDate, parseIsoDay } from '../../calendar.js';
import { HOLIDAYS } from '../../lexicon/timeHolidays.js';
import { type Args, num } from './lengths.js';
import type { Slots } from './pattern.js';
import type { CycleExpr, Expr, Shift } from './types.js';
import type { Item } from './units.js';

/** Makes the expression of a match; null refuses it. `from` is its first item, `items` all of them. */
export type Builder = (slots: Slots, args: Args, items: readonly Item[]) => Expr | null;

/** A recurring expression; its year and direction open unless given. */
export const cycle = (part: Omit<CycleExpr, 'kind' | 'shift' | 'year'> & { shift?: Shift; year?: number | null }): CycleExpr => ({
  kind: 'cycle',
  shift: 'near',
  year: null,
  ...part,
});

const dateOf: Builder = (slots, _args, items) => {
  const month = num(slots.MONTHNAME, 'MONTHNAME');
  if (month === null) return null;
  const year = num(slots.YYYY, 'YYYY');
  const day = num(slots.DD, 'DD') ?? num(slots.ORD, 'ORD');
  if (day === null) return slots.MONTHNAME?.weak && year === null ? null : cycle({ cycle: 'month', index: month, year });
  // A leap day without its year is accepted.
  if (!isDate(year ?? 2000, month, day)) return null;
  const toDay = num(slots.to, 'DD');
  const weekday = num(slots.WEEKDAYNAME, 'WEEKDAYNAME');
  if (toDay !== null && (toDay <= day || !isDate(year ?? 2000, month, toDay))) return null;
  const joined = toDay !== null && items.some((item) => item.lower === 'and' || item.lower === '&');
  const middle = num(slots.mid, 'DD');
  // “March 9 and 12” are two days, no stretch.
  if (joined && toDay !== day + (middle === null ? 1 : 2)) return null;
  if (middle !== null && middle !== day + 1) return null;
  return cycle({
    cycle: 'month-day',
    index: month,
    day,
    year,
    ...(toDay === null ? {} : { toDay }),
    ...(weekday === null ? {} : { weekday }),
  });
};

const monthsOf: Builder = (slots) => {
  const year = num(slots.YYYY, 'YYYY');
  const from = num(slots.MONTHNAME, 'MONTHNAME');
  const to = num(slots.to, 'MONTHNAME');
  if (from === null || to === null || from >= to) return null;
  return { kind: 'range', from: cycle({ cycle: 'month', index: from, year }), to: cycle({ cycle: 'month', index: to, year }) };
};

const weekdayOf: Builder = (slots) => {
  const index = num(slots.WEEKDAYNAME, 'WEEKDAYNAME');
  return index === null || slots.WEEKDAYNAME?.weak ? null : cycle({ cycle: 'weekday', index });
};

const dayOfMonthOf: Builder = (slots) => {
  const day = num(slots.ORD, 'ORD') ?? num(slots.ORDDIGITS, 'ORDDIGITS');
  const named = num(slots.WEEKDAYNAME, 'WEEKDAYNAME');
  if (day === null || day > 31) return null;
  return cycle({ cycle: 'day-of-month', index: day, ...(named === null ? {} : { weekday: named }) });
};

const isoOf: Builder = (slots) => {
  const text = String(slots.ISODATE?.classes.ISODATE ?? '');
  if (parseIsoDay(text) === null) return null;
  const [year, month, day] = text.split('-').map(Number);
  return cycle({ cycle: 'month-day', index: month ?? 1, day: day ?? 1, year: year ?? null });
};

/** Two-digit years count from 1970: news does not date reports of the 1930s by slashes. */
const fullYear = (n: number): number => (n >= 100 ? n : n >= 70 ? 1900 + n : 2000 + n);

const numericOf: Builder = (slots) => {
  const text = String(slots.NUMERICDATE?.classes.NUMERICDATE ?? '');
  const [a = 0, b = 0, c = 0] = text.split(/[./-]/).map(Number);
  const year = fullYear(c);
  const dayFirst = isDate(year, b, a) ? cycle({ cycle: 'month-day', index: b, day: a, year }) : null;
  const monthFirst = isDate(year, a, b) ? cycle({ cycle: 'month-day', index: a, day: b, year }) : null;
  // Dots are the continental European form: always day first.
  if (text.includes('.')) return dayFirst;
  if (dayFirst && monthFirst && a !== b) return { kind: 'either', options: [monthFirst, dayFirst] };
  return monthFirst ?? dayFirst;
};

const yearOf: Builder = (slots) => {
  const value = num(slots.YYYY, 'YYYY');
  return value === null ? null : { kind: 'year', year: value };
};

const yearPairOf: Builder = (slots) => {
  const from = num(slots.YYYY, 'YYYY');
  const to = num(slots.YY, 'YY');
  if (from === null || to === null || to <= from % 100) return null;
  return { kind: 'year', year: from, toYear: from - (from % 100) + to };
};

const yearShortOf: Builder = (slots) => {
  const short = num(slots.YY, 'YY');
  return short === null ? null : { kind: 'year', year: fullYear(short) };
};

const decadeOf: Builder = (slots) => {
  const printed = num(slots.DECADE, 'DECADE');
  if (printed !== null) return { kind: 'decade', from: printed, printed: true };
  const short = num(slots.SHORTDECADE, 'SHORTDECADE') ?? num(slots.DECADENAME, 'DECADENAME');
  return short === null ? null : { kind: 'decade', from: short >= 30 ? 1900 + short : 2000 + short, printed: false };
};

const centuryOf: Builder = (slots) => {
  const n = num(slots.ORD, 'ORD');
  return n === null || n < 1 || n > 22 ? null : { kind: 'century', number: n };
};

const quarterOf: Builder = (slots) => {
  const index = num(slots.ORD, 'ORD') ?? num(slots.QUARTERCODE, 'QUARTERCODE');
  return index === null || index > 4 ? null : cycle({ cycle: 'quarter', index, year: num(slots.YYYY, 'YYYY') });
};

const halfOf: Builder = (slots) => {
  const index = num(slots.ORD, 'ORD') ?? num(slots.HALFCODE, 'HALFCODE');
  return index === null || index > 2 ? null : cycle({ cycle: 'half', index, year: num(slots.YYYY, 'YYYY') });
};

const seasonOf: Builder = (slots) => {
  const index = num(slots.SEASONNAME, 'SEASONNAME');
  return index === null ? null : cycle({ cycle: 'season', index, year: num(slots.YYYY, 'YYYY') });
};

/** “the winter of 2009-10”: the winter that begins in the first of the two years. */
const winterPairOf: Builder = (slots) => {
  const index = num(slots.SEASONNAME, 'SEASONNAME');
  const [year, next] = [num(slots.YYYY, 'YYYY'), num(slots.YY, 'YY')];
  return index === 3 && year !== null && next === (year + 1) % 100 ? cycle({ cycle: 'season', index, year }) : null;
};

const holidayOf: Builder = (slots, args) => {
  const row = HOLIDAYS[Number(args.index)];
  if (!row) return null;
  if ('moves' in row.rule) return { kind: 'open', timex: 'DATE', value: null };
  return cycle({ cycle: 'holiday', index: Number(args.index), year: num(slots.YYYY, 'YYYY') });
};

const weekendOf: Builder = () => cycle({ cycle: 'weekend', index: 6 });

export const DATE_BUILDERS: Readonly<Record<string, Builder>> = {
  date: dateOf,
  months: monthsOf,
  weekday: weekdayOf,
  dayOfMonth: dayOfMonthOf,
  iso: isoOf,
  numeric: numericOf,
  year: yearOf,
  yearPair: yearPairOf,
  yearShort: yearShortOf,
  decade: decadeOf,
  century: centuryOf,
  quarter: quarterOf,
  half: halfOf,
  season: seasonOf,
  winterPair: winterPairOf,
  holiday: holidayOf,
  weekend: weekendOf,
};
