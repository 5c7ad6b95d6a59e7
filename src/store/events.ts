import type { EventQuery, EventRow } from '../record/index.js';
import type { SqlSession } from './driver.js';
import { page, Where } from './query.js';
import { EVENT, readAs, selected, UNDATED } from './rows.js';

const DOERS = "('agent', 'guest', 'sender', 'signatory', 'speaker', 'counterpart')";

/** Events of a query, by date. */
export async function findEvents(sql: SqlSession, query: EventQuery): Promise<EventRow[]> {
  const where = new Where(sql.dialect)
    .oneOf('event_id', query.ids)
    .oneOf('type', query.types)
    .oneOf('status', query.statuses)
    .is('country = ?', query.country)
    .is('place_id = ?', query.place)
    .is('last_day < ?', query.endedBefore);
  takingPart(where, query);
  window(where, query);
  if (query.story !== undefined) {
    where.is(
      'event_id in (select event_id from assertion where article_id in (select article_id from article where story_id = ?))',
      query.story,
    );
  }
  if (query.inConflict) where.always("conflicts <> '[]'");
  if (query.main) where.always('main = 1');
  if (query.ids === undefined) where.always('merged_into is null');
  if (!query.rejected && query.ids === undefined) where.always("(standing is null or standing <> 'rejected')");
  const { sql: paging, params } = page(query.limit, query.offset);
  const order = query.newestFirst
    ? `case when sort_day = '${UNDATED}' then '' else sort_day end desc, event_id desc`
    : 'sort_day, event_id';
  const found = await sql.all(`select ${selected(EVENT)} from event ${where.sql} order by ${order} ${paging}`, [
    ...where.params,
    ...params,
  ]);
  return readAs(EVENT, found);
}

function takingPart(where: Where, query: EventQuery): void {
  const roles = query.roles?.map((role) => `'${role.replace(/[^a-z-]/g, '')}'`).join(', ');
  const inRoles = roles ? ` and role in (${roles})` : '';
  if (query.with) {
    where.within(
      `event_id in (select event_id from participant where {}${inRoles})`,
      'entity_id',
      query.with.length > 0 ? query.with : [-1],
    );
  }
  for (const entity of query.all ?? []) where.is('event_id in (select event_id from participant where entity_id = ?)', entity);
  for (const country of query.countries ?? []) {
    where.is('event_id in (select p.event_id from participant p join entity n on n.entity_id = p.entity_id where n.country = ?)', country);
  }
  where.is(
    `exists (select 1 from participant p join entity n on n.entity_id = p.entity_id where p.event_id = event.event_id and p.role in ${DOERS} and n.country = ?)`,
    query.origin,
  );
}

function window(where: Where, { since, until, undated }: EventQuery): void {
  const or = undated ? ` or sort_day = '${UNDATED}'` : '';
  where.is(`(last_day >= ?${or})`, since);
  where.is(undated ? '(first_day <= ? or first_day is null)' : 'first_day <= ?', until);
}
