import { type ImportDocument, plural } from '../../../view/index.js';
import type { Page } from '../page.js';
import { wrap } from '../wrap.js';

/** A line a table, and what to look at. */
export function printImport({ record, tables, skipped, rejected }: ImportDocument, { width, ink }: Page): string {
  const lines = tables.flatMap((table) => {
    const what = `${table.file.split('/').at(-1)}: ${plural(table.rows, 'row')} kept${table.import ? ` as ${table.import}` : ''}, ${table.known} known already`;
    const joined = table.joined > 0 ? `, ${table.joined} of visits that the record had` : '';
    const conflicts = table.conflicts.length > 0 ? [`✗ dates in conflict: ${table.conflicts.join(' ')}; crosswire why tells them`] : [];
    return [...wrap(`${what}${joined} (${table.source})`, width, 1, 3), ...conflicts.flatMap((line) => wrap(line, width, 3, 3))];
  });
  const rest = [skipped > 0 ? `${skipped} passed over` : '', rejected.length > 0 ? `${rejected.length} not usable` : ''];
  const sum = [
    `${plural(
      tables.reduce((n, { rows }) => n + rows, 0),
      'row',
    )} added to ${record} as background`,
    ...rest,
  ]
    .filter(Boolean)
    .join(', ');
  return `${[...lines, ...wrap(sum, width).map((line) => ink('bold', line))].join('\n')}\n`;
}
