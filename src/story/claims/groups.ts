import { PAIRING } from './pairing.js';
import type { Likeness } from './similarity.js';
import type { Unit } from './types.js';

const MOST_PASSAGES = 3;

export interface Pair {
  readonly one: Unit;
  readonly other: Unit;
  readonly likeness: Likeness;
}

export type Lookup = (one: Unit, other: Unit) => number;

const pairKey = (a: number, b: number, count: number): number => (a < b ? a * count + b : b * count + a);

/** All pairs of different reports that are alike enough, most alike first; ties by position, so that the order is fixed. */
export function rankedPairs(units: readonly Unit[], compare: (one: Unit, other: Unit) => Likeness): { pairs: Pair[]; lookup: Lookup } {
  const scores = new Map<number, number>();
  const pairs: Pair[] = [];
  for (const one of units) {
    for (const other of units) {
      if (other.id <= one.id) continue;
      const likeness = compare(one, other);
      if (likeness.score <= 0) continue;
      scores.set(pairKey(one.id, other.id, units.length), likeness.score);
      if (one.report !== other.report && likeness.score >= PAIRING.link) pairs.push({ one, other, likeness });
    }
  }
  pairs.sort((a, b) => b.likeness.score - a.likeness.score || a.one.id - b.one.id || a.other.id - b.other.id);
  return { pairs, lookup: (one, other) => scores.get(pairKey(one.id, other.id, units.length)) ?? 0 };
}

function mayJoin(left: readonly Unit[], right: readonly Unit[], lookup: Lookup): boolean {
  let sum = 0;
  let count = 0;
  const passages = new Map<string, number>();
  for (const unit of [...left, ...right]) passages.set(unit.report, (passages.get(unit.report) ?? 0) + unit.evidence.length);
  for (const one of left) {
    for (const other of right) {
      const score = lookup(one, other);
      if (one.report !== other.report) {
        sum += score;
        count++;
      } else if (score < PAIRING.repeat && one.sentence !== other.sentence) return false;
    }
  }
  const crowded = [...passages].some(
    ([report, n]) => n > MOST_PASSAGES && [...left, ...right].filter((unit) => unit.report === report).length > 1,
  );
  return !crowded && count > 0 && sum / count >= PAIRING.average;
}

/** Groups of units that tell the same thing, across all reports. Units that stand alone form groups of one. */
export function groupsOf(units: readonly Unit[], pairs: readonly Pair[], lookup: Lookup): Unit[][] {
  const groupOf = new Map<number, Unit[]>(units.map((unit) => [unit.id, [unit]]));
  for (const { one, other } of pairs) {
    const left = groupOf.get(one.id) as Unit[];
    const right = groupOf.get(other.id) as Unit[];
    if (left === right || !mayJoin(left, right, lookup)) continue;
    const joined = [...left, ...right].sort((a, b) => a.id - b.id);
    for (const unit of joined) groupOf.set(unit.id, joined);
  }
  return [...new Set(groupOf.values())].sort((a, b) => (a[0]?.id ?? 0) - (b[0]?.id ?? 0));
}

/** Mean likeness of a unit to the units of other reports in a group. */
function fit(unit: Unit, group: readonly Unit[], lookup: Lookup): number {
  const others = group.filter((other) => other.report !== unit.report);
  return others.length ? others.reduce((sum, other) => sum + lookup(unit, other), 0) / others.length : 0;
}

/**
 * Adds to each group of several reports the best claim of every report that is missing there: one that stood alone, or one that stands in
 * another group and holds this one as well, since a long clause tells several things at once.
 */
export function attachMissing(groups: readonly Unit[][], units: readonly Unit[], lookup: Lookup): Unit[][] {
  const reports = [...new Set(units.map((unit) => unit.report))];
  const taken = new Set<number>();
  const grouped = new Set(groups.filter((group) => group.length > 1).flatMap((group) => group.map((unit) => unit.id)));
  const grown = groups.map((group) => {
    const present = new Set(group.map((unit) => unit.report));
    if (present.size < 2) return group;
    const added = reports
      .filter((report) => !present.has(report))
      .flatMap((report) => {
        const ranked = units.filter((unit) => unit.report === report).map((unit) => ({ unit, score: fit(unit, group, lookup) }));
        const best = ranked.sort((a, b) => b.score - a.score || a.unit.id - b.unit.id)[0];
        return best && best.score >= (grouped.has(best.unit.id) ? PAIRING.attach : PAIRING.attachFree) ? [best.unit] : [];
      });
    for (const unit of added) taken.add(unit.id);
    return added.length ? [...group, ...added].sort((a, b) => a.id - b.id) : group;
  });
  return grown.filter((group) => group.length > 1 || !taken.has(group[0]?.id ?? -1));
}
