import { InputRows, INPUTS, InputTokens } from '../../src/model/inputs.js';
import { Kernel } from '../../src/model/kernel.js';
import { Lexical, PAD } from '../../src/model/lexical.js';
import { type NetworkShape, NetworkWeights } from '../../src/model/network-weights.js';
import { MAX_TOKENS, Network } from '../../src/model/network.js';
import { rowsOf } from '../../src/model/window.js';
import { Own, type WordTable } from '../../src/model/words.js';
import { Adam } from './adam.js';
import { Backward, type Lesson } from './backward.js';
import type { Example } from './corpus.js';
import { Dropout } from './dropout.js';
import { Pupil } from './pupil.js';
import { Random } from './random.js';
import { joined, Projection, type WordVectors } from './vectors.js';

export interface NetworkPlan {
  readonly shape: Pick<NetworkShape, 'embedding' | 'width' | 'layers' | 'arc' | 'label'>;
  readonly epochs: number;
  /** Of the readings, every so manieth is read in an epoch, and others in the next. */
  readonly parts: number;
  /** Tokens after which the weights move. */
  readonly batch: number;
  readonly rate: number;
  /** Weight of the tags' loss beside those of heads and relations. */
  readonly tagShare: number;
  /** Percent of numbers left out; of words read as unknown, and of those with a vector read as known by that alone. */
  readonly dropout: { readonly embedding: number; readonly layers: number };
  readonly unknown: number;
  readonly byVector: number;
  readonly seed: number;
  /** Added to the scores of relations behind training: which of two near ones is given, as the development set has it. */
  readonly lean: Readonly<Record<string, number>>;
}

/** What is known of words before training. */
export interface WordKnowledge {
  readonly words: WordTable;
  readonly vectors: WordVectors;
}

/** Trains the network for tags, heads and relations. The same examples and plan give the same weights. */
export function trainNetwork(
  { trees, readings }: { readonly trees: readonly Example[]; readonly readings: readonly Example[] },
  { words, vectors }: WordKnowledge,
  classes: { readonly tags: number; readonly rels: number },
  plan: NetworkPlan,
  log: (line: string) => void,
): NetworkWeights {
  const inputs = new InputRows(words);
  const lessonsOf = (examples: readonly Example[]) =>
    examples.filter(({ count }) => count <= MAX_TOKENS).map((example) => lessonOf(example, { words, vectors }, inputs));
  const lessons = lessonsOf(trees);
  const more = lessonsOf(readings);
  const kernel = new Kernel(160);
  const shape = { ...plan.shape, ...classes, rows: inputs.count };
  const weights = new NetworkWeights(kernel, shape);
  const random = new Random(plan.seed);
  start(weights, random);
  const pupil = new NetworkPupil(kernel, weights, random, plan);
  const size = (some: readonly Prepared[]) => some.reduce((sum, { count }) => sum + count, 0);
  const steps = Math.ceil((size(lessons) + size(more) / plan.parts) / plan.batch) * plan.epochs;
  for (let epoch = 1; epoch <= plan.epochs; epoch += 1) {
    const now = [...lessons, ...more.filter((_, k) => k % plan.parts === epoch % plan.parts)];
    const tokens = size(now);
    const loss = pupil.readAll(now, steps);
    log(`network, epoch ${epoch}: ${(loss / tokens).toFixed(4)} nats a head`);
  }
  pupil.projection.fold(words, inputs, weights, vectors);
  return weights;
}

interface Prepared extends Lesson {
  /** The row each word has when it counts as unknown. */
  readonly unknown: Int32Array;
  readonly vectors: readonly (Float32Array | null)[];
  /** Whether the word is known by its vector alone. */
  readonly alone: readonly boolean[];
  /** The row of such words. */
  readonly shared: number;
}

