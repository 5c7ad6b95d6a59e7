import { TreeDecoder } from './eisner.js';
import { decodeModel, type Model } from './format.js';
import { InputRows, InputTokens } from './inputs.js';
import { KeptSentences } from './kept-sentences.js';
import { Lexical, PAD } from './lexical.js';
import { NameHead } from './name-head.js';
import { NameTokens } from './name-inputs.js';
import { BestChain } from './name-tags.js';
import { MAX_TOKENS, Network } from './network.js';
import { OpenClasses } from './open-classes.js';
import type { Analyzer, TokenColumns } from './types.js';

/** Reads a model from the bytes of its file. Throws MODEL_BROKEN. */
export function loadModel(bytes: Uint8Array): Analyzer {
  return new KeptSentences(new StatisticalAnalyzer(decodeModel(bytes, true)));
}

/** Tags, heads and relations by the network, whose tags its choice of heads knows; then names by what it makes of the words. */
export class StatisticalAnalyzer implements Analyzer {
  readonly name: string;
  readonly xposNames: readonly string[];
  readonly relNames: readonly string[];
  private readonly lex: Lexical;
  private readonly inputs: InputTokens;
  private readonly network: Network;
  private readonly decoder: TreeDecoder;
  private readonly recogniser: NameHead;
  private readonly nameInputs: NameTokens;
  private readonly chain = new BestChain(MAX_TOKENS);
  private readonly open: OpenClasses;
  /** The best column of each row of scores that was looked at last. */
  private readonly best: Int32Array;
  private tags = new Int32Array(0);

  constructor(private readonly model: Model) {
    this.name = model.names.name;
    this.xposNames = model.names.xpos;
    this.relNames = model.names.rels;
    this.lex = new Lexical(model.words);
    this.inputs = new InputTokens(new InputRows(model.words), this.lex);
    this.nameInputs = new NameTokens(this.lex, model.index);
    const { kernel } = model.network;
    this.network = new Network(kernel, model.network, true);
    this.decoder = new TreeDecoder(kernel, MAX_TOKENS);
    this.recogniser = new NameHead(kernel, model.recogniser, true);
    this.best = kernel.numbers(Int32Array, MAX_TOKENS);
    const { tags, xpos } = model.names;
    this.open = new OpenClasses(
      tags.map(([, upos]) => upos),
      tags.map(([number]) => xpos[number] === 'IN'),
    );
  }

  analyze(columns: TokenColumns, first: number, last: number): void {
    if (last <= first) return;
    this.lex.fill(columns, first, last);
    if (this.tags.length < this.lex.count) this.tags = new Int32Array(this.lex.count * 2);
    this.inputs.refresh();
    for (let from = 0; from < this.lex.count; from += MAX_TOKENS) {
      this.parse(columns, first, from);
      this.recognise(columns, first, from);
    }
  }

  /**
   * Heads, relations and tags of the tokens from `from` on, at most as many as the network reads at once.
   * The root of a later stretch hangs on the sentence's first root, so that the sentence stays one tree.
   */
  private parse(columns: TokenColumns, first: number, from: number): void {
    const { network, tags, lex } = this;
    const count = Math.min(MAX_TOKENS, lex.count - from);
    network.readTokens(this.inputs, from, count);
    network.scoreTags();
    for (let i = 0; i < count; i += 1) this.tag(columns, first, from + i, i);
    network.scoreArcs(tags.subarray(from, from + count));
    const heads = this.decoder.decode(network.arcs, count);
    network.scoreLabels(heads);
    const start = first + from;
    const { kernel } = network;
    kernel.bestColumns(network.arcLabels, count, ROOT + 1, this.relNames.length, this.best);
    for (let i = 0; i < count; i += 1) {
      const head = heads[i] as number;
      const isRoot = head === count;
      columns.head[start + i] = isRoot ? -1 : start + head;
      columns.rel[start + i] = isRoot ? ROOT : (this.best[i] as number);
    }
    if (from > 0) this.hang(columns, first, start, start + count);
  }

  /** The best tag of the network's row for the token `at` of the sentence; one of an open class where the word is of no closed one. */
  private tag(columns: TokenColumns, first: number, at: number, row: number): void {
    const { network, model, open, lex, tags } = this;
    const token = first + at;
    const only = open.only(columns, token, lex.word[PAD + at] as number);
    let tag = only >= 0 ? only : (network.bestTags[row] as number);
    if (lex.only[PAD + at] === 0 && open.isClosed(tag) && !this.mayBeClosed(columns, first, at)) {
      tag = open.best(network.tags.data, row * network.tags.columns);
    }
    tags[at] = tag;
    const [xpos, upos] = model.names.tags[tag] as readonly [number, number];
    columns.xpos[token] = xpos;
    columns.upos[token] = upos;
  }

  private mayBeClosed(columns: TokenColumns, first: number, at: number): boolean {
    const { open, lex } = this;
    return open.mayBeClosed(columns, first + at, lex.word[PAD + at] as number, lex.plain[PAD + at] === 1);
  }

  private hang(columns: TokenColumns, first: number, start: number, end: number): void {
    const over = columns.head.indexOf(-1, first);
    const under = columns.head.indexOf(-1, start);
    if (under >= end) return;
    columns.head[under] = over;
    columns.rel[under] = Math.max(ROOT + 1, this.relNames.indexOf('parataxis'));
  }

  /** Names of the stretch that the network read last, whose first token is `from`. */
  private recognise(columns: TokenColumns, first: number, from: number): void {
    const { network, recogniser, chain, nameInputs, lex } = this;
    const count = Math.min(MAX_TOKENS, lex.count - from);
    nameInputs.refresh(this.tags);
    recogniser.readTokens(nameInputs, from, network, count);
    chain.find(recogniser.scores, recogniser.weights.steps, count, columns.ner, first + from);
  }
}

/** Relation 0 is `root`, which the artificial root's dependant has and no other. */
const ROOT = 0;
