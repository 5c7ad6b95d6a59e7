import { countries } from '../lexicon/countries.js';
import { RELATED_STATE_NOUNS, TITLE_NOUNS } from '../lexicon/collectives.js';
import { MEASURE_NOUNS, STAND_IN_NOUNS } from '../lexicon/light-verbs.js';
import type { Chain } from '../text/index.js';
import { caseOf } from './clause.js';
import { collectiveOf, holderIn, officeIn } from './collective.js';
import { countryOfPeople } from './humans.js';
import { openerOf } from './operative.js';
import type { LocatedMention, ReportView } from './view.js';

/** A chain that fills a slot, and the token that stands for it there. */
export interface Filler {
  readonly token: number;
  readonly chain: Chain;
  /** The office through which a state stands here, where this report does not name who holds it. */
  readonly office?: string;
}

const STAND_INS = new Set(STAND_IN_NOUNS);
const MEASURES = new Set(MEASURE_NOUNS);
const COUNTRY_WORDS = new Set(['country', 'government', 'nation', 'homeland', 'side', 'ministry', 'capital']);
let isoByAdjective: ReadonlyMap<string, string> | null = null;

/** The chains meant by a slot’s token: its own, those coordinated with it, or those that its noun stands for. */
export function fillersOf(view: ReportView, token: number, depth = 0): Filler[] {
  const own = ownFillers(view, token, depth);
  if (depth > 3) return own;
  for (const child of view.tokens.children(token)) {
    const joined = view.tokens.rel(child) === 'conj' || isListed(view, child, token);
    if (joined && !view.isVerb(child) && !hasOtherCase(view, child, token))
      own.push(...inOffice(view, token, fillersOf(view, child, depth + 1)));
  }
  return own.filter((filler, i) => own.findIndex((other) => other.chain.id === filler.chain.id) === i);
}

function ownFillers(view: ReportView, token: number, depth: number): Filler[] {
  const meant = view.tokens.lower(token) === 'whose' ? view.antecedentOfRelative(token) : behindTitle(view, token);
  if (meant >= 0 && meant !== token && depth < 4) return fillersOf(view, meant, depth + 1);
  const listed = depth > 3 ? [] : namedBeside(view, token, depth);
  if (listed.length > 0) return listed;
  const issuer = view.tokens.lower(token) === 'we' && depth === 0 && !isQuoted(view, token) ? openerOf(view, token) : -1;
  if (issuer >= 0) return fillersOf(view, issuer, depth + 1);
  if (view.tokens.lower(token) === 'there') return lastPlace(view, token);
  const related = behindRelated(view, token);
  if (related >= 0 && related !== token && depth < 4) return fillersOf(view, related, depth + 1);
  const owned = possessorAsHead(view, token);
  if (owned >= 0 && depth < 4) return fillersOf(view, owned, depth + 1);
  const titled = (view.headed(token) ?? insideName(view, token)) ? undefined : nameBehindTitle(view, token);
  // “Presidents *Ana Lind* and Paul Reyes”: the others hang on the name, or “of Chad” stands between.
  if (titled)
    return [{ token, chain: titled.chain }, ...partnersOf(view, titled.mention.head, depth), ...listedBefore(view, titled, token)];
  const officer = (view.headed(token) ?? insideName(view, token)) ? undefined : nameBehindOffice(view, token);
  if (officer) return [{ token, chain: officer.chain }];
  const located = view.headed(token) ?? insideName(view, token);
  const group = located && (located.chain.named || located.mention.kind === 'name') ? [] : collectiveOf(view, token);
  if (group.length > 0) return group.map((chain) => ({ token, chain }));
  const theirs = holdersInListed(view, token);
  if (theirs.length > 0) return theirs;
  if (located && !isEmptyDescription(view, located, token)) return [{ token, chain: located.chain }, ...listedBefore(view, located, token)];
  const nested = depth > 3 ? [] : (listedStates(view, token) ?? standInFor(view, token, depth));
  // “the ministers of the Gulf states”: a region is nobody; the group itself is meant.
  const isRegion = located !== undefined && nested.every(({ chain }) => chain.type === 'place');
  if (nested.length > 0 && !isRegion) return nested;
  return located ? [{ token, chain: located.chain }] : [];
}

/** Inside quotation marks “we” is the speaker’s, outside that of whoever issues the text. */
const isQuoted = ({ text, tokens }: ReportView, token: number): boolean =>
  text.quotes.some(({ start, end, kind }) => kind !== 'indirect' && start <= tokens.start(token) && tokens.end(token) <= end);

