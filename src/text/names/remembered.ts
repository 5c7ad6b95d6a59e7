/** Keeps the last few thousand results: one report asks for the same names again and again. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const found = kept.get(text);
    if (found !== undefined) return found;
    if (kept.size > 4000) kept.clear();
    const made = work(text);
    kept.set(text, made);
    return made;
  };
}
