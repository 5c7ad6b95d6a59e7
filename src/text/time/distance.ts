import { isoDay, parseIsoDay } from '../../calendar.js';
import type { DateValue } from '../../values.js';
import type { TimeMention } from '../types.js';
import { move, periodAt } from './periods.js';
import { isParsed } from './resolve.js';
import type { TimeUnit } from './types.js';

/** Of days and weeks the very day is reached, of months and years the period, as in “two months ago”. */
const EXACT: ReadonlySet<TimeUnit> = new Set(['day', 'week', 'fortnight']);

/**
 * The date of what a distance is counted from: with `known` the day of what is told, “a week after *the vote*” gives the day a week before it. Null where
 * the expression is no such distance, or too vague or too short to count.
 */
export function farEnd({ expression }: TimeMention, known: DateValue): DateValue | null {
  const expr = isParsed(expression) ? expression.expr : null;
  if (expr?.kind !== 'offset' || expr.from !== 'event' || expr.count === null || expr.unit === 'hour') return null;
  const [from, to] = [parseIsoDay(known.from), parseIsoDay(known.to)];
  if (from === null || to === null || from !== to) return null;
  const day = move(from, -expr.direction * expr.count, expr.unit);
  const run = EXACT.has(expr.unit) ? { from: day, to: day } : periodAt(expr.unit, day, 0);
  const words = `${expr.count} ${expr.unit}${expr.count === 1 ? '' : 's'} ${expr.direction > 0 ? 'before' : 'after'} ${known.from}`;
  return {
    from: isoDay(run.from),
    to: isoDay(run.to),
    grain: run.from === run.to ? 'day' : 'interval',
    basis: known.basis === 'explicit' ? 'resolved' : known.basis,
    confidence: 'medium',
    rule: 'distance',
    anchor: words,
  };
}

/** Is the expression a distance from a happening that words behind it name: “a week after …”, “three days before …”? */
export function isDistance({ expression }: TimeMention): boolean {
  const expr = isParsed(expression) ? expression.expr : null;
  return expr?.kind === 'offset' && expr.from === 'event';
}
