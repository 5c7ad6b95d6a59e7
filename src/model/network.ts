import { DISTANCES, distanceOf } from './distance.js';
import { INPUTS } from './inputs.js';
import { type Factor, type Kernel, type Matrix, type Packed, placeInStrips } from './kernel.js';
import { mask, maskRows, sumEmbeddings, tableOf } from './matrices.js';
import { type Factors, factorsOf, type NetworkWeights } from './network-weights.js';
import { recur, recurRead } from './recurrence.js';
import { NEVER } from './tag-pairs.js';
import { type Tokens, Window } from './window.js';

/** Longest stretch of tokens that the network reads at once: the search for a tree takes time by the third power of it. */
export const MAX_TOKENS = 128;

/** Distance of a head by its place less that of the token, `MAX_TOKENS` added. */
const BY_OFFSET = Uint8Array.from({ length: 2 * MAX_TOKENS }, (_, k) => (k === MAX_TOKENS ? 0 : distanceOf(MAX_TOKENS, k)));

/** What training does to the layers: random masks multiplied into them (`scripts/train/dropout.ts`), and more added to the embeddings. */
export interface Masks {
  /** Adds to the embeddings of the sentence, whose first stand in the second row. */
  readonly enrich?: (input: Matrix) => void;
  readonly embedding: Float32Array;
  /** One for each output of the convolution and the layers above it. */
  readonly layers: readonly Float32Array[];
  readonly views: Float32Array;
}

/** The layer of `Network.hidden` that tags are read from. */
export const TAG_LAYER = 1;

/**
 * Tags, heads and relations of one sentence at once: embeddings of what `inputs.ts` lists, a convolution over three tokens, layers
 * of simple recurrent units (Lei and others 2018) that read in both directions, a biaffine score for each pair of token and head
 * (Dozat and Manning 2017) and a hidden layer for the relation of a token to its head. All matrices are 32-bit floating-point
 * numbers; no step uses a function whose last bit the language leaves open.
 */
export class Network {
  /** Embeddings, with an empty row before the sentence and one behind it. */
  readonly input: Matrix;
  /** Output of the convolution, then of each layer. */
  readonly hidden: readonly Matrix[];
  readonly gates: readonly Matrix[];
  readonly memory: readonly Matrix[];
  /** Four views of each token side by side: as dependant, as head, and both again for the relation. */
  readonly views: Matrix;
  readonly turned: Matrix;
  readonly heads: Matrix;
  readonly pairs: Matrix;
  readonly arcs: Matrix;
  readonly arcLabels: Matrix;
  readonly tags: Matrix;
  /** The best tag of each token by `tags`. */
  readonly bestTags: Int32Array;
  count = 0;
  private readonly factors: Factors;
  private readonly window: Window | null;
  private readonly recur: typeof recur;
  private readonly headsAcross: Packed;
  private readonly empty: Matrix;
  /** Tags of the sentence, and `BY_OFFSET`, where the kernel can read them. */
  private readonly ownTags: Int32Array;
  private readonly distances: Uint8Array;
  /** Where the embedding rows of each token stand. */
  private readonly places: Int32Array;

  /** @param read whether weights are only read from now on, and laid out for that */
  constructor(
    readonly kernel: Kernel,
    readonly weights: NetworkWeights,
    private readonly read = false,
  ) {
    const { embedding, width, layers, arc, label, tags, rels } = weights.shape;
    const of = (columns: number): Matrix => kernel.matrix(MAX_TOKENS, columns);
    this.input = kernel.matrix(MAX_TOKENS + 2, embedding);
    this.hidden = Array.from({ length: layers + 1 }, () => of(width));
    this.gates = Array.from({ length: layers }, () => of(3 * width));
    this.memory = Array.from({ length: layers }, () => of(width));
    this.views = of(2 * (arc + label));
    this.turned = of(arc);
    this.heads = kernel.matrix(MAX_TOKENS + 1, arc);
    this.headsAcross = kernel.strips(arc, MAX_TOKENS + 1);
    this.arcs = of(MAX_TOKENS + 1);
    this.pairs = of(label);
    this.arcLabels = of(rels);
    this.tags = of(tags);
    this.bestTags = kernel.numbers(Int32Array, MAX_TOKENS);
    this.empty = kernel.matrix(1, width);
    this.places = kernel.numbers(Int32Array, MAX_TOKENS * INPUTS);
    this.ownTags = kernel.numbers(Int32Array, MAX_TOKENS);
    this.distances = kernel.numbers(Uint8Array, BY_OFFSET.length);
    this.distances.set(BY_OFFSET);
    this.recur = read ? recurRead : recur;
    this.window = read ? new Window(kernel, tableOf(weights), INPUTS, weights.convolution, MAX_TOKENS) : null;
    this.factors = factorsOf(weights, read ? (matrix) => kernel.rounded(matrix) : (matrix) => matrix);
  }

  /** Reads `count` tokens of a sentence from the token `from` on, where weights are only read. */
  readTokens(sentence: Tokens, from: number, count: number): void {
    (this.window as Window).sum(sentence, from, count, this.low);
    this.layers(count, null);
  }

  /** Reads a sentence of `count` tokens, given `INPUTS` embedding rows for each. */
  encode(rows: Int32Array, count: number, masks: Masks | null): void {
    this.convolve(rows, count, masks);
    this.layers(count, masks);
  }

