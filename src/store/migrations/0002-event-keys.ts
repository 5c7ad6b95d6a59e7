import { type AssertionRow, type EventRow, eventKeys, grouped, happeningOf } from '../../record/index.js';
import type { SqlSession } from '../driver.js';
import { Where } from '../query.js';
import { ASSERTION, EVENT, readAs, selected } from '../rows.js';

/** Keys under which events are found again, and the indexes of events with their ids, so that a list by days is one walk along them. */
export const sql = `
create table event_key (
  entity_id bigint not null references entity,
  key {ordered} not null,
  event_id bigint not null references event on delete cascade,
  primary key (entity_id, key, event_id)
){clustered};
create index event_key_event on event_key (event_id);

drop index if exists event_country;
drop index if exists event_type;
create index event_country on event (country, sort_day, event_id);
create index event_type on event (type, sort_day, event_id);
`;

export const sqlite = '';

/** PostgreSQL puts missing days first where it goes backwards, and walks an index only in its own order. */
export const postgresql = `
drop index office_entity;
create index office_entity on office (entity_id, day desc nulls last);
`;

const BATCH = 5000;

/** Files the events that the record has. */
export async function fill(session: SqlSession): Promise<void> {
  for (let after = 0; ; ) {
    const events: EventRow[] = readAs(
      EVENT,
      await session.rows(`select ${selected(EVENT)} from event where event_id > ? order by event_id limit ${BATCH}`, [after]),
    );
    const last = events.at(-1);
    if (!last) return;
    after = last.id;
    const filed = events.filter(({ mergedInto, standing }) => mergedInto === null && standing !== 'rejected');
    const where = new Where(session.dialect).oneOf(
      'event_id',
      filed.map(({ id }) => id),
    );
    const told: AssertionRow[] = readAs(
      ASSERTION,
      await session.rows(`select ${selected(ASSERTION)} from assertion ${where.sql} order by article_id, n`, where.params),
    );
    const byEvent = grouped(told, ({ event }) => event);
    const rows = filed.flatMap((event) =>
      eventKeys(happeningOf(event, byEvent.get(event.id) ?? [])).map(({ entity, key }) => [entity, key, event.id]),
    );
    await session.insert('event_key', ['entity_id', 'key', 'event_id'], rows);
  }
}
