import { leaders } from '../../lexicon/data/leaders.js';
import type { Office } from '../types.js';
import { addMention, addOffice, type Draft, mentionOf, newDraft, officeOf } from './draft.js';
import { foldName, nameMatch, nameWords } from './fold.js';
import { capitalOf, countryName } from './gazetteer.js';
import { type OfficePhrase, officeAfter, officeBeforeComma, officeInRelative, titleBefore } from './offices.js';
import { readingOf } from './readings.js';
import type { TypedPiece } from './typed.js';
import { familyGender, givenGender, isFamilyFirst } from './vocabulary.js';
import type { Words } from './words.js';

/** All entities of one report, with look-ups for the later passes. */
export class Cast {
  readonly drafts: Draft[] = [];
  /** People whose state is that of whoever “its”, “their”, “his” stands for; by the pronoun’s token. */
  readonly owners: { readonly draft: Draft; readonly token: number }[] = [];
  readonly #byKey = new Map<string, Draft>();
  /** Draft that holds each word by name; undefined elsewhere. */
  readonly at: (Draft | undefined)[] = [];

  get(key: string, make: () => Draft): Draft {
    let draft = this.#byKey.get(key);
    if (!draft) {
      draft = make();
      this.drafts.push(draft);
      this.#byKey.set(key, draft);
    }
    return draft;
  }

  find(key: string): Draft | undefined {
    return this.#byKey.get(key);
  }

