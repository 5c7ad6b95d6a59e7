import { describe, expect, test } from 'vitest';
import { compareTitles, readTitle } from '../../../src/story/claims/offices.js';

describe('two titles of one person', () => {
  test.each<[string, string, string | null]>([
    ['Foreign Minister', 'Interior Minister', 'differs contradiction'],
    ['International Cooperation Minister', 'International Development Minister', 'differs divergence'],
    ['deputy foreign minister', 'foreign minister', 'differs divergence'],
    ['first deputy foreign minister', 'deputy foreign minister', 'more-specific presentation'],
    ['acting finance minister', 'finance minister', 'differs divergence'],
    // Near misses.
    ['foreign minister', 'Minister of Foreign Affairs', null],
    ['Foreign Minister Sheikh', 'foreign minister', null],
    ['Foreign Minister', 'external affairs minister', null],
    ['minister', 'Interior Minister', null],
    ['home secretary', 'foreign minister', null],
  ])('%s against %s: %s', (one, other, expected) => {
    const [a, b] = [readTitle(one), readTitle(other)];
    const found = a && b ? compareTitles(a, b) : null;
    expect(found ? `${found.relation} ${found.severity}` : null).toBe(expected);
  });

  test.each(['Prime Minister', 'President', 'spokeswoman', 'King'])('%s has no portfolio to compare', (title) => {
    expect(readTitle(title)).toBeNull();
  });
});