/** “Elections were held *there*”: the state or place last named, no more than a sentence before. */
function lastPlace({ tokens, text }: ReportView, token: number): Filler[] {
  const sentence = tokens.sentenceOf(token);
  let last: { readonly chain: Chain; readonly at: number } | null = null;
  for (const chain of text.chains) {
    if (chain.type !== 'state' && chain.type !== 'place') continue;
    const at = chain.mentions.findLast((mention) => mention.end <= tokens.start(token) && sentence - mention.sentence <= 1)?.start ?? -1;
    if (at > (last?.at ?? -1)) last = { chain, at };
  }
  return last ? [{ token, chain: last.chain }] : [];
}

/** “the presidents of Chad, *Niger and Mali*”, where the tree hangs the other states on the title: there too their presidents are meant. */
function inOffice(view: ReportView, token: number, fillers: readonly Filler[]): Filler[] {
  if (!view.tokens.children(token).some((child) => isOf(view, child))) return [...fillers];
  return fillers.map((filler) => asHolder(view, token, filler));
}

/** Who holds the office that a plural title names in a state; the state itself with the office where the report does not tell. */
function asHolder(view: ReportView, title: number, filler: Filler): Filler {
  const holder = holderIn(view, title, filler.chain);
  if (holder) return { ...filler, chain: holder };
  const office = filler.chain.type === 'state' ? officeIn(view, title) : null;
  return office === null ? filler : { ...filler, office };
}

/** “Chad, *Niger* and Mali”, where the tree takes the second name for an apposition of the first: another name of its kind that goes on with “and”. */
function isListed(view: ReportView, child: number, token: number): boolean {
  if (view.tokens.rel(child) !== 'appos' || view.child(child, 'conj') < 0) return false;
  const [first, second] = [view.headed(token), view.headed(child)];
  return first?.chain.type === 'state' && second?.chain.type === 'state' && first.chain.id !== second.chain.id;
}

/** “of the Tajik side and *with* the consent of the Kyrgyz side”: a conjunct with another preposition plays another part. */
function hasOtherCase(view: ReportView, conjunct: number, token: number): boolean {
  const own = caseOf(view, conjunct);
  return own !== '' && own !== caseOf(view, token);
}

/** “the ministers, *Ana Lind* and *Paul Reyes*, opened …”: a plural that the names behind it spell out. */
function namedBeside(view: ReportView, token: number, depth: number): Filler[] {
  const { tokens } = view;
  if (tokens.xpos(token) !== 'NNS' || view.headed(token)?.chain.named) return [];
  const names = tokens.children(token).filter((child) => tokens.rel(child) === 'appos' && child > token);
  const people = names.flatMap((child) => fillersOf(view, child, depth + 1)).filter(({ chain }) => chain.type === 'person' && chain.named);
  return people.length > 1 ? people : [];
}

/** “by *Foreign Minister* Ana Lind”, where the tree makes the name the head and hangs the preposition on the title: the name; -1 otherwise. */
function behindTitle(view: ReportView, token: number): number {
  const name = view.tokens.head(token);
  const ordered = nameBehindState(view, token);
  if (ordered >= 0) return ordered;
  const isDescribing = name > token && name - token <= LONGEST_TITLE && view.tokens.rel(token) === 'nmod:desc';
  return isDescribing && !view.headed(token) && view.headed(name)?.mention.kind === 'name' ? name : -1;
}

/** “between *US* President Ana Lind and …”, where the tree hangs the state, not the name, on what governs them; -1 otherwise. */
function nameBehindState(view: ReportView, token: number): number {
  const { tokens } = view;
  if (view.hasRel(token, ['nmod:desc', 'compound', 'amod', 'flat', 'nmod:poss']) || !isTitle(tokens, token + 1)) return -1;
  const located = view.covering(token + 2);
  const isName = located?.chain.type === 'person' && located.mention.kind === 'name' && located.mention.first === token + 2;
  return isName && ['PROPN', 'ADJ'].includes(tokens.upos(token)) && tokens.head(token + 2) !== token ? token + 2 : -1;
}

// “Deputy Prime Minister *Ana Lind*”
const LONGEST_TITLE = 3;

// “, Deputy Foreign Minister Ana Lind of”: words that may stand between two people of one list.
const LONGEST_GAP = 5;

