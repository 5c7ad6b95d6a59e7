import { type EventMention, isBound, isInAside, type ReportReading } from '../../event/index.js';
import { type AnnotatedText, farEnd, isDistance } from '../../text/index.js';
import type { DateValue } from '../../values.js';
import { type NewsDay, newsDayOf } from './news-day.js';
import { SPEECH } from './types.js';
import { verbAbove } from './verb-above.js';
import { dateOfWhenClause } from './when-clause.js';
import { intersection, isBetter } from './when.js';

/** A report with what is needed to date what it tells. */
export interface DatedReport {
  readonly reading: ReportReading;
  readonly published: DateValue | null;
  readonly news: NewsDay | null;
  /** Ids of those who took part in what happened on the day of the news. */
  readonly present: ReadonlySet<string>;
  /** Time expressions that date some happening. */
  readonly claimed: ReadonlySet<number>;
}

export function datedReport(
  reading: ReportReading,
  published: DateValue | null,
  presentOn: (day: string) => ReadonlySet<string>,
): DatedReport {
  const news = newsDayOf(reading, published);
  return {
    reading,
    published,
    news,
    present: news ? presentOn(news.day) : new Set(),
    claimed: new Set(reading.events.flatMap(({ times }) => times)),
  };
}

/** The date of a mention; of what was called off, where its own clause has none, the day for which a sentence behind it says that it had been planned. */
export const dateOf = (report: DatedReport, mention: EventMention): DateValue | null =>
  countedUntil(report, mention, ownDate(report, mention)) ??
  (mention.status === 'cancelled' ? plannedDay(report.reading.text, mention) : null);

const TIMES: ReadonlySet<string> = new Set(['times', 'twice']);

/** “came three *times this year*”: counted up to the day of the report; what is told once keeps the year in which it fell. */
function countedUntil({ reading: { text }, published }: DatedReport, mention: EventMention, date: DateValue | null): DateValue | null {
  if (!date || !published || mention.status !== 'occurred' || date.to <= published.to || date.from > published.to) return date;
  const isCounted = mention.times.some((index) => TIMES.has(text.tokens.lower((text.times[index]?.first ?? 0) - 1)));
  return isCounted ? { ...date, to: published.to, grain: 'interval', rule: `${date.rule}+so-far` } : date;
}

/** Sentences behind a cancellation in which its old day is looked for. */
const SOON = 4;

/** “Nepal on Monday postponed a meeting of ministers. … *The meeting had been scheduled for September 8*.” */
function plannedDay({ tokens, times }: AnnotatedText, { trigger, sentence }: EventMention): DateValue | null {
  if (tokens.upos(trigger) === 'VERB') return null;
  const found = times.filter((time) => {
    if (time.sentence <= sentence || time.sentence > sentence + SOON || time.date === null) return false;
    const verb = verbAbove(tokens, time.first);
    if (verb < 0 || verb > time.first || !PLANNED.has(tokens.lemma(verb))) return false;
    return tokens.children(verb).some((child) => tokens.rel(child).startsWith('nsubj') && tokens.lemma(child) === tokens.lemma(trigger));
  });
  return found.length === 1 ? (found[0]?.date ?? null) : null;
}

/** Its expressions taken together where they fit into one another, the first of them otherwise. */
function ownDate(report: DatedReport, mention: EventMention): DateValue | null {
  const { text } = report.reading;
  const far = distanceTo(report, mention);
  if (far) return far;
  const own = mention.times.filter((index) => !isStart(text, mention, index));
  const hasOwn = own.length > 0 || mention.times.length > 0;
  const times = hasOwn || isOwnDayOnly(mention.type) ? own : inClause(text, mention, report.claimed);
  const dates = times
    .flatMap((index) => withDuration(report, mention, index) ?? [])
    // “ordered Chad to free them in May”: a day that is over can only be that of the order.
    .filter(({ to }) => hasOwn || mention.type !== 'request' || (report.published !== null && to < report.published.from));
  const told = dates.reduce<DateValue | null>((known, date) => {
    if (!known) return date;
    const both = intersection(known, date);
    return both && isBetter(both, known) ? both : known;
  }, null);
  return told ?? (hasOwn ? null : (endOfOffice(text, mention) ?? dateOfWhenClause(text, mention)));
}

/** “was ambassador in Lisbon *until 2012*”: the edge of an office is the day on which it was left. */
function endOfOffice({ tokens, times }: AnnotatedText, { type, sentence, trigger }: EventMention): DateValue | null {
  if (type !== 'leave-office') return null;
  const time = times.find(
    (one) => one.sentence === sentence && one.first > trigger && ['until', 'till'].includes(tokens.lower(one.first - 1)),
  );
  if (!time) return null;
  for (let token = trigger + 1; token < time.first; token++) if (tokens.upos(token) === 'VERB' || tokens.form(token) === ',') return null;
  return time.date;
}

