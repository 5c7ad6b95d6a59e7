import * as chrono from 'chrono-node';
import type { TimedSpan, TimeReader } from '../../scripts/eval/times.js';

type Components = chrono.ParsedComponents;

const two = (n: number | null): string => String(n ?? 0).padStart(2, '0');

/** TIMEX3 value from what chrono says is certain: a day, a month or a year; with a clock time where one is printed. */
function valueOf(start: Components): string {
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  const date = `${year}-${two(month)}-${two(day)}`;
  if (start.isCertain('hour')) return `${date}T${two(start.get('hour'))}:${two(start.get('minute'))}`;
  if (start.isCertain('day') || start.isCertain('weekday')) return date;
  if (start.isCertain('month')) return `${year}-${two(month)}`;
  return start.isCertain('year') ? `${year}` : date;
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** First and last day of one component: the whole month or year where chrono is certain of no more. */
function daysOf(at: Components): { from: string; to: string } {
  const [year, month, day] = [at.get('year') ?? 0, at.get('month') ?? 1, at.get('day') ?? 1];
  const whole = `${year}-${two(month)}-${two(day)}`;
  if (at.isCertain('day') || at.isCertain('weekday') || at.isCertain('hour')) return { from: whole, to: whole };
  if (at.isCertain('month')) return { from: `${year}-${two(month)}-01`, to: `${year}-${two(month)}-${lastDay(year, month)}` };
  return at.isCertain('year') ? { from: `${year}-01-01`, to: `${year}-12-31` } : { from: whole, to: whole };
}

/** Where a report has no date, chrono still needs one. */
const NO_DATE = '2000-01-01';

/** chrono-node's casual English parser at noon of the report's date, over the whole text; what lies in furniture is left out as ours is. */
export const chronoTimes: TimeReader = ({ article }, published) => {
  const reference = new Date(`${published?.from ?? NO_DATE}T12:00:00Z`);
  const inBody = (start: number, end: number): boolean =>
    article.blocks.some((block) => start >= block.start && end <= block.end) ||
    article.printedDates.some(({ span }) => span !== null && start < span.end && span.start < end);
  return chrono.parse(article.text, { instant: reference, timezone: 'UTC' }).flatMap((result): TimedSpan[] => {
    const [start, end] = [result.index, result.index + result.text.length];
    if (!inBody(start, end)) return [];
    const first = daysOf(result.start);
    const last = result.end ? daysOf(result.end) : first;
    const value = result.end ? `${valueOf(result.start)}/${valueOf(result.end)}` : valueOf(result.start);
    return [{ start, end, value, date: { from: first.from, to: last.to, rule: 'chrono', anchor: null } }];
  });
};
