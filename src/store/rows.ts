import type {
  AliasRow,
  AppearanceRow,
  ArticleHead,
  ArticleRow,
  AssertionRow,
  AuditRow,
  ClaimRow,
  CorrectionRow,
  EntityRow,
  EventRow,
  ImportRow,
  KinshipRow,
  OfficeRow,
  PrecedentRow,
  QuoteRow,
  StoryRow,
  TimeRow,
} from '../record/index.js';
import type { DateValue } from '../values.js';
import type { SqlValue } from './driver.js';

/**
 * One field of a row: its column, how it is written and how it is read. A table’s fields stand once and serve both ways.
 */
export interface Field<T> {
  readonly column: string;
  write(row: T): SqlValue;
  /** Absent for a column that only serves look-ups. */
  readonly key?: keyof T & string;
  read?(value: unknown): unknown;
}

const plain =
  <T>() =>
  <K extends keyof T & string>(key: K, column: string = key): Field<T> => ({
    column,
    key,
    write: (row) => row[key] as SqlValue,
    read: (value) => value,
  });
const flag =
  <T>() =>
  <K extends keyof T & string>(key: K, column: string = key): Field<T> => ({
    column,
    key,
    write: (row) => Number(row[key]),
    read: (value) => Number(value) === 1,
  });
const json =
  <T>() =>
  <K extends keyof T & string>(key: K, column: string = key): Field<T> => ({
    column,
    key,
    write: (row) => (row[key] === null ? null : JSON.stringify(row[key])),
    read: (value) => (value === null ? null : JSON.parse(value as string)),
  });
/** A column for look-ups, worked out from the row. */
const derived = <T>(column: string, write: (row: T) => SqlValue): Field<T> => ({ column, write });

const kit = <T>() => ({
  p: plain<T>(),
  f: flag<T>(),
  j: json<T>(),
  d: (column: string, write: (row: T) => SqlValue) => derived(column, write),
});

const span = <T extends { start: number; end: number; sentence: number }>() => {
  const { p } = kit<T>();
  return [p('start', 'span_start'), p('end', 'span_end'), p('sentence')];
};

/** Undated events come after all others. */
export const UNDATED = '9999';
export const sortDay = (when: DateValue | null): string => when?.from ?? UNDATED;

const head = kit<ArticleHead>();
export const ARTICLE_HEAD: readonly Field<ArticleHead>[] = [
  head.p('id', 'article_id'),
  head.p('kind'),
  head.p('importId', 'import_id'),
  head.p('story', 'story_id'),
  head.p('position'),
  head.p('origin'),
  head.p('sha256'),
  head.p('file'),
  head.p('url'),
  head.p('publisher'),
  head.p('headline'),
  head.p('credit'),
  head.j('published'),
  head.p('added'),
];
const article = kit<ArticleRow>();
export const ARTICLE: readonly Field<ArticleRow>[] = [
  ...(ARTICLE_HEAD as readonly Field<ArticleRow>[]),
  article.d('day', ({ published }) => published?.from ?? null),
  article.p('text'),
  article.j('sentences'),
  article.p('layout'),
];

const entity = kit<EntityRow>();
export const ENTITY = [
  entity.p('id', 'entity_id'),
  entity.p('type'),
  entity.p('name'),
  entity.p('country'),
  entity.f('named'),
  entity.p('mergedInto', 'merged_into'),
];

const alias = kit<AliasRow>();
export const ALIAS = [alias.p('key'), alias.p('entity', 'entity_id'), alias.p('name')];

const appearance = kit<AppearanceRow>();
export const APPEARANCE = [
  appearance.p('article', 'article_id'),
  appearance.p('entity', 'entity_id'),
  appearance.p('name'),
  appearance.j('mentions'),
];

const office = kit<OfficeRow>();
export const OFFICE = [
  office.p('article', 'article_id'),
  office.p('n'),
  office.p('entity', 'entity_id'),
  office.p('title'),
  office.p('of', 'of_body'),
  office.f('former'),
  office.p('day'),
  office.p('from', 'from_day'),
  office.p('to', 'to_day'),
  ...span<OfficeRow>(),
];