  alias(key: string, draft: Draft): void {
    if (!this.#byKey.has(key)) this.#byKey.set(key, draft);
  }

  add(draft: Draft): Draft {
    this.drafts.push(draft);
    return draft;
  }

  state(iso: string | null, name: string): Draft {
    return this.get(`state:${iso ?? name}`, () => newDraft('state', name, { iso }));
  }

  place(name: string, iso: string | null): Draft {
    return this.get(`place:${foldName(name)}`, () => newDraft('place', name, { iso }));
  }

  hold(draft: Draft, first: number, last: number): void {
    for (let word = first; word < last; word++) this.at[word] = draft;
  }
}

/** Makes the named entities of a report. */
export function castOf(words: Words, pieces: readonly TypedPiece[]): Cast {
  const cast = new Cast();
  addPeople(words, pieces, cast);
  for (const piece of pieces) {
    if (piece.type === 'state') addState(words, piece, cast);
    else if (piece.type === 'place') addPlace(words, piece, cast);
    else if (piece.type === 'organisation') addBody(words, piece, cast);
    else if (piece.type === 'event') addEvent(words, piece, cast);
  }
  return cast;
}

function addName(words: Words, draft: Draft, piece: TypedPiece, cast: Cast, reading?: 'city' | 'government'): void {
  addMention(draft, mentionOf(words, piece.first, piece.last, 'name', reading));
  cast.hold(draft, piece.first, piece.last);
}

function addState(words: Words, piece: TypedPiece, cast: Cast): void {
  const entry = piece.known?.entry;
  if (!entry) return;
  const draft = cast.state(entry.iso, entry.name);
  addName(words, draft, piece, cast, readingOf(words, piece.first, piece.last) === 'government' ? 'government' : undefined);
}

function addPlace(words: Words, piece: TypedPiece, cast: Cast): void {
  const entry = piece.known?.entry;
  const capital = entry?.kind === 'capital';
  const reading = capital ? readingOf(words, piece.first, piece.last) : undefined;
  if (reading === 'government' && entry?.iso) {
    addName(words, cast.state(entry.iso, countryName(entry.iso)), piece, cast, 'government');
    return;
  }
  const printed = entry?.form ?? piece.text;
  addName(words, cast.place(printed, entry?.iso ?? piece.iso), piece, cast, capital ? 'city' : undefined);
}

function addEvent(words: Words, piece: TypedPiece, cast: Cast): void {
  const draft = cast.get(`event:${piece.key}`, () => newDraft('event', piece.text));
  draft.nouns.add(words.lower(piece.last - 1));
  addName(words, draft, piece, cast);
}

function addBody(words: Words, piece: TypedPiece, cast: Cast): void {
  const row = piece.known?.entry.row ?? null;
  const iso = row ? row.country : (piece.iso ?? ownerState(words, piece.first));
  const key = bodyKey(piece.known?.entry.name ?? piece.text, row ? null : iso);
  const draft =
    cast.find(key) ??
    initialism(words, piece, cast) ??
    cast.get(key, () => newDraft('organisation', row?.name ?? words.phrase(adjectiveStart(words, piece), piece.last), { iso, row }));
  draft.iso ??= iso;
  for (const noun of row?.nouns ?? []) draft.nouns.add(noun);
  draft.nouns.add(words.lower(piece.last - 1));
  if (VESSELS.has(words.lower(piece.first - 1)) || SHIP_PREFIX.test(words.form(piece.first)))
    for (const noun of VESSELS) draft.nouns.add(noun);
  const acronym = acronymBehind(words, piece.last);
  if (acronym >= 0) cast.alias(`body:${foldName(words.form(acronym))}`, draft);
  const owned = adjectiveStart(words, piece);
  addMention(draft, mentionOf(words, owned, piece.last, 'name'));
  cast.hold(draft, owned, piece.last);
  describedAs(words, piece, draft);
}

const VESSELS = new Set('ship tanker vessel frigate destroyer freighter ferry submarine trawler corvette cutter boat'.split(' '));
const SHIP_PREFIX = /^(?:KRI|USS|HMS|INS|HMAS|HMCS|MV|MT|RFA|JS|BRP|ROKS|TCG)$/;

export const bodyKey = (text: string, iso: string | null): string => `body:${foldName(text)}${iso ? `@${iso}` : ''}`;

/** The state whose body this is: “China’s | Foreign Ministry”. */
function ownerState(words: Words, first: number): string | null {
  if (words.lower(first - 1) !== "'s" && words.lower(first - 1) !== "'") return null;
  for (let i = first - 2; i >= words.sentenceFirst(first) && i > first - 6; i--) {
    const known = words.known(i);
    if (known && known.last === first - 1) return known.entry.iso;
  }
  return null;
}

/** “Turkish | Foreign Ministry”: the adjective is part of the name. */
function adjectiveStart(words: Words, piece: TypedPiece): number {
  for (let i = Math.max(words.sentenceFirst(piece.first), piece.first - 3); i < piece.first; i++) {
    const known = words.known(i);
    if (known?.entry.kind === 'adjective' && known.last === piece.first && !piece.known) return i;
  }
  return piece.first;
}

/** Word of an acronym in brackets right behind, or -1: “Southern African Development Community (SADC)”. */
function acronymBehind(words: Words, at: number): number {
  return words.lower(at) === '(' && words.lower(at + 2) === ')' && /^\p{Lu}[\p{L}\d-]{1,9}$/u.test(words.form(at + 1)) ? at + 1 : -1;
}

/** An acronym stands for the one body of the report with these initials. */
function initialism(words: Words, piece: TypedPiece, cast: Cast): Draft | undefined {
  if (piece.last - piece.first > 1 || !/^\p{Lu}{2,7}$/u.test(piece.text)) return undefined;
  const known = cast.find(`body:${piece.key}`);
  if (known) return known;
  return cast.drafts.find((draft) => {
    if (draft.type !== 'organisation') return false;
    const initials = foldName(draft.name)
      .split(' ')
      .filter((word) => !/^(?:of|the|for|and|in|on)$/.test(word));
    return initials.length >= 2 && initials.map((word) => word[0]).join('') === words.lower(piece.first);
  });
}

/** Learns nouns from an apposition: “a Turkish company, Toros Karbon”, “Claasen, the owner”. */
function describedAs(words: Words, piece: TypedPiece, draft: Draft): void {
  const before = words.lower(piece.first - 1) === ',' ? words.lower(piece.first - 2) : words.lower(piece.first - 1);
  if (
    /^(?:company|group|firm|agency|party|bank|newspaper|organisation|organization|movement|ship|tanker|airline|channel|broadcaster)$/.test(
      before,
    )
  )
    draft.nouns.add(before);
  if (words.lower(piece.last) !== ',' || !/^(?:a|an|the)$/.test(words.lower(piece.last + 1))) return;
  for (let i = piece.last + 2; i < Math.min(words.sentenceLast(piece.first), piece.last + 7); i++) {
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(words.upos(i))) return;
    if (words.upos(i) === 'NOUN') draft.nouns.add(words.lower(i));
  }
}

/** People: full names first, then shorter forms to the fullest name they fit. */
function addPeople(words: Words, pieces: readonly TypedPiece[], cast: Cast): void {
  const people = pieces.filter((piece) => piece.type === 'person');
  const drafts = new Map<TypedPiece, Draft>();
  const order = [...people].sort((a, b) => nameWords(b.text).length - nameWords(a.text).length || a.first - b.first);
  for (const piece of order) drafts.set(piece, personFor(piece, people, drafts, cast));
  for (const piece of people) {
    const draft = drafts.get(piece) as Draft;
    addName(words, draft, piece, cast);
    addPersonFacts(words, piece, draft, cast);
  }
  for (const draft of drafts.values()) draft.iso ??= leaderState(draft.name);
}

