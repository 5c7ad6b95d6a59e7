import type { Kinship } from '../../document.js';
import type { Difference, Unit } from '../types.js';

/** The claims of two reports that tell the same thing, and what is known of the two reports. */
export interface SidePair {
  readonly left: readonly Unit[];
  readonly right: readonly Unit[];
  readonly kinship: Kinship['label'];
  /** Days from the first report's latest publication day to the second's earliest; null where one is undated. Negative: the second is older. */
  readonly daysApart: number | null;
  /** Both were published on one known day. */
  readonly sameDay: boolean;
  /** How alike the closest claims of the two are, 0–1. */
  readonly score: number;
  /** Country or name by entity id, for telling whether two sources are one house. */
  readonly house: (entity: string) => string;
  readonly isPlace: (entity: string) => boolean;
  readonly isPerson: (entity: string) => boolean;
}

export type Comparer = (pair: SidePair) => readonly Difference[];

export const wording = (unit: Unit): readonly [string, string] => [unit.report, unit.text];
