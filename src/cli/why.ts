import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { CrosswireError } from '../errors.js';
import { parseStory, type StoryDocument, why } from '../view/index.js';
import { pageFor } from './common.js';
import { printDerivation } from './print/derivation.js';

interface Options {
  readonly in: string;
  readonly json?: true;
  readonly width?: string;
}

const STANDARD_INPUT = 0;

export function addWhy(program: Command): void {
  program
    .command('why')
    .description('print how a value of a saved comparison came about')
    .argument('<id>', 'an id of the comparison: A, A~B, e1, c1, t1, q1, p1, n1')
    .option('--in <file>', 'the saved comparison (compare --json); - for standard input', '-')
    .option('--json', 'print the derivation as JSON')
    .option('--width <columns>', 'columns (default: the terminal’s, or 100)')
    .action(run);
}

async function run(id: string, options: Options): Promise<void> {
  const page = pageFor(options.width);
  const derivation = why(await readStory(options.in), id);
  process.stdout.write(options.json ? `${JSON.stringify(derivation, null, 1)}\n` : printDerivation(derivation, page));
}

async function readStory(file: string): Promise<StoryDocument> {
  let text: string;
  try {
    text = readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8');
  } catch (cause) {
    throw new CrosswireError('FILE_MISSING', { subject: file, cause });
  }
  return parseStory(text, file);
}
