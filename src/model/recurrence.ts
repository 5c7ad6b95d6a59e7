import type { Kernel, Matrix } from './kernel.js';

/** One layer of simple recurrent units: half of them read from left to right, half from right to left. */
export interface Layer {
  /** What each direction's units let in, forget and let out: three blocks of columns for the first direction, three for the second. */
  readonly gates: Matrix;
  readonly gateBias: Matrix;
  /** How much the memory itself moves its two gates. */
  readonly memoryGates: Matrix;
}

/**
 * The memory of token t is `f·c + (1 - f)·z` of the token before it, the output `r·c + (1 - r)·x` with the layer's input x.
 * `gates` holds z, f and r before their bend on entry; f and r bent on leaving. `memory` and `out` are filled.
 */
export function recur(kernel: Kernel, layer: Layer, room: Room, count: number): void {
  run(kernel, layer, room, { half: room.out.columns / 2, side: 0, first: 0, step: 1, count });
  run(kernel, layer, room, { half: room.out.columns / 2, side: 1, first: count - 1, step: -1, count });
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

export interface Course {
  readonly half: number;
  readonly side: 0 | 1;
  readonly first: number;
  readonly step: 1 | -1;
  readonly count: number;
}

function run(kernel: Kernel, { gateBias, memoryGates }: Layer, room: Room, { half, side, first, step, count }: Course): void {
  if (count <= 0) return;
  const unit = side * half * 4;
  const rowOf = ({ at, columns }: Matrix): number => at + first * columns * 4;
  const width = 2 * half * 4;
  kernel.run.recur(
    rowOf(room.gates) + 3 * unit,
    rowOf(room.memory) + unit,
    rowOf(room.input) + unit,
    rowOf(room.out) + unit,
    gateBias.at + 3 * unit,
    memoryGates.at + unit,
    half * 4,
    step * room.gates.columns * 4,
    step * width,
    count,
    room.empty.at,
  );
}
