import type { ExportEvent } from './model.js';

/**
 * GeoJSON (RFC 7946), one feature an event. `precision` is `city` for the place itself, `country` where a state's capital stands for the
 * state; an event whose place the gazetteer does not hold has no geometry.
 */
export function geojson(events: readonly ExportEvent[]): string {
  const features = events.map(({ id, type, title, status, hedged, when, place, country, at, participants, sources, origins }) => ({
    type: 'Feature',
    id,
    geometry: at ? { type: 'Point', coordinates: [at.longitude, at.latitude] } : null,
    properties: {
      type,
      title,
      status,
      hedged,
      place,
      country,
      precision: at?.precision ?? null,
      from: when?.from ?? null,
      to: when?.to ?? null,
      grain: when?.grain ?? null,
      basis: when?.basis ?? null,
      participants: participants.map(({ name, role }) => ({ name, role })),
      reports: sources.length,
      origins,
    },
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}
