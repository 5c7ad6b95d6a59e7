import type { BaseText } from '../base.js';
import type { Sentence, TokenTable } from '../types.js';
import { type GazetteerEntry, lookUp } from './gazetteer.js';

/** A known name that covers words `first` to `last` (excluded). */
export interface Known {
  readonly entry: GazetteerEntry;
  readonly first: number;
  readonly last: number;
}

const HYPHENS = new Set(['-', '‐', '‑']);
const JOINED = /^(?:al|el|an|as|ash|ar|at|az|ad|ul|bin|d|o|l)['’-]\p{Lu}/u;
const TAIL_LOWER = /^[^-‐‑]+[-‐‑]\p{Ll}/u;

/**
 * The words of a report: tokens, with compounds that are written without blanks (“Timor-Leste”, “al-Wahaibi”, “Secretary-General”) as one.
 * Words run through the whole report; none crosses a sentence.
 */
export class Words {
  readonly count: number;
  readonly text: string;
  readonly tokens: TokenTable;
  readonly sentences: readonly Sentence[];
  /** First token of each word; entry `count` is the number of tokens. */
  readonly first: Int32Array;
  readonly sentence: Int32Array;
  /** Word that holds each token. */
  readonly ofToken: Int32Array;
  /** First word of each sentence; one more entry than there are sentences. */
  readonly sentenceStart: Int32Array;
  readonly #forms: (string | undefined)[] = [];
  readonly #lowers: (string | undefined)[] = [];
  readonly #known: (Known | null | undefined)[] = [];
  /** 0 where not yet looked at, else 1 for a word without a capital and 2 for one with it. */
  readonly #capitals: Uint8Array;
  /** First word of each sentence that opens with a letter or holds a figure; -1 where not yet looked for. */
  readonly #lettered: Int32Array;

  constructor(readonly base: BaseText) {
    this.text = base.article.text;
    this.tokens = base.tokens;
    this.sentences = base.sentences;
    const n = base.tokens.count;
    this.first = new Int32Array(n + 1);
    this.sentence = new Int32Array(n + 1).fill(-1);
    this.ofToken = new Int32Array(n);
    this.sentenceStart = new Int32Array(base.sentences.length + 1);
    let count = 0;
    for (const sentence of base.sentences) {
      this.sentenceStart[sentence.index] = count;
      for (let token = sentence.first; token < sentence.last; token++) {
        if (!this.#joins(token, sentence)) {
          this.first[count] = token;
          this.sentence[count++] = sentence.index;
        }
        this.ofToken[token] = count - 1;
      }
    }
    this.count = count;
    for (const column of [this.#forms, this.#lowers, this.#known]) column.length = count;
    this.#capitals = new Uint8Array(count);
    this.#lettered = new Int32Array(base.sentences.length).fill(-1);
    this.first[count] = base.sentences.at(-1)?.last ?? 0;
    this.sentenceStart[base.sentences.length] = count;
  }

  /** The token continues a compound: a hyphen or what follows one, no blank between. */
  #joins(token: number, sentence: Sentence): boolean {
    const { tokens, text } = this;
    if (token === sentence.first || tokens.start(token) !== tokens.end(token - 1)) return false;
    const one = text[tokens.start(token)] ?? '';
    const length = tokens.end(token) - tokens.start(token);
    if (length === 1 && HYPHENS.has(one))
      return token + 1 < sentence.last && tokens.start(token + 1) === tokens.end(token) && isLetter(text[tokens.end(token)]);
    const before = text[tokens.start(token) - 1] ?? '';
    return HYPHENS.has(before) && tokens.end(token - 1) - tokens.start(token - 1) === 1 && token - 2 >= sentence.first && isLetter(one);
  }

  start(word: number): number {
    return this.tokens.start(this.first[word] ?? -1);
  }

  end(word: number): number {
    return this.tokens.end((this.first[word + 1] ?? 0) - 1);
  }

  /** Empty for a number that no word has, as `lower` is. */
  form(word: number): string {
    if (word < 0 || word >= this.count) return '';
    return (this.#forms[word] ??= this.#isOneToken(word)
      ? this.tokens.form(this.first[word] as number)
      : this.text.slice(this.start(word), this.end(word)));
  }

  lower(word: number): string {
    if (word < 0 || word >= this.count) return '';
    return (this.#lowers[word] ??= straight(
      this.#isOneToken(word) ? this.tokens.lower(this.first[word] as number) : this.form(word).toLowerCase(),
    ));
  }

  #isOneToken(word: number): boolean {
    return (this.first[word + 1] as number) - (this.first[word] as number) === 1;
  }

  /** Last token of a word; its tag is the word's. */
  token(word: number): number {
    return (this.first[word + 1] ?? 0) - 1;
  }

  upos(word: number): string {
    return this.tokens.upos(this.token(word));
  }

  rel(word: number): string {
    return this.tokens.rel(this.token(word));
  }

  xpos(word: number): string {
    return this.tokens.xpos(this.token(word));
  }

  /** Words `from` to `to` (excluded) as printed, line breaks as blanks. */
  phrase(from: number, to: number): string {
    if (to - from === 1) return this.form(from);
    return to <= from ? '' : this.text.slice(this.start(from), this.end(to - 1)).replace(/\s+/g, ' ');
  }

  /** First word of the sentence of `word`. */
  sentenceFirst(word: number): number {
    return this.sentenceStart[this.sentence[word] ?? 0] ?? 0;
  }

  /** Word after the last of the sentence of `word`. */
  sentenceLast(word: number): number {
    return this.sentenceStart[(this.sentence[word] ?? 0) + 1] ?? this.count;
  }

  /** Written with a capital as names are: “Sall”, “al-Farsi”, “VI”; not “German-owned”. */
  capital(word: number): boolean {
    if (word < 0 || word >= this.count) return false;
    const kept = this.#capitals[word] as number;
    if (kept !== 0) return kept === 2;
    const capital = this.#isCapital(word);
    this.#capitals[word] = capital ? 2 : 1;
    return capital;
  }

  #isCapital(word: number): boolean {
    const form = this.form(word);
    const code = form.charCodeAt(0);
    if (code >= 128) return /^\p{Lu}/u.test(form) && !TAIL_LOWER.test(form);
    if (code >= 65 && code <= 90) return !TAIL_LOWER.test(form) || this.known(word)?.last === word + 1;
    return (isJoint(form, 1) || isJoint(form, 2) || isJoint(form, 3)) && JOINED.test(form);
  }

  isFirst(word: number): boolean {
    const start = this.sentenceFirst(word);
    return word === start || this.#firstLettered(word, start) >= word || this.#opensQuote(word);
  }

  #firstLettered(word: number, start: number): number {
    const sentence = this.sentence[word] as number;
    const kept = this.#lettered[sentence] as number;
    if (kept >= 0) return kept;
    const limit = this.sentenceLast(word);
    let first = start;
    while (first < limit && !isLetter(this.form(first)[0]) && !/\d/.test(this.form(first))) first++;
    this.#lettered[sentence] = first;
    return first;
  }

  #opensQuote(word: number): boolean {
    return word > 0 && /^["“'‘]$/.test(this.form(word - 1)) && this.start(word) === this.end(word - 1);
  }

  /** The longest known name that begins at `word`, or null. */
  known(word: number): Known | null {
    if (word < 0 || word >= this.count) return null;
    const kept = this.#known[word];
    if (kept !== undefined) return kept;
    const hit = lookUp(this.text, this.start(word));
    let known: Known | null = null;
    if (hit) {
      let last = word;
      while (last < this.sentenceLast(word) && this.end(last) <= hit.end) last++;
      if (last > word) known = { entry: hit.entry, first: word, last };
    }
    this.#known[word] = known;
    return known;
  }

  /** Kind of the block that holds the word: headline, subheading … */
  blockKind(word: number): string {
    const block = this.sentences[this.sentence[word] ?? -1]?.block ?? -1;
    return this.base.article.blocks[block]?.kind ?? 'paragraph';
  }
}

function isLetter(char: string | undefined): boolean {
  if (char === undefined) return false;
  const code = char.charCodeAt(0) | 32;
  return (code >= 97 && code <= 122) || (code > 127 && /[\p{L}]/u.test(char));
}

/** The mark behind “al”, “d”, “bin”: a look that saves nearly all words the pattern. */
function isJoint(form: string, at: number): boolean {
  const code = form.charCodeAt(at);
  return code === 39 || code === 45 || code === 8217;
}

const straight = (lower: string): string => (lower.includes('’') ? lower.replaceAll('’', "'") : lower);
