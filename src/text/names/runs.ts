import { nameParticles } from '../../lexicon/name-parts.js';
import { officeModifiers, portfolioWords } from '../../lexicon/titles.js';
import { addressGender, givenGender, headNounKind, isCalendar, isFamilyFirst, isFunctionWord, officeHead } from './vocabulary.js';
import type { Known, Words } from './words.js';

/** Words that may be a name: a known one, or capitals whose kind is still open. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  readonly known: Known | null;
  /** The noun that heads the run, where it tells what is named. */
  readonly noun: 'organisation' | 'event' | 'place' | null;
  /** State of an adjective or state name in front: “Turkish” of “Turkish Foreign Ministry”. */
  readonly iso: string | null;
  /** Right behind a title or form of address. */
  readonly titled: boolean;
}

/** All pieces of a report in text order. Headlines are left to `findKnownOnly`. */
export function findPieces(words: Words): Piece[] {
  const inside = midSentenceCapitals(words);
  const pieces: Piece[] = [];
  let word = 0;
  while (word < words.count) {
    const open = startsRun(words, word, inside);
    if (!open) {
      word++;
      continue;
    }
    const end = runEnd(words, word);
    splitRun(words, word, end, pieces);
    word = Math.max(end, word + 1);
  }
  return pieces;
}

/** Capitalised words that stand inside a sentence of the body: they are no mere sentence openings. */
function midSentenceCapitals(words: Words): Set<string> {
  const set = new Set<string>();
  for (let word = 0; word < words.count; word++) {
    if (words.capital(word) && !words.isFirst(word) && words.blockKind(word) === 'paragraph') set.add(words.form(word));
  }
  return set;
}

function startsRun(words: Words, word: number, inside: ReadonlySet<string>): boolean {
  if (!words.capital(word)) return words.known(word) !== null && !isCommonKnown(words, word);
  const lower = words.lower(word);
  if (isCalendar(lower) || lower === 'i') return false;
  // Inside a sentence even “To” opens a name where a capital follows: “party chief To Lam”.
  if (!words.isFirst(word))
    return !isFunctionWord(lower) || words.known(word) !== null || (!/^(?:the|a|an)$/.test(lower) && words.capital(word + 1));
  return opensSentence(words, word, inside);
}

/** A known form in lower case is trusted only where it is printed so on purpose: “al-Qaeda”, “dpa”. */
function isCommonKnown(words: Words, word: number): boolean {
  return !/^al-|^dpa$/.test(words.form(word));
}

/** Whether the capital that opens a sentence belongs to a name. */
function opensSentence(words: Words, word: number, inside: ReadonlySet<string>): boolean {
  const lower = words.lower(word);
  const known = words.known(word);
  if (known && (known.last > word + 1 || !isFunctionWord(lower))) return true;
  if (isFunctionWord(lower)) return false;
  const form = words.form(word);
  if (inside.has(form) || givenGender(form) !== undefined || addressGender(lower) !== undefined) return true;
  const upos = words.upos(word);
  // “Landlocked Paraguay signed”: what describes a state at the head of a sentence is no part of its name.
  const next = words.known(word + 1);
  if (next?.entry.kind === 'state' && /(?:ed|ing|less|ful|ous)$/.test(lower)) return false;
  if (upos === 'PROPN') return true;
  if (officeHead(lower)) return words.capital(word + 1) && word + 1 < words.sentenceLast(word);
  // A noun the tagger does not know, with another capital behind it: “Toros Karbon says”.
  return upos === 'X' || (upos === 'NOUN' && word + 1 < words.sentenceLast(word) && words.capital(word + 1) && !words.known(word + 1));
}

/** End of the run of capitals that begins at `from`. */
function runEnd(words: Words, from: number): number {
  const limit = words.sentenceLast(from);
  let end = Math.max(from + 1, words.known(from)?.last ?? 0);
  while (end < limit) {
    const next = continues(words, from, end, limit);
    if (next === end) break;
    end = Math.max(next, words.known(next - 1)?.last ?? 0);
  }
  return Math.min(end, limit);
}

