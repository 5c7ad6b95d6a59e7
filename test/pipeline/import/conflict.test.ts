import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { askTrips, whyRecord } from '../../../src/pipeline/ask/index.js';
import { importVisits } from '../../../src/pipeline/import/index.js';
import { shippedModel } from '../../../src/pipeline/index.js';
import { addReports } from '../../../src/pipeline/record/index.js';
import type { EventRow, RecordStore } from '../../../src/record/index.js';
import { openRecord } from '../../../src/store/index.js';

const WHO = { who: 'tester', now: '2030-01-01T00:00:00.000Z' };
const model = shippedModel(readConfig().modelFolder);
const dir = mkdtempSync(join(tmpdir(), 'crosswire-conflict-'));
afterAll(() => rmSync(dir, { recursive: true }));

const file = (name: string, text: string): string => {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
};
const table = (name: string, ...rows: string[]): string =>
  file(name, `leader,office,leader_country,destination,city,start,end,source\n${rows.join('\n')}\n`);

async function recordOf(reports: readonly string[], tables: readonly string[], first: 'reports' | 'tables'): Promise<RecordStore> {
  const store = await openRecord(':memory:', { create: true });
  const steps = [() => addReports(store, reports, model, WHO), () => importVisits(store, tables, WHO)];
  for (const step of first === 'reports' ? steps : steps.toReversed()) await step();
  expect(await store.faults()).toEqual([]);
  return store;
}

const REPORT = file(
  'lagoon.txt',
  `Lagoon Dispatch

Tonga and Monaco talk of fisheries

NUKU’ALOFA, October 9, 2031 – Ministers from Tonga and Monaco opened talks on fisheries on Thursday.

Ties have grown closer. In May, Prime Minister Lidia Moreau of Monaco visited Tonga and met King Siale Tupou.
`,
);
const ROW = 'Lidia Moreau,Prime Minister,Monaco,Tonga,Nuku’alofa,2030-05-20,2030-05-22,Register of visits';

const visitOf = async (store: RecordStore, name: string): Promise<EventRow> => {
  const { trips } = await askTrips(store, { of: name, limit: 10 });
  expect(trips.map(({ title }) => title)).toHaveLength(1);
  const [event] = await store.events({ ids: [Number(trips[0]?.id.slice(1))] });
  return event as EventRow;
};

describe('a guessed year meets a table that gives the days', () => {
  test.each(['reports', 'tables'] as const)('%s first: the guess becomes a conflict, not a fact', async (first) => {
    const store = await recordOf([REPORT], [table(`${first}.csv`, ROW)], first);
    const event = await visitOf(store, 'Lidia Moreau');
    expect(event.when).toMatchObject({ from: '2030-05-20', to: '2030-05-22', basis: 'background' });
    expect(event.conflicts).toMatchObject([{ when: { from: '2031-05-01', to: '2031-05-31', basis: 'inferred' } }]);
    const { steps } = await whyRecord(store, `e${event.id}`);
    expect(steps.map(({ says }) => says).join('\n')).toMatch(/CONFLICT, when: May 2031/);
    await store.close();
  });

  test('without the table it stays a guess, and the month is not stated as printed', async () => {
    const store = await recordOf([REPORT], [], 'reports');
    const event = await visitOf(store, 'Lidia Moreau');
    expect(event.when).toMatchObject({ from: '2031-05-01', to: '2031-05-31', basis: 'inferred' });
    expect(event.conflicts).toEqual([]);
    await store.close();
  });

  test('the visit of another person in the guessed month contradicts nothing', async () => {
    const other = table('other.csv', 'Marc Aubert,Foreign Minister,Monaco,Tonga,Nuku’alofa,2030-05-20,2030-05-22,Register of visits');
    const store = await recordOf([REPORT], [other], 'reports');
    expect((await visitOf(store, 'Lidia Moreau')).conflicts).toEqual([]);
    await store.close();
  });
});

test('the days that reports give stand where those of a table differ a little', async () => {
  const plan = 'test/record/reports/1-plan.txt';
  const store = await recordOf([plan, 'test/record/reports/3-arrival.txt'], ['test/fixtures/visits/leaders.csv'], 'reports');
  const event = await visitOf(store, 'Amina Wekesa');
  expect(event).toMatchObject({ articles: 3, when: { from: '2025-03-10', to: '2025-03-12' }, conflicts: [] });
  await store.close();
});

describe('printed days that a table disputes', () => {
  const visit = file(
    'printed.txt',
    `Lagoon Dispatch

NUKU’ALOFA, October 9, 2031 – Prime Minister Lidia Moreau of Monaco visited Tonga from October 6 to 8, 2031, and met King Siale Tupou.
`,
  );
  const row = (from: string, to: string): string => `Lidia Moreau,Prime Minister,Monaco,Tonga,Nuku’alofa,${from},${to},Register of visits`;

  test.each(['reports', 'tables'] as const)('%s first: one visit, its dates in conflict', async (first) => {
    const store = await recordOf([visit], [table(`disputed-${first}.csv`, row('2031-10-10', '2031-10-12'))], first);
    const event = await visitOf(store, 'Lidia Moreau');
    expect(event.when).toMatchObject({ from: '2031-10-06', to: '2031-10-08' });
    expect(event.conflicts).toMatchObject([{ when: { from: '2031-10-10', to: '2031-10-12', basis: 'background' } }]);
    await store.close();
  });

  test.each(['reports', 'tables'] as const)('%s first: the row that agrees is the visit, the next one another', async (first) => {
    const rows = [row('2031-10-10', '2031-10-12'), row('2031-10-06', '2031-10-08')];
    const store = await recordOf([visit], [table(`two-${first}.csv`, ...rows)], first);
    const { trips } = await askTrips(store, { of: 'Lidia Moreau', limit: 10 });
    expect(trips.map(({ when, reports }) => [when?.from, reports])).toEqual([
      ['2031-10-06', 2],
      ['2031-10-10', 1],
    ]);
    await store.close();
  });
});

/** The two reports belong to their publishers and so are not part of the project. */
const SEEDS = process.env['CROSSWIRE_SEEDS'] ?? fileURLToPath(new URL('../../../../shared/seeds', import.meta.url));
const here = existsSync(SEEDS);

test('the seed reports are there, or it is said that their walk is skipped', () => {
  if (!here) process.stderr.write(`walk over the seed reports skipped: ${SEEDS} is not here\n`);
  expect(here || process.env['CI'] !== 'true', `${SEEDS} is missing`).toBe(true);
});

test.runIf(here)('the seed reports: April of the guessed year becomes a conflict', async () => {
  const zhao = 'Zhao Leji,Chairman,China,North Korea,Pyongyang,2024-04-11,2024-04-13,Register of visits';
  const seeds = readdirSync(SEEDS).map((name) => join(SEEDS, name));
  const store = await recordOf(seeds, [table('zhao.csv', zhao)], 'reports');
  const event = await visitOf(store, 'Zhao Leji');
  expect(event.when).toMatchObject({ from: '2024-04-11', to: '2024-04-13', basis: 'background' });
  expect(event.conflicts).toMatchObject([{ when: { from: '2025-04-01', to: '2025-04-30', basis: 'inferred' } }]);
  await store.close();
});
