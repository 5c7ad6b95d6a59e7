import type { PrecedentMention } from '../../../event/index.js';
import type { Difference, Unit } from '../types.js';
import { stem } from '../words.js';
import { type SidePair, wording } from './pair.js';

const year = (mention: PrecedentMention): string => (mention.since ?? '').slice(0, 4);

/** One baseline, by the year that both print; also where neither prints any. */
export const sameBaseline = (a: PrecedentMention, b: PrecedentMention): boolean => year(a) === year(b);

const words = (text: string): Set<string> => new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stem));

/** Most words of the shorter description stand in the longer. */
export function likeSubjects(a: PrecedentMention, b: PrecedentMention): boolean {
  const [one, other] = [words(a.subjectText), words(b.subjectText)];
  const both = [...one].filter((word) => other.has(word)).length;
  return both > 0 && both >= 0.6 * Math.min(one.size, other.size);
}

/** “the first test of an anti-ship missile” against “the first missile test”: all words of one subject, and a qualification more. */
function narrower(a: PrecedentMention, b: PrecedentMention): boolean {
  const [one, other] = [words(a.subjectText), words(b.subjectText)];
  return a.scope !== 'person' && one.size > other.size && [...other].every((word) => one.has(word));
}

/** Two numbers for one row cannot both be right; “his third visit” and “the fifth by a leader of Togo” count two rows. */
const sameCount = (a: PrecedentMention, b: PrecedentMention): boolean =>
  a.n === null || b.n === null || a.n === b.n || a.scope !== b.scope || !sameBaseline(a, b);

/** “the second of its name”: what is counted is the thing itself. */
const OF_ITS_KIND = /^of (?:its|their|the|this|that) (?:name|kind|sort|type)\b/i;

/** A word in common is enough: what is counted is named by one noun, and who counts it in many ways. */
function sharesNoun(a: PrecedentMention, b: PrecedentMention): boolean {
  if (OF_ITS_KIND.test(a.subjectText) || OF_ITS_KIND.test(b.subjectText)) return true;
  const [one, other] = [words(a.subjectText), words(b.subjectText)];
  return [...one].some((word) => other.has(word));
}

const dated = (mention: PrecedentMention): boolean => mention.since !== null;

const EVER = /\b(?:ever|on record|in history)\b/i;

/** “the lowest since 1993” says that 1993 was lower, “the lowest ever” that nothing was. */
const outranks = (a: PrecedentMention, b: PrecedentMention): boolean =>
  a.kind === 'highest-since' && b.kind === 'highest-since' && dated(a) && !dated(b) && EVER.test(b.subjectText);

/**
 * Whether two precedents of one happening can both be meant. “The last was in 2007” bears out a “first since 2007”; another kind of
 * record or another subject with the same baseline cannot be: only one of “his first” and “the first by any of them” was told by the source.
 */
export function conflict(a: PrecedentMention, b: PrecedentMention): 'contradiction' | 'divergence' | null {
  // Who came last, in which year, bears on no number of a row.
  if ([a, b].some(({ kind }) => kind === 'last') && [a, b].some(({ kind }) => kind === 'nth')) return null;
  const baselines = [a, b].filter((mention) => mention.kind === 'last').length;
  if (baselines > 0) return sameBaseline(a, b) || !dated(a) || !dated(b) ? null : 'divergence';
  if (a.kind === 'nth' && b.kind === 'nth') return sameCount(a, b) ? null : 'contradiction';
  // “The third talk this year” against “the first”; “the 100th state” beside “the first in the Pacific” counts others.
  // So does “the first by an Algerian leader” beside “the third by a foreign one to Tripoli”.
  if (a.kind === 'nth' || b.kind === 'nth') return sharesNoun(a, b) && namesNoOther(a, b) ? 'contradiction' : null;
  // Another record with another baseline is another fact.
  if (!sameBaseline(a, b) && a.kind !== b.kind) return null;
  if (outranks(a, b) || outranks(b, a)) return 'contradiction';
  if (!sameBaseline(a, b)) return dated(a) && dated(b) && a.kind === b.kind && likeSubjects(a, b) ? 'contradiction' : 'divergence';
  // Two “firsts ever” may both be true of their own subjects.
  if (a.kind === 'first-ever' && b.kind === 'first-ever') return null;
  // “The highest-level visit since 2019” has no owner: by whom it is told makes no other record of it.
  if (a.kind === 'highest-since' && b.kind === 'highest-since') return null;
  // “Ecuador’s first with a Central American nation”, “the first of its kind between Ecuador and …”: one record, if both name whose it is.
  if (a.kind !== b.kind || (a.scope !== b.scope && ([a, b].some(({ scope }) => scope === 'person') || !namesNoOther(a, b))))
    return 'contradiction';
  if (a.scope !== 'person' && !likeSubjects(a, b)) return 'contradiction';
  return narrower(a, b) || narrower(b, a) ? 'divergence' : null;
}

