import { LEADER_TITLES, PAIRED_NOUNS, STATE_NOUNS, TITLE_NOUNS, UNTITLED_NOUNS } from '../lexicon/collectives.js';
import type { Chain } from '../text/index.js';
import type { ReportView } from './view.js';

const COUNTS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, either: 2, neither: 2 };
const BARE = new Set(['two', 'three', 'both']);
const states = new Set(STATE_NOUNS);
const paired = new Set(PAIRED_NOUNS);
const titles = new Set(TITLE_NOUNS);
const untitled = new Set(UNTITLED_NOUNS);

/** How many sentences back a “the two men” may reach for its names; further back it names nobody in particular. */
const REACH = 4;

// “The presidents” of a summit of five are a group of its own; two to four are those whom the report named.
const MOST_MEANT = 4;

/**
 * “the two presidents”, “both countries”, “the three”, “the ministers”: as many of those named before as the number says, for titles only
 * people who hold one; none where they cannot be told.
 */
export function collectiveOf(view: ReportView, token: number): Chain[] {
  const { tokens } = view;
  const lemma = tokens.lemma(token).toLowerCase();
  const number = countOf(view, token);
  if (number === 0 && paired.has(lemma) && isBarePlural(view, token)) return mostNamed(view, token, 2);
  if (number === 0) return titles.has(lemma) ? allWithTitle(view, token, lemma) : [];
  if (states.has(lemma)) return mostNamed(view, token, number);
  if (titles.has(lemma)) {
    const holders = named(view, token, 'person', Number.POSITIVE_INFINITY).filter((chain) => holdsTitle(chain, lemma));
    if (holders.length >= number) return holders.slice(0, number);
  }
  // “urged restraint on both”: sides, countries or people; only as a subject is it mostly people.
  if (tokens.lower(token) === 'both' && !view.hasRel(token, ['nsubj'])) return [];
  const people = titles.has(lemma) || untitled.has(lemma) || BARE.has(tokens.lower(token));
  const found = people ? lastNamed(view, 'person', token, number) : [];
  return found.length > 0 || !BARE.has(tokens.lower(token)) ? found : lastStates(view, token, number);
}

/** “The presidents are to meet again”: all whom the report named with that title, where they are two to four. */
function allWithTitle(view: ReportView, token: number, lemma: string): Chain[] {
  if (!isBarePlural(view, token)) return [];
  const holders = named(view, token, 'person', Number.POSITIVE_INFINITY).filter((chain) => holdsTitle(chain, lemma));
  return holders.length >= 2 && holders.length <= MOST_MEANT ? holders : [];
}

/** “the presidents”, “their armies”: those of whom the report tells, nothing else tells them apart. */
function isBarePlural(view: ReportView, token: number): boolean {
  const { tokens } = view;
  const children = tokens.children(token);
  const definite = children.some((child) => ['the', 'both', 'their'].includes(tokens.lower(child)));
  const described = children.some(
    (child) => view.hasRel(child, ['nmod', 'amod', 'compound', 'nummod', 'acl']) && tokens.lower(child) !== 'their',
  );
  return ['NNS', 'NNPS'].includes(tokens.xpos(token)) && definite && !described;
}

/** The person who holds the office that a plural noun names in one state: “the presidents of *Benin* and Niger”. */
export function holderIn(view: ReportView, token: number, state: Chain): Chain | undefined {
  const { tokens } = view;
  const lemma = tokens.lemma(token);
  if (tokens.xpos(token) !== 'NNS' || !titles.has(lemma) || state.type !== 'state' || state.country === null) return undefined;
  const portfolio = tokens.children(token).find((child) => child < token && view.hasRel(child, ['amod', 'compound']));
  const wanted = portfolio === undefined ? null : tokens.lower(portfolio);
  const people = view.text.chains.filter((chain) => chain.type === 'person' && chain.named && chain.country === state.country);
  const holder = people.find(
    (chain) => holdsTitle(chain, lemma) && (wanted === null || chain.offices.some(({ title }) => title.toLowerCase().includes(wanted))),
  );
  // “Ana Lind of Benin” beside “the presidents of Benin and Niger”, where nobody else of Benin is named but holders of other offices
  const plain = people.filter(({ offices }) => offices.length === 0);
  return holder ?? (plain.length === 1 ? plain[0] : undefined);
}

