import { check } from '@placemarkio/check-geojson';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { readVisitsCsv } from '../../../src/source/visits/csv.js';
import { EXPORT_FORMATS } from '../../../src/view/export/index.js';
import { timePrecision } from '../../../src/view/export/tables.js';
import { data, day, event } from './data.js';

const written = (format: string): string => EXPORT_FORMATS[format]?.write(data) ?? '';
const table = (format: string): Record<string, string>[] => parse(written(format), { columns: true });

test.each(Object.keys(EXPORT_FORMATS))('%s: the same bytes twice, and something for an empty record', (format) => {
  expect(written(format)).toBe(written(format));
  expect(() => EXPORT_FORMATS[format]?.write({ events: [], claims: [] })).not.toThrow();
});

describe('CSV', () => {
  test('visits: one line a traveller, in the columns of the import', () => {
    const rows = table('visits.csv');
    expect(
      rows.map(({ id, leader, office, leader_country, destination, city, start, end, status }) => [
        id,
        leader,
        office,
        leader_country,
        destination,
        city,
        start,
        end,
        status,
      ]),
    ).toEqual([
      ['e1', 'Ana Vehikite', 'Premier', 'Tonga', 'Fiji', 'Suva', '2031-05-04', '2031-05-06', 'planned'],
      ['e4', 'Ana Vehikite', 'Premier', 'Tonga', 'Fiji', 'Suva', '2031-05-04', '2031-05-06', 'cancelled'],
      ['e5', 'Ana Vehikite', 'Premier', 'Tonga', 'Fiji', 'Suva', '2031-05-04', '2031-05-06', 'denied'],
    ]);
  });

  test('visits that did not come about, or may not, are not read back as visits', () => {
    expect(readVisitsCsv(written('visits.csv'), 'visits.csv')).toEqual({ rows: [], rejections: [], skipped: 3 });
    const occurred = EXPORT_FORMATS['visits.csv']?.write({ events: [event({ status: 'occurred' })], claims: [] }) ?? '';
    expect(readVisitsCsv(occurred, 'visits.csv').rows).toMatchObject([
      {
        row: 'e1',
        visitor: 'Ana Vehikite',
        office: 'Premier',
        represents: 'Tonga',
        visited: 'Fiji',
        place: 'Suva',
        from: '2031-05-04',
        to: '2031-05-06',
      },
    ]);
  });

  test('events: precision of time and place, codes, both sides', () => {
    const rows = table('events.csv');
    expect(
      rows.map(({ event_id, event_date, time_precision, geo_precision, cameo, plover }) => [
        event_id,
        event_date,
        time_precision,
        geo_precision,
        cameo,
        plover,
      ]),
    ).toEqual([
      ['e1', '2031-05-04', '2', '1', '036', 'AGREE'],
      ['e2', '2031-05-05', '1', '3', '040', 'CONSULT'],
      ['e3', '2031-04-01', '3', '', '040', 'CONSULT'],
      ['e4', '2031-05-04', '2', '1', '125', 'REJECT'],
      ['e5', '2031-05-04', '2', '1', '', ''],
      ['e6', '', '', '1', expect.any(String), expect.any(String)],
    ]);
    expect(rows[0]).toMatchObject({
      actor1: 'Ana Vehikite',
      actor1_country: 'TO',
      actor2: 'Fiji',
      source_count: '1',
      location: 'Suva',
      latitude: '-18.13',
    });
  });

  test('cells that a spreadsheet would run are guarded; quotes and line breaks survive', () => {
    expect(table('events.csv')[3]?.['notes']).toBe("'@Envoy; stays, home");
    expect(table('claims.csv')).toMatchObject([
      {
        text: `'=She will fly, "on Sunday"`,
        attribution: 'Foreign Ministry < Radio Tonga',
        passage: data.events[0]?.passages[0]?.text,
        start: '4',
        end: '30',
      },
    ]);
  });

  test.each([
    [day('2031-05-04'), 1],
    [day('2031-05-04', '2031-05-10', 'week'), 2],
    [day('2031-05-04', '2031-05-06'), 2],
    [day('2031-05-01', '2031-05-31', 'month'), 3],
    [day('2031-01-01', '2031-12-31', 'year'), 4],
  ])('precision of %o', (when, precision) => expect(timePrecision(when)).toBe(precision));
});