/**
 * “Paul Reyes of Chad, *Ana Lind of Niger and Mia Berg of Mali* signed”: the people of a list right before a verb, by the order of words, for the tree coordinates
 * them with the state of the first or hangs them anywhere. Empty where no “and” closes the list or no verb follows it.
 */
function listedBefore(view: ReportView, { mention, chain }: LocatedMention, token: number): Filler[] {
  if (chain.type !== 'person' || mention.kind !== 'name' || !view.hasRel(token, ['nsubj'])) return [];
  const { tokens } = view;
  const { last } = view.sentence(token);
  const found: Filler[] = [];
  let isClosed = false;
  let at = behindHome(view, mention.last);
  while (at < last && !isClosed && [',', 'and'].includes(tokens.lower(at))) {
    isClosed = tokens.lower(at) === 'and' || tokens.lower(at + 1) === 'and';
    const next = personAhead(view, at + 1, Math.min(last, at + 1 + LONGEST_GAP));
    if (!next) return [];
    found.push({ token: next.mention.head >= 0 ? next.mention.head : next.mention.first, chain: next.chain });
    at = behindHome(view, next.mention.last);
  }
  return isClosed && view.isVerb(at) ? found : [];
}

/** The token behind “of Chad”, where that follows; the same token otherwise. */
function behindHome(view: ReportView, at: number): number {
  const home = view.tokens.lower(at) === 'of' ? view.covering(at + 1) : undefined;
  return home && ['state', 'organisation'].includes(home.chain.type) ? home.mention.last : at;
}

function personAhead(view: ReportView, from: number, to: number): LocatedMention | undefined {
  for (let at = from; at < to; at++) {
    const located = view.covering(at);
    if (located?.chain.type === 'person' && located.mention.kind === 'name') return located;
    if (['VERB', 'AUX', 'ADP', 'PUNCT'].includes(view.tokens.upos(at))) return undefined;
  }
  return undefined;
}

function partnersOf(view: ReportView, name: number, depth: number): Filler[] {
  if (name < 0 || depth > 3) return [];
  const partners = view.tokens.children(name).filter((child) => view.tokens.rel(child) === 'conj' && !view.isVerb(child));
  return partners.flatMap((child) => fillersOf(view, child, depth + 1));
}

/** “Chad’s Hassan Dala”, where the tree took the possessor for the head of the name. */
function possessorAsHead(view: ReportView, token: number): number {
  const { tokens } = view;
  if (!["'s", '’s', "'", '’'].includes(tokens.lower(token + 1)) || tokens.head(token + 1) !== token) return -1;
  return tokens.children(token).find((child) => child > token + 1 && view.hasRel(child, ['flat', 'appos', 'compound'])) ?? -1;
}

/** A name whose head the tree put elsewhere. */
function insideName(view: ReportView, token: number): LocatedMention | undefined {
  const located = view.covering(token);
  return located && located.mention.kind !== 'nominal' ? located : undefined;
}

const RELATED: ReadonlySet<string> = new Set(RELATED_STATE_NOUNS);

/** “between its neighbour *Benin* and Niger”: the state named right behind the noun for it, wherever the tree hangs the name; -1 where none is. */
function behindRelated(view: ReportView, token: number): number {
  if (!RELATED.has(view.tokens.lemma(token))) return -1;
  const located = view.covering(token + 1);
  return located?.chain.type === 'state' && located.mention.kind === 'name' && located.mention.first === token + 1
    ? located.mention.head
    : -1;
}

/** “Chancellor Ina Berg”, where the tree took the title for the head. */
function nameBehindTitle(view: ReportView, token: number, depth = 0): LocatedMention | undefined {
  for (const child of view.tokens.children(token)) {
    if (!view.hasRel(child, ['flat', 'appos', 'nmod:desc', 'compound']) || caseOf(view, child) !== '') continue;
    if (Math.abs(child - token) > 3) continue;
    const located = view.headed(child) ?? insideName(view, child) ?? (depth < 2 ? nameBehindTitle(view, child, depth + 1) : undefined);
    if (located && located.chain.type === 'person' && located.mention.kind === 'name') return located;
  }
  return nameRightBehind(view, token);
}

