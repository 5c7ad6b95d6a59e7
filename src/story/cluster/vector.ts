import type { Frequencies } from './frequencies.js';
import { keyOf } from './keys.js';
import type { ClusterReport } from './types.js';

/** A report as numbers, before its stems are weighed. Columns run in the order of `keys`, which ascend. */
export interface Columns {
  readonly keys: Int32Array;
  /** 1 + natural logarithm of how often the stem occurs. */
  readonly damped: Float32Array;
  /** `OPENING` and `FIGURE`, added. */
  readonly marks: Uint8Array;
}

/** The stem stands in headline or first sentence. */
export const OPENING = 1;
/** A number in figures: a toll, an age, a sum, a year. */
export const FIGURE = 2;

/** A report with its stems weighed. */
export interface Vector extends Columns {
  /** Damped count × inverse document frequency, scaled to length 1. */
  readonly weights: Float32Array;
  readonly idf: Float32Array;
  /** Sum of the inverse document frequencies of the opening. */
  readonly openingSum: number;
}

export function columnsOf({ terms, opening }: ClusterReport): Columns {
  const rows = [...terms].map(([term, count]) => ({
    key: keyOf(term),
    count,
    mark: (opening.has(term) ? OPENING : 0) + (/^\d/.test(term) ? FIGURE : 0),
  }));
  rows.sort((a, b) => a.key - b.key);
  return {
    keys: Int32Array.from(rows, ({ key }) => key),
    damped: Float32Array.from(rows, ({ count }) => 1 + Math.log(count)),
    marks: Uint8Array.from(rows, ({ mark }) => mark),
  };
}

/** Weighs a report by what is known of its stems now. */
export const weigh = (columns: Columns, frequencies: Frequencies): Vector =>
  weighBy(
    columns,
    Float32Array.from(columns.keys, (key) => frequencies.idf(key)),
  );

/** Weighs a report by given inverse document frequencies, one for each of its stems. */
export function weighBy({ keys, damped, marks }: Columns, idf: Float32Array): Vector {
  const weights = new Float32Array(keys.length);
  let [square, openingSum] = [0, 0];
  for (let i = 0; i < keys.length; i++) {
    const value = idf[i] as number;
    const weight = (damped[i] as number) * value;
    weights[i] = weight;
    square += weight * weight;
    if ((marks[i] as number) & OPENING) openingSum += value;
  }
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) / length;
  return { keys, damped, marks, weights, idf, openingSum: openingSum || 1 };
}
