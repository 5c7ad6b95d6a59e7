import type { Entry } from './entry.js';
import type { Vector } from './vector.js';

// Of what a round-up says, each of four stories and more holds a tenth that no other holds, and none much more than another: the report of one
// story shares most with its own.
const STORIES = 4;
const OWN_SHARE = 0.1;
const EVEN = 0.6;

/** The share of a report, by squared weight, that each of some others holds, and the part of it that only this one holds. */
function sharesOf(report: Vector, others: readonly Vector[]): { shared: number; own: number }[] {
  const holders = new Map<number, number[]>();
  others.forEach(({ keys }, i) => {
    for (const key of keys) {
      const list = holders.get(key);
      if (list) list.push(i);
      else holders.set(key, [i]);
    }
  });
  const shares = others.map(() => ({ shared: 0, own: 0 }));
  report.keys.forEach((key, at) => {
    const weight = (report.weights[at] as number) ** 2;
    const list = holders.get(key) ?? [];
    for (const i of list) {
      const share = shares[i] as { shared: number; own: number };
      share.shared += weight;
      if (list.length === 1) share.own += weight;
    }
  });
  return shares;
}

/**
 * Whether a report touches several stories and tells none of them: a round-up, a briefing, “the week ahead”. `nearest` holds its nearest report of
 * each story it touches.
 */
export function isRoundUp(report: Entry, nearest: readonly Entry[]): boolean {
  if (nearest.length < STORIES) return false;
  const shares = sharesOf(
    report.vector,
    nearest.map(({ vector }) => vector),
  );
  const largest = Math.max(...shares.map(({ shared }) => shared));
  return shares.filter(({ shared, own }) => own >= OWN_SHARE && shared >= EVEN * largest).length >= STORIES;
}
