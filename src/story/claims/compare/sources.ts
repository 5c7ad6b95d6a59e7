import type { Difference, Unit } from '../types.js';
import { samePredicate } from './deeds.js';
import { type SidePair, wording } from './pair.js';

const attributed = (units: readonly Unit[]): Unit | undefined => units.find((unit) => unit.namedSources.length > 0);

/** One house speaks with many voices: a ministry, its minister, its spokeswoman, the capital. */
function sameHouse(pair: SidePair, one: Unit, other: Unit): boolean {
  const houses = new Set(one.namedSources.map(pair.house));
  return other.namedSources.some((source) => one.namedSources.includes(source) || houses.has(pair.house(source)));
}

/** How alike two clauses must be before a lost voice matters. */
const ALIKE = 0.5;

/** How alike they must be that turn on two verbs, before two voices are held against one another: each may vouch for its own. */
const MUCH_ALIKE = 0.8;

/** “residents said”, gone from the other report: rumour has become fact. What the voice is quoted with remains its own. */
const isRumour = (unit: Unit): boolean => unit.onlyWitnesses && unit.quoted.length === 0;

/**
 * Who vouches for it. Two sources of different houses matter between reports that share their origin: one of them changed the credit.
 * A source that one report leaves out is a matter of form, unless something else differs as well.
 */
export function compareSources(pair: SidePair): Difference[] {
  const [a, b] = [attributed(pair.left), attributed(pair.right)];
  const [first, second] = [pair.left[0], pair.right[0]];
  if (!first || !second) return [];
  const wordings = [wording(a ?? first), wording(b ?? second)] as const;
  if (a && b) {
    if (sameHouse(pair, a, b)) return [];
    const moved = (pair.kinship === 'rewrite' || pair.kinship === 'copy') && (samePredicate(a, b) || pair.score >= MUCH_ALIKE);
    return [
      {
        kind: 'attribution',
        relation: moved ? 'differs' : 'agree',
        severity: moved ? 'divergence' : 'presentation',
        wordings,
        topic: null,
      },
    ];
  }
  const anyLeft = pair.left.some((unit) => unit.attributed);
  const anyRight = pair.right.some((unit) => unit.attributed);
  if (anyLeft !== anyRight && (pair.score >= ALIKE || samePredicate(first, second)) && (anyLeft ? pair.left : pair.right).some(isRumour))
    return [{ kind: 'attribution', relation: 'differs', severity: 'divergence', wordings, topic: null }];
  return anyLeft === anyRight ? [] : [{ kind: 'attribution', relation: 'agree', severity: 'presentation', wordings, topic: null }];
}
