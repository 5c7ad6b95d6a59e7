import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askEntity, askSearch, askStory, askTrips } from '../src/pipeline/index.js';
import type { RecordStore } from '../src/record/index.js';
import { countries } from '../src/lexicon/countries.js';
import { openRecord } from '../src/store/index.js';
import { fill } from './record-fill.js';

/*
 * Speed and size of the record: `npm run bench:record -- [REPORTS] [FILE]`. Reports are made up and come analysed, two a story. With a FILE
 * that holds a record already nothing is stored, only asked: filling 200,000 takes the better part of an hour.
 */
const [count = '20000', given] = process.argv.slice(2);
const REPORTS = Number(count);
const RUNS = 9;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

function row(name: string, value: number, unit: string, limit: number, atLeast = false): void {
  const within = (atLeast ? value >= limit : value <= limit) ? 'within' : 'OUTSIDE';
  console.log(`${name.padEnd(48)} ${value.toFixed(value >= 100 ? 0 : 1).padStart(8)} ${unit.padEnd(16)} ${within} the limit of ${limit}`);
}

/** The person named most often in the first stories: as hard to answer for as anybody. */
async function oftenNamed(store: RecordStore): Promise<{ id: string; country: string }> {
  const people = await store.entities({ types: ['person'], limit: 400 });
  const counts = await store.appearanceCounts(people.map(({ id }) => id));
  const [most] = people.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  console.log(`asked for: ${most?.name}, in ${counts.get(most?.id ?? 0)} reports`);
  return { id: `n${most?.id}`, country: most?.country ?? 'FR' };
}

const folder = mkdtempSync(join(tmpdir(), 'crosswire-bench-'));
const file = given ?? join(folder, 'record.db');
try {
  if (given === undefined) {
    const store = await openRecord(file, { create: true });
    row('stored, once analysed', REPORTS / (await fill(store, REPORTS)), 'reports/s/core', 150, true);
    await store.close();
  }
  row('opening', await milliseconds(async () => (await openRecord(file)).close()), 'ms', 50);
  const store = await openRecord(file);
  const { articles } = await store.counts();
  console.log(`${articles} reports`);
  row('size', statSync(file).size / 1024 / articles, 'KB/report', 40);
  const { id, country } = await oftenNamed(store);
  row('trips of a person', await milliseconds(() => askTrips(store, { of: id, limit: 50 })), 'ms', 30);
  row(
    'trips to a country',
    await milliseconds(() => askTrips(store, { to: countries.find(({ iso }) => iso === country)?.name ?? 'France', limit: 50 })),
    'ms',
    30,
  );
  row('person', await milliseconds(() => askEntity(store, id, ['person'], 20)), 'ms', 30);
  row('story', await milliseconds(() => askStory(store, `s${Math.floor(articles / 4)}`)), 'ms', 30);
  row('search: two words of a name', await milliseconds(() => askSearch(store, { words: 'amara adeyemibaba', limit: 10 })), 'ms', 60);
  row('search: words of every report', await milliseconds(() => askSearch(store, { words: 'officials delegations', limit: 10 })), 'ms', 60);
  await store.close();
} finally {
  rmSync(folder, { recursive: true });
}
