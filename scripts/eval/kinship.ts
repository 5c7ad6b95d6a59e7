import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toArticle } from '../../src/article/index.js';
import { CrosswireError } from '../../src/errors.js';
import type { Analyzer } from '../../src/model/index.js';
import { type KinReport, kinReport, kinReportOf, kinshipOf } from '../../src/story/kinship/index.js';
import { buildBase } from '../../src/text/index.js';
import { chain, cutTail, type Edit, insertLocal, reorder, reword, roundNumbers, trim } from '../../test/story/kinship/edits.js';
import { readCases } from './gold-story.js';
import { basil, ecb } from './corpora.js';
import { containment, gramsOf, minHash, signatureOf } from './kinship-baselines.js';
import { STORIES } from './stories.js';

/** Kinship needs sentences only; nothing has to be tagged. */
const untagged: Analyzer = { name: 'untagged', xposNames: ['X'], relNames: ['dep'], analyze() {} };

function kinOf(text: string, id: string): KinReport {
  try {
    const base = buildBase(toArticle({ file: null, url: null, kind: 'text', text, encoding: 'utf-8', given: {} }, id), untagged);
    return kinReportOf({ ...base, chains: [], times: [], quotes: [], attributions: [], published: null });
  } catch (error) {
    if (!(error instanceof CrosswireError)) throw error;
    return kinReport({ id, text, sentences: [{ start: 0, end: text.length, index: 0 }], skip: [], credit: null, agency: null });
  }
}

/** What desks do, one at a time and together. */
const EDITS: Readonly<Record<string, Edit>> = {
  reworded: reword,
  'tail cut': cutTail,
  'paragraphs turned around': reorder,
  'numbers rounded': roundNumbers,
  'local insert': insertLocal,
  trimmed: trim,
  'reworded, rounded, cut': chain(reword, roundNumbers, cutTail),
  'trimmed, turned around, local insert': chain(trim, reorder, insertLocal),
  'all of it': chain(trim, reword, roundNumbers, reorder, insertLocal, cutTail),
};
const HEAD = 'The Ebbing Gazette\n\nWhat the neighbours are up to\n\nLOWER EBBING, Ruritania: ';

/** The baselines join from here on; low, so that they join rather too much. */
const BASELINE = { jaccard: 0.2, containment: 0.2 };

type Pair = readonly [KinReport, KinReport];

const WAYS: Readonly<Record<string, (pair: Pair) => boolean>> = {
  crosswire: ([a, b]) => ['copy', 'rewrite'].includes(kinshipOf([a, b]).kinship[0]?.label ?? ''),
  'MinHash-Jaccard': ([a, b]) => minHash(signatureOf(gramsOf(a)), signatureOf(gramsOf(b))) >= BASELINE.jaccard,
  '5-gram containment': ([a, b]) => containment(gramsOf(a), gramsOf(b)) >= BASELINE.containment,
};

/** Percent of the pairs that each way joins, or leaves apart. */
function figuresOf(
  name: string,
  pairs: readonly Pair[],
  wanted: 'joined' | 'apart',
  ways: readonly string[] = Object.keys(WAYS),
): Record<string, number> {
  if (pairs.length === 0) throw new Error(`${name}: no pairs`);
  return Object.fromEntries(
    ways.map((way) => {
      const joins = WAYS[way] as (pair: Pair) => boolean;
      const right = pairs.filter((pair) => joins(pair) === (wanted === 'joined')).length;
      return [`${name}, ${wanted}: ${way}`, (100 * right) / pairs.length];
    }),
  );
}

function pairsOf<T extends { readonly story: string }>(reports: readonly T[], same: boolean): [T, T][] {
  return reports.flatMap((a, i) => reports.slice(i + 1).flatMap((b): [T, T][] => ((a.story === b.story) === same ? [[a, b]] : [])));
}

const edited = (reports: readonly string[]): Pair[] =>
  reports.flatMap((text, i) => {
    const paragraphs = text.split(/\n\n+/);
    return Object.entries(EDITS).map(
      ([name, edit]): Pair => [kinOf(text, `r${i}`), kinOf(HEAD + edit(paragraphs).join('\n\n'), `${i} ${name}`)],
    );
  });

/** Kinship on public reports: newsrooms apart, near-copies and desk edits joined. */
export function evaluatePublicKinship(folder: string): Record<string, number> {
  const newsrooms = basil(folder);
  const apart = pairsOf(newsrooms, true).map(([a, b]): Pair => [kinOf(a.text, a.id), kinOf(b.text, b.id)]);
  const train = ecb(folder, 'train').map((report) => ({ report: kinOf(report.text, report.id), grams: null as Set<number> | null }));
  for (const one of train) one.grams = gramsOf(one.report);
  const copies = train.flatMap((a, i) =>
    train
      .slice(i + 1)
      .flatMap((b): Pair[] => (containment(a.grams ?? new Set(), b.grams ?? new Set()) >= NEAR_COPY ? [[a.report, b.report]] : [])),
  );
  return {
    ...figuresOf('BASIL up to 2013, newsrooms on one event', apart, 'apart'),
    ...figuresOf('ECB+ train, containment ½ and more', copies, 'joined'),
    ...figuresOf('BASIL up to 2013, desk edits', edited(newsrooms.map(({ text }) => text)), 'joined'),
  };
}

const NEAR_COPY = 0.5;

/** Kinship on what every clone has: the gold pairs of the stories. */
export function evaluateOwnKinship(ways?: readonly string[]): Record<string, number> {
  const pairs = readCases(STORIES).flatMap(({ gold, texts }) =>
    gold.kinship.map(({ pair, label }) => {
      const [a, b] = pair.map((file) => kinOf(texts[file] ?? '', file));
      return { joined: label === 'copy' || label === 'rewrite', reports: [a, b] as unknown as Pair };
    }),
  );
  const of = (joined: boolean): Pair[] => pairs.filter((pair) => pair.joined === joined).map(({ reports }) => reports);
  return { ...figuresOf('stories, one origin', of(true), 'joined', ways), ...figuresOf('stories, independent', of(false), 'apart', ways) };
}

/** The two seed reports, one agency text reworked twice. */
export function evaluateSeedKinship(folder: string): Record<string, number> {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : [];
  const [a, b] = files.toSorted().map((file) => kinOf(readFileSync(join(folder, file), 'utf8'), file));
  return a && b ? figuresOf('the seed pair', [[a, b]], 'joined') : {};
}
