import { dayOf, civilOf, isDate, weekdayOf } from '../../calendar.js';
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.js';
import { AHEAD_WORDS, EDGE_WORDS, REMEMBERING } from '../../lexicon/opening-days.js';

// What lies farther from the day of the report than this is background, or so old that nobody follows it up.
const FARTHEST = 60;
// A report that looks back tells what is of these days.
const PRESENT = 7;
const MOST = 4;

const numbered = (rows: readonly (readonly string[])[], full: boolean): Map<string, number> =>
  new Map(rows.flatMap((names, i) => (full ? names.slice(0, 1) : names).map((name) => [name, i + 1] as const)));
const monthNumbers = numbered(MONTHS, false);
// Shortened weekdays are words of their own: “sun”, “sat”.
const weekdayNumbers = numbered(WEEKDAYS, true);

const anyOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const MONTH = `(${anyOf(monthNumbers.keys())})\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s+((?:19|20)\\d\\d))?';
const DATE = new RegExp(
  `(?<![\\p{L}\\d])(?:${MONTH}\\s+${DAY}${YEAR}|${DAY}\\s+${MONTH}${YEAR}|(${anyOf(weekdayNumbers.keys())})|(yesterday|today|tonight))(?![\\p{L}\\d])`,
  'giu',
);
const EDGE = new RegExp(`\\b(?:${EDGE_WORDS.join('|')})\\s+(?:on\\s+|last\\s+)?$`);
const AHEAD = new RegExp(`\\b(?:${AHEAD_WORDS.join('|')})\\b`);
const LOOKS_BACK = new RegExp(`\\b(?:${REMEMBERING.join('|')})`);

/**
 * Days (since 1970-01-01) that an opening names for what it tells, ascending. A date without its year and a weekday are read from the day of the
 * report; of an undated report only dates printed in full count. What is printed as the edge of a stretch or as remembered is left out.
 */
export function openingDays(opening: string, published: number | null): number[] {
  const text = opening.toLowerCase();
  const looksBack = LOOKS_BACK.test(text);
  const days = new Set<number>();
  for (const match of text.matchAll(DATE)) {
    const before = text.slice(0, match.index);
    if (EDGE.test(before)) continue;
    const day = dayIn(match, published, before.slice(before.search(/[.?!]\s[^.?!]*$/) + 1));
    if (day === null) continue;
    if (published === null ? looksBack : Math.abs(day - published) > (looksBack ? PRESENT : FARTHEST)) continue;
    days.add(day);
  }
  return [...days].sort((a, b) => a - b).slice(0, MOST);
}

function dayIn(match: RegExpMatchArray, published: number | null, before: string): number | null {
  const [, month, day, year, otherDay, otherMonth, otherYear, weekday, near] = match;
  if (month) return dateOf(month, day, year, published);
  if (otherMonth) return dateOf(otherMonth, otherDay, otherYear, published);
  if (published === null) return null;
  if (near) return near === 'yesterday' ? published - 1 : published;
  const back = (weekdayOf(published) - (weekdayNumbers.get(weekday as string) as number) + 7) % 7;
  return AHEAD.test(before) && back > 0 ? published + 7 - back : published - back;
}

/** Without a year the one that brings the date nearest to the day of the report. */
function dateOf(name: string, printedDay: string | undefined, printedYear: string | undefined, published: number | null): number | null {
  const [month, day] = [monthNumbers.get(name) as number, Number(printedDay)];
  if (printedYear) return isDate(Number(printedYear), month, day) ? dayOf(Number(printedYear), month, day) : null;
  if (published === null) return null;
  const { year } = civilOf(published);
  const days = [year - 1, year, year + 1].filter((y) => isDate(y, month, day)).map((y) => dayOf(y, month, day));
  return days.sort((a, b) => Math.abs(a - published) - Math.abs(b - published))[0] ?? null;
}
