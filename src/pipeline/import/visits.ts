import {
  appearancesOf,
  articleOf,
  assertionOf,
  backgroundVisit,
  type BackgroundVisit,
  type EntityRow,
  type EventContext,
  officeOf,
  type RecordStore,
  type RecordTransaction,
  type VisitIds,
} from '../../record/index.js';
import { readVisitTables, type Rejection, type VisitRow } from '../../source/index.js';
import type { StoryDocument } from '../../story/index.js';
import { type Actor, addressOf, must, recompute, type Worked, worked } from '../record/index.js';
import { entitiesOfVisits, type VisitEntities } from './entities.js';
import { eventsOfVisits } from './events.js';

export interface ImportOptions extends Actor {
  /** Rows kept in one transaction. */
  readonly batch?: number;
}

/** What became of one table. */
export interface ImportedTable {
  readonly file: string;
  readonly source: string;
  /** Number of the import; null where every row was known. */
  readonly importId: number | null;
  readonly rows: number;
  readonly known: number;
  /** Rows that tell a visit which a report, or another table, tells too. */
  readonly joined: number;
  /** Events whose dates cannot all be true since then. */
  readonly conflicts: readonly number[];
}

export interface Imported {
  readonly tables: readonly ImportedTable[];
  /** Rows that tell of no visit that took place. */
  readonly skipped: number;
  readonly rejections: readonly Rejection[];
}

/** One transaction holds the record for about a tenth of a second. */
const BATCH = 500;

/** Keeps the rows of tables of visits as background records. A row that the record holds already changes nothing. */
export async function importVisits(store: RecordStore, files: readonly string[], options: ImportOptions): Promise<Imported> {
  const { rows, rejections, skipped } = await readVisitTables(files);
  const tables: ImportedTable[] = [];
  for (const [file, own] of byFile(rows)) tables.push(await new TableImport(store, file, own, options).run());
  return { tables, skipped, rejections };
}

function byFile(rows: readonly VisitRow[]): Map<string, VisitRow[]> {
  const files = new Map<string, VisitRow[]>();
  for (const row of rows) {
    const file = row.subject.replace(/:\d+$/, '');
    const own = files.get(file);
    if (own) own.push(row);
    else files.set(file, [row]);
  }
  return files;
}

interface Addressed {
  readonly visit: BackgroundVisit;
  readonly id: string;
  readonly sha256: string;
}

function addressed(row: VisitRow): Addressed {
  const visit = backgroundVisit(row);
  return { visit, ...addressOf({ text: visit.text, given: { publisher: row.source } }) };
}

/** One table on its way into the record: one import, and one story that holds its rows. */
class TableImport {
  #importId = 0;
  #story = 0;
  #kept = 0;
  #known = 0;
  #joined = 0;
  #days: readonly [string, string] | null = null;
  readonly #conflicts = new Set<number>();
  readonly #source: string;

  constructor(
    private readonly store: RecordStore,
    private readonly file: string,
    private readonly rows: readonly VisitRow[],
    private readonly options: ImportOptions,
  ) {
    const sources = [...new Set(rows.map(({ source }) => source))];
    this.#source = sources.length > 3 ? `${sources.slice(0, 3).join('; ')} and ${sources.length - 3} more` : sources.join('; ');
  }

