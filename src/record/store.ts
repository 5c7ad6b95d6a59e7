import type { StoryDocument } from '../story/index.js';
import type { EventKey, EventKeyRange } from './event-keys.js';
import type {
  AliasRow,
  AppearanceRow,
  ArticleHead,
  ArticleKind,
  ArticleRow,
  AssertionRow,
  AuditRow,
  ClaimRow,
  CorrectionRow,
  EntityRow,
  EntityType,
  EventRow,
  ImportRow,
  KinshipRow,
  OfficeRow,
  PrecedentRow,
  QuoteRow,
  RecordCounts,
  StoryRow,
  TimeRow,
} from './types.js';

/** All conditions must hold; an empty query asks for everything, oldest first, undated last. Days are ISO 8601, both ends included. */
export interface EventQuery {
  readonly ids?: readonly number[];
  readonly types?: readonly string[];
  readonly statuses?: readonly string[];
  /** Any of these takes part, in one of `roles` where given. */
  readonly with?: readonly number[];
  readonly roles?: readonly string[];
  /** Each of these takes part. */
  readonly all?: readonly number[];
  /** ISO country where it happens. */
  readonly country?: string;
  /** Entity of the place where it happens. */
  readonly place?: number;
  /** ISO country of somebody who takes part as agent or guest. */
  readonly origin?: string;
  /** Somebody or something from each of these ISO countries takes part. */
  readonly countries?: readonly string[];
  readonly story?: number;
  /** May touch this window; undated ones are left out where either is given, unless `undated` is set. */
  readonly since?: string;
  readonly until?: string;
  readonly undated?: boolean;
  /** Only those without a date. */
  readonly undatedOnly?: boolean;
  /** Its first day does not lie before this one: the walk along the days of somebody ends there. */
  readonly begunSince?: string;
  /** Its last day lies before this one. */
  readonly endedBefore?: string;
  /** Its dates cannot all be true. */
  readonly inConflict?: boolean;
  /** Only main events of their stories. */
  readonly main?: boolean;
  /** Rejected ones too. */
  readonly rejected?: boolean;
  readonly limit?: number;
  readonly offset?: number;
  readonly newestFirst?: boolean;
}