  private layers(count: number, masks: Masks | null): void {
    const { kernel, weights, factors, hidden, gates, memory } = this;
    this.count = count;
    kernel.addBias(hidden[0] as Matrix, weights.convolutionBias, count, (hidden[0] as Matrix).columns);
    if (masks) maskRows(hidden[0] as Matrix, masks.layers[0] as Float32Array, count);
    weights.layers.forEach((layer, l) => {
      const [input, out] = [hidden[l] as Matrix, hidden[l + 1] as Matrix];
      const room = { gates: gates[l] as Matrix, memory: memory[l] as Matrix, input, out, empty: this.empty };
      kernel.product(input, factors.gates[l] as Factor, room.gates, count, input.columns);
      this.recur(kernel, layer, room, count);
      if (masks) maskRows(out, masks.layers[l + 1] as Float32Array, count);
    });
    this.view(masks);
  }

  private convolve(rows: Int32Array, count: number, masks: Masks | null): void {
    const { kernel, weights, input } = this;
    sumEmbeddings(kernel, weights.embeddings, { rows, each: INPUTS, places: this.places }, count, input);
    masks?.enrich?.(input);
    if (masks) mask(input.data.subarray(input.columns), masks.embedding, count * input.columns);
    kernel.product(input, weights.convolution, this.hidden[0] as Matrix, count, 3 * input.columns);
  }

  private view(masks: Masks | null): void {
    const { kernel, weights, factors, views, turned, count } = this;
    const { arc } = weights.shape;
    const { top, low } = this;
    kernel.product(top, factors.views, views, count, top.columns);
    kernel.product(low, factors.lowViews, views, count, low.columns, true);
    kernel.addBias(views, weights.viewBias, count, 2 * arc);
    if (masks) mask(views.data, masks.views, count * views.columns);
    kernel.product(views, factors.arcs, turned, count, arc);
    kernel.addBias(turned, weights.headBias, count);
  }

  /** Where tags are read: below the layers that serve the tree alone (Søgaard and Goldberg 2016). */
  get tagView(): Matrix {
    return this.hidden[TAG_LAYER] as Matrix;
  }

  /** What the convolution says of each token. */
  get low(): Matrix {
    return this.hidden[0] as Matrix;
  }

  /** What the last layer says of each token. */
  get top(): Matrix {
    return this.hidden[this.hidden.length - 1] as Matrix;
  }

  /** Fills `arcs`: row by token, column by head; the column behind the last token is the root. */
  scoreArcs(tags: Int32Array): void {
    const { kernel, weights, turned, arcs, count } = this;
    const { arc, tags: classes } = weights.shape;
    this.turnHeads(arc);
    kernel.product(turned, { ...this.headsAcross, columns: (count + 8) & ~7 }, arcs, count, arc);
    this.addTagPairs(tags, classes + 1);
  }

  /** What both tags and the distance say of an arc: `tag-pairs.ts` where the pairs are only read. */
  private addTagPairs(tags: Int32Array, classes: number): void {
    const { kernel, weights, arcs, count, distances } = this;
    const { pairTable } = weights;
    if (pairTable) {
      const { bytes, steps } = pairTable;
      this.ownTags.set(tags);
      const away = distances.byteOffset + MAX_TOKENS;
      const at = this.ownTags.byteOffset;
      kernel.run.addTagPairs(arcs.at, arcs.columns * 4, at, count, classes, bytes.byteOffset, steps.byteOffset, away);
      return;
    }
    const { data, columns } = arcs;
    const prior = weights.tagPairs.data;
    for (let i = 0; i < count; i += 1) {
      const row = i * columns;
      const base = (tags[i] as number) * classes;
      for (let j = 0; j < count; j += 1) {
        const pair = (base + (tags[j] as number)) * DISTANCES + (distances[MAX_TOKENS - i + j] as number);
        data[row + j] = (data[row + j] as number) + (prior[pair] as number);
      }
      data[row + count] = (data[row + count] as number) + (prior[(base + classes - 1) * DISTANCES] as number);
      data[row + i] = NEVER;
    }
  }

  /** The tokens as heads, and the root behind them: on end for the product, and row by row for training. */
  private turnHeads(arc: number): void {
    const { views, headsAcross, weights, count } = this;
    const { strips, rows } = headsAcross;
    for (let i = 0; i <= count; i += 1) {
      const from = i === count ? weights.root.data : views.data;
      const first = i === count ? 0 : i * views.columns + arc;
      if (!this.read) this.heads.data.set(from.subarray(first, first + arc), i * arc);
      // The next row of a strip is eight numbers on.
      let place = placeInStrips(rows, 0, i);
      for (let j = first; j < first + arc; j += 1) {
        strips[place] = from[j] as number;
        place += 8;
      }
    }
  }

  /** Fills `arcLabels`, a row by token, for the given heads. */
  scoreLabels(heads: ArrayLike<number>): void {
    const { kernel, weights, views, pairs, arcLabels, count } = this;
    const { arc, label } = weights.shape;
    const { at, columns } = views;
    for (let i = 0; i < count; i += 1) {
      const head = heads[i] as number;
      const over = head === count ? weights.labelRoot.at : at + (head * columns + 2 * arc) * 4;
      const away = weights.labelDistances.at + (head === count ? 0 : distanceOf(i, head) * label) * 4;
      kernel.run.addThree(pairs.at + i * label * 4, over, at + (i * columns + 2 * arc + label) * 4, away, label * 4);
    }
    kernel.product(pairs, this.factors.labels, arcLabels, count, label);
    kernel.addBias(arcLabels, weights.labelBias, count);
  }

  /** Fills `tags`, a row by token, and `bestTags`. */
  scoreTags(): void {
    const { kernel, weights, tags, tagView, count, bestTags } = this;
    kernel.product(tagView, this.factors.tags, tags, count, tagView.columns);
    kernel.addBias(tags, weights.tagBias, count);
    kernel.bestColumns(tags, count, 0, weights.shape.tags, bestTags);
  }
}
