import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { crosswire } from './run.js';

const RELATIVE = /(?:\bfrom|^import) ?['"](\.[^'"\n]+)['"];$/gm;

const importsOf = (file: string): string[] => [...readFileSync(file, 'utf8').matchAll(RELATIVE)].map(([, from]) => from as string);

test('the command line starts from a few joined files', () => {
  expect(importsOf('dist/cli/main.js')).toEqual(['../crosswire.js']);
  const joined = importsOf('dist/crosswire.js');
  expect(joined.length).toBeGreaterThan(0);
  expect(joined.length).toBeLessThan(20);
  expect(joined.every((from) => from.startsWith('./chunk-'))).toBe(true);
});

test('what only one verb needs is no part of the file that all start from', () => {
  const start = readFileSync('dist/crosswire.js', 'utf8');
  expect(start).toMatch(/import\(['"]\.\/chunk-/);
  expect(importsOf('dist/crosswire.js').filter((from) => /page|export|sqlite|postgres/.test(from))).toEqual([]);
});

test('the joined files find the model', () => {
  const { code, out } = crosswire(['annotate', '--input', 'text', '--output', 'conllu', '-'], {
    input: 'The minister left Oslo on Monday.',
  });
  expect(code).toBe(0);
  expect(out).toMatch(/\tminister\tminister\tNOUN\t/);
});
