import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { CrosswireError } from '../../errors.js';
import { linesOf } from '../ndjson.js';
import { asRejection, rejection, systemRejection } from '../reject.js';
import { historyAtStateRow } from './history-at-state.js';
import { add } from './sound.js';
import type { VisitTable } from './types.js';

export type { VisitRow, VisitTable } from './types.js';

// The two public tables together are 1.5 MB; a table of every trip of every leader would be some 50 MB.
const MAX_TABLE_BYTES = 200 * 1024 * 1024;

/**
 * Reads tables of visits: JSON Lines of the Office of the Historian, or CSV (`VISIT_COLUMNS`), each also gzipped.
 * Never throws for a bad file or row: it is a rejection that names `file` or `file:line`, and the rest is read.
 */
export async function readVisitTables(files: readonly string[]): Promise<VisitTable> {
  const all: VisitTable = { rows: [], rejections: [], skipped: 0 };
  for (const file of files) {
    try {
      const { rows, rejections, skipped } = await readTable(file);
      for (const row of rejections) all.rejections.push(row);
      for (const row of rows) all.rows.push(row);
      all.skipped += skipped;
      if (rows.length + rejections.length + skipped === 0) all.rejections.push(rejection('FILE_EMPTY', file));
    } catch (error) {
      all.rejections.push(error instanceof CrosswireError ? asRejection(error) : systemRejection(file, error));
    }
  }
  return all;
}

/** Loaded when a CSV table is read: it brings a parser that a comparison need not load. */
const csvReader = async () => import('./csv.js');

async function readTable(file: string): Promise<VisitTable> {
  if (/\.(?:csv|tsv)(?:\.gz)?$/i.test(file)) return (await csvReader()).readVisitsCsv(await wholeText(file), file);
  const table: VisitTable = { rows: [], rejections: [], skipped: 0 };
  let number = 0;
  for await (const line of linesOf(bytesOf(file))) {
    const subject = `${file}:${++number}`;
    if (line !== null && line.trim() === '') continue;
    const row = line === null ? null : historyAtStateRow(fieldsOf(line), subject);
    if (row) add(row, table);
    else table.rejections.push(rejection('TABLE_BROKEN', subject, { detail: 'the line is no row of a known table' }));
  }
  return table;
}

function bytesOf(file: string): AsyncIterable<Uint8Array> {
  const bytes = createReadStream(file);
  if (!/\.gz$/i.test(file)) return bytes;
  const unpacked = createGunzip();
  bytes.once('error', (error) => unpacked.destroy(error));
  return bytes.pipe(unpacked);
}

async function wholeText(file: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytesOf(file)) {
    size += chunk.byteLength;
    if (size > MAX_TABLE_BYTES)
      throw new CrosswireError('FILE_TOO_LARGE', { subject: file, detail: 'more than 200 MB', hint: 'split the table' });
    parts.push(chunk);
  }
  return Buffer.concat(parts).toString('utf8');
}

function fieldsOf(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
