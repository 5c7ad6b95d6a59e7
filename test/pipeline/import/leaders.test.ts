import { afterAll, beforeAll, expect, test } from 'vitest';
import { askEntity } from '../../../src/pipeline/ask/index.js';
import { type Imported, importLeaders, importVisits } from '../../../src/pipeline/import/index.js';
import type { RecordStore } from '../../../src/record/index.js';
import { openRecord } from '../../../src/store/index.js';

const TABLE = 'test/fixtures/leaders/factbook.json';
const WHO = { who: 'tester', now: '2030-01-01T00:00:00.000Z' };

let store: RecordStore;
let imported: Imported;
beforeAll(async () => {
  store = await openRecord(':memory:', { create: true });
  imported = await importLeaders(store, [TABLE], WHO);
});
afterAll(() => store.close());

test('holders with their first days; vacancies and representatives are passed over', async () => {
  expect(imported.rejections).toEqual([]);
  expect(imported.skipped).toBeGreaterThan(0);
  expect(await store.faults()).toEqual([]);
  const person = await askEntity(store, 'Abdelmadjid Tebboune', ['person'], 5);
  expect(person).toMatchObject({
    country: 'DZ',
    offices: [{ title: 'President', of: 'Algeria', from: '2019-12-12', to: null, first: null }],
  });
});

test.each([
  ['Xi Jinping', 'CN'],
  ['Vladimir Putin', 'RU'],
  ['Gustavo Petro', 'CO'],
])('%s is found by the name that reports print', async (name, country) => {
  expect((await askEntity(store, name, ['person'], 1)).country).toBe(country);
});

test('the king of two realms is one person and belongs to neither alone', async () => {
  const king = await askEntity(store, 'Charles III', ['person'], 1);
  expect(king.country).toBeNull();
  expect(king.offices.map(({ of }) => of).toSorted()).toEqual(['New Zealand', 'Tuvalu']);
});

test('a second import changes nothing; a table of visits finds the same people', async () => {
  const people = (await store.entities({ types: ['person'] })).length;
  const [again] = (await importLeaders(store, [TABLE], WHO)).tables;
  expect(again).toMatchObject({ importId: null, rows: 0 });
  expect((await store.entities({ types: ['person'] })).length).toBe(people);
  await importVisits(store, ['test/fixtures/visits/us-state-visits.ndjson'], WHO);
  const putin = await askEntity(store, 'Vladimir Putin', ['person'], 50);
  expect(putin.offices.map(({ from }) => from)).toContain('2012-05-07');
  expect(putin.events.length).toBeGreaterThan(1);
});

test('what is no such file: a rejection, nothing kept', async () => {
  const before = await store.counts();
  const { rejections, tables } = await importLeaders(store, ['test/fixtures/visits/leaders.csv', 'nowhere.json'], WHO);
  expect([rejections.map(({ code }) => code), tables]).toEqual([['TABLE_BROKEN', 'FILE_MISSING'], []]);
  expect(await store.counts()).toEqual(before);
});
