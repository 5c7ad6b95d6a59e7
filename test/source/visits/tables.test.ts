import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readVisitsCsv } from '../../../src/source/visits/csv.js';
import { historyAtStateRow, splitTitle } from '../../../src/source/visits/history-at-state.js';
import { readVisitTables } from '../../../src/source/visits/index.js';

const folder = mkdtempSync(join(tmpdir(), 'crosswire-tables-'));
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('titles before names', () => {
  test.each([
    ['Prime Minister Golda Meir', 'Prime Minister', 'Golda Meir'],
    ['President-elect Diaz Ordaz', 'President-elect', 'Diaz Ordaz'],
    ['President- designate Roberto E. Viola', 'President-designate', 'Roberto E. Viola'],
    ['King Abdullah II', 'King', 'Abdullah II'],
    ['Prime Minister Mackenzie King', 'Prime Minister', 'Mackenzie King'],
    ['Governor General Earl of Athlone', 'Governor General', 'Earl of Athlone'],
    ['Head of State Samuel Kanyon Doe', 'Head of State', 'Samuel Kanyon Doe'],
    ['Valdas Adamkus', null, 'Valdas Adamkus'],
    ['Prince', null, 'Prince'],
  ])('%s', (printed, office, name) => expect(splitTitle(printed)).toEqual({ office, name }));
});

describe('tables of the Office of the Historian', () => {
  const visit = {
    id: '7',
    start: '1973-04-02',
    end: '1973-04-03',
    visitor: 'President Nguyen Van Thieu',
    from: 'Vietnam',
    fromId: 'vietnam',
  };

  test('a visit to the United States', () => {
    expect(historyAtStateRow({ ...visit, description: 'Informal visit.' }, 'x:1')).toMatchObject({
      row: '7',
      visitor: 'Nguyen Van Thieu',
      office: 'President',
      represents: 'South Vietnam',
      visited: 'United States',
      purpose: 'Informal visit.',
    });
  });

  test('the same name means another state later', () => {
    expect(historyAtStateRow({ ...visit, start: '2008-06-24', end: '2008-06-24' }, 'x:1')?.represents).toBe('Vietnam');
  });

  test('a travel of a Secretary of State', () => {
    const row = {
      id: '9',
      role: 'secretary',
      name: 'Jane Doe',
      start: '1999-01-02',
      end: '1999-01-03',
      country: 'Chile',
      locale: 'Santiago',
      remarks: '',
    };
    expect(historyAtStateRow(row, 'x:1')).toMatchObject({
      office: 'Secretary of State',
      represents: 'United States',
      visited: 'Chile',
      place: 'Santiago',
      purpose: null,
    });
  });

  test.each([
    [{}],
    [{ ...visit, start: '' }],
    [{ ...visit, visitor: null }],
    [{ id: '1', role: 'envoy', name: 'A', start: '1999-01-01', country: 'Chile' }],
  ])('no row: %o', (row) => expect(historyAtStateRow(row, 'x:1')).toBeNull());
});

describe('CSV', () => {
  const HEAD = 'leader,office,leader_country,destination,city,start,end,purpose,source\n';

  test('cells, quotes, missing end, other columns', () => {
    const { rows, rejections } = readVisitsCsv(
      `${HEAD}"Ada, Lady Quux",Premier,Fiji,Tonga,Nukuʻalofa,2020-02-03,,"talks\non fish",a table\n`,
      'v.csv',
    );
    expect(rejections).toEqual([]);
    expect(rows).toEqual([
      {
        row: '2',
        subject: 'v.csv:2',
        visitor: 'Ada, Lady Quux',
        office: 'Premier',
        represents: 'Fiji',
        visited: 'Tonga',
        place: 'Nukuʻalofa',
        from: '2020-02-03',
        to: '2020-02-03',
        grain: 'day',
        purpose: 'talks\non fish',
        source: 'a table',
      },
    ]);
  });

  test('semicolons and a byte-order mark, as spreadsheets write them', () => {
    const { rows } = readVisitsCsv('\uFEFFLeader;Leader_Country;Destination;Start\nA B;Fiji;Tonga;2020-02-03\n', 'v.csv');
    expect(rows.map(({ visitor, source }) => [visitor, source])).toEqual([['A B', 'v.csv']]);
  });

  test('the guard against formulas is taken off again', () => {
    expect(readVisitsCsv(`${HEAD}'=Ann,,Fiji,Tonga,,2020-02-03,,,\n`, 'v.csv').rows[0]?.visitor).toBe('=Ann');
  });

  test('a missing column is told once, a missing cell by its line', () => {
    expect(readVisitsCsv('leader,start\nA,2020-01-01\n', 'v.csv').rejections.map(({ message }) => message)).toEqual([
      expect.stringContaining('no column leader_country, destination'),
    ]);
    const { rows, rejections } = readVisitsCsv(`${HEAD}A,,,Tonga,,2020-02-03,,,\nB,,Fiji,Tonga,,2020-02-03,,,\n`, 'v.csv');
    expect(rows).toHaveLength(1);
    expect(rejections.map(({ subject, code }) => [subject, code])).toEqual([['v.csv:2', 'TABLE_BROKEN']]);
  });
});

describe('files', () => {
  const line = (row: object): string =>
    `${JSON.stringify({ id: '1', start: '1999-01-02', end: '1999-01-02', visitor: 'King Foo', from: 'Jordan', ...row })}\n`;

  test('plain and gzipped; broken lines and impossible days are told, the rest is read', async () => {
    const text = line({}) + '{broken\n' + line({ id: '2', start: '1999-02-30' }) + line({ id: '3', end: '1998-01-01' });
    const { rows, rejections } = await readVisitTables([file('a.ndjson', text), file('b.ndjson.gz', gzipSync(line({ id: '4' })))]);
    expect(rows.map(({ row }) => row)).toEqual(['1', '4']);
    expect(rejections.map(({ subject, code }) => [subject.replace(folder, ''), code])).toEqual([
      ['/a.ndjson:2', 'TABLE_BROKEN'],
      ['/a.ndjson:3', 'TABLE_BROKEN'],
      ['/a.ndjson:4', 'TABLE_BROKEN'],
    ]);
  });

  test.each([
    ['missing.csv', 'FILE_MISSING'],
    [file('empty.ndjson', ''), 'FILE_EMPTY'],
    [file('bad.ndjson.gz', 'no gzip'), 'FILE_UNREADABLE'],
  ])('%s: %s', async (path, code) => {
    expect((await readVisitTables([path])).rejections.map((r) => r.code)).toEqual([code]);
  });
});
