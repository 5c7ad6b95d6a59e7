import { parseIsoDay, weekdayOf } from '../../calendar.js';
import type { ReportReading } from '../../event/index.js';
import type { DateValue } from '../../values.js';
import type { SentencePair } from '../context.js';
import { daysOf } from '../events/when.js';

/** A time expression of an undated report and the date that it ought to have. */
export interface DatePair {
  /** Index into the undated report's times. */
  readonly time: number;
  readonly target: DateValue;
  /** The expression that gives the date, as printed, and the report that prints it. */
  readonly said: string;
  readonly report: string;
  readonly weight: number;
}

const MIN_STRENGTH = 0.3;

// A day tells more than a week, a week more than a month, a month more than a year.
const GRAINS = [
  [4, 1],
  [7, 0.7],
  [31, 0.4],
] as const;

const grainWeight = (date: DateValue): number => GRAINS.find(([days]) => daysOf(date) <= days)?.[1] ?? 0.15;

/** Pairs through sentences that tell the same in a dated report. */
export function pairsThrough(undated: ReportReading, dated: ReportReading, alignment: readonly SentencePair[]): DatePair[] {
  return alignment
    .filter(({ strength }) => strength >= MIN_STRENGTH)
    .flatMap(({ first, second, strength }) =>
      timesIn(undated, first).flatMap((time) =>
        timesIn(dated, second).flatMap((other) => {
          const target = dated.text.times[other]?.date;
          return target
            ? [{ time, target, said: printed(dated, other), report: dated.text.article.id, weight: strength * grainWeight(target) }]
            : [];
        }),
      ),
    );
}

const timesIn = ({ text }: ReportReading, sentence: number): number[] =>
  text.times.flatMap((time, i) => (time.sentence === sentence && time.timex !== 'DURATION' && time.timex !== 'SET' ? [i] : []));

export const printed = ({ text }: ReportReading, time: number): string => {
  const { start, end } = text.times[time] ?? { start: 0, end: 0 };
  return text.article.text.slice(start, end);
};

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
// A coincidence of weekdays is a hint only.
const SAME_WEEKDAY = 0.25;

// A weekday by itself names a day of the week before or behind the report.
const NEAREST_WEEK = 7;

/** A bare weekday of the report against a date known from elsewhere that falls on it, about the day near which the report is sought. */
export function pairsByWeekday(
  undated: ReportReading,
  dates: readonly { date: DateValue; said: string; report: string }[],
  near: number,
): DatePair[] {
  return undated.text.times.flatMap((_, time) => {
    const weekday = WEEKDAYS.indexOf(printed(undated, time).toLowerCase()) + 1;
    if (weekday === 0) return [];
    const days = dates.filter(({ date }) => {
      const day = parseIsoDay(date.from) ?? 0;
      return date.from === date.to && weekdayOf(day) === weekday && Math.abs(day - near) <= NEAREST_WEEK;
    });
    return days.map(({ date, said, report }) => ({ time, target: date, said, report, weight: SAME_WEEKDAY }));
  });
}