/** The office that a plural noun names, portfolio included: “foreign minister”; null where it is no title. */
export function officeIn(view: ReportView, token: number): string | null {
  const { tokens } = view;
  const lemma = tokens.lemma(token);
  if (tokens.xpos(token) !== 'NNS' || !titles.has(lemma)) return null;
  const before = tokens.lower(token - 1);
  return tokens.head(token - 1) === token &&
    ['ADJ', 'NOUN'].includes(tokens.upos(token - 1)) &&
    view.covering(token - 1)?.mention.kind !== 'name'
    ? `${before} ${lemma}`
    : lemma;
}

function holdsTitle({ offices }: Chain, lemma: string): boolean {
  return offices.some(({ title, former }) => {
    const lower = title.toLowerCase();
    return !former && (lower.endsWith(lemma) || (lemma === 'leader' && LEADER_TITLES.some((leader) => lower.endsWith(leader))));
  });
}

function countOf(view: ReportView, token: number): number {
  const { tokens } = view;
  if (BARE.has(tokens.lower(token))) return COUNTS[tokens.lower(token)] ?? 0;
  // “each side accused the other”: of two; “each country” may be of ten.
  if (tokens.lower(token - 1) === 'each' && ['side', 'party', 'neighbour', 'neighbor'].includes(tokens.lower(token))) return 2;
  const child = tokens
    .children(token)
    .find((candidate) => candidate < token && tokens.lower(candidate) in COUNTS && tokens.form(candidate - 1) !== '-');
  return child === undefined ? 0 : (COUNTS[tokens.lower(child)] ?? 0);
}

/** The `number` chains of the type whose latest mention before this one is nearest; none where there are fewer. */
function lastNamed(view: ReportView, type: 'state' | 'person', token: number, number: number): Chain[] {
  const nearest = named(view, token, type, REACH);
  return nearest.length < number ? [] : nearest.slice(0, number);
}

/** “The *three* are to meet again”: the states that a sentence shortly before names, where it names as many as the number says. */
function lastStates(view: ReportView, token: number, number: number): Chain[] {
  const sentence = view.tokens.sentenceOf(token);
  const near = named(view, token, 'state', REACH);
  for (let back = sentence - 1; back >= sentence - REACH; back--) {
    const there = near.filter(({ mentions }) => mentions.some((mention) => mention.sentence === back));
    if (there.length === number) return there;
    if (there.length > number) return [];
  }
  return [];
}

/** Of the states named before in the report, those it speaks of most: the two whom it is about. */
function mostNamed(view: ReportView, token: number, number: number): Chain[] {
  const all = named(view, token, 'state', Number.POSITIVE_INFINITY);
  if (all.length < number) return [];
  return all.toSorted((a, b) => b.mentions.length - a.mentions.length).slice(0, number);
}

/** Chains of the type with a mention no more than so many sentences back, the nearest first. */
function named(view: ReportView, token: number, type: 'state' | 'person', reach: number): Chain[] {
  const at = view.tokens.start(token);
  const sentence = view.tokens.sentenceOf(token);
  const nearest: { chain: Chain; at: number }[] = [];
  for (const chain of view.text.chains) {
    if (chain.type !== type || !chain.named) continue;
    const last = chain.mentions.findLast((mention) => mention.end <= at && sentence - mention.sentence <= reach);
    if (last) nearest.push({ chain, at: last.start });
  }
  nearest.sort((a, b) => b.at - a.at);
  return nearest.map(({ chain }) => chain);
}
