import type { Chain } from '../text/index.js';
import type { Draft } from './draft.js';
import { statesOfAdjective } from './fillers.js';
import type { EventType, Participant, Role } from './types.js';
import type { ReportView } from './view.js';

/** Happenings that have two sides, by what they tell of: who fights, and who deals with each other. */
const AT_WAR: ReadonlySet<EventType> = new Set(['ceasefire', 'attack', 'release', 'mediate']);
const DEALING: ReadonlySet<EventType> = new Set(['agree', 'sign', 'meet', 'ceasefire', 'mediate']);

/** Happenings that need two sides: where none is named, those of the report are meant. */
const NEEDS_TWO: Readonly<Partial<Record<EventType, Role>>> = {
  sign: 'signatory',
  agree: 'agent',
  ceasefire: 'agent',
  release: 'agent',
  attack: 'agent',
  meet: 'agent',
};

/** “*Talks* will resume on Friday”: what the sides of a report hold; a meeting may be anybody’s. */
const TALKS: ReadonlySet<string> = new Set(['talks', 'talk', 'negotiation']);

/** “a clash”, “an exchange of fire”: fighting has two sides, an attack has one. */
const FIGHTING: ReadonlySet<string> = new Set([
  'clash',
  'skirmish',
  'fighting',
  'fire',
  'incident',
  'war',
  'battle',
  'hostility',
  'shootout',
]);

/**
 * “Six accords have been signed”, “a clash near the bridge”: the two whom the report tells of as sides, most often of all pairs. Null where no pair is told,
 * or two as often.
 */
function partiesOf(view: ReportView, drafts: readonly Draft[], types: ReadonlySet<EventType>): readonly [Chain, Chain] | null {
  const counts = new Map<string, { readonly pair: readonly [Chain, Chain]; count: number }>();
  const mediators = new Set(
    drafts
      .filter(({ type }) => type === 'mediate')
      .flatMap(({ participants }) => participants.flatMap(({ chain, role }) => (role === 'agent' ? [chain] : []))),
  );
  for (const draft of drafts) {
    const pair = types.has(draft.type) ? sidesOf(view, draft) : null;
    if (!pair || pair.some(({ id }) => mediators.has(id))) continue;
    const key = pair.map(({ id }) => id).join(' ');
    counts.set(key, { pair, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [best, next] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (best) return best.count > (next?.count ?? 0) ? best.pair : null;
  return namedSides(view);
}

/** “at the request of *the Tajik side* and with the consent of *the Kyrgyz side*”: the two states that a report calls sides; null unless they are two. */
function namedSides(view: ReportView): readonly [Chain, Chain] | null {
  const { tokens } = view;
  const sides = new Map<number, Chain>();
  for (let token = 1; token < tokens.count; token++)
    if (tokens.lower(token) === 'side') for (const chain of statesOfAdjective(view, token - 1)) sides.set(chain.id, chain);
  const [first, second] = [...sides.values()].sort((a, b) => a.id - b.id);
  return first && second && sides.size === 2 ? [first, second] : null;
}

/** The two states or bodies of a happening, a minister’s state for the minister; of a mediation those between whom somebody comes. */
export function sidesOf({ text }: ReportView, { type, participants }: Draft): readonly [Chain, Chain] | null {
  const sides = new Map<number, Chain>();
  for (const { chain: id, role } of participants) {
    if (role === 'beneficiary' || role === 'host' || (type === 'mediate' && role !== 'counterpart')) continue;
    const chain = text.chains.find((one) => one.id === id);
    const side =
      chain?.type === 'person'
        ? text.chains.find((one) => one.type === 'state' && chain.country !== null && one.country === chain.country)
        : chain;
    if (side && (side.type === 'state' || side.type === 'organisation')) sides.set(side.id, side);
  }
  const [first, second] = [...sides.values()].sort((a, b) => a.id - b.id);
  return first && second && sides.size === 2 ? [first, second] : null;
}

/** The parties of the report as participants of a happening that names nobody; none where it does not need two. */
export function asParties(view: ReportView, draft: Draft, drafts: readonly Draft[]): Participant[] {
  const role = NEEDS_TWO[draft.type];
  if (!role) return [];
  if (draft.type === 'attack' && (view.isVerb(draft.trigger) || !FIGHTING.has(view.tokens.lemma(draft.trigger)))) return [];
  if (draft.type === 'meet' && (view.isVerb(draft.trigger) || !TALKS.has(view.tokens.lemma(draft.trigger)))) return [];
  if (draft.type === 'release' && !['exchange', 'swap'].includes(view.tokens.lemma(draft.trigger))) return [];
  const parties = partiesOf(view, drafts, AT_WAR.has(draft.type) ? AT_WAR : DEALING) ?? [];
  return parties.map(({ id }) => ({ chain: id, role, capacity: null, token: draft.trigger }));
}
