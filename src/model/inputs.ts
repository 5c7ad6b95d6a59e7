import { type Lexical, PAD } from './lexical.js';
import { KEYS, type Tokens } from './window.js';
import type { WordTable } from './words.js';

/** Embedding rows of one token. */
export const INPUTS = 10;

/** Rows for words that training has not met often enough, by their shape and ending. */
const UNKNOWN = 1024;

/** Rows of the columns after the word: letters at its end and start, shape, tag, class of tags, lists, meaning and kinds by the dictionary. */
const ROOM = {
  ending3: 4096,
  opening3: 2048,
  ending2: 1024,
  shape: 128,
  tag: 256,
  ambiguity: 512,
  lists: 32,
  sense: 64,
  kinds: 256,
} as const;

const within = (hash: number, rooms: number): number => (Math.imul(hash, 0x9e3779b1) >>> 0) % rooms;

/** Which embedding rows stand for a token. */
export class InputRows {
  /** Row of each place of the word table, -1 for words without one. */
  private readonly own: Int32Array;
  private readonly words: number;
  /** First row of each column. */
  private readonly start: Readonly<Record<keyof typeof ROOM, number>>;
  readonly count: number;

  constructor(private readonly table: WordTable) {
    this.own = new Int32Array(table.keys.length).fill(-1);
    let row = 0;
    table.frequent.forEach((frequent, place) => {
      if (frequent !== 0) this.own[place] = row++;
    });
    this.words = row;
    row += UNKNOWN;
    this.start = Object.fromEntries(
      Object.entries(ROOM).map(([column, room]) => {
        row += room;
        return [column, row - room];
      }),
    ) as Record<keyof typeof ROOM, number>;
    this.count = row;
  }

  /** Row of a word that is not known, which training also uses for some that are. */
  unknown(lex: Lexical, i: number): number {
    return this.words + within((lex.shape[PAD + i] as number) * 31 + (lex.suffix2[PAD + i] as number), UNKNOWN);
  }

  /** Writes the rows of token `i` of the sentence, which has that tag, from `first` on: `INPUTS` of them, the word's own in front. */
  write(lex: Lexical, i: number, tag: number, out: Int32Array, first: number): void {
    const { start } = this;
    let n = first;
    const at = PAD + i;
    const place = this.table.find(lex.word[at] as number);
    const row = place < 0 ? -1 : (this.own[place] as number);
    out[n++] = row < 0 ? this.unknown(lex, i) : row;
    out[n++] = start.ending3 + within(lex.suffix3[at] as number, ROOM.ending3);
    out[n++] = start.opening3 + within(lex.prefix3[at] as number, ROOM.opening3);
    out[n++] = start.ending2 + within(lex.suffix2[at] as number, ROOM.ending2);
    out[n++] = start.shape + within(lex.shape[at] as number, ROOM.shape);
    out[n++] = start.tag + tag;
    out[n++] = start.ambiguity + (lex.ambiguity[at] as number);
    out[n++] = start.lists + ((lex.gazetteer[at] as number) & 31);
    out[n++] = start.sense + (lex.sense[at] as number);
    out[n++] = start.kinds + (lex.kinds[at] as number);
  }
}

/** The tokens of a sentence as the network's window asks for them: what their rows are follows from the word, its case and its tag. */
export class InputTokens implements Tokens {
  keys = new Int32Array(0);
  private tags: Int32Array = this.keys;

  constructor(
    private readonly rows: InputRows,
    private readonly lex: Lexical,
  ) {}

  /** For the sentence that `lex` has read, and its tags. */
  refresh(tags: Int32Array): void {
    const { form, suffix4, shape, count } = this.lex;
    this.tags = tags;
    if (this.keys.length < count * KEYS) this.keys = new Int32Array(count * 2 * KEYS);
    for (let i = 0, n = 0; i < count; i += 1) {
      this.keys[n++] = form[PAD + i] as number;
      this.keys[n++] = suffix4[PAD + i] as number;
      this.keys[n++] = shape[PAD + i] as number;
      this.keys[n++] = tags[i] as number;
    }
  }

  write(token: number, rows: Int32Array, at: number): void {
    this.rows.write(this.lex, token, this.tags[token] as number, rows, at);
  }
}
