import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TIME_RULES } from '../../../src/lexicon/timeRules.js';

test('docs/time.md lists every rule with its pattern, example and days', () => {
  const page = readFileSync('docs/time.md', 'utf8').split('\n');
  const rows = TIME_RULES.map(
    ({ id, match, example }) => `| ${id} | \`${match.replaceAll('|', '\\|')}\` | ${example[1]} | ${example[2] ?? 'open'} |`,
  );
  expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  expect(rows.length).toBeGreaterThan(150);
});
