import { parseIsoDay } from '../../calendar.js';
import type { Entity } from '../document.js';
import type { EntityLookup, Told } from './types.js';
import { holdsTitle, isBodyOf, titleOfGroup } from './groups.js';
import { nearTypes, SPEECH } from './types.js';
import { overlap } from './when.js';

/** What is known of two mentions that may tell one happening. */
export interface Link {
  /** Below 0: they cannot be one. */
  readonly score: number;
}

const APART: Link = { score: -1 };

const DOERS: ReadonlySet<string> = new Set([
  'agent',
  'speaker',
  'sender',
  'organiser',
  'counterpart',
  'signatory',
  'appointee',
  'guest',
  'host',
]);
/** Roles of those without whom it would be another happening. */
const LEADING: ReadonlySet<string> = new Set(['agent', 'speaker', 'sender', 'organiser', 'signatory', 'appointee']);
const MUTUAL: ReadonlySet<string> = new Set(['meet', 'call', 'agree', 'sign', 'cooperate', 'exercise', 'hold-event', 'release', 'elect']);

/** Types that are told by whom or what they are done to: an expulsion of one ambassador is not that of another. */
const DONE_TO: ReadonlySet<string> = new Set(['expel', 'detain', 'release', 'recognise', 'leave-office']);
/** Types where having the same one done to counts like the same doer, though there may be others: “recalled its ambassador”, “was recalled”. */
const TOLD_BY_PATIENT: ReadonlySet<string> = new Set([...DONE_TO, 'withdraw', 'attack', 'sanction', 'appoint', 'aid']);
const PATIENT: ReadonlySet<string> = new Set(['target', 'beneficiary', 'appointee']);

const TWO_SIDED: ReadonlySet<string> = new Set(['meet', 'call']);

/** Each names somebody whom the other has not: she met one, then another. */
function otherPartner(a: Told, b: Told, entities: EntityLookup): boolean {
  const [left, right] = [ids(a, DOERS), ids(b, DOERS)];
  const missing = (from: readonly string[], other: readonly string[]): boolean =>
    from.some((id) => other.every((one) => one !== id && !stands(one, id, entities)));
  return left.length > 1 && right.length > 1 && missing(left, right) && missing(right, left);
}

/**
 * “travelled to Lagos”, “attended a parade in Lagos alongside Ana Lind”: a gathering at which others were too is no part of one guest’s journey, for those others
 * are not told to have travelled, and one of them may live there.
 */
function othersAttend(a: Told, b: Told, entities: EntityLookup): boolean {
  if (a.mention.type === b.mention.type || (a.mention.type !== 'attend' && b.mention.type !== 'attend')) return false;
  const [left, right] = [ids(a, TRAVELLERS), ids(b, TRAVELLERS)];
  if (left.length === 0 || right.length === 0) return false;
  const extra = (from: readonly string[], other: readonly string[]): boolean =>
    from.some((id) => !other.includes(id) && other.every((one) => !stands(one, id, entities)));
  return extra(left, right) || extra(right, left);
}

const TRAVELLERS: ReadonlySet<string> = new Set(['agent', 'guest']);

/** A person or body and its state stand for one another: “Madagascar”, “the Malagasy foreign minister”. */
function stands(a: string, b: string, entities: EntityLookup): boolean {
  const [one, other] = [entities.get(a), entities.get(b)];
  if (isOneOf(one, other) || isOneOf(other, one) || isBodyOf(one, other) || isBodyOf(other, one)) return true;
  if (one.country === null || one.country !== other.country) return false;
  // “the head of Myanmar’s military” beside “Min Aung Hlaing”: a description may be anybody of its country.
  if (one.type === 'person' && other.type === 'person') return isUnnamed(one) || isUnnamed(other);
  return (one.type === 'state') !== (other.type === 'state') || (one.type === 'person') !== (other.type === 'person');
}

/** “the presidents”, one of whom the other report names. */
const isOneOf = (person: Entity, group: Entity): boolean => {
  const title = titleOfGroup(group);
  return title !== null && holdsTitle(person, title);
};

const isUnnamed = ({ mentions }: Entity): boolean => mentions.length > 0 && mentions.every(({ kind }) => kind !== 'name');

const ids = (told: Told, roles: ReadonlySet<string>): string[] =>
  told.participants.filter(({ role }) => roles.has(role)).map(({ entity }) => entity);

