import { bodyWords, groupNouns, personNouns, placeNouns, stateNouns } from '../../lexicon/nominals.js';
import { bareBodies, envoyNouns, eventNouns, kindOfState, leaderNouns, stateBodies } from '../../lexicon/descriptions.js';
import { officeModifiers } from '../../lexicon/titles.js';
import type { Dateline } from './dateline.js';
import { addMention, type Draft, mentionOf, newDraft } from './draft.js';
import { bodyKey, type Cast, capitalPlace } from './entities.js';
import { foldName } from './fold.js';
import { adjectiveOf, countryName } from './gazetteer.js';
import { describeOffice, officeWord, type OfficePhrase, phraseStart } from './offices.js';
import { remembered } from '../../memo.js';
import { isPatient, isSubject, type Role, roleOf, takesPart } from './roles.js';
import type { Mention } from '../types.js';
import type { Words } from './words.js';

/** Adds descriptions without a name: to the entity they stand for, or as entities of their own where they act or speak. */
export function addNominals(words: Words, cast: Cast, dateline: Dateline | null): void {
  const finder = new Descriptions(words, cast, dateline);
  for (let head = 0; head < words.count; head++) finder.visit(head);
}

/** “the presidents of Benin, *Chad and Niger*”: a plural takes in the whole list of states behind it, and is of no single one. */
function wholeList(words: Words, phrase: OfficePhrase, isPlural: boolean): OfficePhrase {
  if (!(isPlural || phrase.plural) || words.known(phrase.last - 1)?.entry.kind !== 'state') return phrase;
  let { last } = phrase;
  for (let at = last; words.lower(at) === ',' || words.lower(at) === 'and'; at = last) {
    while ([',', 'and', 'the'].includes(words.lower(at))) at++;
    const known = words.known(at);
    if (!known || known.entry.kind !== 'state' || known.first !== at) break;
    last = known.last;
  }
  return last === phrase.last ? phrase : { ...phrase, last, of: null, iso: null };
}

/** “Ana Lind becomes *prime minister of Chad*”: the bare title says what she becomes and brings in nobody else. */
const BECOMING: ReadonlySet<string> = new Set(['become', 'becomes', 'became', 'becoming']);

class Descriptions {
  constructor(
    private readonly words: Words,
    private readonly cast: Cast,
    private readonly dateline: Dateline | null,
  ) {}

  visit(head: number): void {
    const { words, cast } = this;
    const lower = words.lower(head);
    if (cast.at[head] || !isDescription(lower) || this.#isModifier(head)) return;
    const first = phraseStart(words, head);
    const phrase = wholeList(words, describeOffice(words, first, head), isPluralPerson(lower));
    const role = roleOf(words, first, head);
    if (phrase.determiner === 'none' && BECOMING.has(words.lower(first - 1))) return;
    if (words.blockKind(head) !== 'paragraph' && !isPlainTitle(phrase)) return;
    const draft = this.#entity(lower, phrase, role);
    if (!draft) return;
    addMention(draft, this.#mentionOf(first, Math.max(phrase.last, head + 1), head));
    draft.nouns.add(lower);
    cast.at[head] = draft;
  }

  /** “asked *the government* in Ankara to help”: the noun heads its description, though the tree may hang the place on the verb too. */
  #mentionOf(first: number, last: number, head: number): Mention {
    const mention = mentionOf(this.words, first, last, 'nominal');
    const noun = this.words.first[head] ?? mention.head;
    const above = this.words.tokens.head(noun);
    return above < mention.first || above >= mention.last ? { ...mention, head: noun } : mention;
  }

  /** The noun only modifies what follows: “government officials”, “Foreign Minister Prak Sokhonn”. */
  #isModifier(head: number): boolean {
    const { words } = this;
    const next = head + 1;
    if (next >= words.sentenceLast(head)) return false;
    if (words.upos(head) === 'ADJ' && (words.capital(next) || /^(?:NOUN|PROPN|ADJ)$/.test(words.upos(next)))) return true;
    if (words.capital(next) && this.cast.at[next]?.type === 'person') return true;
    // “North Korea’s *official* KCNA agency”
    if (personNouns.has(words.lower(head)) && this.cast.at[next]?.type === 'organisation') return true;
    return /^(?:NOUN|PROPN)$/.test(words.upos(next)) && !words.known(next) && words.upos(head) !== 'PRON';
  }

