import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { clusterAll, ClusterIndex, type ClusterReport } from '../../src/story/index.js';
import { nearestCentroid, tfidfAverageLink } from './cluster-baselines.js';
import { allSides, type CorpusReport, ecb, neus } from './corpora.js';
import { readReport, shuffled } from './heaps.js';
import { scorePartition } from './partition.js';
import { storyFiles } from './stories.js';

/** Best thresholds of the baselines, one for all three sets as ours: the sum of their figures is largest here. */
const BASELINE = { link: 0.16, centroid: 0.22 };

type Plain = Readonly<Record<string, (reports: readonly ClusterReport[]) => string[]>>;

const PLAIN: Plain = {
  'TF-IDF average link': (reports) => tfidfAverageLink(reports, BASELINE.link),
  'nearest centroid': (reports) => nearestCentroid(reports, BASELINE.centroid),
};

/** Reports without dates arrive shuffled; three orders, since the order decides something. */
const ORDERS = [11, 12, 13];

interface Arrived {
  /** Story of each report when all had come, merges and splits applied; and as it was when the report had just come. */
  readonly final: string[];
  readonly first: string[];
}

function arrive(reports: readonly ClusterReport[]): Arrived {
  const index = new ClusterIndex();
  const [first, final]: [string[], string[]] = [[], []];
  for (const report of reports) {
    const { number, story, changes } = index.add(report);
    first[number] = final[number] = story;
    for (const { to, reports: moved } of changes) for (const one of moved) final[one.number] = to;
  }
  return { final, first };
}

type Row = Record<string, number>;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function figuresOf(name: string, corpus: readonly CorpusReport[], plain: Plain = PLAIN): Row {
  const figures: Row = {};
  const runs = ORDERS.map((seed) => {
    const rows = shuffled(corpus, seed).toSorted((a, b) =>
      (a.published ?? '') < (b.published ?? '') ? -1 : (a.published ?? '') > (b.published ?? '') ? 1 : 0,
    );
    const reports = rows.map((row) => readReport(row));
    const { final, first } = arrive(reports);
    const found: Record<string, string[]> = {
      batch: clusterAll(reports).map(({ story }) => story),
      'as they come': final,
      'at arrival': first,
      ...Object.fromEntries(Object.entries(plain).map(([way, labels]) => [way, labels(reports)])),
    };
    return { gold: rows.map(({ story }) => story), found };
  });
  for (const way of Object.keys(runs[0]?.found ?? {})) {
    const scores = runs.map(({ gold, found }) => scorePartition(found[way] ?? [], gold));
    figures[`${name}, ${way}: B³`] = mean(scores.map(({ b3 }) => b3));
    figures[`${name}, ${way}: ARI`] = mean(scores.map(({ ari }) => ari));
  }
  return figures;
}

/** Stories told apart in public corpora, beside two plain ways. */
export const evaluatePublicClustering = (folder: string): Row => ({
  ...figuresOf('ECB+ dev', ecb(folder, 'dev')),
  ...figuresOf('AllSides dev', allSides(folder)),
  ...figuresOf('NeuS val', neus(folder, 'val')),
});

/** The reports of the project's own stories in one heap, undated. */
export const evaluateOwnClustering = (): Row =>
  figuresOf(
    'stories',
    storyFiles()
      .filter((file) => file.endsWith('.txt'))
      .map((file) => {
        const story = basename(dirname(dirname(file)));
        return { id: `${story}/${basename(file)}`, story, title: null, published: null, text: readFileSync(file, 'utf8') };
      }),
    {},
  );
