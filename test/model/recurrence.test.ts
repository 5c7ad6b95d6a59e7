import { expect, test } from 'vitest';
import { Kernel, type Matrix } from '../../src/model/kernel.js';
import { type Layer, recur, recurRead, type Room } from '../../src/model/recurrence.js';
import { Random } from '../../scripts/train/random.js';

const WIDTH = 32;
const HALF = WIDTH / 2;

const sigmoid = (x: number): number => 0.5 + (0.5 * x) / (1 + Math.abs(x));

/** The formulas of `recur`, number by number. */
function plainly(layer: Layer, { gates, memory, input, out }: Room, count: number): void {
  const at = ({ data, columns }: Matrix, row: number, column: number): number => data[row * columns + column] as number;
  for (const side of [0, 1]) {
    const order = Array.from({ length: count }, (_, k) => (side === 0 ? k : count - 1 - k));
    for (const [k, i] of order.entries()) {
      for (let j = 0; j < HALF; j += 1) {
        const unit = side * HALF + j;
        const [z, forget, leave] = [0, 1, 2].map((block) => side * 3 * HALF + block * HALF + j) as [number, number, number];
        const past = k > 0 ? at(memory, order[k - 1] as number, unit) : 0;
        const gate = (column: number, own: number): number =>
          sigmoid(at(gates, i, column) + at(layer.memoryGates, 0, own) * past + at(layer.gateBias, 0, column));
        const f = gate(forget, unit);
        const r = gate(leave, WIDTH + unit);
        const now = f * past + (1 - f) * (at(gates, i, z) + at(layer.gateBias, 0, z));
        gates.data[i * gates.columns + forget] = f;
        gates.data[i * gates.columns + leave] = r;
        memory.data[i * WIDTH + unit] = now;
        out.data[i * WIDTH + unit] = r * now + (1 - r) * at(input, i, unit);
      }
    }
  }
}

/** A layer of random numbers and what it reads, the same ones each time, after something was done with them. */
function roomWith(count: number, use: (kernel: Kernel, layer: Layer, room: Room) => void): Room {
  const kernel = new Kernel(1);
  const random = new Random(3);
  const scattered = (rows: number, columns: number): Matrix => {
    const matrix = kernel.matrix(rows, columns);
    for (let k = 0; k < matrix.data.length; k += 1) matrix.data[k] = random.below(4001) / 1000 - 2;
    return matrix;
  };
  const layer = { gates: kernel.matrix(1, 1), gateBias: scattered(1, 3 * WIDTH), memoryGates: scattered(1, 2 * WIDTH) };
  const [gates, memory, input, out] = [
    scattered(count, 3 * WIDTH),
    scattered(count, WIDTH),
    scattered(count, WIDTH),
    scattered(count, WIDTH),
  ];
  const room = { gates, memory, input, out, empty: kernel.matrix(1, WIDTH) };
  use(kernel, layer, room);
  return room;
}

test.each([1, 2, 7])('a layer over %i tokens gives the bits of its formulas', (count) => {
  const told = roomWith(count, (kernel, layer, room) => recur(kernel, layer, room, count));
  const plain = roomWith(count, (_, layer, room) => plainly(layer, room, count));
  for (const part of ['gates', 'memory', 'out'] as const) expect(told[part].data, part).toEqual(plain[part].data);
  expect(told.out.data.some((value) => value !== 0)).toBe(true);
});

test.each([1, 2, 7])('read over %i tokens, a layer gives the same to a few last bits, twice in a row', (count) => {
  const plain = roomWith(count, (_, layer, room) => plainly(layer, room, count));
  const read = roomWith(count, (kernel, layer, room) => {
    recurRead(kernel, layer, room, count);
    room.out.data.fill(0);
    recurRead(kernel, layer, room, count);
  });
  for (let k = 0; k < count * WIDTH; k += 1) {
    const right = plain.out.data[k] as number;
    expect(Math.abs((read.out.data[k] as number) - right)).toBeLessThan(1e-6 * Math.max(1, Math.abs(right)));
  }
});

test('no token leaves everything as it is', () => {
  const kernel = new Kernel(1);
  const of = (columns: number) => kernel.matrix(1, columns);
  const room = { gates: of(3 * WIDTH), memory: of(WIDTH), input: of(WIDTH), out: of(WIDTH), empty: of(WIDTH) };
  room.out.data.fill(3);
  recur(kernel, { gates: of(8), gateBias: of(3 * WIDTH), memoryGates: of(2 * WIDTH) }, room, 0);
  expect([...new Set(room.out.data)]).toEqual([3]);
});
