import type { DateValue, Span, Status } from '../values.js';

/*
 * Words of the record.
 * Article: one report as it was printed, or one row of an imported table (`background`). Its id comes from its content.
 * Appearance: an entity in one article, with every place that names it.
 * Assertion: what one passage of one article says of one event. The values of an event are computed from its assertions.
 * Story: articles of one happening. Claims, kinship and precedents are results of comparing a story's articles.
 * Correction: a person's decision over what was read; append-only, replayed, undoable.
 *
 * Ids: articles `r` + twelve letters; entities, events, stories, imports and corrections are whole numbers that count up,
 * shown to people as n5, e12, s3, i1, k4.
 */

export type ArticleKind = 'report' | 'background';
export type EntityType = 'person' | 'organisation' | 'state' | 'place' | 'event';

export interface ArticleRow {
  readonly id: string;
  readonly kind: ArticleKind;
  /** Number of the import that brought it; null for a report. */
  readonly importId: number | null;
  readonly story: number;
  /** Place in its story: 0 is shown as A. */
  readonly position: number;
  /** Number of the group of articles of the story that have one origin. */
  readonly origin: number;
  /** SHA-256 of the content, in hexadecimal digits. */
  readonly sha256: string;
  readonly file: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly headline: string | null;
  readonly credit: string | null;
  readonly published: DateValue | null;
  /** What all spans of the article point into. */
  readonly text: string;
  readonly sentences: readonly Span[];
  /** Head, blocks and furniture as JSON, for reading the article again. */
  readonly layout: string;
  /** ISO 8601 instant. */
  readonly added: string;
}

/** What lists of reports need: an article without its text. */
export type ArticleHead = Omit<ArticleRow, 'text' | 'sentences' | 'layout'>;

export interface EntityRow {
  readonly id: number;
  readonly type: EntityType;
  readonly name: string;
  /** ISO 3166-1 alpha-2; null where not known and for states of the past. */
  readonly country: string | null;
  /** False for an entity known by a description only; it lives within one story. */
  readonly named: boolean;
  /** The entity that this one was found to be; null for one that stands for itself. */
  readonly mergedInto: number | null;
}

/** A key under which an entity is found again, and the spelling behind it. See `entityKeys`. */
export interface AliasRow {
  readonly entity: number;
  readonly key: string;
  readonly name: string;
}

/** Start, end, sentence (−1: the head) of one place that names an entity, and how it does so. */
export type MentionSpan = readonly [start: number, end: number, sentence: number, kind: 'name' | 'nominal' | 'pronoun'];

export interface AppearanceRow {
  readonly article: string;
  readonly entity: number;
  readonly name: string;
  readonly mentions: readonly MentionSpan[];
}

