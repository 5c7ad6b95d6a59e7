import type { Evidence } from '../../story/index.js';
import { placeOf } from '../comparison.js';

/** Id of what stands at a place that the views name: `A3` a sentence, `A head` the head of a report. */
export const idOf = (place: string): string => place.replace(/[^\w-]/g, '-');

/** Ids of the sentences that hold the passages, each once, in order. */
export const idsOf = (evidence: readonly Evidence[]): string[] => [...new Set(evidence.map((e) => idOf(placeOf(e))))];

/** Id of the column of a report. */
export const columnOf = (report: string): string => idOf(`report ${report}`);
