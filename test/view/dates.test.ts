import { expect, test } from 'vitest';
import { dateInWords } from '../../src/calendar.js';

test.each([
  ['2025-10-09', '2025-10-09', 'day', '9 October 2025'],
  ['2025-10-09', '2025-10-11', 'interval', '9–11 October 2025'],
  ['2025-09-28', '2025-10-04', 'week', '28 September – 4 October 2025'],
  ['2025-04-01', '2025-04-30', 'month', 'April 2025'],
  ['2019-01-01', '2019-12-31', 'year', '2019'],
  ['1990-01-01', '1999-12-31', 'decade', '1990s'],
  ['2011-12-01', '2012-02-29', 'season', '1 December 2011 – 29 February 2012'],
  ['2013-01-01', '2017-12-31', 'interval', '1 January 2013 – 31 December 2017'],
] as const)('%s to %s, %s: %s', (from, to, grain, words) => {
  expect(dateInWords({ from, to, grain })).toBe(words);
});
