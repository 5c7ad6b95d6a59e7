/** The first form of the record. Types are those that SQLite and PostgreSQL share; `{number}` and `{blob}` are filled in for each. */
export const sql = `
create table counter (name text primary key, last bigint not null);

create table import (
  import_id bigint primary key,
  source text not null,
  file text,
  rows bigint not null,
  added text not null
);

create table story (
  story_id bigint primary key,
  title text not null,
  first_day text,
  last_day text,
  articles bigint not null,
  origins bigint not null,
  document {blob}
);

create table article (
  {number},
  kind text not null check (kind in ('report', 'background')),
  import_id bigint references import,
  story_id bigint not null references story,
  position bigint not null,
  origin bigint not null,
  sha256 text not null,
  file text,
  url text,
  publisher text,
  headline text,
  credit text,
  day text,
  published text,
  text text not null,
  sentences text not null,
  layout text not null,
  added text not null
);
create index article_story on article (story_id, position);
create index article_day on article (day);

create table entity (
  entity_id bigint primary key,
  type text not null,
  name text not null,
  country text,
  named bigint not null,
  merged_into bigint references entity
);
create index entity_country on entity (country, type);

create table alias (
  key text not null,
  entity_id bigint not null references entity on delete cascade,
  name text not null,
  primary key (key, entity_id, name)
);
create index alias_entity on alias (entity_id);

create table appearance (
  article_id text not null references article (article_id) on delete cascade,
  entity_id bigint not null references entity,
  name text not null,
  mentions text not null,
  primary key (article_id, entity_id)
);
create index appearance_entity on appearance (entity_id, article_id);

create table office (
  article_id text not null references article (article_id) on delete cascade,
  n bigint not null,
  entity_id bigint not null references entity,
  title text not null,
  of_body text,
  former bigint not null,
  day text,
  from_day text,
  to_day text,
  span_start bigint not null,
  span_end bigint not null,
  sentence bigint not null,
  primary key (article_id, n)
);
create index office_entity on office (entity_id, day);

create table event (
  event_id bigint primary key,
  type text not null,
  title text not null,
  status text not null,
  hedged bigint not null,
  negated bigint not null,
  main bigint not null,
  occasion text,
  first_day text,
  last_day text,
  sort_day text not null,
  place_id bigint references entity,
  country text,
  about_id bigint,
  participants text not null,
  articles bigint not null,
  origins bigint not null,
  conflicts text not null,
  standing text,
  merged_into bigint references event
);
create index event_country on event (country, type, sort_day);
create index event_type on event (type, sort_day);
create index event_status on event (status, last_day);
create index event_day on event (sort_day);
create index event_place on event (place_id, sort_day);

create table participant (
  entity_id bigint not null references entity,
  event_id bigint not null references event on delete cascade,
  role text not null,
  type text not null,
  sort_day text not null,
  primary key (entity_id, event_id, role)
);
create index participant_event on participant (event_id);
create index participant_day on participant (entity_id, sort_day, event_id);

create table assertion (
  article_id text not null references article (article_id) on delete cascade,
  n bigint not null,
  event_id bigint not null references event,
  type text not null,
  status text not null,
  hedged bigint not null,
  negated bigint not null,
  lead bigint not null,
  occasion text,
  alternatives text not null,
  place_id bigint references entity,
  participants text not null,
  chain text not null,
  about_id bigint,
  span_start bigint not null,
  span_end bigint not null,
  sentence bigint not null,
  day text,
  primary key (article_id, n)
);
create index assertion_event on assertion (event_id);

create table quotation (
  article_id text not null references article (article_id) on delete cascade,
  n bigint not null,
  speaker_id bigint references entity,
  kind text not null,
  span_start bigint not null,
  span_end bigint not null,
  sentence bigint not null,
  primary key (article_id, n)
);
create index quotation_speaker on quotation (speaker_id, article_id);

create table time_expression (
  article_id text not null references article (article_id) on delete cascade,
  n bigint not null,
  timex text not null,
  value text,
  date text,
  alternatives text not null,
  span_start bigint not null,
  span_end bigint not null,
  sentence bigint not null,
  primary key (article_id, n)
);

create table claim (
  story_id bigint not null references story on delete cascade,
  n bigint not null,
  text text not null,
  relation text not null,
  difference text not null,
  severity text,
  event_id bigint,
  sides text not null,
  primary key (story_id, n)
);
create index claim_event on claim (event_id);

create table kinship (
  story_id bigint not null references story on delete cascade,
  first_id text not null,
  second_id text not null,
  label text not null,
  primary key (story_id, first_id, second_id)
);

create table precedent (
  story_id bigint not null references story on delete cascade,
  n bigint not null,
  kind text not null,
  scope text not null,
  entity_id bigint,
  subject text not null,
  since text,
  event_id bigint,
  verdict text not null,
  because text not null,
  passages text not null,
  primary key (story_id, n)
);
create index precedent_event on precedent (event_id);

create table correction (
  correction_id bigint primary key,
  kind text not null,
  target text not null,
  payload text not null,
  who text not null,
  at text not null,
  why text not null,
  undone_by bigint references correction
);

create table audit (
  audit_id bigint primary key,
  at text not null,
  who text not null,
  action text not null,
  detail text not null
);
`;

export const sqlite = `
create virtual table article_words using fts5(
  headline, body, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2'
);
`;

export const postgresql = `
create table article_words (
  article_id text primary key references article (article_id) on delete cascade,
  words tsvector not null
);
create index article_words_index on article_words using gin (words);
`;
