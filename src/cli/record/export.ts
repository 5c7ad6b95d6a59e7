import type { Command } from 'commander';
import { CrosswireError } from '../../errors.js';
import { loadExports, plural } from '../../view/index.js';
import { putOut } from '../common.js';
import { placeOf, type RecordOptions, withRecord } from './common.js';

interface Options extends RecordOptions {
  readonly out?: string;
}

export function addExport(program: Command): void {
  program
    .command('export')
    .description('write the record for other programs: visits.csv, events.csv, claims.csv, jsonl, geojson, ics, jsonld, atom')
    .argument('<format>', 'one of these')
    .option('--db <place>', 'the record: a file, or postgres://… (default: CROSSWIRE_DB, or crosswire.db)')
    .option('--out <file>', 'write to a file (default: standard output)')
    .action(run);
}

async function run(format: string, options: Options): Promise<void> {
  const { EXPORT_FORMATS, loadExport } = await loadExports();
  const writer = Object.hasOwn(EXPORT_FORMATS, format) ? EXPORT_FORMATS[format] : undefined;
  if (!writer)
    throw new CrosswireError('USAGE', { subject: `export ${format}`, hint: `give one of ${Object.keys(EXPORT_FORMATS).join(', ')}` });
  const data = await withRecord(options, loadExport);
  putOut(writer.write(data), options.out);
  const missing = writer.without?.omits(data) ?? 0;
  if (missing > 0)
    process.stderr.write(`crosswire: ${plural(missing, 'event')} of ${placeOf(options)} not in ${format}: ${writer.without?.because}\n`);
}
