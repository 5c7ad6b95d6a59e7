import { type Command, Option } from 'commander';
import { readConfig } from '../config.js';
import { CrosswireError } from '../errors.js';
import type { Analyzer } from '../pipeline/index.js';
import {
  analyzeConllu,
  annotate,
  type AnnotatedReport,
  conlluOf,
  describeGiven,
  givenDate,
  type InputKind,
  kindOfFile,
  readConlluInput,
  shippedModel,
} from '../pipeline/index.js';
import { warn, write } from './common.js';

type Output = 'json' | 'ndjson' | 'conllu';

interface Options {
  readonly input?: InputKind;
  readonly output?: Output;
  readonly published?: string;
}

const PARTLY_DONE = 1;
const NOT_DONE = 2;

/** Exit codes: 0 all read, 1 some input could not be used, 2 nothing could. */
export function addAnnotate(program: Command): void {
  program
    .command('annotate')
    .description('print what the language layer finds in reports: sentences, entities, times, quotes, events, claims')
    .argument('<file>', 'a file, or - for standard input')
    .addOption(new Option('--input <kind>', 'what the input is (default: by its name)').choices(['text', 'html', 'ndjson', 'conllu']))
    .addOption(
      new Option('--output <kind>', 'json, ndjson or conllu (default: as the input; json for text and html)').choices([
        'json',
        'ndjson',
        'conllu',
      ]),
    )
    .option('--published <date>', 'day of reports that print no date of their own, as 2025-10-07')
    .action(run);
}

async function run(file: string, options: Options): Promise<void> {
  const input = options.input ?? kindOfFile(file);
  const output = options.output ?? (input === 'ndjson' || input === 'conllu' ? input : 'json');
  const published = options.published === undefined ? null : givenDate(options.published);
  const analyzer = shippedModel(readConfig().modelFolder);
  const counts =
    input === 'conllu' ? await fromConllu(file, analyzer, output, published) : await fromReports(file, input, analyzer, output, published);
  // Where something was rejected, its own error has been told already.
  if (counts.used === 0 && counts.rejected === 0) throw new CrosswireError('NO_ARTICLE', { subject: file });
  if (counts.rejected > 0) process.exitCode = counts.used === 0 ? NOT_DONE : PARTLY_DONE;
}

interface Counts {
  used: number;
  rejected: number;
}

async function fromReports(
  file: string,
  input: Exclude<InputKind, 'conllu'>,
  analyzer: Analyzer,
  output: Output,
  published: ReturnType<typeof givenDate> | null,
): Promise<Counts> {
  const counts: Counts = { used: 0, rejected: 0 };
  const writer = new Writer(output, input === 'ndjson');
  for await (const item of annotate(file, input, analyzer, published)) {
    if ('rejection' in item) {
      counts.rejected++;
      warn(item.rejection.code, item.rejection.message);
      continue;
    }
    counts.used++;
    await (output === 'conllu' ? write(conlluOf(item.text, null)) : writer.add(item.report));
  }
  await writer.end();
  return counts;
}

async function fromConllu(
  file: string,
  analyzer: Analyzer,
  output: Output,
  published: ReturnType<typeof givenDate> | null,
): Promise<Counts> {
  const counts: Counts = { used: 0, rejected: 0 };
  const writer = new Writer(output, true);
  for (const document of analyzeConllu(await readConlluInput(file), analyzer)) {
    counts.used++;
    await (output === 'conllu' ? write(conlluOf(document.base, document.sentences)) : writer.add(describeGiven(document, published)));
  }
  await writer.end();
  return counts;
}

/** Prints reports as they come: one a line, one object alone, or a list of objects where the input can hold several. */
class Writer {
  #count = 0;

  constructor(
    private readonly output: Output,
    private readonly several: boolean,
  ) {}

  async add(report: AnnotatedReport): Promise<void> {
    const opening = this.output === 'json' && this.several ? (this.#count === 0 ? '[\n' : ',\n') : '';
    this.#count++;
    await write(
      this.output === 'ndjson' ? `${JSON.stringify(report)}\n` : `${opening}${JSON.stringify(report, null, 1)}${this.several ? '' : '\n'}`,
    );
  }

  async end(): Promise<void> {
    if (this.output === 'json' && this.several) await write(this.#count === 0 ? '[]\n' : '\n]\n');
  }
}
