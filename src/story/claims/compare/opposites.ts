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

/** How alike two clauses must be before opposite verbs are held against each other, and before a denial is held against what it denies. */
const SURE = 0.5;
const DENIED = 0.25;

/** A condition or a wish denies nothing: “if Mexico would not pay”. */
const UNREAL = /\b(?:if|unless|whether|should|would|could|might|may)\b/i;

const overlap = (a: Unit, b: Unit): boolean => [...a.entities].some((id) => b.entities.has(id));

/** Without a name in common: a noun or verb beside the predicate (“tried to arrest fishermen”, “tried to arrest anybody”). */
const shareMatter = (a: Unit, b: Unit): boolean => {
  const keys = new Set(a.items.filter(({ kind, predicate }) => kind === 'word' && !predicate).flatMap((item) => item.keys));
  return b.items.some((item) => item.kind === 'word' && !item.predicate && item.keys.some((key) => keys.has(key)));
};

/** “she lost to him” and “he won against her” tell one thing from two sides. */
const converse = (a: Unit, b: Unit): boolean => a.subject !== null && b.subject !== null && a.subject !== b.subject;

type Clash = 'denied' | 'opposed';

function clashOf(a: Unit, b: Unit, score: number): Clash | null {
  const denied = a.claim.negated !== b.claim.negated && samePredicate(a, b) && (overlap(a, b) || shareMatter(a, b));
  if (denied && score >= DENIED) return 'denied';
  const opposed = a.claim.negated === b.claim.negated && areOpposite(a.claim.lemma, b.claim.lemma) && !converse(a, b);
  return opposed && score >= SURE && overlap(a, b) ? 'opposed' : null;
}

/** What is told as done and denied cannot both be true, however late the denial comes; what was only planned may have come to nothing. */
const wasDone = (unit: Unit): boolean => unit.claim.status === 'occurred' && unit.modality.grade === 'plain' && !unit.ahead;

/** “met” against “did not meet”, “rose” against “fell”: one clause denies what the other states, of the same people. */
export function compareOpposites({ left, right, score, daysApart }: SidePair): Difference[] {
  for (const a of left) {
    for (const b of right) {
      const clash = UNREAL.test(a.text) || UNREAL.test(b.text) ? null : clashOf(a, b, score);
      if (!clash) continue;
      // A later report may tell of a change of mind; that is news and no contradiction.
      const late = daysApart !== null && Math.abs(daysApart) > 1;
      const sure = clash === 'denied' ? wasDone(a.claim.negated ? b : a) : !late;
      return [
        {
          kind: clash === 'denied' ? 'status' : 'trend',
          relation: 'differs',
          severity: sure ? 'contradiction' : 'divergence',
          wordings: [wording(a), wording(b)],
          topic: null,
        },
      ];
    }
  }
  return [];
}
