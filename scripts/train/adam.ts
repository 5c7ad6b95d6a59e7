import type { Matrix } from '../../src/model/kernel.js';

const FIRST = 0.9;
const SECOND = 0.98;

/** Numbers that training finds: embeddings by row, and matrices. */
export interface Trained {
  readonly embeddings: Matrix;
  readonly shape: { readonly rows: number; readonly embedding: number };
  trained(): Matrix[];
}

/** Adam (Kingma and Ba 2015). Embeddings move only in the steps that use them. */
export class Adam {
  private readonly parts: { weights: Float32Array; gradients: Float32Array; mean: Float32Array; square: Float32Array }[];
  private readonly embeddings: (typeof this.parts)[number];
  private readonly touched: Uint8Array;
  private rows: number[] = [];
  private firstPower = 1;
  private secondPower = 1;

  constructor(
    private readonly weights: Trained,
    gradients: Trained,
  ) {
    const part = (w: Float32Array, g: Float32Array) => {
      return { weights: w, gradients: g, mean: new Float32Array(w.length), square: new Float32Array(w.length) };
    };
    const sums = gradients.trained();
    this.parts = weights.trained().map(({ data }, k) => part(data, (sums[k] as Matrix).data));
    this.embeddings = part(weights.embeddings.data, gradients.embeddings.data);
    this.touched = new Uint8Array(weights.shape.rows);
  }

  /** Notes that a row of the embeddings has a gradient. */
  readonly touch = (row: number): void => {
    if (this.touched[row] === 1) return;
    this.touched[row] = 1;
    this.rows.push(row);
  };

  /** Moves all weights against their gradients, and clears those. */
  step(rate: number): void {
    this.firstPower *= FIRST;
    this.secondPower *= SECOND;
    for (const part of this.parts) this.move(part, 0, part.weights.length, rate);
    const { embedding } = this.weights.shape;
    for (const row of this.rows) {
      this.move(this.embeddings, row * embedding, (row + 1) * embedding, rate);
      this.touched[row] = 0;
    }
    this.rows = [];
  }

  private move({ weights, gradients, mean, square }: Adam['embeddings'], from: number, to: number, rate: number): void {
    const first = rate / (1 - this.firstPower);
    const second = 1 / (1 - this.secondPower);
    for (let k = from; k < to; k += 1) {
      const g = gradients[k] as number;
      gradients[k] = 0;
      const m = FIRST * (mean[k] as number) + (1 - FIRST) * g;
      const v = SECOND * (square[k] as number) + (1 - SECOND) * g * g;
      mean[k] = m;
      square[k] = v;
      if (m !== 0) weights[k] = (weights[k] as number) - (first * m) / (Math.sqrt(v * second) + 1e-8);
    }
  }
}
