import { type Command, Option } from 'commander';
import { readConfig } from '../../config.js';
import { CrosswireError } from '../../errors.js';
import { addReports, askStories, shippedModel } from '../../pipeline/index.js';
import type { AdditionDocument } from '../../view/index.js';
import { warn } from '../common.js';
import { printAddition } from '../print/record/addition.js';
import { actor, byOption, placeOf, recordVerb, type RecordOptions, show, type Store, withRecord } from './common.js';

interface Options extends RecordOptions {
  readonly by?: string;
  readonly batch: string;
}

/** Exit codes: 0 all kept, 1 some input could not be used, 2 nothing was kept. */
export function addAdd(program: Command): void {
  recordVerb(program, 'add', 'read reports and keep them in the record')
    .argument('<report...>', 'files (text, HTML, NDJSON), folders, or - for standard input')
    .addOption(byOption())
    .addOption(new Option('--batch <n>', 'reports kept in one transaction').default('64'))
    .action(run);
}

async function run(paths: string[], options: Options): Promise<void> {
  const batch = Number(options.batch);
  if (!Number.isInteger(batch) || batch < 1)
    throw new CrosswireError('USAGE', { subject: `--batch ${options.batch}`, hint: 'give a whole number, 1 or more' });
  const document = await withRecord(options, (store) => addTo(store, paths, options, batch), true);
  for (const { code, message } of document.rejected) warn(code, message);
  if (document.reports.length === 0) throw new CrosswireError('NO_ARTICLE', { subject: paths.join(' ') });
  show(document, options, printAddition);
  if (document.rejected.some(({ code }) => code !== 'DUPLICATE_REPORT')) process.exitCode = 1;
}

async function addTo(store: Store, paths: readonly string[], options: Options, batch: number): Promise<AdditionDocument> {
  const { reports, rejections } = await addReports(store, paths, shippedModel(readConfig().modelFolder), { ...actor(options.by), batch });
  const titles = new Map(
    (await askStories(store, { ids: [...new Set(reports.map(({ story }) => story))] })).map(({ id, title }) => [id, title]),
  );
  return {
    format: 'crosswire/addition@1',
    record: placeOf(options),
    reports: reports.map(({ id, file, story, outcome }) => ({ id, file, story: `s${story}`, title: titles.get(story) ?? '', outcome })),
    rejected: rejections.map(({ subject, code, message, hint }) => ({ subject, code, message, hint })),
  };
}
