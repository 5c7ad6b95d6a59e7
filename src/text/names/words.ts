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
  readonly #forms: string[] = [];
  readonly #lowers: string[] = [];
  readonly #known: (Known | null | undefined)[] = [];

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

  form(word: number): string {
    return (this.#forms[word] ??= this.text.slice(this.start(word), this.end(word)));
  }

  lower(word: number): string {
    return (this.#lowers[word] ??= this.form(word).toLowerCase().replace(/’/g, "'"));
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
    const form = this.form(word);
    const code = form.charCodeAt(0);
    if (code < 128) return code >= 65 && code <= 90 ? !TAIL_LOWER.test(form) || this.known(word)?.last === word + 1 : JOINED.test(form);
    return /^\p{Lu}/u.test(form) && !TAIL_LOWER.test(form);
  }

  isFirst(word: number): boolean {
    const start = this.sentenceFirst(word);
    if (word === start) return true;
    for (let i = start; i < word; i++) if (isLetter(this.form(i)[0]) || /\d/.test(this.form(i))) return this.#opensQuote(word);
    return true;
  }

  #opensQuote(word: number): boolean {
    return word > 0 && /^["“'‘]$/.test(this.form(word - 1)) && this.start(word) === this.end(word - 1);
  }

  /** The longest known name that begins at `word`, or null. */
  known(word: number): Known | null {
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
  return char !== undefined && /[\p{L}]/u.test(char);
}
