/** Looks up items by id. A wrong id is a mistake of the program. */
export function byId<T extends { readonly id: string }>(items: readonly T[]): (id: string) => T {
  const map = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = map.get(id);
    if (!item) throw new RangeError(`no such id in this story: ${id}`);
    return item;
  };
}