  #entity(lower: string, phrase: OfficePhrase, role: Role): Draft | null {
    if (placeNouns.has(lower)) return lower === 'capital' && phrase.iso ? capitalPlace(this.cast, phrase.iso) : null;
    if (eventNouns.has(lower)) return this.#event(lower, phrase);
    const bare = phrase.determiner === 'the' && phrase.title === this.words.form(phrase.head);
    if (bare && kindOfState[lower]) return this.#stateOfKind(phrase.first, kindOfState[lower]);
    if (stateNouns.has(lower))
      return phrase.determiner === 'the' && phrase.title === this.words.form(phrase.head) ? this.#contextState(phrase.first, lower) : null;
    const office = officeWord(lower);
    const person = personNouns.has(lower) || office !== null;
    if (groupNouns.has(lower) || (office?.plural ?? false) || (person && phrase.plural) || isPluralPerson(lower))
      return this.#group(lower, phrase, role);
    if (person) return this.#person(lower, phrase, role);
    return bodyWords.has(lower) ? this.#body(lower, phrase, role) : null;
  }

  #person(lower: string, phrase: OfficePhrase, role: Role): Draft | null {
    if (role.predicative) return null;
    const bare = phrase.determiner === 'none' && phrase.iso === null;
    if (phrase.determiner === 'poss' && /^(?:our|my|your)$/.test(this.words.lower(phrase.owner))) return null;
    if (phrase.determiner === 'a' || phrase.determiner === 'number' || bare) {
      if (!(role.speaks || this.#besideQuote(phrase) || this.#isSomebody(phrase, role)) || bare) return null;
      return this.cast.add(this.#describedPerson(phrase));
    }
    const found = this.#knownPerson(lower, phrase);
    if (found) return found;
    const definite = phrase.iso !== null || (role.speaks && (phrase.of !== null || title(phrase)));
    if (!definite || (!officeWord(lower) && !role.speaks) || /^(?:counterpart|colleague|predecessor|successor)$/.test(lower)) return null;
    return this.cast.get(`desc:${foldName(phrase.title)}@${phrase.iso ?? phrase.of}`, () => this.#describedPerson(phrase));
  }

  /** “*A Togolese sergeant* broke his leg”, “*a shepherd* was killed”: one who acts, or to whom something is done, in a past main clause. */
  #isSomebody(phrase: OfficePhrase, role: Role): boolean {
    const { tokens } = this.words;
    if (!isSubject(role) || !role.verbal || phrase.determiner !== 'a') return false;
    const passive = role.rel === 'nsubj:pass' && tokens.children(role.governor).some((child) => /^(?:was|were)$/.test(tokens.lower(child)));
    return (passive || tokens.xpos(role.governor) === 'VBD') && /^(?:root|conj|parataxis)$/.test(tokens.rel(role.governor));
  }

  /** “…,” a spokesman … said: the phrase stands right behind the closing mark, with or without “said” between. */
  #besideQuote(phrase: OfficePhrase): boolean {
    const { words } = this;
    let at = phrase.first - 1;
    const limit = words.sentenceFirst(phrase.first);
    if (at >= limit && /^(?:said|says|told|added|adds)$/.test(words.lower(at))) at--;
    return at >= limit && /^[”"]$/.test(words.form(at));
  }

  #describedPerson(phrase: OfficePhrase): Draft {
    const { words } = this;
    const last = Math.max(phrase.last, phrase.head + 1);
    return newDraft('person', words.phrase(phrase.first, last), { iso: phrase.iso, gender: phrase.gender, named: false });
  }

  /** The person meant by “the minister”, “the Cambodian leader”: same noun or office, same state, last mentioned. */
  #knownPerson(lower: string, phrase: OfficePhrase): Draft | null {
    let best: Draft | null = null;
    let bestAt = -1;
    for (const draft of this.cast.drafts) {
      if (draft.type !== 'person' || !this.#fitsPerson(draft, lower, phrase)) continue;
      const at = this.#lastBefore(draft, phrase.first);
      if (at > bestAt) [best, bestAt] = [draft, at];
      // Named only later: a lead or headline may describe first.
      else if (!best && at < 0 && phrase.iso && draft.named) best = draft;
    }
    return best;
  }

  #fitsPerson(draft: Draft, lower: string, phrase: OfficePhrase): boolean {
    if (phrase.iso && draft.iso !== phrase.iso) return false;
    const gender = officeWord(lower)?.gender ?? null;
    if (gender && draft.gender && gender !== draft.gender) return false;
    const extra = foldName(phrase.title).split(' ').slice(0, -1);
    const titles = draft.offices.map((office) => foldName(office.title));
    if (extra.length > 0 && phrase.title.split(' ').length > 1 && !leaderNouns.has(lower))
      return titles.some((title) => extra.every((word) => title.includes(word)) && title.includes(lower));
    if (draft.nouns.has(lower) || (envoyNouns.has(lower) && [...draft.nouns].some((noun) => envoyNouns.has(noun)))) return true;
    if (leaderNouns.has(lower))
      return phrase.iso !== null && (titles.some((title) => LEADS.test(title)) || [...draft.nouns].some((noun) => leaderNouns.has(noun)));
    return false;
  }

  #lastBefore(draft: Draft, word: number): number {
    const token = this.words.first[word] ?? 0;
    let at = -1;
    for (const mention of draft.mentions) if (mention.first < token && mention.first > at) at = mention.first;
    return at;
  }

  #group(lower: string, phrase: OfficePhrase, role: Role): Draft | null {
    if (phrase.determiner === 'the') {
      const known = this.#knownBody(lower, phrase);
      if (known) return known;
    }
    // “released *14 fishermen*”: those counted or told by their country are somebody, whatever is done to them.
    const told = title(phrase) || (isPatient(role) && (phrase.determiner === 'number' || phrase.iso !== null));
    const partner = told && (takesPart(role) || /^(?:with|by|against|between)$/.test(this.words.lower(phrase.first - 1)));
    if (role.predicative || !(role.speaks || (isSubject(role) && role.verbal) || partner)) return null;
    const key = `group:${foldName(phrase.title)}@${phrase.iso ?? phrase.of ?? ''}`;
    const last = Math.max(phrase.last, phrase.head + 1);
    const text = this.words.phrase(phrase.first, last);
    return this.cast.get(key, () => newDraft('organisation', text, { iso: phrase.iso, named: false, plural: true }));
  }

  #body(lower: string, phrase: OfficePhrase, role: Role): Draft | null {
    if (role.predicative) return null;
    const title = foldName(phrase.title);
    const iso = phrase.iso ?? this.#seatIso(phrase.head) ?? this.#ownerIso(phrase);
    if (lower === 'office' && isOfTitle(phrase)) return this.#officeOfTitle(phrase, iso);
    if (iso === null && phrase.determiner === 'the') {
      const known = this.#knownBody(lower, phrase);
      if (known) return known;
    }
    const modified =
      phrase.determiner === 'the' && phrase.last > phrase.head + 1 ? phrase.of !== null : title !== lower && phrase.determiner === 'the';
    const inside = this.#namedInside(phrase);
    if (inside) return inside;
    const definite = phrase.determiner === 'the' || (phrase.determiner === 'none' && bareBodies.has(lower) && title === lower);
    const own = iso ?? (stateBodies.has(lower) && definite ? this.#contextIso(phrase.first) : null);
    if (!own && !(phrase.determiner === 'a' && takesPart(role)) && !modified) return null;
    const name =
      own && stateBodies.has(lower)
        ? `${adjectiveOf(own)} ${phrase.title}`
        : this.words.phrase(phrase.first, Math.max(phrase.last, phrase.head + 1));
    return this.cast.get(bodyKey(title, own), () =>
      newDraft('organisation', name, { iso: own, named: own !== null && stateBodies.has(lower) }),
    );
  }

  /** “the Prime Minister’s Office”: a body of the state whose minister it serves, whoever that is. */
  #officeOfTitle(phrase: OfficePhrase, iso: string | null): Draft {
    // The state spoken of last may be another: “Government: we have not recognised Kosovo. The Prime Minister’s Office said …”
    const own = iso ?? this.dateline?.iso ?? null;
    const name = this.words.phrase(phrase.first, phrase.head + 1);
    return this.cast.get(bodyKey(`${phrase.of} office`, own), () => newDraft('organisation', name, { iso: own, named: own !== null }));
  }

  /** The body named right before its noun: “the KCNA news agency”. */
  #namedInside(phrase: OfficePhrase): Draft | null {
    let at = phrase.head - 1;
    while (at > phrase.first && /^(?:news|television|radio)$/.test(this.words.lower(at))) at--;
    const draft = at >= phrase.first ? this.cast.at[at] : undefined;
    return draft?.type === 'organisation' && draft.named ? draft : null;
  }

  /** “the government in Antananarivo”. */
  #seatIso(head: number): string | null {
    const { words } = this;
    return words.lower(head + 1) === 'in' ? (words.known(head + 2)?.entry.iso ?? null) : null;
  }

  /** State or home state of whoever “its”, “her”, “his” stands for, where one entity is near enough. */
  #ownerIso(phrase: OfficePhrase): string | null {
    if (phrase.owner < 0) return null;
    const pronoun = this.words.lower(phrase.owner);
    if (pronoun === 'its') return this.#contextState(phrase.first, 'country')?.iso ?? null;
    if (pronoun !== 'her' && pronoun !== 'his') return null;
    return this.#lastOf(phrase.first, (draft) => draft.type === 'person' && draft.gender !== (pronoun === 'her' ? 'm' : 'f'))?.iso ?? null;
  }

  /** The body last called by this noun: “the company”, “the bloc”, “the ministry”. */
  #knownBody(lower: string, phrase: OfficePhrase): Draft | null {
    const extra = foldName(phrase.title).split(' ').slice(0, -1);
    return this.#lastOf(phrase.first, (draft) => {
      if (draft.type !== 'organisation' || !draft.nouns.has(lower)) return false;
      if (phrase.iso && draft.iso !== phrase.iso) return false;
      const own = foldName(draft.name);
      return extra.every((word) => own.includes(word) || /member|nation|regional|world|ruling|\d/.test(word));
    });
  }

  #lastOf(word: number, fits: (draft: Draft) => boolean): Draft | null {
    let best: Draft | null = null;
    let bestAt = -1;
    for (const draft of this.cast.drafts) {
      if (!fits(draft)) continue;
      const at = this.#lastBefore(draft, word);
      if (at > bestAt) [best, bestAt] = [draft, at];
    }
    return best;
  }

  /** The state a bare “the country” or “its” means: named before in this sentence or the one before it, nothing farther. */
  #contextState(word: number, noun: string): Draft | null {
    const sentence = this.words.sentence[word] ?? 0;
    const states = this.cast.drafts.filter(
      (draft) =>
        draft.type === 'state' &&
        draft.mentions.some((mention) => mention.kind === 'name' && mention.sentence <= sentence && mention.sentence >= sentence - 1),
    );
    const found = this.#lastOf(word, (draft) => states.includes(draft));
    return noun === 'country' ? found : null;
  }

  /** “the kingdom”, “the sultanate”: the state of that kind named last. */
  #stateOfKind(word: number, isos: string): Draft | null {
    return this.#lastOf(word, (draft) => draft.type === 'state' && draft.iso !== null && isos.includes(draft.iso));
  }

  /** State whose government, army or ministry a bare “the government” means. */
  #contextIso(word: number): string | null {
    return this.#contextState(word, 'country')?.iso ?? this.dateline?.iso ?? null;
  }

  #event(lower: string, phrase: OfficePhrase): Draft | null {
    const title = foldName(phrase.title);
    const known = this.#lastOf(phrase.first, (draft) => draft.type === 'event' && draft.nouns.has(lower));
    if (known && phrase.determiner === 'the' && title === lower) return known;
    if (title === lower && phrase.of === null && lower !== 'summit') return null;
    if (phrase.determiner === 'none') return null;
    const of = phrase.of ?? (phrase.iso ? countryName(phrase.iso) : '');
    return this.cast.get(`event:${title}@${of}`, () => newDraft('event', phrase.title, { named: false }));
  }
}

