import { cameoCode, type EventType, ploverCode } from '../../event/index.js';
import { countries } from '../../lexicon/countries.js';
import type { DateValue } from '../../values.js';
import { type Cell, csv } from './csv.js';
import { type ExportClaim, type ExportEvent, type ExportParticipant, type ExportPassage, type ExportSource } from './model.js';
import { sourceName } from '../source-name.js';

type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

const names = (people: readonly ExportParticipant[]): string => people.map(({ name }) => name).join('; ');
const told = ({ sources }: ExportEvent): string => [...new Set(sources.map((source) => sourceName(source, source.article)))].join('; ');

/** How exact a date is, after ACLED: 1 the day, 2 the week or a part of the month, 3 the month; 4 is ours for anything wider. */
export function timePrecision({ grain, from, to }: DateValue): number {
  if (grain === 'day') return 1;
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return grain === 'week' || days <= 14 ? 2 : days <= 31 ? 3 : 4;
}

const nameOfState = new Map(countries.map(({ iso, name }) => [iso, name]));

interface Visit {
  readonly event: ExportEvent;
  readonly leader: ExportParticipant;
  readonly host: string | null;
}

const VISIT: Columns<Visit> = {
  id: ({ event }) => event.id,
  leader: ({ leader }) => leader.name,
  office: ({ leader }) => leader.capacity,
  // A name, as in the rows of imported tables; the code for what no list names.
  leader_country: ({ leader }) => leader.represents ?? (leader.country && (nameOfState.get(leader.country) ?? leader.country)),
  destination: ({ host, event }) => host ?? (event.country && (nameOfState.get(event.country) ?? event.country)) ?? event.place,
  city: ({ event, host }) => (event.place === host ? null : event.place),
  start: ({ event }) => event.when?.from ?? null,
  end: ({ event }) => event.when?.to ?? null,
  grain: ({ event }) => event.when?.grain ?? null,
  basis: ({ event }) => event.when?.basis ?? null,
  status: ({ event }) => event.status,
  hedged: ({ event }) => event.hedged,
  purpose: ({ event }) => event.title,
  source: ({ event }) => told(event),
  reports: ({ event }) => event.sources.length,
  origins: ({ event }) => event.origins,
};

const TRAVELLERS = new Set(['agent', 'guest']);

/** People who travel in it. */
export const travellersOf = ({ participants }: ExportEvent): ExportParticipant[] =>
  participants.filter(({ role, type }) => TRAVELLERS.has(role) && type === 'person');

/** One line a traveller and visit, with the columns that `import visits` reads. */
export const visitsCsv = (events: readonly ExportEvent[]): string =>
  csv(
    VISIT,
    events
      .filter(({ type }) => type === 'visit')
      .flatMap((event) => {
        const host = event.participants.find(({ role }) => role === 'host')?.name ?? null;
        return travellersOf(event).map((leader) => ({ event, leader, host }));
      }),
  );

const FIRST_ROLES = new Set(['agent', 'sender', 'speaker', 'organiser', 'guest']);
const firstActors = (event: ExportEvent): ExportParticipant[] => event.participants.filter(({ role }) => FIRST_ROLES.has(role));
const otherActors = (event: ExportEvent): ExportParticipant[] => event.participants.filter(({ role }) => !FIRST_ROLES.has(role));

const EVENT: Columns<ExportEvent> = {
  event_id: ({ id }) => id,
  event_date: ({ when }) => when?.from ?? null,
  end_date: ({ when }) => when?.to ?? null,
  time_precision: ({ when }) => (when ? timePrecision(when) : null),
  date_basis: ({ when }) => when?.basis ?? null,
  event_type: ({ type }) => type,
  cameo: ({ type, status, negated }) => cameoCode(type as EventType, status, negated),
  plover: ({ type, status, negated }) => ploverCode(type as EventType, status, negated),
  status: ({ status }) => status,
  hedged: ({ hedged }) => hedged,
  actor1: (event) => firstActors(event)[0]?.name ?? null,
  actor1_country: (event) => firstActors(event)[0]?.country ?? null,
  assoc_actor_1: (event) => names(firstActors(event).slice(1)),
  actor2: (event) => otherActors(event)[0]?.name ?? null,
  actor2_country: (event) => otherActors(event)[0]?.country ?? null,
  assoc_actor_2: (event) => names(otherActors(event).slice(1)),
  country: ({ country }) => country,
  location: ({ place }) => place,
  latitude: ({ at }) => at?.latitude ?? null,
  longitude: ({ at }) => at?.longitude ?? null,
  // ACLED: 1 the town itself, 3 a whole region or state stands for it.
  geo_precision: ({ at }) => (at ? { city: 1, country: 3 }[at.precision] : null),
  source: told,
  source_count: ({ sources }) => sources.length,
  origin_count: ({ origins }) => origins,
  date_conflict: ({ conflicts }) => conflicts.map(({ from, to }) => (from === to ? from : `${from}/${to}`)).join('; '),
  notes: ({ title }) => title,
  timestamp: ({ changed }) => changed,
};

export const eventsCsv = (events: readonly ExportEvent[]): string => csv(EVENT, events);

interface ClaimLine {
  readonly claim: ExportClaim;
  readonly source: ExportSource;
  readonly passage: ExportPassage;
  readonly attribution: readonly string[];
}

const CLAIM: Columns<ClaimLine> = {
  story: ({ claim }) => claim.story,
  claim: ({ claim }) => claim.id,
  event: ({ claim }) => claim.event,
  text: ({ claim }) => claim.text,
  relation: ({ claim }) => claim.relation,
  difference: ({ claim }) => claim.difference.join('; '),
  severity: ({ claim }) => claim.severity,
  report: ({ source }) => source.article,
  publisher: ({ source }) => source.publisher,
  published: ({ source }) => source.published?.from ?? null,
  attribution: ({ attribution }) => attribution.join(' < '),
  sentence: ({ passage }) => passage.sentence,
  start: ({ passage }) => passage.start,
  end: ({ passage }) => passage.end,
  passage: ({ passage }) => passage.text,
};

/** One line a claim, report and passage. */
export const claimsCsv = (claims: readonly ExportClaim[]): string =>
  csv(
    CLAIM,
    claims.flatMap((claim) =>
      claim.sides.flatMap(({ source, passages, attribution }) => passages.map((passage) => ({ claim, source, passage, attribution }))),
    ),
  );
