import type { Limits } from './pairing.js';
import type { Lookup, Unit } from './types.js';

const MOST_PASSAGES = 3;

export interface Pair {
  readonly one: Unit;
  readonly other: Unit;
  readonly score: number;
}

/** All pairs of different reports, most likely first; ties by position, so that the order is fixed. */
export function rankedPairs(units: readonly Unit[], lookup: Lookup): Pair[] {
  const pairs: Pair[] = [];
  for (const one of units) {
    for (const other of units) {
      if (other.id > one.id && one.report !== other.report) pairs.push({ one, other, score: lookup(one, other) });
    }
  }
  return pairs.sort((a, b) => b.score - a.score || a.one.id - b.one.id || a.other.id - b.other.id);
}

type Group = readonly Unit[];
const reportsOf = (group: Group): Set<string> => new Set(group.map(({ report }) => report));

/** How well two groups answer one another: the best pair of each two different reports, on average. */
function bond(left: Group, right: Group, lookup: Lookup): number {
  const best = new Map<string, number>();
  for (const one of left) {
    for (const other of right) {
      if (one.report === other.report) continue;
      const key = `${one.report} ${other.report}`;
      best.set(key, Math.max(best.get(key) ?? 0, lookup(one, other)));
    }
  }
  return best.size ? [...best.values()].reduce((sum, score) => sum + score, 0) / best.size : 0;
}

/** The best pair of a claim with a group of other reports. */
const tie = (unit: Unit, group: Group, lookup: Lookup): number =>
  Math.max(0, ...group.map((other) => (other.report === unit.report ? 0 : lookup(unit, other))));

const shareReport = (left: Group, right: Group): boolean => left.some(({ report }) => reportsOf(right).has(report));

/** Claims of one report stand in one group where they are clauses of one sentence, or the report repeats itself. */
function keepsHouse(left: Group, right: Group, lookup: Lookup, repeat: number): boolean {
  const all = [...left, ...right];
  for (const one of left) {
    for (const other of right) {
      if (one.report !== other.report) continue;
      if ((one.precedent === null) !== (other.precedent === null)) return false;
      if (one.sentence !== other.sentence && lookup(one, other) < repeat) return false;
    }
  }
  return [...reportsOf(all)].every((report) => {
    const own = all.filter((unit) => unit.report === report);
    return own.length === 1 || own.reduce((sum, unit) => sum + unit.evidence.length, 0) <= MOST_PASSAGES;
  });
}

/** Groups of units that tell the same thing, across all reports. Units that stand alone form groups of one. */
export function groupsOf(units: readonly Unit[], pairs: readonly Pair[], lookup: Lookup, limits: Limits): Unit[][] {
  const groupOf = new Map<number, Unit[]>(units.map((unit) => [unit.id, [unit]]));
  for (const { one, other, score } of pairs) {
    if (score < limits.link) break;
    const left = groupOf.get(one.id) as Unit[];
    const right = groupOf.get(other.id) as Unit[];
    if (left === right || bond(left, right, lookup) < limits.average || !keepsHouse(left, right, lookup, limits.repeat)) continue;
    if (score < (one.remark || other.remark ? limits.remark : limits.second) && shareReport(left, right)) continue;
    const joined = [...left, ...right].sort((a, b) => a.id - b.id);
    for (const unit of joined) groupOf.set(unit.id, joined);
  }
  return [...new Set(groupOf.values())].sort((a, b) => (a[0]?.id ?? 0) - (b[0]?.id ?? 0));
}

const best = <T>(items: readonly T[], score: (item: T) => number): { item: T; score: number } | null =>
  items.reduce<{ item: T; score: number } | null>((top, item) => {
    const value = score(item);
    return top && top.score >= value ? top : { item, score: value };
  }, null);

/** Pairs that surely tell the same and yet ended in two groups, since each clause tells something else as well: they form groups of their own. */
export function bridgesOf(groups: readonly Unit[][], pairs: readonly Pair[], limits: Limits): Unit[][] {
  const found = [...groups];
  const together = (one: Unit, other: Unit): boolean => found.some((group) => group.includes(one) && group.includes(other));
  for (const { one, other, score } of pairs) {
    if (score < limits.bridge) break;
    if (!together(one, other)) found.push([one, other]);
  }
  return found;
}

/** Without groups that lie wholly within another. */
export const withoutParts = (groups: readonly Unit[][]): Unit[][] =>
  groups.filter(
    (group, i) =>
      !groups.some(
        (other, j) =>
          i !== j &&
          (other.length > group.length || (other.length === group.length && j < i)) &&
          group.every((unit) => other.includes(unit)),
      ),
  );

/**
 * Claims that were left alone because their counterpart already stands in a group, a long clause that tells several things at once:
 * with the best counterpart of each other report they form a group of their own.
 */
export function starsOf(groups: readonly Unit[][], units: readonly Unit[], lookup: Lookup, limits: Limits): Unit[][] {
  const taken = new Set<number>();
  const grown: Unit[][] = [];
  for (const group of groups) {
    const [alone] = group;
    if (!alone || group.length > 1) {
      grown.push(group);
      continue;
    }
    if (taken.has(alone.id)) continue;
    const partners = [...reportsOf(units)].flatMap((report) => {
      if (report === alone.report) return [];
      const top = best(
        units.filter((unit) => unit.report === report),
        (unit) => lookup(alone, unit),
      );
      return top && top.score >= limits.star ? [top.item] : [];
    });
    for (const partner of partners) taken.add(partner.id);
    grown.push([alone, ...partners].sort((a, b) => a.id - b.id));
  }
  return grown.filter((group) => group.length > 1 || !taken.has(group[0]?.id ?? -1));
}

/**
 * Adds to each group of several reports the claim of every missing report that answers one of its claims best, whether it stood alone or in
 * another group, since a long clause tells several things. One sure tie says more than the average of all: where a denial or a follow-up
 * answers one report, the words of the others rarely fit it as well.
 */
export function attachMissing(groups: readonly Unit[][], units: readonly Unit[], lookup: Lookup, limits: Limits): Unit[][] {
  const taken = new Set<number>();
  const grown = groups.map((group) => {
    const present = reportsOf(group);
    if (present.size < 2) return group;
    const added = [...reportsOf(units)].flatMap((report) => {
      if (present.has(report)) return [];
      const top = best(
        units.filter((unit) => unit.report === report),
        (unit) => tie(unit, group, lookup),
      );
      return top && top.score >= limits.attach ? [top.item] : [];
    });
    for (const unit of added) taken.add(unit.id);
    return added.length ? [...group, ...added].sort((a, b) => a.id - b.id) : group;
  });
  return grown.filter((group) => group.length > 1 || !taken.has(group[0]?.id ?? -1));
}

/** Groups of claims that tell the same, and those told by one report only; a claim may stand in several groups. */
export function alignedGroups(units: readonly Unit[], lookup: Lookup, limits: Limits): Unit[][] {
  const pairs = rankedPairs(units, lookup);
  const cores = bridgesOf(groupsOf(units, pairs, lookup, limits), pairs, limits);
  return withoutParts(attachMissing(starsOf(cores, units, lookup, limits), units, lookup, limits));
}
