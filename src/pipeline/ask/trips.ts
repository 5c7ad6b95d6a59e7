import { CrosswireError } from '../../errors.js';
import { askedState, type EventQuery, type RecordReader } from '../../record/index.js';
import { countryName, isoOfState } from '../../text/index.js';
import type { TripsDocument } from '../../view/index.js';
import { entriesOf } from './context.js';
import { entityCalled } from './names.js';

export interface TripsQuestion {
  /** Who travels: a name or an id. */
  readonly of?: string;
  /** Where to: a country, a place. */
  readonly to?: string;
  /** The country that the travellers come from. */
  readonly from?: string;
  readonly since?: string;
  readonly until?: string;
  readonly limit: number;
}

/** Happenings that take somebody somewhere. */
const TRAVEL = ['visit', 'attend', 'send-envoy'];
const TRAVELLERS = ['agent', 'guest'];

/** Journeys, by their days; undated ones last. @throws CrosswireError NAME_UNKNOWN, NAME_AMBIGUOUS */
export async function askTrips(reader: RecordReader, asked: TripsQuestion): Promise<TripsDocument> {
  const question: Record<string, string> = {};
  let query: EventQuery = { types: TRAVEL, limit: asked.limit + 1, undated: asked.since === undefined && asked.until === undefined };
  if (asked.of !== undefined) {
    const who = await entityCalled(reader, asked.of, ['person', 'organisation']);
    question['of'] = who.name;
    query = { ...query, with: [who.id], roles: TRAVELLERS };
  }
  if (asked.to !== undefined) {
    const [where, name] = await destination(reader, asked.to);
    question['to'] = name;
    query = { ...query, ...where };
  }
  if (asked.from !== undefined) {
    const origin = isoOfState(asked.from);
    if (origin === null) throw new CrosswireError('NAME_UNKNOWN', { subject: asked.from, hint: 'give a country' });
    question['from'] = countryName(origin);
    query = { ...query, origin };
  }
  for (const end of ['since', 'until'] as const) {
    const day = asked[end];
    if (day === undefined) continue;
    question[end] = day;
    query = { ...query, [end]: day };
  }
  // A trip without a known destination is one only for a question that names none.
  const events = await reader.events(query);
  return {
    format: 'crosswire/trips@1',
    question,
    more: events.length > asked.limit,
    trips: await entriesOf(reader, events.slice(0, asked.limit)),
  };
}

/** A country by its code; any other place by its entity. */
export async function destination(reader: RecordReader, name: string): Promise<[Pick<EventQuery, 'country' | 'place'>, string]> {
  const state = askedState(name);
  if (state?.iso) return [{ country: state.iso }, countryName(state.iso)];
  const place = await entityCalled(reader, state?.name ?? name, ['place', 'state', 'organisation']);
  return [{ place: place.id }, place.name];
}
