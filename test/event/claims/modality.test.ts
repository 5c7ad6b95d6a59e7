import { describe, expect, test } from 'vitest';
import { modalityOf } from '../../../src/event/claims/index.js';
import { MODALITIES } from '../../../src/lexicon/claims.js';
import { tagged } from './tagged.js';

function read(text: string) {
  const { tokens } = tagged(text);
  return modalityOf(
    tokens,
    Array.from({ length: tokens.count }, (_, token) => token),
  );
}

describe('every row holds in its own example', () => {
  test('the rows are there', () => expect(MODALITIES.length).toBeGreaterThan(60));
  test.each(MODALITIES.map((row) => [row.example, row] as const))('%s', (example, row) => {
    const found = read(example);
    expect(found.hearsay).toBe(row.hearsay);
    expect(found.grade).toBe(row.grade);
    expect(found.status).toBe(row.status ?? found.status);
  });
});

describe('near misses', () => {
  test.each([
    ['They set fire to the gate'],
    ['The talks ended on Friday'],
    ['The minister went to Lomé'],
    ['It was said by the king'],
    ['They met on May 8'],
    ['May 8 was a holiday'],
    ['since May they met'],
  ])('%s is plain', (text) => {
    expect(read(text)).toMatchObject({ grade: 'plain', hearsay: false, status: null });
  });
});