test('JSON Lines: one event a line, nothing lost', () => {
  const rows = written('jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(rows).toEqual(JSON.parse(JSON.stringify(data.events)));
});

describe('GeoJSON', () => {
  test('is valid; longitude first; what has no place has no geometry', () => {
    const { features } = check(written('geojson')) as unknown as {
      features: { id: string; geometry: { coordinates: number[] } | null; properties: { precision: string } }[];
    };
    expect(features).toHaveLength(6);
    expect(features[0]?.geometry?.coordinates).toEqual([178.42, -18.13]);
    expect(features[1]?.properties.precision).toBe('country');
    expect(features[2]?.geometry).toBeNull();
  });
});

describe('iCalendar', () => {
  const calendar = new ICAL.Component(ICAL.parse(written('ics')) as unknown[]);
  const entries = calendar.getAllSubcomponents('vevent');
  const first = (i: number, name: string): string => String(entries[i]?.getFirstPropertyValue(name));

  test('days only, the end exclusive; months, denials and undated events are left out', () => {
    expect(entries.map((entry) => String(entry.getFirstPropertyValue('uid')))).toEqual([
      'e1-rabcdefghijkl@crosswire',
      'e2-r@crosswire',
      'e4-r@crosswire',
    ]);
    expect([first(0, 'dtstart'), first(0, 'dtend')]).toEqual(['2031-05-04', '2031-05-07']);
    expect([first(1, 'dtstart'), first(1, 'dtend')]).toEqual(['2031-05-05', '2031-05-06']);
  });

  test('plans are tentative; stamp and sequence come from the record', () => {
    expect(entries.map((_, i) => first(i, 'status'))).toEqual(['TENTATIVE', 'CONFIRMED', 'CANCELLED']);
    expect(first(0, 'sequence')).toBe('2');
    expect(first(0, 'dtstamp')).toBe('2031-05-02T08:00:00Z');
    expect(first(2, 'summary')).toBe('@Envoy; stays, home');
  });
});

describe('JSON-LD', () => {
  test('expands without the network, every term known', async () => {
    const documentLoader = async (url: string): Promise<never> => {
      throw new Error(`asked for ${url}`);
    };
    const graph = (await jsonld.expand(
      JSON.parse(written('jsonld')) as object,
      { documentLoader, safe: true } as jsonld.Options.Expand,
    )) as Record<string, unknown>[];
    const types = graph.flatMap((node) => node['@type'] as string[]);
    expect(types.filter((type) => type === 'https://schema.org/Event')).toHaveLength(6);
    expect(types.filter((type) => type === 'https://schema.org/Claim')).toHaveLength(1);
    expect(types.filter((type) => type === 'https://schema.org/NewsArticle')).toHaveLength(2);
  });

  test('dates are no more precise than known', () => {
    const graph = (JSON.parse(written('jsonld')) as { '@graph': { startDate?: string }[] })['@graph'];
    expect(graph.slice(0, 6).map(({ startDate }) => startDate)).toEqual([
      '2031-05-04',
      '2031-05-05',
      '2031-04',
      '2031-05-04',
      '2031-05-04',
      undefined,
    ]);
  });
});

test('Atom: newest change first, ids that last', () => {
  const feed = parseFeed(written('atom'));
  expect(feed.items.map(({ id }) => id)[0]).toBe('urn:crosswire:event:e3-r');
  expect(feed.items).toHaveLength(6);
  expect(feed.items.find(({ id }) => id?.endsWith('e4-r'))?.title).toBe('@Envoy; stays, home [cancelled]');
});
