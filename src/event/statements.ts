import type { Attribution, Chain } from '../text/index.js';
import { isDenial } from './denials.js';
import type { Draft } from './draft.js';
import { isShownByDeed } from './implied.js';
import { capacityOf } from './participants.js';
import { evidenceOf } from './scope.js';
import { timesOfSaying } from './times/index.js';
import type { EventType } from './types.js';
import type { ReportView } from './view.js';

/** What the class of a cue makes of the words, where no row has read the cue itself. */
const TYPE_OF_KIND: Readonly<Partial<Record<Attribution['kind'], EventType>>> = { say: 'state', report: 'state', announce: 'announce' };

/**
 * Statements: words of a named person or body, or of anybody who is quoted. Sources that cannot be told apart from the
 * report’s own voice (“residents said”) make no statement of their own; they stay in the source chain of what they tell.
 */
export function statementsOf(view: ReportView, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const attribution of view.text.attributions) {
    const type = TYPE_OF_KIND[attribution.kind];
    if (!type || attribution.source === null || drafts.some((draft) => tellsIt(draft, attribution.cue))) continue;
    if (isShownByDeed(view, attribution.cue)) continue;
    const chain = view.text.chains.find(({ id }) => id === attribution.source);
    if (!chain) continue;
    if (isDenial(view, attribution, chain)) found.push(statement(view, attribution, chain, 'deny'));
    else if (isStatement(view, attribution, chain, drafts)) found.push(statement(view, attribution, chain, type));
  }
  return found;
}

/** The cue already told something that is said: a denial, a call. */
function tellsIt(draft: Draft, cue: number): boolean {
  return draft.trigger === cue || draft.verb === cue;
}

function isStatement(view: ReportView, attribution: Attribution, chain: Chain, drafts: readonly Draft[]): boolean {
  if (hasQuotation(view, attribution)) return true;
  if (!chain.named) return false;
  if (chain.type === 'person') return true;
  const { scope } = attribution;
  return !drafts.some((draft) => draft.evidence.start >= scope.start && draft.evidence.end <= scope.end && view.isVerb(draft.trigger));
}

function hasQuotation(view: ReportView, { cue, scope, source, sentence }: Attribution): boolean {
  return view.text.quotes.some(
    (quote) =>
      quote.kind !== 'indirect' &&
      (quote.cue === cue ||
        (quote.start >= scope.start && quote.end <= scope.end) ||
        (quote.sentence === sentence && quote.speaker === source)),
  );
}

function statement(view: ReportView, attribution: Attribution, chain: Chain, type: EventType): Draft {
  const { cue, sourceSpan } = attribution;
  const token = sourceSpan ? tokenAt(view, sourceSpan.start, cue) : cue;
  const own = evidenceOf(view, cue, view.isVerb(cue) ? cue : -1);
  const { sentence } = attribution;
  const bounds = view.text.sentences[sentence];
  const start = sourceSpan && bounds && sourceSpan.start >= bounds.start ? Math.min(own.start, sourceSpan.start) : own.start;
  const end = sourceSpan && bounds && sourceSpan.end <= bounds.end ? Math.max(own.end, sourceSpan.end) : own.end;
  return {
    type,
    row: `attribution-${type === 'deny' ? type : attribution.kind}`,
    rank: 1000,
    trigger: cue,
    verb: view.isVerb(cue) ? cue : -1,
    evidence: { start, end },
    participants: [{ chain: chain.id, role: 'speaker', capacity: capacityOf(view, chain, token), token }],
    place: null,
    times: timesOfSaying(view, cue, view.isVerb(cue) ? cue : -1),
    status: 'occurred',
    hedged: false,
    negated: false,
  };
}

function tokenAt(view: ReportView, offset: number, near: number): number {
  const { first, last } = view.sentence(near);
  for (let token = first; token < last; token++) if (view.tokens.end(token) > offset) return token;
  return near;
}
