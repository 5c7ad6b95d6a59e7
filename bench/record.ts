import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { askEntity, askSearch, askStory, askTrips } from '../src/pipeline/index.js';
import type { RecordStore } from '../src/record/index.js';
import { countries } from '../src/lexicon/countries.js';
import { byParticipants } from '../src/pipeline/record/index.js';
import { openRecord } from '../src/store/index.js';
import { syntheticStory } from '../test/suites/synthetic.js';
import { copyUntil, fill, type Filled } from './record-fill.js';

/*
 * Speed and size of the record: `npm run bench:record -- [REPORTS] [FILE]`. Reports are made up and come analysed, two a story. Up to 4,000 are stored;
 * beyond, their rows are copied with other days and ids, and a thousand more are stored into the full record. With a FILE that holds a record
 * already nothing is stored, only asked. Times are those of one core (the smallest of a few runs in brackets on the clock), because a busy machine stretches
 * the clock; how busy it was is told by the bare store beside ours.
 */
const [count = '20000', given] = process.argv.slice(2);
const REPORTS = Number(count);
const STORED = 4000;
const LAST = 1000;
const RUNS = 9;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

interface Took {
  readonly cpu: number;
  readonly clock: number;
}

async function milliseconds(work: () => Promise<unknown>): Promise<Took> {
  const cpu: number[] = [];
  const clock: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const [from, start] = [process.cpuUsage(), performance.now()];
    await work();
    clock.push(performance.now() - start);
    const { user, system } = process.cpuUsage(from);
    cpu.push((user + system) / 1000);
  }
  return { cpu: median(cpu), clock: Math.min(...clock) };
}

function row(name: string, value: number, unit: string, limit: number, atLeast = false): void {
  const within = (atLeast ? value >= limit : value <= limit) ? 'within' : 'OUTSIDE';
  console.log(`${name.padEnd(48)} ${value.toFixed(value >= 100 ? 0 : 1).padStart(8)} ${unit.padEnd(22)} ${within} the limit of ${limit}`);
}

const timed = (name: string, { cpu, clock }: Took, limit: number): void => row(name, cpu, `ms (${clock.toFixed(1)} on the clock)`, limit);

function stored(name: string, reports: number, { seconds, bare }: Filled): void {
  row(name, reports / seconds, 'reports/s/core', 150, true);
  const ratio = (seconds / bare).toFixed(1);
  console.log(
    `  a bare table with full text: ${(reports / bare).toFixed(0)} reports/s/core at the same moment; ours costs ${ratio} times as much`,
  );
}

/** The person named most often in the first stories: as hard to answer for as anybody. */
async function oftenNamed(store: RecordStore): Promise<{ id: string; country: string }> {
  const people = await store.entities({ types: ['person'], limit: 400 });
  const counts = await store.appearanceCounts(people.map(({ id }) => id));
  const [most] = people.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  console.log(`asked for: ${most?.name}, in ${counts.get(most?.id ?? 0)} reports`);
  return { id: `n${most?.id}`, country: most?.country ?? 'FR' };
}

/** The stories of the record that one more report may belong to; nothing is written. It may take as long as reading the report does. */
async function lookedFor(store: RecordStore): Promise<void> {
  const { reading } = syntheticStory(STORED + LAST + asked++, 1);
  await store.write(async (tx) => void (await byParticipants.find(tx, reading.document)));
}
let asked = 0;

async function made(): Promise<void> {
  const first = Math.min(REPORTS, STORED);
  const store = await openRecord(file, { create: true });
  stored(`stored, the first ${first}`, first, await fill(store, first));
  await store.close();
  if (REPORTS <= first) return;
  copyUntil(file, REPORTS - LAST);
  const full = await openRecord(file);
  stored(`stored, ${LAST} more among ${REPORTS}`, LAST, await fill(full, LAST, first));
  await full.close();
}

const folder = mkdtempSync(join(tmpdir(), 'crosswire-bench-'));
const file = given ?? join(folder, 'record.db');
try {
  if (given === undefined || !existsSync(given)) await made();
  timed('opening', await milliseconds(async () => (await openRecord(file)).close()), 50);
  const store = await openRecord(file);
  const { articles } = await store.counts();
  console.log(`${articles} reports; load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`);
  row('size', statSync(file).size / 1024 / articles, 'KB/report', 40);
  const { id, country } = await oftenNamed(store);
  timed('trips of a person', await milliseconds(() => askTrips(store, { of: id, limit: 50 })), 30);
  const to = countries.find(({ iso }) => iso === country)?.name ?? 'France';
  timed('trips to a country', await milliseconds(() => askTrips(store, { to, limit: 50 })), 30);
  timed('person', await milliseconds(() => askEntity(store, id, ['person'], 20)), 30);
  timed('stories that a report may belong to', await milliseconds(() => lookedFor(store)), 60);
  const [newest] = await store.stories({ newestFirst: true, limit: 1 });
  timed('story', await milliseconds(() => askStory(store, `s${newest?.id}`)), 30);
  timed('search: two words of a name', await milliseconds(() => askSearch(store, { words: 'amara adeyemibaba', limit: 10 })), 60);
  timed('search: words of every report', await milliseconds(() => askSearch(store, { words: 'officials delegations', limit: 10 })), 60);
  await store.close();
} finally {
  rmSync(folder, { recursive: true });
}
