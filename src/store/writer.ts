import type * as R from '../record/index.js';
import { moveEntity } from './move-entity.js';
import { pack } from './packed.js';
import { SqlReader } from './reader.js';
import * as rows from './rows.js';

/** Per-article tables in which rows are replaced when the article’s story is put together anew. */
const DERIVED = ['appearance', 'office', 'quotation', 'time_expression', 'assertion'] as const;
const OF_STORY = ['claim', 'kinship', 'precedent'] as const;

const REPLACING = new Map<string, string>();

/** All but the key is taken over from the new row. */
function replacing(table: string, key: string, columns: readonly string[]): string {
  const taken = columns.filter((column) => column !== key).map((column) => `${column} = excluded.${column}`);
  const tail = `on conflict (${key}) do update set ${taken.join(', ')}`;
  REPLACING.set(`${table} ${key}`, tail);
  return tail;
}

const STORED_STORY: readonly rows.Field<R.StoryRow & { readonly document: Uint8Array }>[] = [
  ...(rows.STORY as readonly rows.Field<R.StoryRow>[]),
  { column: 'document', write: ({ document }) => document },
];

/** Writers take turns: what nobody but this transaction changes is read once, and counters are written back at its end. */
export class SqlTransaction extends SqlReader implements R.RecordTransaction {
  readonly #counters = new Map<R.Counter, number>();
  #corrections: Promise<R.CorrectionRow[]> | null = null;
  /** Events that were given a number in this transaction and have no rows yet. */
  readonly #unwritten = new Set<number>();

  async next(counter: R.Counter, count = 1): Promise<number> {
    const last = this.#counters.get(counter) ?? (await this.#last(counter));
    this.#counters.set(counter, last + count);
    if (counter === 'event') for (let i = 1; i <= count; i++) this.#unwritten.add(last + i);
    return last + 1;
  }

