import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.js';
import { ORDINALS } from '../lexicon/number-words.js';
import { CALENDAR_NOUNS, COUNTED_NOUNS, FIRST_HOLDERS, LONG_UNITS, NOT_FIRST, SUPERLATIVES } from '../lexicon/precedents.js';
import type { Sentence } from '../text/index.js';
import type { PrecedentKind } from './types.js';
import type { ReportView } from './view.js';

/** A word that opens a precedent. */
export interface Cue {
  readonly token: number;
  readonly kind: PrecedentKind;
  /** Token of “since” (or of “after”, “in”, “this” where they bound the precedent); -1 where nothing bounds it. */
  readonly since: number;
  /** The counted noun, the holder or the verb; the cue itself where none was found. */
  readonly head: number;
}

const notFirst = new Set(NOT_FIRST);
const counted = new Set(COUNTED_NOUNS);
const holders = new Set(FIRST_HOLDERS);
const superlatives = new Set(SUPERLATIVES);
const calendar = new Set([...CALENDAR_NOUNS, ...[...MONTHS, ...WEEKDAYS].flat()]);
const longUnits = new Set(LONG_UNITS);

/** The precedent that a token opens, or null; near misses (“first lady”, “last week”, “at first”) open none. */
export function cueAt(view: ReportView, sentence: Sentence, token: number): Cue | null {
  const lower = view.tokens.lower(token);
  if (lower === 'first' || lower === 'first-ever' || lower === '1st') return firstCue(view, sentence, token);
  if (lower === 'last') return lastCue(view, sentence, token);
  if (lower in ORDINALS || /^\d+(?:nd|rd|th|st)$/.test(lower)) return nthCue(view, sentence, token);
  if (superlatives.has(lower) || (lower.endsWith('est') && view.tokens.xpos(token) === 'JJS')) return superlativeCue(view, sentence, token);
  if (lower === 'before') return neverBeforeCue(view, sentence, token);
  return null;
}

function firstCue(view: ReportView, sentence: Sentence, token: number): Cue | null {
  const { tokens } = view;
  const next = tokens.lower(token + 1);
  const since = boundAfter(view, sentence, token);
  if (tokens.lower(token) === 'first-ever')
    return { token, kind: since >= 0 ? 'first-since' : 'first-ever', since, head: nounAfter(view, sentence, token) };
  const hyphened = tokens.form(token + 1) === '-' && tokens.lower(token + 2) === 'ever';
  if (hyphened) return { token, kind: since >= 0 ? 'first-since' : 'first-ever', since, head: nounAfter(view, sentence, token + 2) };
  if (notFirst.has(next) || /^[\d$€£¥]/.test(next) || tokens.lower(token - 1) === 'at') return null;
  const head = nounAfter(view, sentence, token);
  if (since >= 0) return { token, kind: 'first-since', since, head };
  return isPlainFirst(view, sentence, token, head) ? { token, kind: 'first-ever', since, head } : null;
}

/** “the first woman to hold the post”, “his first visit”, “the first time that”. */
function isPlainFirst(view: ReportView, sentence: Sentence, token: number, head: number): boolean {
  const { tokens } = view;
  const lemma = tokens.lemma(head);
  const after = tokens.lower(head + 1);
  if (tokens.lower(token + 1) === 'to' && tokens.xpos(token + 2) === 'VB') return true;
  if (tokens.lower(token + 1) === 'by') return true;
  if (tokens.lower(token + 1) === 'ever' || after === 'ever') return true;
  if (head === token) return false;
  if (counted.has(lemma)) return isDetermined(view, token);
  if (!holders.has(lemma) && !holders.has(tokens.lower(head))) return false;
  return ['in', 'ever', 'from', 'by'].includes(after) || hasInfinitive(view, sentence, head);
}

function isDetermined(view: ReportView, token: number): boolean {
  const before = view.tokens.lower(token - 1);
  return ['the', 'his', 'her', 'its', 'their', 'our', 'my', '’s', "'s", 's', 'very', 'whose'].includes(before);
}

function hasInfinitive(view: ReportView, sentence: Sentence, head: number): boolean {
  const { tokens } = view;
  for (let token = head + 1; token < Math.min(sentence.last - 1, head + 8); token++) {
    if (tokens.lower(token) === 'to' && ['VB', 'VBN'].includes(tokens.xpos(token + 1))) return true;
    if ([',', ';', '.'].includes(tokens.form(token))) return false;
  }
  return false;
}

/** The counted noun behind the cue: the first noun that ends its run of words. */
function nounAfter(view: ReportView, sentence: Sentence, token: number): number {
  const { tokens } = view;
  for (let at = token + 1; at < Math.min(sentence.last, token + 8); at++) {
    const upos = tokens.upos(at);
    if (upos === 'NOUN' || upos === 'PROPN') {
      let end = at;
      while (end + 1 < sentence.last && ['NOUN', 'PROPN'].includes(tokens.upos(end + 1))) end++;
      return end;
    }
    if (!['ADJ', 'NUM', 'ADV', 'VERB'].includes(upos) && tokens.form(at) !== '-') return token;
    if (upos === 'VERB' && !['VBG', 'VBN'].includes(tokens.xpos(at))) return token;
  }
  return token;
}

