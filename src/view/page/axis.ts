import type { DayRange } from '../../calendar.js';

/** Places days on a line from 0 to 1. */
export interface Axis {
  /** Left edge of a day. */
  at(day: number): number;
  /** Days that open or close a range, with their places. */
  readonly ticks: readonly { readonly day: number; readonly at: number }[];
}

/** Share of the line that stays free on each side. */
const MARGIN = 0.02;

/**
 * A line for dates that lie years apart and hours close: between two days at which something begins or ends, the line is as long as the
 * logarithm of the days between them. Order, overlap and inclusion are exact, lengths are not.
 */
export function compressedAxis(ranges: readonly DayRange[]): Axis {
  const edges = [...new Set(ranges.flatMap(({ from, to }) => [from, to + 1]))].toSorted((a, b) => a - b);
  const lengths = edges.slice(1).map((edge, k) => Math.log2(1 + edge - (edges[k] as number)));
  const total = lengths.reduce((sum, x) => sum + x, 0) || 1;
  const places: number[] = [MARGIN];
  for (const length of lengths) places.push((places.at(-1) as number) + ((1 - 2 * MARGIN) * length) / total);
  const at = (day: number): number => {
    const k = edges.findLastIndex((edge) => edge <= day);
    const [here, next, left] = [edges[k], edges[k + 1], places[k]];
    if (here === undefined || left === undefined) return 0;
    if (next === undefined) return left;
    return left + ((places[k + 1] as number) - left) * (Math.log2(1 + day - here) / Math.log2(1 + next - here));
  };
  return { at, ticks: edges.map((day, k) => ({ day, at: places[k] as number })) };
}
