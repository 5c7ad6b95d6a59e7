import Papa from 'papaparse';

export type Cell = string | number | boolean | null;

/**
 * CSV after RFC 4180 with a head line and CRLF. A text cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP,
 * “CSV Injection”); `import visits` takes it off again.
 */
export function csv<Row>(columns: Readonly<Record<string, (row: Row) => Cell>>, rows: readonly Row[]): string {
  const fields = Object.keys(columns);
  const data = rows.map((row) => Object.values(columns).map((cell) => guarded(cell(row))));
  return `${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}

const guarded = (cell: Cell): Cell => (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
