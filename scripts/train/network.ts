import { InputRows, INPUTS, InputTokens } from '../../src/model/inputs.js';
import { Kernel } from '../../src/model/kernel.js';
import { Lexical } from '../../src/model/lexical.js';
import { type NetworkShape, NetworkWeights } from '../../src/model/network-weights.js';
import { MAX_TOKENS, Network } from '../../src/model/network.js';
import { rowsOf } from '../../src/model/window.js';
import type { WordTable } from '../../src/model/words.js';
import { Adam } from './adam.js';
import { Backward, type Lesson } from './backward.js';
import type { Example } from './corpus.js';
import { Dropout } from './dropout.js';
import { Pupil } from './pupil.js';
import { Random } from './random.js';

export interface NetworkPlan {
  readonly shape: Pick<NetworkShape, 'embedding' | 'width' | 'layers' | 'arc' | 'label'>;
  readonly epochs: number;
  /** Tokens after which the weights move. */
  readonly batch: number;
  readonly rate: number;
  /** Weight of the tags' loss beside those of heads and relations. */
  readonly tagShare: number;
  /** Percent of numbers left out, and of words read as unknown. */
  readonly dropout: { readonly embedding: number; readonly layers: number };
  readonly unknown: number;
}

/** A sentence with its tree and the tags that a tagger gave it. */
export interface NetworkExample {
  readonly example: Example;
  readonly tags: Int32Array;
}

/** Trains the network for tags, heads and relations. The same examples and plan give the same weights. */
export function trainNetwork(
  examples: readonly NetworkExample[],
  words: WordTable,
  classes: { readonly tags: number; readonly rels: number },
  plan: NetworkPlan,
  log: (line: string) => void,
): NetworkWeights {
  const inputs = new InputRows(words);
  const lessons = examples.filter(({ example }) => example.count <= MAX_TOKENS).map((example) => lessonOf(example, words, inputs));
  const kernel = new Kernel(64);
  const shape = { ...plan.shape, ...classes, rows: inputs.count };
  const weights = new NetworkWeights(kernel, shape);
  const random = new Random(7);
  start(weights, random);
  const pupil = new NetworkPupil(kernel, weights, random, plan);
  const tokens = lessons.reduce((sum, { count }) => sum + count, 0);
  const steps = Math.ceil(tokens / plan.batch) * plan.epochs;
  for (let epoch = 1; epoch <= plan.epochs; epoch += 1) {
    const loss = pupil.readAll(lessons, steps);
    log(`network, epoch ${epoch}: ${(loss / tokens).toFixed(4)} nats a head`);
  }
  return weights;
}

interface Prepared extends Lesson {
  /** The row each word has when it counts as unknown. */
  readonly unknown: Int32Array;
}

function lessonOf({ example, tags }: NetworkExample, words: WordTable, inputs: InputRows): Prepared {
  const { count } = example;
  const lex = new Lexical(words);
  lex.fill(example.columns, 0, count);
  const tokens = new InputTokens(inputs, lex);
  tokens.refresh(tags);
  const rows = rowsOf(tokens, count, INPUTS);
  const unknown = Int32Array.from({ length: count }, (_, i) => inputs.unknown(lex, i));
  return {
    count,
    rows,
    tags,
    unknown,
    rightTags: example.tags as Int32Array,
    heads: example.heads as Int32Array,
    rels: example.rels as Int32Array,
  };
}

class NetworkPupil extends Pupil<Prepared> {
  protected readonly adam: Adam;
  protected readonly backward: Backward;
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
    this.adam = new Adam(weights, gradients);
    this.backward = new Backward(kernel, new Network(kernel, weights), gradients);
    this.dropout = new Dropout(weights.shape, random, plan.dropout);
    this.backward.refresh();
  }

  protected read(lesson: Prepared): number {
    const { random, rows, plan } = this;
    rows.set(lesson.rows);
    for (let i = 0; i < lesson.count; i += 1) if (random.chance(plan.unknown)) rows[i * INPUTS] = lesson.unknown[i] as number;
    const masks = this.dropout.draw(lesson.count);
    return this.backward.learn({ ...lesson, rows }, masks, 1 / plan.batch, plan.tagShare, this.adam.touch);
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
