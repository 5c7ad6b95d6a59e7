import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../src/text/time/index.js';
import { days, plainBase, publishedOn } from './plain.js';
import { DATE_ROWS, RANGE_ROWS, RELATIVE_ROWS, type Row, THREAD_ROWS } from './rows.js';

/** The expression that a row is about: the first that touches its words. */
function read([text, published, span]: Row): { words: string | null; days: string | null; value: string | null } {
  const start = text.indexOf(span);
  const found = findTimes(plainBase(text), publishedOn(published)).find((time) => time.start < start + span.length && start < time.end);
  if (!found) return { words: null, days: null, value: null };
  return { words: text.slice(found.start, found.end), days: days(found.date), value: found.value };
}

describe.each([
  ['dates', DATE_ROWS],
  ['relative expressions', RELATIVE_ROWS],
  ['ranges', RANGE_ROWS],
  ['expressions counted from one before', THREAD_ROWS],
])('%s', (_name, rows) => {
  test.each(rows.map((row) => [row] as const))('%j', (row) => {
    const found = read(row);
    expect(found.days).toBe(row[3]);
    expect(row[3] === null || found.words?.includes(row[2]) || row[2].includes(found.words ?? '?')).toBe(true);
    expect(row[4] === undefined || found.value === row[4]).toBe(true);
  });
});
