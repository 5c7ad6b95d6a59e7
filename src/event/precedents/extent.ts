import type { Sentence } from '../../text/index.js';
import type { ReportView } from '../view.js';
import type { Cue, Extent } from './types.js';

const BREAKS = new Set([',', ';', '.', ':', '(', ')', '—', '–', '“', '”', '"', '!', '?']);

/** `next` is the following cue of the sentence: “…, and the first from the north” is a passage of its own. */
export function extentOf(view: ReportView, sentence: Sentence, cue: Cue, next?: Cue): Extent {
  const first = startOf(view, sentence, cue);
  const last = endOf(view, sentence, cue);
  const limit = next ? startOf(view, sentence, next) - 1 : last;
  const cut = limit > cue.head && limit <= last && ['and', 'or', 'but', ','].includes(view.tokens.lower(limit));
  return { first, last: cut ? limit - 1 : last };
}

/** The noun phrase with its determiner or possessor; for “X last visited” the subject. */
function startOf(view: ReportView, sentence: Sentence, cue: Cue): number {
  const { tokens } = view;
  const isNo = tokens.lower(cue.token) === 'no';
  if (cue.kind === 'last' && view.isVerb(cue.head) && !isNo) return subjectStart(view, sentence, cue);
  if (cue.kind === 'first-ever' && ['not', 'never', 'n’t', "n't"].includes(tokens.lower(cue.token))) return cue.token - 1;
  let first = cue.token;
  while (first > sentence.first && isPrenominal(view, first - 1)) first--;
  return isTimeAdverb(view, cue) && tokens.lower(first - 1) === 'for' ? first - 1 : first;
}

const isTimeAdverb = (view: ReportView, cue: Cue): boolean => cue.head !== cue.token && view.tokens.lemma(cue.head) === 'time';

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
  const { tokens } = view;
  const from = Math.max(cue.since, cue.head);
  const limit = clauseEnd(view, sentence, from);
  if (cue.since < 0 && cue.kind !== 'last') return isFronted(view, cue, limit) ? clauseEnd(view, sentence, limit + 1) : limit;
  if (tokens.lower(cue.token) === 'not' && cue.since >= 0) return limit;
  const dated =
    cue.kind === 'last' && limit === cue.head && ['in', 'on'].includes(tokens.lower(limit + 2))
      ? clauseEnd(view, sentence, limit + 1)
      : limit;
  const time = view.text.times.findLast(({ first, last }) => first >= from && last - 1 <= dated);
  if (!time) return limit;
  const next = time.last;
  const goesOn =
    cue.since >= 0 && next <= limit && (tokens.lower(next) === 'that' || (tokens.lower(next) === 'to' && tokens.xpos(next + 1) === 'VB'));
  return goesOn ? limit : time.last - 1;
}

/** “and, for the first time, live firing”: the phrase behind the comma is what is done for the first time. */
const isFronted = (view: ReportView, cue: Cue, limit: number): boolean =>
  isTimeAdverb(view, cue) && limit === cue.head && view.tokens.lower(cue.token - 2) === 'for' && view.tokens.form(limit + 1) === ',';

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
