import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRecord } from '../../src/store/index.js';
import { type PostgresServer, postgresPrograms, startPostgres } from '../suites/postgres.js';
import { recordStoreSuite } from '../suites/record-store.js';

const programs = postgresPrograms();

// Where checks run unattended, half a suite must not pass for the whole.
test.runIf(process.env['CI'])('PostgreSQL is installed', () => {
  expect(programs, 'apt-get install postgresql').not.toBeNull();
});

describe.skipIf(programs === null)('PostgreSQL (skipped where it is not installed: apt-get install postgresql)', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres(programs ?? '');
  }, 60_000);
  afterAll(() => server.stop());

  recordStoreSuite('PostgreSQL', async () => {
    const url = await server.database();
    return { store: await openRecord(url), again: () => openRecord(url) };
  });

  test('a server that does not answer is a coded error', async () => {
    await expect(openRecord('postgres://crosswire@127.0.0.1:1/none')).rejects.toMatchObject({ code: 'RECORD_CANNOT_OPEN' });
  });
});
