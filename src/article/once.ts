/** Works out once what is asked of one line several times: the head, the body and the tail look at the same lines. */
export function oncePerLine<L extends object, T>(work: (line: L) => T): (line: L) => T {
  const kept = new WeakMap<L, { readonly result: T }>();
  return (line) => {
    const known = kept.get(line);
    if (known) return known.result;
    const result = work(line);
    kept.set(line, { result });
    return result;
  };
}
