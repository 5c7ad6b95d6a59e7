import { PLAIN_CUES } from '../../lexicon/claims.js';
import type { StoryContext } from '../context.js';
import type { Claim, Evidence } from '../document.js';
import { differencesOf, type SidePair } from './compare/index.js';
import { withoutEchoes } from './echoes.js';
import { alignedGroups } from './groups.js';
import { officeClaims } from './offices.js';
import { type Verdict, verdictOf } from './relation.js';
import { likelihood } from './likelihood.js';
import { LIMITS, type Limits, type Weights, WEIGHTS } from './pairing.js';
import type { Difference, Lookup, Unit } from './types.js';
import { unitsOf } from './units.js';
import { Elsewhere } from './elsewhere.js';
import type { Aligned } from './news.js';
import { type Rest, restsOf } from './rest.js';
import { claimText, phraseText, wholeText } from './wording.js';

export { judgePrecedents, precedentSubjects } from './precedents.js';

interface Side {
  readonly report: string;
  readonly units: readonly Unit[];
}

function sidesOf(group: readonly Unit[]): Side[] {
  const byReport = new Map<string, Unit[]>();
  for (const unit of group) byReport.set(unit.report, [...(byReport.get(unit.report) ?? []), unit]);
  return [...byReport].map(([report, units]) => ({ report, units })).sort((a, b) => (a.units[0]?.order ?? 0) - (b.units[0]?.order ?? 0));
}

const DAY = 86_400_000;

function daysApart(context: StoryContext, first: string, second: string): number | null {
  const [a, b] = [context.report(first).published, context.report(second).published];
  if (!a || !b) return null;
  if (b.from > a.to) return (Date.parse(b.from) - Date.parse(a.to)) / DAY;
  return b.to < a.from ? (Date.parse(b.to) - Date.parse(a.from)) / DAY : 0;
}

function onOneDay(context: StoryContext, first: string, second: string): boolean {
  const [a, b] = [context.report(first).published, context.report(second).published];
  return a !== null && b !== null && a.from === b.to && a.to === b.from;
}

function sidePair(context: StoryContext, left: Side, right: Side, score: number): SidePair {
  const label = context.kinship.find(({ pair }) => pair.includes(left.report) && pair.includes(right.report))?.label ?? 'independent';
  return {
    left: left.units,
    right: right.units,
    kinship: label,
    daysApart: daysApart(context, left.report, right.report),
    sameDay: onOneDay(context, left.report, right.report),
    score,
    house: (id) => context.entity(id).country ?? context.entity(id).name,
    isPlace: (id) => context.entity(id).type === 'place',
    isPerson: (id) => context.entity(id).type === 'person',
  };
}

function differencesWithin(context: StoryContext, sides: readonly Side[], score: Lookup): Difference[] {
  const found: Difference[] = [];
  for (const [i, left] of sides.entries()) {
    for (const right of sides.slice(i + 1)) {
      const best = Math.max(...left.units.flatMap((a) => right.units.map((b) => score(a, b))));
      found.push(...differencesOf(sidePair(context, left, right, best)));
    }
  }
  return precisely(found, sides);
}

const lengthOf = (from: string, to: string): number => Date.parse(to) - Date.parse(from);

/** Where two reports print the same finest date, a third that is coarser leaves nothing open: all agree. */
function precisely(found: readonly Difference[], sides: readonly Side[]): Difference[] {
  const dates = sides.map(({ units }) => units.flatMap((unit) => unit.times.map(({ date }) => date)));
  const finest = Math.min(...dates.flat().map((date) => lengthOf(date.from, date.to)));
  const holders = dates.filter((list) => list.some((date) => lengthOf(date.from, date.to) === finest)).length;
  if (sides.length < 3 || holders < 2) return [...found];
  return found.map((difference) =>
    difference.kind === 'date' && difference.relation === 'more-specific' ? { ...difference, relation: 'agree' } : difference,
  );
}

/** Passages of one side in text order; one that lies inside another is left out. */
function passages(context: StoryContext, side: Side): Evidence[] {
  const spans = side.units.flatMap((unit) => unit.evidence);
  const outer = spans.filter(
    (span, i) =>
      !spans.some(
        (other, j) =>
          i !== j && other.start <= span.start && other.end >= span.end && (other.end - other.start > span.end - span.start || j < i),
      ),
  );
  return outer
    .sort((a, b) => a.start - b.start)
    .slice(0, 3)
    .map((span) => context.evidence(side.report, span.start, span.end));
}

