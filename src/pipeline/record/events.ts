import { isoDay, parseIsoDay } from '../../calendar.js';
import {
  anchorKey,
  type AssertionRow,
  eventFrom,
  type EventRow,
  eventsBefore,
  type Forced,
  grouped,
  type Happening,
  knownEvent,
  mayRecur,
  type RecordTransaction,
} from '../../record/index.js';
import type { Assertion, StoryReading } from '../../story/index.js';
import { type EntityIds, idIn } from './entities.js';
import { eventContext, must } from './recompute.js';

export type EventIds = ReadonlyMap<string, number>;

/** Days around a date within which the record is searched; undated happenings are found by their reports. */
const REACH = 400;
const MOST_CANDIDATES = 60;

/** Assertions of a story with record ids, the event left open (0). */
export function draftRows(reading: StoryReading, entities: EntityIds): AssertionRow[] {
  const days = new Map(reading.document.reports.map(({ id, published }) => [id, published?.to ?? null]));
  return reading.assertions.map((a) => {
    const idOf = (local: string): number => must(idIn(entities, local, a.evidence.report), `entity for ${local}`);
    return rowOf(a, idOf, days.get(a.evidence.report) ?? null);
  });
}

function rowOf(a: Assertion, idOf: (local: string) => number, day: string | null): AssertionRow {
  return {
    article: a.evidence.report,
    n: a.n,
    event: 0,
    type: a.type,
    status: a.status,
    hedged: a.hedged,
    negated: a.negated,
    lead: a.lead,
    when: a.when,
    alternatives: a.alternatives,
    place: a.place === null ? null : idOf(a.place),
    participants: a.participants.map((p) => ({ ...p, entity: idOf(p.entity) })),
    chain: a.chain.map(idOf),
    about: null,
    start: a.evidence.start,
    end: a.evidence.end,
    sentence: a.evidence.sentence,
    day,
  };
}

/**
 * Finds or makes the record’s event for each event of a story: the one that the same passages told before, else one of other stories
 * that it can only be, else a new one.
 */
export async function resolveEvents(
  tx: RecordTransaction,
  reading: StoryReading,
  drafts: readonly AssertionRow[],
  before: readonly AssertionRow[],
  forced: Forced,
): Promise<EventIds> {
  const ids = eventsBefore(reading.assertions, before, forced);
  const own = new Set(ids.values());
  const byEvent = grouped(
    reading.assertions.map((assertion, i) => ({ assertion, draft: drafts[i] as AssertionRow })),
    ({ assertion }) => assertion.event,
  );
  const context = await eventContext(tx, drafts, () => false);
  const fresh: string[] = [];
  for (const [local, told] of byEvent) {
    if (ids.has(local)) continue;
    const rows = told.map(({ draft }) => draft);
    const happening = happeningOf(eventFrom(0, rows, context), rows);
    const known = await elsewhere(tx, happening, own);
    if (known === null) fresh.push(local);
    else {
      ids.set(local, known);
      own.add(known);
    }
  }
  const first = fresh.length > 0 ? await tx.next('event', fresh.length) : 0;
  fresh.forEach((local, i) => ids.set(local, first + i));
  return ids;
}

const happeningOf = (event: EventRow, rows: readonly AssertionRow[]): Happening & { readonly id: number } => ({
  ...event,
  alternatives: rows.flatMap(({ alternatives }) => alternatives),
  told: [...new Set(rows.flatMap(({ day }) => day ?? []))],
});

/** Hosts are left out where somebody else takes part: a host state has hundreds of visits a year, and they would crowd out the one. */
function whoTells({ participants }: Happening): number[] {
  const others = participants.filter(({ role }) => role !== 'host' && role !== 'target');
  return (others.length > 0 ? others : participants).map(({ entity }) => entity);
}

/** An event of other stories; those of `own` were kept apart when the story was put together. */
async function elsewhere(tx: RecordTransaction, happening: Happening, own: ReadonlySet<number>): Promise<number | null> {
  if (!mayRecur(happening) || happening.participants.length === 0) return null;
  const [since, until] = windowOf(happening);
  if (since === null || until === null) return null;
  const found = await tx.events({
    types: [happening.type],
    with: whoTells(happening),
    since,
    until,
    undated: true,
    limit: MOST_CANDIDATES,
    newestFirst: true,
  });
  const others = found.filter(({ id }) => !own.has(id));
  if (others.length === 0) return null;
  const told = grouped(await tx.assertions({ events: others.map(({ id }) => id) }), ({ event }) => event);
  const known = others.map((event) => happeningOf(event, told.get(event.id) ?? []));
  const ids = new Set([...others, happening].flatMap(({ participants }) => participants.map(({ entity }) => entity)));
  const rows = new Map((await tx.entities({ ids: [...ids] })).map((row) => [row.id, row]));
  return knownEvent(happening, known, (id) => must(rows.get(id), `entity ${id}`))?.id ?? null;
}

function windowOf({ when, alternatives, told }: Happening): [string | null, string | null] {
  const days = [...(when ? [when.from, when.to] : told), ...alternatives.flatMap(({ from, to }) => [from, to])].toSorted();
  return [shifted(days[0], -REACH), shifted(days.at(-1), REACH)];
}

function shifted(day: string | undefined, by: number): string | null {
  const number = day === undefined ? null : parseIsoDay(day);
  return number === null ? null : isoDay(number + by);
}

/** The drafts with their events. */
export function withEvents(
  drafts: readonly AssertionRow[],
  assertions: readonly Assertion[],
  ids: EventIds,
  forced: Forced,
): AssertionRow[] {
  const idOf = (local: string): number => must(ids.get(local), `event for ${local}`);
  return drafts.map((draft, i) => {
    const { event, about } = assertions[i] as Assertion;
    const other = about === null ? undefined : ids.get(about);
    const id = forced.single.get(anchorKey([draft.article, draft.start, draft.end])) ?? idOf(event);
    return { ...draft, event: id, about: other === undefined || other === id ? null : other };
  });
}
