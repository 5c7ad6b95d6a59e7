import { type Command, Option } from 'commander';
import { readConfig } from '../config.js';
import { compare, shippedModel } from '../pipeline/index.js';
import { comparisonView, loadStoryPage, type StoryDocument } from '../view/index.js';
import { pageFor, putOut, warn } from './common.js';
import type { Page } from './print/comparison.js';
import { printComparison } from './print/comparison.js';

interface Options {
  readonly json?: true;
  readonly html?: true;
  readonly out?: string;
  readonly width?: string;
}

/** Exit codes: 0 all read, 1 compared but some input could not be used, 2 nothing to compare. */
export function addCompare(program: Command): void {
  program
    .command('compare')
    .description('compare two or more reports of one story')
    .argument('<report...>', 'files (text, HTML, NDJSON), folders, or - for standard input')
    .addOption(new Option('--json', 'print the crosswire/story@1 document').conflicts('html'))
    .option('--html', 'print one self-contained page to look at: reports side by side, claims, timeline, kinship, map')
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--width <columns>', 'columns of the brief (default: the terminal’s, or 100)')
    .action(run);
}

async function run(paths: string[], options: Options): Promise<void> {
  const page = pageFor(options.width);
  const { story, rejections } = await compare(paths, shippedModel(readConfig().modelFolder));
  putOut(await written(story, options, page), options.out);
  for (const rejection of rejections) warn(rejection.code, rejection.message);
  if (rejections.some((r) => r.code !== 'DUPLICATE_REPORT')) process.exitCode = 1;
}

async function written(story: StoryDocument, { json, html }: Options, page: Page): Promise<string> {
  if (json) return `${JSON.stringify(story, null, 1)}\n`;
  if (html) return (await loadStoryPage())(story);
  return printComparison(comparisonView(story), page);
}
