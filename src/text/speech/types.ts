import type { CueKind } from '../../lexicon/cues.js';
import type { TokenRange } from '../types.js';

/** Noun phrase or clause: its head and the tokens `first` (included) to `last` (excluded) that belong to it. */
export interface Phrase extends TokenRange {
  readonly head: number;
}

/** A word that says who vouches for what. */
export interface Cue {
  /** “said”, “according”, the noun “claim”, the colon of a headline. */
  readonly token: number;
  readonly verb: string;
  readonly kind: CueKind;
  readonly sentence: number;
  readonly source: Phrase | null;
  /** The source stands in another clause than the cue. */
  readonly borrowed: boolean;
}

/** How a cue carries its content: a reported clause, a quotation, an infinitive, a noun phrase, or words on both sides of the cue. */
export type ContentForm = 'clause' | 'quotation' | 'infinitive' | 'noun' | 'around';

export interface Content {
  readonly form: ContentForm;
  /** One stretch, or two around the cue: “The swap, X said, was agreed”. */
  readonly ranges: readonly TokenRange[];
}

/** A cue with what its source vouches for. */
export interface ReportedCue extends Cue {
  readonly content: Content;
}

/** Words between quotation marks. Tokens `first` (included) to `last` (excluded) are the words, the marks left out. */
export interface MarkedQuote extends TokenRange {
  /** Token of the opening mark. */
  readonly open: number;
  /** Token of the closing mark; null where the quotation runs on into the next paragraph. */
  readonly close: number | null;
  readonly block: number;
  /** Inside other quotation marks. */
  readonly nested: boolean;
}
