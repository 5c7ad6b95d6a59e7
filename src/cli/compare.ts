import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { compare, shippedModel } from '../pipeline/index.js';
import { comparisonView } from '../view/index.js';
import { pageFor, warn } from './common.js';
import { printComparison } from './print/comparison.js';

interface Options {
  readonly json?: true;
  readonly width?: string;
}

/** Exit codes: 0 all read, 1 compared but some input could not be used, 2 nothing to compare. */
export function addCompare(program: Command): void {
  program
    .command('compare')
    .description('compare two or more reports of one story')
    .argument('<report...>', 'files (text, HTML, NDJSON), folders, or - for standard input')
    .option('--json', 'print the crosswire/story@1 document')
    .option('--width <columns>', 'columns of the brief (default: the terminal’s, or 100)')
    .action(run);
}

async function run(paths: string[], options: Options): Promise<void> {
  const page = pageFor(options.width);
  const { story, rejections } = await compare(paths, shippedModel(readConfig().modelFolder));
  process.stdout.write(options.json ? `${JSON.stringify(story, null, 1)}\n` : printComparison(comparisonView(story), page));
  for (const rejection of rejections) warn(rejection.code, rejection.message);
  if (rejections.some((r) => r.code !== 'DUPLICATE_REPORT')) process.exitCode = 1;
}
