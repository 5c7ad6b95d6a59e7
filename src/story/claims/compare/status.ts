import { DONE_BY_DECIDING } from '../../../lexicon/rivals.js';
import { COMMITMENTS, OFFERS, PLAIN_CUES, RESOLVES } from '../../../lexicon/claims.js';
import type { Difference, Unit } from '../types.js';
import { keysOfLemma } from '../words.js';
import { samePredicate } from './deeds.js';
import { type SidePair, wording } from './pair.js';

export type Phase = 'planned' | 'done' | 'cancelled' | 'open';

const PAST = /^(?:occurred)$/;

/** Where the happening stands by this clause. Present tense with a coming date is a plan; a bare noun phrase decides nothing. */
export function phaseOf(unit: Unit): Phase {
  const { status } = unit.claim;
  const said = unit.modality.status;
  if (said === 'cancelled' || status === 'cancelled') return 'cancelled';
  // “would not be going after all”: what will not be is off.
  if (said === 'planned' || status === 'planned') return unit.claim.negated && unit.verbal ? 'cancelled' : 'planned';
  if (said === 'hypothetical' || status === 'hypothetical' || status === 'denied') return 'open';
  // “has extended the truce until the end of the year”: done, though a day to come is named.
  if ((unit.ahead && (status !== 'occurred' || unit.present)) || (commits(unit) && !OFFERS.has(unit.claim.lemma))) return 'planned';
  // “announced it on Monday” tells of the announcement, not of the deed.
  return PAST.test(status) && !PLAIN_CUES.has(unit.claim.lemma) ? 'done' : 'open';
}

type Stand = readonly [Phase, Unit];

/** A group's phase: what most of its claims say, the first one's where they are even. */
function phase(units: readonly Unit[]): Stand | null {
  const first = units.find((unit) => phaseOf(unit) !== 'open');
  return first ? [phaseOf(first), first] : null;
}

/** Same day or copy of one origin: then one of them must be wrong; a later report may simply know more. */
const rivals = (pair: SidePair): boolean => pair.daysApart !== null && Math.abs(pair.daysApart) <= 1 && pair.kinship === 'rewrite';

const planned = ([stage, unit]: Stand): boolean => stage === 'planned' && !commits(unit);
const gaveWord = ({ claim: { lemma } }: Unit): boolean => COMMITMENTS.has(lemma) || OFFERS.has(lemma) || RESOLVES.has(lemma);
const carriedOut = ([stage, unit]: Stand): boolean => stage === 'done' && !unit.claim.negated && !gaveWord(unit);

/** “is to be sworn in on Friday”, and days later “had taken his oath”: the later report tells that the plan was carried out. A word given is no plan. */
export function cameTrue({ left, right, daysApart, sameDay }: SidePair): boolean {
  const [a, b] = [phase(left), phase(right)];
  if (!a || !b || daysApart === null || sameDay || !samePredicate(a[1], b[1])) return false;
  return (daysApart >= 0 && planned(a) && carriedOut(b)) || (daysApart <= 0 && carriedOut(a) && planned(b));
}

/** How alike two clauses must be before “off” is held against “planned” without a common verb. */
const OFF = 0.5;

/** A condition is neither planned nor done. */
const CONDITION = /^(?:if|unless|whether|over who)\b/i;

/** Told as past, a plan leaves open what came of it. */
const PAST_PLAN = /\b(?:was|were|had)\b/;

/** A body that decides has done it; who only agreed to may still have to. */
const DECIDES: ReadonlySet<string> = new Set(['decide', 'vote']);

/** “decided to suspend the sanctions”, “suspended the sanctions”: the decision is the deed. */
const decidedAndDone = (decided: Unit, done: Unit): boolean =>
  DECIDES.has(decided.claim.lemma) && DONE_BY_DECIDING.has(done.claim.lemma) && decided.deeds.includes(done.claim.lemma);

