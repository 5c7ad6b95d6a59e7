import { expect, test } from 'vitest';
import { DISOWNED, RESCHEDULED, UNDONE } from '../../../src/lexicon/claims.js';

test.each([...UNDONE, ...DISOWNED])('“$words” stands in its example', ({ words, example }) => expect(example).toContain(words));
test.each([
  ['words that say that a deed was not done', UNDONE],
  ['words that disown a report', DISOWNED],
  ['words that move a day', RESCHEDULED],
])('%s are listed once', (_, rows) => {
  const words = rows.map((row) => row.words);
  expect(new Set(words).size).toBe(words.length);
});
