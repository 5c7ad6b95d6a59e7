import type { EventMention, ReportReading } from '../../event/index.js';
import type { AnnotatedText } from '../../text/index.js';
import { isoDay, parseIsoDay } from '../../calendar.js';
import type { DateValue } from '../../values.js';
import { SPEECH } from './types.js';

/** A report's news: the day of which it tells, and how the report prints that day. */
export interface NewsDay {
  readonly day: string;
  /** Null where the report prints no day for its news and that of the report has to do. */
  readonly said: string | null;
  readonly published: DateValue;
}

const LEAD_SENTENCES = 3;

/**
 * The last day, up to that of the report, on which its lead sets something that has happened. The day of the report itself where its
 * lead names none and it is known; null otherwise.
 */
export function newsDayOf(reading: ReportReading, published: DateValue | null): NewsDay | null {
  if (!published) return null;
  const { text } = reading;
  const first = text.sentences.find(({ block }) => text.article.blocks[block]?.kind === 'paragraph')?.index ?? 0;
  let best: NewsDay | null = null;
  for (const { sentence, status, times, background, trigger } of reading.events) {
    if (sentence >= first + LEAD_SENTENCES || background || (status !== 'occurred' && status !== 'cancelled')) continue;
    for (const index of times) {
      const time = text.times[index];
      if (time && namesIt(text, trigger, time.first)) continue;
      const date = time?.date;
      if (!time || !date || date.from !== date.to || date.from > published.to || (best && date.from <= best.day)) continue;
      best = { day: date.from, said: text.article.text.slice(time.start, time.end), published };
    }
  }
  return best ?? printedDay(reading, published, first) ?? dayOfPrint(published);
}

/** Communiqués and short news often print no day but their own. */
const dayOfPrint = (published: DateValue): NewsDay | null =>
  published.from === published.to ? { day: published.to, said: null, published } : null;

/** “her victory in the election *of May 24*”: a day that tells which happening is meant is not news. */
function namesIt({ tokens }: AnnotatedText, trigger: number, time: number): boolean {
  return tokens.upos(trigger) !== 'VERB' && ['of', '’s', "'s"].includes(tokens.lower(time - 1));
}

// News is at most a week old when it is printed.
const LONGEST_LAG = 7;

/** The last day, within a week before the report, that the lead prints, where no happening was found to carry one. */
function printedDay({ text }: ReportReading, published: DateValue, first: number): NewsDay | null {
  let best: NewsDay | null = null;
  const floor = isoDay((parseIsoDay(published.from) ?? 0) - LONGEST_LAG);
  for (const { sentence, date, start, end, first: token } of text.times) {
    if (text.tokens.lower(token - 1) === 'of' || sentence < first || sentence >= first + LEAD_SENTENCES || !date || date.from !== date.to)
      continue;
    if (date.from > published.to || date.from < floor || (best && date.from <= best.day)) continue;
    best = { day: date.from, said: text.article.text.slice(start, end), published };
  }
  return best;
}

/**
 * When an undated clause of the news happened. What is told in the simple past without a date belongs to the day of the news; a statement on it may be as late as
 * the report. A guess, and marked as one: the perfect, the pluperfect and everything dated elsewhere get none.
 */
export function inferredWhen(
  reading: ReportReading,
  mention: EventMention,
  news: NewsDay | null,
  published: DateValue | null,
): DateValue | null {
  if (published && isSaidNow(reading, mention)) return dayOfReport(published);
  if (!news || mention.background || mention.status !== 'occurred' || !simplePast(reading, mention)) return null;
  const latest = news.published.from > news.day ? news.published.from : news.day;
  const to = SPEECH.has(mention.type) ? latest : news.day;
  return {
    from: news.day,
    to,
    grain: to === news.day ? 'day' : 'interval',
    basis: 'inferred',
    confidence: 'low',
    rule: news.said === null ? 'day-of-the-report' : 'day-of-the-news',
    anchor:
      news.said === null
        ? 'told in the simple past without a date, in a report whose lead prints no day: that of the report'
        : `told in the simple past without a date, in a report on what happened on “${news.said}”`,
  };
}

/** “The government thanks …”, “the ministry no longer denies”: words in a plain present are those of the day. */
function isSaidNow({ text }: ReportReading, { type, trigger, status, sentence }: EventMention): boolean {
  const block = text.article.blocks[text.sentences[sentence]?.block ?? -1];
  return SPEECH.has(type) && status === 'occurred' && block?.kind === 'paragraph' && ['VBZ', 'VBP'].includes(text.tokens.xpos(trigger));
}

const dayOfReport = (published: DateValue): DateValue => ({
  ...published,
  basis: 'inferred',
  confidence: 'low',
  rule: 'said-in-the-present',
  anchor: 'told in the present tense: as of the report',
});

function simplePast({ text: { tokens } }: ReportReading, { trigger }: EventMention): boolean {
  return (
    tokens.xpos(trigger) === 'VBD' ||
    tokens
      .children(trigger)
      .some((child) => child < trigger && ['was', 'were'].includes(tokens.lower(child)) && tokens.rel(child) === 'aux:pass') ||
    tokens.children(trigger).some((child) => tokens.rel(child) === 'cop' && tokens.xpos(child) === 'VBD') ||
    (tokens.upos(trigger) !== 'VERB' && tokens.head(trigger) >= 0 && tokens.xpos(tokens.head(trigger)) === 'VBD')
  );
}
