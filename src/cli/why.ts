import { existsSync, fstatSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { CrosswireError } from '../errors.js';
import { parseStory, type StoryDocument, why } from '../view/index.js';
import { whyRecord } from '../pipeline/index.js';
import { pageFor } from './common.js';
import { printDerivation } from './print/derivation.js';
import { placeOf, type RecordOptions, withRecord } from './record/common.js';

interface Options extends RecordOptions {
  readonly in?: string;
}

const STANDARD_INPUT = 0;

export function addWhy(program: Command): void {
  program
    .command('why')
    .description('print how a value of a saved comparison or of the record came about')
    .argument('<id>', 'of a comparison: A, A~B, e1, c1, t1, q1, p1, n1; of the record: e12, n5, r…, k1, s1.c1')
    .option('--in <file>', 'the saved comparison (compare --json); - for standard input')
    .option(
      '--db <place>',
      'the record: a file, or postgres://…; without --in and --db, what is piped in, else the record of CROSSWIRE_DB or crosswire.db',
    )
    .option('--json', 'print the derivation as JSON')
    .option('--width <columns>', 'columns (default: the terminal’s, or 100)')
    .action(run);
}

async function run(id: string, options: Options): Promise<void> {
  const page = pageFor(options.width);
  const asked = options.in === undefined && (options.db !== undefined || (!isPiped() && hasRecord(options)));
  const derivation = asked ? await withRecord(options, (store) => whyRecord(store, id)) : why(await readStory(options.in ?? '-'), id);
  process.stdout.write(options.json ? `${JSON.stringify(derivation, null, 1)}\n` : printDerivation(derivation, page));
}

const hasRecord = (options: Options): boolean => placeOf(options).includes('://') || existsSync(placeOf(options));

/** Something is handed in on standard input: a pipe or a file, no terminal and no empty device. */
function isPiped(): boolean {
  try {
    const stat = fstatSync(STANDARD_INPUT);
    return stat.isFIFO() || stat.isFile() || stat.isSocket();
  } catch {
    return false;
  }
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
