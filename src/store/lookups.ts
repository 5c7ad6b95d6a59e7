import { type EventKeyRange, grouped, type OfficeRow } from '../record/index.js';
import type { SqlSession } from './driver.js';
import { OFFICE, readAs, selected } from './rows.js';

/*
 * Look-ups of a few rows for each of many things in one statement: SQLite has no lateral joins but subqueries that may look out, PostgreSQL
 * the other way round.
 */

/** Events looked at for each range. Who leads more of one kind within the days of one happening is told apart by nothing anyway. */
const MOST_EVENTS = 60;

export async function eventsUnder(sql: SqlSession, ranges: readonly EventKeyRange[]): Promise<number[]> {
  const asked = [...new Map(ranges.map((range) => [`${range.entity} ${range.from} ${range.to}`, range])).values()];
  if (asked.length === 0) return [];
  const found = sql.dialect.engine === 'sqlite' ? await underInSqlite(sql, asked) : await underInPostgres(sql, asked);
  return [...new Set(found)].sort((a, b) => a - b);
}

/** So many rows are read without asking for the last of each range only, which takes 2.5 times as long. */
const MOST_UNSORTED = 2000;

/** As nearly always no range holds more than are looked at, all that lie there are read; what holds more is asked for again. */
async function underInSqlite(sql: SqlSession, ranges: readonly EventKeyRange[]): Promise<number[]> {
  const rows = await sql.rows(
    `select a.key, k.event_id from json_each(?) a
     cross join event_key k on k.entity_id = a.value->>0 and k.key between a.value->>1 and a.value->>2 limit ${MOST_UNSORTED}`,
    [listed(ranges)],
  );
  if (rows.length === MOST_UNSORTED) return lastInSqlite(sql, ranges);
  const byRange = grouped(rows, ([range]) => Number(range));
  const full = [...byRange].filter(([, all]) => all.length > MOST_EVENTS).map(([range]) => range);
  const few = rows.filter(([range]) => !full.includes(Number(range))).map(([, id]) => Number(id));
  return full.length === 0
    ? few
    : [
        ...few,
        ...(await lastInSqlite(
          sql,
          full.map((range) => ranges[range] as EventKeyRange),
        )),
      ];
}

async function lastInSqlite(sql: SqlSession, ranges: readonly EventKeyRange[]): Promise<number[]> {
  const rows = await sql.rows(
    `select (select json_group_array(event_id) from (
       select event_id from event_key where entity_id = a.value->>0 and key between a.value->>1 and a.value->>2 order by key desc, event_id desc limit ${MOST_EVENTS}
     )) from json_each(?) a`,
    [listed(ranges)],
  );
  return rows.flatMap(([ids]) => JSON.parse(ids as string) as number[]);
}

const listed = (ranges: readonly EventKeyRange[]): string => JSON.stringify(ranges.map(({ entity, from, to }) => [entity, from, to]));

async function underInPostgres(sql: SqlSession, ranges: readonly EventKeyRange[]): Promise<number[]> {
  const rows = await sql.rows(
    `select found.event_id from json_to_recordset(cast(? as json)) as a(entity bigint, "from" text, "to" text)
     cross join lateral (
       select event_id from event_key where entity_id = a.entity and key between a."from" and a."to" order by key desc, event_id desc limit ${MOST_EVENTS}
     ) found`,
    [JSON.stringify(ranges)],
  );
  return rows.map(([id]) => Number(id));
}

export async function lastOffices(sql: SqlSession, entities: readonly number[], most: number): Promise<OfficeRow[]> {
  if (entities.length === 0) return [];
  const last = (columns: string, entity: string): string =>
    `select ${columns} from office where entity_id = ${entity} order by day desc nulls last, article_id, n limit ${most}`;
  const from =
    sql.dialect.engine === 'sqlite'
      ? `json_each(?) a cross join office o on (o.article_id, o.n) in (${last('article_id, n', 'a.value')})`
      : `json_array_elements_text(cast(? as json)) a cross join lateral (${last('*', 'cast(a.value as bigint)')}) o`;
  const order = 'o.entity_id, o.day desc nulls last, o.article_id, o.n';
  return readAs(OFFICE, await sql.rows(`select ${selected(OFFICE, 'o')} from ${from} order by ${order}`, [JSON.stringify(entities)]));
}
