import type { Span } from '../values.js';

export type BlockKind = 'headline' | 'standfirst' | 'subheading' | 'paragraph';

/** A stretch of report text, furniture left out. Blocks are in text order and never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

export interface Furniture extends Span {
  readonly text: string;
  /** Id of the row of the furniture lexicon that matched, e.g. `share-button`, `copyright`, `masthead`. */
  readonly reason: string;
}

/** A date as the report's head prints it: parts that are not printed are null. Never completed here. */
export interface PrintedDate {
  /** Where it stands in `article.text`; null where it comes from the container's meta data. */
  readonly span: Span | null;
  readonly text: string;
  readonly where: 'date-line' | 'dateline' | 'meta' | 'masthead' | 'byline';
  readonly year: number | null;
  /** 1–12. */
  readonly month: number | null;
  /** 1–31. */
  readonly day: number | null;
  /** ISO: Monday 1 … Sunday 7. */
  readonly weekday: number | null;
  /** Last day of an issue for several days, in the same month: 28 in “27-28 May”. */
  readonly until?: number;
}

/** One report as one publisher printed it, furniture found and marked. */
export interface Article {
  readonly id: string;
  readonly file: string | null;
  readonly url: string | null;
  /** Plain-text input: the decoded file itself. HTML: the article's text, paragraphs separated by a blank line. */
  readonly text: string;
  readonly language: string;
  readonly publisher: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  /** The dateline as printed, without the agency and the dash or colon: `BEIJING, China`, `BANGKOK, Jan 8`. */
  readonly dateline: string | null;
  /** Span of the whole dateline opening, agency and dash or colon included, so that the first sentence starts behind it. */
  readonly datelineSpan: Span | null;
  /** The agency or desk credited: `Agencies`, `Golden Straits News`. */
  readonly credit: string | null;
  readonly creditSpan: Span | null;
  /** Most reliable first. Empty where the report prints none. */
  readonly printedDates: readonly PrintedDate[];
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
}
