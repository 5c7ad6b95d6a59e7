import { geojson } from './geojson.js';
import { atom } from './atom.js';
import { ics } from './ics.js';
import { jsonld } from './jsonld.js';
import type { ExportData } from './model.js';
import { claimsCsv, eventsCsv, visitsCsv } from './tables.js';

export { loadExport } from './load.js';
export type * from './model.js';

export interface ExportFormat {
  readonly about: string;
  write(data: ExportData): string;
}

const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** What the record can be written as, by the name a user gives. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  'visits.csv': { about: 'one line a traveller and visit; import visits reads it', write: ({ events }) => visitsCsv(events) },
  'events.csv': { about: 'one line an event, columns after ACLED', write: ({ events }) => eventsCsv(events) },
  'claims.csv': { about: 'one line a claim, report and passage', write: ({ claims }) => claimsCsv(claims) },
  jsonl: { about: 'one event a line with participants, sources and passages', write: ({ events }) => lines(events) },
  geojson: { about: 'events with their places and how exact these are', write: ({ events }) => geojson(events) },
  ics: { about: 'a calendar of the events whose days are known', write: ({ events }) => ics(events) },
  jsonld: { about: 'schema.org events, claims and articles', write: jsonld },
  atom: { about: 'a feed of what changed last', write: ({ events }) => atom(events) },
};
