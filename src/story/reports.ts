import type { ReportReading } from '../event/index.js';
import type { DateValue } from '../values.js';
import type { Quote, Report, TimeExpression } from './document.js';
import { type EvidenceSource, evidenceOf } from './evidence.js';

/** What evidence needs to know of a reading. */
export const sourceOf = ({ text }: ReportReading): EvidenceSource => ({
  id: text.article.id,
  text: text.article.text,
  sentences: text.sentences,
});

export function reportOf({ text }: ReportReading, published: DateValue | null): Report {
  const { id, file, url, publisher, headline, byline, dateline, credit, language } = text.article;
  return {
    id,
    file,
    url,
    publisher,
    headline,
    byline,
    dateline,
    credit,
    published,
    language,
    text: text.article.text,
    sentences: text.sentences.map(({ start, end }) => ({ start, end })),
    furniture: text.article.furniture.map(({ start, end, text: printed, reason }) => ({ start, end, text: printed, reason })),
  };
}

/** Time expressions of one report, numbered from `first`. */
export function timesOf(reading: ReportReading, first: number): TimeExpression[] {
  const source = sourceOf(reading);
  return reading.text.times.map((time, i) => ({
    id: `t${first + i}`,
    evidence: evidenceOf(source, time),
    timex: time.timex,
    value: time.value,
    date: time.date,
    alternatives: [...time.alternatives],
  }));
}

/** Quotations of one report, numbered from `first`. `entityOf` gives the id of a chain's entity. */
export function quotesOf(reading: ReportReading, first: number, entityOf: (chain: number) => string | null): Quote[] {
  const source = sourceOf(reading);
  return reading.text.quotes.map((quote, i) => ({
    id: `q${first + i}`,
    speaker: quote.speaker === null ? null : entityOf(quote.speaker),
    kind: quote.kind,
    evidence: [evidenceOf(source, quote)],
  }));
}
