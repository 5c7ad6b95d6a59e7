import type { DateValue, Status } from '../../values.js';
import type { ExportClaim, ExportData, ExportEvent, ExportParticipant, ExportSource } from './model.js';

/** Inline, so that no reader has to fetch it: every term is schema.org's, `iri` values are identifiers. */
const CONTEXT = { '@vocab': 'https://schema.org/', eventStatus: { '@type': '@id' }, url: { '@type': '@id' } };

const PARTY: Readonly<Record<string, string>> = {
  person: 'Person',
  organisation: 'Organization',
  state: 'Country',
  place: 'Place',
  event: 'Event',
};

const STATUS: Partial<Record<Status, string>> = {
  planned: 'https://schema.org/EventScheduled',
  occurred: 'https://schema.org/EventScheduled',
  ongoing: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
};

/** No more precise than it is known: `2025-10-07`, `2025-04`, `2007`; null for weeks, seasons and wider. */
function schemaDate({ grain, from }: DateValue): string | null {
  if (grain === 'day' || grain === 'interval') return from;
  if (grain === 'month') return from.slice(0, 7);
  return grain === 'year' ? from.slice(0, 4) : null;
}

const urn = (kind: string, id: string): string => `urn:crosswire:${kind}:${id}`;

function party({ name, type, country, role, capacity }: ExportParticipant): object {
  const of = country ? { nationality: { '@type': 'Country', identifier: country } } : {};
  return {
    '@type': 'Role',
    roleName: role,
    ...(capacity ? { description: capacity } : {}),
    attendee: { '@type': PARTY[type] ?? 'Thing', name, ...(type === 'person' ? of : {}) },
  };
}

function eventNode({ uid, title, type, when, status, place, country, at, participants, sources }: ExportEvent): object {
  const start = when ? schemaDate(when) : null;
  const end = when?.grain === 'interval' ? when.to : start;
  const geo = at ? { geo: { '@type': 'GeoCoordinates', latitude: at.latitude, longitude: at.longitude } } : {};
  const address = country ? { address: { '@type': 'PostalAddress', addressCountry: country } } : {};
  return {
    '@id': urn('event', uid),
    '@type': 'Event',
    name: title,
    additionalType: urn('type', type),
    ...(start ? { startDate: start, endDate: end } : {}),
    ...(STATUS[status] ? { eventStatus: STATUS[status] } : {}),
    ...(place ? { location: { '@type': 'Place', name: place, ...address, ...geo } } : {}),
    attendee: participants.map(party),
    subjectOf: sources.map(({ article }) => ({ '@id': urn('article', article) })),
  };
}

const articleNode = ({ article, headline, publisher, published, url }: ExportSource): object => ({
  '@id': urn('article', article),
  '@type': 'NewsArticle',
  ...(headline ? { headline } : {}),
  ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
  ...(published && schemaDate(published) ? { datePublished: schemaDate(published) } : {}),
  ...(url ? { url } : {}),
});

const claimNode = ({ id, text, sides }: ExportClaim): object => ({
  '@id': urn('claim', `${id}-${sides[0]?.source.article ?? 'none'}`),
  '@type': 'Claim',
  text,
  appearance: sides.map(({ source }) => ({ '@id': urn('article', source.article) })),
});

/** JSON-LD 1.1 with schema.org's Event, Claim and NewsArticle. */
export function jsonld({ events, claims }: ExportData): string {
  const sources = [...events.flatMap((event) => event.sources), ...claims.flatMap(({ sides }) => sides.map(({ source }) => source))];
  const articles = new Map(sources.filter(({ kind }) => kind === 'report').map((source) => [source.article, source]));
  const graph = [...events.map(eventNode), ...claims.map(claimNode), ...[...articles.values()].map(articleNode)];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 1)}\n`;
}
