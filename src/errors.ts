/** Every error a user can meet: its code, what it means and what to do. One row each; the texts are shown as they stand. */
export const ERRORS = {
  FILE_MISSING: { message: 'the file does not exist', hint: 'check the path; quote it when it holds spaces' },
  FILE_UNREADABLE: { message: 'the file cannot be read', hint: 'check its permissions' },
  FILE_EMPTY: { message: 'the file is empty', hint: 'save the report again' },
  FILE_BINARY: { message: 'the file is not text', hint: 'save the report as plain text or HTML' },
  FILE_TOO_LARGE: { message: 'the file is larger than a report can be', hint: 'split it into one report a file, or use NDJSON' },
  ENCODING_UNKNOWN: { message: 'the encoding could not be recognised', hint: 'save the file as UTF-8' },
  LINE_TOO_LONG: { message: 'a line is longer than any paragraph', hint: 'save the report as text with line breaks' },
  NO_ARTICLE: { message: 'no article was found in the page', hint: 'save the page with its text, or paste the text into a .txt file' },
  NDJSON_BROKEN: {
    message: 'a line is not a JSON object with "id" and "text"',
    hint: 'each line: {"id", "text", "title"?, "published"?, "publisher"?, "url"?}',
  },
  CONLLU_BROKEN: { message: 'a line is not CoNLL-U', hint: 'ten tab-separated columns; a blank line ends a sentence' },
  TABLE_BROKEN: {
    message: 'a row of the table cannot be read',
    hint: 'CSV with the columns leader, leader_country, destination, start (YYYY-MM-DD), or the tables of the Office of the Historian',
  },
  LANGUAGE_UNSUPPORTED: { message: 'the report is not in English', hint: 'only English reports are analysed' },
  DUPLICATE_REPORT: { message: 'the same report was given twice', hint: 'it is counted once' },
  TOO_FEW_REPORTS: { message: 'fewer than two usable reports', hint: 'give at least two readable reports in English' },
  USAGE: { message: 'the call cannot be understood', hint: 'see crosswire --help' },
  OUTPUT_UNWRITABLE: { message: 'the file cannot be written', hint: 'check that its folder exists and may be written to' },
  MODEL_MISSING: { message: 'the language model is missing', hint: 'reinstall the package, or run npm run train' },
  MODEL_BROKEN: { message: 'the language model cannot be read', hint: 'reinstall the package, or run npm run train' },
  BACKEND_BROKEN: {
    message: 'the token classifier gave labels that cannot be used',
    hint: 'one row of labels for each token, heads a tree over the sentence; see docs/analyzer.md',
  },
  STATE_BROKEN: {
    message: 'the file is no saved state of crosswire cluster, or it is damaged',
    hint: 'give another file, or delete it and cluster the reports of the last days anew',
  },
  STATE_NEWER: { message: 'the state was saved by a later version', hint: 'update crosswire' },
  COMPARISON_BROKEN: { message: 'the file is not a saved comparison', hint: 'save one with crosswire compare --json > story.json' },
  ID_UNKNOWN: {
    message: 'nothing in this comparison has that id',
    hint: 'ids are those in the comparison: reports A, B …, events e1 …, claims c1 …, times t1 …, pairs A~B',
  },
  RECORD_MISSING: { message: 'there is no record yet', hint: 'crosswire add makes one; or give its place with --db or CROSSWIRE_DB' },
  RECORD_CANNOT_OPEN: {
    message: 'the record cannot be opened',
    hint: 'check that the folder exists and may be written to, or that the server answers',
  },
  RECORD_BUSY: { message: 'another process holds the record', hint: 'nothing was changed; try again when it is done' },
  RECORD_FULL: {
    message: 'there is no room left for the record',
    hint: 'nothing of this batch was kept; free some space and add it again',
  },
  RECORD_READ_ONLY: { message: 'the record may not be written to', hint: 'check the permissions of the file and its folder' },
  RECORD_BROKEN: { message: 'the file is no record, or it is damaged', hint: 'restore a copy, or add the reports to a new record' },
  RECORD_NEWER: { message: 'the record was written by a later version', hint: 'update crosswire' },
  RECORD_ID_UNKNOWN: {
    message: 'nothing in the record has that id',
    hint: 'ids are reports r…, stories s1, entities n1, events e1, claims s1.c1, precedents s1.p1, corrections k1',
  },
  NAME_UNKNOWN: { message: 'the record knows nobody and nothing of that name', hint: 'crosswire search finds words in the reports' },
  NAME_AMBIGUOUS: { message: 'several have that name', hint: 'give the id' },
  CORRECTION_IMPOSSIBLE: {
    message: 'this correction cannot be made',
    hint: 'see crosswire merge, split, fix, reject, confirm or undo with --help',
  },
  QUESTION_UNCLEAR: {
    message: 'the question cannot be understood',
    hint: 'ask like this: "first visit by a Vietnamese leader to North Korea since 2007"',
  },
} as const;

export type ErrorCode = keyof typeof ERRORS;

export interface ErrorDetails {
  /** The file, line or value that was wrong, as the user knows it. */
  readonly subject?: string;
  /** Replaces the code's general remedy where a closer one is known. */
  readonly hint?: string;
  /** What exactly was wrong: a size, a line number, a system message. */
  readonly detail?: string;
  readonly cause?: unknown;
}

/** A failure with a code, the thing that was wrong and its remedy. Its message is one readable line. */
export class CrosswireError extends Error {
  readonly code: ErrorCode;
  readonly subject: string | null;
  readonly hint: string;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    const row = ERRORS[code];
    const hint = details.hint ?? row.hint;
    const subject = details.subject ? `${details.subject}: ` : '';
    const detail = details.detail ? ` (${details.detail})` : '';
    super(`${subject}${row.message}${detail}; ${hint}`, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'CrosswireError';
    this.code = code;
    this.subject = details.subject ?? null;
    this.hint = hint;
  }
}
