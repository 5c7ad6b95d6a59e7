import type { Vector } from './vector.js';

/** A report that later ones may still join. */
export interface Entry {
  /** Place in the order of arrival. */
  readonly number: number;
  readonly id: string;
  readonly day: number | null;
  readonly days: readonly number[];
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

/** Reports farther apart than this, in days, are of different happenings, unless one names the day of the other. */
export const WINDOW = 4;
// Where a later report names the day of what an earlier one tells: as if it had come the day after.
const FOLLOW_UP = 1;
// An undated report that names a day so far from another report is hardly of the same happening, though it may only look back.
const FAR = 30;
const UNLIKELY = 3;

/**
 * Days between two reports as they count; 0 where nothing tells. Within the window the days of the reports are better evidence than the days they name
 * (AllSides dev: B³ 94.5, and 93.2 to 94.1 with the named days in any mixture): one names the day of the deed, another that of the statement.
 */
export function gapOf(a: Dated, b: Dated): number {
  if (a.day === null && b.day === null) return 0;
  const named = distance(a.days.length > 0 ? a.days : [a.day], b.days.length > 0 ? b.days : [b.day]);
  if (a.day === null || b.day === null) return named !== null && named > FAR ? UNLIKELY : 0;
  const gap = Math.abs(a.day - b.day);
  return gap > WINDOW && named !== null && named <= FOLLOW_UP ? FOLLOW_UP : gap;
}

type Dated = Pick<Entry, 'day' | 'days'>;

function distance(some: readonly (number | null)[], others: readonly (number | null)[]): number | null {
  let least: number | null = null;
  for (const a of some)
    for (const b of others) if (a !== null && b !== null) least = Math.min(least ?? Number.POSITIVE_INFINITY, Math.abs(a - b));
  return least;
}

/** How many neighbours tell how crowded it is round a report. Of 3 to 7 the fourth tells most stories apart (development sets of docs/clustering.md). */
export const CROWD = 4;

/** Takes a report in among the nearest of another; of equals the one that came first stays in front. */
export function meet({ nearest }: Entry, number: number, near: number): void {
  let at = nearest.length;
  while (at > 0 && (nearest[at - 1] as Neighbour).near < near) at--;
  nearest.splice(at, 0, { number, near });
  if (nearest.length > CROWD) nearest.pop();
}