/** Headlines have no articles and odd tags: only a state with a plain title counts. “Mexican leader”, “Turkish foreign minister”. */
const isPlainTitle = (phrase: OfficePhrase): boolean =>
  phrase.iso !== null && phrase.title.split(' ').every((word, i, all) => i === all.length - 1 || officeModifiers.has(word.toLowerCase()));

/** Its owner is a title, not a name: “the president’s office”. “Ana Lind’s office” is told by the name. */
const isOfTitle = ({ determiner, of }: OfficePhrase): boolean =>
  determiner === 'genitive' && of !== null && officeWord(of.toLowerCase().split(' ').at(-1) ?? '') !== null;

/** The noun has a word of its own in front: “ethnic armed groups”. */
const title = (phrase: OfficePhrase): boolean => phrase.title.includes(' ');

const LEADS = /president|premier|prime minister|king|queen|emir|sultan|leader|ruler|chief|chancellor|general secretary|chairman/;

const isPluralPerson = (lower: string): boolean => lower.endsWith('s') && personNouns.has(lower.slice(0, -1));

/** Asked of every word of a report. */
const isDescription = remembered(
  (lower: string): boolean =>
    personNouns.has(lower) ||
    bodyWords.has(lower) ||
    groupNouns.has(lower) ||
    placeNouns.has(lower) ||
    stateNouns.has(lower) ||
    eventNouns.has(lower) ||
    officeWord(lower) !== null ||
    isPluralPerson(lower),
);
