import { NER_TAGS } from './types.js';

/** Class names that public models use, by ours. Others (`MISC`, `DATE`, `NORP` …) are no names here. */
const CLASSES: Readonly<Record<string, 'PER' | 'LOC' | 'ORG'>> = {
  PER: 'PER',
  PERS: 'PER',
  PERSON: 'PER',
  LOC: 'LOC',
  LOCATION: 'LOC',
  GPE: 'LOC',
  FAC: 'LOC',
  ORG: 'ORG',
  ORGANISATION: 'ORG',
  ORGANIZATION: 'ORG',
  CORP: 'ORG',
};

/** Prefixes of BIO, BIOES and BILOU that open a name; all others go on with one. */
const OPENS = new Set(['B', 'S', 'U']);

/**
 * NER_TAGS index of each BIO, BIOES, BILOU or bare (`PER`) label. A label that goes on with a name of another class, or with none,
 * opens one.
 */
export function nameTagsOf(labels: readonly (string | undefined)[]): number[] {
  let open: string | null = null;
  return labels.map((label) => {
    const [, prefix = '', printed = ''] = /^(?:([BIESLU])[-_])?(.*)$/.exec(label ?? 'O') ?? [];
    const name = CLASSES[printed.toUpperCase()] ?? null;
    const goesOn = name !== null && open === name && !OPENS.has(prefix);
    open = name;
    return name === null ? 0 : NER_TAGS.indexOf(goesOn ? `I-${name}` : `B-${name}`);
  });
}

/** A name as character-based models give it: half-open UTF-16 offsets into the text, and its class. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** BIO label of each token from spans over the text: a token belongs to the first span that covers more than half of it. */
export function labelsOfSpans(starts: readonly number[], ends: readonly number[], spans: readonly LabelledSpan[]): string[] {
  let before: LabelledSpan | null = null;
  return starts.map((start, i) => {
    const end = ends[i] ?? start;
    const own = spans.find((span) => 2 * (Math.min(end, span.end) - Math.max(start, span.start)) > end - start) ?? null;
    const prefix = own !== null && own === before ? 'I' : 'B';
    before = own;
    return own === null ? 'O' : `${prefix}-${own.label}`;
  });
}