function lessonOf(example: Example, { words, vectors }: WordKnowledge, inputs: InputRows): Prepared {
  const { count } = example;
  const lex = new Lexical(words);
  lex.fill(example.columns, 0, count);
  const rows = rowsOf(new InputTokens(inputs, lex), count, INPUTS);
  const unknown = Int32Array.from({ length: count }, (_, i) => inputs.unknown(lex, i));
  return {
    count,
    rows,
    unknown,
    vectors: Array.from({ length: count }, (_, i) => vectors.get(lex.word[PAD + i] as number) ?? null),
    alone: Array.from({ length: count }, (_, i) => words.own[lex.place[PAD + i] as number] === Own.Vector),
    shared: inputs.shared,
    rightTags: example.tags as Int32Array,
    heads: example.heads as Int32Array,
    rels: example.rels as Int32Array,
  };
}

class NetworkPupil extends Pupil<Prepared> {
  protected readonly adam: Adam;
  protected readonly backward: Backward;
  readonly projection: Projection;
  private readonly dropout: Dropout;
  private readonly rows = new Int32Array(MAX_TOKENS * INPUTS);

  constructor(
    kernel: Kernel,
    weights: NetworkWeights,
    random: Random,
    private readonly plan: NetworkPlan,
  ) {
    super(random, plan);
    const gradients = new NetworkWeights(kernel, weights.shape);
    this.projection = new Projection(kernel, weights.shape.embedding);
    startProjection(this.projection, random);
    this.adam = new Adam(joined(weights, this.projection.weights), joined(gradients, this.projection.gradient));
    this.backward = new Backward(kernel, new Network(kernel, weights), gradients);
    this.dropout = new Dropout(weights.shape, random, plan.dropout);
    this.backward.refresh();
  }

  protected read(lesson: Prepared): number {
    const { rows, plan, projection } = this;
    rows.set(lesson.rows);
    projection.load(lesson.vectors.map((vector, i) => this.drop(lesson, vector, i)));
    const masks = Object.assign(this.dropout.draw(lesson.count), { enrich: projection.enrich });
    const loss = this.backward.learn({ ...lesson, rows }, masks, 1 / plan.batch, plan.tagShare, this.adam.touch, projection.tokens);
    projection.learn();
    return loss;
  }

  /** Makes some words unknown, and others known by their vector alone; returns the vector that is left. */
  private drop(lesson: Prepared, vector: Float32Array | null, i: number): Float32Array | null {
    const { random, rows, plan } = this;
    if (random.chance(plan.unknown)) {
      rows[i * INPUTS] = lesson.unknown[i] as number;
      return null;
    }
    if (vector !== null && (lesson.alone[i] || random.chance(plan.byVector))) rows[i * INPUTS] = lesson.shared;
    return vector;
  }
}

/** Random weights to start from (Glorot and Bengio 2010 for the larger matrices); biases and tag pairs start at zero. */
function start(weights: NetworkWeights, random: Random): void {
  const fill = (data: Float32Array, limit: number) => {
    for (let k = 0; k < data.length; k += 1) data[k] = (random.below(2 ** 24) / 2 ** 23 - 1) * limit;
  };
  const even = ({ data, rows, columns }: { data: Float32Array; rows: number; columns: number }) =>
    fill(data, Math.sqrt(6 / (rows + columns)));
  fill(weights.embeddings.data, 0.1);
  even(weights.convolution);
  for (const { gates, memoryGates } of weights.layers) {
    fill(gates.data, Math.sqrt(3 / gates.rows));
    fill(memoryGates.data, 0.2);
  }
  even(weights.views);
  even(weights.lowViews);
  fill(weights.arcs.data, 0.02);
  for (const { data } of [weights.root, weights.labelRoot, weights.labelDistances]) fill(data, 0.1);
  even(weights.labels);
  even(weights.tags);
}

function startProjection({ weights }: Projection, random: Random): void {
  for (let k = 0; k < weights.data.length; k += 1) weights.data[k] = (random.below(2 ** 24) / 2 ** 23 - 1) * 0.05;
}
