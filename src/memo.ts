/**
 * Works out once what is asked of one object several times. The result is kept as long as the object is: what it is worked out from must not
 * change meanwhile.
 */
export function oncePer<K extends object, T>(work: (key: K) => T): (key: K) => T {
  const kept = new WeakMap<K, { readonly result: T }>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known.result;
    const result = work(key);
    kept.set(key, { result });
    return result;
  };
}

/** Results that `remembered` keeps at most: names, words and statements of some reports. */
const MOST = 4000;

/** Keeps the last few thousand results: one report asks for the same names again and again. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const found = kept.get(text);
    if (found !== undefined) return found;
    if (kept.size > MOST) kept.clear();
    const made = work(text);
    kept.set(text, made);
    return made;
  };
}
