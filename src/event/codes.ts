import { type CodeRow, EVENT_CODES } from '../lexicon/event-codes.js';
import type { Status } from '../values.js';
import type { EventType } from './types.js';

const rows = new Map<string, CodeRow>(EVENT_CODES.map((row) => [row.type, row]));

/** CAMEO code of a happening; null where the scheme has none, and for what was denied. */
export function cameoCode(type: EventType, status: Status, negated = false): string | null {
  const row = rows.get(type);
  if (!row || status === 'denied' || (negated && status !== 'cancelled')) return null;
  if (status === 'cancelled') return row.cameoCancelled;
  return status === 'planned' || status === 'hypothetical' ? row.cameoPlanned : row.cameo;
}

/** PLOVER category; a plan counts as agreement to consult there, which is why AGREE stands for it. */
export function ploverCode(type: EventType, status: Status, negated = false): string | null {
  const row = rows.get(type);
  if (!row || status === 'denied' || (negated && status !== 'cancelled')) return null;
  if (status === 'cancelled') return row.plover === null ? null : 'REJECT';
  return status === 'planned' && row.plover === 'CONSULT' ? 'AGREE' : row.plover;
}
