import { type Lexical, PAD } from './lexical.js';
import { KEYS, type Tokens } from './window.js';
import type { WordTable } from './words.js';

/** Embedding rows of one token. */
export const INPUTS = 10;

/** Rows for words that training has not met often enough, by their shape and ending. */
const UNKNOWN = 1024;

/** Rows of the columns after the word: letters at its end and start, shape, class of tags, lists, meaning and kinds by the dictionary. */
const ROOM = {
  ending4: 6144,
  ending3: 4096,
  opening3: 2048,
  ending2: 1024,
  shape: 128,
  ambiguity: 512,
  lists: 32,
  sense: 64,
  kinds: 256,
} as const;

const within = (hash: number, rooms: number): number => (Math.imul(hash, 0x9e3779b1) >>> 0) % rooms;

/** Which embedding rows stand for a token. */
export class InputRows {
  /** Row of each place of the word table, -1 for words without one. */
  readonly own: Int32Array;
  /** The row that words known by their vector alone share while training goes on. */
  readonly shared: number;
  private readonly words: number;
  /** First row of each column. */
  private readonly start: Readonly<Record<keyof typeof ROOM, number>>;
  readonly count: number;

  constructor(table: WordTable) {
    this.own = new Int32Array(table.keys.length).fill(-1);
    let row = 0;
    table.own.forEach((own, place) => {
      if (own !== 0) this.own[place] = row++;
    });
    this.words = row;
    this.shared = row + UNKNOWN;
    row += UNKNOWN + 1;
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

  /** Writes the rows of token `i` of the sentence from `first` on: `INPUTS` of them, the word's own in front. */
  write(lex: Lexical, i: number, out: Int32Array, first: number): void {
    const { start } = this;
    const at = PAD + i;
    const place = lex.place[at] as number;
    const row = place < 0 ? -1 : (this.own[place] as number);
    let n = first;
    out[n++] = row < 0 ? this.unknown(lex, i) : row;
    out[n++] = start.ending4 + within(lex.suffix4[at] as number, ROOM.ending4);
    out[n++] = start.ending3 + within(lex.suffix3[at] as number, ROOM.ending3);
    out[n++] = start.opening3 + within(lex.prefix3[at] as number, ROOM.opening3);
    out[n++] = start.ending2 + within(lex.suffix2[at] as number, ROOM.ending2);
    out[n++] = start.shape + within(lex.shape[at] as number, ROOM.shape);
    out[n++] = start.ambiguity + (lex.ambiguity[at] as number);
    out[n++] = start.lists + ((lex.gazetteer[at] as number) & 31);
    out[n++] = start.sense + (lex.sense[at] as number);
    out[n++] = start.kinds + (lex.kinds[at] as number);
  }
}

/** The tokens of a sentence as the network's window asks for them: all rows but that of the shape hang on the word alone. */
export class InputTokens implements Tokens {
  keys = new Int32Array(0);

  constructor(
    private readonly rows: InputRows,
    private readonly lex: Lexical,
  ) {}

  /** For the sentence that `lex` has read. */
  refresh(): void {
    const { word, prefix3, suffix4, shape, count } = this.lex;
    if (this.keys.length < count * KEYS) this.keys = new Int32Array(count * 2 * KEYS);
    for (let i = 0, n = 0; i < count; i += 1) {
      this.keys[n++] = word[PAD + i] as number;
      this.keys[n++] = prefix3[PAD + i] as number;
      this.keys[n++] = suffix4[PAD + i] as number;
      this.keys[n++] = shape[PAD + i] as number;
    }
  }

  write(token: number, rows: Int32Array, at: number): void {
    this.rows.write(this.lex, token, rows, at);
  }
}
