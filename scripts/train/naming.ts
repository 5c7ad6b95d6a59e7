import { InputRows, INPUTS, InputTokens } from '../../src/model/inputs.js';
import { Kernel, type Matrix } from '../../src/model/kernel.js';
import { Lexical } from '../../src/model/lexical.js';
import { NameHead, type NameMasks } from '../../src/model/name-head.js';
import type { NameIndex } from '../../src/model/name-index.js';
import { NAME_INPUTS, NAME_ROWS, NameTokens, UNKNOWN_NAME_ROW } from '../../src/model/name-inputs.js';
import { mayFollow } from '../../src/model/name-tags.js';
import { type NameShape, NameWeights } from '../../src/model/name-weights.js';
import { MAX_TOKENS, Network } from '../../src/model/network.js';
import type { NetworkWeights } from '../../src/model/network-weights.js';
import { rowsOf } from '../../src/model/window.js';
import type { WordTable } from '../../src/model/words.js';
import { Adam } from './adam.js';
import type { Example } from './corpus.js';
import { fillMask } from './dropout.js';
import { NameBackward, type NameLesson } from './name-backward.js';
import { Pupil } from './pupil.js';
import { Random } from './random.js';

export interface NamePlan {
  readonly shape: Pick<NameShape, 'embedding' | 'width'>;
  readonly epochs: number;
  /** Tokens after which the weights move. */
  readonly batch: number;
  readonly rate: number;
  /** Percent of numbers left out: of the embeddings, of what the parser says, and of the layers. */
  readonly dropout: { readonly embedding: number; readonly below: number; readonly layers: number };
  /** Percent of words read as unknown. */
  readonly unknown: number;
}

/** What stands under the names and does not move. */
export interface NameGround {
  readonly words: WordTable;
  readonly index: NameIndex;
  readonly network: NetworkWeights;
}

interface Prepared extends NameLesson {
  /** What the parser says of each token: its convolution's output for all, then its last layer's. */
  readonly below: Float32Array;
}

/** Trains the part for names upon a network. The same examples, network and plan give the same weights. */
export function trainNames(examples: readonly Example[], ground: NameGround, plan: NamePlan, log: (line: string) => void): NameWeights {
  const lessons = prepare(examples, ground);
  const pupil = new NamePupil(ground.network.shape.width, plan);
  const tokens = lessons.reduce((sum, { count }) => sum + count, 0);
  const steps = Math.ceil(tokens / plan.batch) * plan.epochs;
  for (let epoch = 1; epoch <= plan.epochs; epoch += 1) {
    const loss = pupil.readAll(lessons, steps);
    log(`names, epoch ${epoch}: ${(loss / tokens).toFixed(4)} nats a token`);
  }
  return pupil.weights;
}

function prepare(examples: readonly Example[], { words, index, network: weights }: NameGround): Prepared[] {
  const lex = new Lexical(words);
  const inputs = new InputTokens(new InputRows(words), lex);
  const nameInputs = new NameTokens(lex, index);
  const network = new Network(weights.kernel, weights);
  return examples.flatMap(({ count, names, columns }) => {
    if (names === null || count > MAX_TOKENS || count === 0) return [];
    lex.fill(columns, 0, count);
    network.encode(rowsOf(inputs, count, INPUTS), count, null);
    network.scoreTags();
    nameInputs.refresh(network.bestTags);
    const rows = rowsOf(nameInputs, count, NAME_INPUTS);
    const below = new Float32Array(2 * count * network.low.columns);
    below.set(network.low.data.subarray(0, below.length / 2));
    below.set(network.top.data.subarray(0, below.length / 2), below.length / 2);
    return [{ count, rows, allowed: Uint8Array.from(wellFormed(names), (tag) => 1 << tag), below }];
  });
}

/** Tags in which a name that goes on without a start begins anew. */
function wellFormed(names: Int32Array): Int32Array {
  return names.map((tag, i) => (mayFollow(i > 0 ? (names[i - 1] as number) : 0, tag) ? tag : tag - 1));
}

class NamePupil extends Pupil<Prepared> {
  readonly weights: NameWeights;
  protected readonly adam: Adam;
  protected readonly backward: NameBackward;
  private readonly below: { readonly low: Matrix; readonly top: Matrix };
  private readonly rows = new Int32Array(MAX_TOKENS * NAME_INPUTS);
  private readonly masks: NameMasks;
  private readonly belowMask: Float32Array;

  constructor(
    below: number,
    private readonly plan: NamePlan,
  ) {
    super(new Random(11), plan);
    const kernel = new Kernel(16);
    const shape = { ...plan.shape, rows: NAME_ROWS, below };
    this.weights = new NameWeights(kernel, shape);
    start(this.weights, this.random);
    const gradients = new NameWeights(kernel, shape);
    this.adam = new Adam(this.weights, gradients);
    this.backward = new NameBackward(kernel, new NameHead(kernel, this.weights), gradients);
    this.backward.refresh();
    this.below = { low: kernel.matrix(MAX_TOKENS, below), top: kernel.matrix(MAX_TOKENS, below) };
    this.belowMask = new Float32Array(below);
    const { embedding, width } = plan.shape;
    this.masks = { embedding: new Float32Array(MAX_TOKENS * embedding), mixed: new Float32Array(width), out: new Float32Array(width) };
  }

  protected read(lesson: Prepared): number {
    const { random, rows, masks, plan } = this;
    const { count } = lesson;
    const half = lesson.below.length / 2;
    this.load(this.below.low, lesson.below.subarray(0, half));
    this.load(this.below.top, lesson.below.subarray(half));
    rows.set(lesson.rows);
    for (let i = 0; i < count; i += 1) {
      if (random.chance(plan.unknown)) rows.fill(UNKNOWN_NAME_ROW, i * NAME_INPUTS, i * NAME_INPUTS + 2);
    }
    fillMask(masks.embedding, count * plan.shape.embedding, plan.dropout.embedding, random);
    fillMask(masks.mixed, masks.mixed.length, plan.dropout.layers, random);
    fillMask(masks.out, masks.out.length, plan.dropout.layers, random);
    return this.backward.learn({ ...lesson, rows }, this.below, masks, 1 / plan.batch, this.adam.touch);
  }

  /** One layer of the parser's, some of its units left out of the whole sentence. */
  private load({ data, columns }: Matrix, from: Float32Array): void {
    const { belowMask, random, plan } = this;
    fillMask(belowMask, columns, plan.dropout.below, random);
    for (let at = 0; at < from.length; at += columns) {
      for (let j = 0; j < columns; j += 1) data[at + j] = (from[at + j] as number) * (belowMask[j] as number);
    }
  }
}

/** Random weights to start from (Glorot and Bengio 2010 for the larger matrices); biases and steps start at zero. */
function start(weights: NameWeights, random: Random): void {
  const fill = (data: Float32Array, limit: number) => {
    for (let k = 0; k < data.length; k += 1) data[k] = (random.below(2 ** 24) / 2 ** 23 - 1) * limit;
  };
  const even = ({ data, rows, columns }: Matrix) => fill(data, Math.sqrt(6 / (rows + columns)));
  fill(weights.embeddings.data, 0.1);
  even(weights.own);
  for (const { data, rows, columns } of [weights.low, weights.top]) fill(data, Math.sqrt(3 / (2 * rows + columns)));
  fill(weights.layer.gates.data, Math.sqrt(3 / weights.layer.gates.rows));
  fill(weights.layer.memoryGates.data, 0.2);
  even(weights.tags);
}
