import { type Analyzer, type TokenColumns, UPOS, type Upos } from '../model/index.js';
import { lemmaOf } from './lemma.js';
import type { TokenTable } from './types.js';

const NONE: readonly number[] = [];

/** A view of token columns; strings, lemmas and lists of dependants are made when first asked for and kept. */
export class ColumnTable implements TokenTable {
  readonly count: number;
  // With room for all from the start: an array that is filled from behind would become a dictionary.
  readonly #forms: (string | undefined)[] = [];
  readonly #lowers: (string | undefined)[] = [];
  readonly #lemmas: (string | undefined)[] = [];
  #children: (readonly number[])[] | null = null;

  constructor(
    readonly columns: TokenColumns,
    readonly analyzer: Analyzer,
    private readonly sentences: Int32Array,
    private readonly givenLemmas: readonly string[] | null = null,
  ) {
    this.count = columns.count;
    this.#forms.length = this.count;
    this.#lowers.length = this.count;
    this.#lemmas.length = this.count;
  }

  start(token: number): number {
    return this.columns.start[token] ?? -1;
  }

  end(token: number): number {
    return this.columns.end[token] ?? -1;
  }

  form(token: number): string {
    if (token < 0 || token >= this.count) return '';
    const { text, start, end } = this.columns;
    return (this.#forms[token] ??= text.slice(start[token], end[token]));
  }

  lower(token: number): string {
    if (token < 0 || token >= this.count) return '';
    return (this.#lowers[token] ??= this.form(token).toLowerCase());
  }

  lemma(token: number): string {
    if (token < 0 || token >= this.count) return '';
    return (this.#lemmas[token] ??= this.givenLemmas?.[token] ?? lemmaOf(this.form(token), this.upos(token), this.xpos(token)));
  }

  upos(token: number): Upos {
    return UPOS[this.columns.upos[token] ?? 0] ?? 'X';
  }

  xpos(token: number): string {
    return this.analyzer.xposNames[this.columns.xpos[token] ?? 0] ?? '';
  }

  head(token: number): number {
    return this.columns.head[token] ?? -1;
  }

  rel(token: number): string {
    return this.analyzer.relNames[this.columns.rel[token] ?? 0] ?? 'dep';
  }

  children(token: number): readonly number[] {
    return (this.#children ??= this.#lists())[token] ?? NONE;
  }

  sentenceOf(token: number): number {
    return this.sentences[token] ?? -1;
  }

  #lists(): (readonly number[])[] {
    const lists: number[][] = [];
    lists.length = this.count;
    for (let token = 0; token < this.count; token++) {
      const head = this.head(token);
      if (head >= 0) (lists[head] ??= []).push(token);
    }
    return lists;
  }
}
