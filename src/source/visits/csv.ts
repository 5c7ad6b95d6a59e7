import Papa from 'papaparse';
import type { Grain } from '../../values.js';
import { rejection } from '../reject.js';
import { add } from './sound.js';
import type { VisitRow, VisitTable } from './types.js';

/** Columns of a table of visits, after COLT (leader, country, destination, days of a trip); those without a question mark must be there. Rows with a `status` other than `occurred` are counted and left out. */
export const VISIT_COLUMNS = [
  'leader',
  'office?',
  'leader_country',
  'destination',
  'city?',
  'start',
  'end?',
  'purpose?',
  'source?',
] as const;

const REQUIRED = VISIT_COLUMNS.filter((name) => !name.endsWith('?'));

const GRAINS: readonly Grain[] = ['day', 'week', 'month', 'season', 'year', 'interval'];

type Cells = Readonly<Record<string, string | undefined>>;

/** A cell as text; the apostrophe that keeps a spreadsheet from reading it as a formula is taken off. */
const cell = (row: Cells, name: string): string | null => {
  const value = (row[name] ?? '').trim().replace(/^'(?=[=+\-@])/, '');
  return value === '' ? null : value;
};

/**
 * Reads a CSV table with a head line (RFC 4180; comma, semicolon or tab). Unknown columns are left alone, so that what `export visits.csv`
 * writes can be read again. A line without a required cell is a rejection that names `file:line`.
 */
export function readVisitsCsv(text: string, file: string): VisitTable {
  const table: VisitTable = { rows: [], rejections: [], skipped: 0 };
  const parsed = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  const missing = REQUIRED.filter((name) => !(parsed.meta.fields ?? []).includes(name));
  if (missing.length > 0) {
    table.rejections.push(rejection('TABLE_BROKEN', file, { detail: `no column ${missing.join(', ')}` }));
    return table;
  }
  parsed.data.forEach((cells, i) => {
    // Line 1 is the head. Cells with line breaks make this the number of the record rather than of the line.
    const subject = `${file}:${i + 2}`;
    if ((cell(cells, 'status') ?? 'occurred') !== 'occurred') {
      table.skipped++;
      return;
    }
    const row = visitOf(cells, subject, String(i + 2), file);
    if (typeof row === 'string') table.rejections.push(rejection('TABLE_BROKEN', subject, { detail: `"${row}" is missing` }));
    else add(row, table);
  });
  return table;
}

function visitOf(cells: Cells, subject: string, line: string, file: string): VisitRow | string {
  const [visitor, represents, visited, from] = REQUIRED.map((name) => cell(cells, name));
  if (!visitor || !represents || !visited || !from) return REQUIRED.find((name) => cell(cells, name) === null) ?? 'leader';
  const to = cell(cells, 'end') ?? from;
  return {
    row: cell(cells, 'id') ?? line,
    subject,
    visitor,
    office: cell(cells, 'office'),
    represents,
    visited,
    place: cell(cells, 'city'),
    from,
    to,
    grain: GRAINS.find((grain) => grain === cell(cells, 'grain')) ?? (to === from ? 'day' : 'interval'),
    purpose: cell(cells, 'purpose'),
    source: cell(cells, 'source') ?? file,
  };
}
