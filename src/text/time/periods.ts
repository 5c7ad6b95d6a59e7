import { addMonths, civilOf, type DayRange, dayOf, isoDay, isoWeek, monthRange, weekStart, yearRange } from '../../calendar.js';
import type { Grain } from '../../values.js';
import type { TimeUnit } from './types.js';

/** The whole period of a unit that lies `shift` periods from the one that holds the day. */
export function periodAt(unit: TimeUnit, day: number, shift: number): DayRange {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'week':
    case 'fortnight': {
      const monday = weekStart(day) + shift * 7;
      return { from: monday, to: monday + 6 };
    }
    case 'weekend': {
      const saturday = weekStart(day) + 5 + shift * 7;
      return { from: saturday, to: saturday + 1 };
    }
    case 'month':
      return monthRange(year, month + shift);
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + shift * 3;
      return { from: dayOf(year, first, 1), to: dayOf(year, first + 3, 1) - 1 };
    }
    case 'year':
      return yearRange(year + shift);
    case 'decade':
      return years(Math.floor(year / 10) * 10 + shift * 10, 10);
    case 'century':
      return years(Math.floor((year - 1) / 100) * 100 + 1 + shift * 100, 100);
    case 'millennium':
      return years(Math.floor((year - 1) / 1000) * 1000 + 1 + shift * 1000, 1000);
    default:
      return { from: day + shift, to: day + shift };
  }
}

const years = (first: number, count: number): DayRange => ({ from: dayOf(first, 1, 1), to: dayOf(first + count, 1, 1) - 1 });

/** The day that lies `count` units from a day. Half units are counted in days or months where they come out whole. */
export function move(day: number, count: number, unit: TimeUnit): number {
  switch (unit) {
    case 'hour':
      return day + Math.trunc(count / 24);
    case 'week':
    case 'weekend':
      return day + Math.round(count * 7);
    case 'fortnight':
      return day + Math.round(count * 14);
    case 'month':
      return addMonths(day, Math.round(count));
    case 'quarter':
      return addMonths(day, Math.round(count * 3));
    case 'year':
      return addMonths(day, Math.round(count * 12));
    case 'decade':
      return addMonths(day, Math.round(count * 120));
    case 'century':
      return addMonths(day, Math.round(count * 1200));
    case 'millennium':
      return addMonths(day, Math.round(count * 12000));
    default:
      return day + Math.round(count);
  }
}

export function grainOfUnit(unit: TimeUnit): Grain {
  switch (unit) {
    case 'week':
    case 'month':
    case 'year':
    case 'decade':
    case 'century':
      return unit;
    case 'fortnight':
    case 'weekend':
    case 'quarter':
    case 'millennium':
      return unit === 'fortnight' ? 'week' : 'interval';
    default:
      return 'day';
  }
}

const SEASON_CODES = ['SP', 'SU', 'FA', 'WI'] as const;
const pad = (n: number): string => String(n).padStart(2, '0');

/** TIMEX3 value of a run of days: the shortest that names it, `from/to` where nothing shorter does. */
export function valueOf(run: DayRange, grain: Grain): string {
  const { year, month, day } = civilOf(run.from);
  const end = civilOf(run.to);
  const y = String(year).padStart(4, '0');
  switch (grain) {
    case 'day':
      return isoDay(run.from);
    case 'week': {
      const week = isoWeek(run.from);
      return `${week.year}-W${pad(week.week)}`;
    }
    case 'month':
      return `${y}-${pad(month)}`;
    case 'season':
      return `${y}-${SEASON_CODES[Math.floor(month / 3) - 1] ?? 'WI'}`;
    case 'year':
      return y;
    case 'decade':
      return y.slice(0, 3);
    case 'century':
      return String(Math.floor((year - 1) / 100)).padStart(2, '0');
    default:
      break;
  }
  const whole = day === 1 && isoDay(run.to + 1).endsWith('-01');
  if (whole && end.year === year && month % 3 === 1 && end.month === month + 2) return `${y}-Q${(month + 2) / 3}`;
  if (whole && end.year === year && month % 6 === 1 && end.month === month + 5) return `${y}-H${(month + 5) / 6}`;
  if (run.to === run.from + 1 && isoWeek(run.from).week === isoWeek(run.to).week && weekStart(run.from) === run.from - 5) {
    return `${isoWeek(run.from).year}-W${pad(isoWeek(run.from).week)}-WE`;
  }
  if (whole && month === 1 && end.month === 12) return end.year === year ? y : `${y}/${String(end.year).padStart(4, '0')}`;
  if (whole) return `${y}-${pad(month)}/${String(end.year).padStart(4, '0')}-${pad(end.month)}`;
  return `${isoDay(run.from)}/${isoDay(run.to)}`;
}
