import { RANKS_OF_ARMS } from '../../../lexicon/claims.js';
import type { Difference, Unit } from '../types.js';
import { samePredicate } from './deeds.js';
import { type SidePair, wording } from './pair.js';

/** How alike two clauses must be before different doers are held against each other. */
const SURE = 0.5;

const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((id) => other.has(id)).length;

/** Who acts for another did it himself: “handed over the goods on behalf of the president”. */
const INSTEAD = /\b(?:on behalf of|in the name of|standing in for|in place of|instead of)\b/i;

/**
 * Who did it: the same deed to the same people, another doer. Both doers are named people, neither stands in the other's clause,
 * and the clauses share somebody else.
 */
export function compareDoers(pair: SidePair): Difference[] {
  const { left, right, score, isPerson, kinship } = pair;
  const acted = actedFor(pair);
  if (acted.length > 0) return acted;
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

/** “handed over the goods on behalf of the president” against “the president handed over”: who acted is not who sent him. */
function actedFor({ left, right, isPerson, kinship }: SidePair): Difference[] {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    for (const a of one) {
      if (!INSTEAD.test(a.text)) continue;
      const b = other.find(
        ({ subject, ...unit }) =>
          subject !== null && isPerson(subject) && a.entities.has(subject) && a.subject !== subject && !INSTEAD.test(unit.text),
      );
      if (!b || !samePredicate(a, b)) continue;
      const wordings = one === left ? ([wording(a), wording(b)] as const) : ([wording(b), wording(a)] as const);
      return [
        {
          kind: 'participant',
          relation: 'differs',
          severity: kinship === 'independent' ? 'divergence' : 'contradiction',
          wordings,
          topic: null,
        },
      ];
    }
  }
  return [];
}

/** “a former admiral”, “a retired general”: of one person, or in clauses that are much alike. */
export function compareRanks({ left, right, score }: SidePair): Difference[] {
  const ranked = (units: readonly Unit[]): Unit | undefined => units.find(({ claim }) => RANKS_OF_ARMS.has(claim.lemma));
  const [a, b] = [ranked(left), ranked(right)];
  if (!a || !b || a.claim.lemma === b.claim.lemma || (score < SURE && (a.subject === null || a.subject !== b.subject))) return [];
  return [{ kind: 'role', relation: 'differs', severity: 'contradiction', wordings: [wording(a), wording(b)], topic: null }];
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
