import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepStory } from '../../src/pipeline/record/index.js';
import type { RecordStore } from '../../src/record/index.js';
import { openRecord } from '../../src/store/index.js';
import { articleId, seeded, syntheticStory } from '../suites/synthetic.js';

const folder = mkdtempSync(join(tmpdir(), 'crosswire-robust-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const keep = (store: RecordStore, n: number): Promise<unknown> =>
  store.write(async (tx) => keepStory(tx, await tx.next('story'), syntheticStory(n).reading, syntheticStory(n).facts));

describe('killed at any moment', () => {
  const script = join(folder, 'ingest.mjs');
  beforeAll(async () => {
    // One file starts in a tenth of a second; the sources take ten times as long.
    await build({
      entryPoints: ['test/suites/ingest.ts'],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      external: ['libsql', 'pg'],
      logLevel: 'error',
    });
  });

  /** Starts a writer and kills it so long after it has said so many lines; gives the stories that it said were committed. */
  async function killed(file: string, first: number, lines: number, after: number): Promise<number[]> {
    const child: ChildProcess = spawn(process.execPath, [script, file, String(first), '4'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    const said = new Promise<void>((done) => {
      child.stdout?.on('data', (data: Buffer) => {
        out += data.toString();
        if (out.split('\n').length > lines) done();
      });
    });
    const ended = new Promise<void>((done) => child.once('close', () => done()));
    await Promise.race([said, ended]);
    await setTimeout(after);
    child.kill('SIGKILL');
    await ended;
    // A last line without its end may have been cut.
    const whole = out.split('\n').slice(0, -1);
    return whole.filter((line) => /^\d/.test(line)).flatMap((line) => line.split(' ').map(Number));
  }

  test('a hundred times: what was committed is there, nothing is half there', { timeout: 600_000 }, async () => {
    const file = join(folder, 'killed.db');
    mkdirSync(join(folder, 'node_modules'));
    for (const name of ['libsql', '@libsql', '@neon-rs', 'detect-libc', 'pg']) {
      if (existsSync(`node_modules/${name}`))
        execFileSync('ln', ['-s', resolve(`node_modules/${name}`), join(folder, 'node_modules', name)]);
    }
    await (await openRecord(file, { create: true })).close();
    const pick = seeded(7);
    const committed = new Set<number>();
    // Four writers at once, each killed twenty-five times.
    for (let round = 0; round < 25; round++) {
      // By what a writer has done, not by the clock: on a busy machine a fixed time would kill them all before their first batch.
      const all = await Promise.all([0, 1, 2, 3].map((first) => killed(file, first, 1 + pick(3), pick(120))));
      for (const n of all.flat()) committed.add(n);
    }
    expect(committed.size).toBeGreaterThan(40);
    const store = await openRecord(file);
    expect(await store.faults()).toEqual([]);
    const { articles, stories, claims, quotes } = await store.counts();
    expect({ articles, claims, quotes }).toEqual({ articles: stories * 2, claims: stories * 30, quotes: stories * 8 });
    expect(stories).toBeGreaterThanOrEqual(committed.size);
    expect(stories % 2).toBe(0);
    const ids = [...committed].flatMap((n) => [articleId(n, 0), articleId(n, 1)]);
    expect((await store.known(ids)).size).toBe(ids.length);
    for (const n of [...committed].slice(0, 5)) {
      const [head] = await store.articles({ ids: [articleId(n, 0)] });
      expect(await store.storyDocument(head?.story ?? 0)).toEqual(syntheticStory(n).reading.document);
    }
    await keep(store, 999_999);
    await store.close();
  });
});

describe('what goes wrong is told with a code, and nothing is lost', () => {
  test('no room left', async () => {
    const file = join(folder, 'full.db');
    const store = await openRecord(file, { create: true, maxPages: 300 });
    let kept = 0;
    const fill = async (): Promise<void> => {
      for (let n = 0; n < 100; n++) {
        await keep(store, n);
        kept++;
      }
    };
    await expect(fill()).rejects.toMatchObject({ code: 'RECORD_FULL' });
    expect(kept).toBeGreaterThan(2);
    expect((await store.counts()).stories).toBe(kept);
    expect(await store.faults()).toEqual([]);
    await store.close();
    const roomier = await openRecord(file);
    await keep(roomier, kept);
    expect((await roomier.counts()).stories).toBe(kept + 1);
    await roomier.close();
  });

  test('another process holds it', async () => {
    const file = join(folder, 'held.db');
    const store = await openRecord(file, { create: true, busyMs: 60 });
    await keep(store, 1);
    const other = new Database(file);
    other.exec('begin immediate');
    await expect(keep(store, 2)).rejects.toMatchObject({ code: 'RECORD_BUSY' });
    expect((await store.counts()).stories).toBe(1);
    other.exec('rollback');
    await keep(store, 2);
    expect((await store.counts()).stories).toBe(2);
    other.close();
    await store.close();
  });

  test('a later version wrote it', async () => {
    const file = join(folder, 'newer.db');
    await (await openRecord(file, { create: true })).close();
    const other = new Database(file);
    other.exec("insert into migration (id, name) values (9999, 'of the future')");
    other.close();
    await expect(openRecord(file)).rejects.toMatchObject({ code: 'RECORD_NEWER' });
  });

  test('no record, no folder, no database', async () => {
    await expect(openRecord(join(folder, 'none.db'))).rejects.toMatchObject({ code: 'RECORD_MISSING' });
    await expect(openRecord(join(folder, 'none', 'none.db'), { create: true })).rejects.toMatchObject({ code: 'RECORD_CANNOT_OPEN' });
    const text = join(folder, 'text.db');
    writeFileSync(text, 'no database at all, but long enough to look like one. '.repeat(200));
    await expect(openRecord(text)).rejects.toMatchObject({ code: 'RECORD_BROKEN' });
    expect(readFileSync(text, 'utf8')).toMatch(/^no database/);
  });

  test('damaged in the middle', async () => {
    const file = join(folder, 'damaged.db');
    const store = await openRecord(file, { create: true });
    for (let n = 0; n < 5; n++) await keep(store, n);
    await store.close();
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 8192, bytes.length - 4096);
    writeFileSync(file, bytes);
    const again = openRecord(file).then(async (opened) => opened.events({}).finally(() => opened.close()));
    await expect(again).rejects.toMatchObject({ code: 'RECORD_BROKEN' });
  });

  test('a folder that may not be written to', async () => {
    const place = join(folder, 'readonly');
    mkdirSync(place);
    const file = join(place, 'record.db');
    const store = await openRecord(file, { create: true });
    await keep(store, 1);
    const logged = join(place, 'logged.db');
    for (const end of ['', '-wal']) copyFileSync(`${file}${end}`, `${logged}${end}`);
    await store.close();
    chmodSync(file, 0o444);
    chmodSync(place, 0o555);
    chmodSync(folder, 0o755);
    // Permissions do not bind the superuser: it steps down for this test.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.('nobody');
    try {
      const readable = await openRecord(file);
      expect((await readable.counts()).stories).toBe(1);
      expect((await readable.search({ words: 'officials', limit: 5 })).counted).toBeGreaterThan(0);
      await expect(keep(readable, 2)).rejects.toMatchObject({ code: 'RECORD_READ_ONLY' });
      await readable.close();
      await expect(openRecord(join(place, 'new.db'), { create: true })).rejects.toMatchObject({ code: 'RECORD_CANNOT_OPEN' });
      // Changes that nobody has taken over into the file yet must not be missed without a word.
      await expect(openRecord(logged)).rejects.toMatchObject({ code: 'RECORD_READ_ONLY', hint: expect.stringContaining('-wal') });
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(place, 0o755);
      chmodSync(file, 0o644);
    }
    const whole = await openRecord(file);
    expect((await whole.counts()).stories).toBe(1);
    await whole.close();
  });
});
