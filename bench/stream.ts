import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.js';
import { annotateDocument, shippedModel } from '../src/pipeline/index.js';
import { syntheticReports } from './synthetic.js';

/**
 * Memory of a process that annotates reports one after the other, as `annotate` does with JSON Lines: npm run bench:stream [-- --reports 100000].
 * Every report has words and names of its own, so that a table that only grows would show. Garbage is collected before each reading.
 */
const { values } = parseArgs({ options: { reports: { type: 'string', default: '100000' } } });
const REPORTS = Number(values.reports);
/** Growth is measured from here on: before, caches fill. */
const BASE = 10_000;
const MARKS = [...new Set([1000, BASE, 50_000, 100_000, REPORTS])].filter((mark) => mark <= REPORTS);
// A report of some sixty words: the memory that a long one takes for a moment is measured by `npm run bench`.
const WORDS = 60;

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

if (!globalThis.gc) throw new Error('start with node --expose-gc (npm run bench:stream does)');
const analyzer = shippedModel(readConfig().modelFolder);
const heaps = new Map<number, number>();
let [number, tokens] = [0, 0];
const began = process.cpuUsage();
for (const { id, text } of syntheticReports(REPORTS, 60)) {
  const short = text
    .split(/(?<=\s)/)
    .slice(0, WORDS)
    .join('');
  const document = { file: null, url: null, kind: 'text', text: short, encoding: 'utf-8', given: { id } } as const;
  const item = annotateDocument(document, id, analyzer, null);
  tokens += 'text' in item ? item.text.tokens.count : 0;
  number++;
  if (!MARKS.includes(number)) continue;
  globalThis.gc();
  const { heapUsed, rss, external } = process.memoryUsage();
  heaps.set(number, heapUsed + external);
  console.log(`after ${String(number).padStart(6)} reports: ${megabytes(heapUsed + external)} in use, ${megabytes(rss)} resident`);
}
const { user, system } = process.cpuUsage(began);
console.log(`${(tokens / ((user + system) / 1e6)).toFixed(0)} tokens a second of processor time, ${tokens} tokens`);
if (REPORTS <= BASE) console.log(`growth is measured from ${BASE} reports on: give more with --reports`);
else {
  const growth = (heaps.get(REPORTS) as number) / (heaps.get(BASE) as number);
  const verdict = growth < 1.1 ? 'within' : 'OUTSIDE';
  console.log(`in use after ${REPORTS} reports over in use after ${BASE}: ${growth.toFixed(2)} ${verdict} the limit of 1.10`);
}
