import { EXISTENTIAL } from '../../../lexicon/claims.js';
import type { Item, Unit } from '../types.js';
import { isOwnKey } from '../words.js';

const keysOf = (items: readonly Item[]): readonly string[] => items.flatMap(({ keys }) => keys);
const meet = (one: readonly string[], other: readonly string[]): boolean => {
  const found = new Set(one);
  return other.some((key) => found.has(key));
};

const predicates = (unit: Unit): readonly string[] => keysOf(unit.items.filter(({ predicate }) => predicate));
const words = (unit: Unit): readonly string[] => keysOf(unit.items.filter(({ kind }) => kind === 'word'));

/** The clauses turn on one predicate: the same word, a synonym, or one event. */
export const samePredicate = (one: Unit, other: Unit): boolean => meet(predicates(one), predicates(other));

/** The same verb or noun, not only one that may stand for it: “sign” may be “show”. */
export const sameWord = (one: Unit, other: Unit): boolean => {
  const own = (unit: Unit): string[] => words(unit).filter((key) => isOwnKey(key));
  const [deed, named] = [predicates(one).filter((key) => isOwnKey(key)), predicates(other).filter((key) => isOwnKey(key))];
  return meet(deed, own(other)) || meet(named, own(one));
};

const saysOnlyWhether = ({ claim }: Unit): boolean => EXISTENTIAL.has(claim.lemma);

/** Events that are talk about something, or nothing in particular: two clauses of such a type may tell anything. */
const SAYINGS: ReadonlySet<string> = new Set(['announce', 'state', 'accuse', 'deny', 'request', 'other']);

/** “There was no phone call”, “a call had reached her”: one kind of happening, whatever word names it. */
export const sameHappening = (one: Unit, other: Unit): boolean =>
  [...one.eventTypes].some((type) => !SAYINGS.has(type) && other.eventTypes.has(type));

/** The clause only says that something was not: “there was no call”, “no talks took place”. */
export const saysOnlyThatNot = (unit: Unit): boolean =>
  unit.claim.negated && saysOnlyWhether(unit) && (unit.claim.lemma !== 'take' || /\bplace\b/.test(unit.text));

/**
 * The deed that the first turns on is named in the second, of the same doer: “expelled nobody”, “will answer by expelling”. “There was no call” has
 * its deed in the noun.
 */
export function namesDeed(one: Unit, other: Unit): boolean {
  if (saysOnlyWhether(one)) return meet(words(one), predicates(other));
  return one.subject !== null && one.subject === other.subject && meet(predicates(one), words(other));
}

/** A noun or verb in common beside the predicate (“tried to arrest fishermen”, “tried to arrest anybody”). */
export function shareWord(one: Unit, other: Unit): boolean {
  const beside = (unit: Unit): readonly string[] => keysOf(unit.items.filter(({ kind, predicate }) => kind === 'word' && !predicate));
  return meet(beside(one), beside(other));
}

/** Somebody or something in common beside the predicate, however the story knows it: “the two ministers”. */
export function shareThing(one: Unit, other: Unit): boolean {
  const beside = (unit: Unit): readonly string[] =>
    keysOf(unit.items.filter(({ kind, predicate }) => (kind === 'word' || kind === 'entity') && !predicate));
  return shareEntity(one, other) || meet(beside(one), beside(other));
}

export const shareEntity = (one: Unit, other: Unit): boolean => [...one.entities].some((id) => other.entities.has(id));