/** “since …”, “after he took office”, “this year”, “in five years” behind the cue; -1 where nothing bounds it. */
function boundAfter(view: ReportView, sentence: Sentence, token: number): number {
  const { tokens } = view;
  for (let at = token + 1; at < Math.min(sentence.last, token + 45); at++) {
    const lower = tokens.lower(at);
    if (lower === 'since' && (at + 1 >= sentence.last || tokens.lower(at + 1) !== 'then')) return at;
    if (lower === 'after' && tookOffice(view, sentence, at)) return at;
    if (lower === 'this' && ['year', 'month', 'week', 'decade', 'century', 'season'].includes(tokens.lower(at + 1))) return at;
    if ((lower === 'in' || lower === 'for') && isLongWhile(view, at)) return at;
    if (['“', '”', '"', ';'].includes(lower)) return -1;
  }
  return -1;
}

/** “in five years”, “in more than a decade”, “in decades”; “in years” alone says nothing that can be checked. */
function isLongWhile(view: ReportView, at: number): boolean {
  const { tokens } = view;
  for (let token = at + 1; token < at + 6; token++) {
    if (longUnits.has(tokens.lower(token)))
      return token > at + 1 || ['decades', 'centuries', 'history', 'memory'].includes(tokens.lower(token));
    if (!['NUM', 'DET', 'ADJ', 'ADP', 'ADV'].includes(tokens.upos(token)) && tokens.form(token) !== '-') return false;
  }
  return false;
}

function tookOffice(view: ReportView, sentence: Sentence, after: number): boolean {
  const { tokens } = view;
  for (let at = after + 1; at < Math.min(sentence.last, after + 8); at++) {
    if (
      ['office', 'power', 'independence', 'elected', 'inauguration', 'sworn', 'election', 'president', 'presidency', 'taking'].includes(
        tokens.lower(at),
      )
    )
      return true;
  }
  return false;
}

/** “last visited”, “the last time”, “the last big exchange was in”. */
function lastCue(view: ReportView, sentence: Sentence, token: number): Cue | null {
  const { tokens } = view;
  const next = token + 1;
  if (next >= sentence.last || calendar.has(tokens.lower(next))) return null;
  if (['VBD', 'VBN', 'VBP', 'VBZ'].includes(tokens.xpos(next)) && !['came', 'resort', 'named'].includes(tokens.lower(next))) {
    return hasTimeAfter(view, token, 14) ? { token, kind: 'last', since: -1, head: next } : null;
  }
  const head = nounAfter(view, sentence, token);
  const isCounted = head !== token && counted.has(tokens.lemma(head)) && isDetermined(view, token);
  return isCounted && hasTimeAfter(view, head, tokens.lemma(head) === 'time' ? 24 : 14) ? { token, kind: 'last', since: -1, head } : null;
}

function hasTimeAfter(view: ReportView, token: number, reach: number): boolean {
  const sentence = view.tokens.sentenceOf(token);
  return view.text.times.some((time) => time.sentence === sentence && time.first > token && time.first - token <= reach);
}

function nthCue(view: ReportView, sentence: Sentence, token: number): Cue | null {
  const { tokens } = view;
  const head = nounAfter(view, sentence, token);
  if (head === token || !counted.has(tokens.lemma(head)) || head - token > 4) return null;
  if (!isDetermined(view, token) && tokens.lower(token - 1) !== 'a') return null;
  if (tokens.lemma(head) === 'time' && tokens.lower(token - 2) !== 'for') return null;
  return { token, kind: 'nth', since: boundAfter(view, sentence, token), head };
}

function superlativeCue(view: ReportView, sentence: Sentence, token: number): Cue | null {
  const { tokens } = view;
  if (tokens.lower(token) === 'most' && tokens.upos(token + 1) !== 'ADJ' && tokens.upos(token + 1) !== 'VERB') return null;
  if (['at', 'of'].includes(tokens.lower(token - 1))) return null;
  const since = boundAfter(view, sentence, token);
  const head = nounAfter(view, sentence, token);
  if (since < 0 && tokens.lower(head + 1) !== 'ever' && tokens.lower(token + 1) !== 'ever') return null;
  return head === token ? null : { token, kind: 'highest-since', since, head };
}

/** “had not been to Peru before”, “has never visited before”. */
function neverBeforeCue(view: ReportView, sentence: Sentence, token: number): Cue | null {
  const { tokens } = view;
  if (token + 1 < sentence.last && !['.', ',', ';'].includes(tokens.form(token + 1))) return null;
  for (let at = token - 1; at > Math.max(sentence.first, token - 10); at--) {
    if (!['not', 'never', 'n’t', "n't"].includes(tokens.lower(at))) continue;
    const had = ['had', 'has', 'have'].includes(tokens.lower(at - 1));
    return had ? { token: at, kind: 'first-ever', since: -1, head: at + 1 } : null;
  }
  return null;
}
