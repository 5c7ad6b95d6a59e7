import type { Sentence } from '../text/index.js';
import type { Cue } from './precedent-cues.js';
import type { ReportView } from './view.js';

/** First and last token of the passage that claims a precedent, both included. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

const BREAKS = new Set([',', ';', '.', ':', '(', ')', '—', '–', '“', '”', '"', '!', '?']);

export function extentOf(view: ReportView, sentence: Sentence, cue: Cue): Extent {
  return { first: startOf(view, sentence, cue), last: endOf(view, sentence, cue) };
}

/** The noun phrase with its determiner or possessor; for “X last visited” the subject. */
function startOf(view: ReportView, sentence: Sentence, cue: Cue): number {
  const { tokens } = view;
  if (cue.kind === 'last' && view.isVerb(cue.head)) return subjectStart(view, sentence, cue);
  if (cue.kind === 'first-ever' && ['not', 'never'].includes(tokens.lower(cue.token))) return cue.token - 1;
  let first = cue.token;
  while (first > sentence.first && isPrenominal(view, first - 1)) first--;
  return first;
}

function isPrenominal(view: ReportView, token: number): boolean {
  const { tokens } = view;
  const lower = tokens.lower(token);
  if (['DET', 'ADJ', 'NUM'].includes(tokens.upos(token)) || lower === "'s" || lower === '’s') return true;
  const inPossessor =
    ["'s", '’s'].includes(tokens.lower(token + 1)) || (tokens.upos(token) === 'PROPN' && tokens.upos(token + 1) === 'PROPN');
  return tokens.xpos(token) === 'PRP$' || (inPossessor && ['NOUN', 'PROPN'].includes(tokens.upos(token)));
}

function subjectStart(view: ReportView, sentence: Sentence, cue: Cue): number {
  let first = cue.token;
  while (first > sentence.first && !BREAKS.has(view.tokens.form(first - 1)) && cue.token - first < 8) first--;
  return first;
}

/** To the end of what bounds it: the time expression after “since”, else the clause. */
function endOf(view: ReportView, sentence: Sentence, cue: Cue): number {
  const from = cue.since >= 0 ? cue.since : cue.head;
  const limit = clauseEnd(view, sentence, from);
  let last = limit;
  if (cue.since >= 0 || cue.kind === 'last') {
    const time = view.text.times.findLast((candidate) => candidate.first > from && candidate.last - 1 <= limit);
    if (time) last = time.last - 1;
  }
  return last;
}

/** Last token before the next break; a comma inside a date (“February 1, 2021”) is none. */
function clauseEnd(view: ReportView, sentence: Sentence, from: number): number {
  const { tokens, text } = view;
  let at = from;
  while (at + 1 < sentence.last) {
    const next = at + 1;
    const inTime = text.times.some((time) => time.first < next && next < time.last);
    if (BREAKS.has(tokens.form(next)) && !inTime) break;
    at = next;
  }
  return at;
}
