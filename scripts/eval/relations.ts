import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareGroup } from '../../src/story/claims/index.js';
import { likelihood } from '../../src/story/claims/likelihood.js';
import { LIMITS, WEIGHTS } from '../../src/story/claims/pairing.js';
import type { Verdict } from '../../src/story/claims/relation.js';
import type { Unit } from '../../src/story/claims/types.js';
import { unitsOf } from '../../src/story/claims/units.js';
import type { Claim } from '../../src/story/index.js';
import { type CaseContext, readContexts } from './contexts.js';
import { type GoldClaim, SEEN_SETS } from './gold-story.js';
import { scoreCase } from './score.js';
import { covers, type Pair, spansOf } from './spans.js';

/**
 * How the comparers judge what a careful reader laid side by side: each gold claim of several reports as one group, its sides the clauses that lie
 * on the gold passages. What pairing misses counts for nothing here. With `--show` every misjudged claim, with `--ours` also the differences
 * that the tool's own groups show and no gold claim has.
 */
const { values, positionals } = parseArgs({
  options: { show: { type: 'boolean', default: false }, ours: { type: 'boolean', default: false }, only: { type: 'string' } },
  allowPositionals: true,
});
const FIGURES = ['claimsAligned', 'claimRelations', 'claimsOnly', 'differences', 'contradictions'];

interface Judged {
  readonly gold: GoldClaim;
  readonly group: readonly Unit[];
  /** Null where no clause lies on the passages of two reports. */
  readonly verdict: Verdict | null;
}

function judgedOf({ story: { gold, texts }, context }: CaseContext): Judged[] {
  const units = unitsOf(context);
  const lookup = likelihood(context, units, WEIGHTS, LIMITS);
  // The scores of pairs that only the gold joins are too low to be compared at all.
  const score = (one: Unit, other: Unit): number => Math.max(LIMITS.link, lookup(one, other));
  return gold.claims
    .filter(({ relation }) => relation !== 'only')
    .map((claim) => {
      const spans = gold.reports.map(({ file }) => (claim.sides[file] ?? []).flatMap((passage) => spansOf(texts[file] ?? '', passage)));
      const group = units.filter((unit) =>
        unit.evidence.some((e) => spans[unit.order]?.some((span) => covers([e.start, e.end] as Pair, span, 0.5))),
      );
      return { gold: claim, group, verdict: compareGroup(context, group, score) };
    });
}

interface Tally {
  claims: number;
  aligned: number;
  relation: number;
  differs: [tp: number, ours: number, gold: number];
  contradiction: [tp: number, ours: number, gold: number];
}

const f1 = ([tp, ours, gold]: Tally['differs']): string => (ours + gold ? (200 * tp) / (ours + gold) : 100).toFixed(1);
const causes = new Map<string, Record<'missed' | 'invented' | 'other kind', number>>();
const count = (kind: string, column: 'missed' | 'invented' | 'other kind'): void => {
  const row = causes.get(kind) ?? { missed: 0, invented: 0, 'other kind': 0 };
  row[column]++;
  causes.set(kind, row);
};

function tally({ gold, verdict }: Judged, sum: Tally): boolean {
  sum.claims++;
  if (gold.relation === 'differs') sum.differs[2]++;
  if (gold.severity === 'contradiction') sum.contradiction[2]++;
  if (!verdict) return false;
  sum.aligned++;
  if (verdict.relation === gold.relation) sum.relation++;
  if (verdict.relation === 'differs') sum.differs[1]++;
  if (verdict.severity === 'contradiction') sum.contradiction[1]++;
  if (verdict.relation === 'differs' && gold.relation === 'differs') sum.differs[0]++;
  if (verdict.severity === 'contradiction' && gold.severity === 'contradiction') sum.contradiction[0]++;
  const [ours, theirs] = [verdict.difference, gold.difference ?? []];
  if (gold.relation !== 'agree' && verdict.relation !== gold.relation && verdict.relation !== 'differs')
    theirs.forEach((kind) => count(`${gold.relation} ${kind}`, 'missed'));
  if (verdict.relation !== 'agree' && verdict.relation !== gold.relation && gold.relation !== 'differs')
    ours.forEach((kind) => count(`${verdict.relation} ${kind}`, 'invented'));
  if (verdict.relation === 'differs' && gold.relation === 'differs' && !ours.some((kind) => theirs.includes(kind)))
    theirs.forEach((kind) => count(`differs ${kind}`, 'other kind'));
  return verdict.relation === gold.relation && (verdict.severity === 'contradiction') === (gold.severity === 'contradiction');
}

