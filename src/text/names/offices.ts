import { formerWords, officeModifiers, officeVerbs, portfolioWords } from '../../lexicon/titles.js';
import { countryName } from './gazetteer.js';
import { PLURAL_OWNERS } from './runs.js';
import { addressGender, type Gender, headNounKind, isCalendar, officeHead } from './vocabulary.js';
import type { Words } from './words.js';

export type Determiner = 'the' | 'a' | 'poss' | 'genitive' | 'number' | 'none';

/** “Cambodia’s foreign minister”, “the previous ASEAN envoy”: words `first` to `last` (excluded), taken apart. */
export interface OfficePhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** As printed, without country, determiner and “former”. */
  readonly title: string;
  /** Country or body; null where the phrase does not say. */
  readonly of: string | null;
  readonly iso: string | null;
  readonly former: boolean;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly determiner: Determiner;
  /** Word of “its”, “his”, … where the determiner is a pronoun. */
  readonly owner: number;
}

/** Nouns that may stand behind the name of a body as well: they say little about a person. */
const LOOSE_HEADS = new Set('owner operator ally rival opponent neighbour neighbor founder leader trader candidate head'.split(' '));

/** The phrase can only describe a person. */
export const tellsPerson = (words: Words, phrase: OfficePhrase): boolean =>
  !LOOSE_HEADS.has(words.lower(phrase.head)) || phrase.last - phrase.first > 2;

const POSSESSIVES = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your']);
const ARTICLES = new Set(['the', 'this', 'that', 'these', 'those']);
const PREFIX = /^(?:ex|then|vice|co|mid|former|interior|deputy)-/;

/** Office noun, also behind “ex-”, “vice-”, “co-”. */
export const officeWord = (lower: string) => officeHead(lower) ?? (PREFIX.test(lower) ? officeHead(lower.replace(PREFIX, '')) : null);

/** Words of a noun phrase that may stand before its head. */
function premodifies(words: Words, word: number): boolean {
  const lower = words.lower(word);
  if (officeModifiers.has(lower) || formerWords.has(lower)) return true;
  const known = words.known(word);
  if (known) return true;
  const upos = words.upos(word);
  if (upos === 'VERB') return /-|ed$/.test(lower) && words.rel(word) === 'amod';
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || (upos === 'NUM' && !/^\d{4}$/.test(lower)) || officeWord(lower) !== null;
}

/** First word of the noun phrase whose head stands at `head`: modifiers, owner and determiner included. */
export function phraseStart(words: Words, head: number): number {
  const limit = words.sentenceFirst(head);
  let first = head;
  while (first > limit) {
    const before = first - 1;
    const lower = words.lower(before);
    // “those *that critics* blame”: there it opens a clause.
    if (lower === 'that' && words.upos(before) !== 'DET') return first;
    if (ARTICLES.has(lower) || POSSESSIVES.has(lower) || lower === 'a' || lower === 'an') return before;
    if (lower === "'s" || lower === "'") {
      if (before === limit) return first;
      const owner = ownerStart(words, before, limit);
      const opening = owner > limit ? words.lower(owner - 1) : '';
      if (!words.capital(owner)) first = owner;
      else return ARTICLES.has(opening) || formerWords.has(opening) ? owner - 1 : owner;
    } else if (opensPhrase(words, first, before)) break;
    else if (premodifies(words, before) && !knownAcross(words, before, head)) first--;
    else break;
  }
  return first;
}

const TIME_NOUN = /^(?:week|month|year|today|yesterday|tomorrow|night|morning|evening|afternoon|weekend)$/;

/** “sent home *two* diplomats”, “next week *negotiators* will meet”: no adverb stands inside a noun phrase before its number, nor a time before its head. */
const opensPhrase = (words: Words, first: number, before: number): boolean =>
  TIME_NOUN.test(words.lower(before)) || (words.upos(first) === 'NUM' && words.lower(before) === 'home');

/** A known name must lie wholly before the head. */
const knownAcross = (words: Words, word: number, head: number): boolean => (words.known(word)?.last ?? 0) > head;

/** First word of the owner before a genitive mark; its own modifiers are left to the caller's loop. */
function ownerStart(words: Words, mark: number, limit: number): number {
  let first = mark - 1;
  while (first > limit && words.capital(first - 1) && words.capital(first)) first--;
  return first;
}

