export interface Labelled {
  readonly values: readonly number[];
  readonly label: boolean;
}

/** Weight of the penalty on squared weights, in units of one example; the features lie between 0 and 1. */
const PENALTY = 0.3;
const ROUNDS = 25;

/**
 * A penalty for each weight, in proportion to how much its sign varies, so that signs in small steps and in large ones are held back alike.
 * @param strength penalty of a sign whose standard deviation is 1, in units of one example
 */
export function bySpread(examples: readonly Labelled[], strength: number): number[] {
  const size = examples[0]?.values.length ?? 0;
  return Array.from({ length: size }, (_, i) => {
    const mean = examples.reduce((sum, { values }) => sum + (values[i] as number), 0) / examples.length;
    const variance = examples.reduce((sum, { values }) => sum + ((values[i] as number) - mean) ** 2, 0) / examples.length;
    // A sign that never varies is held at 0.
    return Math.max(strength * variance, 1e-6);
  });
}

/** Logistic regression by Newton's method with an L2 penalty on all weights but the first, the bias. Deterministic. */
export function fitLogistic(examples: readonly Labelled[], penalties?: readonly number[]): number[] {
  const size = examples[0]?.values.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  const penalty = (i: number): number => penalties?.[i] ?? PENALTY;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -penalty(i) * weight));
    const hessian = weights.map((_, i) => weights.map((_unused, j) => (i === j ? (i === 0 ? 1e-9 : penalty(i)) : 0)));
    for (const { values, label } of examples) {
      const p = 1 / (1 + Math.exp(-values.reduce((sum, value, i) => sum + value * (weights[i] as number), 0)));
      const slope = p * (1 - p);
      for (let i = 0; i < size; i++) {
        const value = values[i] as number;
        if (value === 0) continue;
        gradient[i] = (gradient[i] as number) + value * ((label ? 1 : 0) - p);
        const row = hessian[i] as number[];
        for (let j = 0; j < size; j++) row[j] = (row[j] as number) + slope * value * (values[j] as number);
      }
    }
    const step = solve(hessian, gradient);
    for (let i = 0; i < size; i++) weights[i] = (weights[i] as number) + (step[i] as number);
  }
  return weights;
}

/** Solves a small symmetric system by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows
      .slice(i)
      .reduce((best, row, k) => (Math.abs(row[i] as number) > Math.abs((rows[best] as number[])[i] as number) ? i + k : best), i);
    [rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]];
    const lead = rows[i] as number[];
    for (let k = 0; k < size; k++) {
      const row = rows[k] as number[];
      if (k === i || row[i] === 0) continue;
      const factor = (row[i] as number) / (lead[i] as number);
      for (let j = i; j <= size; j++) row[j] = (row[j] as number) - factor * (lead[j] as number);
    }
  }
  return rows.map((row, i) => (row[size] as number) / (row[i] as number));
}