/** A holding as one article prints it. */
export interface OfficeRow {
  readonly article: string;
  /** Number within the article. */
  readonly n: number;
  readonly entity: number;
  readonly title: string;
  readonly of: string | null;
  readonly former: boolean;
  /** Day of the article, for which the holding is asserted; null where the article is undated. */
  readonly day: string | null;
  /** Term as an imported table gives it; null in reports. */
  readonly from: string | null;
  readonly to: string | null;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

export interface Participant {
  readonly entity: number;
  readonly role: string;
  readonly capacity: string | null;
}

export interface AssertionRow {
  readonly article: string;
  /** Number within the article. */
  readonly n: number;
  readonly event: number;
  readonly type: string;
  readonly status: Status;
  readonly hedged: boolean;
  readonly negated: boolean;
  /** In the headline or the lead. */
  readonly lead: boolean;
  readonly when: DateValue | null;
  /** Other days that the printed words allow. */
  readonly alternatives: readonly DateValue[];
  readonly place: number | null;
  readonly participants: readonly Participant[];
  /** Entities that vouch for it, innermost first. */
  readonly chain: readonly number[];
  readonly about: number | null;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Last day on which the article can have been published; null where it is undated. */
  readonly day: string | null;
}

/** Dates that cannot all be true of one event. */
export interface DateConflict {
  readonly when: DateValue;
  readonly articles: readonly string[];
}

export interface EventRow {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly status: Status;
  readonly hedged: boolean;
  readonly negated: boolean;
  readonly main: boolean;
  readonly when: DateValue | null;
  readonly place: number | null;
  /** ISO 3166-1 alpha-2 of where it happens: of the place, or of the host. */
  readonly country: string | null;
  readonly about: number | null;
  readonly participants: readonly Participant[];
  /** Articles that tell it, and how many origins they have. */
  readonly articles: number;
  readonly origins: number;
  /** Empty where all dates can be true. */
  readonly conflicts: readonly DateConflict[];
  /** What a person decided: confirmed, rejected. */
  readonly standing: 'confirmed' | 'rejected' | null;
  readonly mergedInto: number | null;
}

export interface QuoteRow {
  readonly article: string;
  readonly n: number;
  readonly speaker: number | null;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

export interface TimeRow {
  readonly article: string;
  readonly n: number;
  readonly timex: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string | null;
  readonly date: DateValue | null;
  readonly alternatives: readonly DateValue[];
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** A passage by place only; its words are those of the article's text. */
export interface PassageRef {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

export interface ClaimRow {
  readonly story: number;
  readonly n: number;
  readonly text: string;
  readonly relation: 'agree' | 'more-specific' | 'differs' | 'only';
  readonly difference: readonly string[];
  readonly severity: 'contradiction' | 'divergence' | 'presentation' | null;
  readonly event: number | null;
  readonly sides: readonly {
    readonly article: string;
    readonly passages: readonly PassageRef[];
    readonly attribution: readonly number[];
  }[];
}

export interface KinshipRow {
  readonly story: number;
  readonly first: string;
  readonly second: string;
  readonly label: 'copy' | 'rewrite' | 'common-statement' | 'independent';
}

export interface PrecedentRow {
  readonly story: number;
  readonly n: number;
  readonly kind: 'first-since' | 'last' | 'highest-since' | 'nth' | 'first-ever';
  /** For `nth`: which of them; null for the other kinds. */
  readonly nth: number | null;
  readonly scope: 'person' | 'class' | 'state' | 'event';
  /** The person, or the state whose leaders are meant. */
  readonly entity: number | null;
  readonly subject: string;
  readonly since: string | null;
  readonly event: number | null;
  /** What the reports of the story themselves say for and against it. */
  readonly verdict: 'supported' | 'contradicted' | 'open';
  readonly because: string;
  readonly passages: readonly PassageRef[];
}

export interface StoryRow {
  readonly id: number;
  readonly title: string;
  /** First and last day of its main events and reports; null where nothing is dated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly articles: number;
  /** Independent origins among them. */
  readonly origins: number;
}

export interface ImportRow {
  readonly id: number;
  readonly source: string;
  readonly file: string | null;
  readonly rows: number;
  readonly added: string;
}

export type CorrectionKind = 'merge' | 'split' | 'fix' | 'reject' | 'confirm' | 'undo';

/** A passage that a correction was made on; by it the decision finds its target again after re-reading. */
export type Anchor = readonly [article: string, start: number, end: number];

export interface CorrectionRow {
  readonly id: number;
  readonly kind: CorrectionKind;
  /** `n5`, `e12`; the correction for `undo`: `k3`. */
  readonly target: string;
  /** Depends on the kind; see docs/record.md. */
  readonly payload: CorrectionPayload;
  readonly who: string;
  /** ISO 8601 instant. */
  readonly when: string;
  readonly why: string;
  /** Number of the correction that took it back; null while it holds. */
  readonly undoneBy: number | null;
}

export interface CorrectionPayload {
  /** `merge`: the one that goes into the target. `split`: the new one. */
  readonly other?: string;
  /** `fix`: what is set, as text: `date`, `place`, `type`, `status`, `role:n5`, `source`. */
  readonly field?: string;
  readonly value?: string;
  /** `split`: articles whose mentions go to the new one. */
  readonly articles?: readonly string[];
  /** Passages of the target, and of the other one, when the decision was made. */
  readonly anchors: readonly Anchor[];
  readonly otherAnchors?: readonly Anchor[];
}

export interface AuditRow {
  readonly id: number;
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly detail: string;
}

/** Where a record stands: how much of what it holds, and its last change. */
export interface RecordCounts {
  readonly articles: number;
  readonly background: number;
  readonly stories: number;
  readonly entities: number;
  readonly events: number;
  readonly claims: number;
  readonly quotes: number;
  readonly corrections: number;
}
