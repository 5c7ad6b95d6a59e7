import type { KinReport } from './report.js';

/**
 * What is worked out of two reports once, as long as both are kept in memory: a story that grows is put together anew for each report that joins it,
 * and the pairs of those it had stay what they were.
 */
export function forPairs<T>(work: (a: KinReport, b: KinReport) => T): (a: KinReport, b: KinReport) => T {
  const kept = new WeakMap<KinReport, WeakMap<KinReport, { readonly value: T }>>();
  return (a, b) => {
    const ofFirst = kept.get(a) ?? new WeakMap<KinReport, { readonly value: T }>();
    kept.set(a, ofFirst);
    const found = ofFirst.get(b) ?? { value: work(a, b) };
    ofFirst.set(b, found);
    return found.value;
  };
}
