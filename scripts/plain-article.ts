import type { Article } from '../src/article/index.js';

/** Text without head, date or furniture as one paragraph of a report. */
export function plainArticle(text: string): Article {
  const head = { file: null, url: null, language: 'en', publisher: null, headline: null, byline: null, dateline: null };
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  return { id: 'A', text, ...head, datelineSpan: null, credit: null, creditSpan: null, printedDates: [], blocks, furniture: [] };
}
