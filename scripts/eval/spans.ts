/** Half-open `[start, end)` pair. */
export type Pair = readonly [number, number];

/** Every place where `needle` stands in `text`. */
export function spansOf(text: string, needle: string): Pair[] {
  const found: Pair[] = [];
  if (!needle) return found;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found.push([at, at + needle.length]);
  return found;
}

export const overlap = ([a, b]: Pair, [c, d]: Pair): number => Math.max(0, Math.min(b, d) - Math.max(a, c));

/** The overlap is at least `share` of the shorter of the two. */
export const covers = (x: Pair, y: Pair, share: number): boolean =>
  overlap(x, y) > 0 && overlap(x, y) >= share * Math.min(x[1] - x[0], y[1] - y[0]);

export const normalise = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
