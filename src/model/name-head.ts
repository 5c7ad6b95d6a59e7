import type { Factor, Kernel, Matrix } from './kernel.js';
import { mask, maskRows, sumEmbeddings, tableOf } from './matrices.js';
import { NAME_INPUTS } from './name-inputs.js';
import { NAME_CLASSES } from './name-tags.js';
import type { NameWeights } from './name-weights.js';
import { MAX_TOKENS } from './network.js';
import { recur, recurRead } from './recurrence.js';
import { type Tokens, Window } from './window.js';

/** Random masks that training multiplies into the layers. */
export interface NameMasks {
  readonly embedding: Float32Array;
  readonly mixed: Float32Array;
  readonly out: Float32Array;
}

/** What the parser says of each token of a stretch: its convolution's output and its last layer's. */
export interface Below {
  readonly low: Matrix;
  readonly top: Matrix;
}

/**
 * Scores of name tags for a sentence that the parser has read: its first and last outputs, joined with a convolution over embeddings of
 * the names' own, go through one more layer of simple recurrent units.
 */
export class NameHead {
  /** Embeddings, with an empty row before the sentence and one behind it. */
  readonly input: Matrix;
  readonly mixed: Matrix;
  readonly gates: Matrix;
  readonly memory: Matrix;
  readonly out: Matrix;
  readonly scores: Matrix;
  private readonly factors: { readonly [name in 'low' | 'top' | 'gates' | 'tags']: Factor };
  private readonly window: Window | null;
  private readonly recur: typeof recur;
  private readonly empty: Matrix;
  private readonly places: Int32Array;

  /** @param read whether weights are only read from now on, and laid out for that */
  constructor(
    readonly kernel: Kernel,
    readonly weights: NameWeights,
    read = false,
  ) {
    const { embedding, width } = weights.shape;
    const of = (columns: number): Matrix => kernel.matrix(MAX_TOKENS, columns);
    this.input = kernel.matrix(MAX_TOKENS + 2, embedding);
    this.mixed = of(width);
    this.gates = of(3 * width);
    this.memory = of(width);
    this.out = of(width);
    this.scores = of(NAME_CLASSES);
    this.empty = kernel.matrix(1, width);
    this.places = kernel.numbers(Int32Array, MAX_TOKENS * NAME_INPUTS);
    const { own, low, top, layer, tags } = weights;
    this.recur = read ? recurRead : recur;
    this.window = read ? new Window(kernel, tableOf(weights), NAME_INPUTS, own, MAX_TOKENS) : null;
    const lay = (matrix: Matrix): Factor => (read ? kernel.rounded(matrix) : matrix);
    this.factors = { low: lay(low), top: lay(top), gates: lay(layer.gates), tags: lay(tags) };
  }

  /** Fills `scores` for `count` tokens, given `NAME_INPUTS` embedding rows for each. */
  score(rows: Int32Array, below: Below, count: number, masks: NameMasks | null): void {
    this.convolve(rows, count, masks);
    this.layer(below, count, masks);
  }

  /** The same for `count` tokens of a sentence from the token `from` on, where weights are only read. */
  readTokens(sentence: Tokens, from: number, below: Below, count: number): void {
    (this.window as Window).sum(sentence, from, count, this.mixed);
    this.layer(below, count, null);
  }

  private layer({ low, top }: Below, count: number, masks: NameMasks | null): void {
    const { kernel, weights, factors, mixed, gates, memory, out, scores, empty } = this;
    kernel.product(low, factors.low, mixed, count, low.columns, true);
    kernel.product(top, factors.top, mixed, count, top.columns, true);
    kernel.addBias(mixed, weights.bias, count, mixed.columns);
    if (masks) maskRows(mixed, masks.mixed, count);
    kernel.product(mixed, factors.gates, gates, count, mixed.columns);
    this.recur(kernel, weights.layer, { gates, memory, input: mixed, out, empty }, count);
    if (masks) maskRows(out, masks.out, count);
    kernel.product(out, factors.tags, scores, count, out.columns);
    kernel.addBias(scores, weights.tagBias, count);
  }

  private convolve(rows: Int32Array, count: number, masks: NameMasks | null): void {
    const { kernel, weights, input, places } = this;
    sumEmbeddings(kernel, weights.embeddings, { rows, each: NAME_INPUTS, places }, count, input);
    if (masks) mask(input.data.subarray(input.columns), masks.embedding, count * input.columns);
    kernel.product(input, weights.own, this.mixed, count, 3 * input.columns);
  }
}
