import { BEGINNINGS, LONG_UNITS, RUNNING_UNITS, VAGUE_UNITS } from '../../lexicon/precedents.js';
import type { Sentence } from '../../text/index.js';
import type { ReportView } from '../view.js';

const longUnits = new Set(LONG_UNITS);
const vagueUnits = new Set(VAGUE_UNITS);
const running = new Set(RUNNING_UNITS);
const beginnings = new Set(BEGINNINGS);

/** How far behind the cue a bound may stand: a relative clause with its own object lies between. */
const REACH = 45;
const STOPS = new Set(['“', '”', '"', ';', ':', '(', ')']);
const MAIN_VERBS = new Set(['was', 'were', 'is', 'are', 'will', 'would', 'came', 'took', 'began', 'ended', 'failed', 'opened']);
const OPENERS = new Set(['that', 'who', 'which', 'whom', 'where', 'when', 'time', 'has', 'have', 'had']);

/**
 * “since …”, “after he took office”, “this year”, “in five years” behind a cue; -1 where nothing bounds it. A bound in the next clause is
 * another clause's: “The first visit was short, and exports have grown since 2007.”
 */
export function boundAfter(view: ReportView, sentence: Sentence, cue: number, from: number): number {
  const { tokens } = view;
  let inner = false;
  for (let at = cue + 1; at < Math.min(sentence.last, cue + REACH); at++) {
    const lower = tokens.lower(at);
    if (isBound(view, sentence, at)) return at;
    if (STOPS.has(lower)) return -1;
    if (OPENERS.has(lower)) inner = true;
    if (at > from && !inner && MAIN_VERBS.has(lower)) return -1;
    if ([',', '—', '–'].includes(lower) && leavesClause(view, at)) return -1;
  }
  return -1;
}

/** A bound directly before the cue: “since 2009 the first visit” does not occur; “this year’s first”, “in a decade the first” do. */
function isBound(view: ReportView, sentence: Sentence, at: number): boolean {
  const { tokens } = view;
  const lower = tokens.lower(at);
  if (lower === 'since') return at + 1 < sentence.last && !['then', '.', ',', '”'].includes(tokens.lower(at + 1));
  if (lower === 'after' || lower === 'following') return isBeginning(view, sentence, at);
  if (lower === 'this') return running.has(tokens.lower(at + 1));
  if (lower === 'of') return tokens.lower(at + 1) === 'the' && running.has(tokens.lower(at + 2)) && closes(view, at + 3);
  return (lower === 'in' || lower === 'for') && isLongWhile(view, at);
}

const closes = (view: ReportView, token: number): boolean => !['NOUN', 'PROPN', 'ADJ'].includes(view.tokens.upos(token));

/** “, and”, “, but he”: what follows is no longer said of the cue. */
function leavesClause(view: ReportView, comma: number): boolean {
  return ['and', 'but', 'while', 'although', 'though', 'which', 'who', 'where', 'when'].includes(view.tokens.lower(comma + 1));
}

/** Words inside “in more than half a century”, “for a couple of years” that are no number. */
const COUNT_WORDS = new Set('than of over at least nearly almost about half couple quarter score dozen dozens -'.split(' '));

/** “in five years”, “in more than a decade”, “in decades”; “in years” alone says nothing that can be checked. */
export function isLongWhile(view: ReportView, at: number): boolean {
  const { tokens } = view;
  for (let token = at + 1; token < at + 7; token++) {
    const lower = tokens.lower(token);
    if (longUnits.has(lower)) return token > at + 1 || vagueUnits.has(lower);
    if (['this', 'that', 'those', 'these', 'recent', 'last', 'past', 'next', 'coming'].includes(lower)) return false;
    const within = ['NUM', 'DET', 'ADJ', 'ADV'].includes(tokens.upos(token)) || COUNT_WORDS.has(lower) || /^\d/.test(lower);
    if (!within) return false;
  }
  return false;
}

function isBeginning(view: ReportView, sentence: Sentence, after: number): boolean {
  for (let at = after + 1; at < Math.min(sentence.last, after + 8); at++) if (beginnings.has(view.tokens.lower(at))) return true;
  return false;
}
