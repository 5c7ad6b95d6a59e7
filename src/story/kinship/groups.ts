/** Joins ids by pairs, transitively. Groups and their members keep the order of `ids`. */
export function groupsOf(ids: readonly string[], pairs: readonly (readonly [string, string])[]): string[][] {
  const leader = new Map(ids.map((id) => [id, id]));
  const find = (id: string): string => {
    let at = id;
    while (leader.get(at) !== at) at = leader.get(at) ?? at;
    return at;
  };
  for (const [a, b] of pairs) {
    const [first, second] = [find(a), find(b)].sort((x, y) => ids.indexOf(x) - ids.indexOf(y));
    if (first && second) leader.set(second, first);
  }
  const groups = new Map<string, string[]>();
  for (const id of ids) groups.set(find(id), [...(groups.get(find(id)) ?? []), id]);
  return [...groups.values()];
}
