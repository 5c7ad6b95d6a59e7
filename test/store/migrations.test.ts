import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, describe, expect, test } from 'vitest';
import { keepStory } from '../../src/pipeline/record/index.js';
import { entityKeys, strongKeys } from '../../src/record/index.js';
import { openRecord } from '../../src/store/index.js';
import { syntheticStory } from '../suites/synthetic.js';

const folder = mkdtempSync(join(tmpdir(), 'crosswire-migrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that defines the form, and the rows of one table. */
function formOf(file: string): { form: unknown[]; keys: unknown[] } {
  const db = new Database(file);
  const form = db
    .prepare(
      "select type, name, tbl_name, replace(sql, 'if not exists ', '') as sql from sqlite_master where name not like 'sqlite_%' order by name",
    )
    .all();
  const keys = db.prepare('select entity_id, key, event_id from event_key order by entity_id, key, event_id').all();
  db.close();
  return { form, keys };
}

async function filled(file: string): Promise<void> {
  const store = await openRecord(file, { create: true });
  for (let n = 0; n < 8; n++)
    await store.write(async (tx) => keepStory(tx, await tx.next('story'), syntheticStory(n).reading, syntheticStory(n).facts));
  await store.close();
}

/** Takes a record back to the first form; before that form was settled, some records got other indexes. */
function takenBack(file: string, indexes: readonly string[]): void {
  const db = new Database(file);
  // As if the keys of people had been others when they were filed.
  db.exec("update alias set key = 'old ' || key where key like 'p:%'");
  db.exec('drop table event_key; alter table precedent drop column nth; delete from migration where id > 1');
  for (const name of ['event_country', 'event_type']) db.exec(`drop index ${name}`);
  for (const sql of indexes) db.exec(sql);
  db.close();
}

describe('an old record becomes what a new one is', () => {
  test.each([
    [
      'of the first form',
      ['create index event_country on event (country, type, sort_day)', 'create index event_type on event (type, sort_day)'],
    ],
    [
      'of the first form with the indexes of a later day',
      ['create index event_country on event (country, sort_day, event_id)', 'create index event_type on event (type, sort_day, event_id)'],
    ],
    ['with indexes missing', []],
  ])('%s', async (_, indexes) => {
    const [old, fresh] = [join(folder, `old${indexes.join('').length}.db`), join(folder, `new${indexes.join('').length}.db`)];
    await filled(fresh);
    await filled(old);
    takenBack(old, indexes);
    const store = await openRecord(old);
    expect((await store.counts()).articles).toBe(16);
    expect(await store.faults()).toEqual([]);
    const [person] = (await store.entities({ types: ['person'], limit: 1 })).map(({ name }) => name);
    expect((await store.entities({ keys: strongKeys(entityKeys({ type: 'person', name: person ?? '', country: null })) })).length).toBe(1);
    await store.close();
    expect(formOf(old).keys.length).toBeGreaterThan(50);
    expect(formOf(old)).toEqual(formOf(fresh));
  });
});
