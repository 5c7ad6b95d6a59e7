import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '../../src/event/index.js';
import { COVERAGE } from './coverage.js';
import { read } from './helpers.js';

const types = (text: string): string[] => read(text).events.map(({ type }) => type);

/** Sentences that the shipped parser still reads wrongly; a sentence that is mended must leave the list. */
const KNOWN: ReadonlySet<string> = new Set([
  'President Lai Ching-te sent condolences to Turkey on Monday.',
  'Minister Ricardo Bonilla called the vote a farce.',
  'Baltic states rallied behind Poland on Friday.',
]);

describe('every type of the design', () => {
  test('has three ways or more to be told, and near misses', () => {
    expect(COVERAGE.map(({ type }) => type).sort()).toEqual([...EVENT_TYPES].sort());
    expect(COVERAGE.filter(({ told, not }) => told.length < 3 || not.length === 0)).toEqual([]);
  });

  describe.each(COVERAGE.map((row) => [row.type, row] as const))('%s', (type, { told, not }) => {
    test.each(told)('%s', (text) => {
      expect(types(text).includes(type)).toBe(!KNOWN.has(text));
    });
    test.each(not)('not: %s', (text) => {
      expect(types(text).includes(type)).toBe(KNOWN.has(text));
    });
  });
});
