import type { Command } from 'commander';
import { askCheck, checkAll } from '../../pipeline/index.js';
import type { CheckDocument, ChecksDocument } from '../../view/index.js';
import { printCheck, printChecks } from '../print/record/check.js';
import { dayOption, limitOf, recordVerb, type RecordOptions, show, withRecord } from './common.js';

export function addCheck(program: Command): void {
  recordVerb(program, 'check', 'whether the record bears out a precedent; without a question, each that a story claims')
    .argument('[question]', '"first visit by a Vietnamese leader to North Korea since 2007", a story s1, or a precedent s1.p3')
    .option('--on <date>', 'the day of the happening that it is claimed for (default: the latest that fits)')
    .option('--limit <n>', 'at most so many', '50')
    .action(async (question: string | undefined, options: RecordOptions & { readonly limit: string; readonly on?: string }) => {
      const words = question !== undefined && !/^s\d+(?:\.p\d+)?$/.test(question);
      const ask = (store: Parameters<typeof askCheck>[0]): Promise<CheckDocument | ChecksDocument> =>
        words ? askCheck(store, question, claimedFor(options.on)) : checkAll(store, question ?? null, limitOf(options.limit));
      const document = await withRecord(options, ask);
      show(document, options, (found, page) => (found.format === 'crosswire/check@1' ? printCheck(found, page) : printChecks(found, page)));
    });
}

function claimedFor(on: string | undefined): { from: string; to: string } | null {
  const [from, to] = (['first', 'last'] as const).map((end) => dayOption('on', on, end));
  return from === undefined || to === undefined ? null : { from, to };
}
