import { UNDER_WAY } from '../../lexicon/events/light.js';
import { type EventMention, isPastForm, type ReportReading } from '../../event/index.js';
import { type AnnotatedText, isDistance } from '../../text/index.js';
import type { DateValue } from '../../values.js';
import type { DatedReport } from './mention-date.js';
import type { NewsDay } from './news-day.js';
import { SPEECH } from './types.js';
import { verbAbove, verbAt } from './verb-above.js';

/**
 * When an undated clause of the news happened. What hangs on a dated clause has its date; what is told in the simple past without one belongs to the day
 * of the news. A statement on it may be as late as the report, unless who speaks took part in the news. A guess, and marked as one: the perfect
 * outside the lead, the pluperfect and everything dated elsewhere get none.
 */
export function inferredWhen(report: DatedReport, mention: EventMention, speakers: readonly string[]): DateValue | null {
  const { reading, news, published } = report;
  if (published && isSaidNow(reading, mention)) return dayOfReport(published);
  if (mention.status !== 'occurred' || mention.background) return null;
  const main = mainClauseDate(reading.text, mention);
  if (main) return main;
  const told = simplePast(reading, mention) || (news !== null && isNews(reading, mention));
  if (!news || !told) return null;
  const onOccasion = speakers.some((id) => report.present.has(id)) || isOnOccasion(reading, mention);
  return dayOfNews(mention, news, onOccasion);
}

/** Words that are a move of their own, made with the news; what is only said of it may be said until the report is printed. */
const ACTS: ReadonlySet<string> = new Set(['request', 'threaten']);