/** “the meeting of *Presidents* Ana Lind and Paul Reyes”, where the tree hangs title and name on one noun. */
function nameRightBehind(view: ReportView, title: number): LocatedMention | undefined {
  const { tokens } = view;
  if (!isTitle(tokens, title)) return undefined;
  const located = view.covering(title + 1);
  const isName = located?.chain.type === 'person' && located.mention.kind === 'name' && located.mention.first === title + 1;
  return isName && tokens.head(located.mention.head) === tokens.head(title) ? located : undefined;
}

const TITLES: ReadonlySet<string> = new Set([...TITLE_NOUNS, 'secretary', 'commander', 'chairman', 'speaker', 'director']);

/** Is the word a title, in the plural with a capital too (“Presidents”), which the lemmas leave as it is printed? */
function isTitle(tokens: ReportView['tokens'], token: number): boolean {
  const lemma = tokens.lemma(token).toLowerCase();
  return TITLES.has(lemma) || (tokens.xpos(token) === 'NNPS' && lemma.endsWith('s') && TITLES.has(lemma.slice(0, -1)));
}

// “President of the Democratic Socialist Republic of Sri Lanka *Ana Lind*”
const LONGEST_OFFICE = 14;
const INSIDE_OFFICE: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'CCONJ']);

/**
 * “Minister of Foreign Affairs of the Kyrgyz Republic *Ana Lind*”: official texts print the name behind the whole office, and the tree hangs it on any
 * word of it. The name must follow a word of the office, not “of” or an article: “the killer of Ana Lind” is not Ana Lind.
 */
function nameBehindOffice(view: ReportView, token: number): LocatedMention | undefined {
  const { tokens } = view;
  if (!isTitle(tokens, token) || !['of', 'for'].includes(tokens.lower(token + 1))) return undefined;
  const last = Math.min(view.sentence(token).last, token + LONGEST_OFFICE);
  for (let at = token + 2; at < last; at++) {
    const located = view.covering(at);
    const isName = located?.chain.type === 'person' && located.mention.kind === 'name';
    if (isName) return ['NOUN', 'PROPN'].includes(tokens.upos(at - 1)) && !TITLES.has(tokens.lower(at - 1)) ? located : undefined;
    if (!INSIDE_OFFICE.has(tokens.upos(at))) return undefined;
  }
  return undefined;
}

/** “the leaders of Chad and Niger”: a description that tells no more than the names inside it. */
function isEmptyDescription(view: ReportView, { mention, chain }: LocatedMention, token: number): boolean {
  // “two *diplomats* of Chad” are some of its people, not Chad; “the two presidents of …” are who holds the title.
  if (view.child(token, 'nummod') >= 0 && !TITLES.has(view.tokens.lemma(token))) return false;
  return mention.kind === 'nominal' && !chain.named && view.tokens.xpos(token) === 'NNS' && view.child(token, 'nmod') >= 0;
}

// Of more than so many states the group itself is meant, not each of its members.
const MOST_LISTED = 4;
const INSIDE_LIST: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'CCONJ']);

/** “the Presidents of *the Republic of Chad, Niger and the Republic of Mali*”: the holders in all states of a list, which long names tear apart in the tree. */
function listedStates(view: ReportView, title: number): Filler[] | null {
  const { tokens } = view;
  if (tokens.xpos(title) !== 'NNS' || !isTitle(tokens, title) || tokens.lower(title + 1) !== 'of') return null;
  const states: Filler[] = [];
  const { last } = view.sentence(title);
  for (let at = title + 1; at < last; at++) {
    const located = view.covering(at);
    if (located?.chain.type === 'state' && located.mention.kind === 'name') {
      if (states.every(({ chain }) => chain.id !== located.chain.id)) states.push({ token: at, chain: located.chain });
      at = located.mention.last - 1;
    } else if (tokens.lower(at) !== 'of' && tokens.form(at) !== ',' && !INSIDE_LIST.has(tokens.upos(at))) break;
    else if (tokens.form(at) === ',' && view.isRelative(at + 1)) break;
  }
  if (states.length > MOST_LISTED) return [];
  return states.length > 1 ? states.map((state) => asHolder(view, title, state)) : null;
}

/** “Chad, Niger and Mali will set up a fund, *their presidents* said”: who holds the office in the states that the sentence names before. */
function holdersInListed(view: ReportView, title: number): Filler[] {
  const { tokens } = view;
  const isTheirs =
    tokens.xpos(title) === 'NNS' && isTitle(tokens, title) && tokens.children(title).some((child) => tokens.lower(child) === 'their');
  if (!isTheirs) return [];
  const { start } = view.sentence(title);
  const states = view.text.chains.filter(
    ({ type, mentions }) =>
      type === 'state' &&
      mentions.some((mention) => mention.kind === 'name' && mention.start >= start && mention.end <= tokens.start(title)),
  );
  return states.length > 1 && states.length <= MOST_LISTED ? states.map((chain) => asHolder(view, title, { token: title, chain })) : [];
}

