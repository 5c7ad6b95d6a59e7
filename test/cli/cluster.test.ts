import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
