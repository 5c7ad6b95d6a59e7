import type { Span } from '../../values.js';
import { type KinWord, readWords } from './words.js';

export interface KinSentence extends Span {
  /** Number of the sentence in the report. */
  readonly index: number;
  readonly words: readonly KinWord[];
}

/** A report as kinship compares it: body sentences only, headline, dateline, credit and furniture left out. */
export interface KinReport {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly KinSentence[];
  /** All words of the sentences in one list. */
  readonly words: readonly KinWord[];
  readonly credit: string | null;
  /** Whose report it is: the agency named in its dateline or foot, otherwise the publisher. */
  readonly agency: string | null;
}

export interface KinSource {
  readonly id: string;
  readonly text: string;
  /** Body sentences in text order, with their numbers in the report. */
  readonly sentences: readonly (Span & { readonly index: number })[];
  /** Stretches of those sentences that are no body text: dateline, credit. */
  readonly skip: readonly Span[];
  readonly credit: string | null;
  /** Whose report it is: the agency named in its dateline or foot, otherwise the publisher. */
  readonly agency: string | null;
}

const overlaps = (word: Span, spans: readonly Span[]): boolean => spans.some((span) => word.start < span.end && span.start < word.end);

export function kinReport(source: KinSource): KinReport {
  const lists = readWords(source.text, source.sentences);
  const sentences = source.sentences.map(({ start, end, index }, i) => {
    const words = lists[i] ?? [];
    return { start, end, index, words: source.skip.length ? words.filter((word) => !overlaps(word, source.skip)) : words };
  });
  return {
    id: source.id,
    text: source.text,
    credit: source.credit,
    agency: source.agency,
    sentences,
    words: sentences.flatMap((sentence) => sentence.words),
  };
}
