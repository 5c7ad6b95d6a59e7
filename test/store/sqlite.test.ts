import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openRecord } from '../../src/store/index.js';
import { recordStoreSuite } from '../suites/record-store.js';

const folder = mkdtempSync(join(tmpdir(), 'crosswire-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

recordStoreSuite('SQLite in memory', async () => ({ store: await openRecord(':memory:', { create: true }), again: null }));

let files = 0;
recordStoreSuite('an SQLite file', async () => {
  const file = join(folder, `${files++}.db`);
  return { store: await openRecord(file, { create: true }), again: () => openRecord(file) };
});
