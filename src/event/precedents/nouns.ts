import {
  CALENDAR_NOUNS,
  COUNTED_NOUNS,
  ELLIPSIS_PREPOSITIONS,
  FIRST_HOLDERS,
  KINDS,
  NOT_COUNTED,
  TERMS,
} from '../../lexicon/precedents.js';
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.js';
import type { Sentence } from '../../text/index.js';
import type { ReportView } from '../view.js';

const notCounted = new Set(NOT_COUNTED);
const counted = new Set(COUNTED_NOUNS);
const holders = new Set(FIRST_HOLDERS);
const calendar = new Set([...CALENDAR_NOUNS, ...[...MONTHS, ...WEEKDAYS].flat()]);
const prepositions = new Set(ELLIPSIS_PREPOSITIONS);
const wholes = new Set([...KINDS, ...TERMS, 'year', 'month', 'week', 'decade', 'century']);

const DETERMINERS = new Set(['the', 'his', 'her', 'its', 'their', 'our', 'my', 'your', '’s', "'s", '’', "'", 'very', 'whose', 's']);
const BE = new Set(['be', 'become', 'make', 'mark']);

export const isNotCounted = (word: string): boolean => notCounted.has(word);
export const isCalendarNoun = (word: string): boolean => calendar.has(word);
export const isCounted = (view: ReportView, token: number): boolean => counted.has(view.tokens.lemma(token));

/** The noun that a cue counts: the last of the first run of nouns behind it; the cue itself where none follows. */
export function nounAfter(view: ReportView, sentence: Sentence, token: number): number {
  const { tokens } = view;
  for (let at = token + 1; at < Math.min(sentence.last, token + 9); at++) {
    const upos = tokens.upos(at);
    if (upos === 'NOUN' || (upos === 'PROPN' && !['PROPN', 'NOUN'].includes(tokens.upos(at + 1)))) {
      let end = at;
      while (end + 1 < sentence.last && ['NOUN', 'PROPN'].includes(tokens.upos(end + 1)) && !startsTime(view, end + 1)) end++;
      return end;
    }
    const links = tokens.lower(at) === 'and' && ['only', 'last', 'so'].includes(tokens.lower(at + 1));
    if (!links && !['ADJ', 'NUM', 'ADV', 'VERB', 'PROPN'].includes(upos) && tokens.form(at) !== '-') return token;
    if (upos === 'VERB' && !['VBG', 'VBN'].includes(tokens.xpos(at))) return token;
  }
  return token;
}

const startsTime = (view: ReportView, token: number): boolean => view.text.times.some((time) => time.first === token);

/** A person, a body, a state, or a noun for one. */
export function isHolder(view: ReportView, token: number): boolean {
  const { tokens } = view;
  if (holders.has(tokens.lemma(token)) || holders.has(tokens.lower(token))) return true;
  const type = view.headed(token)?.chain.type;
  return type === 'person' || type === 'organisation' || type === 'state';
}

/** “the”, “his”, “Norway’s” before the cue; further words of one modifier may stand between. */
export function isDetermined(view: ReportView, token: number): boolean {
  return DETERMINERS.has(view.tokens.lower(token - 1));
}

export function isPossessed(view: ReportView, token: number): boolean {
  return isDetermined(view, token) && !['the', 'very'].includes(view.tokens.lower(token - 1));
}

/** Words of a headline do without articles: “Norway’s king makes first visit to Cuba”, “in first visit since”. */
export function isBare(view: ReportView, sentence: Sentence, token: number): boolean {
  const { tokens } = view;
  const before = token - 1;
  if (token === sentence.first) return view.isHeadline(sentence.index);
  return view.isVerb(before) || ['in', 'on', 'for', 'as', 'with', 'after'].includes(tokens.lower(before));
}

/** “to visit”, “ever to be expelled” behind the noun and before the next break. */
export function infinitiveAfter(view: ReportView, sentence: Sentence, head: number): number {
  const { tokens } = view;
  for (let token = head + 1; token < Math.min(sentence.last - 1, head + 9); token++) {
    if (tokens.lower(token) === 'to' && ['VB', 'VBN'].includes(tokens.xpos(token + 1))) return token + 1;
    if ([',', ';', '.', ':'].includes(tokens.form(token))) return -1;
    if (view.isVerb(token) && ['VBD', 'VBZ', 'VBP', 'MD'].includes(tokens.xpos(token))) return -1;
  }
  return -1;
}

/** “the first of its kind”, “of his presidency”, “of the year”; not “the first of three talks”. */
function ofWhole(view: ReportView, of: number): boolean {
  const { tokens } = view;
  for (let at = of + 1; at < of + 5; at++) {
    if (wholes.has(tokens.lower(at))) return true;
    if (!['DET', 'PRON', 'ADJ', 'NUM'].includes(tokens.upos(at))) return false;
  }
  return false;
}

/**
 * A cue without its noun: “is the first in the Pacific”, “his third to Oslo this year”, “the first to come”. At the head of a sentence it opens
 * a list (“The first was small”), and “the first of three” counts parts.
 */
export function isElliptic(view: ReportView, sentence: Sentence, token: number): boolean {
  const { tokens } = view;
  if (token - 2 < sentence.first || !(isDetermined(view, token) || BE.has(tokens.lemma(token - 1)))) return false;
  const next = tokens.lower(token + 1);
  const whole = next === 'of' && ofWhole(view, token + 1);
  const phrase = whole || prepositions.has(next) || (next === 'to' && token + 2 < sentence.last);
  return phrase && isPredicated(view, sentence, token);
}

/** Behind “is”, “become”, “as”, a comma, “and”: the cue tells something of what stands before it. */
export function isPredicated(view: ReportView, sentence: Sentence, token: number): boolean {
  let before = token - 1;
  while (before > sentence.first && !opensPredicate(view, before) && token - before < 6) before--;
  return before > sentence.first && opensPredicate(view, before);
}

function opensPredicate(view: ReportView, token: number): boolean {
  const { tokens } = view;
  return BE.has(tokens.lemma(token)) || [',', '—', '–', '-', '(', 'and', 'but', 'as', 'been'].includes(tokens.lower(token));
}