const FIRST_TIME = /\bfirst time\b/i;

/** A state and its adjective open alike: “Canada”, “Canadian”. */
const OPENING = 4;

/** Names in the description of a record; what it is counted from stands behind “since” and is none of it. */
const namesIn = ({ subjectText }: PrecedentMention): readonly string[] =>
  (subjectText.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).map((name) => name.slice(0, OPENING));

const namesNoOther = (a: PrecedentMention, b: PrecedentMention): boolean => {
  const [one, other] = [namesIn(a), namesIn(b)];
  return one.length === 0 || other.length === 0 || one.some((name) => other.includes(name));
};

/** “the first time since 1979 that Canada sends soldiers”, “the first Canadian soldiers since 1979”: a clause and a noun tell one record. */
const retells = (a: Unit, b: Unit, one: PrecedentMention, other: PrecedentMention): boolean =>
  FIRST_TIME.test(a.text) !== FIRST_TIME.test(b.text) &&
  namesNoOther(one, other) &&
  one.kind === other.kind &&
  one.scope !== 'person' &&
  other.scope !== 'person' &&
  sameBaseline(one, other);

const SINCE = /\bsince\b/i;

/** “since it closed its embassy” against “since 2009”: one baseline may well be the other, which prints its year. */
const datedByOne = (a: Unit, b: Unit, one: PrecedentMention, other: PrecedentMention): boolean =>
  one.kind === other.kind && dated(one) !== dated(other) && SINCE.test(a.text) && SINCE.test(b.text);

/** “since the accord of February 2014” against “since 2014”: one baseline, one side prints it more finely. */
const finer = (a: PrecedentMention, b: PrecedentMention): boolean =>
  dated(a) && dated(b) && a.kind === b.kind && a.since !== b.since && sameBaseline(a, b);

const HOLDS = /\b(?:is|was|were|are|be|been|become|becomes|became|becoming|made)\b/i;

/**
 * “Kenya was the first to recognise it” against “Uganda was”: one record, two holders. False where the two hold other ranks of one row (“the
 * second country”); null where the clauses do not both say who holds it.
 */
function heldByOthers(a: Unit, b: Unit, one: PrecedentMention, other: PrecedentMention): boolean | null {
  if (!a.subject || !b.subject || a.subject === b.subject || !a.subjectNamed || !b.subjectNamed) return null;
  if (!HOLDS.test(a.text) || !HOLDS.test(b.text) || one.scope === 'person' || other.scope === 'person') return null;
  if (!likeSubjects(one, other) || !namesNoOther(one, other) || !sameBaseline(one, other)) return null;
  return rank(one) === rank(other);
}

const rank = ({ kind, n }: PrecedentMention): string => (kind.startsWith('first') ? '1' : `${kind} ${n ?? ''}`);

/** Whose first, last or highest it is. */
export function comparePrecedents({ left, right }: SidePair): Difference[] {
  const a = left.find((unit) => unit.precedent);
  const b = right.find((unit) => unit.precedent);
  if (!a?.precedent || !b?.precedent) return [];
  const make = (relation: Difference['relation'], severity: Difference['severity']): Difference[] => [
    { kind: 'precedent-subject', relation, severity, wordings: [wording(a), wording(b)], topic: null },
  ];
  if (datedByOne(a, b, a.precedent, b.precedent)) return make('more-specific', 'presentation');
  const held = heldByOthers(a, b, a.precedent, b.precedent);
  if (held !== null) return held ? make('differs', 'contradiction') : [];
  const severity = retells(a, b, a.precedent, b.precedent) ? null : conflict(a.precedent, b.precedent);
  if (severity) return make('differs', severity);
  return finer(a.precedent, b.precedent) ? [{ ...(make('more-specific', 'presentation')[0] as Difference), kind: 'date' }] : [];
}
