import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { storySchema } from '../../src/story/document.js';
import { crosswire } from './run.js';

const PAIR = ['samples/wellington-fisheries/strait-news.txt', 'samples/wellington-fisheries/santiago-bulletin.txt'];
const dir = mkdtempSync(join(tmpdir(), 'crosswire-cli-'));
afterAll(() => rmSync(dir, { recursive: true }));

const file = (name: string, content: string | Buffer): string => {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
};

describe('compare', () => {
  test('prints the brief: kinship, what they share, where they part', () => {
    const { code, out, err } = crosswire(['compare', ...PAIR]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/2 reports, 1 independent source/);
    for (const title of ['REPORTS', 'SAME WIRE?', 'WHERE THEY PART', 'WHAT SEVERAL SAY', 'ONLY A']) expect(out).toContain(title);
    expect(out).not.toContain('\u001B[');
  });

  test('keeps to the width asked for', () => {
    const { out } = crosswire(['compare', ...PAIR, '--width', '60']);
    expect(Math.max(...out.split('\n').map((l) => [...l].length))).toBeLessThanOrEqual(60);
  });

  test('colours when asked to', () => {
    expect(crosswire(['compare', ...PAIR], { env: { FORCE_COLOR: '1' } }).out).toContain('\u001B[');
  });

  test('--json is the documented document, the same bytes twice', () => {
    const first = crosswire(['compare', ...PAIR, '--json']);
    expect(storySchema.safeParse(JSON.parse(first.out)).error?.issues ?? []).toEqual([]);
    expect(crosswire(['compare', ...PAIR, '--json']).out).toBe(first.out);
  });

  test('--html is one page, to standard output or to a file', () => {
    const { code, out, err } = crosswire(['compare', ...PAIR, '--html']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^<!doctype html>\n<html lang="en">[^]*<\/html>\n$/);
    const target = join(dir, 'page.html');
    expect(crosswire(['compare', ...PAIR, '--html', '--out', target])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(target, 'utf8')).toBe(out);
  });

  test('--out takes the brief and the document too', () => {
    const target = join(dir, 'out.txt');
    crosswire(['compare', ...PAIR, '--out', target]);
    expect(readFileSync(target, 'utf8')).toMatch(/2 reports, 1 independent source/);
    crosswire(['compare', ...PAIR, '--json', '--out', target]);
    expect(JSON.parse(readFileSync(target, 'utf8'))).toHaveProperty('format', 'crosswire/story@1');
  });

  test('a file that cannot be written is named', () => {
    const run = crosswire(['compare', ...PAIR, '--html', '--out', join(dir, 'no', 'folder', 'page.html')]);
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(/OUTPUT_UNWRITABLE.*page\.html.*ENOENT/);
  });

  test('reads a folder, and standard input', () => {
    expect(crosswire(['compare', 'samples/wellington-fisheries']).out).toMatch(/^.*\n3 reports/);
    const ndjson = PAIR.map((p, i) =>
      JSON.stringify({
        id: `r${i}`,
        text: `Minister visits Oslo\n\nOSLO, May ${i + 3}, 2019 — The foreign minister of Ghana, Kofi Mensah, visited Norway on Friday. ${p} He met the king.`,
      }),
    ).join('\n');
    expect(crosswire(['compare', '-'], { input: ndjson }).code).toBe(0);
  });
});