/** 1: somebody in common; 0.5: only through their state; 0: nothing known on one side; -1: both known and nobody in common. */
function meeting(a: readonly string[], b: readonly string[], entities: EntityLookup): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.some((id) => b.includes(id))) return 1;
  return a.some((id) => b.some((other) => stands(id, other, entities))) ? 0.5 : -1;
}

function placeScore(a: string | null, b: string | null, entities: EntityLookup): number {
  if (a === null || b === null) return 0;
  if (a === b) return 1;
  const [one, other] = [entities.get(a), entities.get(b)];
  const inside = one.country !== null && one.country === other.country && (one.type === 'state' || other.type === 'state');
  return inside ? 0.5 : -1;
}

function typeScore(a: Told, b: Told): number {
  if (a.mention.type === b.mention.type)
    return a.mention.type === 'other' && a.lemma !== b.lemma && a.mention.row !== b.mention.row ? 0.3 : 1;
  return nearTypes(a.mention.type, b.mention.type) ? 0.5 : -1;
}

// The words that reports of one day or the next bring are those of one occasion; a later report has words of its own.
const ONE_OCCASION = 3;

/** What somebody says in a report of May is not what he said in one of March, though neither prints the day. */
function isLaterWord(a: Told, b: Told): boolean {
  const [one, other] = [a.when ?? a.guess, b.when ?? b.guess];
  if (!isStatement(a) || !isStatement(b) || !one || !other || a.report === b.report) return false;
  const [early, late] = one.to < other.from ? [one, other] : [other, one];
  return (parseIsoDay(late.from) ?? 0) - (parseIsoDay(early.to) ?? 0) > ONE_OCCASION;
}

const isStatement = ({ mention }: Told): boolean => mention.type === 'state' || mention.type === 'announce';

function dateScore(a: Told, b: Told): number {
  if (!a.when || !b.when) return 0;
  if (a.when.from === b.when.from && a.when.to === b.when.to) return 1;
  return overlap(a.when, b.when) ? 0.5 : -1;
}

/** “has recognised Kosovo” in a report of May, “recognised Kosovo on 28 June”: what a report tells as done was done by its day. */
function isDoneBefore(a: Told, b: Told): boolean {
  const ends = (done: Told, dated: Told): boolean =>
    done.mention.status === 'occurred' &&
    done.when === null &&
    done.published !== null &&
    dated.when !== null &&
    done.published.to < dated.when.from;
  return ends(a, b) || ends(b, a);
}

// A plan that a later report tells otherwise has moved by days or weeks; further on it is another happening.
const FARTHEST_MOVE = 21;

/** What one report planned and a later one puts on another day: “on Thursday”, then “signed on Friday”. */
function isUpdate(a: Told, b: Told): boolean {
  if (!a.published || !b.published || a.mention.type !== b.mention.type || !a.when || !b.when) return false;
  const [early, late] = a.published.to < b.published.from ? [a, b] : b.published.to < a.published.from ? [b, a] : [null, null];
  if (!early || !late || early.mention.status !== 'planned' || late.mention.background) return false;
  const [before, after] = [parseIsoDay(early.when?.from ?? ''), parseIsoDay(late.when?.from ?? '')];
  return before !== null && after !== null && Math.abs(before - after) <= FARTHEST_MOVE;
}

/** Happenings of which one story hardly tells two on one day, as against meetings, aid and words. */
const ONE_A_DAY: ReadonlySet<string> = new Set([
  'attack',
  'weapon-test',
  'release',
  'sign',
  'elect',
  'exercise',
  'ceasefire',
  'withdraw',
  'hold-event',
  'recognise',
]);

/** Two reports give one and the same day for happenings of one rare kind, and nothing they know of its parties parts them. */
const isOnSameDay = (a: Told, b: Told): boolean =>
  a.report !== b.report &&
  a.mention.type === b.mention.type &&
  ONE_A_DAY.has(a.mention.type) &&
  a.when !== null &&
  a.when.from === a.when.to &&
  a.when.from === b.when?.from &&
  a.when.to === b.when.to;

/**
 * Happenings of which a story has one by the same doer: a journey called off, a mediation, a meeting of the same two. Not where both are dated,
 * for then the days decide.
 */
function isToldOnce(a: Told, b: Told): boolean {
  if (a.mention.type !== b.mention.type || (a.when !== null && b.when !== null)) return false;
  const calledOff = a.mention.status === 'cancelled' && b.mention.status === 'cancelled';
  const samePair = TWO_SIDED.has(a.mention.type) && a.who.size > 1 && a.who.size === b.who.size && [...a.who].every((id) => b.who.has(id));
  return calledOff || samePair || a.mention.type === 'mediate';
}

