import {
  type AliasRow,
  type BackgroundVisit,
  entityKeys,
  type EntityRow,
  type Known,
  knownAs,
  type Newcomer,
  personOfTable,
  type RecordTransaction,
} from '../../record/index.js';
import { candidates } from '../record/index.js';

/** The entities of one visit, with the record’s rows for them. */
export interface VisitEntities {
  readonly visitor: EntityRow;
  readonly represents: EntityRow;
  readonly visited: EntityRow;
  readonly place: EntityRow | null;
}

export const newcomer = (type: Newcomer['type'], name: string, country: string | null, titles: readonly string[] = []): Newcomer => ({
  type,
  name,
  names: [],
  country,
  titles,
});

interface Wanted {
  readonly visitor: Newcomer;
  readonly represents: Newcomer;
  readonly visited: Newcomer;
  readonly place: Newcomer | null;
}

const wantedBy = ({ row, represents, visited, place }: BackgroundVisit): Wanted => ({
  visitor: newcomer('person', row.visitor, represents.iso, row.office ? [row.office] : []),
  represents: newcomer('state', represents.name, represents.iso),
  visited: newcomer('state', visited.name, visited.iso),
  place: place === null ? null : newcomer('place', place, visited.iso),
});

/**
 * Finds or makes the entities of a batch of rows. What the record knows is asked for once; what the batch itself brings is known to its
 * later rows.
 */
export async function entitiesOfVisits(tx: RecordTransaction, visits: readonly BackgroundVisit[]): Promise<VisitEntities[]> {
  const wanted = visits.map(wantedBy);
  const rowOf = await rowsFor(
    tx,
    wanted.flatMap((w) => [w.visitor, w.represents, w.visited, ...(w.place ? [w.place] : [])]),
  );
  return wanted.map(({ visitor, represents, visited, place }) => ({
    visitor: rowOf(visitor),
    represents: rowOf(represents),
    visited: rowOf(visited),
    place: place && rowOf(place),
  }));
}

/** The record’s row for each newcomer of a batch, found or made. */
export async function rowsFor(tx: RecordTransaction, newcomers: readonly Newcomer[]): Promise<(one: Newcomer) => EntityRow> {
  const all = new Map<string, Newcomer>();
  for (const one of newcomers) all.set(keyOf(one), all.get(keyOf(one)) ?? one);
  const resolver = new Resolver(await candidates(tx, [...all.values()]));
  const found = new Map([...all].map(([key, one]) => [key, resolver.resolve(one)] as const));
  const rows = await write(tx, resolver, found, all);
  return (one) => rows.get(keyOf(one)) as EntityRow;
}

const keyOf = ({ type, name, country }: Newcomer): string => `${type}\n${name}\n${country}`;

/** Entities made in this batch have negative numbers until their ids are drawn. */
class Resolver {
  readonly fresh: Newcomer[] = [];
  readonly #byKey = new Map<string, (Known & { readonly fresh: number })[]>();

  constructor(private readonly recorded: (one: Newcomer) => Known[]) {}

  resolve(one: Newcomer): number {
    const keys = strong(one);
    const possible: Known[] = [...this.recorded(one), ...new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []))];
    const known = one.type === 'person' ? personOfTable(one, possible) : knownAs(one, possible);
    if (known) return known.id;
    const id = -1 - this.fresh.length;
    this.fresh.push(one);
    for (const key of keys) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), { ...one, id, fresh: id }]);
    return id;
  }
}

const strong = (one: Newcomer): string[] => [...new Set(entityKeys(one).map(({ key }) => key))];

async function write(
  tx: RecordTransaction,
  resolver: Resolver,
  found: ReadonlyMap<string, number>,
  all: ReadonlyMap<string, Newcomer>,
): Promise<Map<string, EntityRow>> {
  const first = resolver.fresh.length > 0 ? await tx.next('entity', resolver.fresh.length) : 0;
  const idOf = (id: number): number => (id < 0 ? first - 1 - id : id);
  const made = resolver.fresh.map(({ type, name, country }, i): EntityRow => {
    return { id: first + i, type, name, country, named: true, mergedInto: null };
  });
  const known = await tx.entities({ ids: [...new Set([...found.values()].filter((id) => id > 0))] });
  const rows = new Map([...known, ...made].map((row) => [row.id, row]));
  const changed: EntityRow[] = [...made];
  const aliases: AliasRow[] = [];
  const result = new Map<string, EntityRow>();
  for (const [key, id] of found) {
    const one = all.get(key) as Newcomer;
    const { type, country } = one;
    let row = rows.get(idOf(id)) as EntityRow;
    // A country that no report told is filled in; one that a report told stands.
    if (row.country === null && country !== null && type !== 'state') {
      row = { ...row, country };
      rows.set(row.id, row);
      changed.push(row);
    }
    for (const alias of entityKeys({ ...one, country: row.country })) aliases.push({ entity: row.id, ...alias });
    result.set(key, row);
  }
  await tx.putEntities(changed);
  await tx.putAliases(aliases);
  // A row may have got its country from a later name of the batch.
  return new Map([...result].map(([key, row]) => [key, rows.get(row.id) ?? row]));
}