/** The draft whose name fits; where several do, the one last named before this place. */
function personFor(piece: TypedPiece, people: readonly TypedPiece[], drafts: Map<TypedPiece, Draft>, cast: Cast): Draft {
  let best: TypedPiece | null = null;
  for (const other of people) {
    const draft = drafts.get(other);
    if (!draft || !nameMatch(piece.text, other.text) || !nameMatch(piece.text, draft.name)) continue;
    if (!best || (other.first < piece.first && (best.first > piece.first || other.first > best.first))) best = other;
  }
  const found = best && drafts.get(best);
  return found || cast.add(newDraft('person', piece.text, { gender: genderOf(piece.text) }));
}

function genderOf(text: string): 'm' | 'f' | null {
  const words = text.split(' ');
  const [first = ''] = words;
  const given = isFamilyFirst(first) ? undefined : givenGender(first);
  return given === undefined && words.length > 1 ? familyGender(words.at(-1) as string) : (given ?? null);
}

/** The full name and, of longer ones, first and last word: “Vladimir Vladimirovich Putin” is printed “Vladimir Putin”. */
function shortForms(full: string): string[] {
  const words = full.split(' ');
  return words.length > 2 ? [full, `${words[0]} ${words.at(-1)}`] : [full];
}

let leaderNames: Map<string, string> | null = null;

/** State of a head of state or government in the tables: a hint where the report names no state; a printed one replaces it. */
function leaderState(text: string): string | null {
  leaderNames ??= new Map(leaders.flatMap((line) => shortForms(foldName(line.slice(3))).map((form) => [form, line.slice(0, 2)] as const)));
  return leaderNames.get(foldName(text)) ?? null;
}

function addPersonFacts(words: Words, piece: TypedPiece, draft: Draft, cast: Cast): void {
  const title = titleBefore(words, piece.first);
  draft.gender = title.gender ?? draft.gender;
  const after = stateBehind(words, piece.last);
  if (title.phrase) learn(words, draft, title.phrase, after);
  else if (after) draft.iso ??= after;
  const before = officeBeforeComma(words, title.first);
  if (before) describe(words, draft, before, cast);
  const apposition = officeAfter(words, piece.last);
  if (apposition && !apposition.plural) describe(words, draft, apposition, cast);
  const relative = officeInRelative(words, apposition?.last ?? piece.last);
  if (relative && !relative.plural) learn(words, draft, relative, null);
  draft.iso ??= genitiveState(words, title.first);
}

/** “of Kazakhstan” right behind a name. */
function stateBehind(words: Words, at: number): string | null {
  if (words.lower(at) !== 'of') return null;
  const known = words.known(words.lower(at + 1) === 'the' ? at + 2 : at + 1);
  return known && (known.entry.kind === 'state' || known.entry.kind === 'capital') ? known.entry.iso : null;
}

/** “Brunei’s | Erywan Yusof”. */
function genitiveState(words: Words, first: number): string | null {
  if (words.lower(first - 1) !== "'s") return null;
  const known = [2, 3, 4].map((back) => words.known(first - back)).find((hit) => hit?.last === first - 1);
  return known && known.entry.kind !== 'organisation' ? known.entry.iso : null;
}

/** Offices of a kind whose holder need not be a national of what they serve. */
const ABROAD = /ambassador|envoy|representative|correspondent|rapporteur|coach|consul/;

function learn(words: Words, draft: Draft, phrase: OfficePhrase, behind: string | null): void {
  const iso = phrase.iso ?? behind;
  const of = phrase.of ?? (behind ? countryName(behind) : null);
  const office: Office = officeOf(words, phrase, of);
  addOffice(draft, office);
  draft.nouns.add(words.lower(phrase.head));
  draft.gender ??= phrase.gender;
  if (iso && !(ABROAD.test(phrase.title.toLowerCase()) && phrase.determiner === 'none' && phrase.iso === null)) draft.iso ??= iso;
}

/** An apposition gives an office and is itself a mention. */
function describe(words: Words, draft: Draft, phrase: OfficePhrase, cast: Cast): void {
  learn(words, draft, phrase, null);
  cast.at[phrase.head] = draft;
  if (phrase.owner >= 0 && draft.iso === null) cast.owners.push({ draft, token: words.first[phrase.owner] as number });
  addMention(draft, mentionOf(words, phrase.first, phrase.last, 'nominal'));
}

/** “their foreign minister”: once the pronoun is resolved, its state is the person’s. */
export function settleOwners(cast: Cast): void {
  for (const { draft, token } of cast.owners) {
    const owner = cast.drafts.find(
      (other) => other !== draft && other.mentions.some((mention) => mention.first === token && mention.kind === 'pronoun'),
    );
    draft.iso ??= owner?.iso ?? null;
  }
}

/** Capital of the state of a draft, for “the Ethiopian capital”. */
export const capitalPlace = (cast: Cast, iso: string): Draft | null => {
  const capital = capitalOf(iso);
  return capital ? cast.place(capital, iso) : null;
};
