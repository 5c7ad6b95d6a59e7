import type { Article } from '../article/index.js';
import type { Upos } from '../model/index.js';
import type { DateValue, Span } from '../values.js';

/** Tokens `first` (included) to `last` (excluded). */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Sentence extends Span, TokenRange {
  readonly index: number;
  readonly block: number;
}

/** The tokens of a report with their tags and tree. Token numbers run through the whole report. */
export interface TokenTable {
  readonly count: number;
  start(token: number): number;
  end(token: number): number;
  /** Empty for a number that no token has, as `lower` and `lemma` are. */
  form(token: number): string;
  /** Lower-cased form. */
  lower(token: number): string;
  lemma(token: number): string;
  upos(token: number): Upos;
  xpos(token: number): string;
  /** -1 for a root. */
  head(token: number): number;
  /** Relation with its subtype: `nsubj`, `nsubj:pass`, `nmod:poss`. */
  rel(token: number): string;
  /** Dependants in text order. */
  children(token: number): readonly number[];
  /** Number of the sentence that holds the token. */
  sentenceOf(token: number): number;
}

export type EntityType = 'person' | 'organisation' | 'state' | 'place' | 'event';
export type Reading = 'city' | 'government' | 'dateline';

export interface Mention extends Span, TokenRange {
  readonly sentence: number;
  /** The token that heads the mention in the tree. */
  readonly head: number;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  readonly reading?: Reading;
}

/** An office as one report prints it. */
export interface Office {
  /** `Premier`, `foreign minister`, `general secretary`. */
  readonly title: string;
  /** Country or body: `China`, `Communist Party of Vietnam`; null where the report does not say. */
  readonly of: string | null;
  readonly former: boolean;
  readonly span: Span;
  readonly sentence: number;
}

/** All mentions of one entity in one report. */
export interface Chain {
  readonly id: number;
  readonly type: EntityType;
  /** Fullest name in the report, titles left out; the description itself where there is no name. */
  readonly name: string;
  /** ISO 3166-1 alpha-2, or null where not known. */
  readonly country: string | null;
  readonly offices: readonly Office[];
  /** In text order. */
  readonly mentions: readonly Mention[];
  /** False for an entity known by a description only: “a government official”. */
  readonly named: boolean;
}

/**
 * A time expression with its grammar worked out but no anchor applied yet; `time/` knows how to resolve it.
 * The parts are defined there.
 */
export interface TimeMention extends Span, TokenRange {
  readonly sentence: number;
  readonly timex: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value after resolution; null while open. */
  readonly value: string | null;
  readonly date: DateValue | null;
  readonly alternatives: readonly DateValue[];
  /** Parsed expression, opaque to other folders; kept so that a later anchor can resolve it again. */
  readonly expression: unknown;
}

export interface Quotation extends Span {
  /** Span of the words between the marks. `start`/`end` of the quotation itself are the same as `inner` for direct and mixed ones. */
  readonly sentence: number;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** Chain id; null where nobody can be named. */
  readonly speaker: number | null;
  /** Token of the cue (“said”), or null. */
  readonly cue: number | null;
}

/** “X said that …”, “…, according to X”: who vouches for what stretch of text. */
export interface Attribution {
  readonly sentence: number;
  /** Chain id of the source; null for one that cannot be named (“it was reported”). */
  readonly source: number | null;
  readonly sourceSpan: Span | null;
  /** Token of the cue: “said”, “according”. */
  readonly cue: number;
  readonly verb: string;
  /** What the source vouches for; attributions nest by their scopes. */
  readonly scope: Span;
  /** The cue is an announcement, a denial …: lexicon class. */
  readonly kind: 'say' | 'announce' | 'deny' | 'accuse' | 'report' | 'request' | 'think' | 'support' | 'threaten' | 'promise';
}

/** A report with all that the language layer finds in it. */
export interface AnnotatedText {
  readonly article: Article;
  readonly tokens: TokenTable;
  readonly sentences: readonly Sentence[];
  readonly chains: readonly Chain[];
  readonly times: readonly TimeMention[];
  readonly quotes: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  /** The report's own date by which the times were resolved; null where none is known. */
  readonly published: DateValue | null;
}
