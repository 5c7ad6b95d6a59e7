import { oncePer } from '../../memo.js';
import type { KinReport } from './report.js';

/**
 * What is worked out of two reports once, as long as both are kept in memory: a story that grows is put together anew for each report that joins it,
 * and the pairs of those it had stay what they were.
 */
export function forPairs<T>(work: (a: KinReport, b: KinReport) => T): (a: KinReport, b: KinReport) => T {
  const withFirst = oncePer((a: KinReport) => oncePer((b: KinReport) => work(a, b)));
  return (a, b) => withFirst(a)(b);
}
