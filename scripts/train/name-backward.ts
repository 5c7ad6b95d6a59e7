import type { Kernel, Matrix } from '../../src/model/kernel.js';
import { maskRows } from '../../src/model/matrices.js';
import type { Below, NameHead, NameMasks } from '../../src/model/name-head.js';
import { NAME_INPUTS } from '../../src/model/name-inputs.js';
import { NAME_CLASSES } from '../../src/model/name-tags.js';
import type { NameWeights } from '../../src/model/name-weights.js';
import { MAX_TOKENS } from '../../src/model/network.js';
import { LEAK } from '../../src/model/row-steps.js';
import { ChainSums } from './crf.js';
import { addRows, addTriples, bump, turn } from './matrices.js';
import { recurBack } from './recurrence-back.js';

/** One sentence as names are learnt from it. */
export interface NameLesson {
  readonly count: number;
  /** `NAME_INPUTS` embedding rows for each token. */
  readonly rows: Int32Array;
  /** Bits of the tags that each token may have: one where it is known. */
  readonly allowed: Uint8Array;
}

/** Gradients of the names' loss by hand: what `NameHead` does, backwards. The parser below does not move. */
export class NameBackward {
  private readonly free = new ChainSums(MAX_TOKENS);
  private readonly held = new ChainSums(MAX_TOKENS);
  private readonly d: { readonly [name in 'scores' | 'out' | 'mixed' | 'gates' | 'triples']: Matrix };
  private readonly turned: { readonly own: Matrix; readonly gates: Matrix; readonly tags: Matrix };

  constructor(
    private readonly kernel: Kernel,
    private readonly head: NameHead,
    private readonly gradients: NameWeights,
  ) {
    const { own, layer, tags, shape } = head.weights;
    const of = (columns: number): Matrix => kernel.matrix(MAX_TOKENS + 1, columns);
    this.d = {
      scores: of(NAME_CLASSES),
      out: of(shape.width),
      mixed: of(shape.width),
      gates: of(3 * shape.width),
      triples: of(3 * shape.embedding),
    };
    const across = ({ rows, columns }: Matrix): Matrix => kernel.matrix(columns, rows);
    this.turned = { own: across(own), gates: across(layer.gates), tags: across(tags) };
  }

  /** After a change of the weights. */
  refresh(): void {
    const { own, layer, tags } = this.head.weights;
    turn(own, this.turned.own);
    turn(layer.gates, this.turned.gates);
    turn(tags, this.turned.tags);
  }

  /** Adds one sentence's gradients, times `scale`. `touch` is told each embedding row in use. Returns the loss of the sentence. */
  learn(lesson: NameLesson, below: Below, masks: NameMasks, scale: number, touch: (row: number) => void): number {
    const { kernel, head, gradients, d, turned } = this;
    const { count } = lesson;
    const { width } = head.weights.shape;
    head.score(lesson.rows, below, count, masks);
    const loss = this.chains(lesson, scale);
    addRows(d.scores, count, gradients.tagBias.data);
    kernel.productOfTransposed(head.out, d.scores, gradients.tags, width, count, true);
    kernel.product(d.scores, turned.tags, d.out, count, d.scores.columns);
    maskRows(d.out, masks.out, count);
    const { gates, memory, mixed } = head;
    const { layer } = head.weights;
    recurBack({ layer, sums: gradients.layer, gates, memory, input: mixed, dGates: d.gates, above: d.out, below: d.mixed, count });
    kernel.productOfTransposed(mixed, d.gates, gradients.layer.gates, width, count, true);
    kernel.product(d.gates, turned.gates, d.mixed, count, d.gates.columns, true);
    maskRows(d.mixed, masks.mixed, count);
    for (let k = 0; k < count * width; k += 1) if ((mixed.data[k] as number) < 0) d.mixed.data[k] = (d.mixed.data[k] as number) * LEAK;
    addRows(d.mixed, count, gradients.bias.data);
    kernel.productOfTransposed(below.low, d.mixed, gradients.low, below.low.columns, count, true);
    kernel.productOfTransposed(below.top, d.mixed, gradients.top, below.top.columns, count, true);
    this.input(lesson, masks, touch);
    return loss;
  }

  /** The gradient of the scores: what the model expects less what the known tags leave. */
  private chains({ allowed, count }: NameLesson, scale: number): number {
    const { head, free, held, d, gradients } = this;
    const { steps } = head.weights;
    const loss = free.run(head.scores, steps, count, null) - held.run(head.scores, steps, count, allowed);
    const { data, columns } = d.scores;
    for (let i = 0; i < count; i += 1) {
      for (let k = 0; k < NAME_CLASSES; k += 1) {
        const at = i * NAME_CLASSES + k;
        data[i * columns + k] = ((free.marginals[at] as number) - (held.marginals[at] as number)) * scale;
      }
    }
    free.pairs.forEach((expected, at) => {
      const k = at % NAME_CLASSES;
      bump(gradients.steps.data, ((at - k) / NAME_CLASSES) * steps.columns + k, (expected - (held.pairs[at] as number)) * scale);
    });
    return loss;
  }

  private input({ rows, count }: NameLesson, masks: NameMasks, touch: (row: number) => void): void {
    const { kernel, head, gradients, d, turned } = this;
    const { embedding } = head.weights.shape;
    kernel.productOfTransposed(head.input, d.mixed, gradients.own, 3 * embedding, count, true);
    kernel.product(d.mixed, turned.own, d.triples, count, d.mixed.columns);
    addTriples({
      triples: d.triples,
      embedding,
      count,
      rows,
      each: NAME_INPUTS,
      mask: masks.embedding,
      sums: gradients.embeddings.data,
      touch,
    });
  }
}
