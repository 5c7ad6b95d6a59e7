import { type Command, Option } from 'commander';
import { CrosswireError } from '../../errors.js';
import { importLeaders, importVisits } from '../../pipeline/index.js';
import type { ImportDocument } from '../../view/index.js';
import { warn } from '../common.js';
import { printImport } from '../print/record/imported.js';
import { actor, byOption, placeOf, recordVerb, type RecordOptions, show, withRecord } from './common.js';

interface Options extends RecordOptions {
  readonly by?: string;
  readonly batch: string;
}

/** Refused lines that are told one by one; the sum tells the rest. */
const MOST_TOLD = 20;

/** Exit codes: 0 all kept, 1 some rows could not be used, 2 nothing could be read. */
export function addImport(program: Command): void {
  const verb = program.command('import').description('keep tables of others as background of the record');
  recordVerb(verb, 'visits', 'tables of visits: JSON Lines of the Office of the Historian, or CSV; also gzipped')
    .argument('<file...>', 'tables; docs/imports-exports.md gives the columns')
    .addOption(byOption())
    .addOption(new Option('--batch <n>', 'rows kept in one transaction').default('500'))
    .action((files: string[], options: Options) => run(importVisits, files, options));
  recordVerb(verb, 'leaders', 'chiefs of state and heads of government: JSON of the World Factbook; also gzipped')
    .argument('<file...>', 'files')
    .addOption(byOption())
    .action((files: string[], options: RecordOptions & { readonly by?: string }) =>
      run(importLeaders, files, { ...options, batch: '500' }),
    );
}

async function run(reader: typeof importVisits, files: string[], options: Options): Promise<void> {
  const batch = Number(options.batch);
  if (!Number.isInteger(batch) || batch < 1)
    throw new CrosswireError('USAGE', { subject: `--batch ${options.batch}`, hint: 'give a whole number, 1 or more' });
  const { tables, skipped, rejections } = await withRecord(options, (store) => reader(store, files, { ...actor(options.by), batch }), true);
  const document: ImportDocument = {
    format: 'crosswire/import@1',
    record: placeOf(options),
    tables: tables.map(({ importId, conflicts, ...table }) => ({
      ...table,
      import: importId === null ? null : `i${importId}`,
      conflicts: conflicts.map((id) => `e${id}`),
    })),
    skipped,
    rejected: rejections.map(({ subject, code, message, hint }) => ({ subject, code, message, hint })),
  };
  for (const { code, message } of document.rejected.slice(0, MOST_TOLD)) warn(code, message);
  if (tables.length === 0 && skipped === 0)
    throw new CrosswireError('TABLE_BROKEN', { subject: files.join(' '), detail: 'no row could be used' });
  show(document, options, printImport);
  if (document.rejected.length > 0) process.exitCode = 1;
}
