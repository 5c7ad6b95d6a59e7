import { holding } from './overlay.js';
import type { Anchor, CorrectionRow } from './types.js';

/** Passages and the id that corrections give what stands there: `article:start:end` → number. */
export type ForcedIds = ReadonlyMap<string, number>;

export interface Forced {
  /** An entity or event of a story that has such a passage has the id as a whole. */
  readonly whole: ForcedIds;
  /** Only the passage itself has the id: it was split off from what the story takes for one. */
  readonly single: ForcedIds;
}

export const anchorKey = ([article, start, end]: Anchor): string => `${article}:${start}:${end}`;

/**
 * What the corrections that hold say of entities (`n`) or events (`e`): passages of a target keep its id; those that were merged into it have it too;
 * those that were split off have the new one. Later decisions come last and win.
 */
export function forcedBy(corrections: readonly CorrectionRow[], letter: 'n' | 'e', restored: ForcedIds = new Map()): Forced {
  const whole = new Map<string, number>();
  const single = new Map<string, number>();
  const set = (map: Map<string, number>, anchors: readonly Anchor[], id: string | undefined): void => {
    const number = id?.startsWith(letter) ? Number(id.slice(1)) : Number.NaN;
    if (!Number.isNaN(number)) for (const anchor of anchors) map.set(anchorKey(anchor), number);
  };
  for (const { kind, target, payload } of holding(corrections)) {
    // What was split off stands by itself: a later decision over it says nothing of the rest.
    const own = payload.anchors.filter((anchor) => !single.has(anchorKey(anchor)));
    set(whole, own, target);
    if (kind === 'split') set(single, payload.otherAnchors ?? [], payload.other);
    else {
      for (const anchor of payload.otherAnchors ?? []) single.delete(anchorKey(anchor));
      set(whole, payload.otherAnchors ?? [], target);
    }
  }
  for (const [key, id] of restored) whole.set(key, id);
  return { whole, single };
}

/** The id that most of the forced passages among these have; null where there are none. */
export function forcedId(forced: ForcedIds, anchors: Iterable<Anchor>): number | null {
  const counts = new Map<number, number>();
  for (const anchor of anchors) {
    const id = forced.get(anchorKey(anchor));
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}
