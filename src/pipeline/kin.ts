import { dirname } from 'node:path';
import { CrosswireError } from '../errors.js';
import type { Analyzer } from '../model/index.js';
import { letterOf } from '../record/index.js';
import type { Rejection } from '../source/index.js';
import { type KinReport, kinReportOf, kinshipOf, Relatives } from '../story/index.js';
import { headsOf, type KinDocument, kinView } from '../view/index.js';
import { compareHeap, type HeapReport, heapOf } from './heap.js';
import { stages } from './stages.js';

// What a reader looks at: the nearest relatives. More copies of one text tell nothing new.
const MOST_RELATIVES = 6;

export interface KinAnswer {
  readonly kin: KinDocument;
  readonly rejections: readonly Rejection[];
}

/**
 * Where a report comes from: its relatives among other reports, nearest first, and what it has otherwise than each.
 * @param among files, folders or `-`; the folder of the report where none is given
 * @throws CrosswireError NO_ARTICLE where the report cannot be used
 */
export async function kinOfReport(path: string, among: readonly string[], analyzer: Analyzer): Promise<KinAnswer> {
  const rejections: Rejection[] = [];
  const [report] = await heapOf([path], rejections);
  if (!report) throw new CrosswireError('NO_ARTICLE', { subject: path, cause: rejections });
  const others = (await heapOf(among.length > 0 ? among : [dirname(path)], rejections)).filter(
    ({ input, document }) => input !== report.input && document.text !== report.document.text,
  );
  const near = nearest(report, others, analyzer);
  const story = compareHeap([report, ...near], analyzer);
  const heads = headsOf({ story, inputs: [report, ...near].map(({ input }) => input), left: [] });
  const pairs = near.map((relative, i) => ({ relative: letterOf(i + 1), pair: compareHeap([report, relative], analyzer) }));
  return { kin: kinView(story, heads, others.length, pairs), rejections };
}

/** The reports of one origin with another, or that share its statements: found by their rare words, then compared in full. */
function nearest(report: HeapReport, others: readonly HeapReport[], analyzer: Analyzer): HeapReport[] {
  const index = new Relatives();
  for (const other of others) index.add(other.report);
  const candidates = index.of(report.report).flatMap((number) => others[number] ?? []);
  const ranks = { copy: 0, rewrite: 1, 'common-statement': 2, independent: 3 };
  const own = kinReport(report, 'A', analyzer);
  return candidates
    .map((other) => ({ other, label: kinshipOf([own, kinReport(other, 'B', analyzer)]).kinship[0]?.label ?? 'independent' }))
    .filter(({ label }) => label !== 'independent')
    .toSorted((a, b) => ranks[a.label] - ranks[b.label])
    .slice(0, MOST_RELATIVES)
    .map(({ other }) => other);
}

const kinReport = ({ document }: HeapReport, id: string, analyzer: Analyzer): KinReport =>
  kinReportOf(stages.text(stages.article(document, id), analyzer, null));
