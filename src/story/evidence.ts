import type { Span } from '../values.js';
import type { Evidence } from './document.js';

/** What evidence needs to know of a report. */
export interface EvidenceSource {
  readonly id: string;
  readonly text: string;
  /** In text order. `index` is the number of the sentence in the report. */
  readonly sentences: readonly (Span & { readonly index: number })[];
}

/** Number of the sentence that holds an offset, or of the last one before it; 0 where the offset stands before all sentences. */
export function sentenceAt(sentences: EvidenceSource['sentences'], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low]?.index ?? 0;
}

export function evidenceOf(source: EvidenceSource, { start, end }: Span): Evidence {
  return { report: source.id, start, end, text: source.text.slice(start, end), sentence: sentenceAt(source.sentences, start) };
}