/** Where the run goes on from `at`, or `at` itself. */
function continues(words: Words, from: number, at: number, limit: number): number {
  if (words.capital(at)) return isCalendar(words.lower(at)) && !joinedCalendar(words, at) ? at : at + 1;
  const lower = words.lower(at);
  if (nameParticles.has(lower)) return pastParticles(words, at, limit);
  if (at + 1 >= limit) return at;
  if (lower === "'s" || lower === "'") return genitiveInside(words, at) ? at + 2 : at;
  if (lower === 'of' || lower === 'for' || lower === 'on') return pastConnector(words, from, at, limit);
  if ((lower === 'and' || lower === '&') && words.capital(at + 1)) return joinsMinistry(words, from, at) ? at + 2 : at;
  return at;
}

/** “May” of “Theresa May”, “March” of “March 23 Movement”. */
function joinedCalendar(words: Words, at: number): boolean {
  return words.lower(at) === 'may' && givenGender(words.form(at - 1)) !== undefined;
}

function pastParticles(words: Words, at: number, limit: number): number {
  let next = at;
  while (next < limit && nameParticles.has(words.lower(next)) && next - at < 3) next++;
  return next < limit && words.capital(next) && !isCalendar(words.lower(next)) ? next + 1 : at;
}

export const PLURAL_OWNERS = new Set(
  'people workers women children teachers lawyers journalists writers farmers nations veterans peoples youth citizens'.split(' '),
);

/** “Lao People’s Revolutionary Party”, “Workers’ Party”: the mark is part of the name. */
function genitiveInside(words: Words, at: number): boolean {
  return words.capital(at + 1) && PLURAL_OWNERS.has(words.lower(at - 1)) && words.capital(at - 1);
}

/** “Ministry of Defence”, “Association for Political Prisoners”: the run needs a body as its head noun. */
function pastConnector(words: Words, from: number, at: number, limit: number): number {
  const head = headNounKind(words.lower(at - 1));
  const office = words.lower(at - 1) === 'republic' || words.lower(at - 1) === 'kingdom' || words.lower(at - 1) === 'bank';
  if (head !== 'organisation' && !office) return at;
  if (words.lower(at) === 'on' && !/commission|committee|council/.test(words.lower(at - 1))) return at;
  const next = words.lower(at + 1) === 'the' ? at + 2 : at + 1;
  if (next >= limit || !words.capital(next) || isCalendar(words.lower(next))) return at;
  if (words.known(from)?.entry.kind === 'organisation' && words.known(from)?.last === at) return at;
  // “the company of Kenya” in lower case never gets here; “Parliament of Ghana” does and is one name.
  return next + 1;
}

/** “Ministry of Trade and Industry”. */
function joinsMinistry(words: Words, from: number, at: number): boolean {
  const heads = /^(?:ministry|department|committee|commission|office|secretariat|organi[sz]ation)$/;
  for (let i = from; i < at - 1; i++)
    if (heads.test(words.lower(i)) && /^(?:of|for|on)$/.test(words.lower(i + 1))) return !words.known(at + 1);
  return false;
}

/** Cuts titles, adjectives and known names out of a run and adds the pieces that are left. */
function splitRun(words: Words, first: number, last: number, pieces: Piece[]): void {
  const cut = titleCut(words, first, last);
  if (cut > first) addTitlePart(words, first, cut, pieces);
  let from = cut;
  let iso: string | null = null;
  while (from < last) {
    const known = words.known(from);
    if (known && known.last < last && (known.entry.kind === 'adjective' || known.entry.kind === 'people')) {
      iso = known.entry.iso;
      from = known.last;
    } else break;
  }
  const postposed = cut > first && last - from === 1 && words.lower(last) === 'for';
  if (from < last && !postposed) addNames(words, from, last, iso, cut > first, pieces);
}

