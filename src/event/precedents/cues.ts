import { BEFORE_THIS, COMPARATIVES, FIRST_ADJECTIVES, NO_MEASURE, NOT_INAUGURAL, SUPERLATIVES } from '../../lexicon/precedents.js';
import { CARDINALS, ORDINALS } from '../../lexicon/number-words.js';
import type { Sentence } from '../../text/index.js';
import type { ReportView } from '../view.js';
import { boundAfter } from './bound.js';
import type { Cue } from './types.js';
import { lastCue, lastNounCue, neverCue, notSinceCue } from './last.js';
import {
  infinitiveAfter,
  isBare,
  isCounted,
  isDetermined,
  isElliptic,
  isHolder,
  isNotCounted,
  isPossessed,
  isPredicated,
  nounAfter,
} from './nouns.js';

const superlatives = new Set(SUPERLATIVES);
const noMeasure = new Set(NO_MEASURE);
const comparatives = new Set(COMPARATIVES);
const adjectives = new Set(FIRST_ADJECTIVES);
const notInaugural = new Set(NOT_INAUGURAL);

/** Number of an ordinal, in words or figures: “third”, “101st”; null for other words. */
function ordinalOf(lower: string): number | null {
  const [, figures] = /^(\d+)(?:nd|rd|th|st)$/.exec(lower) ?? [];
  if (figures !== undefined) return Number(figures);
  return Object.hasOwn(ORDINALS, lower) ? (ORDINALS[lower] ?? null) : null;
}

/** “twenty” in “twenty-first”, which stands as three tokens; 0 elsewhere. */
function tensBefore(view: ReportView, token: number): number {
  const tens = view.tokens.form(token - 1) === '-' ? (CARDINALS[view.tokens.lower(token - 2)] ?? 0) : 0;
  return tens >= 20 && tens % 10 === 0 ? tens : 0;
}

/** The precedent that a token opens, or null; near misses (“first lady”, “last week”, “at first”) open none. */
export function cueAt(view: ReportView, sentence: Sentence, token: number): Cue | null {
  const { tokens } = view;
  const lower = tokens.lower(token);
  const tens = tensBefore(view, token);
  const n = ordinalOf(lower);
  if (tens > 0) return n === null ? null : nthCue(view, sentence, token - 2, tens + n, token);
  if (lower === 'first' || lower === 'first-ever' || lower === '1st') return firstCue(view, sentence, token);
  if (lower === 'last') return lastCue(view, sentence, token);
  if (BEFORE_THIS.includes(lower)) return lastNounCue(view, sentence, token);
  if (lower === 'most' && tokens.lower(token + 1) === 'recent') return lastNounCue(view, sentence, token + 1);
  if (adjectives.has(lower)) return adjectiveCue(view, sentence, token);
  if (lower === 'before') return neverCue(view, sentence, token);
  if (lower === 'record') return recordCue(view, sentence, token);
  if (lower === 'no' || lower === 'not' || lower === 'n’t' || lower === "n't" || lower === 'never')
    return notSinceCue(view, sentence, token);
  if (comparatives.has(lower)) return comparativeCue(view, sentence, token);
  if (!noMeasure.has(lower) && (superlatives.has(lower) || (lower.endsWith('est') && tokens.xpos(token) === 'JJS')))
    return superlativeCue(view, sentence, token);
  return n === null ? null : nthCue(view, sentence, token, n);
}

function firstCue(view: ReportView, sentence: Sentence, token: number): Cue | null {
  const { tokens } = view;
  const next = tokens.lower(token + 1);
  const hyphened = tokens.form(token + 1) === '-' && tokens.lower(token + 2) === 'ever';
  const ever = tokens.lower(token) === 'first-ever' || hyphened || next === 'ever';
  const head = nounAfter(view, sentence, hyphened ? token + 2 : token);
  const since = boundAfter(view, sentence, token, head);
  const kind = since >= 0 ? 'first-since' : 'first-ever';
  if (ever) return { token, kind, n: null, since, head };
  if (isNotCounted(next) || /^[\d$€£¥]/.test(next) || ['at', 'from'].includes(tokens.lower(token - 1))) return null;
  if (tokens.upos(token + 1) === 'NUM') return null;
  const named = head !== token && isNamed(view, sentence, token, head, since);
  return named || isElliptic(view, sentence, token) ? { token, kind, n: null, since, head } : null;
}

/** “the first woman to hold the post”, “his first visit”, “the first time that”; bounded, any noun will do. */
function isNamed(view: ReportView, sentence: Sentence, token: number, head: number, since: number): boolean {
  const { tokens } = view;
  const after = tokens.lower(head + 1);
  if (after === 'ever') return true;
  if (since >= 0) return isDetermined(view, token) || isBare(view, sentence, token);
  if (isHolder(view, head) && infinitiveAfter(view, sentence, head) >= 0) return true;
  if (isHolder(view, head) && ['in', 'from', 'by', 'anywhere', 'that'].includes(after) && isPredicated(view, sentence, token)) return true;
  if (!isCounted(view, head)) return false;
  if (tokens.lemma(head) === 'time') return isDetermined(view, token);
  if (isPossessed(view, token)) return true;
  if (isDetermined(view, token))
    return isPredicated(view, sentence, token) || ['by', 'of', 'between', 'with', 'to', 'under', 'that'].includes(after);
  return isBare(view, sentence, token) && ['by', 'between', 'to', 'with', 'as'].includes(after);
}

