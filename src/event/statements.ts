import type { Attribution, Chain } from '../text/index.js';
import { isFinite } from './finite.js';
import { isDenial } from './denials.js';
import type { Draft } from './draft.js';
import { isShownByDeed } from './implied.js';
import { capacityOf } from './participants.js';
import { isNews, isThreat } from './said.js';
import { evidenceOf } from './scope.js';
import { timesOfSaying } from './times/index.js';
import type { EventType } from './types.js';
import type { ReportView } from './view.js';

/** What the class of a cue makes of the words, where no row has read the cue itself. */
const TYPE_OF_KIND: Readonly<Partial<Record<Attribution['kind'], EventType>>> = {
  say: 'state',
  report: 'state',
  announce: 'announce',
  accuse: 'accuse',
  threaten: 'state',
  think: 'state',
};

/** Classes whose verbs have rows of their own; the rows say what of a bare noun is such a deed, so that here a clause must be said. */
const CLAUSES_ONLY: ReadonlySet<Attribution['kind']> = new Set(['accuse', 'threaten', 'think']);

/**
 * Statements: words of a named person or body, or of anybody who is quoted. Sources that cannot be told apart from the
 * report’s own voice (“residents said”) make no statement of their own; they stay in the source chain of what they tell.
 */
export function statementsOf(view: ReportView, drafts: readonly Draft[]): Draft[] {
  const found = new Map<number, Draft>();
  for (const attribution of view.text.attributions) {
    const type = TYPE_OF_KIND[attribution.kind];
    if (!type || attribution.source === null || drafts.some((draft) => tellsIt(draft, attribution.cue))) continue;
    if (isShownByDeed(view, attribution.cue)) continue;
    const chain = view.text.chains.find(({ id }) => id === attribution.source);
    if (!chain) continue;
    const meant = meaningOf(view, attribution, chain, drafts);
    const before = found.get(attribution.cue);
    // Words on both sides of the cue are two attributions and one statement.
    if (meant && !isMeaning(before)) found.set(attribution.cue, statement(view, attribution, chain, meant));
    else if (!before && isStatement(view, attribution, chain, drafts))
      found.set(attribution.cue, statement(view, attribution, chain, type));
  }
  return [...found.values()];
}

/** What the words do whatever their verb is: they deny, threaten, announce; null where they only state. */
function meaningOf(view: ReportView, attribution: Attribution, chain: Chain, drafts: readonly Draft[]): EventType | null {
  if (isDenial(view, attribution, chain)) return 'deny';
  // Sentences further on in the same quotation are told by the same cue, but are not what it was chosen for.
  if (view.tokens.sentenceOf(attribution.cue) !== attribution.sentence) return null;
  if (isThreat(view, attribution, drafts)) return 'threaten';
  return isNews(view, attribution, drafts) && isStatement(view, attribution, chain, drafts) ? 'announce' : null;
}

const isMeaning = (draft: Draft | undefined): boolean => draft !== undefined && draft.type !== 'state';

/** “told Parliament that the visit would begin on Monday”: a row has read the verb and knows to whom it was said; the words tell what kind of saying it was. */
export function asMeant(view: ReportView, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (draft.type !== 'state') return draft;
    const attribution = view.text.attributions.find(({ cue, source }) => cue === draft.trigger && source !== null);
    const chain = attribution && view.text.chains.find(({ id }) => id === attribution.source);
    const type = attribution && chain ? meaningOf(view, attribution, chain, drafts) : null;
    return type === null ? draft : { ...draft, type };
  });
}

/** The cue already told something that is said: a denial, a call. */
function tellsIt(draft: Draft, cue: number): boolean {
  return draft.trigger === cue || draft.verb === cue;
}

function isStatement(view: ReportView, attribution: Attribution, chain: Chain, drafts: readonly Draft[]): boolean {
  if (CLAUSES_ONLY.has(attribution.kind) && !isClause(view, attribution)) return false;
  // “the hope that …” is nobody’s word
  if (attribution.kind === 'think' && view.tokens.upos(attribution.cue) === 'NOUN') return false;
  if (hasQuotation(view, attribution)) return true;
  if (!chain.named) return isOnePerson(view, attribution, chain);
  if (chain.type === 'person') return true;
  const { scope } = attribution;
  return !drafts.some((draft) => draft.evidence.start >= scope.start && draft.evidence.end <= scope.end && view.isVerb(draft.trigger));
}

/** “*a diplomat* in Vienna said”: one person, though nobody is named; “residents said”, “officials said” is the report's own voice. */
function isOnePerson(view: ReportView, { sourceSpan, cue }: Attribution, { type }: Chain): boolean {
  if (type !== 'person' || !sourceSpan) return false;
  const { tokens } = view;
  const { first, last } = view.sentence(cue);
  for (let token = first; token < last; token++)
    if (
      tokens.start(token) >= sourceSpan.start &&
      tokens.end(token) <= sourceSpan.end &&
      ['NNS', 'NNPS', 'PRP'].includes(tokens.xpos(token))
    )
      return false;
  return true;
}

/** A finite verb stands in what is said. */
function isClause(view: ReportView, { scope, cue }: Attribution): boolean {
  const { first, last } = view.sentence(cue);
  for (let token = first; token < last; token++)
    if (view.tokens.start(token) >= scope.start && view.tokens.end(token) <= scope.end && view.isVerb(token) && isFinite(view, token))
      return true;
  return false;
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
    row: `attribution-${type}`,
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
