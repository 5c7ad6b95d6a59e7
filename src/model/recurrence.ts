import type { Kernel, Matrix } from './kernel.js';

/** One layer of simple recurrent units: half of them read from left to right, half from right to left. */
export interface Layer {
  /** What each direction's units let in, forget and let out: three blocks of columns for the first direction, three for the second. */
  readonly gates: Matrix;
  readonly gateBias: Matrix;
  /** How much the memory itself moves its two gates. */
  readonly memoryGates: Matrix;
}

/** What a layer reads and writes, a row by token. */
export interface Room {
  readonly gates: Matrix;
  readonly memory: Matrix;
  readonly input: Matrix;
  readonly out: Matrix;
  /** The memory before the first token: a row of zeros. */
  readonly empty: Matrix;
}

/**
 * The memory of token t is `f·c + (1 - f)·z` of the token before it, the output `r·c + (1 - r)·x` with the layer's input x.
 * `gates` holds z, f and r before their bend on entry; f and r bent on leaving. `memory` and `out` are filled.
 */
export function recur(kernel: Kernel, layer: Layer, room: Room, count: number): void {
  for (const { z, memory, x, y, bias, own, half, zStep, step } of count > 0 ? courses(layer, room, count) : []) {
    kernel.run.recur(z, memory, x, y, bias, own, half, zStep, step, count, room.empty.at);
  }
}

/** The same where weights are only read: in 32 bits, `out` is filled and nothing is kept for training. */
export function recurRead(kernel: Kernel, layer: Layer, room: Room, count: number): void {
  const { data, columns } = room.memory;
  // One row of it goes from token to token.
  data.fill(0, 0, columns);
  for (const { z, x, y, bias, own, half, zStep, step, unit } of count > 0 ? courses(layer, room, count) : []) {
    kernel.run.recurSingle(z, room.memory.at + unit, x, y, bias, own, half, zStep, step, count);
  }
}

/** Places of the first token of a direction and steps to the next, in bytes. */
type Places = Readonly<Record<'z' | 'memory' | 'x' | 'y' | 'bias' | 'own' | 'half' | 'zStep' | 'step' | 'unit', number>>;

/** From left to right with half of the units, then from right to left with the others. */
function courses({ gateBias, memoryGates }: Layer, { gates, memory, input, out }: Room, count: number): Places[] {
  const half = (out.columns / 2) * 4;
  return [1, -1].map((direction, side) => {
    const unit = side * half;
    const first = side * (count - 1) * 4;
    return {
      z: gates.at + first * gates.columns + 3 * unit,
      memory: memory.at + first * memory.columns + unit,
      x: input.at + first * input.columns + unit,
      y: out.at + first * out.columns + unit,
      bias: gateBias.at + 3 * unit,
      own: memoryGates.at + unit,
      half,
      zStep: direction * gates.columns * 4,
      step: direction * 2 * half,
      unit,
    };
  });
}