export interface ArticleQuery {
  readonly ids?: readonly string[];
  readonly stories?: readonly number[];
  readonly entity?: number;
  readonly kind?: ArticleKind;
  readonly importId?: number;
  /** Day of publication. */
  readonly since?: string;
  readonly until?: string;
  /** By day, the newest first; undated ones last. */
  readonly newestFirst?: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

export interface EntityQuery {
  readonly ids?: readonly number[];
  /** Keys of `entityKeys`; any of them. */
  readonly keys?: readonly string[];
  readonly types?: readonly EntityType[];
  readonly country?: string;
  readonly named?: boolean;
  readonly limit?: number;
}

/** Which rows of the articles are wanted; both conditions hold where both are given. */
export interface DetailQuery {
  readonly articles?: readonly string[];
  readonly entities?: readonly number[];
  readonly limit?: number;
}

export interface OfficeQuery extends DetailQuery {
  /** By day, the newest first; otherwise the oldest first where entities are given. */
  readonly newestFirst?: boolean;
}

export interface TimeQuery {
  readonly articles?: readonly string[];
  readonly limit?: number;
}

export interface AssertionQuery {
  readonly articles?: readonly string[];
  readonly events?: readonly number[];
}

export interface ClaimQuery {
  readonly stories?: readonly number[];
  readonly events?: readonly number[];
  readonly limit?: number;
  readonly offset?: number;
}

export interface StoryQuery {
  readonly ids?: readonly number[];
  readonly limit?: number;
  readonly offset?: number;
  readonly newestFirst?: boolean;
}

export interface SearchQuery {
  /** Words that must all occur, in any form of them; `"a phrase"` stands together. */
  readonly words: string;
  readonly publisher?: string;
  readonly since?: string;
  readonly until?: string;
  readonly entity?: number;
  readonly limit: number;
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

export interface SearchResult {
  /** Best first; where there are more hits than are counted, those added last. */
  readonly articles: readonly ArticleHead[];
  /** How many hits the facets were counted on; `more` where the record holds more than that. */
  readonly counted: number;
  readonly more: boolean;
  readonly publishers: readonly Facet[];
  readonly years: readonly Facet[];
  /** Entity ids as text. */
  readonly entities: readonly Facet[];
}

/** Everything that may be asked. Lists come in a fixed order: by id, by article and number, or by date as the query says. */
export interface RecordReader {
  /** Those of the ids that the record holds. */
  known(articles: readonly string[]): Promise<ReadonlySet<string>>;
  articles(query: ArticleQuery): Promise<ArticleHead[]>;
  /** With their texts, in the order of the ids; unknown ones are left out. */
  texts(articles: readonly string[]): Promise<ArticleRow[]>;
  /** Ids that begin with the text. */
  articlesStarting(prefix: string): Promise<string[]>;
  entities(query: EntityQuery): Promise<EntityRow[]>;
  aliases(entities: readonly number[]): Promise<AliasRow[]>;
  /** Number of articles in which each appears. */
  appearanceCounts(entities: readonly number[]): Promise<ReadonlyMap<number, number>>;
  appearances(query: DetailQuery): Promise<AppearanceRow[]>;
  offices(query: OfficeQuery): Promise<OfficeRow[]>;
  /** The last printed holdings of each of these, at most `most` of each, the newest first; undated ones last. */
  lastOffices(entities: readonly number[], most: number): Promise<OfficeRow[]>;
  quotes(query: DetailQuery): Promise<QuoteRow[]>;
  times(query: TimeQuery): Promise<TimeRow[]>;
  events(query: EventQuery): Promise<EventRow[]>;
  /** Ids of events filed under a key of any of the ranges; of each range no more than the last 60. */
  eventsUnder(ranges: readonly EventKeyRange[]): Promise<number[]>;
  /** Numbers of the stories whose reports tell any of these events; imported tables are none. */
  storiesTelling(events: readonly number[]): Promise<number[]>;
  assertions(query: AssertionQuery): Promise<AssertionRow[]>;
  claims(query: ClaimQuery): Promise<ClaimRow[]>;
  kinship(story: number): Promise<KinshipRow[]>;
  precedents(query: ClaimQuery): Promise<PrecedentRow[]>;
  stories(query: StoryQuery): Promise<StoryRow[]>;
  /** The comparison of the story's reports as it was last made, with ids of articles and story-wide ids n1, e1 …; null for an unknown story. */
  storyDocument(story: number): Promise<StoryDocument | null>;
  search(query: SearchQuery): Promise<SearchResult>;
  corrections(): Promise<CorrectionRow[]>;
  imports(): Promise<ImportRow[]>;
  /** Newest first. */
  audit(limit: number): Promise<AuditRow[]>;
  counts(): Promise<RecordCounts>;
  /** Faults of the storage itself, one line each; empty where it is sound. */
  faults(): Promise<string[]>;
}

/** What a story's articles, put together anew, are to be kept as. All of it replaces what the record had of these articles. */
export interface StoryRows {
  readonly story: StoryRow;
  readonly document: StoryDocument;
  readonly articles: readonly ArticleRow[];
  readonly appearances: readonly AppearanceRow[];
  readonly offices: readonly OfficeRow[];
  readonly quotes: readonly QuoteRow[];
  readonly times: readonly TimeRow[];
  readonly assertions: readonly AssertionRow[];
  readonly claims: readonly ClaimRow[];
  readonly kinship: readonly KinshipRow[];
  readonly precedents: readonly PrecedentRow[];
}

export type Counter = 'story' | 'entity' | 'event' | 'correction' | 'import';

/** A transaction in progress: it sees its own changes. Ids taken from a counter count up without gaps, in the order of commits. */
export interface RecordTransaction extends RecordReader {
  /** The first of `count` fresh numbers. */
  next(counter: Counter, count?: number): Promise<number>;
  putEntities(rows: readonly EntityRow[]): Promise<void>;
  putAliases(rows: readonly AliasRow[]): Promise<void>;
  deleteAliases(rows: readonly AliasRow[]): Promise<void>;
  /** Inserts or replaces events with their participants and the keys under which they are found; those without an entry have none. */
  putEvents(rows: readonly EventRow[], keys?: ReadonlyMap<number, readonly EventKey[]>): Promise<void>;
  deleteEvents(ids: readonly number[]): Promise<void>;
  /** Replaces all that is derived from the story's articles. Entities and events it refers to must exist. */
  putStory(rows: StoryRows): Promise<void>;
  deleteStory(id: number): Promise<void>;
  /** Gives assertions to another event: those of the event whose article and number are listed, or all. */
  moveAssertions(from: number, to: number, only: readonly (readonly [article: string, n: number])[] | null): Promise<void>;
  /** Gives appearances, offices, quotes, roles and names of one entity to another: in the listed articles, or everywhere. */
  moveEntity(from: number, to: number, articles: readonly string[] | null): Promise<void>;
  putCorrection(row: CorrectionRow): Promise<void>;
  putImport(row: ImportRow): Promise<void>;
  log(row: Omit<AuditRow, 'id'>): Promise<void>;
}

/** One record, on SQLite or PostgreSQL. */
export interface RecordStore extends RecordReader {
  readonly engine: 'sqlite' | 'postgresql';
  /**
   * Runs `work` as one transaction: all of it is kept or nothing. Writers of one record take turns, across processes too.
   * @throws CrosswireError RECORD_BUSY, RECORD_FULL, RECORD_READ_ONLY, RECORD_BROKEN; whatever `work` throws, after rolling back
   */
  write<T>(work: (tx: RecordTransaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
