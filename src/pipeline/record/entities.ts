import {
  type AliasRow,
  type AppearanceRow,
  type EntityRow,
  entitiesBefore,
  entityKeys,
  type Forced,
  grouped,
  type Known,
  knownAs,
  type Newcomer,
  type RecordTransaction,
  splitEntities,
  type StoryEntity,
  storyEntities,
} from '../../record/index.js';
import type { StoryDocument } from '../../story/index.js';

/** Ids that the record has for the entities of a story document: by local id, and for those of one article by `article local`. */
export type EntityIds = ReadonlyMap<string, number>;

/** The id of a story’s entity in one of its articles. */
export const idIn = (ids: EntityIds, local: string, article: string): number | undefined =>
  ids.get(`${article} ${local}`) ?? ids.get(local);

/** A known entity with the spellings under which it is filed. */
export interface Candidate extends Known {
  readonly spellings: ReadonlySet<string>;
}

const spellingOf = ({ key, name }: Pick<AliasRow, 'key' | 'name'>): string => `${key}\n${name}`;

/** Entities that share a key with any of the names, with all that tells them apart. */
export async function candidates(tx: RecordTransaction, newcomers: readonly Newcomer[]): Promise<(newcomer: Newcomer) => Candidate[]> {
  const keys = new Map(newcomers.map((newcomer) => [newcomer, keysToAsk(newcomer)]));
  const asked = [...new Set([...keys.values()].flat())];
  if (asked.length === 0) return () => [];
  const found = (await tx.entities({ keys: asked })).filter(({ named, mergedInto }) => named && mergedInto === null);
  const aliases = grouped(await tx.aliases(found.map(({ id }) => id)), ({ entity }) => entity);
  const people = found.filter(({ type }) => type === 'person').map(({ id }) => id);
  const offices = grouped(await tx.lastOffices(people, LAST_OFFICES), ({ entity }) => entity);
  const byKey = new Map<string, Candidate[]>();
  for (const { id, type, name, country } of found) {
    const own = aliases.get(id) ?? [];
    const one: Candidate = {
      id,
      type,
      name,
      country,
      names: [...new Set(own.map((alias) => alias.name))],
      titles: (offices.get(id) ?? []).filter(({ former }) => !former).map(({ title }) => title),
      spellings: new Set(own.map(spellingOf)),
    };
    for (const key of new Set(own.map((alias) => alias.key))) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return (newcomer) => [...new Set((keys.get(newcomer) ?? []).flatMap((key) => byKey.get(key) ?? []))];
}

/** Titles of a much-named person repeat; the last printings show what is held now. */
const LAST_OFFICES = 12;

/** Somebody with a full name is not looked for by family name alone. */
function keysToAsk(newcomer: Newcomer): string[] {
  const keys = entityKeys(newcomer).map(({ key }) => key);
  const strong = keys.filter((key) => !key.startsWith('f:'));
  return newcomer.type === 'person' && strong.length > 0 ? strong : keys;
}

/** The ids of a story’s entities as far as the record knows them; nothing is written. */
export async function knownEntities(tx: RecordTransaction, document: StoryDocument): Promise<EntityIds> {
  const all = storyEntities(document).filter(({ named }) => named);
  const known = await candidates(
    tx,
    all.map(({ newcomer }) => newcomer),
  );
  return new Map(
    all.flatMap(({ local, newcomer }) => {
      const found = knownAs(newcomer, known(newcomer));
      return found ? [[local, found.id] as const] : [];
    }),
  );
}

/** The record’s entities for those of a story document, with their rows as far as they were looked at. */
export interface ResolvedEntities {
  readonly ids: EntityIds;
  readonly rows: ReadonlyMap<number, EntityRow>;
  /** The first number that no entity had before. */
  readonly fresh: number;
}

/**
 * Finds or makes the record’s entity for each entity of a story: the one that the same passages named before, else the one known by its
 * names, else a new one.
 * @param appeared what the record holds of the story’s reports
 */
export async function resolveEntities(
  tx: RecordTransaction,
  document: StoryDocument,
  appeared: readonly AppearanceRow[],
  forced: Forced,
): Promise<ResolvedEntities> {
  const all = storyEntities(document);
  const before = entitiesBefore(all, appeared, forced);
  const known = await candidates(
    tx,
    all.filter(({ named }) => named).map(({ newcomer }) => newcomer),
  );
  const ids = new Map<string, number>();
  const spellings = new Map<number, ReadonlySet<string>>();
  const fresh: StoryEntity[] = [];
  for (const one of all) {
    const possible = one.named ? known(one.newcomer) : [];
    const id = before.get(one.local) ?? (one.named ? knownAs(one.newcomer, possible)?.id : undefined);
    if (id === undefined) fresh.push(one);
    else {
      ids.set(one.local, id);
      const row = possible.find((other) => other.id === id);
      if (row) spellings.set(id, row.spellings);
    }
  }
  const made = await make(tx, fresh, ids);
  const rows = new Map([...made, ...(await rowsAsked(tx, all, ids, made))]);
  await learn(tx, all, ids, rows, spellings);
  const [first = Number.POSITIVE_INFINITY] = made.keys();
  return { ids: new Map([...ids, ...splitEntities(all, forced)]), rows, fresh: first };
}

async function make(tx: RecordTransaction, fresh: readonly StoryEntity[], ids: Map<string, number>): Promise<Map<number, EntityRow>> {
  if (fresh.length === 0) return new Map();
  const first = await tx.next('entity', fresh.length);
  const rows = fresh.map(({ newcomer: { type, name, country }, named }, i): EntityRow => {
    return { id: first + i, type, name, country, named, mergedInto: null };
  });
  fresh.forEach(({ local }, i) => ids.set(local, first + i));
  await tx.putEntities(rows);
  return new Map(rows.map((row) => [row.id, row]));
}

async function rowsAsked(
  tx: RecordTransaction,
  all: readonly StoryEntity[],
  ids: EntityIds,
  made: ReadonlyMap<number, EntityRow>,
): Promise<Map<number, EntityRow>> {
  const old = [...new Set(all.flatMap(({ local }) => ids.get(local) ?? []))].filter((id) => !made.has(id));
  return new Map(old.length > 0 ? (await tx.entities({ ids: old })).map((row) => [row.id, row]) : []);
}

/** New spellings become aliases; a country, or a given name, that was not known so far is taken over. */
async function learn(
  tx: RecordTransaction,
  all: readonly StoryEntity[],
  ids: EntityIds,
  rows: Map<number, EntityRow>,
  spellings: ReadonlyMap<number, ReadonlySet<string>>,
): Promise<void> {
  const changed = new Map<number, EntityRow>();
  const aliases: AliasRow[] = [];
  for (const { local, newcomer, named } of all) {
    const id = ids.get(local) ?? -1;
    const row = rows.get(id);
    if (!row || !named) continue;
    const country = row.country ?? newcomer.country;
    const name = row.type === 'person' && !row.name.includes(' ') && newcomer.name.includes(' ') ? newcomer.name : row.name;
    if (country !== row.country || name !== row.name) changed.set(id, { ...row, country, name });
    rows.set(id, changed.get(id) ?? row);
    const kept = spellings.get(id);
    for (const alias of entityKeys(newcomer)) if (!kept?.has(spellingOf(alias))) aliases.push({ entity: id, ...alias });
  }
  await tx.putEntities([...changed.values()]);
  await tx.putAliases(aliases);
}
