import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { crosswire } from './run.js';

test('the README opens with what the tool prints', () => {
  const [, block = ''] = readFileSync('README.md', 'utf8').split('```');
  const [call = '', ...printed] = block.trim().split('\n');
  expect(call.startsWith('$ npx crosswire ')).toBe(true);
  const { out } = crosswire([...call.replace('$ npx crosswire ', '').split(' '), '--width', '96']);
  expect(out.startsWith(printed.join('\n').trimEnd())).toBe(true);
});
