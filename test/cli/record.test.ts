import { mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { additionSchema, checkSchema, correctionSchema, storiesSchema, tripsSchema } from '../../src/view/record/documents.js';
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
      ['planned', 's1.A2'],
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
    expect(ask('why', 's1.c1').out).toMatch(/^s1\.c1: /);
    expect(ask('why', trip?.evidence[0]?.report.slice(0, 9) ?? '').out).toContain('it stands in s1 as C');
    expect(ask('why', 'e999')).toMatchObject({ code: 2, err: expect.stringContaining('RECORD_ID_UNKNOWN') });
  });

  test('a correction names who and why, shows in the answer and is undone', () => {
    const id = tripsSchema.parse(json('trips', '--to', 'Uruguay')).trips[0]?.id ?? '';
    const correction = correctionSchema.parse(json('fix', id, 'date', '2025-03-11', '--why', 'the ministry says so', '--by', 'Ana'));
    expect(correction).toMatchObject({ id: 'k1', kind: 'fix', target: id, who: 'Ana', why: 'the ministry says so' });
    expect(ask('trips').out).toContain('11 March 2025: Amina Wekesa (Foreign Minister) → Uruguay [occurred]');
    expect(ask('undo', 'k1', '--why', 'it does not')).toMatchObject({ code: 0, out: expect.stringMatching(/^k2: undo k1/) });
    expect(ask('trips').out).toContain('10–12 March 2025: Amina Wekesa');
  });

  test('questions in words', () => {
    expect(checkSchema.parse(json('check', 'first visit by a Kenyan foreign minister to Uruguay since 2011')).verdict).toBe('open');
    expect(ask('timeline', '--type', 'sign').out).toContain('22 April 2025');
    expect(ask('search', 'share radar').out).toContain('Dodoma Courier');
    expect(ask('doctor').out).toContain('The storage is sound.');
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
