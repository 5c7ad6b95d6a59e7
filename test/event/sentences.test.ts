import { describe, expect, test } from 'vitest';
import { EVENT_ROWS } from '../../src/lexicon/events/index.js';
import { cast, read } from './helpers.js';
import { NOTHING, SENTENCES } from './sentences.js';
import { WORDINGS } from './wordings.js';

const share = (right: number, all: number): number => Math.round((1000 * right) / all) / 10;

/** What falls short, with the sentences that were read wrongly; empty where the floor holds. */
function shortfall(floor: number, percent: number, failed: readonly string[]): string {
  return percent >= floor ? '' : `${percent} % is below the floor of ${floor} %:\n${failed.join('\n')}`;
}

/**
 * The parser errs in one sentence of five or so, so these are floors over whole tables: a change that breaks a reading shows as
 * a lower share, with the sentences that failed in the message.
 */
describe('sentences of our own', () => {
  const results = SENTENCES.map(([text, type, status, people]) => {
    const found = read(text);
    const events = found.events.filter((event) => event.type === type);
    const names = events.flatMap((event) => cast(found, event));
    return {
      text,
      typed: events.length > 0,
      stood: events.some((event) => event.status === status),
      right: people.filter((name) => names.includes(name)).length,
    };
  });

  test('type', () => {
    const failed = results.filter(({ typed }) => !typed).map(({ text }) => text);
    expect(shortfall(85, share(results.length - failed.length, results.length), failed)).toBe('');
  });

  test('status, where the type is found', () => {
    const typed = results.filter((row) => row.typed);
    const failed = typed.filter(({ stood }) => !stood).map(({ text }) => text);
    expect(shortfall(93, share(typed.length - failed.length, typed.length), failed)).toBe('');
  });

  test('participants with their roles, where the type is found', () => {
    const wanted = SENTENCES.filter((_, i) => results[i]?.typed).reduce((sum, row) => sum + row[3].length, 0);
    const right = results.filter(({ typed }) => typed).reduce((sum, row) => sum + row.right, 0);
    const failed = results.filter((row, i) => row.typed && row.right < (SENTENCES[i]?.[3].length ?? 0)).map(({ text }) => text);
    expect(shortfall(85, share(right, wanted), failed)).toBe('');
  });

  test('near misses tell nothing of the type', () => {
    const wrong = NOTHING.filter(([text, type]) => read(text).events.some((event) => event.type === type)).map(([text]) => text);
    expect(shortfall(93, share(NOTHING.length - wrong.length, NOTHING.length), wrong)).toBe('');
  });
});

test('further wordings of each type', () => {
  const failed = WORDINGS.filter(([type, text]) => !read(text).events.some((event) => event.type === type)).map((row) => row.join(': '));
  expect(WORDINGS.length).toBeGreaterThan(300);
  expect(shortfall(97, share(WORDINGS.length - failed.length, WORDINGS.length), failed)).toBe('');
});

describe('the rows’ own examples', () => {
  test('are read as their rows say', () => {
    const failed = EVENT_ROWS.filter((row) => !read(row.example).events.some((event) => event.type === row.type)).map(
      (row) => `${row.id}: ${row.example}`,
    );
    expect(shortfall(85, share(EVENT_ROWS.length - failed.length, EVENT_ROWS.length), failed)).toBe('');
  });

  test('near misses are not', () => {
    const misses = EVENT_ROWS.flatMap((row) => (row.not ?? []).map((text) => ({ row, text })));
    const wrong = misses
      .filter(({ row, text }) => read(text).events.some((event) => event.type === row.type))
      .map(({ row, text }) => `${row.id}: ${text}`);
    expect(misses.length).toBeGreaterThan(100);
    expect(shortfall(95, share(misses.length - wrong.length, misses.length), wrong)).toBe('');
  });
});
