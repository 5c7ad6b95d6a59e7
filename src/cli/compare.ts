import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { compare, shippedModel } from '../pipeline/index.js';
import { pageFor, putOut, warn } from './common.js';
import { type Forms, HTML, OUT, written } from './print/story.js';

interface Options extends Forms {
  readonly width?: string;
}

/** Exit codes: 0 all read, 1 compared but some input could not be used, 2 nothing to compare. */
export function addCompare(program: Command): void {
  program
    .command('compare')
    .description('compare two or more reports of one story')
    .argument('<report...>', 'files (text, HTML, NDJSON), folders, or - for standard input')
    .option('--json', 'print the crosswire/story@1 document')
    .addOption(HTML())
    .addOption(OUT())
    .option('--width <columns>', 'columns of the brief (default: the terminal’s, or 100)')
    .action(run);
}

async function run(paths: string[], options: Options): Promise<void> {
  const page = pageFor(options.width);
  const { story, rejections } = await compare(paths, shippedModel(readConfig().modelFolder));
  putOut(await written(story, options, () => page), options.out);
  for (const rejection of rejections) warn(rejection.code, rejection.message);
  if (rejections.some((r) => r.code !== 'DUPLICATE_REPORT')) process.exitCode = 1;
}
