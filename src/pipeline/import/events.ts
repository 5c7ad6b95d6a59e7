import { isoDay, parseIsoDay } from '../../calendar.js';
import {
  type BackgroundVisit,
  disputedEvent,
  type EntityRow,
  type EventRow,
  grouped,
  type Happening,
  knownEvent,
  type RecordTransaction,
} from '../../record/index.js';
import { must } from '../record/index.js';
import type { VisitEntities } from './entities.js';

/** Days around a visit within which the record is searched: a guess may be a year off. */
const REACH = 400;

/**
 * The event of the record that each visit is, null for a new one. Rows of one table are visits of their own, however close they lie:
 * a visit that the same source told already is not looked at.
 */
export async function eventsOfVisits(
  tx: RecordTransaction,
  visits: readonly BackgroundVisit[],
  entities: readonly VisitEntities[],
): Promise<(number | null)[]> {
  const people = [...new Set(entities.map(({ visitor }) => visitor.id))];
  const days = visits.flatMap(({ when }) => [when.from, when.to]).toSorted();
  const known = await tx.events({
    types: ['visit'],
    with: people,
    since: shifted(days[0], -REACH),
    until: shifted(days.at(-1), REACH),
    undated: true,
  });
  if (known.length === 0) return visits.map(() => null);
  const told = grouped(await tx.assertions({ events: known.map(({ id }) => id) }), ({ event }) => event);
  const articles = [...new Set([...told.values()].flat().map(({ article }) => article))];
  const publishers = new Map(
    (await tx.articles({ ids: articles })).map(({ id, kind, publisher }) => [id, kind === 'background' ? publisher : null]),
  );
  const happenings = known.map((event): Known => {
    const rows = told.get(event.id) ?? [];
    return {
      ...event,
      alternatives: rows.flatMap(({ alternatives }) => alternatives),
      told: [...new Set(rows.flatMap(({ day }) => day ?? []))],
      tables: new Set(rows.flatMap(({ article }) => publishers.get(article) ?? [])),
    };
  });
  const rows = await tx.entities({ ids: [...new Set(known.flatMap(({ participants }) => participants.map(({ entity }) => entity)))] });
  const all = new Map([...rows, ...entities.flatMap(({ visitor, visited }) => [visitor, visited])].map((row) => [row.id, row]));
  const byPerson = new Map<number, Known[]>();
  for (const one of happenings) for (const { entity } of one.participants) byPerson.set(entity, [...(byPerson.get(entity) ?? []), one]);
  const entityOf = (id: number): EntityRow => must(all.get(id), `entity ${id}`);
  const taken = new Set<number>();
  const found = visits.map((): number | null => null);
  // First the visits whose days agree; what is left may be one whose days are in dispute.
  for (const same of [knownEvent, disputedEvent]) {
    visits.forEach((visit, i) => {
      if (found[i] !== null) return;
      const { visitor, visited } = entities[i] as VisitEntities;
      const possible = (byPerson.get(visitor.id) ?? []).filter(
        (one) => !taken.has(one.id) && !one.tables.has(visit.row.source) && sameHost(one, visited.id),
      );
      const one = same(happeningOf(visit, visitor.id, visited.id), possible, entityOf);
      if (!one) return;
      taken.add(one.id);
      found[i] = one.id;
    });
  }
  return found;
}

type Known = EventRow & Happening & { readonly tables: ReadonlySet<string> };

/** A state of the past has no code by which two hosts could be told apart. */
const sameHost = ({ participants, country }: Known, visited: number): boolean => {
  const hosts = participants.filter(({ role }) => role === 'host');
  return hosts.length === 0 ? true : hosts.some(({ entity }) => entity === visited) || country !== null;
};

const happeningOf = ({ visited, when }: BackgroundVisit, visitor: number, host: number): Happening => ({
  type: 'visit',
  status: 'occurred',
  negated: false,
  when,
  alternatives: [],
  country: visited.iso,
  participants: [
    { entity: visitor, role: 'agent', capacity: null },
    { entity: host, role: 'host', capacity: null },
  ],
  told: [],
});

function shifted(day: string | undefined, by: number): string {
  return isoDay((parseIsoDay(day ?? '') ?? 0) + by);
}