function standInFor(view: ReportView, token: number, depth: number): Filler[] {
  const { tokens } = view;
  const lemma = tokens.lemma(token);
  const measure = MEASURES.has(lemma) || tokens.upos(token) === 'NUM';
  // “its ambassador, *Ana Lind*”: she is meant, not her state.
  const named = tokens.children(token).flatMap((child) => (tokens.rel(child) === 'appos' ? fillersOf(view, child, depth + 1) : []));
  if (named.some(({ chain }) => chain.type === 'person')) return named;
  const found: Filler[] = [...named];
  for (const child of tokens.children(token)) {
    if (tokens.rel(child) === 'appos') continue;
    if (STAND_INS.has(lemma) && view.hasRel(child, ['nmod:poss', 'compound', 'amod', 'nmod:desc']))
      found.push(...owners(view, token, child, depth).map((filler) => asHolder(view, token, filler)));
    else if ((STAND_INS.has(lemma) || measure) && isOf(view, child))
      found.push(...fillersOf(view, child, depth + 1).map((filler) => asHolder(view, token, filler)));
  }
  return found;
}

/** Whose delegation, which country’s leaders: a name, an adjective of nationality, or the country of the person named. */
function owners(view: ReportView, token: number, child: number, depth: number): Filler[] {
  const antecedent = view.tokens.lower(child) === 'whose' ? view.antecedentOfRelative(child) : child;
  const fillers = antecedent < 0 ? [] : fillersOf(view, antecedent, depth + 1);
  const byAdjective = fillers.length > 0 ? [] : statesOfAdjective(view, child);
  const all = [...fillers, ...byAdjective.map((chain) => ({ token: child, chain }))];
  if (!COUNTRY_WORDS.has(view.tokens.lemma(token))) return all;
  return all.flatMap((filler) =>
    filler.chain.type === 'person' ? stateOf(view, filler.chain.country).map((chain) => ({ token, chain })) : [filler],
  );
}

/** The state that an adjective of nationality names, where the report speaks of that state; coordinated adjectives too. */
export function statesOfAdjective(view: ReportView, token: number): Chain[] {
  const { tokens } = view;
  const words = [token, ...tokens.children(token).filter((child) => view.hasRel(child, ['conj', 'compound', 'flat']))];
  return words.flatMap((word) => {
    return stateOf(view, nationalityOf(view, word));
  });
}

/** The country whose adjective the word is, or with the word before it (“South *Sudanese*”); null where it is none. */
export function nationalityOf({ tokens }: ReportView, word: number): string | null {
  isoByAdjective ??= new Map(countries.flatMap((row) => row.adj.map((adjective) => [adjective.toLowerCase(), row.iso] as const)));
  return isoByAdjective.get(tokens.lower(word)) ?? isoByAdjective.get(`${tokens.lower(word - 1)} ${tokens.lower(word)}`) ?? null;
}

/** “blacklisted 16 *Chadians*”: people of a state to whom something is done, where the report speaks of that state. */
export function stateOfPeople(view: ReportView, token: number): Chain[] {
  const { tokens } = view;
  if (!/^\p{Lu}/u.test(tokens.form(token))) return [];
  // “accuses *the Beninese* of firing”: an adjective of nationality that stands for its people
  if (tokens.lower(token - 1) === 'the' && /(?:ese|sh|ch|ss)$/.test(tokens.lower(token)) && tokens.upos(token + 1) !== 'NOUN')
    return statesOfAdjective(view, token);
  if (!['NNS', 'NNPS'].includes(tokens.xpos(token))) return [];
  return stateOf(view, countryOfPeople(tokens.lower(token)));
}

function stateOf(view: ReportView, iso: string | null): Chain[] {
  const state = iso === null ? undefined : view.text.chains.find((chain) => chain.type === 'state' && chain.country === iso);
  return state ? [state] : [];
}

function isOf(view: ReportView, child: number): boolean {
  return view.tokens.rel(child).startsWith('nmod') && ['of', 'from'].includes(caseOf(view, child));
}
