import { caseOf } from './clause.js';
import type { Draft } from './draft.js';
import type { ReportView } from './view.js';

/** “the visit”, “this trip”: a definite noun without participants of its own takes those of the last happening of its type. */
export function resolveAnaphora(view: ReportView, drafts: readonly Draft[]): Draft[] {
  const ordered = [...drafts].sort((a, b) => a.trigger - b.trigger || a.rank - b.rank);
  const resolved: Draft[] = [];
  for (const draft of ordered) {
    if (draft.participants.length > 0) resolved.push(draft);
    else if (view.isVerb(draft.trigger)) continue;
    else {
      const source = isDefinite(view, draft.trigger) && !isSpecified(view, draft) ? lastOf(resolved, draft) : undefined;
      if (source)
        resolved.push({
          ...draft,
          participants: source.participants,
          place: draft.place ?? source.place,
          times: draft.times,
          status: inherited(draft, source),
        });
    }
  }
  return resolved
    .filter((draft) => !isShadow(view, draft, resolved) && !isAbsorbed(view, draft, resolved))
    .map((draft) => kept(view, draft));
}

function isDefinite(view: ReportView, noun: number): boolean {
  return view.tokens
    .children(noun)
    .some((child) => ['the', 'this', 'that', 'these', 'his', 'her', 'their'].includes(view.tokens.lower(child)));
}

/** “the downing of flight MH17 in 2014” says itself which one it is. */
function isSpecified(view: ReportView, { trigger, type }: Draft): boolean {
  const { tokens } = view;
  return type === 'attack' && tokens.children(trigger).some((child) => child > trigger && caseOf(view, child) === 'of');
}

function lastOf(drafts: readonly Draft[], { type, trigger }: Draft): Draft | undefined {
  return drafts.findLast((other) => other.type === type && other.trigger < trigger);
}

function inherited(draft: Draft, source: Draft): Draft['status'] {
  return draft.status === 'occurred' ? source.status : draft.status;
}

/** A noun inside a clause whose verb already tells the same: “flew to Quito for a two-day visit”. */
function isShadow(view: ReportView, draft: Draft, all: readonly Draft[]): boolean {
  if (view.isVerb(draft.trigger)) return false;
  return all.some(
    (other) =>
      other !== draft &&
      other.type === draft.type &&
      other.trigger < draft.trigger &&
      view.under(draft.trigger, other.trigger) &&
      draft.participants.every(({ chain }) => other.participants.some((participant) => participant.chain === chain)),
  );
}

const DEEDS = new Set<string>(['ceasefire', 'aid', 'release', 'withdraw', 'sign', 'send-troops', 'mediate', 'exercise', 'recognise']);

/** “will not attend the meeting with”: the meeting tells it. */
const TELLS_MORE: Readonly<Record<string, ReadonlySet<string>>> = { attend: new Set(['meet', 'hold-event']), agree: DEEDS };

const lendsTo = (draft: Draft, other: Draft): boolean =>
  other !== draft && other.verb === draft.trigger && other.trigger !== draft.trigger && TELLS_MORE[draft.type]?.has(other.type) === true;

/** “agreed to extend a truce”, “promised to send tents”: the deed is what a reader notes, not that it was agreed. */
function isAbsorbed(view: ReportView, draft: Draft, all: readonly Draft[]): boolean {
  if (view.isVerb(draft.trigger) && all.some((other) => lendsTo(draft, other))) return true;
  if (draft.type !== 'agree' || !view.isVerb(draft.trigger)) return false;
  return all.some(
    (other) => other !== draft && DEEDS.has(other.type) && view.isVerb(draft.trigger) && isComplement(view, other, draft.trigger),
  );
}

function isComplement(view: ReportView, { trigger, verb }: Draft, above: number): boolean {
  const top = verb >= 0 ? verb : trigger;
  return view.tokens.head(top) === above && view.hasRel(top, ['xcomp', 'ccomp', 'advcl']);
}

/** A truce that parties agree to keep or extend is one from then on. */
function kept(view: ReportView, draft: Draft): Draft {
  if (draft.type !== 'ceasefire' || draft.status !== 'planned') return draft;
  const above = view.tokens.head(draft.verb >= 0 ? draft.verb : draft.trigger);
  const promised = above >= 0 && ['agree', 'promise', 'pledge', 'decide', 'accept'].includes(view.tokens.lemma(above));
  return promised ? { ...draft, status: 'occurred' } : draft;
}