/** “on June 3, a week after *she called for* …”: the day told, less the distance. */
function distanceTo({ reading: { text }, news }: DatedReport, { sentence, trigger }: EventMention): DateValue | null {
  const { tokens } = text;
  const time = text.times.findLast((one) => one.sentence === sentence && one.last <= trigger && isDistance(one));
  if (!time) return null;
  for (let token = time.last; token < trigger; token++) if (tokens.upos(token) === 'VERB' || tokens.form(token) === ',') return null;
  const known = time.date ?? (news ? newsDate(news) : null);
  return known && farEnd(time, known);
}

const newsDate = ({ day }: NewsDay): DateValue => ({
  from: day,
  to: day,
  grain: 'day',
  basis: 'inferred',
  confidence: 'low',
  rule: 'day-of-the-news',
  anchor: null,
});

/** Words and invitations: a day that stands further on in their clause is that of what they are about. */
const isOwnDayOnly = (type: string): boolean => (SPEECH.has(type) && type !== 'request') || type === 'invite';

/** “the first visit since 2007”: the date is that of another happening, unless the one told has gone on since then. */
function isStart(text: AnnotatedText, { trigger, status }: EventMention, index: number): boolean {
  const time = text.times[index];
  if (!time || status === 'ongoing' || status === 'cancelled' || isLasting(text, trigger)) return false;
  return isBehindSince(text, trigger, index);
}

function isBehindSince({ times, tokens, article }: AnnotatedText, trigger: number, index: number): boolean {
  const time = times[index];
  if (!time) return false;
  const from = Math.min(tokens.end(trigger), time.start);
  return /\bsince\b/i.test(article.text.slice(from, time.start)) || /^since\b/i.test(article.text.slice(time.start, time.end));
}

/** “has been held since May”: the event stage let the date through because what is told has lasted since then. */
function isLasting({ tokens }: AnnotatedText, trigger: number): boolean {
  return tokens.lower(trigger) === 'been' || tokens.children(trigger).some((child) => child < trigger && tokens.lower(child) === 'been');
}

/** What goes on from day to day; an arrest or an appointment keeps the day on which it began. */
const GOING_ON: ReadonlySet<string> = new Set([
  'visit',
  'attend',
  'aid',
  'request',
  'mediate',
  'exercise',
  'hold-event',
  'meet',
  'mobilise',
]);

/** “has been in Chad *since Wednesday*”: from then until the report, in the pluperfect until the day of its news. */
function withDuration({ reading: { text }, published, news }: DatedReport, mention: EventMention, index: number): DateValue | null {
  const date = text.times[index]?.date ?? null;
  if (!date || !published || !GOING_ON.has(mention.type) || !isBehindSince(text, mention.trigger, index)) return date;
  const { tokens } = text;
  const over = tokens.children(mention.trigger).some((child) => tokens.lower(child) === 'had');
  const to = over && news ? news.day : published.to;
  return to <= date.to ? date : { ...date, to, grain: 'interval', rule: `${date.rule}+since` };
}

/** The one dated expression of the clause that belongs to no other happening: “the talks scheduled for Tuesday, March 3”. */
function inClause(text: AnnotatedText, mention: EventMention, claimed: ReadonlySet<number>): number[] {
  const { evidence, sentence, trigger } = mention;
  const inside = text.times.flatMap((time, index) =>
    time.sentence === sentence &&
    !isBound(text, time) &&
    !isStart(text, mention, index) &&
    time.start >= evidence.start &&
    time.end <= evidence.end &&
    time.date !== null &&
    !claimed.has(index) &&
    !isInAside(text, time, trigger) &&
    !isOfOther(text, trigger, time.first) &&
    !isForOther(text, mention, time.first)
      ? [index]
      : [],
  );
  return inside.length === 1 ? inside : [];
}

/** “*on Monday* postponed a summit”: not the day of what was called off. “promised them buses *for Monday*”: not that of the promise. */
function isForOther({ tokens }: AnnotatedText, { type, status, trigger }: EventMention, time: number): boolean {
  if (type === 'agree') return tokens.lower(time - 1) === 'for';
  return status === 'cancelled' && tokens.upos(trigger) !== 'VERB' && tokens.lower(time - 1) !== 'for' && !isUnderPlan(tokens, time);
}

function isUnderPlan(tokens: AnnotatedText['tokens'], time: number): boolean {
  const verb = verbAbove(tokens, time);
  return verb >= 0 && PLANNED.has(tokens.lemma(verb));
}

const PLANNED: ReadonlySet<string> = new Set(['plan', 'schedule', 'set', 'expect', 'slate', 'arrange', 'date', 'fix', 'due']);

const BELOW = ['acl', 'ccomp', 'xcomp', 'advcl', 'acl:relcl'];

/**
 * “asked for the release of sailors *seized in January*”, “agreed to find out who *shot* two weeks ago”: the day of another deed, told in passing;
 * “talks *scheduled for Tuesday*” is that of the talks.
 */
function isOfOther({ tokens }: AnnotatedText, trigger: number, time: number): boolean {
  const at = verbAbove(tokens, time);
  return at > trigger && BELOW.includes(tokens.rel(at)) && !PLANNED.has(tokens.lemma(at));
}
