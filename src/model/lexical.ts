import { mix } from './hash.js';
import type { TokenColumns } from './types.js';
import type { WordTable } from './words.js';

/** Empty places before and after the sentence, so that features may look three tokens away without asking for bounds. */
export const PAD = 3;

const START = 0x51ed270b;
const lowerOf = new Uint16Array(65536);
const letterKinds = new Uint8Array(65536);

/** Typographic variants of one mark are one mark to the model: the training text has straight quotes, news has curly ones. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['“”„‟«»″', '"'],
  ['‘’‚‛′`´ʻʼ', "'"],
  ['–—―‒−‐‑', '-'],
  ['…', '.'],
];

for (const [marks, plain] of VARIANTS) for (const mark of marks) lowerOf[mark.charCodeAt(0)] = plain.charCodeAt(0);

function lowered(code: number): number {
  const known = lowerOf[code] as number;
  if (known !== 0) return known;
  const lower = code < 128 ? (code >= 65 && code <= 90 ? code + 32 : code) : String.fromCharCode(code).toLowerCase().charCodeAt(0);
  lowerOf[code] = lower;
  return lower;
}

const enum Kind {
  Lower = 1,
  Upper = 2,
  Digit = 3,
  Mark = 4,
}

function kindOf(code: number): Kind {
  const known = letterKinds[code] as number;
  if (known !== 0) return known;
  const kind = workOutKind(code);
  letterKinds[code] = kind;
  return kind;
}

function workOutKind(code: number): Kind {
  if (code >= 48 && code <= 57) return Kind.Digit;
  const char = String.fromCharCode(code);
  if (char !== char.toLowerCase()) return Kind.Upper;
  return char !== char.toUpperCase() || /\p{L}|\p{M}/u.test(char) ? Kind.Lower : Kind.Mark;
}

/** Hash of a lower-cased form, as `Lexical.word` has it. */
export function wordHash(form: string): number {
  let word = START;
  for (let k = 0; k < form.length; k += 1) word = mix(word, lowered(form.charCodeAt(k)));
  return word;
}

/**
 * What the models look at in each token of one sentence, as columns of 32-bit numbers.
 * Entry `PAD + i` belongs to token `i` of the sentence. Grows, and is used again for every sentence.
 */
export class Lexical {
  count = 0;
  /** Lower-cased form. */
  word = new Int32Array(0);
  /** Form with its case. */
  form = new Int32Array(0);
  prefix3 = new Int32Array(0);
  suffix2 = new Int32Array(0);
  suffix3 = new Int32Array(0);
  suffix4 = new Int32Array(0);
  /** Runs of one kind of character, at most four of them. */
  shape = new Int32Array(0);
  /** Row of the word table, or -1. */
  place = new Int32Array(0);
  /** Class of tags that a frequent word took in training; for others, 256 and more by what a dictionary says they can be. */
  ambiguity = new Int32Array(0);
  /** The one tag of a word that never had another, plus 1; 0 for others. */
  only = new Int32Array(0);
  /** The dictionary's field of meaning and kinds of the word; 0 for words that it lacks. */
  sense = new Int32Array(0);
  kinds = new Int32Array(0);
  gazetteer = new Int32Array(0);
  /** 1 for a word of nothing but the letters a to z. */
  plain = new Int32Array(0);
  /** 1 where most letters of the sentence are capitals. */
  shouting = 0;

  constructor(private readonly words: WordTable) {}

  fill(columns: TokenColumns, first: number, last: number): void {
    this.count = last - first;
    this.reserve(this.count + 2 * PAD);
    let capitals = 0;
    let small = 0;
    for (let i = 0; i < this.count; i += 1) {
      const start = columns.start[first + i] as number;
      const letters = this.fillToken(PAD + i, columns.text, start, columns.end[first + i] as number);
      if (letters === Kind.Upper) capitals += 1;
      else if (letters === Kind.Lower) small += 1;
    }
    this.shouting = capitals > 2 && small === 0 ? 1 : 0;
    for (let k = 0; k < PAD; k += 1) {
      this.fillEdge(k, k + 11);
      this.fillEdge(PAD + this.count + k, k + 21);
    }
  }

