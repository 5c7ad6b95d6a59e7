import { type Lexical, PAD } from './lexical.js';
import type { WordTable } from './words.js';

/** Embedding rows of one token. */
export const INPUTS = 8;

/** Rows for words that training has not met often enough, by their shape and ending. */
const UNKNOWN = 1024;

/** Rows of the columns after the word: three letters at the end, three at the start, two at the end, shape, tag, class of tags, lists. */
const ROOM = [4096, 2048, 1024, 128, 256, 256, 32] as const;

const within = (hash: number, rooms: number): number => (Math.imul(hash, 0x9e3779b1) >>> 0) % rooms;

/** Which embedding rows stand for a token. */
export class InputRows {
  /** Row of each place of the word table, -1 for words without one. */
  private readonly own: Int32Array;
  private readonly words: number;
  private readonly start: number[] = [];
  readonly count: number;

  constructor(private readonly table: WordTable) {
    this.own = new Int32Array(table.keys.length).fill(-1);
    let row = 0;
    table.frequent.forEach((frequent, place) => {
      if (frequent !== 0) this.own[place] = row++;
    });
    this.words = row;
    row += UNKNOWN;
    for (const room of ROOM) {
      this.start.push(row);
      row += room;
    }
    this.count = row;
  }

  /** Row of a word that is not known, which training also uses for some that are. */
  unknown(lex: Lexical, i: number): number {
    return this.words + within((lex.shape[PAD + i] as number) * 31 + (lex.suffix2[PAD + i] as number), UNKNOWN);
  }

  /** Writes the rows of all tokens of the sentence, `INPUTS` for each. */
  write(lex: Lexical, tags: Int32Array, out: Int32Array): void {
    const [ending3, opening3, ending2, shape, tag, ambiguity, lists] = this.start as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let i = 0, n = 0; i < lex.count; i += 1) {
      const at = PAD + i;
      const place = this.table.find(lex.word[at] as number);
      const row = place < 0 ? -1 : (this.own[place] as number);
      out[n++] = row < 0 ? this.unknown(lex, i) : row;
      out[n++] = ending3 + within(lex.suffix3[at] as number, ROOM[0]);
      out[n++] = opening3 + within(lex.prefix3[at] as number, ROOM[1]);
      out[n++] = ending2 + within(lex.suffix2[at] as number, ROOM[2]);
      out[n++] = shape + within(lex.shape[at] as number, ROOM[3]);
      out[n++] = tag + (tags[i] as number);
      out[n++] = ambiguity + (lex.ambiguity[at] as number);
      out[n++] = lists + ((lex.gazetteer[at] as number) & 31);
    }
  }
}