/** The event that most of the claims tell, the earliest named where they are even. */
function eventOf(units: readonly Unit[]): string | null {
  const counts = new Map<string, number>();
  for (const unit of units) for (const event of unit.events) counts.set(event, (counts.get(event) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Whatever puts some claims together, where the reports part that tell them; null for the claims of one report. */
export function compareGroup(context: StoryContext, group: readonly Unit[], score: Lookup): Verdict | null {
  const sides = sidesOf(group);
  return sides.length > 1 ? verdictOf(differencesWithin(context, sides, score)) : null;
}

/** Content words beside names and the verb that make a frame of speech worth telling. */
const WORTH_TELLING = 2;

const NAMELESS = /^who asked not to be (?:named|identified|quoted)/i;

/** “Mbewe said at a dinner”, “who asked not to be named”: a frame whose speech is told elsewhere. */
function tellsLittle({ claim, quoted, quantities, times, items, text, precedent }: Unit): boolean {
  if (quoted.length + quantities.length + times.length > 0 || precedent !== null || claim.negated) return false;
  const matter = items.filter(({ kind, predicate }) => kind === 'word' && !predicate).length;
  return NAMELESS.test(text) || (PLAIN_CUES.has(claim.lemma) && matter <= WORTH_TELLING);
}

/** How likely the claims of a group tell one thing, on average over its pairs of reports. */
function cohesion(group: readonly Unit[], score: Lookup): number {
  const pairs = group.flatMap((one, i) => group.slice(i + 1).flatMap((other) => (other.report === one.report ? [] : [score(one, other)])));
  return pairs.reduce((sum, value) => sum + value, 0) / Math.max(1, pairs.length);
}

/** Two clauses that stand side by side in two groups part once: in the group that holds together best. */
function onceEach(told: readonly Aligned[], score: Lookup): Aligned[] {
  const key = ({ kind, wordings }: Difference): string => `${kind} ${wordings.map((pair) => pair.join(' ')).join(' ')}`;
  const home = new Map<string, Aligned>();
  for (const one of told) {
    for (const difference of one.differences) {
      const known = home.get(key(difference));
      if (!known || cohesion(one.group, score) > cohesion(known.group, score)) home.set(key(difference), one);
    }
  }
  return told.map((one) => ({ ...one, differences: one.differences.filter((difference) => home.get(key(difference)) === one) }));
}

/** @param facts claims that tell another fact as well: a group is read by the others, where it has any */
function claimOf(
  context: StoryContext,
  group: readonly Unit[],
  differences: readonly Difference[],
  facts: ReadonlySet<Unit>,
): Omit<Claim, 'id'> {
  const verdict = new Set(group.map(({ report }) => report)).size > 1 ? verdictOf(differences) : null;
  const others = group.filter((unit) => !facts.has(unit));
  return {
    text: claimText(verdict, others.length > 0 ? others : group),
    relation: verdict?.relation ?? 'only',
    difference: [...(verdict?.difference ?? [])],
    severity: verdict?.severity ?? null,
    event: eventOf(group),
    sides: sidesOf(group).map((side) => ({
      report: side.report,
      evidence: passages(context, side),
      attribution: [...new Set(side.units.flatMap((unit) => unit.sources))],
    })),
  };
}

/** What one claim tells alone, beyond those it stands with. */
function claimOfRest(context: StoryContext, { unit, evidence, whole }: Rest): Omit<Claim, 'id'> {
  const places = evidence.map(({ start, end }) => context.evidence(unit.report, start, end));
  return {
    text: whole ? wholeText(unit) : phraseText(unit.reading, places.map(({ text }) => text).join(' … ')),
    relation: 'only',
    difference: [],
    severity: null,
    event: eventOf([unit]),
    sides: [{ report: unit.report, evidence: places, attribution: [...new Set(unit.sources)] }],
  };
}

/** The document's claims, from how likely each two claims of the reports tell the same. */
export function claimsOf(context: StoryContext, units: readonly Unit[], lookup: Lookup, limits: Limits): Claim[] {
  const groups = alignedGroups(units, lookup, limits).filter(
    // A bare description or a frame of speech of one report tells nothing.
    ([first, ...others]) =>
      first && (others.length > 0 ? !others.every((unit) => NAMELESS.test(unit.text)) : !first.bare && !tellsLittle(first)),
  );
  groups.sort((a, b) => (a[0]?.id ?? 0) - (b[0]?.id ?? 0));
  const told = groups.map((group) => ({ group, differences: differencesWithin(context, sidesOf(group), lookup) }));
  const aligned = onceEach(told, lookup);
  const isSure = (one: Unit, other: Unit): boolean => lookup(one, other) >= limits.bridge;
  const rests = restsOf({ context, elsewhere: new Elsewhere(context, units), isSure }, aligned).filter(
    ({ unit, whole }) => !whole || !tellsLittle(unit),
  );
  const facts = new Set(rests.flatMap(({ unit, whole }) => (whole ? [unit] : [])));
  const claims = [
    ...aligned.map(({ group, differences }) => ({ order: group[0]?.id ?? 0, claim: claimOf(context, group, differences, facts) })),
    ...rests.map((rest) => ({ order: rest.unit.id, claim: claimOfRest(context, rest) })),
  ];
  const inOrder = claims.sort((a, b) => a.order - b.order).map(({ claim }) => claim);
  return [...withoutEchoes(inOrder), ...officeClaims(context)].map((claim, index) => ({ id: `c${index + 1}`, ...claim }));
}

/**
 * Claims of all reports side by side: what several tell, how they relate and where they part, and what one alone tells, be it a part of a
 * clause that stands beside others.
 * Reports that copy another take no part. Order: by the first report that tells it and its place there.
 * Pairing is average-link clustering of claims by shared names, rare words, figures, dates, quotations, events and the order of sentences.
 */
export function alignClaims(context: StoryContext, weights: Weights = WEIGHTS, limits: Limits = LIMITS): Claim[] {
  const units = unitsOf(context);
  return claimsOf(context, units, likelihood(context, units, weights, limits), limits);
}
