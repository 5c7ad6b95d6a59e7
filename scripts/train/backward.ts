import { DISTANCES, distanceOf } from '../../src/model/distance.js';
import { INPUTS } from '../../src/model/inputs.js';
import type { Kernel, Matrix } from '../../src/model/kernel.js';
import type { NetworkWeights } from '../../src/model/network-weights.js';
import { MAX_TOKENS, type Masks, type Network, TAG_LAYER } from '../../src/model/network.js';
import { maskRows } from '../../src/model/matrices.js';
import type { Layer } from '../../src/model/recurrence.js';
import { LEAK } from '../../src/model/row-steps.js';
import { addRows, addTriples, bump, turn } from './matrices.js';
import { recurBack } from './recurrence-back.js';
import { crossEntropy } from './softmax.js';

/** One sentence as the network learns it. */
export interface Lesson {
  readonly count: number;
  /** `INPUTS` embedding rows for each token. */
  readonly rows: Int32Array;
  readonly rightTags: Int32Array;
  readonly heads: Int32Array;
  readonly rels: Int32Array;
}

/** Gradients of the network's three losses, by hand: what `Network` does, backwards. */
export class Backward {
  readonly gradients: NetworkWeights;
  private readonly turned: Turned;
  private readonly d: {
    readonly [name in 'views' | 'turned' | 'dependants' | 'heads' | 'pairs' | 'arcs' | 'labels' | 'tags' | 'triples']: Matrix;
  };
  private readonly dHidden: readonly Matrix[];
  private readonly dGates: readonly Matrix[];

  constructor(
    private readonly kernel: Kernel,
    private readonly network: Network,
    gradients: NetworkWeights,
  ) {
    const { embedding, width, layers, arc, label, tags, rels } = network.weights.shape;
    const of = (columns: number): Matrix => kernel.matrix(MAX_TOKENS + 1, columns);
    this.gradients = gradients;
    this.turned = new Turned(kernel, network.weights);
    this.dHidden = Array.from({ length: layers + 1 }, () => of(width));
    this.dGates = Array.from({ length: layers }, () => of(3 * width));
    this.d = {
      views: of(2 * (arc + label)),
      turned: of(arc),
      dependants: of(arc),
      heads: of(arc),
      pairs: of(label),
      arcs: of(MAX_TOKENS + 1),
      labels: of(rels),
      tags: of(tags),
      triples: of(3 * embedding),
    };
  }

  /** After a change of the weights. */
  refresh(): void {
    this.turned.refresh();
  }

  /**
   * Adds one sentence's gradients, times `scale`. `touch` is told each embedding row in use, and `tokens` filled with the gradient of each
   * token's sum of rows. Returns the loss of its heads.
   */
  learn(lesson: Lesson, masks: Masks, scale: number, tagShare: number, touch: (row: number) => void, tokens?: Matrix): number {
    const { network, d } = this;
    network.encode(lesson.rows, lesson.count, masks);
    network.scoreTags();
    d.views.data.fill(0, 0, lesson.count * d.views.columns);
    this.labels(lesson, scale);
    const loss = this.arcs(lesson, scale);
    this.views(lesson.count, masks);
    this.tags(lesson, scale * tagShare);
    this.layers(lesson.count, masks);
    this.input(lesson, masks, touch, tokens);
    return loss;
  }

  private labels({ count, heads, rels }: Lesson, scale: number): void {
    const { kernel, network, gradients, d, turned } = this;
    const { arc, label } = network.weights.shape;
    network.scoreLabels(heads);
    crossEntropy(network.arcLabels, rels, count, network.weights.shape.rels, scale, d.labels);
    addRows(d.labels, count, gradients.labelBias.data);
    kernel.productOfTransposed(network.pairs, d.labels, gradients.labels, label, count, true);
    kernel.product(d.labels, turned.labels, d.pairs, count, d.labels.columns);
    const { data, columns } = d.views;
    for (let i = 0; i < count; i += 1) {
      const head = heads[i] as number;
      const own = i * columns + 2 * arc + label;
      const over = head * columns + 2 * arc;
      const away = head === count ? 0 : distanceOf(i, head) * label;
      for (let j = 0; j < label; j += 1) {
        const slope = (network.pairs.data[i * label + j] as number) < 0 ? LEAK : 1;
        const step = (d.pairs.data[i * label + j] as number) * slope;
        bump(data, own + j, step);
        bump(gradients.labelDistances.data, away + j, step);
        if (head === count) bump(gradients.labelRoot.data, j, step);
        else bump(data, over + j, step);
      }
    }
  }

  private arcs({ count, heads }: Lesson, scale: number): number {
    const { kernel, network, gradients, d, turned } = this;
    const tags = network.bestTags;
    const { arc, tags: classes } = network.weights.shape;
    network.scoreArcs(tags.subarray(0, count));
    const loss = crossEntropy(network.arcs, heads, count, count + 1, scale, d.arcs);
    const { data, columns } = d.arcs;
    for (let i = 0; i < count; i += 1) {
      const base = (tags[i] as number) * (classes + 1);
      for (let j = 0; j <= count; j += 1) {
        if (j === i) continue;
        const pair = j === count ? (base + classes) * DISTANCES : (base + (tags[j] as number)) * DISTANCES + distanceOf(i, j);
        bump(gradients.tagPairs.data, pair, data[i * columns + j] as number);
      }
    }
    kernel.product(d.arcs, network.heads, d.turned, count, count + 1);
    kernel.productOfTransposed(d.arcs, network.turned, d.heads, count + 1, count);
    addRows(d.turned, count, gradients.headBias.data);
    for (let j = 0; j < arc; j += 1) bump(gradients.root.data, j, d.heads.data[count * arc + j] as number);
    kernel.productOfTransposed(network.views, d.turned, gradients.arcs, arc, count, true);
    kernel.product(d.turned, turned.arcs, d.dependants, count, arc);
    for (let i = 0; i < count; i += 1) {
      const row = i * d.views.columns;
      for (let j = 0; j < arc; j += 1) {
        bump(d.views.data, row + j, d.dependants.data[i * arc + j] as number);
        bump(d.views.data, row + arc + j, d.heads.data[i * arc + j] as number);
      }
    }
    return loss;
  }

