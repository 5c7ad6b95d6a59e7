import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const pages = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.md'))
    .map((f) => join('docs', f)),
];

/** Paths of the project named between backticks, and targets of links. */
function pathsIn(page: string): string[] {
  const text = readFileSync(page, 'utf8');
  const ticked = [...text.matchAll(/`((?:src|test|scripts|docs|samples|models|bench)\/[\w./-]*)`/g)].map((m) => m[1] ?? '');
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((m) => normalize(join(dirname(page), m[1] ?? '')));
  return [...ticked, ...linked];
}

test('the pages name paths at all', () => {
  expect(pathsIn('docs/ARCHITECTURE.md').length).toBeGreaterThan(15);
});

test.each(pages)('every path named in %s exists', (page) => {
  expect(pathsIn(page).filter((path) => !existsSync(path))).toEqual([]);
});

test('every folder of src stands in the architecture page', () => {
  const page = readFileSync('docs/ARCHITECTURE.md', 'utf8');
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => `src/${e.name}/`);
  expect(folders.filter((folder) => !page.includes(`\`${folder}\``))).toEqual([]);
});

test('the architecture fits on one page', () => {
  expect(readFileSync('docs/ARCHITECTURE.md', 'utf8').split('\n').length).toBeLessThanOrEqual(60);
});

test('nothing in the project speaks of the workshop it was made in', () => {
  const folders = ['src', 'scripts', 'docs', 'samples', 'bench'].filter((f) => existsSync(f));
  const files = folders
    .flatMap((f) => readdirSync(f, { recursive: true, encoding: 'utf8' }).map((x) => join(f, x)))
    .filter((f) => /\.(tsx?|md|mjs|json)$/.test(f));
  expect(files.length).toBeGreaterThan(50);
  const words = /\/work\/|\bsubagent|\bhelper-\d|\bissue #?\d|\bissues show|\bthis session\b/i;
  expect(files.filter((f) => words.test(readFileSync(f, 'utf8')))).toEqual([]);
});
