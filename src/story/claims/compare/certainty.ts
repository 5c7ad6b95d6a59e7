import { GRADES } from '../../../lexicon/claims.js';
import type { Difference, Unit } from '../types.js';
import { samePredicate } from './deeds.js';
import { type SidePair, wording } from './pair.js';

const rank = (unit: Unit): number => GRADES.indexOf(unit.modality.grade);
const firmest = (units: readonly Unit[]): Unit => [...units].sort((a, b) => rank(a) - rank(b))[0] as Unit;
const softest = (units: readonly Unit[]): Unit => [...units].sort((a, b) => rank(b) - rank(a))[0] as Unit;

/** Clauses less alike than this are compared for certainty only where they turn on one verb. */
const SURE = 0.5;
/** “Reportedly” is printed with care: its loss counts between clauses that are less alike. */
const HEARSAY = 0.3;

/** “reportedly”, “could”, “is expected to” on one side where the other states it plainly. */
export function compareCertainty({ left, right, score }: SidePair): Difference[] {
  const hearsay = (units: readonly Unit[]): Unit | undefined => units.find((unit) => unit.modality.hearsay || unit.claim.hedged);
  const [a, b] = [hearsay(left), hearsay(right)];
  const turnOnOne = left.some((one) => right.some((other) => samePredicate(one, other)));
  if ((a === undefined) !== (b === undefined) && (score >= HEARSAY || turnOnOne)) {
    const wordings = [wording(a ?? firmest(left)), wording(b ?? firmest(right))] as const;
    return [{ kind: 'certainty', relation: 'differs', severity: 'divergence', wordings, topic: null }];
  }
  if (score < SURE && !turnOnOne) return [];
  const [x, y] = [softest(left), softest(right)];
  if (rank(x) === rank(y)) return [];
  const far = Math.max(rank(x), rank(y)) === GRADES.indexOf('possible');
  const wordings = [wording(x), wording(y)] as const;
  return [{ kind: 'certainty', relation: far ? 'differs' : 'agree', severity: far ? 'divergence' : 'presentation', wordings, topic: null }];
}
