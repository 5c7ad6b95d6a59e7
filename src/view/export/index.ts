import { geojson } from './geojson.js';
import { atom, MOST_ENTRIES } from './atom.js';
import { fitsCalendar, ics } from './ics.js';
import { jsonld } from './jsonld.js';
import type { ExportData } from './model.js';
import { claimsCsv, eventsCsv, travellersOf, visitsCsv } from './tables.js';

export { loadExport } from './load.js';
export type * from './model.js';

export interface ExportFormat {
  readonly about: string;
  write(data: ExportData): string;
  /** Events that the format cannot show although they are of its kind, and why. */
  readonly without?: { readonly because: string; omits(data: ExportData): number };
}

const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** What the record can be written as, by the name a user gives. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  'visits.csv': {
    about: 'one line a traveller and visit; import visits reads it',
    write: ({ events }) => visitsCsv(events),
    without: {
      because: 'no traveller is named in them',
      omits: ({ events }) => events.filter((event) => event.type === 'visit' && travellersOf(event).length === 0).length,
    },
  },
  'events.csv': { about: 'one line an event, columns after ACLED', write: ({ events }) => eventsCsv(events) },
  'claims.csv': { about: 'one line a claim, report and passage', write: ({ claims }) => claimsCsv(claims) },
  jsonl: { about: 'one event a line with participants, sources and passages', write: ({ events }) => lines(events) },
  geojson: { about: 'events with their places and how exact these are', write: ({ events }) => geojson(events) },
  ics: {
    about: 'a calendar of the events whose days are known',
    write: ({ events }) => ics(events),
    without: {
      because: 'their days are not known, or they were denied, supposed or negated',
      omits: ({ events }) => events.filter((event) => !fitsCalendar(event)).length,
    },
  },
  jsonld: { about: 'schema.org events, claims and articles', write: jsonld },
  atom: {
    about: 'a feed of what changed last',
    write: ({ events }) => atom(events),
    without: {
      because: `a feed holds the ${MOST_ENTRIES} that changed last`,
      omits: ({ events }) => Math.max(0, events.length - MOST_ENTRIES),
    },
  },
};
