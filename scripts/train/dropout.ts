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
    fillMask(this.embedding, count * this.embeddingColumns, embedding, this.random);
    for (const layer of this.layers) fillMask(layer, layer.length, layers, this.random);
    fillMask(this.views, count * this.viewColumns, layers, this.random);
    return this;
  }
}

/** Sets the first `length` numbers: `percent` of a hundred to zero, the others to what keeps the sum. */
export function fillMask(mask: Float32Array, length: number, percent: number, random: Random): void {
  const kept = 100 / (100 - percent);
  for (let k = 0; k < length; k += 1) mask[k] = random.chance(percent) ? 0 : kept;
}
