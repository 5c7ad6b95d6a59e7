import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkImports } from '../../scripts/imports.js';

const made: string[] = [];
afterAll(() => made.forEach((dir) => rmSync(dir, { recursive: true })));

/** A little project whose `src` holds just these files. */
function project(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'crosswire-imports-'));
  made.push(dir);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  writeFileSync(
    join(dir, 'tsconfig.json'),
    '{ "compilerOptions": { "module": "NodeNext", "moduleResolution": "NodeNext" }, "include": ["src"] }',
  );
  return dir;
}

test.each<[string, Record<string, string>, RegExp]>([
  ['a stage looks ahead', { 'src/text/a.ts': "import '../view/index.js';", 'src/view/index.ts': 'export {};' }, /text-looks-back/],
  ['a stage does I/O', { 'src/event/a.ts': "import { readFileSync } from 'node:fs'; export { readFileSync };" }, /no-io-after-source/],
  [
    'another folder is entered at the side',
    { 'src/view/a.ts': "import '../story/inner.js';", 'src/story/inner.ts': 'export {};' },
    /through-the-index/,
  ],
  ['imports go round', { 'src/text/a.ts': "import './b.js'; export {};", 'src/text/b.ts': "import './a.js'; export {};" }, /no-cycles/],
  ['the lexicon has code of others', { 'src/lexicon/a.ts': "import '../errors.js';", 'src/errors.ts': 'export {};' }, /lexicon-is-data/],
  [
    'a door reaches into a stage',
    { 'src/cli/a.ts': "import '../text/index.js';", 'src/text/index.ts': 'export {};' },
    /doors-see-pipeline-and-view/,
  ],
  [
    'the page is loaded for every call',
    { 'src/view/index.ts': "export * from './page/index.js';", 'src/view/page/index.ts': 'export {};' },
    /page-when-asked/,
  ],
])('the import rules catch it when %s', async (_what, files, rule) => {
  const { violations } = await checkImports(project(files));
  expect(violations.join('\n')).toMatch(rule);
});

test('the page may be loaded when it is asked for', async () => {
  const files = {
    'src/view/index.ts': "export const page = async () => import('./page/index.js');",
    'src/view/page/index.ts': 'export {};',
  };
  expect(await checkImports(project(files))).toMatchObject({ read: 2, violations: [] });
});

test('looking back is allowed', async () => {
  const files = {
    'src/view/a.ts': "import '../story/index.js';",
    'src/story/index.ts': "import '../errors.js';",
    'src/errors.ts': 'export {};',
  };
  expect(await checkImports(project(files))).toMatchObject({ read: 3, violations: [] });
});