function dayOfNews(mention: EventMention, news: NewsDay, onOccasion: boolean): DateValue {
  const latest = news.published.from > news.day ? news.published.from : news.day;
  const to = SPEECH.has(mention.type) && !ACTS.has(mention.type) && !onOccasion ? latest : news.day;
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

/** “said *afterwards*”, “told *a joint news conference*”, “said *after the signing*”: words that belong to the occasion, whoever speaks. */
function isOnOccasion({ text: { tokens, sentences } }: ReportReading, { trigger, sentence }: EventMention): boolean {
  const last = sentences[sentence]?.last ?? trigger;
  for (let token = trigger + 1; token < last && !CLOSES.has(tokens.form(token)); token++) {
    if (tokens.lower(token) === 'afterwards' || tokens.lower(token) === 'afterward') return true;
    if (tokens.lower(token) === 'conference' && ['news', 'press'].includes(tokens.lower(token - 1))) return true;
    if (tokens.lower(token) === 'after' && ['the', 'their', 'his', 'her'].includes(tokens.lower(token + 1))) return true;
  }
  return false;
}

const CLOSES: ReadonlySet<string> = new Set([',', ';', ':', '“', '”', '"', '(', '.']);

/** “ordered him *on Wednesday* to leave, *accusing* him of …”, “called off a visit *in April* after the army *refused* …”: the date of the clause on which it hangs. */
function mainClauseDate(text: AnnotatedText, { trigger, sentence }: EventMention): DateValue | null {
  const { tokens } = text;
  const top = verbAt(tokens, trigger);
  const main = mainVerbOf(tokens, top);
  if (main < 0) return null;
  const dates = text.times.filter(
    (time) =>
      time.sentence === sentence && time.date !== null && time.timex === 'DATE' && !isDistance(time) && holds(tokens, main, top, time),
  );
  const date = dates.length === 1 ? (dates[0]?.date ?? null) : null;
  return (
    date && {
      ...date,
      basis: 'inferred',
      confidence: 'low',
      rule: 'day-of-the-main-clause',
      anchor: 'the date of the clause on which it hangs',
    }
  );
}

/** The verb of the clause whose day a clause shares: one on which it hangs by a conjunction or as a participle, or as a clause with “who”; -1 where there is none. */
function mainVerbOf(tokens: AnnotatedText['tokens'], top: number): number {
  if (top < 0 || tokens.lower(top - 1) === 'before') return -1;
  // “had talks on Saturday with the prime minister, *who invited him*”
  if (tokens.rel(top) === 'acl:relcl') return tokens.xpos(top) === 'VBD' && isWho(tokens, top) ? verbAbove(tokens, top) : -1;
  if (!tokens.rel(top).startsWith('advcl') && !isApart(tokens, top)) return -1;
  const mark = markOf(tokens, top);
  if (mark >= 0 ? !JOINING.has(tokens.lower(mark)) : tokens.xpos(top) !== 'VBG') return -1;
  return governorOf(tokens, top);
}

const isWho = (tokens: AnnotatedText['tokens'], verb: number): boolean =>
  tokens.children(verb).some((child) => child < verb && tokens.lower(child) === 'who' && tokens.form(child - 1) === ',');

/** Behind these a clause shares the day of the one on which it hangs. */
const JOINING: ReadonlySet<string> = new Set(['after', 'when', 'as', 'while']);
// Between the conjunction and its verb stands a subject.
const LONGEST_SUBJECT = 6;

/** The conjunction that opens a clause; the tree often takes it for a preposition of the subject (“*after* the army refused”). -1 where there is none. */
function markOf(tokens: AnnotatedText['tokens'], verb: number): number {
  const mark = tokens.children(verb).find((child) => tokens.rel(child) === 'mark');
  if (mark !== undefined || tokens.xpos(verb) !== 'VBD') return mark ?? -1;
  for (let token = verb - 1; token >= Math.max(0, verb - LONGEST_SUBJECT); token--) {
    if (tokens.form(token) === ',' || tokens.upos(token) === 'VERB') return -1;
    if (tokens.upos(token) === 'SCONJ') return token;
  }
  return -1;
}

/** “left on Tuesday, hours after they had come, *accusing* the hosts”: behind a comma a participle hangs on the sentence, not on the clause before it. */
const isApart = (tokens: AnnotatedText['tokens'], verb: number): boolean =>
  tokens.xpos(verb) === 'VBG' && tokens.form(verb - 1) === ',' && ['advcl', 'conj', 'xcomp'].includes(tokens.rel(verb));

/** The finite verb above: “ordered him to *leave*, accusing …” hangs on the infinitive as often as on the order. */
function governorOf(tokens: AnnotatedText['tokens'], clause: number): number {
  const apart = isApart(tokens, clause);
  const passes = (at: number): boolean =>
    BELOW_FINITE.has(tokens.rel(at)) || isInfinitive(tokens, at) || (apart && tokens.rel(at) === 'advcl' && tokens.xpos(at) !== 'VBG');
  let at = tokens.head(clause);
  while (at >= 0 && tokens.head(at) >= 0 && passes(at)) at = tokens.head(at);
  return at;
}

const BELOW_FINITE: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'cop', 'aux']);

const isInfinitive = (tokens: AnnotatedText['tokens'], verb: number): boolean =>
  tokens.xpos(verb) === 'VB' && tokens.lower(verb - 1) === 'to';

/** Is the time that of the main clause: hung on its verb or a noun of it, and not inside the clause below? */
function holds(tokens: AnnotatedText['tokens'], main: number, below: number, { first, last }: { first: number; last: number }): boolean {
  if (['since', 'until', 'before', 'of'].includes(tokens.lower(first - 1))) return false;
  let at = first;
  for (let step = 0; at >= 0 && step < 30; step++) {
    if (at === main) return true;
    if (at === below || (tokens.upos(at) === 'VERB' && (at < first || at >= last))) return false;
    at = tokens.head(at);
  }
  return false;
}

const LEAD_SENTENCES = 2;

