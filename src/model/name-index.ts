import { mix } from './hash.js';
import { type Lexical, PAD } from './lexical.js';

/** What a list entry may be, as bits: given and family names, names of either kind. `Longer` marks a word that opens an entry of several words. */
export const Listed = { Given: 1, Family: 2, People: 4, LargeCity: 8, Town: 16, Place: 32, Group: 64, Longer: 128 } as const;

const PEOPLE = Listed.Given | Listed.Family | Listed.People;
const PLACES = Listed.LargeCity | Listed.Town | Listed.Place;
const WHOLE = PLACES | Listed.Group;
/** Where a token stands in an entry of several words: these bits of `around` are free, since words there say nothing of people. */
const OPENS = 1;
const GOES_ON = 2;

/** Words of the longest entry. */
export const LONGEST_ENTRY = 4;

/** Hash of an entry, one word after the other; `before` is 0 at its first. */
export const entryHash = (before: number, word: number): number => (before === 0 ? word : mix(before, word));

/** Lists of names of people, places and bodies, by the hashes of their lower-cased words. Open addressing, at most two thirds full. */
export class NameIndex {
  private readonly keys: Int32Array;
  private readonly found: Uint8Array;
  private readonly shift: number;
  /** By token of the sentence that `mark` read last: bits of the word by itself, and of the longest entry around it. */
  own = new Uint8Array(0);
  around = new Uint8Array(0);

  constructor(
    /** Rising, read as unsigned numbers. */
    readonly hashes: Uint32Array,
    readonly bits: Uint8Array,
  ) {
    let size = 4;
    while (2 ** size * 2 < hashes.length * 3) size += 1;
    this.shift = 32 - size;
    this.keys = new Int32Array(2 ** size);
    this.found = new Uint8Array(2 ** size);
    const mask = this.keys.length - 1;
    hashes.forEach((hash, k) => {
      let place = hash >>> this.shift;
      while (this.found[place] !== 0) place = (place + 1) & mask;
      this.keys[place] = hash;
      this.found[place] = bits[k] as number;
    });
  }

  /** Bits of an entry; 0 for what stands in no list. */
  find(hash: number): number {
    const { keys, found } = this;
    const mask = keys.length - 1;
    let place = hash >>> this.shift;
    while (found[place] !== 0 && keys[place] !== hash) place = (place + 1) & mask;
    return found[place] as number;
  }

  /** Fills `own` and `around` for the sentence. */
  mark(lex: Lexical): void {
    const { count, word } = lex;
    if (this.own.length < count) {
      this.own = new Uint8Array(count * 2);
      this.around = new Uint8Array(count * 2);
    }
    this.around.fill(0, 0, count);
    for (let i = 0; i < count; i += 1) {
      const bits = this.find(word[PAD + i] as number);
      this.own[i] = bits;
      if (this.around[i] === 0) this.around[i] = bits & WHOLE;
      if ((bits & Listed.Longer) !== 0) this.markLonger(lex, i);
    }
  }

  /** The longest entry of places or bodies that begins at token `i`. */
  private markLonger({ word, count }: Lexical, i: number): void {
    let hash = word[PAD + i] as number;
    let bits = 0;
    let end = 0;
    for (let next = i + 1; next < Math.min(count, i + LONGEST_ENTRY); next += 1) {
      hash = entryHash(hash, word[PAD + next] as number);
      const here = this.find(hash) & WHOLE;
      if (here === 0) continue;
      bits = here;
      end = next + 1;
    }
    for (let k = i; k < end; k += 1) this.around[k] = bits | (k === i ? OPENS : GOES_ON);
  }

  /** Three small numbers for token `i`: people's lists, places' and bodies'; below 8, 24 and 6. */
  people(i: number): number {
    return (this.own[i] as number) & PEOPLE;
  }

  places(i: number): number {
    const bits = this.around[i] as number;
    return (bits & PLACES) === 0 ? 0 : ((bits & PLACES) >> 3) * 3 + (bits & (OPENS | GOES_ON));
  }

  bodies(i: number): number {
    const bits = this.around[i] as number;
    return (bits & Listed.Group) === 0 ? 0 : 3 + (bits & (OPENS | GOES_ON));
  }
}