/** Takes a noun phrase with an office at `head` apart; `last` is behind its complement. */
export function describeOffice(words: Words, first: number, head: number): OfficePhrase {
  const office = officeWord(words.lower(head));
  let from = first;
  let determiner: Determiner = 'none';
  let owner = -1;
  const opening = words.lower(from);
  if (ARTICLES.has(opening)) determiner = 'the';
  else if (opening === 'a' || opening === 'an') determiner = 'a';
  else if (POSSESSIVES.has(opening)) {
    determiner = 'poss';
    owner = from;
  } else if (words.upos(from) === 'NUM') determiner = 'number';
  if (determiner !== 'none' && from < head) from++;
  const stripped = stripOwner(words, from, head);
  if (stripped.genitive) determiner = 'genitive';
  const complement = complementOf(words, head + 1);
  const of = complement?.of ?? stripped.of;
  const phrase = words.phrase(stripped.from, head + 1);
  return {
    first,
    last: complement?.last ?? head + 1,
    head,
    title: complement?.inTitle ? words.phrase(stripped.from, complement.inTitle) : phrase.replace(/^(?:ex|then)-/i, ''),
    of,
    iso: complement?.iso ?? stripped.iso,
    former: stripped.former || /^(?:ex|then)-/.test(words.lower(head)),
    gender: office?.gender ?? null,
    plural: office?.plural ?? false,
    determiner,
    owner,
  };
}

interface Owner {
  readonly from: number;
  readonly of: string | null;
  readonly iso: string | null;
  readonly former: boolean;
  readonly genitive: boolean;
}

/** Country, body and “former” in front of the title proper. */
function stripOwner(words: Words, start: number, head: number): Owner {
  let from = start;
  let of: string | null = null;
  let iso: string | null = null;
  let former = false;
  let genitive = false;
  for (let i = from; i < head; i++) {
    if ((words.lower(i) === "'s" || words.lower(i) === "'") && !/^(?:workers|people)$/.test(words.lower(i - 1))) {
      genitive = true;
      iso = ownerIso(words, from, i) ?? iso;
      of = iso && words.known(i - 1) ? countryName(iso) : words.phrase(from, i);
      from = i + 1;
    }
  }
  for (;;) {
    const lower = words.lower(from);
    const known = words.known(from);
    if (from < head && formerWords.has(lower)) {
      former = true;
      from++;
    } else if (known && known.last <= head) {
      iso = known.entry.iso ?? iso;
      of ??= known.entry.kind === 'organisation' || !known.entry.iso ? known.entry.name : countryName(known.entry.iso);
      from = known.last;
    } else return { from, of, iso, former, genitive };
  }
}

function ownerIso(words: Words, first: number, last: number): string | null {
  for (let i = first; i < last; i++) {
    const known = words.known(i);
    if (known?.entry.iso) return known.entry.iso;
  }
  return null;
}

interface Complement {
  readonly last: number;
  readonly of: string | null;
  readonly iso: string | null;
  /** End of the title where the complement belongs to it: “secretary of state”, “minister for women”. */
  readonly inTitle: number | null;
}

/** “of Chad”, “to Madagascar”, “for the National Unity Government”, “of state for disaster management” behind an office. */
function complementOf(words: Words, at: number): Complement | null {
  const limit = at < words.count ? words.sentenceLast(at - 1) : at;
  if (at >= limit || !/^(?:of|for|to|at|in|on)$/.test(words.lower(at))) return null;
  let first = at + 1;
  if (first < limit && (ARTICLES.has(words.lower(first)) || POSSESSIVES.has(words.lower(first)))) first++;
  // “the leaders *on Monday*” is no office anywhere.
  if (first >= limit || isCalendar(words.lower(first))) return null;
  if (words.capital(first)) return nameComplement(words, at, first, limit);
  if (words.lower(at) !== 'of' && words.lower(at) !== 'for') return null;
  let last = first;
  while (last < limit && /^(?:NOUN|ADJ|PROPN)$/.test(words.upos(last)) && !words.capital(last)) last++;
  if (last === first) return null;
  const further = words.lower(last) === 'for' || words.lower(last) === 'of' ? complementOf(words, last) : null;
  const inTitle = first === at + 1 ? (further?.inTitle ?? last) : null;
  return {
    last: further?.last ?? last,
    of: further?.of ?? (inTitle ? null : words.phrase(first, last)),
    iso: further?.iso ?? null,
    inTitle,
  };
}