/** “Minister of *Foreign Affairs* Daniyar Akhmetzhan”: the words of a portfolio between an office with “of” and a name. */
function portfolioCut(words: Words, first: number, last: number): number {
  if (words.lower(first - 1) !== 'of' || !officeHead(words.lower(first - 2))) return first;
  let cut = first;
  while (cut < last && portfolioWords.has(words.lower(cut))) cut++;
  return cut < last ? cut : first;
}

/** First word behind the last title of the run, or its start: “Foreign Minister | Prak Sokhonn”. */
function titleCut(words: Words, first: number, last: number): number {
  let portfolio = portfolioCut(words, first, last);
  // “Minister of Foreign Affairs Dr. Yousef Al-Mutlaq”
  while (portfolio > first && portfolio < last - 1 && addressGender(words.lower(portfolio)) !== undefined) portfolio++;
  if (portfolio > first) return portfolio;
  const tail = headNounKind(words.lower(last - 1));
  for (let i = last - 1; i >= first; i--) {
    const lower = words.lower(i);
    if (i === last - 1 && officeHead(lower)) return isNameLike(words, first, last) ? first : last;
    if (i < last - 1 && addressGender(lower) !== undefined && !isFamilyName(words, i, last) && (words.known(i)?.last ?? 0) <= i + 1)
      return i + 1;
    // “Presidents Ana Lind and …”: a plural title stands before the first name of several.
    if (i === first && last - i > 2 && officeHead(lower)?.plural && tail === null) return i + 1;
    if (i < last - 1 && officeHead(lower) && !officeHead(lower)?.plural && tail === null && !insideKnown(words, first, i)) return i + 1;
  }
  return first;
}

const SYLLABLE = /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/i;

/** “*Pak* Thae Song”, “*He* Lifeng”: a family name that elsewhere is a form of address (“Pak Harto”, “HE the Amir”); it stands before one or two syllables. */
function isFamilyName(words: Words, at: number, last: number): boolean {
  if (!isFamilyFirst(words.form(at))) return false;
  const rest = Array.from({ length: last - at - 1 }, (_, i) => words.form(at + 1 + i));
  return rest.length === 2 ? rest.every((part) => SYLLABLE.test(part)) : rest.length === 1 && words.lower(at) === 'he';
}

/** A family name that doubles as a title: “Martin Bishop”, “Carlos Prince”. */
function isNameLike(words: Words, first: number, last: number): boolean {
  return last - first >= 2 && givenGender(words.form(last - 2)) !== undefined;
}

function insideKnown(words: Words, first: number, at: number): boolean {
  for (let i = first; i <= at; i++) {
    const known = words.known(i);
    if (known && known.entry.kind === 'organisation' && known.last > at) return true;
  }
  return false;
}

/** Bodies and states inside a title are mentions too: “United Nations Secretary-General”, “Myanmar Foreign Minister”. */
function addTitlePart(words: Words, first: number, last: number, pieces: Piece[]): void {
  for (let i = first; i < last; i++) {
    const known = words.known(i);
    if (!known || known.last > last) continue;
    const { kind } = known.entry;
    const adjectival =
      known.entry.form === 'US' || known.entry.form === 'U.S.' || known.entry.form === 'UK' || kind === 'adjective' || kind === 'people';
    if (!adjectival) pieces.push({ first: i, last: known.last, known, noun: null, iso: known.entry.iso, titled: false });
    i = known.last - 1;
  }
  const party = partyInTitle(words, first, last);
  if (party) pieces.push(party);
}

/** “Communist Party” of “Communist Party General Secretary”. */
function partyInTitle(words: Words, first: number, last: number): Piece | null {
  for (let i = first + 1; i < last; i++) {
    if (headNounKind(words.lower(i)) !== 'organisation' || words.known(i)) continue;
    let from = i;
    while (
      from > first &&
      words.capital(from - 1) &&
      !words.known(from - 1) &&
      !officeModifiers.has(words.lower(from - 1).replace(/^communist$/, ''))
    )
      from--;
    if (from < i) return { first: from, last: i + 1, known: null, noun: 'organisation', iso: null, titled: false };
  }
  return null;
}

const DIRECTIONS =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|northeast|northwest|southeast|southwest)$/;

