import type { SentencePair } from '../context.js';
import type { Kinship } from '../document.js';
import { alignSentences } from './align.js';
import { directionOf } from './direction.js';
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

const joins = (label: KinLabel): boolean => label === 'copy' || label === 'rewrite';

/** Every report against every other. The title is never looked at. */
export function kinshipOf(reports: readonly KinReport[]): Kin {
  const pairs = reports.flatMap((a, i) => reports.slice(i + 1).map((b) => compare(a, b)));
  const ids = reports.map((report) => report.id);
  const joined = pairs.filter(({ label }) => joins(label));
  const groups = groupsOf(
    ids,
    joined.map(({ a, b }) => [a.id, b.id] as const),
  );
  return {
    kinship: pairs.map((pair) => entryOf(pair, groups, pairs)),
    groups,
    copyOf: copiesOf(pairs),
    alignment: alignments(reports),
  };
}

function compare(a: KinReport, b: KinReport): Verdict {
  const measures = measure(a, b);
  return { a, b, measures, label: verdict(measures) };
}

function entryOf(pair: Verdict, groups: readonly (readonly string[])[], pairs: readonly Verdict[]): Kinship {
  const { a, b, measures, label } = pair;
  const group = groups.find((members) => members.includes(a.id) && members.includes(b.id));
  const via = group && !joins(label) ? linkBetween(pair, pairs) : null;
  if (via) return { pair: [a.id, b.id], label: 'rewrite', reasons: [via, ...reasonsFor(a, b, measures, 'rewrite')] };
  const direction = label === 'copy' || label === 'rewrite' ? directionOf(a, b, measures, label) : [];
  return { pair: [a.id, b.id], label, reasons: [...reasonsFor(a, b, measures, label), ...direction] };
}

/** The third report through which two reports share their origin; the one that is closest to both. */
function linkBetween({ a, b }: Verdict, pairs: readonly Verdict[]): Reason {
  const tie = (x: KinReport, y: KinReport): Verdict | undefined =>
    pairs.find((pair) => joins(pair.label) && ((pair.a === x && pair.b === y) || (pair.a === y && pair.b === x)));
  const thirds = [...new Set(pairs.flatMap((pair) => [pair.a, pair.b]))].flatMap((third) => {
    const [one, two] = [tie(a, third), tie(b, third)];
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
function alignments(reports: readonly KinReport[]): Kin['alignment'] {
  const known = new Map<string, readonly SentencePair[]>();
  const byId = new Map(reports.map((report) => [report.id, report]));
  return (first, second) => {
    const key = `${first}~${second}`;
    const [a, b] = [byId.get(first), byId.get(second)];
    const found = known.get(key) ?? (a && b ? alignSentences(a, b, { quoted: true }) : []);
    known.set(key, found);
    return found;
  };
}
