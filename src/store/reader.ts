import type * as R from '../record/index.js';
import type { StoryDocument } from '../story/index.js';
import type { SqlSession, SqlRow } from './driver.js';
import { findEvents } from './events.js';
import { eventsUnder, lastOffices } from './lookups.js';
import { unpack } from './packed.js';
import { page, Where } from './query.js';
import * as rows from './rows.js';
import { search } from './search.js';

/** No id that begins with the same letters comes later, in the alphabet of whatever language. */
const LAST_LETTERS = 'z'.repeat(12);

/** Every question to the record, on a connection or inside a transaction. */
export class SqlReader implements R.RecordReader {
  constructor(protected readonly sql: SqlSession) {}

  protected where(): Where {
    return new Where(this.sql.dialect);
  }

  protected async read<T>(
    fields: readonly rows.Field<T>[],
    from: string,
    where: Where,
    tail: string,
    more: readonly number[] = [],
  ): Promise<T[]> {
    const found = await this.sql.rows(`select ${rows.selected(fields)} from ${from} ${where.sql} ${tail}`, [...where.params, ...more]);
    return rows.readAs(fields, found);
  }

  async known(articles: readonly string[]): Promise<ReadonlySet<string>> {
    const where = this.where().oneOf('article_id', articles);
    const found = await this.sql.all<{ article_id: string }>(`select article_id from article ${where.sql}`, where.params);
    return new Set(found.map(({ article_id }) => article_id));
  }

  async articles(query: R.ArticleQuery): Promise<R.ArticleHead[]> {
    const { sql, params } = page(query.limit, query.offset);
    const where = this.where()
      .oneOf('article_id', query.ids)
      .oneOf('story_id', query.stories)
      .is('article_id in (select article_id from appearance where entity_id = ?)', query.entity)
      .is('kind = ?', query.kind)
      .is('import_id = ?', query.importId)
      .is('day >= ?', query.since)
      .is('day <= ?', query.until);
    const oldest =
      query.entity === undefined && query.since === undefined && query.until === undefined ? 'story_id, position' : 'day, article_id';
    const order = query.newestFirst ? "coalesce(day, '') desc, article_id" : oldest;
    return this.read(rows.ARTICLE_HEAD, 'article', where, `order by ${order} ${sql}`, params as number[]);
  }

  async texts(articles: readonly string[]): Promise<R.ArticleRow[]> {
    const found = await this.read(rows.ARTICLE, 'article', this.where().oneOf('article_id', articles), '');
    const byId = new Map(found.map((row) => [row.id, row]));
    return articles.flatMap((id) => byId.get(id) ?? []);
  }

  async articlesStarting(prefix: string): Promise<string[]> {
    const where = this.where().is('article_id >= ?', prefix).is('article_id <= ?', `${prefix}${LAST_LETTERS}`);
    const found = await this.sql.all<{ article_id: string }>(
      `select article_id from article ${where.sql} order by article_id limit 20`,
      where.params,
    );
    return found.map(({ article_id }) => article_id);
  }

  async entities(query: R.EntityQuery): Promise<R.EntityRow[]> {
    const where = this.where()
      .oneOf('entity_id', query.ids)
      .oneOf('type', query.types)
      .is('country = ?', query.country)
      .is('named = ?', query.named === undefined ? undefined : Number(query.named));
    if (query.keys) where.within('entity_id in (select entity_id from alias where {})', 'key', query.keys.length > 0 ? query.keys : ['']);
    const { sql, params } = page(query.limit);
    return this.read(rows.ENTITY, 'entity', where, `order by entity_id ${sql}`, params as number[]);
  }

  async aliases(entities: readonly number[]): Promise<R.AliasRow[]> {
    return this.read(rows.ALIAS, 'alias', this.where().oneOf('entity_id', entities), 'order by entity_id, key, name');
  }

  async appearanceCounts(entities: readonly number[]): Promise<ReadonlyMap<number, number>> {
    const where = this.where().oneOf('entity_id', entities);
    const found = await this.sql.all<{ entity_id: number; n: number }>(
      `select entity_id, count(*) as n from appearance ${where.sql} group by entity_id`,
      where.params,
    );
    return new Map(found.map(({ entity_id, n }) => [entity_id, n]));
  }

  async appearances(query: R.DetailQuery): Promise<R.AppearanceRow[]> {
    return this.details(rows.APPEARANCE, 'appearance', 'entity_id', query, 'article_id, entity_id');
  }

  async offices(query: R.OfficeQuery): Promise<R.OfficeRow[]> {
    const byDay = query.newestFirst ? 'day desc, article_id, n' : 'day, article_id, n';
    return this.details(rows.OFFICE, 'office', 'entity_id', query, query.entities || query.newestFirst ? byDay : 'article_id, n');
  }

  async lastOffices(entities: readonly number[], most: number): Promise<R.OfficeRow[]> {
    return lastOffices(this.sql, entities, most);
  }

  async eventsUnder(ranges: readonly R.EventKeyRange[]): Promise<number[]> {
    return eventsUnder(this.sql, ranges);
  }

  async storiesTelling(events: readonly number[]): Promise<number[]> {
    const where = this.where().oneOf('t.event_id', events).is('a.kind = ?', 'report');
    const from = 'assertion t join article a on a.article_id = t.article_id';
    const found = await this.sql.rows(`select distinct a.story_id from ${from} ${where.sql} order by a.story_id`, where.params);
    return found.map(([story]) => Number(story));
  }

