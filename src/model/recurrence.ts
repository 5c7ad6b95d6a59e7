import type { Matrix } from './kernel.js';

/** One layer of simple recurrent units: half of them read from left to right, half from right to left. */
export interface Layer {
  /** What each direction's units let in, forget and let out: three blocks of columns for the first direction, three for the second. */
  readonly gates: Matrix;
  readonly gateBias: Matrix;
  /** How much the memory itself moves its two gates. */
  readonly memoryGates: Matrix;
}

/** A sigmoid without an exponential: the same bits everywhere. */
export const sigmoid = (x: number): number => 0.5 + (0.5 * x) / (1 + (x < 0 ? -x : x));

/**
 * The memory of token t is `f·c + (1 - f)·z` of the token before it, the output `r·c + (1 - r)·x` with the layer's input x.
 * `gates` holds z, f and r before their bend on entry; f and r bent on leaving. `memory` and `out` are filled.
 */
export function recur(layer: Layer, gates: Matrix, memory: Matrix, input: Matrix, out: Matrix, count: number): void {
  const half = out.columns / 2;
  run(layer, gates, memory, input, out, { half, side: 0, first: 0, step: 1, count });
  run(layer, gates, memory, input, out, { half, side: 1, first: count - 1, step: -1, count });
}

export interface Course {
  readonly half: number;
  readonly side: 0 | 1;
  readonly first: number;
  readonly step: 1 | -1;
  readonly count: number;
}

function run(layer: Layer, gates: Matrix, memory: Matrix, input: Matrix, out: Matrix, course: Course): void {
  const { half, side, first, step, count } = course;
  const bias = layer.gateBias.data;
  const own = layer.memoryGates.data;
  const { data: z, columns } = gates;
  const c = memory.data;
  const x = input.data;
  const y = out.data;
  const block = side * 3 * half;
  const unit = side * half;
  for (let k = 0, i = first; k < count; k += 1, i += step) {
    const at = i * columns + block;
    const cell = i * 2 * half + unit;
    const before = cell - step * 2 * half;
    for (let j = 0; j < half; j += 1) {
      const past = k > 0 ? (c[before + j] as number) : 0;
      const forget = at + half + j;
      const leave = forget + half;
      const f = sigmoid((z[forget] as number) + (own[unit + j] as number) * past + (bias[block + half + j] as number));
      const r = sigmoid((z[leave] as number) + (own[2 * half + unit + j] as number) * past + (bias[block + 2 * half + j] as number));
      const now = f * past + (1 - f) * ((z[at + j] as number) + (bias[block + j] as number));
      z[forget] = f;
      z[leave] = r;
      c[cell + j] = now;
      y[cell + j] = r * now + (1 - r) * (x[cell + j] as number);
    }
  }
}
