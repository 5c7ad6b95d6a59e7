import { COUNTED_VERBS, TOOK_PLACE } from '../../lexicon/precedents.js';
import type { Sentence } from '../../text/index.js';
import type { ReportView } from '../view.js';
import { boundAfter } from './bound.js';
import type { Cue } from './types.js';
import { infinitiveAfter, isCalendarNoun, isCounted, isDetermined, isHolder, nounAfter } from './nouns.js';

const tookPlace = new Set(TOOK_PLACE);
const counted = new Set(COUNTED_VERBS);
const NEGATIONS = new Set(['not', 'never', 'n’t', "n't", 'nor']);
const PAST = new Set(['VBD', 'VBN', 'VBP', 'VBZ']);

/** How far behind “last” the date may stand. */
const REACH = 16;
const REACH_OF_TIME = 26;

/** “last visited”, “was last in Beijing in 2019”, “the last time”, “the last big exchange was in”. */
export function lastCue(view: ReportView, sentence: Sentence, token: number): Cue | null {
  const { tokens } = view;
  const next = token + 1;
  if (next >= sentence.last || isCalendarNoun(tokens.lower(next)) || tokens.lower(token - 1) === 'at') return null;
  const isVerb = PAST.has(tokens.xpos(next)) && tokens.lower(token - 1) !== 'the' && !['named', 'resort'].includes(tokens.lower(next));
  if (isVerb) return isDatedBehind(view, token, REACH) ? { token, kind: 'last', n: null, since: -1, head: next } : null;
  const copula = tokens.lemma(token - 1) === 'be' && ['in', 'there', 'here', 'at', 'on'].includes(tokens.lower(next));
  if (copula) return isDatedBehind(view, token + 1, REACH) ? { token, kind: 'last', n: null, since: -1, head: token - 1 } : null;
  return lastNounCue(view, sentence, token);
}

/** “the last visit was in 2007”, “the last state to recognise it was Peru in May”, “the previous meeting took place in Quito in 2016”. */
export function lastNounCue(view: ReportView, sentence: Sentence, token: number): Cue | null {
  const { tokens } = view;
  const head = nounAfter(view, sentence, token);
  const first = tokens.lower(token - 1) === 'most' ? token - 1 : token;
  if (head === token || isCalendarNoun(tokens.lower(token + 1)) || !isDetermined(view, first)) return null;
  const cue: Cue = { token: first, kind: 'last', n: null, since: -1, head };
  if (tokens.lemma(head) === 'time') return tokens.lower(token) === 'last' && isDatedBehind(view, head, REACH_OF_TIME) ? cue : null;
  const isOne = isHolder(view, head) && infinitiveAfter(view, sentence, head) >= 0;
  if (!isOne && (!isCounted(view, head) || isHolder(view, head))) return null;
  return isDatedBehind(view, head, REACH) && tellsWhen(view, sentence, head) ? cue : null;
}

/** A verb that says when it was, or an apposition with a date: “their last meeting, in May 2016”. */
function tellsWhen(view: ReportView, sentence: Sentence, head: number): boolean {
  const { tokens } = view;
  for (let at = head + 1; at < Math.min(sentence.last, head + REACH); at++) {
    if (view.isVerb(at) && tookPlace.has(tokens.lemma(at))) return true;
    if (tokens.form(at) === ',' && ['in', 'on'].includes(tokens.lower(at + 1))) return true;
    if (['in', 'on'].includes(tokens.lower(at)) && view.text.times.some((time) => time.first <= at + 1 && at < time.last)) return true;
  }
  return false;
}

/** A date behind the token in its sentence; it may be open still. */
function isDatedBehind(view: ReportView, token: number, reach: number): boolean {
  const sentence = view.tokens.sentenceOf(token);
  return view.text.times.some(
    ({ sentence: where, timex, first }) =>
      where === sentence && (timex === 'DATE' || timex === 'TIME') && first > token && first - token <= reach,
  );
}

