import { RESOLVES } from '../../lexicon/claims.js';
import { isoOfState, type AnnotatedText, type TokenTable } from '../../text/index.js';
import type { ClaimMention } from '../../event/index.js';

/** Somebody or some side that a clause gives a role: a person, or whoever acts for a state. */
export interface Party {
  /** Id of the entity; null for a description (“Togolese marines”). */
  readonly entity: string | null;
  readonly isPerson: boolean;
  /** ISO codes of the states it belongs to; empty where nothing tells. */
  readonly countries: ReadonlySet<string>;
}

/** What the tree tells of a clause beside its words: its deed, who did it, and where it was done. */
export interface Roles {
  /** The predicate's lemma, also with its particle (`call+off`); after “remain” or “be” the state that it gives (`closed`). */
  readonly deeds: readonly string[];
  /** Lemma of what it was done to: “sign a *treaty*”, “the *treaty* was signed”. */
  readonly thing: string | null;
  /** It was done to none: “*no fine* was imposed”. */
  readonly toNone: boolean;
  /** Null where nobody is given, or several. */
  readonly doer: Party | null;
  readonly site: Party | null;
}

export interface Known {
  readonly id: string;
  readonly type: string;
  readonly country: string | null;
}

interface Reading {
  readonly tokens: TokenTable;
  readonly own: ReadonlySet<number>;
  /** What the story knows of the entity that a token stands for. */
  readonly knownAt: (token: number) => Known | null;
}

/** Verbs that only give a state. */
const STATIVE: ReadonlySet<string> = new Set(['remain', 'stay', 'keep', 'be', 'stand']);
const PART: ReadonlySet<string> = new Set(['amod', 'compound', 'nmod', 'nmod:poss', 'nmod:desc', 'flat', 'det', 'appos']);

function deedsOf({ tokens }: Reading, { predicate, lemma }: ClaimMention): string[] {
  const behind = tokens.children(predicate).filter((child) => child > predicate);
  const isParticle = (child: number): boolean =>
    tokens.rel(child) === 'compound:prt' || (/^AD[PV]$/.test(tokens.upos(child)) && tokens.rel(child) === 'advmod');
  const isState = (child: number): boolean =>
    STATIVE.has(lemma) && ['xcomp', 'advmod'].includes(tokens.rel(child)) && /^(?:ADJ|VERB)$/.test(tokens.upos(child));
  // “agreed to suspend”: what was decided.
  const isDecided = (child: number): boolean => RESOLVES.has(lemma) && tokens.rel(child) === 'xcomp' && tokens.upos(child) === 'VERB';
  return [
    lemma,
    // British “initialled” keeps an l too many.
    ...(lemma.endsWith('ll') ? [lemma.slice(0, -1)] : []),
    ...behind.filter((child) => isDecided(child) || isState(child)).map((child) => tokens.lemma(child)),
    ...behind.filter(isParticle).map((child) => `${lemma}+${tokens.lower(child)}`),
  ];
}

/** Tokens that describe a noun: its name, its adjectives, whose it is. */
function described(tokens: TokenTable, head: number, depth = 0): number[] {
  return [
    head,
    ...tokens.children(head).flatMap((child) => (depth < 2 && PART.has(tokens.rel(child)) ? described(tokens, child, depth + 1) : [])),
  ];
}

const isoAt = (tokens: TokenTable, token: number): string | null =>
  /^\p{Lu}/u.test(tokens.form(token)) ? isoOfState(tokens.lower(token)) : null;

function partyAt({ tokens, knownAt }: Reading, head: number): Party | null {
  if (tokens.upos(head) === 'PRON' && knownAt(head) === null) return null;
  if (tokens.children(head).some((child) => tokens.rel(child) === 'conj')) return null;
  const known = knownAt(head);
  const countries = new Set<string>();
  for (const token of described(tokens, head)) {
    const country = knownAt(token)?.country ?? isoAt(tokens, token);
    if (country) countries.add(country);
  }
  if (known?.country) countries.add(known.country);
  return { entity: known?.id ?? null, isPerson: known?.type === 'person', countries };
}

const cased = (tokens: TokenTable, token: number, words: ReadonlySet<string>): boolean =>
  tokens.children(token).some((child) => tokens.rel(child) === 'case' && child < token && words.has(tokens.lower(child)));

const BY: ReadonlySet<string> = new Set(['by']);

/** “was captured by marines”, “captured by marines”: the verb is passive. */
const isPassive = (tokens: TokenTable, verb: number): boolean =>
  tokens.children(verb).some((child) => ['nsubj:pass', 'aux:pass'].includes(tokens.rel(child))) ||
  (tokens.xpos(verb) === 'VBN' && /^(?:acl|amod)$/.test(tokens.rel(verb)));

function doerOf(reading: Reading, { predicate, subjectToken }: ClaimMention): Party | null {
  const { tokens } = reading;
  if (tokens.upos(predicate) !== 'VERB') return null;
  const doer = isPassive(tokens, predicate)
    ? tokens.children(predicate).find((child) => child > predicate && cased(tokens, child, BY))
    : subjectToken;
  return doer === undefined || doer === null ? null : partyAt(reading, doer);
}

function thingOf({ tokens }: Reading, { predicate }: ClaimMention): Pick<Roles, 'thing' | 'toNone'> {
  const thing = tokens
    .children(predicate)
    .find((child) => ['obj', 'nsubj:pass'].includes(tokens.rel(child)) && tokens.upos(child) !== 'PRON');
  if (thing === undefined) return { thing: null, toNone: false };
  return { thing: tokens.lemma(thing), toNone: tokens.children(thing).some((child) => tokens.lower(child) === 'no') };
}

const AT: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'off', 'on']);
/** “in Kenyan waters”: whose they are says where it was. */
const GROUND: ReadonlySet<string> = new Set(['water', 'waters', 'territory', 'airspace', 'soil', 'side']);

/** The first place that a preposition gives the predicate, or its object. */
function siteOf(reading: Reading, { predicate }: ClaimMention): Party | null {
  const { tokens, own, knownAt } = reading;
  const near = [predicate, ...tokens.children(predicate).filter((child) => ['obj', 'obl', 'nsubj:pass'].includes(tokens.rel(child)))];
  const places = near
    .flatMap((head) => tokens.children(head))
    .concat(near.slice(1))
    .filter((token) => own.has(token) && cased(tokens, token, AT));
  for (const token of places.sort((a, b) => a - b)) {
    const known = knownAt(token);
    if (known && (known.type === 'place' || known.type === 'state') && known.country)
      return { entity: known.id, isPerson: false, countries: new Set([known.country]) };
    const party = GROUND.has(tokens.lemma(token)) ? partyAt(reading, token) : null;
    if (party && party.countries.size === 1) return { ...party, entity: null };
  }
  return null;
}

/** @param own token numbers of the clause; @param knownAt what the story knows of the entity at a token */
export function rolesOf(text: AnnotatedText, claim: ClaimMention, own: readonly number[], knownAt: (token: number) => Known | null): Roles {
  const reading: Reading = { tokens: text.tokens, own: new Set(own), knownAt };
  return { deeds: deedsOf(reading, claim), ...thingOf(reading, claim), doer: doerOf(reading, claim), site: siteOf(reading, claim) };
}
