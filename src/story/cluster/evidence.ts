import { oncePer } from '../../memo.js';
import { Frequencies } from './frequencies.js';
import { likenessOf, textEvidence } from './pair.js';
import type { ClusterReport } from './types.js';
import { columnsOf, type Vector, weigh } from './vector.js';

/** Stems are weighed as the shipped texts have them: what an archive holds meanwhile would make the answer depend on it. */
const shipped = new Frequencies();

const vectorOf = oncePer((report: ClusterReport): Vector => weigh(columnsOf(report), shipped));

/**
 * How much the texts of a report and of others speak for one story: the mean log odds over the others, days and neighbours left out. −Infinity where
 * there are none.
 */
export function storyEvidence(report: ClusterReport, others: readonly ClusterReport[]): number {
  if (others.length === 0) return Number.NEGATIVE_INFINITY;
  const own = vectorOf(report);
  return others.reduce((sum, other) => sum + textEvidence(likenessOf(own, vectorOf(other))), 0) / others.length;
}
