import { isoDay, parseIsoDay } from '../calendar.js';
import { daysOf } from '../story/index.js';
import type { DateValue } from '../values.js';
import { type Happening, leading, mayRecur, TABLE_REACH, UNDATED_REACH } from './same-event.js';

/*
 * How an event is found again without looking at all that its people ever did: it is filed under each of those who lead it, with its kind and
 * its days. “visit 2025-10-09” for each day of a short one; “visit 2025-10” for each month, “visit 2025” for each year of a wider date, “visit *”
 * for what is wider still; “visit ~2025-10-09” for an undated one, by the days of the reports that tell it; “visit !2025-10-09” besides for one whose days a
 * table gives: a report may dispute them.
 */

/** A key under which an event is filed for one of those who lead it. */
export interface EventKey {
  readonly entity: number;
  readonly key: string;
}

/** Keys from `from` to `to`, in the order of their letters. */
export interface EventKeyRange {
  readonly entity: number;
  readonly from: string;
  readonly to: string;
}

/** Up to so many days a date is filed under each of them; longer ones by months, then by years. */
const MOST_DAYS = 7;
const MOST_MONTHS = 13;
const MOST_YEARS = 12;
/** An undated event told for months is found by the first reports that tell it. */
const MOST_TOLD = 30;

/** The keys of an event; none for what is never looked for: what somebody said, or what nobody leads. */
export function eventKeys(happening: Happening): EventKey[] {
  if (!mayRecur(happening)) return [];
  const days = new Set(datesOf(happening).flatMap(keysOfDate));
  if (happening.when?.basis === 'background') for (const day of keysOfDate(happening.when)) days.add(`!${day}`);
  if (happening.when === null) for (const day of happening.told.toSorted().slice(0, MOST_TOLD)) days.add(`~${day}`);
  return leadersOf(happening).flatMap((entity) => [...days].map((day) => ({ entity, key: `${happening.type} ${day}` })));
}

/** Where to look for what a happening may be: nothing outside can be the same. */
export function eventKeyRanges(happening: Happening): EventKeyRange[] {
  if (!mayRecur(happening)) return [];
  const ranges = new Map<string, string>();
  const add = (from: string, to: string): void => {
    const before = ranges.get(from);
    if (before === undefined || before < to) ranges.set(from, to);
  };
  for (const [from, to] of reachOf(happening)) {
    add(from, to);
    for (const wide of [from.slice(0, 7), from.slice(0, 4), '*']) add(wide, wide);
    add(`~${shifted(from, -UNDATED_REACH)}`, `~${shifted(to, UNDATED_REACH)}`);
  }
  const { when } = happening;
  if (when && when.basis !== 'inferred' && when.basis !== 'background' && daysOf(when) <= MOST_DAYS)
    add(`!${shifted(when.from, -TABLE_REACH)}`, `!${shifted(when.to, TABLE_REACH)}`);
  const named = (day: string): string => `${happening.type} ${day}`;
  return leadersOf(happening).flatMap((entity) => [...ranges].map(([from, to]) => ({ entity, from: named(from), to: named(to) })));
}

/** Where undated events of a kind lie that reports of these days tell. */
export const undatedRange = (entity: number, type: string, since: string, until: string): EventKeyRange => ({
  entity,
  from: `${type} ~${since}`,
  to: `${type} ~${until}`,
});

const leadersOf = (happening: Happening): number[] => [...new Set(leading(happening).map(({ entity }) => entity))];

/** The dates that it may have: a guess may give way to what else the words allow. */
const datesOf = ({ when, alternatives }: Happening): DateValue[] =>
  when === null ? [] : when.basis === 'inferred' ? [when, ...alternatives] : [when];

/** Days that a date of the same happening must touch; for an undated one those around the reports that tell it. */
function reachOf(happening: Happening): (readonly [from: string, to: string])[] {
  if (happening.when !== null) return datesOf(happening).map(({ from, to }) => [from, to] as const);
  return happening.told.map((day) => [shifted(day, -UNDATED_REACH), shifted(day, UNDATED_REACH)] as const);
}

function keysOfDate(date: DateValue): string[] {
  if (daysOf(date) <= MOST_DAYS) return Array.from({ length: daysOf(date) }, (_, i) => shifted(date.from, i));
  const [from, to] = [date.from, date.to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) as [number, number];
  if (to - from < MOST_MONTHS) return Array.from({ length: to - from + 1 }, (_, i) => monthKey(from + i));
  const [first, last] = [Math.floor(from / 12), Math.floor(to / 12)];
  return last - first < MOST_YEARS ? Array.from({ length: last - first + 1 }, (_, i) => yearKey(first + i)) : ['*'];
}

const yearKey = (year: number): string => String(year).padStart(4, '0');
const monthKey = (month: number): string => `${yearKey(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;

function shifted(day: string, by: number): string {
  const number = parseIsoDay(day);
  return number === null ? day : isoDay(number + by);
}
