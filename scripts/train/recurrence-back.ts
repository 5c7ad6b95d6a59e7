import type { Matrix } from '../../src/model/kernel.js';
import { bump } from './matrices.js';
import type { Layer } from '../../src/model/recurrence.js';

/** Units of one direction: the token it begins with and the step to the next. */
interface Course {
  readonly half: number;
  readonly side: 0 | 1;
  readonly first: number;
  readonly step: 1 | -1;
  readonly count: number;
}

export interface LayerGradient {
  readonly layer: Layer;
  /** Gradients of its weights so far, added to. */
  readonly sums: Layer;
  /** What the layer's run left behind. */
  readonly gates: Matrix;
  readonly memory: Matrix;
  readonly input: Matrix;
  /** Filled: what the gates' sums should have been more of. */
  readonly dGates: Matrix;
  /** The gradient of the layer's output. */
  readonly above: Matrix;
  /** Filled: the part of its input's gradient that does not pass the gates. */
  readonly below: Matrix;
  readonly count: number;
}

/** The gradients of `recur`, both directions. */
export function recurBack(given: LayerGradient): void {
  const half = given.above.columns / 2;
  const { count } = given;
  run(given, { half, side: 0, first: count - 1, step: -1, count });
  run(given, { half, side: 1, first: 0, step: 1, count });
}

/** Slope of `sigmoid` where it has the value `s`. */
function slope(s: number): number {
  const left = 1 - Math.abs(2 * s - 1);
  return 0.5 * left * left;
}

/** The course is that of `recur` from its end. */
function run(given: LayerGradient, course: Course): void {
  const { layer, sums, above } = given;
  const { half, side, first, step, count } = course;
  const { data: z, columns } = given.gates;
  const c = given.memory.data;
  const x = given.input.data;
  const own = layer.memoryGates.data;
  const bias = layer.gateBias.data;
  const dz = given.dGates.data;
  const block = side * 3 * half;
  const unit = side * half;
  const carried = new Float32Array(half);
  for (let k = count - 1, i = first; k >= 0; k -= 1, i += step) {
    const at = i * columns + block;
    const cell = i * 2 * half + unit;
    const before = cell + step * 2 * half;
    for (let j = 0; j < half; j += 1) {
      const past = k > 0 ? (c[before + j] as number) : 0;
      const f = z[at + half + j] as number;
      const r = z[at + 2 * half + j] as number;
      const entering = (z[at + j] as number) + (bias[block + j] as number);
      const dOut = above.data[cell + j] as number;
      const dLeave = dOut * ((c[cell + j] as number) - (x[cell + j] as number)) * slope(r);
      const dNow = (carried[j] as number) + dOut * r;
      const dForget = dNow * (past - entering) * slope(f);
      given.below.data[cell + j] = dOut * (1 - r);
      dz[at + j] = dNow * (1 - f);
      dz[at + half + j] = dForget;
      dz[at + 2 * half + j] = dLeave;
      bump(sums.gateBias.data, block + j, dNow * (1 - f));
      bump(sums.gateBias.data, block + half + j, dForget);
      bump(sums.gateBias.data, block + 2 * half + j, dLeave);
      bump(sums.memoryGates.data, unit + j, dForget * past);
      bump(sums.memoryGates.data, 2 * half + unit + j, dLeave * past);
      carried[j] = dNow * f + dForget * (own[unit + j] as number) + dLeave * (own[2 * half + unit + j] as number);
    }
  }
}
