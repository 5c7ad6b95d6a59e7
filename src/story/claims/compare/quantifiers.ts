import { PART_WORDS, WHOLE_WORDS } from '../../../lexicon/rivals.js';
import type { Difference, Unit } from '../types.js';
import { stem } from '../words.js';
import { samePredicate } from './deeds.js';
import { type SidePair, wording } from './pair.js';

const after = (words: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${words.join('|')})\\b(?: (?:of|the|its|their|these|those|but)\\b)*((?: [\\p{L}-]+){1,3})`, 'giu');
const WHOLE = after(WHOLE_WORDS);
const PART = after(PART_WORDS);

/** What is counted: the next words behind “all the”, “most of its”. */
const counted = (pattern: RegExp, { text }: Unit): ReadonlySet<string> =>
  new Set([...text.matchAll(pattern)].flatMap(([, words]) => (words ?? '').trim().toLowerCase().split(' ').map(stem)));

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((word) => word.length > 3 && other.has(word));

/** “all rebel groups signed” against “most rebel groups signed”: a whole and a part of one thing. */
export function compareQuantifiers({ left, right }: SidePair): Difference[] {
  for (const a of left) {
    for (const b of right) {
      if (!samePredicate(a, b) || a.claim.negated !== b.claim.negated) continue;
      const [whole, part] = [meet(counted(WHOLE, a), counted(PART, b)), meet(counted(PART, a), counted(WHOLE, b))];
      if (whole === part) continue;
      return [{ kind: 'number', relation: 'differs', severity: 'divergence', wordings: [wording(a), wording(b)], topic: null }];
    }
  }
  return [];
}
