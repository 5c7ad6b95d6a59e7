import { OPPOSITES } from '../../../lexicon/opposites.js';
import type { Difference, Unit } from '../types.js';
import { otherTime } from './dates.js';
import { shareEntity, shareWord } from './deeds.js';
import { cameToNothing, compareDisowned, isDenial, saysNo, wasDone } from './denials.js';
import { type SidePair, wording } from './pair.js';
import { phaseOf } from './status.js';

const SIDES = new Map<string, { row: number; side: 0 | 1 }[]>();
for (const [row, { one, other }] of OPPOSITES.entries()) {
  for (const lemma of one) SIDES.set(lemma, [...(SIDES.get(lemma) ?? []), { row, side: 0 }]);
  for (const lemma of other) SIDES.set(lemma, [...(SIDES.get(lemma) ?? []), { row, side: 1 }]);
}

/** “remains closed” gives the state that “closed” brings about. */
const sidesOf = (lemma: string): readonly { row: number; side: 0 | 1 }[] =>
  SIDES.get(lemma) ?? SIDES.get(lemma.replace(/ed$/, 'e')) ?? SIDES.get(lemma.replace(/ed$/, '')) ?? [];

/** Verbs that cannot both be true: “accepted” against “declined”. */
export function areOpposite(one: string, other: string): boolean {
  const sides = sidesOf(one);
  return sidesOf(other).some((b) => sides.some((a) => a.row === b.row && a.side !== b.side));
}

/** How alike two clauses must be before opposite verbs are held against each other, or a denial against what it denies. */
const SURE = 0.2;

/** A condition or a wish denies nothing: “if Mexico would not pay”. */
const UNREAL = /\b(?:[Ii]f|[Uu]nless|[Ww]hether|should|would|could|might|may)\b/;

/** “as soon as the protocol had been signed”: the clause before ends in words that make this one a condition. */
const CONDITION_AHEAD = /\b(?:as soon|only|even if|not until)$/i;
const isCondition = (unit: Unit, side: readonly Unit[]): boolean =>
  UNREAL.test(unit.text) || side.some(({ sentence, text, id }) => id < unit.id && sentence === unit.sentence && CONDITION_AHEAD.test(text));

/** “she lost to him” and “he won against her” tell one thing from two sides. */
const converse = (a: Unit, b: Unit): boolean => a.subject !== null && b.subject !== null && a.subject !== b.subject;

/** “was closed on Monday”, “will be reopened in June”: one after the other. */
const inTurn = (a: Unit, b: Unit): boolean => otherTime(a, b) || (phaseOf(a) === 'planned') !== (phaseOf(b) === 'planned');

type Clash = 'denied' | 'opposed';

function clashOf(a: Unit, b: Unit, score: number): Clash | null {
  if (score >= SURE && (isDenial(a, b) || isDenial(b, a))) return 'denied';
  const opposed =
    a.claim.negated === b.claim.negated &&
    a.deeds.some((one) => b.deeds.some((other) => areOpposite(one, other))) &&
    !converse(a, b) &&
    !inTurn(a, b);
  return opposed && score >= SURE && (shareEntity(a, b) || shareWord(a, b)) ? 'opposed' : null;
}

/** “met” against “did not meet”, “rose” against “fell”: one clause denies what the other states, of the same people. */
export function compareOpposites(pair: SidePair): Difference[] {
  const { left, right, score, daysApart } = pair;
  for (const a of left) {
    for (const b of right) {
      const clash = isCondition(a, left) || isCondition(b, right) ? null : clashOf(a, b, score);
      if (!clash) continue;
      // A later report may tell of a change of mind; that is news and no contradiction.
      const late = daysApart !== null && Math.abs(daysApart) > 1;
      const [no, yes] = saysNo(a) ? [a, b] : [b, a];
      const sure = clash === 'denied' ? wasDone(yes) || cameToNothing(no, yes) : !late;
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
  return compareDisowned(pair);
}
