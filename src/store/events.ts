import type { EventQuery, EventRow } from '../record/index.js';
import type { SqlSession } from './driver.js';
import { page, Where } from './query.js';
import { EVENT, readAs, selected, UNDATED } from './rows.js';

const DOERS = "('agent', 'guest', 'sender', 'signatory', 'speaker', 'counterpart')";

/** Events of a query, by date. */
export async function findEvents(sql: SqlSession, query: EventQuery): Promise<EventRow[]> {
  if (query.undatedOnly) return run(sql, query, 'undated');
  if (!query.newestFirst || query.offset) return run(sql, query, null);
  // Undated ones come last: two short walks along an index in place of sorting all that fits.
  const dated = await run(sql, query, 'dated');
  const rest = query.limit === undefined ? undefined : query.limit - dated.length;
  if (rest === 0 || (!query.undated && (query.since !== undefined || query.until !== undefined))) return dated;
  return [...dated, ...(await run(sql, { ...query, ...(rest === undefined ? {} : { limit: rest }) }, 'undated'))];
}

async function run(sql: SqlSession, query: EventQuery, part: 'dated' | 'undated' | null): Promise<EventRow[]> {
  const where = new Where(sql.dialect)
    .oneOf('event.event_id', query.ids)
    .oneOf('event.type', query.types)
    .oneOf('event.status', query.statuses)
    .is('event.country = ?', query.country)
    .is('event.place_id = ?', query.place)
    .is('event.last_day < ?', query.endedBefore);
  const [from, day] = takingPart(where, query);
  window(where, query);
  // The index has the days: with this bound it is not walked from its end.
  if (!query.undated || part === 'dated') where.is(`${day}.sort_day <= ?`, query.until);
  if (part !== 'undated') where.is(`${day}.sort_day >= ?`, query.begunSince);
  if (query.story !== undefined) {
    where.is(
      'event.event_id in (select event_id from assertion where article_id in (select article_id from article where story_id = ?))',
      query.story,
    );
  }
  if (query.inConflict) where.always("event.conflicts <> '[]'");
  if (query.main) where.always('event.main = 1');
  if (query.ids === undefined) where.always('event.merged_into is null');
  if (!query.rejected && query.ids === undefined) where.always("(event.standing is null or event.standing <> 'rejected')");
  if (part) where.always(`${day}.sort_day ${part === 'dated' ? '<' : '='} '${UNDATED}'`);
  const { sql: paging, params } = page(query.limit, query.offset);
  const way = query.newestFirst ? 'desc' : 'asc';
  const order = `${day}.sort_day ${way}, ${day}.event_id ${way}`;
  const found = await sql.rows(`select ${selected(EVENT, 'event')} from ${from} ${where.sql} order by ${order} ${paging}`, [
    ...where.params,
    ...params,
  ]);
  return readAs(EVENT, found);
}

const listed = (words: readonly string[] | undefined): string | null =>
  words ? words.map((word) => `'${word.replace(/[^a-z-]/g, '')}'`).join(', ') : null;

/** Conditions on who takes part; gives the tables to read and the one whose index has the days in order. */
function takingPart(where: Where, query: EventQuery): [from: string, day: 'event' | 'own'] {
  const [roles, types] = [listed(query.roles), listed(query.types)];
  for (const entity of query.all ?? []) where.is('event.event_id in (select event_id from participant where entity_id = ?)', entity);
  for (const country of query.countries ?? []) {
    where.is(
      'event.event_id in (select p.event_id from participant p join entity n on n.entity_id = p.entity_id where n.country = ?)',
      country,
    );
  }
  where.is(
    `exists (select 1 from participant p join entity n on n.entity_id = p.entity_id where p.event_id = event.event_id and p.role in ${DOERS} and n.country = ?)`,
    query.origin,
  );
  const [one, second] = query.with ?? [];
  if (one !== undefined && second === undefined) {
    where.is('own.entity_id = ?', one);
    if (roles) where.always(`own.role in (${roles})`);
    if (types) where.always(`own.type in (${types})`);
    // An entity takes part in an event in one role only: no event comes twice.
    return ['participant own join event on event.event_id = own.event_id', 'own'];
  }
  if (query.with) {
    const more = (roles ? ` and role in (${roles})` : '') + (types ? ` and type in (${types})` : '');
    where.within(
      `event.event_id in (select event_id from participant where {}${more})`,
      'entity_id',
      one === undefined ? [-1] : query.with,
    );
  }
  return ['event', 'event'];
}

function window(where: Where, { since, until, undated }: EventQuery): void {
  where.is(`(event.last_day >= ?${undated ? ` or event.sort_day = '${UNDATED}'` : ''})`, since);
  where.is(undated ? '(event.first_day <= ? or event.first_day is null)' : 'event.first_day <= ?', until);
}
