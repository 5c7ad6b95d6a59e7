import { isDate } from '../../calendar.js';
import type { PrintedDate } from '../../article/index.js';
import type { BaseText } from '../base.js';
import type { Found } from './find.js';
import type { Expr } from './types.js';

/** The expression of a date in the report's head; null where it prints less than a month or a weekday. */
function expressionOf(printed: PrintedDate): Expr | null {
  const { year, month, day, weekday } = printed;
  if (month !== null && day !== null) {
    if (!isDate(year ?? 2000, month, day)) return null;
    return { kind: 'cycle', cycle: 'month-day', index: month, day, year, shift: 'near', ...(weekday === null ? {} : { weekday }) };
  }
  if (month !== null) return { kind: 'cycle', cycle: 'month', index: month, year, shift: 'near' };
  return weekday === null ? null : { kind: 'cycle', cycle: 'weekday', index: weekday, year: null, shift: 'near' };
}

/** The dates of the head that stand in the text and that no sentence holds. A report looks back on its own date: `lean` is past. */
export function findPrinted(base: BaseText, taken: readonly Found[]): Found[] {
  const found: Found[] = [];
  for (const printed of base.article.printedDates) {
    const { span } = printed;
    const expr = span ? expressionOf(printed) : null;
    if (!span || !expr) continue;
    const overlaps = [...taken, ...found].some((other) => other.start < span.end && span.start < other.end);
    if (overlaps) continue;
    let first = 0;
    while (first < base.tokens.count && base.tokens.end(first) <= span.start) first++;
    found.push({
      start: span.start,
      end: span.end,
      first,
      last: first,
      sentence: -1,
      parsed: { expr, rule: `printed-${printed.where}`, lean: -1, repeats: false, follows: false, limit: true, printed: true },
    });
  }
  return found;
}
