import { describedPeople, type PartClass } from '../../lexicon/appositions.js';
import { collectiveSourceNouns, sourceNouns } from '../../lexicon/cues.js';
import { bodyWords, groupNouns, personNouns, placeNouns, stateNouns } from '../../lexicon/nominals.js';
import { bodyNouns } from '../../lexicon/organisations.js';
import { officeHeads } from '../../lexicon/titles.js';
import type { BaseText } from '../base.js';
import type { Chain, EntityType, TimeMention, TokenRange, TokenTable } from '../types.js';

/** A noun phrase: tokens `first` to `last` (excluded), the noun that heads it, and what it stands for. */
export interface Part extends TokenRange {
  readonly head: number;
  readonly kind: PartClass;
}

const people = new Set([
  ...describedPeople.split(' '),
  ...personNouns,
  ...groupNouns,
  ...sourceNouns.split(' '),
  ...officeHeads.map(({ word }) => word),
]);
const bodies = new Set([...bodyWords, ...collectiveSourceNouns.split(' '), ...bodyNouns.organisation.split(' ')]);
const places = new Set([...placeNouns, ...stateNouns, ...bodyNouns.place.split(' ')]);
const UNITS = /^(?:%|percent|per|cent|dollar|euro|pound|yen|yuan|rouble|ruble|tonne|ton|barrel|kilometre|kilometer|mile)s?$/;

const NAMED: Readonly<Record<EntityType, PartClass>> = {
  person: 'person-name',
  organisation: 'body-name',
  state: 'place-name',
  place: 'place-name',
  event: 'other-name',
};

const CORE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'SYM']);
const DETERMINERS = new Set(
  'the a an this that these those his her its their our my your whose another one no every each some any'.split(' '),
);
export const opensPhrase = (word: string): boolean => DETERMINERS.has(word);

/** Finds noun phrases by the order of words and tells what they stand for. */
export class Parts {
  readonly #names: (EntityType | undefined)[] = [];
  readonly #nameLast: number[] = [];
  readonly #times: boolean[] = [];
  readonly table: TokenTable;

  constructor(base: BaseText, chains: readonly Chain[], times: readonly TimeMention[]) {
    this.table = base.tokens;
    for (const { type: printed, country, mentions } of chains) {
      // A “place” of no known country is a name of which nothing is known.
      const type = printed === 'place' && country === null ? 'event' : printed;
      for (const mention of mentions) {
        if (mention.kind !== 'name') continue;
        for (let token = mention.first; token < mention.last; token++) {
          this.#names[token] = type;
          this.#nameLast[token] = mention.last;
        }
      }
    }
    for (const time of times) for (let token = time.first; token < time.last; token++) this.#times[token] = true;
  }

  /** A hyphen with blanks on both sides is a dash. */
  isSpaced(token: number): boolean {
    return this.table.start(token) > this.table.end(token - 1) && this.table.start(token + 1) > this.table.end(token);
  }

  isTime(token: number): boolean {
    return this.#times[token] === true;
  }

  /** End of the name that covers the token, or -1. */
  nameEnd(token: number): number {
    return this.#nameLast[token] ?? -1;
  }

  /** May stand inside a noun phrase before its complement: nouns and what goes before them, genitive marks, hyphens, names. */
  isCore(token: number): boolean {
    const { table } = this;
    if (this.#names[token] !== undefined) return true;
    // “worth 4 billion” is a complement, whatever its tag.
    if (table.lower(token) === 'worth' || (table.lower(token) === 'that' && /^\p{Lu}/u.test(table.form(token + 1)))) return false;
    const upos = table.upos(token);
    if (CORE.has(upos)) return true;
    const word = table.lower(token);
    if (word === '-') return !this.isSpaced(token);
    if (table.xpos(token) === 'POS' || (opensPhrase(word) && upos !== 'SCONJ')) return true;
    return (upos === 'VERB' && table.rel(token) === 'amod') || (upos === 'PRON' && table.xpos(token) === 'PRP$');
  }

  isNominal(token: number): boolean {
    return this.#names[token] !== undefined || /^(?:NOUN|PROPN)$/.test(this.table.upos(token)) || this.table.form(token) === '%';
  }

  /** What the phrase headed by `head` stands for. */
  kindOf(first: number, head: number): PartClass {
    const { table } = this;
    const named = this.#names[head];
    const word = table.lower(head);
    const lemma = table.lemma(head).toLowerCase();
    if (named === undefined || (named !== 'person' && opensPhrase(table.lower(first)) && /^\p{Ll}/u.test(table.form(head)))) {
      if (people.has(word) || people.has(lemma)) return 'person-noun';
      if (UNITS.test(word) || /^(?:NUM|SYM)$/.test(table.upos(head))) return 'quantity';
      if (table.upos(head - 1) === 'NUM' && !opensPhrase(table.lower(first))) return 'quantity';
      if (places.has(word) || places.has(lemma)) return 'place-noun';
      if (bodies.has(word) || bodies.has(lemma)) return 'body-noun';
      // “Siu-lai”: the last part of a name may be small.
      const capital = /^\p{Lu}/u.test(table.form(table.form(head - 1) === '-' ? head - 2 : head));
      return table.upos(head) === 'PROPN' && capital ? 'other-name' : 'thing';
    }
    return NAMED[named];
  }
}
