import { parseIsoDay } from '../../calendar.js';
import type { Basis, DateValue } from '../../values.js';

// A printed date is worth more than one worked out, and that more than a guess.
const RANK: Record<Basis, number> = { explicit: 4, resolved: 3, aligned: 3, background: 2, inferred: 1 };

export const daysOf = ({ from, to }: DateValue): number => (parseIsoDay(to) ?? 0) - (parseIsoDay(from) ?? 0) + 1;

export const overlap = (a: DateValue, b: DateValue): boolean => a.from <= b.to && b.from <= a.to;
export const contains = (outer: DateValue, inner: DateValue): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** The one of two dates that lies within the other; null where neither does. */
export function intersection(a: DateValue, b: DateValue): DateValue | null {
  if (contains(a, b)) return b;
  return contains(b, a) ? a : null;
}

/** More precise; at the same precision the better basis. */
export function isBetter(a: DateValue, b: DateValue): boolean {
  return daysOf(a) !== daysOf(b) ? daysOf(a) < daysOf(b) : RANK[a.basis] > RANK[b.basis];
}

/** The days that both dates allow; null where they have none in common. */
export function common(a: DateValue, b: DateValue): DateValue | null {
  const within = intersection(a, b);
  if (within || !overlap(a, b)) return within;
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return { ...a, from, to, grain: from === to ? 'day' : 'interval' };
}

/** Happenings that last: a day within their printed days is a day of them, not a closer date. */
const LASTING: ReadonlySet<string> = new Set(['visit', 'attend', 'hold-event', 'exercise']);

/** Printed first and last day, as against a week or month within which something falls. */
const isExtent = ({ grain, rule }: DateValue): boolean => grain === 'interval' && rule.startsWith('range');

/** “arrived on Thursday”, of a visit “from Thursday to Saturday”: the visit keeps its three days. */
export function withoutParts(type: string, dates: readonly DateValue[]): readonly DateValue[] {
  if (!LASTING.has(type)) return dates;
  const extents = dates.filter(isExtent);
  return dates.filter((date) => isExtent(date) || !extents.some((extent) => contains(extent, date)));
}

/**
 * The date of a happening from the dates its mentions give: the date that most mentions agree with (equal, or one within the other), the most precise of those;
 * between equally well supported ones the better basis, then the one told first.
 */
export function agreedDate(dates: readonly DateValue[]): DateValue | null {
  let best: DateValue | null = null;
  let bestScore = -1;
  for (const date of dates) {
    const support = dates.filter((other) => intersection(date, other) !== null).length;
    const score = support * 10 + RANK[date.basis] * 2 + (daysOf(date) === 1 ? 1 : 0);
    if (best && (score < bestScore || (score === bestScore && !isBetter(date, best)))) continue;
    best = date;
    bestScore = score;
  }
  if (!best) return null;
  const chosen = best;
  const within = dates.filter((date) => contains(chosen, date) && isBetter(date, chosen) && RANK[date.basis] > 1);
  return within.reduce((narrow, date) => (isBetter(date, narrow) ? date : narrow), chosen);
}
