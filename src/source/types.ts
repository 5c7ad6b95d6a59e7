/** One input as it came, decoded and nothing else. */
export interface RawDocument {
  /** The path as given; `-` for standard input; null for an NDJSON row that came through the library. */
  readonly file: string | null;
  readonly url: string | null;
  readonly kind: 'text' | 'html';
  /** The decoded content, unchanged: line ends, a byte-order mark and white space are kept, so that offsets hold. */
  readonly text: string;
  /** The encoding that was used, e.g. `utf-8`, `windows-1252`. */
  readonly encoding: string;
  /** What came beside the text (NDJSON fields, HTML meta data). */
  readonly given: GivenHead;
}

/** Facts about a report that its container states. All as printed there. */
export interface GivenHead {
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly byline?: string;
  /** ISO date or date-time, or any date a person would write. */
  readonly published?: string;
  readonly url?: string;
}

/** An input that could not be used; the rest of the batch goes on. */
export interface Rejection {
  readonly subject: string;
  readonly code: import('../errors.js').ErrorCode;
  readonly message: string;
  readonly hint: string;
}
