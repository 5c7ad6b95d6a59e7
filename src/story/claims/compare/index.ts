import type { Difference } from '../types.js';
import { compareCertainty } from './certainty.js';
import { compareDates } from './dates.js';
import { compareNumbers } from './numbers.js';
import { compareOpposites } from './opposites.js';
import type { Comparer, SidePair } from './pair.js';
import { compareDoers, comparePlaces, compareRanks, compareSites } from './people.js';
import { compareQuantifiers } from './quantifiers.js';
import { comparePrecedents } from './precedents.js';
import { compareRescheduled } from './rescheduled.js';
import { compareQuotes } from './quotes.js';
import { compareRivals } from './rivals.js';
import { compareSources } from './sources.js';
import { compareCommitments, compareStatus } from './status.js';

export { comparable, factorOf, judgeNumbers } from './amounts.js';
export type { SidePair } from './pair.js';

/** One row per attribute, in the order in which a reader should hear of them. */
export const COMPARERS: readonly { readonly attribute: string; readonly compare: Comparer }[] = [
  { attribute: 'whose first', compare: comparePrecedents },
  { attribute: 'who did it', compare: compareDoers },
  { attribute: 'in what rank', compare: compareRanks },
  { attribute: 'opposite statements', compare: compareOpposites },
  { attribute: 'what it was', compare: compareRivals },
  { attribute: 'in which state', compare: compareSites },
  { attribute: 'figures', compare: compareNumbers },
  { attribute: 'all or most', compare: compareQuantifiers },
  { attribute: 'dates', compare: compareDates },
  { attribute: 'another day set', compare: compareRescheduled },
  { attribute: 'planned, done or off', compare: compareStatus },
  { attribute: 'promised or done', compare: compareCommitments },
  { attribute: 'how sure', compare: compareCertainty },
  { attribute: 'who says so', compare: compareSources },
  { attribute: 'place', compare: comparePlaces },
  { attribute: 'quotation', compare: compareQuotes },
];

/** All differences between the claims of two reports on one thing. A precedent is compared as a precedent and as nothing else. */
export function differencesOf(pair: SidePair): Difference[] {
  const precedents = [...pair.left, ...pair.right].some((unit) => unit.precedent !== null);
  if (precedents) return [...comparePrecedents(pair)];
  return COMPARERS.flatMap(({ compare }) => compare(pair));
}
