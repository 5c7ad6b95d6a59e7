import { closedWords } from '../lexicon/closed-words.js';
import { type TokenColumns, UPOS, type Upos } from './types.js';

const CLOSED: ReadonlySet<Upos> = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ', 'PUNCT', 'X']);
const WORDS: ReadonlySet<string> = new Set(closedWords);

/** A word of letters, with or without a mark: the only kind that the list can speak of. */
const LETTERS = /^\p{L}[\p{L}\p{M}.'’-]*$/u;

/** Keeps the closed classes closed: a word that is none of theirs takes the best tag of an open class. */
export class OpenClasses {
  private readonly closed: readonly boolean[];

  /** @param upos UPOS number of each joint tag of the model */
  constructor(upos: readonly number[]) {
    this.closed = upos.map((number) => CLOSED.has(UPOS[number] as Upos));
  }

  isClosed(tag: number): boolean {
    return this.closed[tag] as boolean;
  }

  mayBeClosed({ text, start, end }: TokenColumns, token: number): boolean {
    const form = text.slice(start[token], end[token]);
    return !LETTERS.test(form) || WORDS.has(form.toLowerCase().replaceAll('’', "'"));
  }

  /** The open class that the scores like best; those of tag 0 stand at `from`. */
  best(scores: ArrayLike<number>, from = 0): number {
    let top = -1;
    for (let tag = 0; tag < this.closed.length; tag += 1) {
      if (!this.isClosed(tag) && (top < 0 || (scores[from + tag] as number) > (scores[from + top] as number))) top = tag;
    }
    return top;
  }
}
