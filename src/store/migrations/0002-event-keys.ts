import { type AssertionRow, type EventRow, eventKeys, grouped, happeningOf } from '../../record/index.js';
import type { SqlSession } from '../driver.js';
import { Where } from '../query.js';
import { ASSERTION, EVENT, readAs, selected } from '../rows.js';

/**
 * Keys under which events are found again; the indexes of events with their ids, so that a list by days is one walk along them; roles filed by
 * entity and day once instead of twice.
 */
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

/** A table of small rows anew, kept in the order of its key: without a second tree for the key it takes half the writing and two thirds of the room. */
const clustered = (table: string, columns: string, indexes: readonly string[]): string => `
create table ${table}_new (${columns}) without rowid;
insert into ${table}_new select * from ${table};
drop table ${table};
alter table ${table}_new rename to ${table};
${indexes.map((index) => `create index ${table}_${index};`).join('\n')}
`;

const OF_ARTICLE = 'article_id text not null references article (article_id) on delete cascade';
const PASSAGE = 'span_start bigint not null, span_end bigint not null, sentence bigint not null';

export const sqlite = [
  clustered(
    'participant',
    `entity_id bigint not null references entity, event_id bigint not null references event on delete cascade, role text not null,
     type text not null, sort_day text not null, primary key (entity_id, sort_day, event_id, role)`,
    ['event on participant (event_id)'],
  ),
  clustered(
    'alias',
    `key text not null, entity_id bigint not null references entity on delete cascade, name text not null, primary key (key, entity_id, name)`,
    ['entity on alias (entity_id)'],
  ),
  clustered(
    'appearance',
    `${OF_ARTICLE}, entity_id bigint not null references entity, name text not null, mentions text not null,
     primary key (article_id, entity_id)`,
    ['entity on appearance (entity_id, article_id)'],
  ),
  clustered(
    'office',
    `${OF_ARTICLE}, n bigint not null, entity_id bigint not null references entity, title text not null, of_body text, former bigint not null,
     day text, from_day text, to_day text, ${PASSAGE}, primary key (article_id, n)`,
    ['entity on office (entity_id, day)'],
  ),
  clustered(
    'quotation',
    `${OF_ARTICLE}, n bigint not null, speaker_id bigint references entity, kind text not null, ${PASSAGE}, primary key (article_id, n)`,
    ['speaker on quotation (speaker_id, article_id)'],
  ),
  clustered(
    'time_expression',
    `${OF_ARTICLE}, n bigint not null, timex text not null, value text, date text, alternatives text not null, ${PASSAGE},
     primary key (article_id, n)`,
    [],
  ),
  clustered(
    'kinship',
    `story_id bigint not null references story on delete cascade, first_id text not null, second_id text not null, label text not null,
     primary key (story_id, first_id, second_id)`,
    [],
  ),
].join('');

/** PostgreSQL puts missing days first where it goes backwards, and walks an index only in its own order. */
export const postgresql = `
drop index office_entity;
create index office_entity on office (entity_id, day desc nulls last);
drop index participant_day;
alter table participant drop constraint participant_pkey;
alter table participant add primary key (entity_id, sort_day, event_id, role);
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
