import { createReadStream } from 'node:fs';
import { type Article, toArticle } from '../article/index.js';
import { isoDay, parseIsoDay } from '../calendar.js';
import { CrosswireError } from '../errors.js';
import { readReport } from '../event/index.js';
import type { Analyzer } from '../model/index.js';
import { type RawDocument, readInputs, readNdjson, type Rejection } from '../source/index.js';
import { describeReading, printedInFull, type ReadingDescription } from '../story/index.js';
import { type AnnotatedText, annotateText } from '../text/index.js';
import type { DateValue } from '../values.js';

/** What `annotate` prints for one report: the parts of a story document, with offsets into the report’s own text. */
export interface AnnotatedReport extends ReadingDescription {
  readonly id: string;
}

export type AnnotateItem =
  | { readonly report: AnnotatedReport; readonly article: Article; readonly text: AnnotatedText }
  | { readonly rejection: Rejection };

export type InputKind = 'text' | 'html' | 'ndjson' | 'conllu';

/** The kind that a file’s name tells; text where it tells none. */
export function kindOfFile(file: string): InputKind {
  const [, ending] = /\.([a-z]+)$/i.exec(file) ?? [];
  const kinds: Readonly<Record<string, InputKind>> = { html: 'html', htm: 'html', ndjson: 'ndjson', jsonl: 'ndjson', conllu: 'conllu' };
  return kinds[ending?.toLowerCase() ?? ''] ?? 'text';
}

/** A day as a report’s date. @throws CrosswireError USAGE for anything but an ISO day */
export function givenDate(text: string): DateValue {
  const day = parseIsoDay(text);
  if (day === null) throw new CrosswireError('USAGE', { subject: `--published ${text}`, hint: 'give a day as 2025-10-07' });
  return { from: isoDay(day), to: isoDay(day), grain: 'day', basis: 'explicit', confidence: 'high', rule: 'given', anchor: null };
}

/**
 * Annotates the reports of one input one by one, so that memory does not grow with their number. What cannot be used comes as a
 * rejection in its place. `published` dates the reports that print no full date.
 */
export async function* annotate(
  file: string,
  kind: 'text' | 'html' | 'ndjson',
  analyzer: Analyzer,
  published: DateValue | null,
): AsyncGenerator<AnnotateItem> {
  if (kind === 'ndjson') {
    for await (const item of readNdjson(file === '-' ? process.stdin : createReadStream(file), file)) {
      yield 'rejection' in item ? item : annotateDocument(item.document, item.document.given.id ?? item.subject, analyzer, published);
    }
    return;
  }
  const { documents, rejections } = await readInputs([file], { kind });
  for (const rejection of rejections) yield { rejection };
  for (const document of documents) yield annotateDocument(document, 'A', analyzer, published);
}

/** One document; a coded failure (no article, another language) is a rejection. */
export function annotateDocument(document: RawDocument, id: string, analyzer: Analyzer, published: DateValue | null): AnnotateItem {
  try {
    const article = toArticle(document, id);
    const text = annotateText(article, analyzer, printedInFull(article) ?? published);
    return { report: { id, ...describeReading(readReport(text)) }, article, text };
  } catch (error) {
    if (!(error instanceof CrosswireError)) throw error;
    const subject = document.file && document.given.id ? `${document.file} (${id})` : (document.file ?? id);
    return { rejection: { subject, code: error.code, message: error.message, hint: error.hint } };
  }
}
