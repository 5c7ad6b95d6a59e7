import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One measured thing. Seconds and megabytes depend on the machine; `ratio` compares with something measured in the same run. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number | null;
  readonly ratio: string;
}

const MAIN = 'dist/cli/main.js';

/** A module as it is shipped: sources that are translated on the way run a tenth to a fifth slower, since the translator wraps each function to keep its name. */
const shipped = async <T>(path: string): Promise<T> => (await import(new URL(`../dist/${path}`, import.meta.url).href)) as T;

type Model = typeof import('../src/model/index.js');
type Text = typeof import('../src/text/index.js');
type Article = typeof import('../src/article/index.js');
type Pipeline = typeof import('../src/pipeline/index.js');
type Config = typeof import('../src/config.js');
const RUNS = 5;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function seconds(args: readonly string[]): number {
  const began = performance.now();
  execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
  return (performance.now() - began) / 1000;
}

/** The two seed reports where they are at hand, else two of the samples. */
export function twoReports(): string[] {
  const seeds = fileURLToPath(new URL('../../shared/seeds', import.meta.url));
  const folder = existsSync(seeds) ? seeds : 'samples/wellington-fisheries';
  return readdirSync(folder)
    .toSorted()
    .slice(0, 2)
    .map((f) => join(folder, f));
}

/** Wall time of a comparison from the shell, beside the bare start of Node. */
export function benchCompare(): BenchRow[] {
  const args = [MAIN, 'compare', ...twoReports()];
  const bare = median(Array.from({ length: RUNS }, () => seconds(['-e', '0'])));
  const value = median(Array.from({ length: RUNS }, () => seconds(args)));
  return [
    {
      name: 'compare, two reports, from the shell',
      value,
      unit: 's',
      limit: 1,
      ratio: `${(value / bare).toFixed(1)} × the bare start of Node (${bare.toFixed(3)} s)`,
    },
  ];
}

/** Largest resident size of the comparing process. */
export function benchMemory(): BenchRow[] {
  const hook = "process.on('exit', () => process.stderr.write('maxrss ' + process.resourceUsage().maxRSS));";
  const run = (args: readonly string[]): number => {
    const { stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return Number(/maxrss (\d+)/.exec(stderr)?.[1]) / 1024;
  };
  const bare = run(['-e', '0']);
  const value = run([MAIN, 'compare', ...twoReports()]);
  return [
    {
      name: 'compare, two reports, resident',
      value,
      unit: 'MB',
      limit: 250,
      ratio: `${(value / bare).toFixed(1)} × bare Node (${bare.toFixed(0)} MB)`,
    },
  ];
}

/** Time to turn the model's bytes into an analyzer, beside reading them. */
export async function benchModel(): Promise<BenchRow[]> {
  const { loadModel } = await shipped<Model>('model/index.js');
  const file = 'models/en.bin';
  const readings: number[] = [];
  const loadings: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const began = performance.now();
    const bytes = readFileSync(file);
    const read = performance.now();
    loadModel(bytes);
    readings.push(read - began);
    loadings.push(performance.now() - read);
  }
  const value = Math.max(...loadings);
  return [
    {
      name: 'model loading, slowest of five',
      value,
      unit: 'ms',
      limit: 150,
      ratio: `${(value / median(readings)).toFixed(1)} × reading the file`,
    },
  ];
}

/** Tokens a second of `annotate` over about 2 MB of report text, all stories once a round: the median round, beside splitting the same text at white space. */
export async function benchAnnotate(): Promise<BenchRow[]> {
  const { annotateText } = await shipped<Text>('text/index.js');
  const { toArticle } = await shipped<Article>('article/index.js');
  const { shippedModel } = await shipped<Pipeline>('pipeline/index.js');
  const { readConfig } = await shipped<Config>('config.js');
  const analyzer = shippedModel(readConfig().modelFolder);
  const texts = storyTexts();
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const rounds = Math.ceil(2_000_000 / size);
  const annotateAll = (): number => {
    let tokens = 0;
    for (const text of texts) {
      const raw = { file: null, url: null, kind: 'text' as const, text, encoding: 'utf-8', given: {} };
      tokens += annotateText(toArticle(raw, 'A'), analyzer, null).tokens.count;
    }
    return tokens;
  };
  annotateAll();
  const speeds: number[] = [];
  const used = process.cpuUsage();
  let tokens = 0;
  for (let i = 0; i < rounds; i++) {
    const began = performance.now();
    const read = annotateAll();
    speeds.push(read / ((performance.now() - began) / 1000));
    tokens += read;
  }
  const { user, system } = process.cpuUsage(used);
  // Processor time and the fastest round tell a slow program from a machine that has other work.
  const alone = tokens / ((user + system) / 1e6);
  const value = median(speeds);
  const split = performance.now();
  let words = 0;
  for (let i = 0; i < rounds; i++) for (const text of texts) words += text.split(/\s+/).length;
  const splitting = words / ((performance.now() - split) / 1000);
  return [
    {
      name: 'annotate, whole language layer, one core',
      value,
      unit: 'tokens/s',
      limit: 30_000,
      ratio: `fastest of ${rounds} rounds ${Math.max(...speeds).toFixed(0)}; ${alone.toFixed(0)} a second of processor time; ${(value / splitting).toFixed(4)} of splitting at white space`,
    },
  ];
}

function storyTexts(): string[] {
  const files = readdirSync('test/stories', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.txt'));
  if (files.length === 0) throw new Error('no reports to annotate');
  return files.toSorted().map((f) => readFileSync(join('test/stories', f), 'utf8'));
}
