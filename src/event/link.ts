import type { Draft } from './draft.js';
import type { EventMention } from './types.js';
import { sourcesOf } from './sources.js';
import type { ReportView } from './view.js';

const WRAPPING = new Set<string>(['announce', 'state', 'deny', 'invite', 'agree', 'accuse', 'request', 'support', 'reject']);

/** Numbers the mentions in text order and adds what needs all of them: about what, by whose word, how far back. */
export function linkEvents(view: ReportView, drafts: readonly Draft[]): EventMention[] {
  const ordered = [...drafts].sort((a, b) => a.trigger - b.trigger || a.rank - b.rank);
  return ordered.map((draft, id) => ({
    id,
    type: draft.type,
    row: draft.row,
    trigger: draft.trigger,
    sentence: view.tokens.sentenceOf(draft.trigger),
    evidence: draft.evidence,
    participants: draft.participants,
    place: draft.place,
    times: draft.times,
    status: draft.status,
    hedged: draft.hedged,
    negated: draft.negated,
    about: aboutOf(view, draft, ordered),
    sources: sourcesOf(view, draft),
    background: isBackground(view, draft),
  }));
}

/** The happening in the complement of an announcement, a denial, an invitation. */
function aboutOf(view: ReportView, draft: Draft, all: readonly Draft[]): number | null {
  if (!WRAPPING.has(draft.type)) return null;
  const top = draft.verb >= 0 ? draft.verb : draft.trigger;
  const sentence = view.tokens.sentenceOf(draft.trigger);
  const inside = all.findIndex(
    (other) =>
      other !== draft &&
      other.trigger !== draft.trigger &&
      view.tokens.sentenceOf(other.trigger) === sentence &&
      view.under(other.trigger, top),
  );
  if (inside >= 0) return inside;
  // “…, Beijing announced”: the announcing clause hangs on what it announces.
  const head = view.tokens.head(top);
  const outer = head >= 0 && view.hasRel(top, ['parataxis']) ? all.findIndex((other) => other.trigger === head || other.verb === head) : -1;
  return outer >= 0 ? outer : null;
}

/** Told in the pluperfect, or dated by a month or a year: history, not the news of the day. */
function isBackground(view: ReportView, draft: Draft): boolean {
  const verb = draft.verb >= 0 ? draft.verb : view.verbAbove(draft.trigger);
  const pluperfect =
    verb >= 0 && view.tokens.children(verb).some((child) => view.tokens.lower(child) === 'had' && view.tokens.rel(child).startsWith('aux'));
  // “her first trip since she took office in March”
  const since =
    verb >= 0 && view.tokens.children(verb).some((child) => view.tokens.lower(child) === 'since' && view.tokens.rel(child) === 'mark');
  const coarse = draft.times.some((index) =>
    ['month', 'year', 'decade', 'season', 'century'].includes(view.text.times[index]?.date?.grain ?? ''),
  );
  return draft.status === 'occurred' && (pluperfect || coarse || since);
}
