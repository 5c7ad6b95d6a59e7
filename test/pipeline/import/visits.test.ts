import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Imported, importVisits } from '../../../src/pipeline/import/index.js';
import { askTrips, whyRecord } from '../../../src/pipeline/ask/index.js';
import type { RecordStore } from '../../../src/record/index.js';
import { openRecord } from '../../../src/store/index.js';

const TABLES = ['us-state-visits', 'us-travels'].map((name) => `test/fixtures/visits/${name}.ndjson`);
const WHO = { who: 'tester', now: '2030-01-01T00:00:00.000Z' };

describe('two tables of visits', () => {
  let store: RecordStore;
  let imported: Imported;
  let rows = 0;

  beforeAll(async () => {
    store = await openRecord(':memory:', { create: true });
    imported = await importVisits(store, TABLES, WHO);
    rows = imported.tables.reduce((sum, table) => sum + table.rows, 0);
  });
  afterAll(() => store.close());

  test('each row is one background record and one event; the record is sound', async () => {
    expect(imported.rejections).toEqual([]);
    expect(imported.tables.map(({ importId, joined }) => [importId, joined])).toEqual([
      [1, 0],
      [2, 0],
    ]);
    expect(rows).toBeGreaterThan(400);
    expect(await store.counts()).toMatchObject({ articles: 0, background: rows, events: rows, stories: 2 });
    expect(await store.faults()).toEqual([]);
    expect((await store.imports()).map((row) => row.rows).reduce((a, b) => a + b)).toBe(rows);
  });

  test('a second import changes nothing', async () => {
    const before = JSON.stringify([await store.counts(), await store.events({}), await store.entities({})]);
    const again = await importVisits(store, TABLES, { ...WHO, now: '2031-01-01T00:00:00.000Z' });
    expect(again.tables.map((table) => [table.importId, table.rows])).toEqual([
      [null, 0],
      [null, 0],
    ]);
    expect(JSON.stringify([await store.counts(), await store.events({}), await store.entities({})])).toBe(before);
  });

  test('batches of any size give the same events', async () => {
    const other = await openRecord(':memory:', { create: true });
    await importVisits(other, TABLES, { ...WHO, batch: 37 });
    const titles = async (record: RecordStore): Promise<string[]> => (await record.events({})).map(({ title }) => title);
    expect((await titles(other)).toSorted()).toEqual((await titles(store)).toSorted());
    expect((await other.entities({})).length).toBe((await store.entities({})).length);
    await other.close();
  });

  test('states of the past are not those of today', async () => {
    const trips = (to: string, of: string): Promise<number> =>
      askTrips(store, { to, of, limit: 100 }).then((answer) => answer.trips.length);
    const moscow = await store.events({ since: '1972-05-20', until: '1972-05-31' });
    expect(moscow.map(({ title, country }) => [title, country])).toContainEqual([
      'Richard M. Nixon visits Soviet Union, 22–30 May 1972',
      null,
    ]);
    expect(await trips('Russia', 'Richard M. Nixon')).toBe(0);
    expect(await trips('Soviet Union', 'Richard M. Nixon')).toBe(2);
    const names = (await store.entities({ types: ['state'] })).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['South Vietnam', 'Vietnam', 'East Germany', 'Germany', 'Soviet Union', 'Russia']));
  });

  test('one person for all rows, two for namesakes that initials tell apart', async () => {
    const people = (await store.entities({ types: ['person'] })).map(({ name }) => name);
    expect(people.filter((name) => name.endsWith(' Bush')).toSorted()).toEqual(['George H.W. Bush', 'George W. Bush']);
    expect(people.filter((name) => /Merkel/.test(name))).toHaveLength(1);
  });

  test('a row tells where it comes from', async () => {
    const [event] = await store.events({ since: '1973-04-02', until: '1973-04-03' });
    const { steps } = await whyRecord(store, `e${event?.id}`);
    expect(JSON.stringify(steps)).toContain('by an imported table');
    const [told] = await store.assertions({ events: [event?.id ?? 0] });
    const { what, steps: own } = await whyRecord(store, told?.article ?? '');
    expect(what).toContain('Office of the Historian');
    expect(own.map(({ says }) => says).join('\n')).toMatch(/Nguyen Van Thieu[^]*us-state-visits\.ndjson:\d+, kept as i1/);
  });
});
