import type { Vector } from './vector.js';

/** A report that later ones may still join. */
export interface Entry {
  /** Place in the order of arrival. */
  readonly number: number;
  readonly id: string;
  readonly day: number | null;
  vector: Vector;
  story: string;
  /** The reports nearest to it so far, the nearest first; no more than `CROWD`. */
  readonly nearest: Neighbour[];
  /** Neighbours by number. */
  readonly edges: Map<number, Edge>;
}

export interface Neighbour {
  readonly number: number;
  readonly near: number;
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

/** How many neighbours tell how crowded it is round a report. Of 3 to 7 the fourth tells most stories apart (development sets of docs/clustering.md). */
export const CROWD = 4;

/** Takes a report in among the nearest of another; of equals the one that came first stays in front. */
export function meet({ nearest }: Entry, number: number, near: number): void {
  let at = nearest.length;
  while (at > 0 && (nearest[at - 1] as Neighbour).near < near) at--;
  nearest.splice(at, 0, { number, near });
  if (nearest.length > CROWD) nearest.pop();
}
