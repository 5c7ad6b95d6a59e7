import type { DateValue } from './values.js';

/**
 * Civil-date arithmetic on the proleptic Gregorian calendar. A day is a whole number: days since 1970-01-01.
 * Day ↔ civil conversion after Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”.
 */

export interface Civil {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** A closed interval of days. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** Days since 1970-01-01; months outside 1–12 and days outside the month run over into the neighbouring ones. */
export function dayOf(year: number, month: number, day: number): number {
  const carried = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const y = m <= 2 ? carried - 1 : carried;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function civilOf(day: number): Civil {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** `2025-10-07`. */
export function isoDay(day: number): string {
  const { year, month, day: d } = civilOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(d, 2)}`;
}

/** The day of an ISO date such as `2025-10-07`; null where the text is none or the month has no such day. */
export function parseIsoDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? dayOf(year, month, day) : null;
}

export function monthLength(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** ISO: Monday 1 … Sunday 7. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the ISO week that holds the day. */
export function weekStart(day: number): number {
  return day - weekdayOf(day) + 1;
}

/** ISO 8601 week: the week belongs to the year that holds its Thursday. */
export function isoWeek(day: number): { readonly year: number; readonly week: number } {
  const thursday = weekStart(day) + 3;
  const year = civilOf(thursday).year;
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** Monday of the ISO week. */
export function dayOfIsoWeek(year: number, week: number): number {
  return weekStart(dayOf(year, 1, 4)) + (week - 1) * 7;
}

/** The same day of the month `months` later, cut to the month's last day: January 31 and one month give February 28. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: d } = civilOf(day);
  const first = dayOf(year, month + months, 1);
  const at = civilOf(first);
  return first + Math.min(d, monthLength(at.year, at.month)) - 1;
}

/** The n-th weekday of a month; n below 0 counts from the end (-1 is the last). */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) {
    const first = dayOf(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  }
  const last = dayOf(year, month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7;
}

/** Easter Sunday of the western churches, after the anonymous Gregorian algorithm (Nature, 1876). */
export function westernEaster(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Easter Sunday of the eastern churches on the Gregorian calendar, after Meeus's Julian algorithm; 1900–2099. */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1) + 13;
}

export function monthRange(year: number, month: number): DayRange {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) - 1 };
}

export function yearRange(year: number): DayRange {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

/** Northern seasons by whole months: spring 0 = March–May, summer 1, autumn 2, winter 3 = December to the next February. */
export function seasonRange(year: number, season: number): DayRange {
  return { from: dayOf(year, 3 + 3 * season, 1), to: dayOf(year, 6 + 3 * season, 1) - 1 };
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

interface PrintedDay {
  readonly year: number;
  readonly month: string;
  readonly day: number;
}

function parts(iso: string): PrintedDay {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month: MONTHS[month - 1] ?? '', day };
}

/** `9–11 October 2025`, `April 2025`, `2019`, `28 September – 4 October 2025`: no more precise than the grain. */
export function dateInWords({ from, to, grain }: Pick<DateValue, 'from' | 'to' | 'grain'>): string {
  const a = parts(from);
  const b = parts(to);
  if (from === to) return `${a.day} ${a.month} ${a.year}`;
  if (grain === 'year' && a.year === b.year) return `${a.year}`;
  if (grain === 'decade') return `${a.year}s`;
  if (grain === 'month' && a.month === b.month && a.year === b.year) return `${a.month} ${a.year}`;
  if (a.year !== b.year) return `${a.day} ${a.month} ${a.year} – ${b.day} ${b.month} ${b.year}`;
  if (a.month !== b.month) return `${a.day} ${a.month} – ${b.day} ${b.month} ${b.year}`;
  return `${a.day}–${b.day} ${a.month} ${a.year}`;
}

/** `2007`, `February 2021`, `1 February 2021`: an ISO year, month or day for a reader. */
export function isoInWords(iso: string): string {
  const { year, month, day } = parts(iso);
  return [iso.length > 7 ? day : null, iso.length > 4 ? month : null, year].filter((x) => x !== null).join(' ');
}
