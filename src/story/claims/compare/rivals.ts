import { RIVALS, type RivalRow } from '../../../lexicon/rivals.js';
import type { Difference, Unit } from '../types.js';
import { samePredicate, shareThing } from './deeds.js';
import { saysNo } from './denials.js';
import { type SidePair, wording } from './pair.js';

/** How alike two clauses of different verbs must be before what they tell is held against each other. */
const SURE = 0.4;

/** A lemma is looked for in the clause's deed and nouns, words in a row in what it prints. */
function holds(unit: Unit, entries: readonly string[]): boolean {
  const text = unit.text.toLowerCase();
  return entries.some((entry) => (entry.includes(' ') ? text.includes(entry) : unit.deeds.includes(entry) || unit.thing === entry));
}

function clashes({ one, other, half = false }: RivalRow, a: Unit, b: Unit): boolean {
  return holds(a, one) && holds(b, other) && !holds(b, one) && (half || !holds(a, other));
}

/** “suspended” against “lifted”, “met” against “spoke by telephone”: what one happening is told as. */
export function compareRivals({ left, right, score, daysApart }: SidePair): Difference[] {
  for (const a of left) {
    for (const b of right) {
      if (saysNo(a) || saysNo(b) || !shareThing(a, b) || (score < SURE && !samePredicate(a, b))) continue;
      const row = RIVALS.find((rivals) => clashes(rivals, a, b) || clashes(rivals, b, a));
      if (!row) continue;
      // A later report may tell of the next step.
      const late = daysApart !== null && Math.abs(daysApart) > 1;
      return [
        {
          kind: 'status',
          relation: 'differs',
          severity: late ? 'divergence' : row.severity,
          wordings: [wording(a), wording(b)],
          topic: null,
        },
      ];
    }
  }
  return [];
}