/** Adds the names of a run without titles: one known name, a run with a head noun, or known parts and open parts in turn. */
function addNames(words: Words, first: number, last: number, iso: string | null, titled: boolean, pieces: Piece[]): void {
  if (isPortfolio(words, first, last)) return;
  const known = words.known(first);
  if (known && isStateBeforeName(words, known.last, last) && known.entry.kind === 'state' && known.last - first > 2) {
    pieces.push({ first, last: known.last, known, noun: null, iso: known.entry.iso, titled: false });
    addNames(words, known.last, last, known.entry.iso, false, pieces);
    return;
  }
  if (known && known.last >= last && !titled) {
    if (known.entry.kind !== 'adjective' && known.entry.kind !== 'people')
      pieces.push({ first, last: known.last, known, noun: null, iso: known.entry.iso, titled });
    return;
  }
  const noun = titled ? null : headOf(words, first, last);
  const direction = DIRECTIONS.test(words.lower(first)) && words.known(first + 1)?.last === last;
  if (noun || direction) {
    pieces.push({ first, last, known: null, noun: noun ?? 'place', iso: iso ?? known?.entry.iso ?? ownerIso(words, first, last), titled });
    return;
  }
  if (known && !titled && !known.entry.shared && givenGender(words.form(first)) === undefined) {
    if (known.entry.kind !== 'adjective') pieces.push({ first, last: known.last, known, noun: null, iso: known.entry.iso, titled: false });
    addNames(words, known.last, last, known.entry.iso, false, pieces);
    return;
  }
  pieces.push({ first, last, known: null, noun: null, iso, titled });
}

/** “Minister of *Foreign Trade*”, “Secretary of State for *Economic Development*”: what the office is about is nobody’s name. */
function isPortfolio(words: Words, first: number, last: number): boolean {
  if (!/^(?:of|for)$/.test(words.lower(first - 1))) return false;
  const office = words.lower(first - 2) === 'state' && words.lower(first - 3) === 'of' ? words.lower(first - 4) : words.lower(first - 2);
  if (!officeHead(office)) return false;
  for (let i = first; i < last; i++) if (words.lower(i) !== 'and' && !portfolioWords.has(words.lower(i))) return false;
  return true;
}

/** “Republic of Kenya *Wanjiru Otieno*”: behind the long name of a state the holder of the office, without a comma. */
const isStateBeforeName = (words: Words, first: number, last: number): boolean =>
  first < last && words.capital(first) && !words.known(first) && headOf(words, first, last) === null;

const STATE_BODIES = /^(?:parliament|congress|senate|cabinet|government)$/;
/** Nouns that stand first in the names they make: “Radio Surco”, “Air India”, “Port Stanley”, “Lake Turkana”. */
const BODY_FIRST = /^(?:radio|air|banco|banque|grupo|télévision|université)$/;
const PLACE_FIRST = /^(?:mount|lake|fort|cape|camp|port|puerto|isla|río|rio|hotel)$/;

/** The noun that tells what the run names: its last word, or the one before “of”, “for”. */
function headOf(words: Words, first: number, last: number): 'organisation' | 'event' | 'place' | null {
  for (let i = first; i < last - 1; i++) {
    if (/^(?:of|for|on)$/.test(words.lower(i + 1))) {
      const kind = headNounKind(words.lower(i));
      if (kind) return kind;
    }
  }
  const opening = words.lower(first);
  if (last - first === 1) return STATE_BODIES.test(opening) ? 'organisation' : null;
  const kind = headNounKind(words.lower(last - 1));
  if (kind) return kind;
  if (BODY_FIRST.test(opening)) return 'organisation';
  return PLACE_FIRST.test(opening) ? 'place' : null;
}

/** State named inside the run: “Bank of England”, “Ministry of Defence of Belarus”. */
function ownerIso(words: Words, first: number, last: number): string | null {
  for (let i = first + 1; i < last; i++) {
    const known = words.known(i);
    if (known && (known.entry.kind === 'state' || known.entry.kind === 'capital')) return known.entry.iso;
  }
  return null;
}
