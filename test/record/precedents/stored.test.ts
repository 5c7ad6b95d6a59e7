import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { addReports, checkAll, importVisits, shippedModel } from '../../../src/pipeline/index.js';
import type { RecordStore } from '../../../src/record/index.js';
import { openRecord } from '../../../src/store/index.js';

const WHO = { who: 'tester', now: '2030-01-01T00:00:00.000Z' };
const dir = mkdtempSync(join(tmpdir(), 'crosswire-stored-'));
afterAll(() => rmSync(dir, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(dir, name), text);
  return join(dir, name);
};

const REPORT = file(
  'harbour.txt',
  `Harbour Gazette

Wekesa to visit Uruguay

NAIROBI, March 3, 2025 - Kenyan Foreign Minister Amina Wekesa will visit Uruguay from March 10 to 12, the Kenyan Foreign Ministry said on Monday.

Wekesa last visited Uruguay in 2019.
`,
);

const verdicts = async (store: RecordStore): Promise<string[]> => {
  const { checks } = await checkAll(store, null, 10);
  return checks.map(({ question, verdict }) => `${question}: ${verdict}`);
};

test('the last visit that a report tells stands until a table has a later one', async () => {
  const store = await openRecord(':memory:', { create: true });
  await addReports(store, [REPORT], shippedModel(readConfig().modelFolder), WHO);
  expect(await verdicts(store)).toEqual([expect.stringMatching(/last visit|visited Uruguay.*: supported$/)]);
  const head = 'leader,office,leader_country,destination,start,end,source';
  const table = file('later.csv', `${head}\nAmina Wekesa,Foreign Minister,Kenya,Uruguay,2022-05-02,2022-05-04,Register of visits\n`);
  await importVisits(store, [table], WHO);
  expect(await verdicts(store)).toEqual([expect.stringMatching(/: contradicted$/)]);
  await store.close();
});