/** Planned in one report, done or called off in the other. */
export function compareStatus(pair: SidePair): Difference[] {
  const [a, b] = [phase(pair.left), phase(pair.right)];
  if (!a || !b || a[0] === b[0] || CONDITION.test(a[1].text) || CONDITION.test(b[1].text)) return [];
  // What is off is told with another verb (“postponed”) than what is planned; everything else must turn on one verb.
  const phases = new Set([a[0], b[0]]);
  const off = phases.has('cancelled') && phases.has('planned') && pair.score >= OFF;
  if (!off && !samePredicate(a[1], b[1])) return [];
  // “had been scheduled for Friday” bears out “will not be signed on Friday”.
  if (phases.has('cancelled') && [a, b].some(([stage, unit]) => stage === 'planned' && PAST_PLAN.test(unit.text))) return [];
  // “will not be signed on Friday”, “was not signed”: both tell that nothing came of it.
  if (phases.has('cancelled') && [a, b].some(([stage, unit]) => stage === 'done' && unit.claim.negated)) return [];
  if (decidedAndDone(a[1], b[1]) || decidedAndDone(b[1], a[1])) return [];
  // “agreed to set up”, “agreed on in Khiva”: one word given, told twice.
  if (a[1].claim.lemma === b[1].claim.lemma && (commits(a[1]) || commits(b[1]))) return [];
  if (cameTrue(pair))
    return [{ kind: 'status', relation: 'agree', severity: 'presentation', wordings: [wording(a[1]), wording(b[1])], topic: null }];
  const plain = [a[1], b[1]].every((unit) => unit.modality.grade === 'plain' && !unit.modality.hearsay);
  const clash =
    plain && rivals(pair) && !commits(a[1]) && !commits(b[1]) && [a[0], b[0]].includes('planned') && [a[0], b[0]].includes('done');
  return [
    {
      kind: 'status',
      relation: 'differs',
      severity: clash ? 'contradiction' : 'divergence',
      wordings: [wording(a[1]), wording(b[1])],
      topic: null,
    },
  ];
}

const binds = ({ claim, toDo }: Unit): boolean => COMMITMENTS.has(claim.lemma) || (RESOLVES.has(claim.lemma) && toDo);

const commits = (unit: Unit): boolean => unit.verbal && binds(unit) && unit.modality.grade === 'plain';

/** “agreed to extend” against “has extended”, “pledged” against “gave”: a word given in one report is a deed in the other. */
export function compareCommitments({ left, right, score }: SidePair): Difference[] {
  if (score < PLEDGED) return [];
  // “has undertaken not to carry fuel” promises nothing that anybody has done.
  const promises = (unit: Unit): boolean => commits(unit) && !unit.claim.negated;
  const [a, b] = [left.find(promises), right.find(promises)];
  const promised = a ?? b;
  const others = a ? right : left;
  if (!promised || (a && b) || others.some((unit) => binds(unit) || namesPromise(unit, promised))) return [];
  const offered = OFFERS.has(promised.claim.lemma);
  const done = others.find((unit) => (phaseOf(unit) === 'done' || (offered && phaseOf(unit) === 'planned')) && shareMatter(unit, promised));
  if (!done || decidedAndDone(promised, done)) return [];
  const wordings = a ? [wording(promised), wording(done)] : [wording(done), wording(promised)];
  return [{ kind: 'status', relation: 'differs', severity: 'divergence', wordings, topic: null }];
}

const PLEDGED = 0.5;

/** “of the money *promised*, half has come”: the other clause has the word that was given as well as the deed. */
function namesPromise({ items }: Unit, { claim: { lemma } }: Unit): boolean {
  const [own] = keysOfLemma(lemma);
  return items.some(({ kind, predicate, keys }) => kind === 'word' && !predicate && keys[0] === own);
}

/** The deed is named, or its object: they share a word or a figure beside the names. */
function shareMatter(one: Unit, other: Unit): boolean {
  const keys = new Set(one.items.filter((item) => item.kind !== 'entity').flatMap((item) => item.keys));
  return other.items.some((item) => item.kind !== 'entity' && !item.predicate && item.keys.some((key) => keys.has(key)));
}