/** “Togo *has brokered* a truce”: in the perfect only what the lead itself tells is the news of the day. */
function isNews({ text }: ReportReading, { trigger, sentence }: EventMention): boolean {
  const { tokens, sentences, article } = text;
  const first = sentences.find(({ block }) => article.blocks[block]?.kind === 'paragraph')?.index ?? 0;
  // “Chad *has extended* a truce”: the verb above a noun tells.
  const verb = verbAt(tokens, trigger);
  if (sentence < first || sentence >= first + LEAD_SENTENCES || verb < 0 || tokens.xpos(verb) !== 'VBN') return false;
  return tokens.children(verb).some((child) => child < verb && ['has', 'have'].includes(tokens.lower(child)));
}

/** “The government thanks …”, “the ministry no longer denies”: words in a plain present are those of the day. */
function isSaidNow({ text: { tokens, article, sentences } }: ReportReading, { type, trigger, status, sentence }: EventMention): boolean {
  const block = article.blocks[sentences[sentence]?.block ?? -1];
  if (!SPEECH.has(type) || status !== 'occurred' || block?.kind !== 'paragraph') return false;
  // “*expresses* its condolences”: the verb above a noun that is its object tells.
  const verb = tokens.upos(trigger) === 'NOUN' && tokens.rel(trigger) === 'obj' ? tokens.head(trigger) : trigger;
  return ['VBZ', 'VBP'].includes(tokens.xpos(verb)) || isRefusal(tokens, verb);
}

/** “It *will not accept* foreign troops”: who says so refuses now. */
const isRefusal = (tokens: AnnotatedText['tokens'], verb: number): boolean =>
  tokens.xpos(verb) === 'VB' && ['will not', 'can not'].includes(`${tokens.lower(verb - 2)} ${tokens.lower(verb - 1)}`);

const dayOfReport = (published: DateValue): DateValue => ({
  ...published,
  basis: 'inferred',
  confidence: 'low',
  rule: 'said-in-the-present',
  anchor: 'told in the present tense: as of the report',
});

const underWay: ReadonlySet<string> = new Set(UNDER_WAY);

const isVerbOfTheDay = (tokens: AnnotatedText['tokens'], verb: number): boolean =>
  verb >= 0 && tokens.xpos(verb) === 'VBD' && !underWay.has(tokens.lemma(verb));

function simplePast({ text: { tokens } }: ReportReading, { trigger }: EventMention): boolean {
  return (
    (tokens.xpos(trigger) === 'VBG' && tokens.rel(trigger).startsWith('advcl') && tokens.xpos(governorOf(tokens, trigger)) === 'VBD') ||
    tokens.xpos(trigger) === 'VBD' ||
    isFirstTo(tokens, trigger) ||
    (tokens.upos(trigger) !== 'VERB' && isPastForm(tokens.lower(trigger))) ||
    isSaidOfQuotation(tokens, trigger) ||
    tokens
      .children(trigger)
      .some(
        (child) =>
          child < trigger &&
          ((['was', 'were'].includes(tokens.lower(child)) && tokens.rel(child) === 'aux:pass') || tokens.lower(child) === 'did'),
      ) ||
    tokens.children(trigger).some((child) => tokens.rel(child) === 'cop' && tokens.xpos(child) === 'VBD') ||
    (tokens.upos(trigger) !== 'VERB' && isVerbOfTheDay(tokens, tokens.head(trigger)))
  );
}

/** “she *is* the first Norwegian minister to *visit* Chad”: of the visit that is being told. */
function isFirstTo(tokens: AnnotatedText['tokens'], verb: number): boolean {
  const noun = tokens.head(verb);
  if (noun < 0 || tokens.xpos(verb) !== 'VB' || tokens.rel(verb) !== 'acl') return false;
  const children = tokens.children(noun).map((child) => tokens.lower(child));
  return children.includes('first') && ['is', 'are', 'was'].some((form) => children.includes(form)) && !children.includes('will');
}

/** “…,” the minister *stated*: a form that is participle and past alike, beside a quotation. */
const isSaidOfQuotation = (tokens: AnnotatedText['tokens'], verb: number): boolean =>
  tokens.xpos(verb) === 'VBN' && tokens.rel(verb) === 'parataxis' && tokens.children(verb).every((child) => tokens.upos(child) !== 'AUX');
