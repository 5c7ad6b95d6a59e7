import {
  type EntityRow,
  entitiesBefore,
  entityKeys,
  type Forced,
  grouped,
  type Known,
  knownAs,
  type Newcomer,
  type OfficeRow,
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

/** Entities that share a key with any of the names, with all that tells them apart. */
export async function candidates(tx: RecordTransaction, newcomers: readonly Newcomer[]): Promise<(newcomer: Newcomer) => Known[]> {
  const keys = new Map(newcomers.map((newcomer) => [newcomer, keysToAsk(newcomer)]));
  const asked = [...new Set([...keys.values()].flat())];
  if (asked.length === 0) return () => [];
  const found = (await tx.entities({ keys: asked })).filter(({ named, mergedInto }) => named && mergedInto === null);
  const ids = found.map(({ id }) => id);
  const aliases = grouped(await tx.aliases(ids), ({ entity }) => entity);
  const people = found.filter(({ type }) => type === 'person').map(({ id }) => id);
  const offices = new Map<number, OfficeRow[]>();
  for (const id of people) offices.set(id, await tx.offices({ entities: [id], newestFirst: true, limit: LAST_OFFICES }));
  const known = found.map((row): Known & { keys: Set<string> } => ({
    id: row.id,
    type: row.type,
    name: row.name,
    country: row.country,
    names: [...new Set((aliases.get(row.id) ?? []).map(({ name }) => name))],
    titles: (offices.get(row.id) ?? []).filter(({ former }) => !former).map(({ title }) => title),
    keys: new Set((aliases.get(row.id) ?? []).map(({ key }) => key)),
  }));
  return (newcomer) => known.filter((one) => (keys.get(newcomer) ?? []).some((key) => one.keys.has(key)));
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

/**
 * Finds or makes the record’s entity for each entity of a story: the one that the same passages named before, else the one known by its
 * names, else a new one.
 */
export async function resolveEntities(tx: RecordTransaction, document: StoryDocument, forced: Forced): Promise<EntityIds> {
  const all = storyEntities(document);
  const before = entitiesBefore(all, await tx.appearances({ articles: document.reports.map(({ id }) => id) }), forced);
  const known = await candidates(
    tx,
    all.filter(({ named }) => named).map(({ newcomer }) => newcomer),
  );
  const ids = new Map<string, number>();
  const fresh: StoryEntity[] = [];
  for (const one of all) {
    const id = before.get(one.local) ?? (one.named ? knownAs(one.newcomer, known(one.newcomer))?.id : undefined);
    if (id === undefined) fresh.push(one);
    else ids.set(one.local, id);
  }
  await make(tx, fresh, ids);
  await learn(tx, all, ids);
  return new Map([...ids, ...splitEntities(all, forced)]);
}

async function make(tx: RecordTransaction, fresh: readonly StoryEntity[], ids: Map<string, number>): Promise<void> {
  if (fresh.length === 0) return;
  const first = await tx.next('entity', fresh.length);
  const rows = fresh.map(({ newcomer: { type, name, country }, named }, i): EntityRow => {
    return { id: first + i, type, name, country, named, mergedInto: null };
  });
  fresh.forEach(({ local }, i) => ids.set(local, first + i));
  await tx.putEntities(rows);
}

/** New spellings become aliases; a country, or a given name, that was not known so far is taken over. */
async function learn(tx: RecordTransaction, all: readonly StoryEntity[], ids: EntityIds): Promise<void> {
  const named = all.filter((one) => one.named);
  const rows = new Map(
    (await tx.entities({ ids: [...new Set(named.map(({ local }) => ids.get(local) ?? -1))] })).map((row) => [row.id, row]),
  );
  const changed = new Map<number, EntityRow>();
  for (const { local, newcomer } of named) {
    const id = ids.get(local) ?? -1;
    const row = changed.get(id) ?? rows.get(id);
    if (!row) continue;
    const country = row.country ?? newcomer.country;
    const name = row.type === 'person' && !row.name.includes(' ') && newcomer.name.includes(' ') ? newcomer.name : row.name;
    if (country !== row.country || name !== row.name) changed.set(id, { ...row, country, name });
  }
  await tx.putEntities([...changed.values()]);
  await tx.putAliases(
    named.flatMap(({ local, newcomer }) => entityKeys(newcomer).map(({ key, name }) => ({ entity: ids.get(local) ?? -1, key, name }))),
  );
}
