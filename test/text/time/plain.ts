import type { Article, PrintedDate } from '../../../src/article/index.js';
import type { Analyzer } from '../../../src/model/index.js';
import { type BaseText, buildBase } from '../../../src/text/base.js';
import type { DateValue } from '../../../src/values.js';

/** Tags and tree left open: recognition must stand on words alone. */
const NO_ANALYZER: Analyzer = { name: 'none', xposNames: ['_'], relNames: ['dep'], analyze: () => undefined };

/** A report of plain text in one block; nothing in it is furniture. */
export function plainBase(text: string, printedDates: readonly PrintedDate[] = []): BaseText {
  const article: Article = {
    id: 'A',
    file: null,
    url: null,
    text,
    language: 'en',
    publisher: null,
    headline: null,
    byline: null,
    dateline: null,
    datelineSpan: null,
    credit: null,
    creditSpan: null,
    printedDates,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    furniture: [],
  };
  return buildBase(article, NO_ANALYZER);
}

/** The report's date as its head prints it; an interval with `basis` aligned. */
export function publishedOn(from: string, to: string = from): DateValue {
  const exact = from === to;
  return {
    from,
    to,
    grain: exact ? 'day' : 'interval',
    basis: exact ? 'explicit' : 'aligned',
    confidence: exact ? 'high' : 'medium',
    rule: 'date-line',
    anchor: null,
  };
}

/** A date as rows write it: one day, `from/to`, or null. */
export const days = (date: DateValue | null): string | null =>
  date === null ? null : date.from === date.to ? date.from : `${date.from}/${date.to}`;