function show({ gold, group, verdict }: Judged): void {
  const judged = (relation: string, severity: string | null, kinds: readonly string[] = []): string =>
    `${relation} ${kinds.join('+')}${severity ? ` (${severity})` : ''}`;
  const ours = verdict ? judged(verdict.relation, verdict.severity, verdict.difference) : 'no clauses';
  console.log(`   ${gold.id} ${judged(gold.relation, gold.severity, gold.difference)} | ours ${ours}: ${gold.claim}`);
  for (const unit of group) {
    const { claim, modality } = unit;
    console.log(
      `        ${unit.report} “${unit.text}” [${claim.lemma}${claim.negated ? ' not' : ''} ${claim.status} ${modality.grade}${modality.hearsay ? ' hearsay' : ''}${unit.attributed ? ' attributed' : ''}]`,
    );
  }
  if (verdict?.leading)
    console.log(`        leading: ${verdict.leading.kind} ${verdict.leading.wordings.map(([r, w]) => `${r} “${w}”`).join(' / ')}`);
}

/** The same figures as the claims are aligned by the tool, means over the stories. */
function figuresOf(cases: readonly CaseContext[]): string {
  const scored = cases.map(({ story, document }) => scoreCase(story.gold, document, story.texts).figures);
  const mean = (name: string): string => {
    const asked = scored.flatMap((figures) => (figures[name]?.asked ? [100 * figures[name].f1] : []));
    return (asked.reduce((sum, value) => sum + value, 0) / asked.length).toFixed(1);
  };
  return FIGURES.map((name) => `${name} ${mean(name)}`).join('  ');
}

/** Our differences that lie on no gold claim whose sides part. */
function showOurs({ story: { gold, texts }, document }: CaseContext): void {
  const sides = gold.claims
    .filter(({ relation }) => relation === 'differs')
    .map((claim) => ({
      claim,
      spans: gold.reports.map(({ file }) => (claim.sides[file] ?? []).flatMap((passage) => spansOf(texts[file] ?? '', passage))),
    }));
  const answers = (ours: Claim): boolean =>
    sides.some(({ spans }) =>
      spans.every(
        (list, i) =>
          list.length === 0 ||
          ours.sides.some(
            (side) =>
              side.report.charCodeAt(0) - 65 === i && side.evidence.some((e) => list.some((span) => covers([e.start, e.end], span, 0.5))),
          ),
      ),
    );
  for (const claim of document.claims.filter(({ relation }) => relation === 'differs').filter((ours) => !answers(ours))) {
    console.log(`   + ${claim.id} ${claim.difference.join('+')} (${claim.severity}): ${claim.text}`);
    for (const side of claim.sides) console.log(`        ${side.report} ${side.evidence.map((e) => `“${e.text}”`).join(' … ')}`);
  }
}

const dir = fileURLToPath(new URL('../../test/stories', import.meta.url));
const names = values.only?.split(',');
for (const set of SEEN_SETS.filter((name) => positionals.length === 0 || positionals.includes(name))) {
  const sum: Tally = { claims: 0, aligned: 0, relation: 0, differs: [0, 0, 0], contradiction: [0, 0, 0] };
  const cases = (await readContexts(dir, set)).filter(({ story }) => !names || names.includes(story.name));
  if (cases.length === 0) continue;
  for (const one of cases) {
    if (values.show || values.ours) console.log(`\n== ${one.story.name}`);
    for (const judged of judgedOf(one)) if (!tally(judged, sum) && values.show) show(judged);
    if (values.ours) showOurs(one);
  }
  console.log(
    `${set.padEnd(6)} claims ${sum.claims}  with clauses ${sum.aligned}  relation right ${((100 * sum.relation) / sum.claims).toFixed(1)}  differences ${f1(sum.differs)} (${sum.differs.join('/')})  contradictions ${f1(sum.contradiction)} (${sum.contradiction.join('/')})`,
  );
  console.log(`       as the tool aligns them: ${figuresOf(cases)}`);
}
console.log(`\n${'cause'.padEnd(32)}${'missed'.padStart(10)}${'invented'.padStart(10)}${'other kind'.padStart(12)}`);
for (const [kind, row] of [...causes].toSorted(([, a], [, b]) => b.missed + b.invented - a.missed - a.invented))
  console.log(
    `${kind.padEnd(32)}${String(row.missed).padStart(10)}${String(row.invented).padStart(10)}${String(row['other kind']).padStart(12)}`,
  );
