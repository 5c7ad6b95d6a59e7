import type { Chain } from '../text/index.js';
import type { Draft } from './draft.js';
import { sidesOf } from './parties.js';
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
    if (draft.type === 'aid') return withPlaceHelped(view, helped === null ? draft : withHelped(draft, helped));
    if (draft.type in HELD) return withHolder(draft, drafts);
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
const BETWEEN: ReadonlySet<string> = new Set(['ceasefire', 'attack', 'meet', 'agree', 'sign', 'release', 'accuse']);

/**
 * “Oman brokered the truce”: between the two other sides of the nearest happening told before or in the same sentence, or else of the first told after it.
 */
function withParties(view: ReportView, draft: Draft, drafts: readonly Draft[]): Draft {
  if (has(draft, 'counterpart') || !has(draft, 'agent')) return draft;
  const sentence = view.tokens.sentenceOf(draft.trigger);
  const mediators = new Set(draft.participants.map(({ chain }) => chain));
  const countries = new Set(draft.participants.map(({ chain }) => countryOf(view, chain)));
  const isOther = (side: Chain): boolean => !mediators.has(side.id) && (side.country === null || !countries.has(side.country));
  const sides = drafts
    .filter(({ type }) => BETWEEN.has(type))
    .map((other) => ({ ahead: view.tokens.sentenceOf(other.trigger) - sentence, sides: sidesOf(view, other) }))
    .filter(({ sides: both }) => both?.every(isOther))
    .toSorted((a, b) => Number(a.ahead > 0) - Number(b.ahead > 0) || Math.abs(a.ahead) - Math.abs(b.ahead));
  const nearest = sides[0]?.sides?.map(({ id }) => id);
  return nearest ? added(draft, nearest, 'counterpart') : draft;
}

const countryOf = (view: ReportView, id: number): string | null => view.text.chains.find((chain) => chain.id === id)?.country ?? null;

/** Whom it is done to, of the two ends of being held. */
const HELD: Readonly<Record<string, Role>> = { detain: 'target', release: 'beneficiary' };

/** “was arrested in May”, of somebody whom Chad has freed; “was let go”, of one whom Chad had seized: who holds, frees. Only where the report names one. */
function withHolder(draft: Draft, drafts: readonly Draft[]): Draft {
  const role = HELD[draft.type];
  if (!role || has(draft, 'agent')) return draft;
  const held = draft.participants.filter((one) => one.role === role).map(({ chain }) => chain);
  const holders = drafts
    .filter((other) => HELD[other.type] && other.participants.some((one) => one.role === HELD[other.type] && held.includes(one.chain)))
    .flatMap(({ participants }) => participants.filter((one) => one.role === 'agent').map(({ chain }) => chain));
  const [holder, ...others] = new Set(holders);
  return holder === undefined || others.length > 0 || involves(draft, holder) ? draft : added(draft, [holder], 'agent');
}

/** “paid for the repair of a crane in Lagos”: aid given in a foreign place helps its state, where nobody else is said to be helped. */
function withPlaceHelped(view: ReportView, draft: Draft): Draft {
  if (draft.place === null || has(draft, 'beneficiary') || !has(draft, 'sender')) return draft;
  const country = countryOf(view, draft.place);
  const state = view.text.chains.find((chain) => chain.type === 'state' && chain.country !== null && chain.country === country);
  const isOwn = draft.participants.some(({ chain }) => countryOf(view, chain) === country);
  return state === undefined || isOwn ? draft : added(draft, [state.id], 'beneficiary');
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
