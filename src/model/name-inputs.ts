import { mix } from './hash.js';
import { type Lexical, PAD } from './lexical.js';
import type { NameIndex } from './name-index.js';
import { KEYS, type Tokens } from './window.js';

/** Embedding rows of one token for the names. */
export const NAME_INPUTS = 10;

/** Rows of each column. Words and endings share rows by their hash; two words seldom meet both with their case and without it. */
const ROOM = {
  unknown: 1,
  form: 12288,
  word: 8192,
  ending: 4096,
  opening: 2048,
  shape: 512,
  tag: 256,
  kinds: 1024,
  people: 16,
  places: 48,
  bodies: 12,
} as const;

type Column = keyof typeof ROOM;
const COLUMNS = Object.keys(ROOM) as Column[];

/** First row of each column. */
const START = Object.fromEntries(
  COLUMNS.map((column, k) => [column, COLUMNS.slice(0, k).reduce((sum, other) => sum + ROOM[other], 0)]),
) as Record<Column, number>;

export const NAME_ROWS: number = START.bodies + ROOM.bodies;

/** The row that training puts in place of some words' first two, so that the rest must do. */
export const UNKNOWN_NAME_ROW: number = START.unknown;

const within = (hash: number, rooms: number): number => (Math.imul(hash, 0x9e3779b1) >>> 0) % rooms;

/** The tokens of a sentence for the names: their tags and what the lists say of them, and the embedding rows that follow from these. */
export class NameTokens implements Tokens {
  keys = new Int32Array(0);
  private tags: Int32Array = this.keys;

  constructor(
    private readonly lex: Lexical,
    private readonly index: NameIndex,
  ) {}

  /** For the sentence that `lex` has read, and its tags. */
  refresh(tags: Int32Array): void {
    const { lex, index } = this;
    const { form, suffix4, shape, count } = lex;
    this.tags = tags;
    if (this.keys.length < count * KEYS) this.keys = new Int32Array(count * 2 * KEYS);
    index.mark(lex);
    for (let i = 0, n = 0; i < count; i += 1) {
      this.keys[n++] = form[PAD + i] as number;
      this.keys[n++] = suffix4[PAD + i] as number;
      // Marks that are read alike may be of other kinds, as the letter ʼ and the mark ’ are.
      this.keys[n++] = shape[PAD + i] as number;
      const lists = (index.people(i) * 32 + index.places(i)) * 8 + index.bodies(i);
      this.keys[n++] = (lists * 4 + this.place(i)) * 256 + (tags[i] as number);
    }
  }

  /** Below four: whether the sentence is in capitals, and whether the token is its first. */
  private place(i: number): number {
    return this.lex.shouting * 2 + (i === 0 ? 1 : 0);
  }

  /** Writes the rows of a token from `first` on: `NAME_INPUTS` of them, the word's own two in front. */
  write(i: number, out: Int32Array, first: number): void {
    const { lex, index, tags } = this;
    const at = PAD + i;
    const capital = lex.form[at] === lex.word[at] ? 0 : 1;
    let n = first;
    out[n++] = START.form + within(mix(lex.form[at] as number, 3), ROOM.form);
    out[n++] = START.word + within(mix(lex.word[at] as number, 5), ROOM.word);
    out[n++] = START.ending + within(mix(lex.suffix4[at] as number, 7), ROOM.ending);
    out[n++] = START.opening + within(lex.prefix3[at] as number, ROOM.opening);
    out[n++] = START.shape + within(mix(lex.shape[at] as number, this.place(i)), ROOM.shape);
    out[n++] = START.tag + (tags[i] as number);
    out[n++] = START.kinds + within(mix(lex.kinds[at] as number, lex.shape[at] as number), ROOM.kinds);
    out[n++] = START.people + 2 * index.people(i) + capital;
    out[n++] = START.places + 2 * index.places(i) + capital;
    out[n++] = START.bodies + 2 * index.bodies(i) + capital;
  }
}
