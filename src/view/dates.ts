import type { DateValue } from '../values.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

interface Day {
  readonly year: number;
  readonly month: string;
  readonly day: number;
}

function parts(iso: string): Day {
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

/** How a date is known, for a reader: printed, or worked out and from what. */
export const BASIS_WORDS: Readonly<Record<DateValue['basis'], string>> = {
  explicit: 'printed',
  resolved: 'from the report’s own date',
  aligned: 'through another report',
  inferred: 'inferred',
  background: 'from an imported record',
};
