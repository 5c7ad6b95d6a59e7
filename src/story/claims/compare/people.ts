import type { Difference, Unit } from '../types.js';
import { type SidePair, wording } from './pair.js';
import { samePredicate } from './status.js';

/** How alike two clauses must be before different doers are held against each other. */
const SURE = 0.5;

const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((id) => other.has(id)).length;

/** Who acts for another did it himself: “handed over the goods on behalf of the president”. */
const INSTEAD = /\b(?:on behalf of|in the name of|standing in for|in place of|instead of)\b/i;

/**
 * Who did it: the same deed to the same people, another doer. Both doers are named people, neither stands in the other's clause,
 * and the clauses share somebody else.
 */
export function compareDoers({ left, right, score, isPerson, kinship }: SidePair): Difference[] {
  if (score < SURE) return [];
  for (const a of left) {
    for (const b of right) {
      if (!a.subject || !b.subject || a.subject === b.subject || !isPerson(a.subject) || !isPerson(b.subject)) continue;
      if (!a.subjectNamed || !b.subjectNamed || !samePredicate(a, b) || overlap(a.entities, b.entities) < 1) continue;
      if ((b.entities.has(a.subject) && !INSTEAD.test(b.text)) || (a.entities.has(b.subject) && !INSTEAD.test(a.text))) continue;
      const severity = kinship === 'independent' ? 'divergence' : 'contradiction';
      return [{ kind: 'participant', relation: 'differs', severity, wordings: [wording(a), wording(b)], topic: null }];
    }
  }
  return [];
}

const places = (units: readonly Unit[], isPlace: (id: string) => boolean): Map<string, Unit> =>
  new Map(units.flatMap((unit) => [...unit.entities].filter((id) => isPlace(id)).map((id) => [id, unit] as const)));

/** Named on one side only: the other says less. */
export function comparePlaces({ left, right, isPlace, score }: SidePair): Difference[] {
  if (score < SURE) return [];
  const [one, other] = [places(left, isPlace), places(right, isPlace)];
  const [a, b] = [left[0], right[0]];
  if (!a || !b || one.size === other.size || (one.size > 0 && other.size > 0)) return [];
  return [{ kind: 'place', relation: 'agree', severity: 'presentation', wordings: [wording(a), wording(b)], topic: null }];
}