  /** Returns Upper for a word all in capitals, Lower for one with a small letter, Mark otherwise. */
  private fillToken(at: number, text: string, start: number, end: number): Kind {
    let word = START;
    let form = START;
    let shape = 7;
    let runs = 0;
    let previous = 0;
    let seen = 0;
    let codes = 0;
    let capitals = 0;
    let prefix3 = 0;
    for (let k = start; k < end; k += 1) {
      const code = text.charCodeAt(k);
      const lower = lowered(code);
      const kind = kindOf(code);
      word = mix(word, lower);
      form = mix(form, kind === Kind.Upper ? code : lower);
      seen |= 1 << kind;
      codes |= code;
      if (kind === Kind.Upper) capitals += 1;
      if (kind !== previous && runs < 5) {
        shape = shape * 5 + kind;
        runs += 1;
        previous = kind;
      }
      if (k === start + 2) prefix3 = word;
    }
    const length = end - start;
    this.plain[at] = codes < 128 && (seen & ~((1 << Kind.Lower) | (1 << Kind.Upper))) === 0 ? 1 : 0;
    this.word[at] = word;
    this.form[at] = form;
    this.prefix3[at] = prefix3;
    this.shape[at] = shape * 4 + (length > 1 ? 1 : 0) + (length > 3 ? 1 : 0);
    this.fillSuffixes(at, text, start, end);
    this.fillKnowledge(at, word);
    return (seen & (1 << Kind.Lower)) !== 0 ? Kind.Lower : capitals > 1 ? Kind.Upper : Kind.Mark;
  }

  private fillSuffixes(at: number, text: string, start: number, end: number): void {
    const back = (k: number): number => (end - k >= start ? lowered(text.charCodeAt(end - k)) : 1);
    const one = mix(START, back(1));
    const two = mix(one, back(2));
    const three = mix(two, back(3));
    this.suffix2[at] = two;
    this.suffix3[at] = three;
    this.suffix4[at] = mix(three, back(4));
  }

  private fillKnowledge(at: number, word: number): void {
    const row = this.words.find(word);
    this.place[at] = row;
    const kinds = row < 0 ? 0 : (this.words.kinds[row] as number);
    const ambiguity = row < 0 ? 0 : (this.words.ambiguity[row] as number);
    this.kinds[at] = kinds;
    this.sense[at] = row < 0 ? 0 : (this.words.sense[row] as number);
    this.ambiguity[at] = ambiguity === 0 ? 256 + kinds : ambiguity;
    this.only[at] = row < 0 ? 0 : (this.words.only[row] as number);
    this.gazetteer[at] = row < 0 ? 0 : (this.words.gazetteer[row] as number);
  }

  private fillEdge(at: number, mark: number): void {
    this.word[at] = mark;
    this.form[at] = mark;
    this.prefix3[at] = mark;
    this.suffix2[at] = mark;
    this.suffix3[at] = mark;
    this.suffix4[at] = mark;
    this.shape[at] = mark;
    this.place[at] = -1;
    this.ambiguity[at] = mark;
    this.only[at] = 0;
    this.sense[at] = 0;
    this.kinds[at] = 0;
    this.gazetteer[at] = 0;
    this.plain[at] = 0;
  }

  private reserve(size: number): void {
    if (this.word.length >= size) return;
    const room = Math.max(256, size * 2);
    this.word = new Int32Array(room);
    this.form = new Int32Array(room);
    this.prefix3 = new Int32Array(room);
    this.suffix2 = new Int32Array(room);
    this.suffix3 = new Int32Array(room);
    this.suffix4 = new Int32Array(room);
    this.shape = new Int32Array(room);
    this.place = new Int32Array(room);
    this.ambiguity = new Int32Array(room);
    this.only = new Int32Array(room);
    this.sense = new Int32Array(room);
    this.kinds = new Int32Array(room);
    this.gazetteer = new Int32Array(room);
    this.plain = new Int32Array(room);
  }
}
