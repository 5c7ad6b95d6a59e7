import type { Vector } from './vector.js';

/** A report that later ones may still join. */
export interface Entry {
  /** Place in the order of arrival. */
  readonly number: number;
  readonly id: string;
  readonly day: number | null;
  vector: Vector;
  story: string;
  /** Nearness to its best neighbour so far. */
  best: number;
  /** Neighbours by number. */
  readonly edges: Map<number, Edge>;
}

export interface Edge {
  /** Log odds of one story by the texts. */
  readonly evidence: number;
  readonly near: number;
  /** Days between the two. */
  readonly gap: number;
}

/** Days between two reports; 0 where one has no date. */
export const gapOf = (a: number | null, b: number | null): number => (a === null || b === null ? 0 : Math.abs(a - b));
