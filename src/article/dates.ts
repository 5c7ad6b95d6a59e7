import { MONTHS as MONTH_NAMES, WEEKDAYS as WEEKDAY_NAMES } from '../lexicon/calendar-words.js';
import { dateLineWords, editionNouns, editionTies, programmeWords } from '../lexicon/printed-dates.js';
import { hasLetter } from './shape.js';
import type { PrintedDate } from './types.js';

type Where = PrintedDate['where'];
type Parts = Pick<PrintedDate, 'year' | 'month' | 'day' | 'weekday' | 'until'>;

const numbered = (rows: readonly (readonly string[])[]): Map<string, number> =>
  new Map(rows.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const MONTHS = numbered(MONTH_NAMES);
const WEEKDAYS = numbered(WEEKDAY_NAMES);
const anyOf = (words: Map<string, number>): string => [...words.keys()].sort((a, b) => b.length - a.length).join('|');

const MONTH = `(?<month>${anyOf(MONTHS)})\\.?`;
const WEEKDAY = `(?:(?<weekday>${anyOf(WEEKDAYS)})\\.?,?\\s+(?:the\\s+)?)?`;
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:1[89]|20)\\d\\d)';

interface DateShape {
  readonly reason: string;
  /** Cheap test that must hold before the pattern is tried, and so compiled. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
}
const NAMED = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const NUMERIC = /\d[-/.]\d/;
const FULL_WEEKDAY = /day\b/i;
const shape = (reason: string, needs: RegExp, source: string): DateShape => ({
  reason,
  needs,
  pattern: new RegExp(`(?<![a-z0-9À-ɏ])${source}(?![a-z0-9À-ɏ])`, 'gi'),
});

// In order of trust: a shape that takes more of the line comes before one that takes less.
const SHAPES: readonly DateShape[] = [
  shape(
    'iso',
    NUMERIC,
    `${YEAR}[-/.](?<month>0?[1-9]|1[0-2])[-/.]${DAY}(?=T\\d|\\b)(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?`,
  ),
  // “Weekend edition, 27-28 May 2017”: two days, of which both count.
  shape('days-month-year', NAMED, `${WEEKDAY}${DAY}\\s?[-–/]\\s?(?<until>[12]?\\d|3[01])\\s+${MONTH}[\\s,]+${YEAR}`),
  shape('month-days-year', NAMED, `${WEEKDAY}${MONTH}\\s+${DAY}\\s?[-–/]\\s?(?<until>[12]?\\d|3[01]),?\\s+${YEAR}`),
  shape('month-day-year', NAMED, `${WEEKDAY}${MONTH}\\s+${DAY}\\s*,?\\s+${YEAR}`),
  shape('day-month-year', NAMED, `${WEEKDAY}${DAY}(?:\\s+of)?[\\s-]+${MONTH}[\\s,-]+${YEAR}`),
  shape('numeric', NUMERIC, `${WEEKDAY}(?<first>\\d{1,2})(?<sep>[./-])(?<second>\\d{1,2})\\k<sep>(?<year>(?:1[89]|20)?\\d\\d)`),
  shape('month-day', NAMED, `${WEEKDAY}${MONTH}\\s+${DAY}(?!\\s*[-–]\\s*\\d)`),
  shape('day-month', NAMED, `${WEEKDAY}${DAY}(?:\\s+of)?[\\s-]+${MONTH}`),
  shape('month-year', NAMED, `${MONTH},?\\s+${YEAR}`),
  // Alone only in full: “Sun” and “Sat” are words of their own.
  shape('weekday', FULL_WEEKDAY, `(?<weekday>${WEEKDAY_NAMES.map(([name]) => name).join('|')})`),
];

// A figure, or the last letters of a weekday's name: without them no shape can match.
const HOLDS_DATE = /\d|day\b/i;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** “15.09.2012” names its parts; “03/04/2021” does not say which is the month, so both stay open. */
function numericParts(first: number, second: number, year: number): Parts | null {
  const full = year < 100 ? (year < 70 ? 2000 : 1900) + year : year;
  const parts = (day: number | null, month: number | null): Parts => ({ year: full, month, day, weekday: null });
  if (first > 12 && second <= 12 && second > 0 && first <= daysIn(full, second)) return parts(first, second);
  if (second > 12 && first <= 12 && first > 0 && second <= daysIn(full, first)) return parts(second, first);
  if (first < 1 || second < 1 || first > 12 || second > 12) return null;
  return first === second ? parts(first, second) : parts(null, null);
}

function partsOf(groups: Record<string, string | undefined>): Parts | null {
  const weekday = groups.weekday ? (WEEKDAYS.get(groups.weekday.toLowerCase()) ?? null) : null;
  if (groups.first) {
    const parts = numericParts(Number(groups.first), Number(groups.second), Number(groups.year));
    return parts && { ...parts, weekday };
  }
  const month = groups.month ? (MONTHS.get(groups.month.toLowerCase()) ?? Number(groups.month)) : null;
  const year = groups.year ? Number(groups.year) : null;
  const day = groups.day ? Number(groups.day) : null;
  const until = groups.until ? Number(groups.until) : null;
  if (day !== null && month !== null && Math.max(day, until ?? 0) > daysIn(year ?? 2000, month)) return null;
  if (until !== null && day !== null && (until <= day || until - day > 6)) return null;
  return until === null ? { year, month, day, weekday } : { year, month, day, weekday, until };
}

/** All dates printed in `line`, in text order; `offset` is where the line begins in the article. */
export function findDates(line: string, offset: number, where: Where): PrintedDate[] {
  const found: PrintedDate[] = [];
  if (!HOLDS_DATE.test(line)) return found;
  const taken = (from: number, to: number): boolean =>
    found.some(({ span }) => span !== null && from < span.end - offset && to > span.start - offset);
  for (const { needs, pattern } of SHAPES) {
    if (!needs.test(line)) continue;
    pattern.lastIndex = 0;
    // Not `matchAll`, which copies the pattern each time: most lines have no match.
    for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
      const end = match.index + match[0].length;
      const parts = taken(match.index, end) ? null : partsOf(match.groups ?? {});
      if (parts) found.push({ span: { start: offset + match.index, end: offset + end }, text: match[0], where, ...parts });
    }
  }
  return found.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** A date from a page's or a row's own fields. An ISO date-time keeps the day that it prints. */
export function metaDate(text: string): PrintedDate | null {
  const [date] = findDates(text.trim(), 0, 'meta');
  return date ? { ...date, span: null } : null;
}

/** The ISO day of a date whose year, month and day are printed; null for any other. */
export function printedDay({ year, month, day }: Pick<PrintedDate, 'year' | 'month' | 'day'>): string | null {
  if (year === null || month === null || day === null) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The line with the dates blanked out, same length. */
export function withoutDates(line: string, offset: number, dates: readonly PrintedDate[]): string {
  let rest = line;
  for (const { span } of dates) {
    if (!span) continue;
    rest = rest.slice(0, span.start - offset) + ' '.repeat(span.end - span.start) + rest.slice(span.end - offset);
  }
  return rest;
}

const PLAIN_WORDS = new Set(dateLineWords);

/** What a date line may hold beside dates: clock times, labels, issue numbers. Returns what is left when they are taken away. */
export function beyondDateWords(rest: string): string {
  return (
    rest
      .replace(/\((?:GMT|UTC)[^)]{0,8}\)|\b(?:GMT|UTC)\s?[+−-]\s?\d{1,2}(?::?\d{2})?|(?<=\s)[+-]\d{2}:?\d{2}\b/g, ' ')
      // “1605 GMT (0005 HKT)”
      .replace(/\b(?:[01]\d|2[0-3])[0-5]\d\s*[A-Z]{2,5}\b/g, ' ')
      // “18:30 BdST”: initials right behind a clock time are its zone.
      .replace(/(\b\d{1,2}[:.]\d{2}(?:\s*[ap]\.?\s?m\b\.?)?)\s*\(?[A-Z][A-Za-z]?[A-Z]{1,3}\b\)?/g, '$1')
      .replace(/\b\d{1,2}(?:[:.h]\d{2}){1,2}(?:\s*[ap]\.?\s?m\b\.?)?/gi, ' ')
      .replace(/\b\d{1,4}\s*(?:[ap]\.?\s?m\b\.?|hrs?\b|h\b|minutes?\b|mins?\b)/gi, ' ')
      .replace(/\b(?:page|p)\.?\s*[A-Z]?\d{1,3}\b/gi, ' ')
      .replace(/\b(?:no|nr|vol|volume|issue|edition|number)\b[.:]?\s*#?(?:\d+|[IVXLC]+\b)/gi, ' ')
      .replace(programmeWords, ' ')
      .split(/[\s|,;:·•●()[\]/–—-]+/)
      .filter((word) => hasLetter(word) && !PLAIN_WORDS.has(word.toLowerCase().replace(/\.$/, '')) && !PLAIN_WORDS.has(word.toLowerCase()))
      .join(' ')
  );
}

const NOUNS = new Set(editionNouns);
const TIES = new Set(editionTies);

/** What stands beside the dates names an edition and nothing else: “English bulletin”, “The weekly”. “The Weekly” is a title. */
export function isEdition(text: string): boolean {
  const names = (part: string): string[] => part.toLowerCase().split(/[\s|,;:·•]+/);
  const described = names(beyondDateWords(text)).every((word) => NOUNS.has(word) || TIES.has(word));
  return described && names(text).some((word) => NOUNS.has(word)) && !/\bThe [A-Z]/.test(text);
}