  async quotes(query: R.DetailQuery): Promise<R.QuoteRow[]> {
    return this.details(rows.QUOTE, 'quotation', 'speaker_id', query, 'article_id, n');
  }

  async times(query: R.TimeQuery): Promise<R.TimeRow[]> {
    const { sql, params } = page(query.limit);
    const where = this.where().oneOf('article_id', query.articles);
    return this.read(rows.TIME, 'time_expression', where, `order by article_id, n ${sql}`, params as number[]);
  }

  private details<T>(fields: readonly rows.Field<T>[], table: string, entity: string, query: R.DetailQuery, order: string): Promise<T[]> {
    const where = this.where().oneOf('article_id', query.articles).oneOf(entity, query.entities);
    const { sql, params } = page(query.limit);
    return this.read(fields, table, where, `order by ${order} ${sql}`, params as number[]);
  }

  async events(query: R.EventQuery): Promise<R.EventRow[]> {
    return findEvents(this.sql, query);
  }

  async assertions(query: R.AssertionQuery): Promise<R.AssertionRow[]> {
    const where = this.where().oneOf('article_id', query.articles).oneOf('event_id', query.events);
    return this.read(rows.ASSERTION, 'assertion', where, 'order by article_id, n');
  }

  async claims(query: R.ClaimQuery): Promise<R.ClaimRow[]> {
    return this.ofStories(rows.CLAIM, 'claim', query);
  }

  async precedents(query: R.ClaimQuery): Promise<R.PrecedentRow[]> {
    return this.ofStories(rows.PRECEDENT, 'precedent', query);
  }

  private ofStories<T>(fields: readonly rows.Field<T>[], table: string, query: R.ClaimQuery): Promise<T[]> {
    const where = this.where().oneOf('story_id', query.stories).oneOf('event_id', query.events);
    const { sql, params } = page(query.limit, query.offset);
    return this.read(fields, table, where, `order by story_id, n ${sql}`, params as number[]);
  }

  async kinship(story: number): Promise<R.KinshipRow[]> {
    return this.read(rows.KINSHIP, 'kinship', this.where().is('story_id = ?', story), 'order by first_id, second_id');
  }

  async stories(query: R.StoryQuery): Promise<R.StoryRow[]> {
    const { sql, params } = page(query.limit, query.offset);
    return this.read(
      rows.STORY,
      'story',
      this.where().oneOf('story_id', query.ids),
      `order by story_id ${query.newestFirst ? 'desc' : ''} ${sql}`,
      params as number[],
    );
  }

  async storyDocument(story: number): Promise<StoryDocument | null> {
    const [row] = await this.sql.all<{ document: Uint8Array | null }>('select document from story where story_id = ?', [story]);
    if (!row?.document) return null;
    const texts = await this.sql.all<{ article_id: string; text: string }>('select article_id, text from article where story_id = ?', [
      story,
    ]);
    return unpack(row.document, new Map(texts.map((t) => [t.article_id, t.text])));
  }

  async search(query: R.SearchQuery): Promise<R.SearchResult> {
    return search(this.sql, query);
  }

  async corrections(): Promise<R.CorrectionRow[]> {
    return this.read(rows.CORRECTION, 'correction', this.where(), 'order by correction_id');
  }

  async imports(): Promise<R.ImportRow[]> {
    return this.read(rows.IMPORT, 'import', this.where(), 'order by import_id');
  }

  async audit(limit: number): Promise<R.AuditRow[]> {
    return this.read(rows.AUDIT, 'audit', this.where(), 'order by audit_id desc limit ?', [limit]);
  }

  async counts(): Promise<R.RecordCounts> {
    const count = async (from: string): Promise<number> =>
      Number((await this.sql.all<SqlRow>(`select count(*) as n from ${from}`))[0]?.['n'] ?? 0);
    return {
      articles: await count("article where kind = 'report'"),
      background: await count("article where kind = 'background'"),
      stories: await count('story'),
      entities: await count('entity where merged_into is null'),
      events: await count('event where merged_into is null'),
      claims: await count('claim'),
      quotes: await count('quotation'),
      corrections: await count('correction'),
    };
  }

  /** Rows that belong together by a rule that no foreign key holds. */
  async faults(): Promise<string[]> {
    const checks: readonly (readonly [sql: string, says: string])[] = [
      [
        'select count(*) as n from event e where merged_into is null and not exists (select 1 from assertion a where a.event_id = e.event_id)',
        'events that nothing asserts',
      ],
      ['select count(*) as n from article a where a.story_id not in (select story_id from story)', 'articles of no story'],
      [
        'select count(*) as n from story s where articles <> (select count(*) from article a where a.story_id = s.story_id)',
        'stories with a wrong number of articles',
      ],
      ['select count(*) as n from claim where event_id is not null and event_id not in (select event_id from event)', 'claims of no event'],
      [
        'select count(*) as n from participant p where event_id in (select event_id from event where merged_into is not null)',
        'roles in events that were merged away',
      ],
    ];
    const lines: string[] = [];
    for (const [sql, says] of checks) {
      const [row] = await this.sql.all<{ n: number }>(sql);
      if (row && row.n > 0) lines.push(`${row.n} ${says}`);
    }
    return lines;
  }
}
