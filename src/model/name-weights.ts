import type { ByteTable, Kernel, Matrix } from './kernel.js';
import { NAME_CLASSES } from './name-tags.js';
import type { Layer } from './recurrence.js';

export interface NameShape {
  /** Rows of the embedding table, and numbers in each. */
  readonly rows: number;
  readonly embedding: number;
  /** Columns of the parser's layers. */
  readonly below: number;
  readonly width: number;
}

/** The numbers that training finds for names; also the shape in which it keeps their gradients. */
export class NameWeights {
  readonly embeddings: Matrix;
  /** From the embeddings of three tokens, and from the parser's first and last outputs. */
  readonly own: Matrix;
  readonly low: Matrix;
  readonly top: Matrix;
  readonly bias: Matrix;
  readonly layer: Layer;
  readonly tags: Matrix;
  readonly tagBias: Matrix;
  /** Score of a tag (column) behind another (row), and in the last row at the start. */
  readonly steps: Matrix;
  /** The embeddings as the file has them, where they are only read; `embeddings` is empty then. */
  table: ByteTable | null = null;

  constructor(
    readonly kernel: Kernel,
    readonly shape: NameShape,
  ) {
    const { rows, embedding, below, width } = shape;
    const of = (height: number, columns: number): Matrix => kernel.matrix(height, columns);
    // Exactly the rows of the file: a matrix has room for whole blocks of four.
    const table = of(rows, embedding);
    this.embeddings = { ...table, data: table.data.subarray(0, rows * table.columns) };
    this.own = of(3 * embedding, width);
    this.low = of(below, width);
    this.top = of(below, width);
    this.bias = of(1, width);
    this.layer = { gates: of(width, 3 * width), gateBias: of(1, 3 * width), memoryGates: of(1, 2 * width) };
    this.tags = of(width, NAME_CLASSES);
    this.tagBias = of(1, NAME_CLASSES);
    this.steps = of(NAME_CLASSES + 1, NAME_CLASSES);
  }

  /** All matrices, in the order of the file. */
  matrices(): Matrix[] {
    const { gates, gateBias, memoryGates } = this.layer;
    return [this.own, this.low, this.top, this.bias, gates, gateBias, memoryGates, this.tags, this.tagBias, this.steps];
  }

  /** What training moves besides the embeddings. */
  trained(): Matrix[] {
    return this.matrices();
  }
}
