import { ANSWERED, HOSTILE } from '../lexicon/answers.js';
import type { Chain } from '../text/index.js';
import { caseOf } from './clause.js';
import type { Draft } from './draft.js';
import { fillersOf } from './fillers.js';
import type { EventType, Participant, Role } from './types.js';
import type { ReportView } from './view.js';

/** Words that answer to somebody, and the role in which they touch that somebody. */
const ANSWERS: Readonly<Partial<Record<EventType, Role>>> = {
  accuse: 'target',
  deny: 'target',
  reject: 'target',
  threaten: 'target',
  state: 'target',
  support: 'addressee',
};

const TOUCHED: ReadonlySet<Role> = new Set(['target', 'addressee', 'beneficiary', 'counterpart', 'guest']);
const DOERS: ReadonlySet<Role> = new Set(['agent', 'speaker', 'sender']);
const hostile: ReadonlySet<string> = new Set(HOSTILE);
const typesOfNoun = new Map(ANSWERED.flatMap(({ nouns, types }) => nouns.map((noun) => [noun, new Set(types)] as const)));
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her', 'such']);

// What is answered was told in the same sentence or up to so many before.
const FARTHEST = 4;
const NEAREST = 2;
// “reserved the right to respond in kind”: to what the whole report is about.
const IN_KIND = 8;

/**
 * “condemned the launch”, “called the step unjustified”, “denied the charge”, “will respond in kind”: against whom the words are is told by what they answer, the last
 * deed or word before that the noun can mean. Nobody is added where the clause names somebody itself, or where the doer is the speaker’s own side.
 */
export function withAnswered(view: ReportView, drafts: readonly Draft[]): Draft[] {
  const ordered = drafts.toSorted((a, b) => a.trigger - b.trigger || a.rank - b.rank);
  const chains = new Map(view.text.chains.map((chain) => [chain.id, chain]));
  return drafts.map((draft) => {
    const role = ANSWERS[draft.type];
    if (!role || draft.participants.length === 0 || draft.participants.some((one) => TOUCHED.has(one.role))) return draft;
    const answered = whatIsAnswered(view, draft, ordered, chains);
    const added = answered.map((chain): Participant => ({ chain: chain.id, role, capacity: null, token: draft.trigger }));
    return added.length === 0 ? draft : { ...draft, participants: [...draft.participants, ...added] };
  });
}

type Chains = ReadonlyMap<number, Chain>;

/** Who did or said what is answered. */
function whatIsAnswered(view: ReportView, draft: Draft, ordered: readonly Draft[], chains: Chains): Chain[] {
  const thing = thingAnswered(view, draft);
  const types = thing >= 0 ? typesOfNoun.get(view.tokens.lemma(thing)) : unnamedThing(view, draft);
  if (!types) return [];
  const own = draft.participants.flatMap(({ chain }) => chains.get(chain) ?? []);
  const named = thing >= 0 ? makersOf(view, thing) : [];
  if (named.length > 0) return named.filter((maker) => !own.some((one) => isOneSide(one, maker))).map((maker) => behind(view, maker));
  const reach = draft.type === 'threaten' ? IN_KIND : thing >= 0 ? FARTHEST : NEAREST;
  const sentence = view.tokens.sentenceOf(draft.trigger);
  const before = ordered.filter(
    (other) =>
      other.trigger < draft.trigger &&
      types.has(other.type) &&
      sentence - view.tokens.sentenceOf(other.trigger) <= reach &&
      other.status !== 'planned',
  );
  for (const other of before.reverse()) {
    const doers = other.participants.filter(({ role }) => DOERS.has(role)).flatMap(({ chain }) => chains.get(chain) ?? []);
    if (doers.length === 0) continue;
    if (doers.some((doer) => own.some((one) => isOneSide(one, doer)))) continue;
    return doers.filter(({ type }) => type !== 'place' && type !== 'event').map((doer) => behind(view, doer));
  }
  return [];
}

/** “*Chad’s* accusations”, “the accusations *made by Chad*”: who is named with the noun itself. */
function makersOf(view: ReportView, thing: number): Chain[] {
  const { tokens } = view;
  const isMade = (child: number): boolean => view.hasRel(child, ['acl']) && MADE.has(tokens.lemma(child));
  const owners = tokens.children(thing).flatMap((child) => {
    if (view.hasRel(child, ['nmod:poss']) || (view.hasRel(child, ['nmod']) && caseOf(view, child) === 'by')) return [child];
    return isMade(child) ? tokens.children(child).filter((below) => caseOf(view, below) === 'by') : [];
  });
  return owners
    .flatMap((owner) => fillersOf(view, owner))
    .flatMap(({ chain }) => (chain.type === 'place' || chain.type === 'event' ? [] : [chain]));
}

const MADE: ReadonlySet<string> = new Set(['make', 'level', 'bring', 'take', 'issue', 'raise', 'voice']);

/** Words against what a minister said are against the state, where the report speaks of it. */
function behind({ text }: ReportView, doer: Chain): Chain {
  const state =
    doer.country === null || doer.type === 'state'
      ? undefined
      : text.chains.find(({ type, country }) => type === 'state' && country === doer.country);
  return state ?? doer;
}

const isOneSide = (a: Chain, b: Chain): boolean => a.id === b.id || (a.country !== null && a.country === b.country);

/** The definite noun that the words are about: the object, or the subject of what is said of it (“said the accusations were baseless”); -1 without one. */
function thingAnswered(view: ReportView, { trigger, type }: Draft): number {
  const { tokens } = view;
  const clause = view.child(trigger, 'ccomp', 'xcomp');
  const said =
    clause >= 0 && (type === 'deny' || type === 'state') ? tokens.children(clause).filter((child) => view.hasRel(child, ['nsubj'])) : [];
  const objects = tokens.children(trigger).filter((child) => view.hasRel(child, ['obj', 'nsubj:pass']));
  const antecedent = view.hasRel(trigger, ['acl']) && objects.length === 0 ? [tokens.head(trigger)] : [];
  const isThing = (token: number): boolean =>
    typesOfNoun.has(tokens.lemma(token)) && (isDefinite(view, token) || antecedent.includes(token));
  return [...objects, ...said, ...antecedent].find(isThing) ?? -1;
}

function isDefinite({ tokens }: ReportView, noun: number): boolean {
  if (tokens.xpos(noun) === 'NNS' && !tokens.children(noun).some((child) => tokens.upos(child) === 'DET'))
    return tokens.children(noun).every((child) => child > noun);
  return tokens.children(noun).some((child) => child < noun && DEFINITE.has(tokens.lower(child)));
}

/** Without a noun: who denies answers a charge, who threatens or blames answers a hostile deed. */
function unnamedThing(view: ReportView, { trigger, type, row }: Draft): ReadonlySet<string> | undefined {
  if (type === 'threaten') return row === 'reserve-right' ? hostile : undefined;
  if (type === 'accuse') return view.tokens.lemma(trigger) === 'speak' ? hostile : undefined;
  return type === 'deny' ? CHARGES : undefined;
}

const CHARGES: ReadonlySet<string> = new Set(['accuse']);
