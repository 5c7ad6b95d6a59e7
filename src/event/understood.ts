import type { Draft } from './draft.js';
import type { Participant, Role } from './types.js';
import type { ReportView } from './view.js';

/**
 * Adds those whom a reader understands though the clause does not print them: whom further aid goes to, between whom somebody mediates, where somebody arrives
 * “on Friday”. Only where the report leaves one answer.
 */
export function withUnderstood(view: ReportView, drafts: readonly Draft[]): Draft[] {
  const helped = onlyBeneficiary(view, drafts);
  const here = datelineState(view);
  const body = bodyOf(view);
  return drafts.map((draft) => {
    if (draft.type === 'aid' && helped !== null) return withHelped(draft, helped);
    if (draft.type === 'mediate') return withParties(view, draft, drafts);
    if (draft.type === 'visit' && here !== null) return withHost(view, draft, here);
    if (draft.type === 'hold-event' && body !== null) return withBody(view, draft, body);
    return draft;
  });
}

const has = ({ participants }: Draft, role: Role): boolean => participants.some((one) => one.role === role);
const involves = ({ participants }: Draft, chain: number): boolean => participants.some((one) => one.chain === chain);
const added = (draft: Draft, chains: readonly number[], role: Role): Draft => ({
  ...draft,
  participants: [...draft.participants, ...chains.map((chain): Participant => ({ chain, role, capacity: null, token: draft.trigger }))],
});

/** The state to which all aid of the report goes that says to whom; null where there are several, or one aid only. */
function onlyBeneficiary(view: ReportView, drafts: readonly Draft[]): number | null {
  const told = drafts.filter((draft) => draft.type === 'aid' && has(draft, 'beneficiary'));
  const states = told.flatMap(({ participants }) =>
    participants.filter(({ chain, role }) => role === 'beneficiary' && typeOf(view, chain) === 'state').map(({ chain }) => chain),
  );
  const [first] = states;
  return first !== undefined && states.every((chain) => chain === first) ? first : null;
}

const typeOf = (view: ReportView, id: number): string | undefined => view.text.chains.find((chain) => chain.id === id)?.type;

const withHelped = (draft: Draft, state: number): Draft =>
  has(draft, 'beneficiary') || !has(draft, 'sender') || involves(draft, state) ? draft : added(draft, [state], 'beneficiary');

/** Happenings that have two sides, between whom somebody may come. */
const BETWEEN: ReadonlySet<string> = new Set(['ceasefire', 'attack', 'meet', 'agree', 'sign', 'release']);

/** “Oman brokered the truce”: between those who keep it, by the nearest happening told before or in the same sentence that has two other sides. */
function withParties(view: ReportView, draft: Draft, drafts: readonly Draft[]): Draft {
  if (has(draft, 'counterpart') || !has(draft, 'agent')) return draft;
  const sentence = view.tokens.sentenceOf(draft.trigger);
  const mediators = draft.participants.map(({ chain }) => chain);
  const sides = drafts
    .filter((other) => BETWEEN.has(other.type) && view.tokens.sentenceOf(other.trigger) <= sentence)
    .map((other) => ({ near: sentence - view.tokens.sentenceOf(other.trigger), chains: sidesOf(view, other) }))
    .filter(({ chains }) => chains.length === 2 && !chains.some((chain) => mediators.includes(chain)))
    .toSorted((a, b) => a.near - b.near);
  return sides[0] ? added(draft, sides[0].chains, 'counterpart') : draft;
}

function sidesOf(view: ReportView, { participants }: Draft): number[] {
  const sides = participants.filter(
    ({ role, chain }) => role !== 'beneficiary' && ['state', 'organisation'].includes(typeOf(view, chain) ?? ''),
  );
  return [...new Set(sides.map(({ chain }) => chain))];
}

const LEAD_SENTENCES = 3;

/** The one body of states that headline and lead name, of which a bare “the summit” in the report must be; null where there is none or are several. */
function bodyOf({ text }: ReportView): number | null {
  const first = text.sentences.find(({ block }) => text.article.blocks[block]?.kind === 'paragraph')?.index ?? 0;
  const bodies = text.chains.filter(
    ({ type, named, country, mentions, name }) =>
      type === 'organisation' &&
      named &&
      country === null &&
      BODY.test(name) &&
      mentions.some(({ sentence }) => sentence < first + LEAD_SENTENCES),
  );
  return bodies.length === 1 ? (bodies[0]?.id ?? null) : null;
}

const BODY = /\b(?:Union|Community|Association|League|Organi[sz]ation|Council|Commonwealth|Conference|Forum)\b/;

/** “The two-day summit ends on Tuesday”, in a report on the African Union. */
function withBody(view: ReportView, draft: Draft, body: number): Draft {
  const { tokens } = view;
  if (view.isVerb(draft.trigger) || has(draft, 'organiser') || has(draft, 'host') || involves(draft, body)) return draft;
  const isBare = tokens.children(draft.trigger).some((child) => tokens.lower(child) === 'the') && tokens.lemma(draft.trigger) === 'summit';
  return isBare ? added(draft, [body], 'organiser') : draft;
}

const ARRIVING: ReadonlySet<string> = new Set(['arrive', 'come', 'land', 'stay', 'be', 'visit', 'trip']);

/** “arrived on Friday”, “was here for one night”: where the report is written, unless the guest is at home there. */
function withHost(view: ReportView, draft: Draft, state: number): Draft {
  if (draft.place !== null || has(draft, 'host') || !has(draft, 'agent')) return draft;
  const { tokens, text } = view;
  const isArrival = view.isVerb(draft.trigger) && ARRIVING.has(tokens.lemma(draft.trigger)) && !goesElsewhere(view, draft.trigger);
  if (!isArrival) return draft;
  const home = text.chains.find(({ id }) => id === state)?.country;
  const isHome = draft.participants.some(({ chain }) => text.chains.find(({ id }) => id === chain)?.country === home);
  return isHome ? draft : added({ ...draft, place: state }, [state], 'host');
}

/** “came from …”, “arrived in Q…” with a place that no list knows: told, though not read. */
function goesElsewhere(view: ReportView, verb: number): boolean {
  const { tokens } = view;
  const words = tokens.children(verb).flatMap((child) => tokens.children(child).filter((word) => tokens.rel(word) === 'case'));
  return words.some((word) => ['to', 'in', 'at', 'from', 'into'].includes(tokens.lower(word)) && !isTime(view, tokens.head(word)));
}

const isTime = ({ text }: ReportView, token: number): boolean => text.times.some(({ first, last }) => first <= token && token < last);

/** The state in which the report is written, by its dateline; null without one. */
function datelineState({ text }: ReportView): number | null {
  const written = text.chains.find(({ mentions }) => mentions.some(({ reading }) => reading === 'dateline'));
  const state = written?.country ? text.chains.find(({ type, country }) => type === 'state' && country === written.country) : undefined;
  return state?.id ?? null;
}