  async #last(counter: R.Counter): Promise<number> {
    const [row] = await this.sql.all<{ last: number }>('select last from counter where name = ?', [counter]);
    return Number(row?.last ?? 0);
  }

  /** To be called before the transaction ends. */
  async finish(): Promise<void> {
    const tail = 'on conflict (name) do update set last = excluded.last';
    await this.sql.insert('counter', ['name', 'last'], [...this.#counters], tail);
  }

  override corrections(): Promise<R.CorrectionRow[]> {
    this.#corrections ??= super.corrections();
    return this.#corrections;
  }

  async putEntities(all: readonly R.EntityRow[]): Promise<void> {
    await this.#put('entity', 'entity_id', rows.ENTITY, all);
  }

  async putAliases(all: readonly R.AliasRow[]): Promise<void> {
    await this.#insert('alias', rows.ALIAS, all, 'on conflict do nothing');
  }

  async deleteAliases(all: readonly R.AliasRow[]): Promise<void> {
    for (const { key, entity, name } of all)
      await this.sql.run('delete from alias where key = ? and entity_id = ? and name = ?', [key, entity, name]);
  }

  async putEvents(all: readonly R.EventRow[], keys: ReadonlyMap<number, readonly R.EventKey[]> = new Map()): Promise<void> {
    if (all.length === 0) return;
    const old = all.map(({ id }) => id).filter((id) => !this.#unwritten.delete(id));
    await this.#put('event', 'event_id', rows.EVENT, all);
    if (old.length > 0) for (const table of ['participant', 'event_key']) await this.#delete(table, 'event_id', old);
    const standing = all.filter(({ mergedInto }) => mergedInto === null);
    const roles = standing.flatMap(({ id, type, when, participants }) =>
      participants.map(({ entity, role }) => [entity, id, role, type, rows.sortDay(when)] as const),
    );
    await this.sql.insert('participant', ['entity_id', 'event_id', 'role', 'type', 'sort_day'], roles, 'on conflict do nothing');
    const filed = standing.flatMap(({ id }) => (keys.get(id) ?? []).map(({ entity, key }) => [entity, key, id] as const));
    await this.sql.insert('event_key', ['entity_id', 'key', 'event_id'], filed);
  }

  async deleteEvents(ids: readonly number[]): Promise<void> {
    if (ids.length > 0) await this.#delete('event', 'event_id', ids);
  }

  async putStory(story: R.StoryRows): Promise<void> {
    const ids = story.articles.map(({ id }) => id);
    await this.#put('story', 'story_id', STORED_STORY, [{ ...story.story, document: pack(story.document) }]);
    const known = await this.known(ids);
    await this.#put('article', 'article_id', rows.ARTICLE, story.articles);
    // The words of an article are indexed once: its text is its identity and never changes.
    for (const article of story.articles) if (!known.has(article.id)) await this.#index(article);
    if (known.size > 0) for (const table of DERIVED) await this.#delete(table, 'article_id', [...known]);
    for (const table of OF_STORY) await this.#delete(table, 'story_id', [story.story.id]);
    await this.#insert('appearance', rows.APPEARANCE, story.appearances);
    await this.#insert('office', rows.OFFICE, story.offices);
    await this.#insert('quotation', rows.QUOTE, story.quotes);
    await this.#insert('time_expression', rows.TIME, story.times);
    await this.#insert('assertion', rows.ASSERTION, story.assertions);
    await this.#insert('claim', rows.CLAIM, story.claims);
    await this.#insert('kinship', rows.KINSHIP, story.kinship);
    await this.#insert('precedent', rows.PRECEDENT, story.precedents);
  }

  async #index({ id, headline, text }: R.ArticleRow): Promise<void> {
    const body = text;
    if (this.sql.dialect.engine === 'sqlite') {
      const sql = 'insert into article_words (rowid, headline, body) select number, ?, ? from article where article_id = ?';
      await this.sql.run(sql, [headline ?? '', body, id]);
    } else {
      const words = "setweight(to_tsvector('english', ?), 'A') || to_tsvector('english', ?)";
      await this.sql.run(`insert into article_words (article_id, words) values (?, ${words})`, [id, headline ?? '', body]);
    }
  }

  async deleteStory(id: number): Promise<void> {
    await this.#delete('story', 'story_id', [id]);
  }

  async moveAssertions(from: number, to: number, only: readonly (readonly [article: string, n: number])[] | null): Promise<void> {
    if (only === null) {
      await this.sql.run('update assertion set event_id = ? where event_id = ?', [to, from]);
      await this.sql.run('update assertion set about_id = ? where about_id = ?', [to, from]);
      await this.sql.run('update claim set event_id = ? where event_id = ?', [to, from]);
      await this.sql.run('update precedent set event_id = ? where event_id = ?', [to, from]);
      return;
    }
    for (const [article, n] of only) {
      await this.sql.run('update assertion set event_id = ? where event_id = ? and article_id = ? and n = ?', [to, from, article, n]);
    }
  }

  async moveEntity(from: number, to: number, articles: readonly string[] | null): Promise<void> {
    await moveEntity(this.sql, from, to, articles);
  }

  async putCorrection(row: R.CorrectionRow): Promise<void> {
    this.#corrections = null;
    await this.#put('correction', 'correction_id', rows.CORRECTION, [row]);
  }

  async putImport(row: R.ImportRow): Promise<void> {
    await this.#put('import', 'import_id', rows.IMPORT, [row]);
  }

  async log({ at, who, action, detail }: Omit<R.AuditRow, 'id'>): Promise<void> {
    const sql =
      'insert into audit (audit_id, at, who, action, detail) select coalesce(max(audit_id), 0) + 1, cast(? as text), cast(? as text), cast(? as text), cast(? as text) from audit';
    await this.sql.run(sql, [at, who, action, detail]);
  }

  async #put<T>(table: string, key: string, fields: readonly rows.Field<T>[], all: readonly T[]): Promise<void> {
    const columns = rows.columnsOf(fields);
    await this.sql.insert(table, columns, rows.written(fields, all), REPLACING.get(`${table} ${key}`) ?? replacing(table, key, columns));
  }

  async #insert<T>(table: string, fields: readonly rows.Field<T>[], all: readonly T[], tail = ''): Promise<void> {
    await this.sql.insert(table, rows.columnsOf(fields), rows.written(fields, all), tail);
  }

  async #delete(table: string, column: string, values: readonly (string | number)[]): Promise<void> {
    const { sql, params } = this.sql.dialect.oneOf(column, values);
    await this.sql.run(`delete from ${table} where ${sql}`, params);
  }
}
