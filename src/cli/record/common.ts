import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { readConfig } from '../../config.js';
import { CrosswireError } from '../../errors.js';
import { openRecord } from '../../store/index.js';
import { pageFor } from '../common.js';
import type { Page } from '../print/page.js';

export interface RecordOptions {
  readonly db?: string;
  readonly json?: true;
  readonly width?: string;
}

export type Store = Awaited<ReturnType<typeof openRecord>>;

/** A verb that asks the record: `--db`, `--json`, `--width`. */
export const recordVerb = (program: Command, name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .option('--db <place>', 'the record: a file, or postgres://… (default: CROSSWIRE_DB, or crosswire.db)')
    .option('--json', 'print the document')
    .option('--width <columns>', 'columns (default: the terminal’s, or 100)');

/** Who makes a change, for the audit log. */
export const byOption = (): Option => new Option('--by <name>', 'who makes the change (default: your user name)');
export const actor = (by: string | undefined): { who: string; now: string } => ({
  who: by ?? userInfo().username,
  now: new Date().toISOString(),
});

export const placeOf = ({ db }: RecordOptions): string => db ?? readConfig().record;

/** Opens the record, does the work and closes it, whatever happens. */
export async function withRecord<T>(options: RecordOptions, work: (store: Store) => Promise<T>, create = false): Promise<T> {
  const store = await openRecord(placeOf(options), { create });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Prints a document as JSON, or as text. */
export function show<T>(document: T, options: RecordOptions, print: (document: T, page: Page) => string): void {
  const text = options.json ? `${JSON.stringify(document, null, 1)}\n` : print(document, pageFor(options.width));
  process.stdout.write(text);
}

const FEWEST = 1;

/** A whole number of things, at least one. @throws CrosswireError USAGE */
export function limitOf(asked: string): number {
  const limit = Number(asked);
  if (!Number.isInteger(limit) || limit < FEWEST)
    throw new CrosswireError('USAGE', { subject: `--limit ${asked}`, hint: 'give a whole number, 1 or more' });
  return limit;
}

/** First or last day of a year, month or day: `2025`, `2025-10`, `2025-10-07`. @throws CrosswireError USAGE */
export function dayOption(name: string, text: string | undefined, end: 'first' | 'last'): string | undefined {
  if (text === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  const whole = new Date(
    Date.UTC(
      Number(year),
      Number(month ?? (end === 'first' ? 1 : 12)) - (end === 'last' && !day ? 0 : 1),
      Number(day ?? (end === 'first' ? 1 : 0)),
    ),
  );
  const iso = Number.isNaN(whole.getTime()) ? null : whole.toISOString().slice(0, 10);
  if (iso === null || (day && iso !== text))
    throw new CrosswireError('USAGE', { subject: `--${name} ${text}`, hint: 'give a year, a month or a day: 2025, 2025-10, 2025-10-07' });
  return iso;
}
