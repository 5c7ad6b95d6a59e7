import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EventEntry, tripsSchema } from '../../src/view/record/documents.js';
import { importSchema } from '../../src/view/record/imported.js';
import { crosswire, type Run } from './run.js';

const REPORTS = ['1-plan', '3-arrival'].map((name) => `test/record/reports/${name}.txt`);
const TABLE = 'test/fixtures/visits/leaders.csv';
const dir = mkdtempSync(join(tmpdir(), 'crosswire-exports-'));
const db = join(dir, 'record.db');
const fresh = join(dir, 'fresh.db');
afterAll(() => rmSync(dir, { recursive: true }));

const exported = (format: string, ...more: string[]): Run => crosswire(['export', format, '--db', db, ...more]);
const trips = (place: string): EventEntry[] => tripsSchema.parse(JSON.parse(crosswire(['trips', '--db', place, '--json']).out)).trips;

describe('a record of two reports and a table', () => {
  let imported: Run;
  beforeAll(() => {
    crosswire(['add', ...REPORTS, '--db', db]);
    imported = crosswire(['import', 'visits', TABLE, '--db', db, '--json']);
  });

  test('import visits says which rows tell a visit that reports tell too', () => {
    expect(imported.code).toBe(0);
    expect(importSchema.parse(JSON.parse(imported.out)).tables).toMatchObject([{ import: 'i1', rows: 2, known: 0, joined: 1 }]);
  });

  test('import visits tells in words what it kept, and that a second time keeps nothing', () => {
    const { out, err, code } = crosswire(['import', 'visits', TABLE, '--db', db]);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toMatch(/leaders\.csv: 0 rows kept, 2 known already/);
  });

  test('a file that is no table: told with its code, nothing kept', () => {
    const { code, err } = crosswire(['import', 'visits', REPORTS[0] ?? '', '--db', db]);
    expect(code).toBe(2);
    expect(err).toMatch(/TABLE_BROKEN: test\/record\/reports\/1-plan\.txt/);
  });

  test('visits.csv, imported into a fresh record, gives the same trips', () => {
    const file = join(dir, 'visits.csv');
    expect(exported('visits.csv', '--out', file)).toMatchObject({ code: 0, out: '', err: '' });
    expect(parse(readFileSync(file, 'utf8'), { columns: true })).toHaveLength(2);
    expect(crosswire(['import', 'visits', file, '--db', fresh]).code).toBe(0);
    const visits = (all: readonly EventEntry[]): unknown[] =>
      all
        .filter(({ type, status }) => type === 'visit' && status === 'occurred')
        .map((trip) => ({
          title: trip.title,
          from: trip.when?.from,
          to: trip.when?.to,
          country: trip.country,
          place: trip.place,
          who: trip.participants.filter(({ role }) => role === 'agent').map(({ name, capacity }) => [name, capacity]),
        }));
    expect(visits(trips(db))).toHaveLength(2);
    expect(visits(trips(fresh))).toEqual(visits(trips(db)));
  });

  test('events.csv and claims.csv: a line each, read by another parser', () => {
    const events = parse<Record<string, string>>(exported('events.csv').out, { columns: true });
    expect(events.filter(({ event_type }) => event_type === 'visit').map(({ actor1, location }) => [actor1, location])).toContainEqual([
      'Lidia Moreau',
      'Nuku’alofa',
    ]);
    const claims = parse<Record<string, string>>(exported('claims.csv').out, { columns: true });
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every(({ passage }) => (passage ?? '') !== '')).toBe(true);
  });

  test('jsonl: as many events as the tables of events have', () => {
    const lines = exported('jsonl').out.trimEnd().split('\n');
    expect(lines.length).toBe(parse(exported('events.csv').out, { columns: true }).length);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ id: expect.stringMatching(/^e\d+$/), passages: expect.any(Array) });
  });

  test('geojson is sound', () => {
    const { features } = check(exported('geojson').out) as { features: unknown[] };
    expect(features.length).toBeGreaterThan(1);
  });

  test('ics: whole days with the end exclusive; what is left out is told', () => {
    const { out, err } = exported('ics');
    const events = new ICAL.Component(ICAL.parse(out)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
    const visit = events.find(({ summary }) => summary.startsWith('Lidia Moreau'));
    expect([visit?.startDate.toString(), visit?.endDate.toString()]).toEqual(['2029-05-20', '2029-05-23']);
    const all = exported('jsonl').out.trimEnd().split('\n').length;
    const [, left] = /^crosswire: (\d+) events? of .* not in ics/.exec(err) ?? [];
    expect(events.length + Number(left ?? 0)).toBe(all);
  });

  test('jsonld expands, atom is a feed', async () => {
    const expanded = await jsonld.expand(JSON.parse(exported('jsonld').out) as jsonld.JsonLdDocument, {
      documentLoader: async (url) => ({ documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } }),
    });
    expect(JSON.stringify(expanded)).toContain('https://schema.org/Event');
    const feed = parseFeed(exported('atom').out);
    expect(feed.items.length).toBeGreaterThan(1);
  });

  test('an unknown format: the known ones are named', () => {
    const { code, err } = exported('xlsx');
    expect(code).toBe(2);
    expect(err).toMatch(/visits\.csv, events\.csv, claims\.csv, jsonl, geojson, ics, jsonld, atom/);
  });
});