  private views(count: number, masks: Masks): void {
    const { kernel, network, gradients, d, turned } = this;
    const { data, columns } = d.views;
    const bent = 2 * network.weights.shape.arc;
    for (let at = 0; at < count * columns; at += columns) {
      for (let j = 0; j < columns; j += 1) {
        const slope = j < bent && (network.views.data[at + j] as number) < 0 ? LEAK : 1;
        data[at + j] = (data[at + j] as number) * (masks.views[at + j] as number) * slope;
      }
    }
    addRows(d.views, count, gradients.viewBias.data);
    kernel.productOfTransposed(network.top, d.views, gradients.views, network.top.columns, count, true);
    const low = network.hidden[0] as Matrix;
    kernel.productOfTransposed(low, d.views, gradients.lowViews, low.columns, count, true);
    kernel.product(d.views, turned.views, this.dHidden.at(-1) as Matrix, count, columns);
  }

  private tags({ count, rightTags }: Lesson, scale: number): void {
    const { kernel, network, gradients, d } = this;
    crossEntropy(network.tags, rightTags, count, network.weights.shape.tags, scale, d.tags);
    addRows(d.tags, count, gradients.tagBias.data);
    kernel.productOfTransposed(network.tagView, d.tags, gradients.tags, network.tagView.columns, count, true);
  }

  private layers(count: number, masks: Masks): void {
    const { kernel, network, gradients, dHidden, dGates, turned } = this;
    for (let l = dGates.length - 1; l >= 0; l -= 1) {
      const above = dHidden[l + 1] as Matrix;
      const below = dHidden[l] as Matrix;
      const dGate = dGates[l] as Matrix;
      maskRows(above, masks.layers[l + 1] as Float32Array, count);
      recurBack({
        layer: network.weights.layers[l] as Layer,
        sums: gradients.layers[l] as Layer,
        gates: network.gates[l] as Matrix,
        memory: network.memory[l] as Matrix,
        input: network.hidden[l] as Matrix,
        dGates: dGate,
        above,
        below,
        count,
      });
      kernel.productOfTransposed(
        network.hidden[l] as Matrix,
        dGate,
        (gradients.layers[l] as { gates: Matrix }).gates,
        below.columns,
        count,
        true,
      );
      kernel.product(dGate, turned.gates[l] as Matrix, below, count, dGate.columns, true);
      if (l === 0) kernel.product(this.d.views, turned.lowViews, below, count, this.d.views.columns, true);
      if (l === TAG_LAYER) kernel.product(this.d.tags, turned.tags, below, count, this.d.tags.columns, true);
    }
  }

  private input({ rows, count }: Lesson, masks: Masks, touch: (row: number) => void, tokens?: Matrix): void {
    const { kernel, network, gradients, d, turned } = this;
    const { embedding } = network.weights.shape;
    const first = this.dHidden[0] as Matrix;
    maskRows(first, masks.layers[0] as Float32Array, count);
    const bent = (network.hidden[0] as Matrix).data;
    for (let k = 0; k < count * first.columns; k += 1) if ((bent[k] as number) < 0) first.data[k] = (first.data[k] as number) * LEAK;
    addRows(first, count, gradients.convolutionBias.data);
    kernel.productOfTransposed(network.input, first, gradients.convolution, 3 * embedding, count, true);
    kernel.product(first, turned.convolution, d.triples, count, first.columns);
    const sums = gradients.embeddings.data;
    addTriples({ triples: d.triples, embedding, count, rows, each: INPUTS, mask: masks.embedding, sums, touch, tokens });
  }
}

/** The matrices with rows and columns exchanged. */
class Turned {
  readonly convolution: Matrix;
  readonly gates: readonly Matrix[];
  readonly views: Matrix;
  readonly lowViews: Matrix;
  readonly arcs: Matrix;
  readonly labels: Matrix;
  readonly tags: Matrix;

  constructor(
    kernel: Kernel,
    private readonly weights: NetworkWeights,
  ) {
    const of = ({ rows, columns }: Matrix): Matrix => kernel.matrix(columns, rows);
    this.convolution = of(weights.convolution);
    this.gates = weights.layers.map(({ gates }) => of(gates));
    this.views = of(weights.views);
    this.lowViews = of(weights.lowViews);
    this.arcs = of(weights.arcs);
    this.labels = of(weights.labels);
    this.tags = of(weights.tags);
  }

  refresh(): void {
    const { weights } = this;
    turn(weights.convolution, this.convolution);
    weights.layers.forEach(({ gates }, l) => turn(gates, this.gates[l] as Matrix));
    turn(weights.views, this.views);
    turn(weights.lowViews, this.lowViews);
    turn(weights.arcs, this.arcs);
    turn(weights.labels, this.labels);
    turn(weights.tags, this.tags);
  }
}
