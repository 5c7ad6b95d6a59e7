import { Archive } from '../../src/story/cluster/archive.js';
import { type Entry, gapOf, meet } from '../../src/story/cluster/entry.js';
import { Frequencies } from '../../src/story/cluster/frequencies.js';
import { type Likeness, likenessOf, nearness, placeOf, WEIGHTS } from '../../src/story/cluster/pair.js';
import { columnsOf, weigh } from '../../src/story/cluster/vector.js';
import { CORPORA, type CorpusReport, ecb, neus } from './corpora.js';
import { readReport } from './heaps.js';
import { fitLogistic, type Labelled } from './logistic.js';

/**
 * Fits the weights of `src/story/cluster/pair.ts`: CROSSWIRE_CORPORA=<folder> npx tsx scripts/eval/fit-clustering.ts prints them beside those in use.
 * Logistic regression on the pairs that share enough to be looked at, in four heaps: ECB+ train, and 900 stories of NeuS train in three heaps of 300, since
 * in a heap of thousands hardly any pair is of one story. A third of the stories is thinned to one report: a report without relatives is
 * nothing unheard of. No development set is read. Days are not fitted: hardly a report of these corpora has one.
 */
const STORIES = 300;
const HEAPS = 3;
const THINNED = 3;

type Sign = keyof typeof WEIGHTS;

const SIGNS = Object.keys(WEIGHTS) as Sign[];

/** The stories from one to another, in the order in which they first come; every third of them keeps its first report alone. */
function thinned(reports: readonly CorpusReport[], from = 0, to = Number.POSITIVE_INFINITY): CorpusReport[] {
  const stories = new Map<string, CorpusReport[]>();
  for (const report of reports) stories.set(report.story, [...(stories.get(report.story) ?? []), report]);
  return [...stories.values()].slice(from, to).flatMap((story, i) => (i % THINNED === THINNED - 1 ? story.slice(0, 1) : story));
}

interface Pair {
  readonly a: Entry;
  readonly b: Entry;
  readonly likeness: Likeness;
  readonly label: boolean;
}

/** The pairs of a heap that clustering would compare, with all reports at hand. */
function pairsOf(heap: readonly CorpusReport[]): Pair[] {
  const frequencies = new Frequencies();
  const columns = heap.map((report) => columnsOf(readReport(report)));
  for (const { keys } of columns) frequencies.add(keys);
  const archive = new Archive();
  const pairs: Pair[] = [];
  columns.forEach((column, number) => {
    const entry: Entry = {
      number,
      id: '',
      day: null,
      days: [],
      vector: weigh(column, frequencies),
      story: '',
      nearest: [],
      edges: new Map(),
    };
    for (const other of archive.candidates(entry.vector, entry)) {
      const likeness = likenessOf(other.vector, entry.vector);
      const near = nearness(likeness.cosine, gapOf(entry, other));
      meet(entry, other.number, near);
      meet(other, number, near);
      pairs.push({ a: entry, b: other, likeness, label: heap[number]?.story === heap[other.number]?.story });
    }
    archive.add(entry);
  });
  return pairs;
}

/** Only when the whole heap has been read is it known how crowded it is round a report. */
function exampleOf({ a, b, likeness, label }: Pair): Labelled {
  const signs: Record<Sign, number> = { bias: 1, ...likeness, ...placeOf(likeness.cosine, a, b) };
  return { values: SIGNS.map((sign) => signs[sign]), label };
}

if (CORPORA === null) throw new Error('CROSSWIRE_CORPORA must name the folder of the corpora; see docs/clustering.md');
const openings = neus(CORPORA, 'train');
const heaps = [
  thinned(ecb(CORPORA, 'train')),
  ...Array.from({ length: HEAPS }, (_, i) => thinned(openings, i * STORIES, (i + 1) * STORIES)),
];
const examples = heaps.flatMap((heap) => pairsOf(heap).map((pair) => exampleOf(pair)));
const fitted = fitLogistic(examples);
console.log(`${examples.length} pairs, ${examples.filter(({ label }) => label).length} of one story`);
SIGNS.forEach((sign, i) =>
  console.log(`${sign.padEnd(10)} ${(fitted[i] as number).toFixed(2).padStart(6)}   in use ${WEIGHTS[sign].toFixed(2).padStart(6)}`),
);
