import type { Article, Block } from '../article/index.js';
import type { Analyzer, TokenColumns } from '../model/index.js';
import { splitSentences } from './sentences.js';
import { ColumnTable } from './table.js';
import { tokenize } from './tokens.js';
import type { Sentence, TokenTable } from './types.js';

/** A report cut into sentences and tokens, tagged and parsed: what every later layer works on. */
export interface BaseText {
  readonly article: Article;
  readonly tokens: TokenTable;
  readonly sentences: readonly Sentence[];
}

/** Tokens with given boundaries, tags left open: what a treebank's own segmentation brings. */
export interface GivenTokens {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Number of the first token of each sentence. */
  readonly sentenceStarts: readonly number[];
}

/**
 * Tokenizes, splits into sentences and analyses a report. Only `article.blocks` are read, no sentence crosses a block, and the dateline
 * opening belongs to no token.
 */
export function buildBase(article: Article, analyzer: Analyzer): BaseText {
  const draft = new Draft(article.text);
  article.blocks.forEach((block, index) => draft.addBlock(index, bodyOf(article, block)));
  return draft.finish(article, analyzer);
}

/** The same for tokens and sentences that are given; every sentence counts as a block of its own. */
export function buildGivenBase(article: Article, given: GivenTokens, analyzer: Analyzer): BaseText {
  const draft = new Draft(article.text);
  given.starts.forEach((start, token) => draft.push(start, given.ends[token] as number));
  given.sentenceStarts.forEach((first, i) => draft.addSentence(i, first, given.sentenceStarts[i + 1] ?? given.starts.length));
  return draft.finish(article, analyzer);
}

/** The block without the dateline opening. A dateline inside a block (“Done at Accra on …”) is part of a sentence. */
function bodyOf(article: Article, block: Block): { start: number; end: number } {
  const dateline = article.datelineSpan;
  const inside = dateline !== null && dateline.start === block.start && dateline.end <= block.end;
  return { start: inside ? dateline.end : block.start, end: block.end };
}

/** Growing columns; English news has a token for every 4.8 characters. */
class Draft {
  #start: Int32Array<ArrayBuffer>;
  #end: Int32Array<ArrayBuffer>;
  #count = 0;
  readonly #sentences: Sentence[] = [];

  constructor(private readonly text: string) {
    const guess = Math.ceil(text.length / 4) + 16;
    this.#start = new Int32Array(guess);
    this.#end = new Int32Array(guess);
  }

  readonly push = (start: number, end: number): void => {
    if (this.#count === this.#start.length) {
      this.#start = grown(this.#start);
      this.#end = grown(this.#end);
    }
    this.#start[this.#count] = start;
    this.#end[this.#count++] = end;
  };

  addBlock(block: number, { start, end }: { start: number; end: number }): void {
    const first = this.#count;
    tokenize(this.text, start, end, this.push);
    const spans = { text: this.text, start: this.#start, end: this.#end };
    splitSentences(spans, first, this.#count, (from, to) => this.addSentence(block, from, to));
  }

  addSentence(block: number, first: number, last: number): void {
    if (last <= first) return;
    const start = this.#start[first] as number;
    this.#sentences.push({ index: this.#sentences.length, block, first, last, start, end: this.#end[last - 1] as number });
  }

  finish(article: Article, analyzer: Analyzer): BaseText {
    const columns = this.#columns();
    const sentenceOf = new Int32Array(columns.count).fill(-1);
    for (const sentence of this.#sentences) {
      sentenceOf.fill(sentence.index, sentence.first, sentence.last);
      analyzer.analyze(columns, sentence.first, sentence.last);
    }
    return { article, tokens: new ColumnTable(columns, analyzer, sentenceOf), sentences: this.#sentences };
  }

  #columns(): TokenColumns {
    const count = this.#count;
    return {
      text: this.text,
      count,
      start: this.#start.slice(0, count),
      end: this.#end.slice(0, count),
      upos: new Uint8Array(count),
      xpos: new Uint8Array(count),
      head: new Int32Array(count).fill(-1),
      rel: new Uint8Array(count),
      ner: new Uint8Array(count),
    };
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(array.length * 2);
  next.set(array);
  return next;
}
