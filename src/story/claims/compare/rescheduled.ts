import { RESCHEDULED } from '../../../lexicon/claims.js';
import type { Difference, Unit } from '../types.js';
import { samePredicate } from './deeds.js';
import { type SidePair, wording } from './pair.js';

const LENGTH = '(?:an?|one|two|three|four|five|six|several|\\d+) (?:hours?|days?|weeks?|months?|years?)';
const MOVED = new RegExp(`\\b(?:${RESCHEDULED.map(({ words }) => words.replace('#', LENGTH)).join('|')})\\b`, 'i');

/** How alike clauses must be that do not turn on one verb. */
const ALIKE = 0.2;

/** The other report insists on the day. */
const AS_PLANNED = /\b(?:as (?:planned|scheduled|announced|agreed)|on schedule|on time)\b/i;

const tellsOfMove = (unit: Unit): boolean => MOVED.test(unit.text) && !AS_PLANNED.test(unit.text);

/** It gives a day, or what it tells is still to come. */
const setsDay = ({ times, claim, modality }: Unit): boolean =>
  times.length > 0 || claim.status === 'planned' || modality.status === 'planned';

/** “will open on Tuesday” against “will open on Thursday instead”: one report still has the day that the other says was given up. */
export function compareRescheduled({ left, right, score }: SidePair): Difference[] {
  const [a, b] = [left.find(tellsOfMove), right.find(tellsOfMove)];
  const moved = a ?? b;
  const kept = (a ? right : left).find(setsDay);
  if (!moved || (a && b) || !kept || (score < ALIKE && !samePredicate(moved, kept))) return [];
  const severity = AS_PLANNED.test(kept.text) ? 'contradiction' : 'divergence';
  const wordings = a ? [wording(moved), wording(kept)] : [wording(kept), wording(moved)];
  return [{ kind: 'date', relation: 'differs', severity, wordings, topic: null }];
}
