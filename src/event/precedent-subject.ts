import { surfaceSubjects } from './clause.js';
import { fillersOf } from './fillers.js';
import type { Cue } from './precedent-cues.js';
import type { Extent } from './precedent-extent.js';
import type { PrecedentMention } from './types.js';
import type { ReportView } from './view.js';

export interface SubjectOfPrecedent {
  readonly scope: PrecedentMention['scope'];
  /** Chain id. */
  readonly chain: number | null;
  readonly text: string;
}

/** Whose precedent it is: a person’s (“his first”), a class’s (“the first by a Norwegian leader”), or the happening’s own. */
export function describeSubject(view: ReportView, cue: Cue, extent: Extent): SubjectOfPrecedent {
  const core = coreText(view, cue, extent);
  return (
    ofVerb(view, cue) ??
    ofPossessor(view, cue, extent, core) ??
    ofAgent(view, cue, extent, core) ??
    ofHolder(view, cue, core) ??
    ofHappening(view, cue, extent, core)
  );
}

/** “X last visited”, “had not been to Peru before”: the subject of the verb. */
function ofVerb(view: ReportView, cue: Cue): SubjectOfPrecedent | null {
  const verb = cue.kind === 'last' && view.isVerb(cue.head) ? cue.head : -1;
  if (verb < 0) return null;
  const subject = surfaceSubjects(view, verb)[0];
  const filler = subject === undefined ? undefined : fillersOf(view, subject)[0];
  const name = filler?.chain.name ?? (subject === undefined ? '' : phrase(view, subject, subject));
  const scope = filler ? scopeOf(filler.chain.type) : 'event';
  return { scope, chain: filler?.chain.id ?? null, text: `${name} ${words(view, verb, tail(view, cue, verb))}`.trim() };
}

/** “his first visit”, “Norway’s first embassy”. */
function ofPossessor(view: ReportView, cue: Cue, extent: Extent, core: string): SubjectOfPrecedent | null {
  for (let token = cue.token - 1; token >= extent.first; token--) {
    const located = view.headed(token) ?? view.covering(token);
    const possessive = view.tokens.xpos(token) === 'PRP$' || ["'s", '’s'].includes(view.tokens.lower(token + 1));
    if (located && possessive)
      return { scope: scopeOf(located.chain.type), chain: located.chain.id, text: `${core} of ${located.chain.name}` };
  }
  return null;
}

/** “the first visit by a Norwegian leader”, “the first by a foreign head of government”: a class, not one person. */
function ofAgent(view: ReportView, cue: Cue, extent: Extent, core: string): SubjectOfPrecedent | null {
  const { tokens } = view;
  const limit = cue.since >= 0 ? cue.since : extent.last + 1;
  for (let token = cue.token + 1; token < limit; token++) {
    if (tokens.lower(token) !== 'by') continue;
    const end = phraseEnd(view, token + 1, limit);
    const indefinite = ['a', 'an', 'any'].includes(tokens.lower(token + 1));
    const located = lastLocated(view, token + 1, end);
    return {
      scope: indefinite || !located ? 'class' : scopeOf(located.chain.type),
      chain: located?.chain.id ?? null,
      text: `${words(view, token + 1, end)}: ${core}`,
    };
  }
  return null;
}

/** “the first foreign leader to visit”: everybody of that description. */
function ofHolder(view: ReportView, cue: Cue, core: string): SubjectOfPrecedent | null {
  const { tokens } = view;
  const next = tokens.lower(cue.head + 1);
  const infinitive = tokens.children(cue.head).some((child) => view.hasRel(child, ['acl']) && tokens.xpos(child) === 'VB') || next === 'to';
  if (tokens.lemma(cue.head) === 'time') return ofTimeClause(view, cue);
  if (!infinitive) return null;
  const located = lastLocated(view, cue.token + 1, cue.head);
  return { scope: 'class', chain: located?.chain.id ?? null, text: core };
}

/** “the first time that Chad has expelled”: the subject of the clause. */
function ofTimeClause(view: ReportView, cue: Cue): SubjectOfPrecedent | null {
  const verb = view.child(cue.head, 'acl', 'ccomp', 'advcl');
  if (verb < 0) return null;
  const subject = surfaceSubjects(view, verb)[0];
  if (subject === undefined) return null;
  const indefinite = view.tokens.children(subject).some((child) => ['a', 'an', 'any'].includes(view.tokens.lower(child)));
  const filler = fillersOf(view, subject)[0];
  const text = words(view, Math.min(subject, verb), tail(view, cue, verb));
  return { scope: indefinite || !filler ? 'class' : scopeOf(filler.chain.type), chain: filler?.chain.id ?? null, text };
}

function ofHappening(view: ReportView, cue: Cue, extent: Extent, core: string): SubjectOfPrecedent {
  const located = lastLocated(view, cue.head, cue.since >= 0 ? cue.since - 1 : extent.last);
  return { scope: 'event', chain: located?.chain.id ?? null, text: core };
}

function scopeOf(type: string): PrecedentMention['scope'] {
  return type === 'person' ? 'person' : type === 'state' || type === 'organisation' ? 'state' : 'event';
}

/** What is counted, without the cue: “visit to Peru”. */
function coreText(view: ReportView, cue: Cue, extent: Extent): string {
  const end = cue.since >= 0 ? cue.since - 1 : extent.last;
  return words(view, Math.min(afterCompound(view, cue.token), end), end);
}

/** First token after the word that the cue is part of: “highest-level”, “first-ever” are one word to a reader. */
function afterCompound(view: ReportView, token: number): number {
  const { tokens } = view;
  const text = view.text.article.text;
  let next = token + 1;
  while (tokens.start(next) === tokens.end(next - 1) && /[-‐‑]/.test(text.slice(tokens.end(next - 1) - 1, tokens.start(next) + 1))) next++;
  return next;
}

function tail(view: ReportView, cue: Cue, verb: number): number {
  const { tokens } = view;
  const { last } = view.sentence(verb);
  const limit = cue.since >= 0 ? cue.since : last;
  let end = verb;
  while (
    end + 1 < limit &&
    ![',', ';', '.'].includes(tokens.form(end + 1)) &&
    !view.text.times.some((time) => time.first - 1 <= end + 1 && end + 1 < time.last)
  )
    end++;
  return end;
}

function phraseEnd(view: ReportView, from: number, limit: number): number {
  let end = from;
  while (end + 1 < limit && ['NOUN', 'PROPN', 'ADJ'].includes(view.tokens.upos(end + 1))) end++;
  return end;
}

function lastLocated(view: ReportView, from: number, to: number): ReturnType<ReportView['headed']> {
  for (let token = to; token >= from; token--) {
    const located = view.headed(token) ?? view.covering(token);
    if (located) return located;
  }
  return undefined;
}

function phrase(view: ReportView, from: number, to: number): string {
  return words(view, from, to);
}

function words(view: ReportView, from: number, to: number): string {
  const { tokens } = view;
  return view.text.article.text.slice(tokens.start(from), tokens.end(Math.max(from, to))).replace(/\s+/g, ' ');
}
