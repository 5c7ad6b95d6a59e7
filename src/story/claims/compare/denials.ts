import { ASSERTIONS, UNTRUE } from '../../../lexicon/denials.js';
import { DENIALS, DISOWNED, REFUSALS, UNDONE } from '../../../lexicon/claims.js';
import type { Difference, Unit } from '../types.js';
import { namesDeed, sameHappening, samePredicate, saysOnlyThatNot, sameWord, shareEntity, shareWord } from './deeds.js';
import { keysOfLemma } from '../words.js';
import { type SidePair, wording } from './pair.js';
import { phaseOf } from './status.js';

const oneOf = (rows: readonly { readonly words: string }[]): RegExp =>
  new RegExp(`\\b(?:${rows.map(({ words }) => words).join('|')})\\b`, 'i');
const WAS_UNDONE = oneOf(UNDONE);
const IS_DISOWNED = oneOf(DISOWNED);
/** “rejected the reports”, “dismiss such claims”, “we deny the allegation”. */
const IS_TURNED_DOWN = new RegExp(
  `\\b(?:reject|dismiss|den[iy])(?:e?[sd])?\\s+(?:(?:the|this|that|such|these|those|all|any)\\s+)?(?:${ASSERTIONS.join('|')})s?\\b`,
  'i',
);
/** “is false”, “was pure fantasy”, “dismissed as fairy tales”, “called such reports invented”. */
const IS_UNTRUE = new RegExp(
  `\\b(?:is|are|was|were|as|call(?:s|ed|ing)?)\\s+(?:[\\p{L}“"‘’-]+\\s+){0,3}?[“"‘]?(?:${UNTRUE.join('|')})s?\\b`,
  'iu',
);

const undone = ({ claim, text }: Unit): boolean => !claim.negated && WAS_UNDONE.test(text);

/** “was invited but did not come”: the negation is of a second verb. */
const SECOND_VERB = /\bbut\b.*\b(?:not|never|no)\b|\bbut\b.*n[’']t\b/;
export const saysNo = (unit: Unit): boolean => undone(unit) || (unit.claim.negated && !SECOND_VERB.test(unit.text));

/** States a deed, done or to come; what is off or refused states none, nor does a bare noun (“the signing of the protocol”). */
const states = (unit: Unit): boolean =>
  !saysNo(unit) && phaseOf(unit) !== 'cancelled' && !REFUSALS.has(unit.claim.lemma) && (unit.verbal || phaseOf(unit) !== 'open');

/** “none was paid”: the clause has nothing but its verb. */
const namesNothing = ({ items }: Unit): boolean => items.every(({ predicate }) => predicate);

const namesNobodyElse = (no: Unit, yes: Unit): boolean => [...no.entities].every((id) => id === no.subject || yes.entities.has(id));

/** “has not withdrawn its soldiers from Tina”, “withdrew them from Bahai”: each names a place, a state or a person that the other does not. */
const ofOtherMatter = (one: Unit, other: Unit): boolean =>
  one.claim.lemma === other.claim.lemma &&
  ((namesElse(one, other) && namesElse(other, one)) || (otherThing(one, other) && !sharesObject(one, other)));
const sharesObject = (one: Unit, other: Unit): boolean => objects(one).some((id) => other.entities.has(id));
/** “met the king”, “did not meet the opposition leader”: neither object is named in the other clause. */
const otherThing = (one: Unit, other: Unit): boolean => namesNot(one.thing, other) && namesNot(other.thing, one);
const namesNot = (thing: string | null, { items }: Unit): boolean =>
  thing !== null && !keysOfLemma(thing).some((key) => items.some(({ keys }) => keys.includes(key)));
const namesElse = (one: Unit, other: Unit): boolean => objects(one).some((id) => !other.entities.has(id));
const objects = ({ entities, subject, sources }: Unit): string[] => [...entities].filter((id) => id !== subject && !sources.includes(id));

/** One clause says that the other's deed was not done: of the same people, or of the same matter. */
export function isDenial(no: Unit, yes: Unit): boolean {
  // “There was no phone call” names nobody: what happened is all that it has in common with what it denies.
  if (saysOnlyThatNot(no) && states(yes) && namesNobodyElse(no, yes) && sameHappening(no, yes)) return true;
  if (no.toNone && no.claim.negated && no.thing === yes.thing && states(yes)) return true;
  if (ofOtherMatter(no, yes)) return false;
  if (!saysNo(no) || !states(yes) || !(sameWord(no, yes) || shareEntity(no, yes))) return false;
  return (
    (samePredicate(no, yes) || namesDeed(undone(no) ? yes : no, undone(no) ? no : yes)) &&
    (shareEntity(no, yes) || shareWord(no, yes) || namesNothing(no))
  );
}

/** What is told as done and denied cannot both be true, however late the denial comes; what was only planned may have come to nothing. */
export const wasDone = (unit: Unit): boolean => unit.claim.status === 'occurred' && unit.modality.grade === 'plain' && !unit.ahead;

/** “was to have gone”, “had planned”: told as past, a plan already leaves open what came of it. */
const LOOKED_BACK_ON = /\b(?:was|were|had|would)\b/;

/** “flies to Brussels tomorrow” against “did not go to Brussels”: a firm plan, and the plain statement that nothing came of it. */
const isFirm = (plan: Unit): boolean =>
  phaseOf(plan) === 'planned' && plan.modality.grade === 'plain' && !plan.modality.hearsay && !LOOKED_BACK_ON.test(plan.text);
export const cameToNothing = (no: Unit, yes: Unit): boolean => wasDone(no) && isFirm(yes);

/** “which the owner denies” is told beside the charge, not in its stead. */
const BY_THE_WAY = /^which\b/i;
const disowns = ({ claim, text }: Unit): boolean =>
  !BY_THE_WAY.test(text) &&
  ((DENIALS.has(claim.lemma) && !claim.negated) || [IS_DISOWNED, IS_TURNED_DOWN, IS_UNTRUE].some((pattern) => pattern.test(text)));

/** “We deny the allegation that a depot exploded”, “reports of a call do not correspond to reality”: a side that disowns what the other states. */
export function compareDisowned({ left, right }: SidePair): Difference[] {
  const [a, b] = [left.find(disowns), right.find(disowns)];
  const no = a ?? b;
  const [own, others] = a ? [left, right] : [right, left];
  if (!no || (a && b)) return [];
  const yes = others.find(
    (unit) => states(unit) && phaseOf(unit) !== 'open' && own.some((one) => samePredicate(one, unit) || shareWord(one, unit)),
  );
  if (!yes) return [];
  const wordings = a ? ([wording(no), wording(yes)] as const) : ([wording(yes), wording(no)] as const);
  return [
    { kind: 'status', relation: 'differs', severity: wasDone(yes) || isFirm(yes) ? 'contradiction' : 'divergence', wordings, topic: null },
  ];
}