/** “the third meeting this year”, “the 100th state to recognise it”, “his third to Oslo this year”, “the second of its name”. */
function nthCue(view: ReportView, sentence: Sentence, token: number, n: number, end = token): Cue | null {
  const { tokens } = view;
  if (['-', '/'].includes(tokens.form(end + 1)) || isNotCounted(tokens.lower(end + 1))) return null;
  const found = nounAfter(view, sentence, end);
  const head = found === end ? token : found;
  const since = boundAfter(view, sentence, token, head);
  const cue: Cue = { token, kind: 'nth', n, since, head };
  if (head === token || tokens.lower(token + 1) === 'to') return isElliptic(view, sentence, token) ? { ...cue, head: token } : null;
  if (isNotCounted(tokens.lemma(head))) return null;
  const determined = isDetermined(view, token);
  if (tokens.lemma(head) === 'time')
    return ['for', 'that'].includes(tokens.lower(token - 2)) || since >= 0 || isPredicated(view, sentence, token) ? cue : null;
  if (isHolder(view, head) && infinitiveAfter(view, sentence, head) >= 0) return cue;
  if (since >= 0 && (determined || tokens.lower(token - 1) === 'a' || isBare(view, sentence, token))) return cue;
  if (!isCounted(view, head) || head - end > 4) return null;
  if (isPossessed(view, token)) return cue;
  return determined && (isPredicated(view, sentence, token) || ['by', 'of', 'between', 'with', 'to'].includes(tokens.lower(head + 1)))
    ? cue
    : null;
}

/** “the largest shipment since”, “the largest that it has sent since”, “the deadliest ever”. */
function superlativeCue(view: ReportView, sentence: Sentence, token: number): Cue | null {
  const { tokens } = view;
  const lower = tokens.lower(token);
  if ((lower === 'most' || lower === 'least') && !['ADJ', 'VERB', 'ADV'].includes(tokens.upos(token + 1))) return null;
  if (['at', 'of'].includes(tokens.lower(token - 1))) return null;
  const head = nounAfter(view, sentence, token);
  const since = boundAfter(view, sentence, token, head);
  if (head === token && !['that', 'since', 'in', 'ever', 'of', 'to', 'for'].includes(tokens.lower(token + 1))) return null;
  return since >= 0 || saysEver(view, sentence, token) ? { token, kind: 'highest-since', n: null, since, head } : null;
}

/** “ever”, “on record”, “so far”, “to date” in the same clause. */
function saysEver(view: ReportView, sentence: Sentence, token: number): boolean {
  const { tokens } = view;
  for (let at = token + 1; at < Math.min(sentence.last, token + 14); at++) {
    const [lower, next] = [tokens.lower(at), tokens.lower(at + 1)];
    if (lower === 'ever' || (lower === 'on' && next === 'record') || (lower === 'to' && next === 'date')) return true;
    // “the biggest package that Hanoi has brought home”: of all that it ever brought.
    if (['has', 'have', 'had'].includes(lower) && tokens.xpos(at + 1) === 'VBN' && relativeBefore(view, token, at)) return true;
    if ([',', ';', '.', '“', '”'].includes(lower)) return false;
  }
  return false;
}

function relativeBefore(view: ReportView, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (view.tokens.lower(at) === 'that') return true;
  return false;
}

/** “higher than at any time since 1990”, “more than in any year since the war”. */
function comparativeCue(view: ReportView, sentence: Sentence, token: number): Cue | null {
  const { tokens } = view;
  for (let at = token + 1; at < Math.min(sentence.last - 2, token + 9); at++) {
    if (tokens.lower(at) !== 'than') continue;
    const any = [at + 1, at + 2].find((word) => tokens.lower(word) === 'any' || tokens.lower(word) === 'ever');
    const since = any === undefined ? -1 : boundAfter(view, sentence, any, any);
    return since >= 0 || tokens.lower(any ?? 0) === 'ever' ? { token, kind: 'highest-since', n: null, since, head: token } : null;
  }
  return null;
}

/** “a record 1,200 observers”, “a record number of”; not “a record of the talks”. */
function recordCue(view: ReportView, sentence: Sentence, token: number): Cue | null {
  const { tokens } = view;
  if (tokens.lower(token - 1) !== 'a' || token + 1 >= sentence.last) return null;
  const figures = tokens.upos(token + 1) === 'NUM' || /^[\d$€£]/.test(tokens.form(token + 1));
  const noun = ['number', 'high', 'low', 'sum', 'amount', 'total', 'share', 'turnout'].includes(tokens.lower(token + 1));
  if (!figures && !noun) return null;
  const head = nounAfter(view, sentence, token);
  return { token, kind: 'highest-since', n: null, since: boundAfter(view, sentence, token, head), head };
}

/** “her maiden visit to Accra”, “an unprecedented meeting”; not an inaugural address. */
function adjectiveCue(view: ReportView, sentence: Sentence, token: number): Cue | null {
  const head = nounAfter(view, sentence, token);
  if (head === token || head - token > 3 || !isCounted(view, head) || notInaugural.has(view.tokens.lemma(head))) return null;
  return { token, kind: 'first-ever', n: null, since: -1, head };
}
