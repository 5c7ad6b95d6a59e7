import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askCheck } from '../../../src/pipeline/ask/index.js';
import { importVisits } from '../../../src/pipeline/import/index.js';
import type { RecordStore } from '../../../src/record/index.js';
import { openRecord } from '../../../src/store/index.js';
import { claimsOf, type Truth } from './claims.js';
import { rawVisits } from './raw.js';

const WHO = { who: 'tester', now: '2030-01-01T00:00:00.000Z' };
const SEED = 20_07;

const NAMES = ['us-state-visits', 'us-travels'];
const EXCERPT = NAMES.map((name) => `test/fixtures/visits/${name}.ndjson`);
/** The whole tables are public domain; they are not part of the project for their size. */
const DATA = process.env['CROSSWIRE_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const WHOLE = NAMES.map((name) => join(DATA, `${name}.ndjson.gz`));
const here = WHOLE.every((file) => existsSync(file));

async function recordOf(tables: readonly string[]): Promise<RecordStore> {
  const store = await openRecord(':memory:', { create: true });
  await importVisits(store, tables, WHO);
  return store;
}

interface Answered {
  readonly text: string;
  readonly truth: Truth;
  readonly verdict: string;
}

async function answers(store: RecordStore, tables: readonly string[], each: number): Promise<Answered[]> {
  const claims = claimsOf(tables.flatMap(rawVisits), each, SEED);
  const all: Answered[] = [];
  for (const { claim, truth, text } of claims) {
    const on = { from: claim.on, to: claim.on };
    const verdict = await askCheck(store, text, on).then(
      (answer) => answer.verdict,
      (error: unknown) => (error instanceof Error ? error.message : 'failed'),
    );
    all.push({ text: `${text} (of ${claim.on})`, truth, verdict });
  }
  return all;
}

interface Sum {
  readonly held: number;
  readonly corrupted: number;
  /** Answered `supported` without the rows bearing it out. */
  readonly falsely: readonly Answered[];
  readonly right: number;
  /** For the message of a failing test. */
  readonly wrong: string;
}

function judged(all: readonly Answered[]): Sum {
  const wrong = all.filter(({ truth, verdict }) => truth !== verdict);
  return {
    held: all.filter(({ truth }) => truth === 'supported').length,
    corrupted: all.filter(({ truth }) => truth !== 'supported').length,
    falsely: wrong.filter(({ verdict }) => verdict === 'supported'),
    right: 1 - wrong.length / all.length,
    wrong: JSON.stringify(wrong, null, 1),
  };
}

describe('claims made from the excerpt', () => {
  let store: RecordStore;
  beforeAll(async () => {
    store = await recordOf(EXCERPT);
  });
  afterAll(() => store.close());

  test('60 true and 60 corrupted ones', { timeout: 60_000 }, async () => {
    const { wrong, right, ...sum } = judged(await answers(store, EXCERPT, 60));
    expect(sum).toEqual({ held: 60, corrupted: 60, falsely: [] });
    expect(right, wrong).toBeGreaterThanOrEqual(0.99);
  });

  test.each([
    ['first visit by a Vietnamese leader to the United States since 1973', '2000-09-06', 'open'],
    ['first visit by a president of South Vietnam to the United States since 1969', '1973-04-02', 'supported'],
    ['first visit by a South Vietnamese leader to the United States since 1957', '1973-04-02', 'contradicted'],
    ['first visit by a Russian leader to the United States since 1990', '1992-01-31', 'open'],
    ['first visit by a leader of the Soviet Union to the United States since 1988', '1990-05-30', 'supported'],
    ['first visit by a leader of the Soviet Union to the United States since 1987', '1990-05-30', 'contradicted'],
    ['first visit by an East German leader to the United States since 1989', '1990-06-09', 'open'],
    ['first visit by a US president to the Soviet Union since 1974', '1988-05-29', 'supported'],
    ['first visit by a US president to Russia since 1991', '1993-01-02', 'open'],
    ['first visit by a leader of West Germany to the United States since 1986', '1988-02-17', 'supported'],
  ])('%s, on %s: %s', async (text, on, verdict) => {
    const answer = await askCheck(store, text, { from: on, to: on });
    expect(answer.verdict, `${answer.because}: ${answer.deciding.map(({ title }) => title).join('; ')}`).toBe(verdict);
  });
});

test('the whole tables are there, or it is said that their claims are skipped', () => {
  if (!here)
    process.stderr.write(`claims from the whole tables skipped: ${WHOLE.join(', ')} not here (CROSSWIRE_DATA names another folder)\n`);
  expect(here || process.env['CI'] !== 'true', `${DATA} is missing`).toBe(true);
});

describe.runIf(here)('claims made from the whole tables', () => {
  test('500 true and 500 corrupted ones', { timeout: 600_000 }, async () => {
    const store = await recordOf(WHOLE);
    const { wrong, right, ...sum } = judged(await answers(store, WHOLE, 500));
    expect(sum).toEqual({ held: 500, corrupted: 500, falsely: [] });
    expect(right, wrong).toBeGreaterThanOrEqual(0.99);
    await store.close();
  });
});
