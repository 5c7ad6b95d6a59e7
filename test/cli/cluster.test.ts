import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LOOK_ALIKES, OTHERS } from '../story/cluster/heap.js';
import { groups, gold, inOrder } from '../story/cluster/support.js';
import { crosswire } from './run.js';

const heap = inOrder([...OTHERS, ...LOOK_ALIKES]);
const input = heap.map(({ id, title, published, text }) => JSON.stringify({ id, title, published, text })).join('\n');
const dir = mkdtempSync(join(tmpdir(), 'crosswire-cluster-'));
afterAll(() => rmSync(dir, { recursive: true }));

interface Line {
  readonly id: string;
  readonly story: string;
  readonly change?: string;
  readonly to: string;
  readonly reports: readonly string[];
}
const lines = (out: string): Line[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const storiesOf = (rows: readonly Line[]): Map<string, string> => new Map(rows.map(({ id, story }) => [id, story]));

describe('cluster', () => {
  test('prints a line for every report, in order of arrival, with the stories told apart', () => {
    const { code, out, err } = crosswire(['cluster', '-'], { input });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const rows = lines(out);
    expect(rows.map(({ id }) => id)).toEqual(heap.map(({ id }) => id));
    for (const row of rows) expect(Object.keys(row)).toEqual(['id', 'story']);
    expect(groups(storiesOf(rows))).toEqual(gold(heap));
  });

  test('--batch looks at all first', () => {
    const { code, out } = crosswire(['cluster', '--batch', '-'], { input });
    expect(code).toBe(0);
    expect(groups(storiesOf(lines(out)))).toEqual(gold(heap));
  });

  test('--follow prints what is known at each report; its changes lead to what is known at the end', () => {
    const rows = lines(crosswire(['cluster', '--follow'], { input }).out);
    const stories = new Map<string, string>();
    for (const row of rows) {
      if (row.change) for (const id of row.reports) stories.set(id, row.to);
      else stories.set(row.id, row.story);
    }
    expect(rows.some(({ change }) => change)).toBe(true);
    expect(groups(stories)).toEqual(gold(heap));
  });

  test('--changes writes merges and splits to a file', () => {
    const file = join(dir, 'changes.ndjson');
    expect(crosswire(['cluster', '--changes', file], { input }).code).toBe(0);
    for (const { change, reports } of lines(readFileSync(file, 'utf8'))) {
      expect(['merge', 'split']).toContain(change);
      expect(reports.length).toBeGreaterThan(0);
    }
  });

  test('a broken line is named and the rest is assigned', () => {
    const file = join(dir, 'heap.ndjson');
    writeFileSync(file, `${input}\n{"id": 3\n`);
    const { code, out, err } = crosswire(['cluster', file]);
    expect(code).toBe(1);
    expect(err).toContain('NDJSON_BROKEN');
    expect(err).toContain(`${file}:${heap.length + 1}`);
    expect(lines(out)).toHaveLength(heap.length);
  });

  test.each([
    ['nothing to read', ['cluster', '-'], 'NO_ARTICLE'],
    ['a missing file', ['cluster', join('nowhere', 'heap.ndjson')], 'FILE_MISSING'],
    ['two modes at once', ['cluster', '--batch', '--follow', '-'], 'USAGE'],
  ])('%s', (_, args, code) => {
    const run = crosswire(args);
    expect(run.code).toBe(2);
    expect(run.err).toContain(code);
  });
});

describe('cluster --state', () => {
  const state = (name: string): string => join(dir, `${name}.clusters`);
  const rows = input.split('\n');
  const half = (from: number, to?: number): { input: string } => ({ input: rows.slice(from, to).join('\n') });
  const middle = Math.floor(rows.length / 2);

  test('in two halves as in one go: the same lines, the same changes, the same state', () => {
    const whole = crosswire(['cluster', '--follow', '--state', state('whole')], { input });
    const first = crosswire(['cluster', '--follow', '--state', state('halves')], half(0, middle));
    const second = crosswire(['cluster', '--follow', '--state', state('halves')], half(middle));
    expect([whole.code, first.code, second.code]).toEqual([0, 0, 0]);
    expect(first.out + second.out).toBe(whole.out);
    expect(readFileSync(state('halves'), 'utf8')).toBe(readFileSync(state('whole'), 'utf8'));
    expect(readdirSync(dir).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('without --follow a report of an earlier call is told again when its story has changed', () => {
    const storied = new Map<string, string>();
    for (const [from, to] of [
      [0, 3],
      [3, middle],
      [middle, rows.length],
    ] as const)
      for (const { id, story } of lines(crosswire(['cluster', '--state', state('days')], half(from, to)).out)) storied.set(id, story);
    expect(groups(storied)).toEqual(gold(heap));
    expect([...storied]).toHaveLength(rows.length);
  });

  const head = {
    format: 'crosswire/clusters@1',
    reports: 1,
    opened: 1,
    fresh: 20,
    frequencies: { reports: 1, counts: [] },
    archive: { latest: null, cuts: [] },
    pastArchive: { latest: null, cuts: [] },
    gone: 0,
  };
  test.each([
    ['text', 'once upon a time', 'STATE_BROKEN'],
    ['an empty file', '', 'STATE_BROKEN'],
    ['another document', '{"format": "crosswire/story@1"}', 'STATE_BROKEN'],
    ['an end cut off', JSON.stringify({ ...head, live: 1 }), 'STATE_BROKEN'],
    ['a report without its stems', `${JSON.stringify({ ...head, live: 1 })}\n{"number": 0, "id": "a", "story": "s1"}`, 'STATE_BROKEN'],
    ['a later version', JSON.stringify({ ...head, format: 'crosswire/clusters@2', live: 0 }), 'STATE_NEWER'],
  ])('%s is no state: a coded error, and the file stays as it is', (name, text, code) => {
    const file = state(name);
    writeFileSync(file, text);
    const result = crosswire(['cluster', '--state', file], { input });
    expect(result.code).toBe(2);
    expect(result.out).toBe('');
    expect(result.err).toContain(code);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('where nothing can be written: a coded error', () =>
    expect(crosswire(['cluster', '--state', join(dir, 'no', 'such', 'folder')], { input }).err).toContain('OUTPUT_UNWRITABLE'));

  test('an input without a report leaves the state as it was', () => {
    crosswire(['cluster', '--state', state('kept')], half(0, 2));
    const before = readFileSync(state('kept'), 'utf8');
    expect(crosswire(['cluster', '--state', state('kept')], { input: '{"id": 3' }).code).toBe(2);
    expect(readFileSync(state('kept'), 'utf8')).toBe(before);
  });

  test('not with --batch, which goes on from nothing', () =>
    expect(crosswire(['cluster', '--batch', '--state', state('batch')], { input }).err).toContain('USAGE'));
});
