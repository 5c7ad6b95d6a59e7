import type { SentencePair } from '../context.js';
import type { Kinship } from '../document.js';
import { alignSentences } from './align.js';
import { directionOf } from './direction.js';
import { forPairs } from './for-pairs.js';
import { groupsOf } from './groups.js';
import { type Measures, measure } from './measure.js';
import { type Reason, reasonsFor } from './reasons.js';
import type { KinReport } from './report.js';
import { likeness, type KinLabel, verdict } from './verdict.js';

export { kinReportOf } from './from-text.js';
export { type KinReport, type KinSource, kinReport } from './report.js';
export { stem } from './stem.js';
export { fold, type KinWord } from './words.js';

/** How the reports of a story hang together. */
export interface Kin {
  /** One entry for every pair, in the order of the reports. */
  readonly kinship: readonly Kinship[];
  /** Report ids by common origin: what copies and rewrites join, transitively. */
  readonly groups: readonly (readonly string[])[];
  /** Id of the earliest report that a report copies. */
  readonly copyOf: ReadonlyMap<string, string>;
  alignment(first: string, second: string): readonly SentencePair[];
}

interface Verdict {
  readonly a: KinReport;
  readonly b: KinReport;
  readonly measures: Measures;
  readonly label: KinLabel;
}

const joins = (label: KinLabel): label is 'copy' | 'rewrite' => label === 'copy' || label === 'rewrite';

/** Every report against every other. The title is never looked at. */
export function kinshipOf(reports: readonly KinReport[]): Kin {
  const pairs = reports.flatMap((a, i) => reports.slice(i + 1).map((b) => compare(a, b)));
  const byReport = new Pairs(pairs);
  const ids = reports.map((report) => report.id);
  const joined = pairs.filter(({ label }) => joins(label));
  const groups = groupsOf(
    ids,
    joined.map(({ a, b }) => [a.id, b.id] as const),
  );
  return {
    kinship: pairs.map((pair) => entryOf(pair, groups, reports, byReport)),
    groups,
    copyOf: copiesOf(pairs),
    alignment: alignments(reports),
  };
}

/** Pairs that were compared before cost nothing: a story that grows is put together anew for each report that joins it. */
const compare = forPairs((a, b): Verdict => {
  const measures = measure(a, b);
  return { a, b, measures, label: verdict(measures) };
});

const ownReasons = forPairs((a, b): Reason[] => {
  const { measures, label } = compare(a, b);
  const direction = joins(label) ? directionOf(a, b, measures, label) : [];
  return [...reasonsFor(a, b, measures, label), ...direction];
});

/** Reasons of a pair that is joined through a third report. */
const reasonsBesideLink = forPairs((a, b): Reason[] => reasonsFor(a, b, compare(a, b).measures, 'rewrite'));

/** Verdicts by both reports, in either order. */
class Pairs {
  readonly #byReport = new Map<KinReport, Map<KinReport, Verdict>>();

  constructor(all: readonly Verdict[]) {
    for (const pair of all) {
      this.#of(pair.a).set(pair.b, pair);
      this.#of(pair.b).set(pair.a, pair);
    }
  }

  #of(report: KinReport): Map<KinReport, Verdict> {
    const known = this.#byReport.get(report) ?? new Map<KinReport, Verdict>();
    this.#byReport.set(report, known);
    return known;
  }

  tie(a: KinReport, b: KinReport): Verdict | undefined {
    const pair = this.#byReport.get(a)?.get(b);
    return pair && joins(pair.label) ? pair : undefined;
  }
}

function entryOf(pair: Verdict, groups: readonly (readonly string[])[], reports: readonly KinReport[], pairs: Pairs): Kinship {
  const { a, b, label } = pair;
  const group = groups.find((members) => members.includes(a.id) && members.includes(b.id));
  if (!group || joins(label)) return { pair: [a.id, b.id], label, reasons: [...ownReasons(a, b)] };
  return { pair: [a.id, b.id], label: 'rewrite', reasons: [linkBetween(pair, reports, pairs), ...reasonsBesideLink(a, b)] };
}

/** The third report through which two reports share their origin; the one that is closest to both. */
function linkBetween({ a, b }: Verdict, reports: readonly KinReport[], pairs: Pairs): Reason {
  const thirds = reports.flatMap((third) => {
    const [one, two] = [pairs.tie(a, third), pairs.tie(b, third)];
    return one && two ? [{ third, strength: Math.min(likeness(one.measures), likeness(two.measures)), one, two }] : [];
  });
  const best = thirds.sort((x, y) => y.strength - x.strength)[0];
  const detail = best
    ? `${a.id} and ${best.third.id} are ${plural(best.one.label)}, ${b.id} and ${best.third.id} are ${plural(best.two.label)}: all have one origin`
    : `${a.id} and ${b.id} are joined through other reports that share their origin`;
  return { sign: 'common-relative', detail, passages: [] };
}

const plural = (label: KinLabel): string => (label === 'copy' ? 'copies' : 'rewrites');

function copiesOf(pairs: readonly Verdict[]): Map<string, string> {
  const copies = new Map<string, string>();
  for (const { a, b, label } of pairs) if (label === 'copy' && !copies.has(b.id)) copies.set(b.id, copies.get(a.id) ?? a.id);
  return copies;
}

/** Alignments for claims count quotations too; each is worked out when it is first asked for. */
const alignedWithQuotes = forPairs((a, b) => alignSentences(a, b, { quoted: true }));

function alignments(reports: readonly KinReport[]): Kin['alignment'] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return (first, second) => {
    const [a, b] = [byId.get(first), byId.get(second)];
    return a && b ? alignedWithQuotes(a, b) : [];
  };
}
