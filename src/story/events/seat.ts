import type { EventMention, ReportReading } from '../../event/index.js';
import type { Participant, StateLookup } from './types.js';

/**
 * “arrives in Roseau tomorrow”, in a report that never names the state: where another report of the story does, that state hosts the visitor. Only for a
 * place of a known country, and not for who is at home there.
 */
export function hostAtSeat(
  { text }: ReportReading,
  { type, place }: EventMention,
  participants: readonly Participant[],
  entities: StateLookup,
): Participant[] {
  const there = place === null ? undefined : text.chains.find(({ id }) => id === place);
  if (type !== 'visit' || there?.type !== 'place' || there.country === null) return [];
  if (participants.some(({ role }) => role === 'host') || participants.every(({ role }) => role !== 'agent')) return [];
  const isNamed = text.chains.some((chain) => chain.type === 'state' && chain.country === there.country);
  const isHome = participants.some(({ entity }) => entities.get(entity).country === there.country);
  const host = isNamed || isHome ? null : entities.stateOf(there.country);
  return host === null ? [] : [{ entity: host, role: 'host', capacity: null }];
}
