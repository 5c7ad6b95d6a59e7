/** Why a word has an embedding row of its own. */
export const enum Own {
  None = 0,
  /** The training text has it often enough. */
  Frequent = 1,
  /** It has a vector, and the training text lacks it. */
  Vector = 2,
}

/**
 * What the model knows about single words, found by the hash of their lower-cased form: which tags a frequent word took,
 * what a dictionary says it can be, and the lists of names it stands in. Open addressing; at most two thirds full.
 */
export class WordTable {
  readonly mask: number;

  constructor(
    /** 0 marks an empty place. */
    readonly keys: Int32Array,
    readonly ambiguity: Uint8Array,
    /** The one joint tag that a frequent word takes, plus 1; 0 where there are several or too few examples. */
    readonly only: Uint8Array,
    /** Number of the field of meaning (“person”, “motion”) of its commonest sense; 0 for words the dictionary lacks. */
    readonly sense: Uint8Array,
    /** What the word can be by the dictionary: bits of `Kind` in `scripts/train/wordnet.ts`. */
    readonly kinds: Uint8Array,
    readonly gazetteer: Uint8Array,
    /** `Own`: whether the word has an embedding row of its own, and whence. */
    readonly own: Uint8Array,
  ) {
    this.mask = keys.length - 1;
  }

  static ofSize(rows: number): WordTable {
    let size = 16;
    while (size * 2 < rows * 3) size *= 2;
    const column = () => new Uint8Array(size);
    return new WordTable(new Int32Array(size), column(), column(), column(), column(), column(), column());
  }

  /** Row of a word, or -1. */
  find(word: number): number {
    const { keys, mask } = this;
    let place = (word ^ (word >>> 16)) & mask;
    for (let key = keys[place] as number; key !== 0; key = keys[place] as number) {
      if (key === word) return place;
      place = (place + 1) & mask;
    }
    return -1;
  }

  /** Row of a word, made when missing. */
  add(word: number): number {
    const { keys, mask } = this;
    let place = (word ^ (word >>> 16)) & mask;
    while (keys[place] !== 0 && keys[place] !== word) place = (place + 1) & mask;
    keys[place] = word;
    return place;
  }
}
