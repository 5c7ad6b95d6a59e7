import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { type Brief, brief, kinOfReport, shippedModel } from '../pipeline/index.js';
import { pageFor, putOut, warn } from './common.js';
import { printBrief } from './print/brief.js';
import { printKin } from './print/kin.js';

interface Options {
  readonly json?: true;
  readonly out?: string;
  readonly width?: string;
  readonly among?: string[];
}

/** Exit codes: 0 all read, 1 some input could not be used, 2 nothing could. */
export function addBrief(program: Command): void {
  program
    .command('brief')
    .description('find the stories in a mixed heap of reports and print a brief of each, the largest first')
    .argument('<heap...>', 'folders, JSON Lines, files, or - for standard input')
    .option('--json', 'print the crosswire/brief@1 document')
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--width <columns>', 'columns (default: the terminal’s, or 100)')
    .action(runBrief);
}

export function addKin(program: Command): void {
  program
    .command('kin')
    .description('tell where a report comes from: its relatives among other reports, and what it has otherwise than each')
    .argument('<report>', 'a file')
    .option('--among <heap...>', 'folders, JSON Lines or files to look among (default: the folder of the report)')
    .option('--json', 'print the crosswire/kin@1 document')
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--width <columns>', 'columns (default: the terminal’s, or 100)')
    .action(runKin);
}

async function runBrief(heap: string[], { json, out, width }: Options): Promise<void> {
  const page = pageFor(width);
  const { brief: document, rejections } = await brief(heap, shippedModel(readConfig().modelFolder));
  putOut(json ? `${JSON.stringify(document, null, 1)}\n` : printBrief(document, page), out);
  tell(rejections);
}

async function runKin(report: string, { among, json, out, width }: Options): Promise<void> {
  const page = pageFor(width);
  const { kin, rejections } = await kinOfReport(report, among ?? [], shippedModel(readConfig().modelFolder));
  putOut(json ? `${JSON.stringify(kin, null, 1)}\n` : printKin(kin, page), out);
  tell(rejections);
}

function tell(rejections: Brief['rejections']): void {
  for (const { code, message } of rejections) warn(code, message);
  if (rejections.some(({ code }) => code !== 'DUPLICATE_REPORT')) process.exitCode = 1;
}
