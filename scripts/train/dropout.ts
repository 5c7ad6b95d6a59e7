import { MAX_TOKENS, type Masks } from '../../src/model/network.js';
import type { NetworkShape } from '../../src/model/network-weights.js';
import type { Random } from './random.js';

/** Random masks of zeros, and of what keeps the sum: by number for embeddings and views, by unit of a layer for a whole sentence. */
export class Dropout implements Masks {
  readonly embedding: Float32Array;
  readonly layers: readonly Float32Array[];
  readonly views: Float32Array;
  private readonly embeddingColumns: number;
  private readonly viewColumns: number;

  constructor(
    { embedding, width, layers, arc, label }: NetworkShape,
    private readonly random: Random,
    /** Percent of the zeros. */
    private readonly percent: { readonly embedding: number; readonly layers: number },
  ) {
    this.embeddingColumns = embedding;
    this.viewColumns = 2 * (arc + label);
    this.embedding = new Float32Array(MAX_TOKENS * embedding);
    this.layers = Array.from({ length: layers + 1 }, () => new Float32Array(width));
    this.views = new Float32Array(MAX_TOKENS * this.viewColumns);
  }

  /** New masks for a sentence of `count` tokens. */
  draw(count: number): this {
    const { embedding, layers } = this.percent;
    this.fill(this.embedding, count * this.embeddingColumns, embedding);
    for (const layer of this.layers) this.fill(layer, layer.length, layers);
    this.fill(this.views, count * this.viewColumns, layers);
    return this;
  }

  private fill(mask: Float32Array, length: number, percent: number): void {
    const kept = 100 / (100 - percent);
    for (let k = 0; k < length; k += 1) mask[k] = this.random.chance(percent) ? 0 : kept;
  }
}
