import type { ByteTable, Factor, Kernel, Matrix } from './kernel.js';
import { DISTANCES } from './distance.js';
import type { Layer } from './recurrence.js';

export interface NetworkShape {
  /** Rows of the embedding table. */
  readonly rows: number;
  readonly embedding: number;
  readonly width: number;
  readonly layers: number;
  readonly arc: number;
  readonly label: number;
  readonly tags: number;
  readonly rels: number;
}

export interface Rounding {
  readonly embeddings: Float32Array;
  readonly tagPairs: Float32Array;
}

/** The numbers that training finds; also the shape in which it keeps their gradients. */
export class NetworkWeights {
  /** The data without the rows that a matrix is rounded up by, as the file has them. */
  readonly embeddings: Matrix;
  readonly convolution: Matrix;
  readonly convolutionBias: Matrix;
  readonly layers: readonly Layer[];
  /** The four views of each token by the last layer, and by the convolution, which is nearer to the words themselves. */
  readonly views: Matrix;
  readonly lowViews: Matrix;
  readonly viewBias: Matrix;
  readonly arcs: Matrix;
  readonly headBias: Matrix;
  readonly root: Matrix;
  /** Score of a head by both tags and the distance; the tag behind the last is the root's. */
  readonly tagPairs: Matrix;
  readonly labelRoot: Matrix;
  readonly labelDistances: Matrix;
  readonly labels: Matrix;
  readonly labelBias: Matrix;
  readonly tags: Matrix;
  readonly tagBias: Matrix;
  /** The steps by row that embeddings and tag pairs were rounded to; null where they were not. */
  rounding: Rounding | null = null;
  /** The embeddings as the file has them, where they are only read; `embeddings` is empty then. */
  table: ByteTable | null = null;
  /** The same for the tag pairs. */
  pairTable: ByteTable | null = null;

  constructor(
    readonly kernel: Kernel,
    readonly shape: NetworkShape,
  ) {
    const { rows, embedding, width, layers, arc, label, tags, rels } = shape;
    const of = (height: number, columns: number): Matrix => kernel.matrix(height, columns);
    const table = of(rows, embedding);
    this.embeddings = { ...table, data: table.data.subarray(0, rows * embedding) };
    this.convolution = of(3 * embedding, width);
    this.convolutionBias = of(1, width);
    this.layers = Array.from({ length: layers }, () => ({
      gates: of(width, 3 * width),
      gateBias: of(1, 3 * width),
      memoryGates: of(1, 2 * width),
    }));
    this.views = of(width, 2 * (arc + label));
    this.lowViews = of(width, 2 * (arc + label));
    this.viewBias = of(1, 2 * (arc + label));
    this.arcs = of(arc, arc);
    this.headBias = of(1, arc);
    this.root = of(1, arc);
    this.tagPairs = of((tags + 1) * (tags + 1), DISTANCES);
    this.labelRoot = of(1, label);
    this.labelDistances = of(DISTANCES, label);
    this.labels = of(label, rels);
    this.labelBias = of(1, rels);
    this.tags = of(width, tags);
    this.tagBias = of(1, tags);
  }

  /** All matrices but the embeddings and the tag pairs, in the order of the file. */
  matrices(): Matrix[] {
    return [
      this.convolution,
      this.convolutionBias,
      ...this.layers.flatMap(({ gates, gateBias, memoryGates }) => [gates, gateBias, memoryGates]),
      this.views,
      this.lowViews,
      this.viewBias,
      this.arcs,
      this.headBias,
      this.root,
      this.labelRoot,
      this.labelDistances,
      this.labels,
      this.labelBias,
      this.tags,
      this.tagBias,
    ];
  }
  /** What training moves besides the embeddings. */
  trained(): Matrix[] {
    return [...this.matrices(), this.tagPairs];
  }
}

/** The weights that are second factors of products; those of the convolution are `Window`’s where they are only read. */
export interface Factors extends Readonly<Record<'views' | 'lowViews' | 'arcs' | 'labels' | 'tags', Factor>> {
  /** By layer. */
  readonly gates: readonly Factor[];
}

export function factorsOf(weights: NetworkWeights, lay: (matrix: Matrix) => Factor): Factors {
  const { layers, views, lowViews, arcs, labels, tags } = weights;
  return {
    gates: layers.map(({ gates }) => lay(gates)),
    views: lay(views),
    lowViews: lay(lowViews),
    arcs: lay(arcs),
    labels: lay(labels),
    tags: lay(tags),
  };
}
