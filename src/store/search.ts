import type { ArticleHead, Facet, SearchQuery, SearchResult } from '../record/index.js';
import type { SqlSession, SqlValue } from './driver.js';
import { ARTICLE_HEAD, readAs, selected } from './rows.js';
import { Where } from './query.js';

/** Facets are counted on so many of the best hits; beyond that a reader narrows the search anyway. */
const COUNTED = 400;
const MOST_FACETS = 8;

/** Words and phrases of a query, marks left out. */
export function queryTerms(words: string): string[] {
  return [...words.matchAll(/"([^"]+)"|(\S+)/g)]
    .map((m) => (m[1] ?? m[2] ?? '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    .filter((term) => term !== '');
}

interface Match {
  readonly from: string;
  readonly condition: string;
  readonly params: readonly SqlValue[];
  readonly rank: string;
  /** Order in which articles came, the last first. */
  readonly newest: string;
}

/** The match clause of each database. */
function matchOf(sql: SqlSession, terms: readonly string[]): Match {
  if (sql.dialect.engine === 'sqlite') {
    const text = terms.map((term) => `"${term}"`).join(' AND ');
    return {
      from: 'article_words join article a on a.number = article_words.rowid',
      condition: 'article_words match ?',
      params: [text],
      rank: 'article_words.rank',
      newest: 'article_words.rowid desc',
    };
  }
  const query = terms.map(() => "phraseto_tsquery('english', ?)").join(' && ');
  return {
    from: 'article_words w join article a on a.article_id = w.article_id',
    condition: `w.words @@ (${query})`,
    params: terms,
    rank: `ts_rank(w.words, (${query})) desc`,
    newest: 'a.number desc',
  };
}

export async function search(sql: SqlSession, query: SearchQuery): Promise<SearchResult> {
  const terms = queryTerms(query.words);
  if (terms.length === 0) return { articles: [], counted: 0, more: false, publishers: [], years: [], entities: [] };
  const match = matchOf(sql, terms);
  const where = new Where(sql.dialect)
    .add({ sql: match.condition, params: match.params })
    .is('a.publisher = ?', query.publisher)
    .is('a.day >= ?', query.since)
    .is('a.day <= ?', query.until)
    .is('a.article_id in (select article_id from appearance where entity_id = ?)', query.entity);
  const select = `select ${selected(ARTICLE_HEAD, 'a')} from ${match.from} ${where.sql}`;
  // Ranking looks at every hit: so many are not ranked, the newest in the record come first.
  const newest = await sql.rows(`${select} order by ${match.newest} limit ${COUNTED + 1}`, where.params);
  const ranked = newest.length <= COUNTED;
  const rankParams = sql.dialect.engine === 'sqlite' ? [] : match.params;
  const found = ranked ? await sql.rows(`${select} order by ${match.rank}, a.article_id`, [...where.params, ...rankParams]) : newest;
  const articles = readAs(ARTICLE_HEAD, found.slice(0, COUNTED));
  return {
    articles: articles.slice(0, query.limit),
    counted: articles.length,
    more: found.length > COUNTED,
    publishers: facet(articles, ({ publisher }) => publisher),
    years: facet(articles, ({ published }) => published?.from.slice(0, 4) ?? null),
    entities: await entityFacet(sql, articles),
  };
}

function facet(articles: readonly ArticleHead[], of: (article: ArticleHead) => string | null): Facet[] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const value = of(article);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_FACETS);
}

async function entityFacet(sql: SqlSession, articles: readonly ArticleHead[]): Promise<Facet[]> {
  if (articles.length === 0) return [];
  const where = new Where(sql.dialect).oneOf(
    'p.article_id',
    articles.map(({ id }) => id),
  );
  const found = await sql.all<{ entity_id: number; n: number }>(
    `select p.entity_id, count(*) as n from appearance p join entity e on e.entity_id = p.entity_id ${where.sql} and e.named = 1
     group by p.entity_id order by n desc, p.entity_id limit ${MOST_FACETS}`,
    where.params,
  );
  return found.map(({ entity_id, n }) => ({ value: String(entity_id), count: n }));
}
