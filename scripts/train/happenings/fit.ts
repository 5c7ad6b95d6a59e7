import { Random } from '../random.js';
import type { Weighted } from './likeness.js';

/** One predicate: its signs and what a reader says it tells (a number of a class). */
export interface Example {
  readonly signs: readonly Weighted[];
  readonly label: number;
}

/** Weights of a softmax regression: one row of `classes` numbers for each sign; the first row is the bias. */
export interface Weights {
  readonly index: ReadonlyMap<string, number>;
  readonly rows: Float64Array;
  readonly classes: number;
}

export interface Settings {
  readonly rounds: number;
  readonly rate: number;
  /** Penalty on squared weights for each example that has the sign. */
  readonly penalty: number;
  /** Signs that fewer examples have are left out. */
  readonly least: number;
}

/** Softmax regression by AdaGrad (Duchi and others 2011), one example at a time in an order that is the same every time; the mean of all steps of the second half is kept. */
export function fitSoftmax(examples: readonly Example[], classes: number, settings: Settings): Weights {
  const index = signsOften(examples, settings.least);
  const packed = examples.map((example) => pack(example, index));
  const size = index.size * classes;
  const [rows, squares, sum] = [new Float64Array(size), new Float64Array(size).fill(1e-6), new Float64Array(size)];
  const random = new Random(7);
  const order = packed.map((_, k) => k);
  const p = new Float64Array(classes);
  let kept = 0;
  for (let round = 0; round < settings.rounds; round++) {
    random.shuffle(order);
    for (const at of order) step(packed[at] as Packed, rows, squares, p, settings);
    if (round * 2 < settings.rounds) continue;
    kept++;
    for (let k = 0; k < size; k++) sum[k] = (sum[k] as number) + (rows[k] as number);
  }
  for (let k = 0; k < size; k++) rows[k] = (sum[k] as number) / kept;
  return { index, rows, classes };
}

interface Packed {
  readonly at: Int32Array;
  readonly value: Float64Array;
  readonly label: number;
}

function signsOften(examples: readonly Example[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const [name] of signs) counts.set(name, (counts.get(name) ?? 0) + 1);
  const index = new Map<string, number>([['', 0]]);
  for (const [name, count] of counts) if (count >= least) index.set(name, index.size);
  return index;
}

function pack({ signs, label }: Example, index: ReadonlyMap<string, number>): Packed {
  const known = signs.filter(([name]) => index.has(name));
  return {
    at: Int32Array.from([0, ...known.map(([name]) => index.get(name) as number)]),
    value: Float64Array.from([1, ...known.map(([, value]) => value)]),
    label,
  };
}

function step(example: Packed, rows: Float64Array, squares: Float64Array, p: Float64Array, { rate, penalty }: Settings): void {
  const { at, value, label } = example;
  const classes = p.length;
  softmax(example, rows, p);
  for (let c = 0; c < classes; c++) p[c] = (p[c] as number) - (c === label ? 1 : 0);
  for (let k = 0; k < at.length; k++) {
    const from = (at[k] as number) * classes;
    const x = value[k] as number;
    for (let c = 0; c < classes; c++) {
      const g = (p[c] as number) * x + penalty * (rows[from + c] as number);
      const square = (squares[from + c] as number) + g * g;
      squares[from + c] = square;
      rows[from + c] = (rows[from + c] as number) - (rate * g) / Math.sqrt(square);
    }
  }
}

function softmax({ at, value }: Packed, rows: Float64Array, p: Float64Array): void {
  const classes = p.length;
  p.fill(0);
  for (let k = 0; k < at.length; k++) {
    const from = (at[k] as number) * classes;
    const x = value[k] as number;
    for (let c = 0; c < classes; c++) p[c] = (p[c] as number) + x * (rows[from + c] as number);
  }
  let top = -Infinity;
  for (let c = 0; c < classes; c++) top = Math.max(top, p[c] as number);
  let sum = 0;
  for (let c = 0; c < classes; c++) sum += p[c] = Math.exp((p[c] as number) - top);
  for (let c = 0; c < classes; c++) p[c] = (p[c] as number) / sum;
}

/** The likelihood of each class, given the signs. */
export function likelihoods(signs: readonly Weighted[], weights: Weights): Float64Array {
  const p = new Float64Array(weights.classes);
  softmax(pack({ signs, label: 0 }, weights.index), weights.rows, p);
  return p;
}
