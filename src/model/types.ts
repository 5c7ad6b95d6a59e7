/** Columns of a run of tokens. All arrays have `count` entries in use; heads are absolute token numbers. */
export interface TokenColumns {
  readonly text: string;
  readonly count: number;
  /** Offsets into `text`, half-open. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index into UPOS. */
  readonly upos: Uint8Array;
  /** Index into the model's XPOS list. */
  readonly xpos: Uint8Array;
  /** Absolute number of the head token; -1 for the root of a sentence. */
  readonly head: Int32Array;
  /** Index into DEPRELS. */
  readonly rel: Uint8Array;
  /** Index into NER_TAGS: what the statistical name recogniser says. */
  readonly ner: Uint8Array;
}

export const UPOS = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
] as const;
export type Upos = (typeof UPOS)[number];

export const NER_TAGS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const;
export type NerTag = (typeof NER_TAGS)[number];

/**
 * What tags, parses and finds names in one sentence. The default is the shipped statistical model;
 * a backend of the user's own may take its place.
 */
export interface Analyzer {
  readonly name: string;
  /** XPOS and relation names by index, as the columns hold them. */
  readonly xposNames: readonly string[];
  readonly relNames: readonly string[];
  /** Fills `upos`, `xpos`, `head`, `rel` and `ner` of the tokens `first` (included) to `last` (excluded), which make one sentence. */
  analyze(columns: TokenColumns, first: number, last: number): void;
}