/** “had not been to Peru before”, “has never visited before”. */
export function neverCue(view: ReportView, sentence: Sentence, token: number): Cue | null {
  const { tokens } = view;
  if (token + 1 < sentence.last && !['.', ',', ';', '”', '"'].includes(tokens.form(token + 1))) return null;
  for (let at = token - 1; at > Math.max(sentence.first, token - 12); at--) {
    if (!NEGATIONS.has(tokens.lower(at))) continue;
    const had = ['had', 'has', 'have'].includes(tokens.lower(at - 1));
    return had ? { token: at, kind: 'first-ever', n: null, since: -1, head: at + 1 } : null;
  }
  return null;
}

/**
 * “No Japanese leader had visited Iran since 1978”, “they had not met since 1978” are told of the first time after that; “he has not been to Iran since 1978” tells of the last time. What goes on is no precedent
 * (“has not spoken since Monday”): the verb must be of the kind that is counted and the time a long one. “No envoy has ever landed there” is a first.
 */
export function notSinceCue(view: ReportView, sentence: Sentence, token: number): Cue | null {
  const { tokens } = view;
  const isNo = tokens.lower(token) === 'no';
  if (tokens.lower(token + 1) === 'since')
    return isInverted(view, sentence, token) ? { token, kind: 'first-since', n: null, since: token + 1, head: token } : null;
  const verb = perfectVerb(view, sentence, token, isNo ? 9 : 4);
  if (verb < 0 || !counted.has(tokens.lemma(verb))) return null;
  const isEver = [verb - 1, verb - 2].some((before) => tokens.lower(before) === 'ever');
  if (isEver) return isNo ? { token, kind: 'first-ever', n: null, since: -1, head: verb } : null;
  const since = boundAfter(view, sentence, verb, sentence.last);
  if (since < 0 || !['since', 'in', 'for'].includes(tokens.lower(since)) || !isLongAgo(view, since)) return null;
  const isOver = isNo || tokens.lower(token - 1) === 'had';
  return { token, kind: isOver ? 'first-since' : 'last', n: null, since, head: verb };
}

/** How far behind “not since” its “has” may stand: the baseline may have a name and a year. */
const REACH_OF_HAS = 14;

/** “Not since 1978 has a Japanese leader visited Iran.” */
function isInverted(view: ReportView, sentence: Sentence, token: number): boolean {
  const { tokens } = view;
  for (let at = token + 2; at < Math.min(sentence.last, token + REACH_OF_HAS); at++)
    if (['has', 'have', 'had'].includes(tokens.lower(at))) return view.text.times.some(({ first, last }) => first > token && last <= at);
  return false;
}

/** “since 1978”, “in ten years”; not “since Monday”. */
function isLongAgo(view: ReportView, since: number): boolean {
  if (view.tokens.lower(since) !== 'since') return true;
  const sentence = view.tokens.sentenceOf(since);
  const behind = view.text.times.find((time) => time.sentence === sentence && time.first > since && time.first - since <= 8);
  return behind !== undefined && /\b\d{4}\b|\byear|\bdecade|\bcentury/i.test(view.text.article.text.slice(behind.start, behind.end));
}

/** The participle of “had … visited” behind the negation, “paid” in “had been paid”; -1 where there is none within reach. */
function perfectVerb(view: ReportView, sentence: Sentence, token: number, reach: number): number {
  const { tokens } = view;
  let had = ['had', 'has', 'have'].includes(tokens.lower(token - 1));
  for (let at = token + 1; at < Math.min(sentence.last, token + reach); at++) {
    const lower = tokens.lower(at);
    if (['had', 'has', 'have'].includes(lower)) had = true;
    else if (had && lower === 'been' && ['VBN', 'VBD'].includes(tokens.xpos(at + 1))) return at + 1;
    else if (had && ['VBN', 'VBD'].includes(tokens.xpos(at))) return at;
    else if ([',', ';', '.', '“', '”'].includes(lower)) return -1;
  }
  return -1;
}
