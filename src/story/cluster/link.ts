/** A pair of items and how surely they belong together, 0–1. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/**
 * Average-link agglomeration over a sparse graph: joins the two groups with the strongest mean over all pairs of their items (a pair without an
 * edge counts 0) as long as that mean reaches `threshold`, which may depend on the size of the smaller group. Ties go to the pair found first. Items are 0 … count − 1; the groups come in the order
 * of their first item. About edges × log(edges) steps.
 */
export function averageLink(count: number, edges: readonly Link[], threshold: (smaller: number) => number): number[][] {
  const groups: (number[] | null)[] = Array.from({ length: count }, (_, i) => [i]);
  const sums: Map<number, number>[] = groups.map(() => new Map());
  const heap = new Heap();
  const mean = (a: number, b: number): number => (sums[a]?.get(b) ?? 0) / ((groups[a]?.length ?? 1) * (groups[b]?.length ?? 1));
  for (const { a, b, strength } of edges) {
    sums[a]?.set(b, strength);
    sums[b]?.set(a, strength);
    if (strength >= threshold(1)) heap.push({ a: Math.min(a, b), b: Math.max(a, b), strength });
  }
  for (let top = heap.pop(); top; top = heap.pop()) {
    const { a, b, strength } = top;
    const [first, second] = [groups[a], groups[b]];
    // A mean found before one of the two grew may still be theirs, and too little for what they are now.
    if (!first || !second || mean(a, b) !== strength || strength < threshold(Math.min(first.length, second.length))) continue;
    first.push(...second);
    groups[b] = null;
    for (const [other, sum] of sums[b] as Map<number, number>) {
      sums[other]?.delete(b);
      if (other === a) continue;
      const joint = sum + (sums[a]?.get(other) ?? 0);
      sums[a]?.set(other, joint);
      sums[other]?.set(a, joint);
    }
    sums[b]?.clear();
    for (const other of (sums[a] as Map<number, number>).keys()) {
      const now = mean(a, other);
      if (now >= threshold(Math.min(first.length, groups[other]?.length ?? 1)))
        heap.push({ a: Math.min(a, other), b: Math.max(a, other), strength: now });
    }
  }
  return groups.filter((group) => group !== null).map((group) => group.sort((x, y) => x - y));
}

/** Strongest edge first; ties by the numbers of the items, so that the order of arrival in the heap decides nothing. */
class Heap {
  readonly #items: Link[] = [];

  push(edge: Link): void {
    const items = this.#items;
    items.push(edge);
    for (let at = items.length - 1; at > 0; ) {
      const up = (at - 1) >> 1;
      if (!before(items[at] as Link, items[up] as Link)) break;
      this.#swap(at, up);
      at = up;
    }
  }

  pop(): Link | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (!top || !last || items.length === 0) return top;
    items[0] = last;
    for (let at = 0; ; ) {
      let next = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < items.length && before(items[child] as Link, items[next] as Link)) next = child;
      }
      if (next === at) return top;
      this.#swap(at, next);
      at = next;
    }
  }

  #swap(i: number, j: number): void {
    const held = this.#items[i] as Link;
    this.#items[i] = this.#items[j] as Link;
    this.#items[j] = held;
  }
}

const before = (x: Link, y: Link): boolean => (x.strength !== y.strength ? x.strength > y.strength : x.a !== y.a ? x.a < y.a : x.b < y.b);
