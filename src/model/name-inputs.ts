import { mix } from './hash.js';
import { type Lexical, PAD } from './lexical.js';
import type { NameIndex } from './name-index.js';

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

/** Writes the rows of all tokens of the sentence, `NAME_INPUTS` for each; the word's own two come first. */
export function writeNameRows(lex: Lexical, tags: Int32Array, index: NameIndex, out: Int32Array): void {
  index.mark(lex);
  for (let i = 0, n = 0; i < lex.count; i += 1) {
    const at = PAD + i;
    const capital = lex.form[at] === lex.word[at] ? 0 : 1;
    const place = lex.shouting * 2 + (i === 0 ? 1 : 0);
    out[n++] = START.form + within(mix(lex.form[at] as number, 3), ROOM.form);
    out[n++] = START.word + within(mix(lex.word[at] as number, 5), ROOM.word);
    out[n++] = START.ending + within(mix(lex.suffix4[at] as number, 7), ROOM.ending);
    out[n++] = START.opening + within(lex.prefix3[at] as number, ROOM.opening);
    out[n++] = START.shape + within(mix(lex.shape[at] as number, place), ROOM.shape);
    out[n++] = START.tag + (tags[i] as number);
    out[n++] = START.kinds + within(mix(lex.kinds[at] as number, lex.shape[at] as number), ROOM.kinds);
    out[n++] = START.people + 2 * index.people(i) + capital;
    out[n++] = START.places + 2 * index.places(i) + capital;
    out[n++] = START.bodies + 2 * index.bodies(i) + capital;
  }
}
