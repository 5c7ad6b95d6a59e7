import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(`src/${file}`, 'utf8') }));

/** What a word in the code would break, and the folders that may use it all the same. */
const FORBIDDEN: readonly { readonly what: string; readonly pattern: RegExp; readonly allowed: RegExp }[] = [
  { what: 'the clock', pattern: /\bDate\.now\(|\bnew Date\(\)|performance\.now\(/, allowed: /^(cli|http)\// },
  { what: 'randomness', pattern: /Math\.random\(|randomUUID\(|randomBytes\(/, allowed: /^(http|store)\// },
  { what: 'the environment', pattern: /process\.env/, allowed: /^config\.ts$/ },
  { what: 'an exit', pattern: /process\.exit\(/, allowed: /^cli\// },
  { what: 'the console', pattern: /\bconsole\./, allowed: /^cli\// },
];

test('there is something to check', () => {
  expect(files.length).toBeGreaterThan(50);
});

test.each(FORBIDDEN)('no stage uses $what', ({ pattern, allowed }) => {
  const users = files.filter(({ file, text }) => !allowed.test(file) && pattern.test(text)).map(({ file }) => file);
  expect(users).toEqual([]);
});

test('the typical file fits on two screens', () => {
  const lengths = files
    .filter(({ file }) => !file.startsWith('lexicon/'))
    .map(({ text }) => text.split('\n').length)
    .toSorted((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(120);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(400);
});
