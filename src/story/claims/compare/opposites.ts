import { OPPOSITES } from '../../../lexicon/opposites.js';
import type { Difference, Unit } from '../types.js';
import { type SidePair, wording } from './pair.js';
import { samePredicate } from './status.js';

const SIDES = new Map<string, { row: number; side: 0 | 1 }[]>();
for (const [row, { one, other }] of OPPOSITES.entries()) {
  for (const lemma of one) SIDES.set(lemma, [...(SIDES.get(lemma) ?? []), { row, side: 0 }]);
  for (const lemma of other) SIDES.set(lemma, [...(SIDES.get(lemma) ?? []), { row, side: 1 }]);
}

/** Verbs that cannot both be true: “accepted” against “declined”. */
export function areOpposite(one: string, other: string): boolean {
  const sides = SIDES.get(one) ?? [];
  return (SIDES.get(other) ?? []).some((b) => sides.some((a) => a.row === b.row && a.side !== b.side));
}

const SURE = 0.5;

/** A condition or a wish denies nothing: “if Mexico would not pay”. */
const UNREAL = /\b(?:if|unless|whether|should|would|could|might|may)\b/i;

const overlap = (a: Unit, b: Unit): boolean => [...a.entities].some((id) => b.entities.has(id));

/** “she lost to him” and “he won against her” tell one thing from two sides. */
const converse = (a: Unit, b: Unit): boolean => a.subject !== null && b.subject !== null && a.subject !== b.subject;

/** “met” against “did not meet”, “rose” against “fell”: one clause denies what the other states, of the same people. */
export function compareOpposites({ left, right, score, daysApart }: SidePair): Difference[] {
  if (score < SURE) return [];
  for (const a of left) {
    for (const b of right) {
      if (!overlap(a, b) || UNREAL.test(a.text) || UNREAL.test(b.text)) continue;
      const denied = a.claim.negated !== b.claim.negated && samePredicate(a, b) && a.claim.lemma === b.claim.lemma;
      const opposed = a.claim.negated === b.claim.negated && areOpposite(a.claim.lemma, b.claim.lemma) && !converse(a, b);
      if (!denied && !opposed) continue;
      // A later report may tell of a change of mind; that is news and no contradiction.
      const severity = daysApart !== null && Math.abs(daysApart) > 1 ? 'divergence' : 'contradiction';

      return [
        {
          kind: denied ? 'status' : 'trend',
          relation: 'differs',
          severity,
          wordings: [wording(a), wording(b)],
          topic: null,
        },
      ];
    }
  }
  return [];
}
