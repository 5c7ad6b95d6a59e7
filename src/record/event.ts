import {
  agreedDate,
  contains,
  daysOf,
  eventTitle,
  overlap,
  SPEECH_TYPES,
  withoutOwnState,
  withoutParts,
  type Entity,
} from '../story/index.js';
import type { DateValue } from '../values.js';
import { standingStatus } from './history.js';
import { type Happening, happeningOf } from './same-event.js';
import type { AssertionRow, DateConflict, EntityRow, EventRow, Participant } from './types.js';

/** What is needed beside the assertions to work out an event. */
export interface EventContext {
  entity(id: number): EntityRow;
  /** Key of the origin of an article: articles that rework one report have the same. */
  originOf(article: string): string;
  /** Words of a passage. */
  passage(article: string, start: number, end: number): string;
  /** Main in its story, by the story that tells it. */
  isMain(event: number): boolean;
}

/** A person’s decisions over an event, the last one for each field. */
export interface Overlay {
  readonly when?: DateValue;
  readonly place?: number | null;
  readonly type?: string;
  readonly status?: EventRow['status'];
  readonly roles?: ReadonlyMap<number, string>;
  readonly standing?: EventRow['standing'];
  /** Who vouches for it, in place of those that the reports name. */
  readonly chain?: readonly number[];
}

/** The event that a set of assertions amounts to. Assertions of one origin count once where values are weighed. */
export function eventFrom(id: number, told: readonly AssertionRow[], context: EventContext, overlay: Overlay = {}): EventRow {
  const assertions = reportsFirst(told);
  const values = valuesOf(assertions, context, overlay);
  const first = assertions[0];
  return {
    id,
    ...values,
    title: titleOf(values, first ? context.passage(first.article, first.start, first.end) : '', context),
    hedged: assertions.every(({ hedged }) => hedged),
    main: context.isMain(id),
    about: assertions.find(({ about }) => about !== null && about !== id)?.about ?? null,
    articles: new Set(assertions.map(({ article }) => article)).size,
    origins: new Set(assertions.map(({ article }) => context.originOf(article))).size,
    conflicts: overlay.when ? [] : conflictsOf(assertions, values.when),
    standing: overlay.standing ?? null,
    mergedInto: null,
  };
}

/** Of an event that may be one of the record: what decides that, without its title and whatever else only readers ask for. */
export const happeningFrom = (told: readonly AssertionRow[], context: EventContext): Happening =>
  happeningOf(valuesOf(reportsFirst(told), context, {}), told);

type Values = Pick<EventRow, 'type' | 'status' | 'negated' | 'when' | 'place' | 'country' | 'participants'>;

function valuesOf(assertions: readonly AssertionRow[], context: EventContext, overlay: Overlay): Values {
  const type = overlay.type ?? typeOf(assertions);
  const participants = rolesSet(participantsOf(assertions, type, context), overlay);
  const place = overlay.place === undefined ? placeOf(assertions) : overlay.place;
  return {
    type,
    status: overlay.status ?? standingStatus(assertions),
    negated: assertions.every(({ negated }) => negated),
    when: overlay.when ?? whenOf(type, assertions, context),
    place,
    country: countryOf(place, participants, context),
    participants,
  };
}

const reportsFirst = (told: readonly AssertionRow[]): readonly AssertionRow[] =>
  told.some(isBackground) ? [...told.filter((one) => !isBackground(one)), ...told.filter(isBackground)] : told;

