import { surfaceSubjects } from '../clause.js';
import { fillersOf } from '../fillers.js';
import type { PrecedentMention } from '../types.js';
import type { ReportView } from '../view.js';
import type { Cue, Extent } from './types.js';

export interface SubjectOfPrecedent {
  readonly scope: PrecedentMention['scope'];
  /** Chain id. */
  readonly chain: number | null;
  readonly text: string;
}

/**
 * Whose precedent it is: a person’s (“his first”), a class’s (“the first by a Norwegian leader”), or the happening’s own. `before` is the cue
 * before it in the sentence: “the second woman to lead it and the first from the north” counts women both times.
 */
export function describeSubject(view: ReportView, cue: Cue, extent: Extent, before: Cue | null): SubjectOfPrecedent {
  const core = [elided(view, cue, before), coreText(view, cue, extent)].filter((part) => part !== '').join(' ');
  return (
    ofVerb(view, cue) ??
    ofTimeAdverb(view, cue, extent) ??
    ofPossessor(view, cue, extent, core) ??
    ofAgent(view, cue, extent, core) ??
    ofHolder(view, cue, core) ??
    ofHappening(view, cue, extent, core)
  );
}

/** “X last visited”, “had not been to Peru before”: the subject of the verb. */
function ofVerb(view: ReportView, cue: Cue): SubjectOfPrecedent | null {
  const verb = view.isVerb(cue.head) && cue.kind !== 'nth' ? cue.head : -1;
  if (verb < 0) return null;
  const subject = surfaceSubjects(view, verb)[0];
  const filler = subject === undefined ? undefined : fillersOf(view, subject)[0];
  const name = filler?.chain.name ?? (subject === undefined ? '' : phrase(view, subject, subject));
  const scope = filler ? scopeOf(filler.chain.type) : 'event';
  return { scope, chain: filler?.chain.id ?? null, text: `${name} ${words(view, verb, tail(view, cue, verb))}`.trim() };
}

/** “met for the first time since 2014”, “and, for the first time, live firing”: what the verb or the phrase tells. */
function ofTimeAdverb(view: ReportView, cue: Cue, extent: Extent): SubjectOfPrecedent | null {
  const { tokens } = view;
  if (cue.head === cue.token || tokens.lemma(cue.head) !== 'time' || tokens.lower(extent.first) !== 'for') return null;
  if (tokens.form(cue.head + 1) === ',' && extent.last > cue.head + 1) {
    const text = words(view, cue.head + 2, extent.last);
    return { scope: 'event', chain: lastLocated(view, cue.head + 2, extent.last)?.chain.id ?? null, text };
  }
  const verb = governing(view, cue.head);
  const subject = verb < 0 ? undefined : surfaceSubjects(view, verb)[0];
  if (verb < 0 || subject === undefined) return null;
  const filler = fillersOf(view, subject)[0];
  const end = extent.first > verb ? extent.first - 1 : tail(view, cue, verb);
  const name = filler?.chain.name ?? phrase(view, subject, subject);
  return {
    scope: filler ? scopeOf(filler.chain.type) : 'event',
    chain: filler?.chain.id ?? null,
    text: `${name} ${words(view, verb, end)}`,
  };
}

/** The verb that a time phrase belongs to: above it in the tree, else the main verb of the sentence. */
function governing(view: ReportView, token: number): number {
  const above = view.verbAbove(token);
  if (above >= 0) return above;
  const { first, last } = view.sentence(token);
  for (let at = first; at < last; at++) if (view.tokens.head(at) < 0 && view.isVerb(at)) return at;
  return -1;
}

/** The noun that a cue leaves out: of the cue before it, of the subject that it describes, of what it stands in apposition to. */
function elided(view: ReportView, cue: Cue, before: Cue | null): string {
  const { tokens } = view;
  if (cue.head !== cue.token) return '';
  if (before && before.head !== before.token && !view.isVerb(before.head)) return tokens.lower(before.head);
  const subject = view.child(cue.token, 'nsubj');
  const noun = subject < 0 && view.hasRel(cue.token, ['appos']) ? tokens.head(cue.token) : subject;
  if (noun < 0) return '';
  return tokens.upos(noun) === 'NOUN' ? tokens.lower(noun) : tokens.upos(noun) === 'PROPN' ? (view.headed(noun)?.chain.name ?? '') : '';
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
  const verb = timeClauseVerb(view, cue);
  if (verb < 0) return null;
  const subject = surfaceSubjects(view, verb)[0];
  if (subject === undefined) return null;
  const indefinite = view.tokens.children(subject).some((child) => ['a', 'an', 'any'].includes(view.tokens.lower(child)));
  const filler = fillersOf(view, subject)[0];
  const text = words(view, Math.min(subject, verb), tail(view, cue, verb));
  return { scope: indefinite || !filler ? 'class' : scopeOf(filler.chain.type), chain: filler?.chain.id ?? null, text };
}

/** The clause on “time”, also where “this year” or “since 2008” stands between: “the third time this year that the border was closed”. */
function timeClauseVerb(view: ReportView, cue: Cue): number {
  const { tokens } = view;
  const child = view.child(cue.head, 'acl', 'ccomp', 'advcl');
  if (child >= 0) return child;
  const { last } = view.sentence(cue.head);
  for (let at = cue.head + 1; at < last; at++) {
    if (tokens.lower(at) !== 'that') continue;
    for (let verb = at + 1; verb < last; verb++) if (tokens.upos(verb) === 'VERB') return verb;
  }
  return -1;
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
  const bound = cue.since >= cue.token ? cue.since - 1 : extent.last;
  const end = cue.kind === 'last' ? beforeVerdict(view, cue, bound) : bound;
  return words(view, Math.min(afterCompound(view, cue.token), end), end);
}

/** “The last visit to Oslo was in May”: what is counted ends before the verb that says when it was, or before the date. */
function beforeVerdict(view: ReportView, cue: Cue, last: number): number {
  const { tokens, text } = view;
  const date = text.times.find((time) => time.first > cue.head && time.last - 1 <= last)?.first ?? -1;
  for (let at = cue.head + 1; at < date; at++) {
    const tellsWhen = view.isVerb(at) && ['VBD', 'VBZ'].includes(tokens.xpos(at));
    if (tellsWhen || tokens.form(at) === ',' || (at === date - 1 && tokens.upos(at) === 'ADP')) return at - 1;
  }
  return last;
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
  const limit = cue.since > verb ? cue.since : last;
  let end = verb;
  while (
    end + 1 < limit &&
    ![',', ';', '.'].includes(tokens.form(end + 1)) &&
    !(end > verb && ['was', 'were'].includes(tokens.lower(end + 1))) &&
    !view.text.times.some((time) => time.first - 1 <= end + 1 && end + 1 < time.last)
  )
    end++;
  return end;
}

function phraseEnd(view: ReportView, from: number, limit: number): number {
  let end = from;
  while (end + 1 < limit && ['NOUN', 'PROPN', 'ADJ'].includes(view.tokens.upos(end + 1))) end++;
  // “a head of state” is one phrase; “a leader of a NATO country” too.
  if (end + 2 < limit && view.tokens.lower(end + 1) === 'of') {
    let last = end + 2;
    while (last + 1 < limit && ['NOUN', 'PROPN', 'ADJ', 'DET'].includes(view.tokens.upos(last + 1))) last++;
    return last;
  }
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
