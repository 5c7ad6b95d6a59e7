import { parseIsoDay } from '../../calendar.js';
import { rejection } from '../reject.js';
import type { VisitRow, VisitTable } from './types.js';

/** Adds a row to its table; one whose days are not days of the calendar in order is reported and left out. */
export function add(row: VisitRow, table: VisitTable): void {
  const first = parseIsoDay(row.from);
  const last = parseIsoDay(row.to);
  const wrong = first === null || last === null ? 'a date is not YYYY-MM-DD' : last < first ? 'it ends before it starts' : null;
  if (wrong)
    table.rejections.push(rejection('TABLE_BROKEN', row.subject, { detail: `${wrong}: ${[...new Set([row.from, row.to])].join(', ')}` }));
  else table.rows.push(row);
}