/** “the visit to Lima” behind “Okoye will travel to Lima”: a noun that leaves its doer to the text around it. */
const refersBack = (told: Told, roles: ReadonlySet<string>): boolean => told.nominal && ids(told, roles).length === 0;

/** “She *was* in Lagos. Her visit to Accra *was called off*”: what one report tells as done, by a verb, it does not tell as called off. */
function isOtherOutcome(a: Told, b: Told): boolean {
  if (a.report !== b.report || a.mention.type !== 'visit' || b.mention.type !== 'visit') return false;
  const [done, off] = b.mention.status === 'cancelled' ? [a, b] : [b, a];
  return off.mention.status === 'cancelled' && done.mention.status === 'occurred' && !done.nominal;
}

/** “called off a summit” in one report, “will meet on April 15 after all” in a later one: what was called off stays so for its old day. */
function isSetAnew(a: Told, b: Told): boolean {
  const [off, anew] = a.mention.status === 'cancelled' ? [a, b] : [b, a];
  if (off.mention.status !== 'cancelled' || anew.mention.status !== 'planned' || anew.when === null) return false;
  return off.published !== null && anew.published !== null && off.published.to < anew.published.from;
}

/** “The *next* summit” is not the one that the same report, or an earlier one, tells as held; a later report may tell that it was. */
function isNextAfter(a: Told, b: Told): boolean {
  if (a.next === b.next) return false;
  const [next, held] = a.next ? [a, b] : [b, a];
  if (held.mention.status !== 'occurred' || next.mention.status === 'occurred') return false;
  return next.report === held.report || !next.published || !held.published || held.published.to <= next.published.to;
}

/**
 * How likely two mentions tell one happening. `aligned` is the strength with which their sentences were paired, 0 where they were not;
 * null for mentions of one report.
 */
export function link(a: Told, b: Told, aligned: number | null, entities: EntityLookup): Link {
  const type = typeScore(a, b);
  if (type < 0) return APART;
  const mutual = MUTUAL.has(a.mention.type) || MUTUAL.has(b.mention.type);
  const roles = mutual ? DOERS : LEADING;
  const patients = TOLD_BY_PATIENT.has(a.mention.type) ? meeting(ids(a, PATIENT), ids(b, PATIENT), entities) : 0;
  if (patients < 0 && DONE_TO.has(a.mention.type)) return APART;
  const doers = meeting(ids(a, roles), ids(b, roles), entities);
  const leading = doers < 0 ? doers : Math.max(doers, patients);
  const others = meeting([...a.who], [...b.who], entities);
  const date = isUpdate(a, b) && leading > 0 ? Math.max(0, dateScore(a, b)) : dateScore(a, b);
  const place = placeScore(a.place, b.place, entities);
  const speech = SPEECH.has(a.mention.type);
  if (TWO_SIDED.has(a.mention.type) && otherPartner(a, b, entities) && !(aligned !== null && aligned > 0.6)) return APART;
  if (isDoneBefore(a, b) || othersAttend(a, b, entities) || isNextAfter(a, b) || isOtherOutcome(a, b) || isSetAnew(a, b)) return APART;
  if (leading < 0 && !(aligned !== null && aligned > 0.6 && others > 0)) return APART;
  if (date < 0 && !(aligned !== null && aligned > 0.7)) return APART;
  if (place < 0 && !speech && !(aligned !== null && aligned > 0.7)) return APART;
  if (isLaterWord(a, b) && !(aligned !== null && aligned > 0.6)) return APART;
  const same = a.lemma === b.lemma ? 0.5 : 0;
  const again = type === 1 && place === 1 && leading === 0 && (refersBack(a, roles) || refersBack(b, roles)) ? 1 : 0;
  const announced = type === 1 && a.report === b.report && a.headline !== b.headline && a.lead && b.lead && !speech ? 0.6 : 0;
  const sameDay = isOnSameDay(a, b) ? 0.7 : 0;
  const ranked = type === 1 && a.report === b.report && a.ranked !== b.ranked && leading >= 0.5 && date >= 0 && !speech ? 0.6 : 0;
  const once = leading === 1 && isToldOnce(a, b) ? 0.5 : 0;
  return {
    score:
      type +
      sameDay +
      once +
      ranked +
      again +
      announced +
      leading +
      0.5 * Math.max(0, others) +
      Math.max(-0.5, date) +
      0.5 * place +
      same +
      (aligned ?? 0) * 1.5,
  };
}
