import { mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { additionSchema, entitySchema, storiesSchema, tripsSchema } from '../../src/view/record/documents.js';
import { storySchema } from '../../src/story/document.js';
import { crosswire, type Run } from './run.js';

const REPORTS = ['1-plan', '2-plan-again', '3-arrival', '4-later'].map((name) => `test/record/reports/${name}.txt`);
const dir = mkdtempSync(join(tmpdir(), 'crosswire-record-'));
const db = join(dir, 'record.db');
afterAll(() => rmSync(dir, { recursive: true }));

const ask = (...args: string[]): Run => crosswire([...args, '--db', db]);
const json = (...args: string[]): unknown => JSON.parse(ask(...args, '--json').out);

describe('a record of four reports', () => {
  let added: Run;
  beforeAll(() => {
    added = ask('add', REPORTS[0] ?? '', REPORTS[1] ?? '');
  });

  test('what was added is told in a line each', () => {
    expect(added).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/2 added/) });
  });

  test('the plan stands in the list of trips', () => {
    const { trips } = tripsSchema.parse(json('trips', '--to', 'Uruguay'));
    expect(trips).toHaveLength(1);
    expect(trips[0]).toMatchObject({ status: 'planned', country: 'UY', reports: 2, when: { from: '2025-03-10', to: '2025-03-12' } });
    expect(trips[0]?.participants[0]).toMatchObject({ name: 'Amina Wekesa', role: 'agent', capacity: 'Foreign Minister' });
  });

  test('a report of the arrival turns the plan into what happened, with its history', () => {
    const { reports } = additionSchema.parse(json('add', REPORTS[2] ?? ''));
    expect(reports).toMatchObject([{ story: 's1', outcome: 'joined' }]);
    const { trips } = tripsSchema.parse(json('trips', '--of', 'amina wekesa'));
    expect(trips).toHaveLength(1);
    expect(trips[0]).toMatchObject({ status: 'occurred', reports: 3, when: { from: '2025-03-10', to: '2025-03-12' } });
    expect(trips[0]?.history.map(({ status, passage }) => [status, passage.place])).toEqual([
      ['planned', 's1.A1'],
      ['occurred', 's1.C2'],
    ]);
  });

  test('a mention in another story weeks later is the same visit', () => {
    const { reports } = additionSchema.parse(json('add', REPORTS[3] ?? ''));
    expect(reports).toMatchObject([{ story: 's2', outcome: 'new-story' }]);
    const { trips } = tripsSchema.parse(json('trips', '--to', 'Uruguay'));
    expect(trips).toHaveLength(1);
    expect(trips[0]).toMatchObject({ reports: 4, origins: 4, when: { from: '2025-03-10', to: '2025-03-12' } });
  });

  test('adding known reports changes nothing', () => {
    const before = ask('trips', '--json').out;
    const { reports } = additionSchema.parse(json('add', ...REPORTS));
    expect(reports.map(({ outcome }) => outcome)).toEqual(['known', 'known', 'known', 'known']);
    expect(ask('trips', '--json').out).toBe(before);
  });

  test('a person: one for all spellings, offices, events, quotations with their passages', () => {
    const person = entitySchema.parse(json('person', 'Tomas Arrieta'));
    expect(person).toMatchObject({ type: 'person', country: 'UY', reports: 3 });
    expect(person.offices).toMatchObject([
      { title: expect.stringMatching(/foreign minister/i), former: false, first: '2025-03-03', last: '2025-03-10' },
    ]);
    expect(person.quotes.map(({ passage }) => passage.text)).toEqual(['Crime at sea knows no border']);
    expect(entitySchema.parse(json('person', person.id))).toEqual(person);
    expect(entitySchema.parse(json('org', 'Foreign Ministry of Kenya'))).toMatchObject({ country: 'KE', reports: 1 });
    expect(entitySchema.parse(json('country', 'Kenya'))).toMatchObject({ id: expect.stringMatching(/^n\d+$/), type: 'state' });
  });

  test('a story prints its brief and its document', () => {
    expect(storiesSchema.parse(json('story')).stories.map(({ id, reports }) => [id, reports])).toEqual([
      ['s2', 1],
      ['s1', 3],
    ]);
    expect(storySchema.safeParse(json('story', 's1')).error?.issues ?? []).toEqual([]);
    const { out } = ask('story', 's1');
    expect(out).toContain('Rio Plata Times');
    expect(out).not.toMatch(/\br[a-km-z2-9]{12}\b/);
  });

  test('a story is a page to look at, its reports by letters', () => {
    const target = join(dir, 'story.html');
    expect(ask('story', 's1', '--html', '--out', target)).toMatchObject({ code: 0, out: '', err: '' });
    const page = readFileSync(target, 'utf8');
    expect(page).toMatch(/^<!doctype html>[^]*Rio Plata Times[^]*id="A1"[^]*<\/html>\n$/);
    expect(page).not.toMatch(/\br[a-km-z2-9]{12}\b/);
    expect(ask('story', 's1', '--html').out).toBe(page);
    expect(ask('story', '--html')).toMatchObject({ code: 2, err: expect.stringContaining('name the story') });
  });

  test('why leads from every kind of id to the sentences', () => {
    const trip = tripsSchema.parse(json('trips', '--to', 'Uruguay')).trips[0];
    const event = ask('why', trip?.id ?? '').out;
    expect(event).toContain('arrived in Uruguay on Monday');
    expect(event).toContain('who visited Uruguay last month');
    expect(event).toMatch(/when: 10–12 March 2025/);
    expect(ask('why', trip?.participants[0]?.entity ?? '').out).toContain('Amina Wekesa: person, KE');
    expect(ask('why', 's1.c1').out).toMatch(/^s1\.c1: /);
    expect(ask('why', trip?.evidence[0]?.report.slice(0, 9) ?? '').out).toContain('it stands in s1 as A');
    expect(ask('why', 'e999')).toMatchObject({ code: 2, err: expect.stringContaining('RECORD_ID_UNKNOWN') });
  });

  test('what cannot be answered says so with a code', () => {
    expect(ask('person', 'Nobody Nowhere')).toMatchObject({ code: 2, err: expect.stringContaining('NAME_UNKNOWN') });
    expect(crosswire(['trips', '--db', join(dir, 'none.db')])).toMatchObject({ code: 2, err: expect.stringContaining('RECORD_MISSING') });
    expect(ask('trips', '--since', 'soon')).toMatchObject({ code: 2, err: expect.stringContaining('USAGE') });
    const text = join(dir, 'text.db');
    writeFileSync(text, 'this is no database, but it is long enough to be read as one. '.repeat(100));
    expect(crosswire(['trips', '--db', text])).toMatchObject({ code: 2, err: expect.stringContaining('RECORD_BROKEN') });
  });
});
