import { HOLIDAYS } from '../../lexicon/timeHolidays.js';
import {
  civilOf,
  type DayRange,
  dayOf,
  isDate,
  monthLength,
  monthRange,
  nthWeekday,
  orthodoxEaster,
  seasonRange,
  weekStart,
  westernEaster,
} from '../../calendar.js';
import type { Grain } from '../../values.js';
import type { CycleExpr, Lean } from './types.js';

/** Days from 1970-01-01 to the Monday that starts week 0. */
const WEEK_ZERO = -3;

/** The run of a cycle's expression in its turn `k`: a year, a week or a month; null where there is none (29 February). */
export function turn(expr: CycleExpr, k: number): DayRange | null {
  switch (expr.cycle) {
    case 'month':
      return monthRange(k, expr.index);
    case 'month-day': {
      const day = expr.day ?? 1;
      if (!isDate(k, expr.index, day)) return null;
      return { from: dayOf(k, expr.index, day), to: dayOf(k, expr.index, expr.toDay ?? day) };
    }
    case 'season':
      return seasonRange(k, expr.index);
    case 'quarter':
      return { from: dayOf(k, expr.index * 3 - 2, 1), to: dayOf(k, expr.index * 3 + 1, 1) - 1 };
    case 'half':
      return { from: dayOf(k, expr.index * 6 - 5, 1), to: dayOf(k, expr.index * 6 + 1, 1) - 1 };
    case 'holiday':
      return holidayTurn(expr.index, k);
    case 'weekday': {
      const day = WEEK_ZERO + k * 7 + expr.index - 1;
      return { from: day, to: day };
    }
    case 'weekend': {
      const saturday = WEEK_ZERO + k * 7 + 5;
      return { from: saturday, to: saturday + 1 };
    }
    case 'day-of-month': {
      const { year, month } = monthOfTurn(k);
      if (expr.index > monthLength(year, month)) return null;
      const day = dayOf(year, month, expr.index);
      return { from: day, to: day };
    }
  }
}

const monthOfTurn = (k: number): { year: number; month: number } => ({ year: Math.floor(k / 12), month: (((k % 12) + 12) % 12) + 1 });

function holidayTurn(index: number, year: number): DayRange | null {
  const row = HOLIDAYS[index];
  if (!row) return null;
  const { rule } = row;
  let day: number;
  if ('fixed' in rule) day = dayOf(year, rule.fixed[0], rule.fixed[1]);
  else if ('easter' in rule) day = westernEaster(year) + rule.easter;
  else if ('orthodox' in rule) day = orthodoxEaster(year) + rule.orthodox;
  else if ('nth' in rule) day = nthWeekday(year, rule.nth[0], rule.nth[1], rule.nth[2]);
  else return null;
  return { from: day, to: day + (row.days ?? 1) - 1 };
}

/** The turn that holds a day. */
export function turnOf(expr: CycleExpr, day: number): number {
  if (expr.cycle === 'weekday' || expr.cycle === 'weekend') return Math.floor((day - WEEK_ZERO) / 7);
  const { year, month } = civilOf(day);
  return expr.cycle === 'day-of-month' ? year * 12 + month - 1 : year;
}

export const isWeekly = (expr: CycleExpr): boolean => expr.cycle === 'weekday' || expr.cycle === 'weekend';

export function grainOf(expr: CycleExpr): Grain {
  switch (expr.cycle) {
    case 'month':
      return 'month';
    case 'season':
      return 'season';
    case 'quarter':
    case 'half':
    case 'weekend':
      return 'interval';
    default:
      return expr.toDay === undefined ? 'day' : 'interval';
  }
}

function search(expr: CycleExpr, start: number, step: 1 | -1, accept: (run: DayRange) => boolean): DayRange | null {
  // Eight turns reach over the leap years that 29 February waits for.
  for (let k = start, tries = 0; tries < 10; k += step, tries++) {
    const run = turn(expr, k);
    if (run && accept(run)) return run;
  }
  return null;
}

/** The latest run that has begun by the day; `strictly`: that is over before the day. */
export const latest = (expr: CycleExpr, day: number, strictly = false): DayRange | null =>
  search(expr, turnOf(expr, day) + 1, -1, (run) => (strictly ? run.to < day : run.from <= day));

/** The earliest run that is not over before the day; `strictly`: that begins after it. */
export const earliest = (expr: CycleExpr, day: number, strictly = false): DayRange | null =>
  search(expr, turnOf(expr, day) - 1, 1, (run) => (strictly ? run.from > day : run.to >= day));

/** The run nearest to the day. */
export function nearest(expr: CycleExpr, day: number): DayRange | null {
  const before = latest(expr, day);
  const after = earliest(expr, day);
  if (!before || !after) return before ?? after;
  return day - before.to <= after.from - day ? before : after;
}

// Nearer than this a plain “Tuesday” would do, so that “last Tuesday” means the week before.
const LAST_WEEKDAY_DAYS = 3;

export interface Choice {
  readonly run: DayRange;
  /** The other readings, most likely first. */
  readonly others: readonly DayRange[];
}

const choice = (run: DayRange | null, ...others: (DayRange | null)[]): Choice | null =>
  run ? { run, others: others.filter((other): other is DayRange => other !== null && other.from !== run.from) } : null;

function chooseWeekly(expr: CycleExpr, day: number): Choice | null {
  const week = weekStart(day);
  if (expr.shift === 'this') return choice(turn(expr, turnOf(expr, week)));
  if (expr.shift === 'next') return choice(turn(expr, turnOf(expr, week) + 1), earliest(expr, day, true));
  const before = latest(expr, day, true);
  if (!before || expr.cycle === 'weekend') return choice(before);
  const earlier = latest(expr, before.from, true);
  return day - before.from < LAST_WEEKDAY_DAYS ? choice(earlier, before) : choice(before, earlier);
}

/** Which run is meant, seen from a day. `lean` is tense; the other direction is kept as an alternative. */
export function choose(expr: CycleExpr, day: number, lean: Lean): Choice | null {
  const leaning = expr.lean ?? lean;
  if (expr.shift !== 'near') {
    if (isWeekly(expr)) return chooseWeekly(expr, day);
    if (expr.shift === 'last') return choice(latest(expr, day, true));
    if (expr.shift === 'next') return choice(earliest(expr, day, true));
    return choice(turn(expr, turnOf(expr, day)));
  }
  const strictly = expr.lean !== undefined;
  const before = latest(expr, day, strictly);
  const after = earliest(expr, day, strictly);
  if (leaning < 0 && farBack(expr, day, before, after)) return choice(after, before);
  if (leaning < 0) return choice(before, isWeekly(expr) ? null : secondBefore(expr, before));
  if (leaning > 0) return choice(after, before);
  const near = isWeekly(expr) ? before : nearest(expr, day);
  return choice(near, near && before && near.from === before.from ? after : before);
}

// News gives the year of a day that lies further back than this; without it the day ahead is meant, whatever the tense beside it.
const FAR_BACK_DAYS = 270;

const farBack = (expr: CycleExpr, day: number, before: DayRange | null, after: DayRange | null): boolean =>
  expr.cycle === 'month-day' && before !== null && after !== null && day - before.to > FAR_BACK_DAYS;

const secondBefore = (expr: CycleExpr, run: DayRange | null): DayRange | null => (run ? latest(expr, run.from, true) : null);
