import {
  anchorKey,
  type AssertionRow,
  disputedEvent,
  type EntityOf,
  eventKeyRanges,
  type EventRow,
  eventsBefore,
  type Forced,
  grouped,
  type Happening,
  happeningFrom,
  happeningOf,
  knownEvent,
  type RecordTransaction,
} from '../../record/index.js';
import type { Assertion, StoryReading } from '../../story/index.js';
import { type EntityIds, idIn, type ResolvedEntities } from './entities.js';
import { must, type Telling } from './recompute.js';

export type EventIds = ReadonlyMap<string, number>;

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

/** The record’s events for those of a story; from `fresh` on they are new. */
export interface ResolvedEvents {
  readonly ids: EventIds;
  /** The first number that no event had before. */
  readonly fresh: number;
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
  telling: Telling,
  entities: Pick<ResolvedEntities, 'fresh'>,
): Promise<ResolvedEvents> {
  const ids = eventsBefore(reading.assertions, before, forced);
  const own = new Set(ids.values());
  const told = grouped(
    reading.assertions.map(({ event }, i) => ({ event, draft: drafts[i] as AssertionRow })),
    ({ event }) => event,
  );
  const open = [...told]
    .filter(([local]) => !ids.has(local))
    .map(([local, all]) => {
      const rows = all.map(({ draft }) => draft);
      return { local, happening: happeningFrom(rows, telling) };
    });
  const elsewhere = await Elsewhere.load(
    tx,
    open.map(({ happening }) => happening),
    telling,
    entities.fresh,
  );
  const made: string[] = [];
  for (const { local, happening } of open) {
    const known = elsewhere.find(happening, own);
    if (known === null) made.push(local);
    else {
      ids.set(local, known);
      own.add(known);
    }
  }
  const fresh = made.length > 0 ? await tx.next('event', made.length) : Number.POSITIVE_INFINITY;
  made.forEach((local, i) => ids.set(local, fresh + i));
  return { ids, fresh };
}

/** Events of other stories that those of one story may be, asked for all at once. */
class Elsewhere {
  private constructor(
    private readonly known: readonly (EventRow & Happening)[],
    private readonly entity: EntityOf,
  ) {}

  /** Entities from `fresh` on are new: no event is filed under them. */
  static async load(tx: RecordTransaction, happenings: readonly Happening[], telling: Telling, fresh: number): Promise<Elsewhere> {
    const ids = await tx.eventsUnder(happenings.flatMap(eventKeyRanges).filter(({ entity }) => entity < fresh));
    const events = (ids.length > 0 ? await tx.events({ ids }) : []).filter(
      ({ mergedInto, standing }) => mergedInto === null && standing !== 'rejected',
    );
    // What the passages say beside the date of an event counts only where that is a guess, or none.
    const unsure = events.filter(({ when }) => when === null || when.basis === 'inferred').map(({ id }) => id);
    const told = grouped(unsure.length > 0 ? await tx.assertions({ events: unsure }) : [], ({ event }) => event);
    const named = [...new Set(events.flatMap(({ participants }) => participants.map(({ entity }) => entity)))];
    const rows = new Map(named.length > 0 ? (await tx.entities({ ids: named })).map((row) => [row.id, row]) : []);
    return new Elsewhere(
      events.map((event) => happeningOf(event, told.get(event.id) ?? [])),
      (id) => rows.get(id) ?? telling.entity(id),
    );
  }

  /** Events of `own` were kept apart when the story was put together. */
  find(happening: Happening, own: ReadonlySet<number>): number | null {
    const others = this.known.filter(({ id, type }) => type === happening.type && !own.has(id));
    const known = knownEvent(happening, others, this.entity) ?? disputedEvent(happening, others, this.entity);
    return known?.id ?? null;
  }
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