/** “of”, “for” and the mark of “People’s” inside the name of a body. */
function joinsName(words: Words, at: number): boolean {
  if (!words.capital(at + 1)) return false;
  return /^(?:of|for)$/.test(words.lower(at)) || (/^'s?$/.test(words.lower(at)) && PLURAL_OWNERS.has(words.lower(at - 1)));
}

function nameComplement(words: Words, at: number, first: number, limit: number): Complement {
  const known = words.known(first);
  let last = known?.last ?? first + 1;
  while (last < limit && (words.capital(last) || joinsName(words, last))) last++;
  if (known?.entry.kind === 'adjective') while (last < limit && /^(?:NOUN|ADJ)$/.test(words.upos(last))) last++;
  const place = words.lower(at) === 'to' || words.lower(at) === 'in' || words.lower(at) === 'on' || words.lower(at) === 'at';
  const state =
    known && known.last >= last && known.entry.kind !== 'organisation' && known.entry.kind !== 'adjective' ? known.entry.iso : null;
  if (place) return { last, of: null, iso: null, inTitle: null };
  return { last, of: state ? countryName(state) : words.phrase(first, last), iso: state ?? known?.entry.iso ?? null, inTitle: null };
}

export interface TitleBefore {
  readonly phrase: OfficePhrase | null;
  readonly gender: Gender;
  /** First word of the title and the forms of address; the name's own first word where there are none. */
  readonly first: number;
  readonly addressed: boolean;
}

/** Title and forms of address right before a name that begins at `name`. */
export function titleBefore(words: Words, name: number): TitleBefore {
  const limit = words.sentenceFirst(name);
  let at = name - 1;
  let gender: Gender = null;
  let addressed = false;
  while (at >= limit) {
    const form = addressGender(words.lower(at));
    if (form === undefined || (!words.capital(at) && words.lower(at) !== 'sheikh')) break;
    gender ??= form;
    addressed = true;
    at--;
  }
  const served = at === name - 1 ? officeOfState(words, at, limit) : null;
  if (served) return { phrase: served, gender: served.gender, first: served.first, addressed };
  const whole = at >= limit ? officeOfPortfolio(words, at, limit) : null;
  if (whole) return { phrase: whole, gender: gender ?? whole.gender, first: whole.first, addressed };
  const office = at >= limit ? officeWord(words.lower(at)) : null;
  if (!office || office.plural) return { phrase: null, gender, first: at + 1, addressed };
  const first = phraseStart(words, at);
  const phrase = describeOffice(words, first, at);
  return { phrase: { ...phrase, last: at + 1 }, gender: gender ?? office.gender, first, addressed };
}

/** “Minister of Foreign Affairs of the Republic of Kenya” before a name without a comma, as official papers write. */
function officeOfState(words: Words, at: number, limit: number): OfficePhrase | null {
  for (let first = at; first > limit + 1 && first > at - 6; first--) {
    const known = words.known(first);
    if (known?.last !== at + 1 || known.entry.kind !== 'state') continue;
    const of = words.lower(first - 1) === 'the' ? first - 2 : first - 1;
    if (of <= limit || words.lower(of) !== 'of') continue;
    const portfolio = officeOfPortfolio(words, of - 1, limit);
    if (portfolio) return { ...portfolio, iso: known.entry.iso, last: at + 1 };
    const office = officeWord(words.lower(of - 1));
    if (office && !office.plural && words.capital(of - 1))
      return { ...describeOffice(words, phraseStart(words, of - 1), of - 1), iso: known.entry.iso, last: at + 1 };
  }
  return null;
}

/** “Minister of Oil” before a name: the portfolio stands between the office and who holds it. */
function officeOfPortfolio(words: Words, at: number, limit: number): OfficePhrase | null {
  let of = at;
  while (of > limit && of > at - 6 && portfolioWords.has(words.lower(of)) && words.capital(of)) of--;
  if (of === at || words.lower(of) !== 'of' || of <= limit) return null;
  const office = officeWord(words.lower(of - 1));
  if (!office || office.plural) return null;
  const phrase = describeOffice(words, phraseStart(words, of - 1), of - 1);
  return { ...phrase, title: words.phrase(of - 1, at + 1), of: null, last: at + 1 };
}

/** Finds an office phrase that begins at `from` and ends before a boundary; null where something else comes first. */
export function officeFrom(words: Words, from: number): OfficePhrase | null {
  const limit = words.sentenceLast(from);
  let head = -1;
  for (let i = from; i < limit && i < from + 12; i++) {
    const lower = words.lower(i);
    if (officeWord(lower)) head = i;
    else if (head >= 0) break;
    else if (!(premodifies(words, i) || ARTICLES.has(lower) || POSSESSIVES.has(lower) || /^(?:a|an|'s|')$/.test(lower))) return null;
  }
  if (head < 0) return null;
  const phrase = describeOffice(words, from, head);
  const follower = head + 1;
  // A name right behind belongs to another person: “X, Foreign Minister Y and …”.
  if (follower < limit && words.capital(follower) && phrase.last === follower) return null;
  return phrase;
}

/** The apposition behind a name that ends before word `at`: “, the foreign minister of Chad,”, “, 56, a former judge,”. */
export function officeAfter(words: Words, at: number): OfficePhrase | null {
  const limit = words.sentenceLast(at - 1);
  if (at >= limit || words.lower(at) !== ',') return null;
  let from = at + 1;
  if (/^\d{1,3}$/.test(words.lower(from)) && words.lower(from + 1) === ',') from += 2;
  if (from >= limit) return null;
  const phrase = officeFrom(words, from);
  if (!phrase) return null;
  const next = phrase.last < limit ? words.lower(phrase.last) : '.';
  return /^[,.;)—–-]$|^(?:who|whose|whom|and|which|since|until|from|at|in|told|said|on|under|named|with)$/.test(next) ||
    phrase.last !== phrase.head + 1
    ? phrase
    : null;
}

