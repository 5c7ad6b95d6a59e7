import { DISTANCES, distanceOf } from './distance.js';
import type { Kernel, Matrix } from './kernel.js';
import type { NetworkWeights } from './network-weights.js';
import { INPUTS } from './inputs.js';
import { recur } from './recurrence.js';

/** Longest stretch of tokens that the network reads at once: the search for a tree takes time by the third power of it. */
export const MAX_TOKENS = 128;

/** Random masks that training multiplies into the layers; see `scripts/train/dropout.ts`. */
export interface Masks {
  readonly embedding: Float32Array;
  /** One for each output of the convolution and the layers above it. */
  readonly layers: readonly Float32Array[];
  readonly views: Float32Array;
}

/** The layer of `Network.hidden` that tags are read from. */
export const TAG_LAYER = 1;

/** Slope of the rectifier below zero. */
export const LEAK = 0.1;

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
  readonly dependants: Matrix;
  readonly turned: Matrix;
  readonly heads: Matrix;
  readonly headsAcross: Matrix;
  readonly pairs: Matrix;
  readonly arcs: Matrix;
  readonly arcLabels: Matrix;
  readonly tags: Matrix;
  count = 0;

  constructor(
    readonly kernel: Kernel,
    readonly weights: NetworkWeights,
  ) {
    const { embedding, width, layers, arc, label, tags, rels } = weights.shape;
    const of = (columns: number): Matrix => kernel.matrix(MAX_TOKENS, columns);
    this.input = kernel.matrix(MAX_TOKENS + 2, embedding);
    this.hidden = Array.from({ length: layers + 1 }, () => of(width));
    this.gates = Array.from({ length: layers }, () => of(3 * width));
    this.memory = Array.from({ length: layers }, () => of(width));
    this.views = of(2 * (arc + label));
    this.dependants = of(arc);
    this.turned = of(arc);
    this.heads = kernel.matrix(MAX_TOKENS + 1, arc);
    this.headsAcross = kernel.matrix(arc, MAX_TOKENS + 1);
    this.arcs = of(MAX_TOKENS + 1);
    this.pairs = of(label);
    this.arcLabels = of(rels);
    this.tags = of(tags);
  }

  /** Reads a sentence of `count` tokens, given `INPUTS` embedding rows for each. */
  encode(rows: Int32Array, count: number, masks: Masks | null): void {
    const { kernel, weights, hidden, gates, memory } = this;
    this.count = count;
    this.embed(rows);
    if (masks) mask(this.input.data.subarray(this.input.columns), masks.embedding, count * this.input.columns);
    kernel.product(this.input, weights.convolution, hidden[0] as Matrix, count, 3 * this.input.columns);
    rectify(hidden[0] as Matrix, weights.convolutionBias.data, count, (hidden[0] as Matrix).columns);
    if (masks) maskRows(hidden[0] as Matrix, masks.layers[0] as Float32Array, count);
    weights.layers.forEach((layer, l) => {
      const below = hidden[l] as Matrix;
      kernel.product(below, layer.gates, gates[l] as Matrix, count, below.columns);
      recur(layer, gates[l] as Matrix, memory[l] as Matrix, below, hidden[l + 1] as Matrix, count);
      if (masks) maskRows(hidden[l + 1] as Matrix, masks.layers[l + 1] as Float32Array, count);
    });
    this.view(masks);
  }

  private embed(rows: Int32Array): void {
    const { embeddings, shape } = this.weights;
    const { embedding } = shape;
    const { data } = this.input;
    data.fill(0, 0, (this.count + 2) * embedding);
    for (let i = 0; i < this.count; i += 1) {
      const to = (i + 1) * embedding;
      for (let k = 0; k < INPUTS; k += 1) {
        const from = (rows[i * INPUTS + k] as number) * embedding;
        for (let j = 0; j < embedding; j += 1) data[to + j] = (data[to + j] as number) + (embeddings[from + j] as number);
      }
    }
  }

  private view(masks: Masks | null): void {
    const { kernel, weights, views, dependants, turned, count } = this;
    const { arc } = weights.shape;
    const top = this.top;
    const low = this.hidden[0] as Matrix;
    kernel.product(top, weights.views, views, count, top.columns);
    kernel.product(low, weights.lowViews, views, count, low.columns, true);
    rectify(views, weights.viewBias.data, count, 2 * arc);
    if (masks) mask(views.data, masks.views, count * views.columns);
    for (let i = 0; i < count; i += 1) dependants.data.set(views.data.subarray(i * views.columns, i * views.columns + arc), i * arc);
    kernel.product(dependants, weights.arcs, turned, count, arc);
    addBias(turned, weights.headBias.data, count);
  }

  /** Where tags are read: below the layers that serve the tree alone (Søgaard and Goldberg 2016). */
  get tagView(): Matrix {
    return this.hidden[TAG_LAYER] as Matrix;
  }

  /** What the last layer says of each token. */
  get top(): Matrix {
    return this.hidden[this.hidden.length - 1] as Matrix;
  }

  /** Fills `arcs`: row by token, column by head; the column behind the last token is the root. */
  scoreArcs(tags: Int32Array): void {
    const { kernel, weights, views, heads, headsAcross, turned, arcs, count } = this;
    const { arc, tags: classes } = weights.shape;
    for (let i = 0; i < count; i += 1) {
      const from = i * views.columns + arc;
      heads.data.set(views.data.subarray(from, from + arc), i * arc);
    }
    heads.data.set(weights.root.data.subarray(0, arc), count * arc);
    const wide = headsAcross.columns;
    for (let i = 0; i <= count; i += 1) for (let j = 0; j < arc; j += 1) headsAcross.data[j * wide + i] = heads.data[i * arc + j] as number;
    kernel.product(turned, headsAcross, arcs, count, arc, false, (count + 8) & ~7);
    const { data, columns } = arcs;
    const prior = weights.tagPairs.data;
    for (let i = 0; i < count; i += 1) {
      const row = i * columns;
      const base = (tags[i] as number) * (classes + 1);
      for (let j = 0; j < count; j += 1) {
        const pair = (base + (tags[j] as number)) * DISTANCES + distanceOf(i, j);
        data[row + j] = (data[row + j] as number) + (i === j ? 0 : (prior[pair] as number));
      }
      data[row + count] = (data[row + count] as number) + (prior[(base + classes) * DISTANCES] as number);
      data[row + i] = -1e9;
    }
  }

  /** Fills `arcLabels`, a row by token, for the given heads. */
  scoreLabels(heads: ArrayLike<number>): void {
    const { kernel, weights, views, pairs, arcLabels, count } = this;
    const { arc, label } = weights.shape;
    const { data, columns } = views;
    const root = weights.labelRoot.data;
    const distances = weights.labelDistances.data;
    for (let i = 0; i < count; i += 1) {
      const head = heads[i] as number;
      const own = i * columns + 2 * arc + label;
      const over = head * columns + 2 * arc;
      const away = head === count ? 0 : distanceOf(i, head) * label;
      for (let j = 0; j < label; j += 1) {
        const sum = ((head === count ? root[j] : data[over + j]) as number) + (data[own + j] as number) + (distances[away + j] as number);
        pairs.data[i * label + j] = sum < 0 ? sum * LEAK : sum;
      }
    }
    kernel.product(pairs, weights.labels, arcLabels, count, label);
    addBias(arcLabels, weights.labelBias.data, count);
  }

  /** Fills `tags`, a row by token. */
  scoreTags(): void {
    const { kernel, weights, tags, tagView, count } = this;
    kernel.product(tagView, weights.tags, tags, count, tagView.columns);
    addBias(tags, weights.tagBias.data, count);
  }
}

/** Adds the bias to each row, and bends the first `bent` columns. */
function rectify({ data, columns }: Matrix, bias: Float32Array, rows: number, bent: number): void {
  for (let at = 0; at < rows * columns; at += columns) {
    for (let j = 0; j < columns; j += 1) {
      const sum = (data[at + j] as number) + (bias[j] as number);
      data[at + j] = sum < 0 && j < bent ? sum * LEAK : sum;
    }
  }
}

function addBias({ data, columns }: Matrix, bias: Float32Array, rows: number): void {
  for (let at = 0; at < rows * columns; at += columns) {
    for (let j = 0; j < columns; j += 1) data[at + j] = (data[at + j] as number) + (bias[j] as number);
  }
}

function mask(data: Float32Array, by: Float32Array, length: number): void {
  for (let k = 0; k < length; k += 1) data[k] = (data[k] as number) * (by[k] as number);
}

function maskRows({ data, columns }: Matrix, by: Float32Array, rows: number): void {
  for (let at = 0; at < rows * columns; at += columns) {
    for (let j = 0; j < columns; j += 1) data[at + j] = (data[at + j] as number) * (by[j] as number);
  }
}