function most<T>(items: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  let best: T | null = null;
  for (const [item, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = item;
  return best;
}

/** What is done weighs more than that somebody says so. */
function typeOf(assertions: readonly AssertionRow[]): string {
  const weights = new Map<string, number>();
  for (const { type } of assertions) weights.set(type, (weights.get(type) ?? 0) + (SPEECH_TYPES.has(type) ? 0.8 : 1));
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other';
}

/** Each entity once, in the role that most passages give it, with the fullest capacity. */
function participantsOf(assertions: readonly AssertionRow[], type: string, context: EventContext): Participant[] {
  const roles = new Map<number, string[]>();
  const capacities = new Map<number, string>();
  for (const { entity, role, capacity } of assertions.flatMap((a) => a.participants)) {
    roles.set(entity, [...(roles.get(entity) ?? []), role]);
    if (capacity && capacity.length > (capacities.get(entity)?.length ?? 0)) capacities.set(entity, capacity);
  }
  const all = [...roles].map(([entity, list]) => ({ entity, role: most(list) ?? 'agent', capacity: capacities.get(entity) ?? null }));
  return withoutOwnState(type, all, ({ entity }) => context.entity(entity));
}

const rolesSet = (all: readonly Participant[], { roles }: Overlay): Participant[] =>
  all.map((p) => ({ ...p, role: roles?.get(p.entity) ?? p.role }));

/** Told by a row of an imported table. Such rows fill what reports leave open and contradict them; they never outvote them. */
const isBackground = ({ when }: AssertionRow): boolean => when?.basis === 'background';

const placeOf = (assertions: readonly AssertionRow[]): number | null => {
  const places = (rows: readonly AssertionRow[]): number | null => most(rows.flatMap((a) => a.place ?? []));
  return places(assertions.filter((one) => !isBackground(one))) ?? places(assertions.filter(isBackground));
};

/** Days of a date that names no more than a week or a month; a table may say which of them. */
const COARSE = 7;

/** Of passages that give the same days the one that needs least working out tells how they are known. */
const DIRECTNESS: readonly DateValue['basis'][] = ['explicit', 'resolved', 'aligned', 'inferred', 'background'];

/** One vote for each origin and date. What an imported table gives counts where reports give a guess or a wider date; a guess where nobody gives more. */
function whenOf(type: string, assertions: readonly AssertionRow[], { originOf }: EventContext): DateValue | null {
  const votes = new Map<string, DateValue>();
  for (const { article, when } of assertions) {
    if (!when) continue;
    const vote = `${originOf(article)} ${when.from} ${when.to} ${when.basis === 'inferred'}`;
    const before = votes.get(vote);
    if (!before || DIRECTNESS.indexOf(when.basis) < DIRECTNESS.indexOf(before.basis)) votes.set(vote, when);
  }
  const dates = [...votes.values()];
  const printed = agreedDate(
    withoutParts(
      type,
      dates.filter(({ basis }) => basis !== 'inferred' && basis !== 'background'),
    ),
  );
  const tabled = agreedDate(dates.filter(({ basis }) => basis === 'background'));
  if (printed && tabled && daysOf(printed) > COARSE && contains(printed, tabled)) return tabled;
  return printed ?? tabled ?? agreedDate(withoutParts(type, dates));
}

/** A day supposed from the news around a clause contradicts nothing. */
const isSupposed = ({ rule }: DateValue): boolean => rule === 'day-of-the-news' || rule === 'day-of-the-report';

function conflictsOf(assertions: readonly AssertionRow[], chosen: DateValue | null): DateConflict[] {
  if (!chosen) return [];
  const others = new Map<string, { when: DateValue; articles: string[] }>();
  for (const { article, when } of assertions) {
    if (!when || isSupposed(when) || overlap(when, chosen)) continue;
    const key = `${when.from} ${when.to}`;
    const known = others.get(key);
    if (!known) others.set(key, { when, articles: [article] });
    else if (!known.articles.includes(article)) known.articles.push(article);
  }
  return [...others.values()];
}

const WHERE: ReadonlySet<string> = new Set(['host', 'target']);

/** The country of the place; without a place, that of the host. */
function countryOf(place: number | null, participants: readonly Participant[], context: EventContext): string | null {
  const at = place === null ? null : context.entity(place).country;
  const host = participants.find(({ role, entity }) => WHERE.has(role) && context.entity(entity).country !== null);
  return at ?? (host ? context.entity(host.entity).country : null);
}

function titleOf({ type, participants, place, when }: Values, clause: string, context: EventContext): string {
  const get = (id: string): Entity => ({ ...context.entity(Number(id)), id, offices: [], mentions: [] });
  const named = participants.map((p) => ({ ...p, entity: String(p.entity) }));
  return eventTitle({ type, participants: named, place: place === null ? null : String(place), when, clause }, { get });
}
