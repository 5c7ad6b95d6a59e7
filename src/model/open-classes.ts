import { closedWords, plainPrepositions } from '../lexicon/closed-words.js';
import { wordHash } from './lexical.js';
import { type TokenColumns, UPOS, type Upos } from './types.js';

const CLOSED: ReadonlySet<Upos> = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ', 'PUNCT', 'X']);
const WORDS: ReadonlySet<string> = new Set(closedWords);
const PREPOSITIONS: ReadonlySet<string> = new Set(plainPrepositions);
/** Most words of a report are neither, which their hashes tell without cutting them out of the text. */
const WORD_HASHES: ReadonlySet<number> = new Set(closedWords.map(wordHash));
const PREPOSITION_HASHES: ReadonlySet<number> = new Set(plainPrepositions.map(wordHash));

/** A word of letters, with or without a mark: the only kind that the list can speak of. */
const LETTERS = /^\p{L}[\p{L}\p{M}.'’-]*$/u;

/** Keeps the closed classes closed: a word that is none of theirs takes the best tag of an open class. */
export class OpenClasses {
  private readonly closed: readonly boolean[];

  /** Joint tag of a preposition; −1 in a model that has none. */
  private readonly preposition: number;

  /**
   * @param upos UPOS number of each joint tag of the model
   * @param isIn whether each joint tag has the XPOS tag `IN`
   */
  constructor(upos: readonly number[], isIn: readonly boolean[]) {
    this.closed = upos.map((number) => CLOSED.has(UPOS[number] as Upos));
    this.preposition = upos.findIndex((number, tag) => UPOS[number] === 'ADP' && isIn[tag] === true);
  }

  /** The one tag that a word can have whatever the training texts knew of it, or −1; `hash` is that of the word. */
  only({ text, start, end }: TokenColumns, token: number, hash: number): number {
    if (!PREPOSITION_HASHES.has(hash)) return -1;
    return PREPOSITIONS.has(text.slice(start[token], end[token]).toLowerCase()) ? this.preposition : -1;
  }

  isClosed(tag: number): boolean {
    return this.closed[tag] as boolean;
  }

  /** `hash` is that of the word, and `plain` says that it has no sign but the letters a to z. */
  mayBeClosed({ text, start, end }: TokenColumns, token: number, hash: number, plain: boolean): boolean {
    if (plain) return WORD_HASHES.has(hash);
    // Marks and figures: no word of letters begins below A.
    if (text.charCodeAt(start[token] as number) < 65) return true;
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
