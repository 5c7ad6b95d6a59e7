import { parseIsoDay } from '../calendar.js';
import { contains, daysOf, overlap, SPEECH_TYPES } from '../story/index.js';
import type { DateValue, Status } from '../values.js';
import type { AssertionRow, EntityRow, Participant } from './types.js';

/** An event of a story that is looked for in the record, or one of the record. */
export interface Happening {
  readonly type: string;
  readonly status: Status;
  readonly negated: boolean;
  readonly when: DateValue | null;
  /** Other days that the printed words allow. */
  readonly alternatives: readonly DateValue[];
  readonly country: string | null;
  readonly participants: readonly Participant[];
  /** Days on which the reports that tell it appeared; empty where none is dated. */
  readonly told: readonly string[];
}

/** An event with what its passages say beside its values. */
export const happeningOf = <T extends Omit<Happening, 'alternatives' | 'told'>>(
  event: T,
  told: readonly AssertionRow[],
): T & Happening => ({
  ...event,
  alternatives: told.flatMap(({ alternatives }) => alternatives),
  told: [...new Set(told.flatMap(({ day }) => day ?? []))],
});

export type EntityOf = (id: number) => EntityRow;

/** What somebody said, or what no row of the lexicon names, is the same only within one story. */
export const mayRecur = ({ type, negated }: Pick<Happening, 'type' | 'negated'>): boolean =>
  !SPEECH_TYPES.has(type) && type !== 'other' && type !== 'cooperate' && !negated;

const LEADING: ReadonlySet<string> = new Set(['agent', 'sender', 'organiser', 'signatory', 'appointee', 'guest']);
const MUTUAL: ReadonlySet<string> = new Set(['meet', 'call', 'agree', 'sign', 'exercise']);

/** Those without whom it would be another happening: both sides of a meeting, the travellers of a visit. */
export const leading = ({ type, participants }: Happening): Participant[] =>
  participants.filter(({ role }) => MUTUAL.has(type) || LEADING.has(role));

/** Undated passages speak of what their report’s days are about: so far apart two of them may lie, in days. */
export const UNDATED_REACH = 10;
/** A plan announced for a day this many days away may still be the one. */
const COARSE = 7;

/**
 * The event of the record that a happening is: same kind, same leading people, same country, and dates that can both be true.
 * Where two fit equally well, none is chosen. Null where it is new.
 */
export function knownEvent<T extends Happening>(happening: Happening, candidates: readonly T[], entity: EntityOf): T | null {
  return best(candidates, (known) => likeness(happening, known, entity, dateLikeness));
}

/** So many days a table and a report may lie apart and still mean one visit: departure and arrival, time zones, a plan that was put off. */
export const TABLE_REACH = 7;

/**
 * The event that a happening is although their days part, where a table gives the days of one of them and a report those of the other: one
 * visit whose dates are in conflict, not two within a week. Asked only where `knownEvent` finds none, and both name the country.
 */
export function disputedEvent<T extends Happening>(happening: Happening, candidates: readonly T[], entity: EntityOf): T | null {
  const sameCountry = candidates.filter(({ country }) => country !== null && country === happening.country);
  return best(sameCountry, (known) => likeness(happening, known, entity, disputedLikeness));
}

/** The one that scores most; null where two do, or none. */
function best<T extends Happening>(candidates: readonly T[], scoreOf: (known: T) => number): T | null {
  const ranked = candidates
    .map((known) => ({ known, score: scoreOf(known) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  return first && first.score > (second?.score ?? 0) ? first.known : null;
}

type DateLikeness = (one: Happening, known: Happening) => number;

/** The nearer the more; 0 for dates that are guesses, and for two of the same kind of source. */
const disputedLikeness: DateLikeness = ({ when: a }, { when: b }) => {
  if (!a || !b || isGuess(a) || isGuess(b) || (a.basis === 'background') === (b.basis === 'background')) return 0;
  const days = Math.max(apart(a.from, b.to), apart(b.from, a.to)) - daysOf(a) - daysOf(b) + 2;
  return days <= TABLE_REACH ? 1 / Math.max(1, days) : 0;
};

function likeness(one: Happening, known: Happening, entity: EntityOf, datesOf: DateLikeness): number {
  if (one.type !== known.type || !mayRecur(one) || !mayRecur(known)) return 0;
  if (one.country !== null && known.country !== null && one.country !== known.country) return 0;
  const people = shared(one, known, entity);
  const dates = datesOf(one, known);
  return people > 0 && dates > 0 ? people + dates + (one.country !== null && one.country === known.country ? 1 : 0) : 0;
}

/** How many of those who must be the same are. 0 where they are not. */
function shared(one: Happening, known: Happening, entity: EntityOf): number {
  const mutual = MUTUAL.has(one.type);
  const [a, b] = [leading(one), leading(known)];
  const people = (list: readonly Participant[]): Participant[] => list.filter((p) => entity(p.entity).type === 'person');
  // Where both sides name people, their states do not make it one happening.
  const [left, right] = people(a).length > 0 && people(b).length > 0 ? [people(a), people(b)] : [a, b];
  const common = left.filter(({ entity: id }) => right.some((p) => p.entity === id)).length;
  if (common === 0) return 0;
  const missing = left.length > common && right.length > common;
  if (mutual && (common < 2 || missing)) return common >= 1 && !missing && (left.length === 1 || right.length === 1) ? 0.5 : 0;
  return missing ? 0 : Math.min(2, common);
}

function dateLikeness(one: Happening, known: Happening): number {
  if (one.when && known.when) return bothDated(one, known, one.when, known.when);
  const undated = one.when ? known : one;
  const days = one.when ? [one.when.from, one.when.to] : known.when ? [known.when.from, known.when.to] : known.told;
  const near = undated.told.some((day) => days.some((other) => apart(day, other) <= UNDATED_REACH));
  return near ? 0.5 : 0;
}

const isGuess = ({ basis }: DateValue): boolean => basis === 'inferred';

function bothDated(one: Happening, known: Happening, a: DateValue, b: DateValue): number {
  if (overlap(a, b)) return fit(a, b);
  // “In April” may be the April of another year: a guess gives way.
  const other =
    (isGuess(a) && one.alternatives.some((x) => overlap(x, b))) || (isGuess(b) && known.alternatives.some((x) => overlap(x, a)));
  return other ? 0.5 : 0;
}

/** The same days; one within the other; a mere overlap. A visit “last year” is the visit of a day in it only if there is no other. */
function fit(a: DateValue, b: DateValue): number {
  if (a.from === b.from && a.to === b.to) return 3;
  const coarse = Math.max(daysOf(a), daysOf(b)) > COARSE;
  if (contains(a, b) || contains(b, a)) return coarse ? 1 : 2;
  return coarse ? 0.5 : 1.5;
}

const apart = (a: string, b: string): number => Math.abs((parseIsoDay(a) ?? 0) - (parseIsoDay(b) ?? 0));
