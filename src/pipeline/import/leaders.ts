import {
  type AppearanceRow,
  type ArticleRow,
  askedState,
  type EntityRow,
  type OfficeRow,
  type RecordStore,
  type RecordTransaction,
} from '../../record/index.js';
import { type LeaderRow, readLeaders } from '../../source/index.js';
import { addressOf } from '../record/index.js';
import { newcomer, rowsFor } from './entities.js';
import { emptyStory, type Imported, type ImportedTable, type ImportOptions } from './visits.js';

/** Keeps chiefs of state and heads of government with the first days of their terms. A row that the record holds already changes nothing. */
export async function importLeaders(store: RecordStore, files: readonly string[], options: ImportOptions): Promise<Imported> {
  const tables: ImportedTable[] = [];
  let skipped = 0;
  const rejections = [];
  for (const file of files) {
    const table = readLeaders([file]);
    skipped += table.skipped;
    rejections.push(...table.rejections);
    // A few hundred rows: one transaction.
    if (table.rows.length > 0) tables.push(await store.write((tx) => keep(tx, file, table.rows, options)));
  }
  return { tables, skipped, rejections };
}

interface Holding {
  readonly row: LeaderRow;
  readonly id: string;
  readonly sha256: string;
  readonly text: string;
}

function holdingOf(row: LeaderRow): Holding {
  const text = `${row.state}: ${row.printed}`;
  return { row, text, ...addressOf({ text, given: { publisher: row.source } }) };
}

async function keep(tx: RecordTransaction, file: string, rows: readonly LeaderRow[], options: ImportOptions): Promise<ImportedTable> {
  const all = [...new Map(rows.map(holdingOf).map((one) => [one.id, one])).values()];
  const known = await tx.known(all.map(({ id }) => id));
  const fresh = all.filter(({ id }) => !known.has(id));
  const source = rows[0]?.source ?? file;
  const told = { file, source, importId: null, rows: fresh.length, known: rows.length - fresh.length, joined: 0, conflicts: [] };
  if (fresh.length === 0) return told;
  const [importId, story] = [await tx.next('import'), await tx.next('story')];
  const people = await peopleOf(tx, fresh, statesOf(rows));
  const { who, now } = options;
  await tx.putImport({ id: importId, source, file, rows: fresh.length, added: now });
  const title = `Table of leaders: ${file.split('/').at(-1)}`;
  await tx.putStory({
    story: { id: story, title, from: null, to: null, articles: fresh.length, origins: 1 },
    document: emptyStory(title),
    articles: fresh.map((one, position) => articleOf(one, { importId, story, position, added: now })),
    appearances: fresh.flatMap((one, i) => appearancesOf(one, people[i] as People)),
    offices: fresh.map((one, i) => officeOf(one, people[i] as People)),
    quotes: [],
    times: [],
    assertions: [],
    claims: [],
    kinship: [],
    precedents: [],
  });
  await tx.log({ at: now, who, action: 'import', detail: `i${importId}: ${fresh.length} rows of ${file}` });
  return { ...told, importId };
}

/** States in which the same holder is printed: the king of fifteen realms belongs to none of them alone. */
function statesOf(rows: readonly LeaderRow[]): (leader: string) => number {
  const states = new Map<string, Set<string>>();
  for (const { leader, state } of rows) states.set(leader, (states.get(leader) ?? new Set()).add(state));
  return (leader) => states.get(leader)?.size ?? 0;
}

interface People {
  readonly leader: EntityRow;
  readonly state: EntityRow;
}

async function peopleOf(tx: RecordTransaction, fresh: readonly Holding[], states: (leader: string) => number): Promise<People[]> {
  const wanted = fresh.map(({ row }) => {
    const state = askedState(row.state) ?? { name: row.state, iso: null };
    const country = states(row.leader) > 1 ? null : state.iso;
    return {
      leader: { ...newcomer('person', row.leader, country, [row.office]), names: [row.shortName] },
      state: newcomer('state', state.name, state.iso),
    };
  });
  const rowOf = await rowsFor(
    tx,
    wanted.flatMap(({ leader, state }) => [leader, state]),
  );
  return wanted.map(({ leader, state }) => ({ leader: rowOf(leader), state: rowOf(state) }));
}

type Kept = Pick<ArticleRow, 'story' | 'position' | 'added'> & { readonly importId: number };

const articleOf = ({ row, id, sha256, text }: Holding, kept: Kept): ArticleRow => ({
  id,
  kind: 'background',
  ...kept,
  origin: 0,
  sha256,
  file: row.subject,
  url: null,
  publisher: row.source,
  headline: null,
  credit: null,
  published: null,
  text,
  sentences: [{ start: 0, end: text.length }],
  layout: JSON.stringify({ row }),
});

function appearancesOf({ id, row, text }: Holding, { leader, state }: People): AppearanceRow[] {
  return [
    { article: id, entity: leader.id, name: row.leader, mentions: [[row.state.length + 2, text.length, 0, 'name']] },
    { article: id, entity: state.id, name: state.name, mentions: [[0, row.state.length, 0, 'name']] },
  ];
}

/** Undated: the table says since when, not on which day it was true. */
const officeOf = ({ id, row, text }: Holding, { leader, state }: People): OfficeRow => ({
  article: id,
  n: 1,
  entity: leader.id,
  title: row.office,
  of: state.name,
  former: false,
  day: null,
  from: row.since,
  to: null,
  start: row.state.length + 2,
  end: text.length,
  sentence: 0,
});