const event = kit<EventRow>();
export const EVENT = [
  event.p('id', 'event_id'),
  event.p('type'),
  event.p('title'),
  event.p('status'),
  event.f('hedged'),
  event.f('negated'),
  event.f('main'),
  event.j('when', 'occasion'),
  event.d('first_day', ({ when }) => when?.from ?? null),
  event.d('last_day', ({ when }) => when?.to ?? null),
  event.d('sort_day', ({ when }) => sortDay(when)),
  event.p('place', 'place_id'),
  event.p('country'),
  event.p('about', 'about_id'),
  event.j('participants'),
  event.p('articles'),
  event.p('origins'),
  event.j('conflicts'),
  event.p('standing'),
  event.p('mergedInto', 'merged_into'),
];

const assertion = kit<AssertionRow>();
export const ASSERTION = [
  assertion.p('article', 'article_id'),
  assertion.p('n'),
  assertion.p('event', 'event_id'),
  assertion.p('type'),
  assertion.p('status'),
  assertion.f('hedged'),
  assertion.f('negated'),
  assertion.f('lead'),
  assertion.j('when', 'occasion'),
  assertion.j('alternatives'),
  assertion.p('place', 'place_id'),
  assertion.j('participants'),
  assertion.j('chain'),
  assertion.p('about', 'about_id'),
  ...span<AssertionRow>(),
  assertion.p('day'),
];

const quote = kit<QuoteRow>();
export const QUOTE = [
  quote.p('article', 'article_id'),
  quote.p('n'),
  quote.p('speaker', 'speaker_id'),
  quote.p('kind'),
  ...span<QuoteRow>(),
];

const time = kit<TimeRow>();
export const TIME = [
  time.p('article', 'article_id'),
  time.p('n'),
  time.p('timex'),
  time.p('value'),
  time.j('date'),
  time.j('alternatives'),
  ...span<TimeRow>(),
];

const claim = kit<ClaimRow>();
export const CLAIM = [
  claim.p('story', 'story_id'),
  claim.p('n'),
  claim.p('text'),
  claim.p('relation'),
  claim.j('difference'),
  claim.p('severity'),
  claim.p('event', 'event_id'),
  claim.j('sides'),
];

const kinship = kit<KinshipRow>();
export const KINSHIP = [
  kinship.p('story', 'story_id'),
  kinship.p('first', 'first_id'),
  kinship.p('second', 'second_id'),
  kinship.p('label'),
];

const precedent = kit<PrecedentRow>();
export const PRECEDENT = [
  precedent.p('story', 'story_id'),
  precedent.p('n'),
  precedent.p('kind'),
  precedent.p('nth'),
  precedent.p('scope'),
  precedent.p('entity', 'entity_id'),
  precedent.p('subject'),
  precedent.p('since'),
  precedent.p('event', 'event_id'),
  precedent.p('verdict'),
  precedent.p('because'),
  precedent.j('passages'),
];

const story = kit<StoryRow>();
export const STORY = [
  story.p('id', 'story_id'),
  story.p('title'),
  story.p('from', 'first_day'),
  story.p('to', 'last_day'),
  story.p('articles'),
  story.p('origins'),
];

const imported = kit<ImportRow>();
export const IMPORT = [imported.p('id', 'import_id'), imported.p('source'), imported.p('file'), imported.p('rows'), imported.p('added')];

const correction = kit<CorrectionRow>();
export const CORRECTION = [
  correction.p('id', 'correction_id'),
  correction.p('kind'),
  correction.p('target'),
  correction.j('payload'),
  correction.p('who'),
  correction.p('when', 'at'),
  correction.p('why'),
  correction.p('undoneBy', 'undone_by'),
];

const audit = kit<AuditRow>();
export const AUDIT = [audit.p('id', 'audit_id'), audit.p('at'), audit.p('who'), audit.p('action'), audit.p('detail')];

export const columnsOf = <T>(fields: readonly Field<T>[]): string[] => fields.map(({ column }) => column);

/** The columns that are read back, for a select. */
export const selected = <T>(fields: readonly Field<T>[], table = ''): string =>
  fields
    .filter(({ key }) => key !== undefined)
    .map(({ column }) => (table ? `${table}.${column}` : column))
    .join(', ');

export const written = <T>(fields: readonly Field<T>[], rows: readonly T[]): SqlValue[][] =>
  rows.map((row) => fields.map((field) => field.write(row)));

/** Reads rows whose columns are those of `selected`. */
export function readAs<T>(fields: readonly Field<T>[], rows: readonly (readonly unknown[])[]): T[] {
  const wanted = fields.filter(({ key }) => key !== undefined);
  return rows.map((row) => {
    const made: Record<string, unknown> = {};
    wanted.forEach(({ key, read }, i) => {
      made[key as string] = read?.(row[i]);
    });
    return made as T;
  });
}
