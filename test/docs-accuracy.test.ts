import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TABLES } from '../scripts/accuracy/rows.js';
import { filled, generatedParts, shownFigures } from '../scripts/accuracy/tables.js';
import { pagesAsTheyShouldBe } from '../scripts/accuracy/write.js';
import type { Floors } from '../scripts/gold/gate.js';

const floors = JSON.parse(readFileSync('test/gold/floors.json', 'utf8')) as Floors;

test.each(pagesAsTheyShouldBe().map(({ page, is, should }) => [page, is, should] as const))(
  'the figures in %s are the pinned ones (npm run accuracy writes them)',
  (_, is, should) => {
    expect(is).toBe(should);
  },
);

test('every pinned figure stands in a table (its row belongs in scripts/accuracy/rows.ts)', () => {
  const pinned = Object.entries(floors.sets).flatMap(([set, { floors: figures }]) =>
    Object.keys(figures).map((figure) => `${set}.${figure}`),
  );
  const shown = shownFigures();
  expect(pinned.filter((figure) => !shown.has(figure))).toEqual([]);
  expect(pinned.length).toBeGreaterThan(50);
});

test('every table stands on a page', () => {
  const pages = pagesAsTheyShouldBe().map(({ should }) => should);
  const names = [...TABLES.map(({ name }) => name), 'stories', 'peers', 'readme'];
  expect(names.filter((name) => !pages.some((page) => page.includes(`<!-- figures: ${name} -->`)))).toEqual([]);
});

describe('the writer of tables', () => {
  const peers = { versions: { 'wink-nlp': '^2.4.0' }, figures: { crosswire: { 'upos.ewt': 94 }, 'wink-nlp': { 'words/s': 12_000 } } };
  const parts = generatedParts(floors, peers, { figures: { people: 93 } });

  test('prints floors with one decimal, counts whole, a dash for what is not measured', () => {
    expect(parts.get('times')).toContain(`${floors.sets['times']?.floors['times.meantime.relaxed']?.toFixed(1)} / `);
    expect(parts.get('stories')).toContain('| passages that do not stand where they say | 0 | 0 | 0 | 0 | 0 | — |');
    expect(parts.get('peers')).toContain('| word classes (UPOS) | EWT dev, plain text | 94.0 | — | — | — |');
    expect(parts.get('peers')).toContain('wink-nlp 2.4.0');
    expect(parts.get('peers')).toContain('12,000');
  });

  test('replaces what stands between its markers and nothing else', () => {
    const page = 'a\n<!-- figures: x -->\nold\n<!-- end -->\nb';
    expect(filled(page, new Map([['x', 'new']]))).toBe('a\n<!-- figures: x -->\nnew\n<!-- end -->\nb');
    expect(() => filled(page, new Map())).toThrow('no table is called x');
    expect(() => filled('a page', parts)).toThrow('no marked tables');
  });

  test('a floor that is gone is an error', () => {
    expect(() => generatedParts({ sets: {}, lowered: [] }, peers, { figures: {} })).toThrow('no floor');
  });
});
