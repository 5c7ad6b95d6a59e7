import { CrosswireError } from '../../errors.js';
import { type EntityRow, type EventQuery, type EventRow, mayRecur, type RecordReader } from '../../record/index.js';
import { EVENT_TYPES } from '../../event/index.js';
import type { EventsDocument } from '../../view/index.js';
import { entriesOf } from './context.js';
import { entityCalled } from './names.js';
import { destination } from './trips.js';

export interface TimelineQuestion {
  /** Who takes part, in any role. */
  readonly of?: string;
  /** Where: a country or place. */
  readonly in?: string;
  readonly type?: string;
  readonly status?: string;
  readonly since?: string;
  readonly until?: string;
  /** Only what stories are about. */
  readonly main?: boolean;
  readonly limit: number;
}

const ANY = ['person', 'organisation', 'state', 'event', 'place'] as const;

async function answer(reader: RecordReader, question: Record<string, string>, query: EventQuery, limit: number): Promise<EventsDocument> {
  const events: EventRow[] = await reader.events({ ...query, limit: limit + 1 });
  return { format: 'crosswire/events@1', question, more: events.length > limit, events: await entriesOf(reader, events.slice(0, limit)) };
}

/** Events by their dates. @throws CrosswireError NAME_UNKNOWN, NAME_AMBIGUOUS, USAGE */
export async function askTimeline(reader: RecordReader, asked: TimelineQuestion): Promise<EventsDocument> {
  const question: Record<string, string> = {};
  let query: EventQuery = { undated: asked.since === undefined && asked.until === undefined };
  if (asked.of !== undefined) {
    const who = await entityCalled(reader, asked.of, ANY);
    question['of'] = who.name;
    query = { ...query, with: [who.id] };
  }
  if (asked.in !== undefined) {
    const [where, name] = await destination(reader, asked.in);
    question['in'] = name;
    query = { ...query, ...where };
  }
  if (asked.type !== undefined) {
    if (!EVENT_TYPES.some((type) => type === asked.type)) {
      throw new CrosswireError('USAGE', { subject: `--type ${asked.type}`, hint: `one of ${EVENT_TYPES.join(', ')}` });
    }
    question['type'] = asked.type;
    query = { ...query, types: [asked.type] };
  }
  if (asked.status !== undefined) {
    question['status'] = asked.status;
    query = { ...query, statuses: [asked.status] };
  }
  for (const end of ['since', 'until'] as const) {
    const day = asked[end];
    if (day === undefined) continue;
    question[end] = day;
    query = { ...query, [end]: day };
  }
  return answer(reader, question, asked.main ? { ...query, main: true } : query, asked.limit);
}

/** Happenings at which people face one another. */
const ENCOUNTERS = ['meet', 'call', 'visit', 'attend', 'sign', 'agree', 'mediate', 'hold-event', 'exercise'];

/** A state takes part through whoever comes from it; anybody else in person. */
const side = (entity: EntityRow): EventQuery =>
  entity.type === 'state' && entity.country !== null ? { countries: [entity.country] } : { all: [entity.id] };

/** Encounters of two people, bodies or states. @throws CrosswireError NAME_UNKNOWN, NAME_AMBIGUOUS */
export async function askMeetings(
  reader: RecordReader,
  a: string,
  b: string,
  window: { since?: string; until?: string; limit: number },
): Promise<EventsDocument> {
  const [one, other] = [await entityCalled(reader, a, ANY), await entityCalled(reader, b, ANY)];
  const [left, right] = [side(one), side(other)];
  const { limit, ...days } = window;
  const query: EventQuery = {
    types: ENCOUNTERS,
    all: [...(left.all ?? []), ...(right.all ?? [])],
    countries: [...(left.countries ?? []), ...(right.countries ?? [])],
    undated: days.since === undefined && days.until === undefined,
    ...days,
  };
  return answer(reader, { of: `${one.name} and ${other.name}`, ...days }, query, limit);
}

/**
 * Kinds of which a later report can tell what became. “agree to share data” is no plan that falls due: what is said, and working together, is one
 * event within its story only.
 */
const FALLING_DUE = EVENT_TYPES.filter((type) => mayRecur({ type, negated: false }));

/** Plans whose last day has passed and of which no report tells what became. `asOf` is an ISO day. */
export async function askOverdue(reader: RecordReader, asOf: string, limit: number): Promise<EventsDocument> {
  const query: EventQuery = { types: FALLING_DUE, statuses: ['planned'], endedBefore: asOf, newestFirst: true };
  return answer(reader, { 'as of': asOf }, query, limit);
}
