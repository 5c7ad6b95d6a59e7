import { isoDay, parseIsoDay } from '../../calendar.js';
import type { ReportReading } from '../../event/index.js';
import { type AnnotatedText, type TimeMention, withPublished } from '../../text/index.js';
import type { DateValue } from '../../values.js';
import { daysOf } from '../events/when.js';
import type { DatePair } from './pairs.js';
import { oneDay } from './printed.js';

/** Days on which a report may have appeared, all equally well supported, and the pairs that support them. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly pairs: readonly DatePair[];
}

const candidate = (day: number) => oneDay(day, { basis: 'inferred', confidence: 'low', rule: 'candidate', anchor: null });

/** Whether the report tells of what is still to come, or of what is over, at one of its time expressions. */
export type Side = 'ahead' | 'behind' | null;

/** What is ahead of a report lies behind its day, what it tells as done not. Weeks and months leave room for both. */
function possible({ target }: DatePair, side: Side, day: number): boolean {
  if (side === null || daysOf(target) > LONGEST_DATE) return true;
  return side === 'ahead' ? day < dayNumber(target.from) : day >= dayNumber(target.from);
}

// “from Thursday to Saturday” is a date of its own, “this week” the frame of one.
const LONGEST_DATE = 4;

// “Monday to Wednesday” of this week or the next: the reading that the engine ranks second counts, but less.
const SECOND_READING = 0.7;

function fitOf(time: TimeMention | undefined, { from, to }: DateValue): number {
  if (time?.date?.from === from && time.date.to === to) return 1;
  return time?.alternatives.some((other) => other.from === from && other.to === to) ? SECOND_READING : 0;
}

/** Pairs that come out right when the report is read as one of that day; the best of each expression. */
function held(text: AnnotatedText, day: number, pairs: readonly DatePair[], side: (time: number) => Side): DatePair[] {
  const { times } = withPublished(text, candidate(day));
  const best = new Map<number, DatePair>();
  for (const pair of pairs) {
    const fit = fitOf(times[pair.time], pair.target);
    if (fit === 0 || !possible(pair, side(pair.time), day)) continue;
    const weight = pair.weight * fit;
    if (weight > (best.get(pair.time)?.weight ?? 0)) best.set(pair.time, { ...pair, weight });
  }
  return [...best.values()];
}

const scoreOf = (pairs: readonly DatePair[]): number => pairs.reduce((sum, pair) => sum + pair.weight, 0);

/**
 * Reads the report as one of each candidate day and keeps the days on which most of its expressions mean the dates that other reports give.
 * Of several such stretches of days the one nearest to `near` counts. Null where no day makes any expression fit.
 */
export function searchWindow(reading: ReportReading, days: readonly number[], pairs: readonly DatePair[], near: number): Window | null {
  const sides = sidesOf(reading);
  const scored = days.map((day) => ({ day, pairs: held(reading.text, day, pairs, (time) => sides.get(time) ?? null) }));
  const top = Math.max(0, ...scored.map((one) => scoreOf(one.pairs)));
  if (top <= 0) return null;
  const best = scored.filter((one) => scoreOf(one.pairs) > top - 1e-9);
  const start = best.reduce((nearest, one) => (Math.abs(one.day - near) < Math.abs(nearest.day - near) ? one : nearest));
  const all = new Set(best.map((one) => one.day));
  let [from, to] = [start.day, start.day];
  while (all.has(from - 1)) from--;
  while (all.has(to + 1)) to++;
  return { from, to, score: top, pairs: start.pairs };
}

/**
 * What the report's own happenings say about the times they stand with. A plan is believed; a deed only where it has no other time,
 * since “announced talks from Monday to Wednesday” is over and its dates are not.
 */
function sidesOf({ events }: ReportReading): Map<number, Side> {
  const sides = new Map<number, Side>();
  for (const { times, status } of events) {
    for (const time of times) {
      const side = status === 'planned' ? 'ahead' : status === 'occurred' && times.length === 1 ? 'behind' : null;
      sides.set(time, sides.has(time) && sides.get(time) !== side ? null : side);
    }
  }
  return sides;
}

export const dayRange = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

export const dayNumber = (iso: string): number => parseIsoDay(iso) ?? 0;
export const iso = isoDay;
