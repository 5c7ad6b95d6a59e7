import type { ReportReading } from '../../event/index.js';
import type { AnnotatedText } from '../../text/index.js';
import { isoDay, parseIsoDay } from '../../calendar.js';
import type { DateValue } from '../../values.js';

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
  const printed = printedDay(reading, published, first);
  // “On Monday men in uniform were at work …, engineers who landed on Saturday said”: the later day is the news.
  return best && printed && printed.day > best.day ? printed : (best ?? printed ?? dayOfPrint(published));
}

/**
 * Communiqués and short news often print no day but their own. Of a report whose day other reports leave open within a few days the first counts: the dating
 * of reports lets none appear before what its lead tells.
 */
const dayOfPrint = (published: DateValue): NewsDay | null =>
  published.from === published.to || published.rule === 'aligned-window' ? { day: published.from, said: null, published } : null;

/** “her victory in the election *of May 24*”: a day that tells which happening is meant is not news. */
function namesIt({ tokens }: AnnotatedText, trigger: number, time: number): boolean {
  return tokens.upos(trigger) !== 'VERB' && ['of', '’s', "'s"].includes(tokens.lower(time - 1));
}

// News is at most a week old when it is printed.
const LONGEST_LAG = 7;

/** The last day, within a week before the report, that the lead prints. */
function printedDay({ text }: ReportReading, published: DateValue, first: number): NewsDay | null {
  let best: NewsDay | null = null;
  const floor = isoDay((parseIsoDay(published.from) ?? 0) - LONGEST_LAG);
  for (const { sentence, date, start, end, first: token } of text.times) {
    if (text.tokens.lower(token - 1) === 'of' || sentence < first || sentence >= first + LEAD_SENTENCES || !date || date.from !== date.to)
      continue;
    if (date.from > published.to || date.from < floor || (best && date.from <= best.day)) continue;
    // “We have waited for this day”: a speaker’s day is that of whatever is spoken of.
    if (text.quotes.some((quote) => quote.kind !== 'indirect' && quote.start <= start && end <= quote.end)) continue;
    best = { day: date.from, said: text.article.text.slice(start, end), published };
  }
  return best;
}