describe('bad input is named, the rest is compared', () => {
  const german =
    'Der Außenminister reiste am Montag nach Wien und sprach dort mit seinem Amtskollegen über die Lage in der Region. Die Gespräche dauerten drei Stunden, danach gab es keine Erklärung.';
  test.each<[string, () => string, string]>([
    ['a missing file', () => join(dir, 'nowhere.txt'), 'FILE_MISSING'],
    ['an empty file', () => file('empty.txt', ''), 'FILE_EMPTY'],
    ['a binary', () => file('binary.txt', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7) % 256))), 'FILE_BINARY'],
    ['a single line of 20 MB', () => file('line.txt', 'word '.repeat(4_000_000)), 'LINE_TOO_LONG'],
    [
      'a page without an article',
      () => file('page.html', '<!doctype html><html><head><title>x</title></head><body><nav><a href="/">Home</a></nav></body></html>'),
      'NO_ARTICLE',
    ],
    ['a broken NDJSON line', () => file('rows.ndjson', '{"id": "1", "text": \n'), 'NDJSON_BROKEN'],
    ['a report in another language', () => file('german.txt', german.repeat(3)), 'LANGUAGE_UNSUPPORTED'],
  ])('%s', (_what, make, code) => {
    const bad = make();
    const run = crosswire(['compare', ...PAIR, bad]);
    expect(run.code).toBe(1);
    expect(run.err).toContain(code);
    expect(run.err).toContain(bad);
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect(run.out).toMatch(/2 reports, 1 independent source/);
  });

  test('the same file twice is counted once', () => {
    const run = crosswire(['compare', ...PAIR, PAIR[0] as string]);
    expect(run.code).toBe(0);
    expect(run.err).toContain('DUPLICATE_REPORT');
    expect(run.out).toMatch(/2 reports/);
  });

  test('another encoding is read, not rejected', () => {
    const latin = file(
      'latin.txt',
      Buffer.from(
        'Minister besucht\n\nMay 3, 2019\n\nMADRID \u2014 The mayor of Málaga, José Núñez, visited Peru on Thursday. \u201cA good day,\u201d he said.'
          .replace(/\u2014/g, '-')
          .replace(/[\u201c\u201d]/g, '"'),
        'latin1',
      ),
    );
    expect(crosswire(['compare', ...PAIR, latin]).code).toBe(0);
  });

  test('fewer than two usable reports: exit 2, with each reason', () => {
    const run = crosswire(['compare', PAIR[0] as string, file('empty2.txt', ' \n')]);
    expect(run.code).toBe(2);
    expect(run.out).toBe('');
    expect(run.err).toMatch(/FILE_EMPTY[^]*TOO_FEW_REPORTS/);
  });

  test.each([
    [['compare']],
    [['compare', ...PAIR, '--width', '3']],
    [['compare', ...PAIR, '--nonsense']],
    [['compare', ...PAIR, '--html', '--json']],
    [['nonsense']],
  ])('a call that makes no sense: %j', (args) => {
    expect(crosswire(args).code).toBe(2);
  });
});

describe('annotate', () => {
  test.each([
    ['german.html', 'LANGUAGE_UNSUPPORTED'],
    ['paywall-stub.html', 'NO_ARTICLE'],
  ])('%s cannot be used: one error, the true one, exit 2', (name, code) => {
    const run = crosswire(['annotate', `test/fixtures/article/${name}`]);
    expect(run.code).toBe(2);
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect(run.err).toContain(code);
  });

  test('an input that holds nothing at all is named too', () => {
    const run = crosswire(['annotate', file('nothing.ndjson', '\n')]);
    expect([run.code, run.err.includes('NO_ARTICLE')]).toEqual([2, true]);
  });
});

describe('why', () => {
  const saved = join(dir, 'story.json');

  test('derives reports, pairs, times, events, claims, entities, quotations', () => {
    const json = crosswire(['compare', 'samples/wellington-fisheries', '--json']).out;
    writeFileSync(saved, json);
    for (const id of ['A', 'A~B', 't1', 'e1', 'c1', 'n1', 'q1']) {
      const { code, out } = crosswire(['why', id, '--in', saved]);
      expect(code).toBe(0);
      expect(out.startsWith(`${id}: `)).toBe(true);
      expect(out.split('\n').length).toBeGreaterThan(2);
    }
  });

  test('reads standard input', () => {
    const json = crosswire(['compare', ...PAIR, '--json']).out;
    expect(crosswire(['why', 'A~B'], { input: json }).out).toMatch(/copy|rewrite/);
  });

  test.each<[string, string, string]>([
    ['an unknown id', '{}', 'COMPARISON_BROKEN'],
    ['not JSON', 'hello', 'COMPARISON_BROKEN'],
  ])('%s', (_what, input, code) => {
    const run = crosswire(['why', 'x1'], { input });
    expect(run.code).toBe(2);
    expect(run.err).toContain(code);
  });

  test('an id that the comparison does not have', () => {
    const run = crosswire(['why', 'zz9', '--in', saved]);
    expect(run.code).toBe(2);
    expect(run.err).toContain('ID_UNKNOWN');
  });
});