  async run(): Promise<ImportedTable> {
    const size = this.options.batch ?? BATCH;
    for (let at = 0; at < this.rows.length; at += size) {
      const batch = this.rows.slice(at, at + size).map(addressed);
      await this.store.write((tx) => this.#keep(tx, batch));
    }
    return {
      file: this.file,
      source: this.#source,
      importId: this.#importId === 0 ? null : this.#importId,
      rows: this.#kept,
      known: this.#known,
      joined: this.#joined,
      conflicts: [...this.#conflicts],
    };
  }

  async #keep(tx: RecordTransaction, batch: readonly Addressed[]): Promise<void> {
    const known = await tx.known(batch.map(({ id }) => id));
    const fresh = batch.filter(({ id }, i) => !known.has(id) && batch.findIndex((other) => other.id === id) === i);
    this.#known += batch.length - fresh.length;
    if (fresh.length === 0) return;
    const visits = fresh.map(({ visit }) => visit);
    if (this.#importId === 0) [this.#importId, this.#story] = [await tx.next('import'), await tx.next('story')];
    const entities = await entitiesOfVisits(tx, visits);
    const found = await eventsOfVisits(tx, visits, entities);
    const ids = await this.#ids(tx, fresh, entities, found);
    await this.#put(tx, visits, ids, entities);
    const joined = found.filter((id) => id !== null);
    const changed = await recompute(tx, joined);
    for (const { id, conflicts } of changed) if (conflicts.length > 0) this.#conflicts.add(id);
    this.#joined += joined.length;
    await tx.log({
      at: this.options.now,
      who: this.options.who,
      action: 'import',
      detail: `i${this.#importId}: ${fresh.length} rows of ${this.file}`,
    });
  }

  async #ids(
    tx: RecordTransaction,
    fresh: readonly Addressed[],
    entities: readonly VisitEntities[],
    found: readonly (number | null)[],
  ): Promise<VisitIds[]> {
    const missing = found.filter((id) => id === null).length;
    let next = missing > 0 ? await tx.next('event', missing) : 0;
    return fresh.map(({ id, sha256 }, i) => {
      const { visitor, represents, visited, place } = entities[i] as VisitEntities;
      return {
        article: id,
        sha256,
        importId: this.#importId,
        story: this.#story,
        position: this.#kept + i,
        event: found[i] ?? next++,
        visitor: visitor.id,
        represents: represents.id,
        visited: visited.id,
        // As in reports that name no town. A state of the past has no country code and can be found by this only.
        place: place?.id ?? visited.id,
        added: this.options.now,
      };
    });
  }

  async #put(
    tx: RecordTransaction,
    visits: readonly BackgroundVisit[],
    ids: readonly VisitIds[],
    entities: readonly VisitEntities[],
  ): Promise<void> {
    const pairs = visits.map((visit, i) => [visit, ids[i] as VisitIds] as const);
    this.#kept += visits.length;
    const row = { id: this.#importId, source: this.#source, file: this.file, rows: this.#kept, added: this.options.now };
    await tx.putImport(row);
    const { rows, keys } = newEvents(pairs, entities, await heldEvents(tx, ids));
    await tx.putEvents(rows, keys);
    const days = [...(this.#days ?? []), ...visits.flatMap(({ when }) => [when.from, when.to])].toSorted();
    this.#days = [days[0] as string, days.at(-1) as string];
    const title = `Table of visits: ${this.file.split('/').at(-1)}`;
    await tx.putStory({
      story: { id: this.#story, title, from: this.#days[0], to: this.#days[1], articles: this.#kept, origins: 1 },
      document: emptyStory(title),
      articles: pairs.map(([visit, one]) => articleOf(visit, one)),
      appearances: pairs.flatMap(([visit, one]) => appearancesOf(visit, one)),
      offices: pairs.map(([visit, one]) => officeOf(visit, one)),
      quotes: [],
      times: [],
      assertions: pairs.map(([visit, one]) => assertionOf(visit, one)),
      claims: [],
      kinship: [],
      precedents: [],
    });
  }
}

const heldEvents = async (tx: RecordTransaction, ids: readonly VisitIds[]): Promise<ReadonlySet<number>> =>
  new Set((await tx.events({ ids: ids.map(({ event }) => event) })).map(({ id }) => id));

/** Events that only their row tells; nothing of them has to be asked for. */
function newEvents(
  pairs: readonly (readonly [BackgroundVisit, VisitIds])[],
  entities: readonly VisitEntities[],
  held: ReadonlySet<number>,
): Worked {
  const rows = new Map<number, EntityRow>();
  for (const { visitor, visited, place } of entities)
    for (const row of [visitor, visited, ...(place ? [place] : [])]) rows.set(row.id, row);
  const texts = new Map(pairs.map(([{ text }, { article }]) => [article, text]));
  const context: EventContext = {
    entity: (id) => must(rows.get(id), `entity ${id}`),
    originOf: (article) => article,
    passage: (article, start, end) => texts.get(article)?.slice(start, end) ?? '',
    isMain: () => false,
  };
  const fresh = pairs.filter(([, { event }]) => !held.has(event));
  return worked(
    fresh.map(([visit, ids]) => [assertionOf(visit, ids)]),
    context,
    new Map(),
  );
}

/** A table has no reports to compare. */
export const emptyStory = (title: string): StoryDocument => ({
  format: 'crosswire/story@1',
  title,
  reports: [],
  kinship: [],
  sources: { independent: 0, groups: [], named: [] },
  entities: [],
  times: [],
  quotes: [],
  events: [],
  precedents: [],
  claims: [],
});
