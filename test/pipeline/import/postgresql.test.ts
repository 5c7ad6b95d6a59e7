import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askCheck } from '../../../src/pipeline/ask/index.js';
import { importLeaders, importVisits } from '../../../src/pipeline/import/index.js';
import type { RecordStore } from '../../../src/record/index.js';
import { openRecord } from '../../../src/store/index.js';
import { type PostgresServer, postgresPrograms, startPostgres } from '../../suites/postgres.js';

const WHO = { who: 'tester', now: '2030-01-01T00:00:00.000Z' };
const TABLES = ['us-state-visits', 'us-travels'].map((name) => `test/fixtures/visits/${name}.ndjson`);
const programs = postgresPrograms();

test('PostgreSQL is there, or it is said that its import is skipped', () => {
  if (programs === null) process.stderr.write('import into PostgreSQL skipped: it is not installed\n');
  expect(programs !== null || process.env['CI'] !== 'true').toBe(true);
});

describe.runIf(programs !== null)('an import into PostgreSQL', () => {
  let server: PostgresServer;
  let stores: RecordStore[];
  beforeAll(async () => {
    server = await startPostgres(programs ?? '');
    stores = [await openRecord(await server.database(), { create: true }), await openRecord(':memory:', { create: true })];
  }, 60_000);
  afterAll(async () => {
    for (const store of stores) await store.close();
    await server.stop();
  });

  test('gives what it gives in SQLite', { timeout: 60_000 }, async () => {
    for (const store of stores) {
      await importVisits(store, TABLES, WHO);
      await importLeaders(store, ['test/fixtures/leaders/factbook.json'], WHO);
    }
    const [there, here] = await Promise.all(
      stores.map(async (store) => [await store.counts(), await store.events({}), await store.imports()]),
    );
    expect(there).toEqual(here);
    const question = 'first visit by a president of South Vietnam to the United States since 1969';
    for (const store of stores)
      expect((await askCheck(store, question, { from: '1973-04-02', to: '1973-04-02' })).verdict).toBe('supported');
  });
});