/** The phrase that a name behind a comma explains: “Cambodia’s foreign minister, | Prak Sokhonn”. `at`: first word of title and name. */
export function officeBeforeComma(words: Words, at: number): OfficePhrase | null {
  const limit = words.sentenceFirst(at);
  if (at - 2 < limit || words.lower(at - 1) !== ',') return null;
  for (let head = at - 2; head >= limit && head > at - 9; head--) {
    const lower = words.lower(head);
    if (lower === ',' || words.upos(head) === 'VERB') return null;
    const office = officeWord(lower);
    if (!office || office.plural) continue;
    const first = phraseStart(words, head);
    const phrase = describeOffice(words, first, head);
    return phrase.last === at - 1 && (phrase.determiner !== 'none' || phrase.iso !== null || head > first) ? phrase : null;
  }
  return null;
}

/** Offices told in a relative clause behind a name: “who also serves as …”, “who heads the …”. */
export function officeInRelative(words: Words, at: number): OfficePhrase | null {
  const limit = words.sentenceLast(at - 1);
  let i = at;
  for (let seen = 0; i < limit && words.lower(i) !== 'who'; i++) if (words.upos(i) === 'VERB' || ++seen > 14) return null;
  if (i >= limit || i > at + 14) return null;
  i++;
  if (words.lower(i) === 'also' || words.lower(i) === ',') i++;
  const verb = words.lower(i);
  if (officeVerbs[verb]) return bodyLed(words, i, officeVerbs[verb] as string);
  if (/^(?:serves|served|acts|acted)$/.test(verb)) {
    if (words.lower(i + 1) === 'also') i++;
    return words.lower(i + 1) === 'as' ? officeFrom(words, i + 2) : null;
  }
  if (!/^(?:is|was|became)$/.test(verb)) return null;
  return officeFrom(words, words.lower(i + 1) === 'also' ? i + 2 : i + 1);
}

/** “heads the Lao People’s Revolutionary Party”. */
function bodyLed(words: Words, verb: number, title: string): OfficePhrase | null {
  const limit = words.sentenceLast(verb);
  let first = verb + 1;
  if (first < limit && ARTICLES.has(words.lower(first))) first++;
  let last = first;
  while (last < limit && (words.capital(last) || (/^(?:'s|'|of|for)$/.test(words.lower(last)) && words.capital(last + 1)))) last++;
  if (last === first || (headNounKind(words.lower(last - 1)) !== 'organisation' && words.known(first)?.entry.kind !== 'organisation'))
    return null;
  return {
    first: verb,
    last,
    head: verb,
    title,
    of: words.phrase(first, last),
    iso: words.known(first)?.entry.iso ?? null,
    former: false,
    gender: null,
    plural: false,
    determiner: 'none',
    owner: -1,
  };
}
