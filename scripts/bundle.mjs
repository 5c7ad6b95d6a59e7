/**
 * Joins the modules of the command line into one script: `npm run build` runs it behind the compiler. Node takes a quarter of the time of a
 * comparison to find and open 464 modules one by one, and another fifth to parse and compile them, so that V8’s code for the script is kept
 * too. What a verb loads only when it runs is part of the script, but runs no sooner; packages stay where they are.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { keptCode } from '../dist/cli/joined.js';

// The folder of the compiled `config.js`, from which the model is found.
const FOLDER = 'dist';
const SCRIPT = `${FOLDER}/crosswire.cjs`;

const { outputFiles } = await build({
  entryPoints: ['src/cli/verbs.ts'],
  outfile: SCRIPT,
  write: false,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  // A script that is no module has neither `import.meta` nor, without a further interface of `node:vm`, `import()`.
  define: { 'import.meta.url': 'moduleUrl', 'import.meta.resolve': 'moduleResolve' },
  supported: { 'dynamic-import': false },
  banner: { js: '(function (exports, require, module, moduleUrl, moduleResolve) {' },
  footer: { js: '})' },
  logLevel: 'warning',
});
// The script is read as one byte a letter. esbuild escapes other letters in texts but leaves them in patterns, where the same escapes mean the same.
const escaped = outputFiles[0].text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const contents = Buffer.from(escaped, 'latin1');

if (!existsSync(SCRIPT) || !existsSync(keptCode) || !readFileSync(SCRIPT).equals(contents)) {
  // V8 compares no more of a script than its length with the code that is kept for it: the code of another one must be gone first.
  const old = /^(?:crosswire|chunk)-.*\.(?:code|js)$|^crosswire\.js$/;
  for (const file of readdirSync(FOLDER)) if (old.test(basename(file))) rmSync(`${FOLDER}/${file}`);
  writeFileSync(SCRIPT, contents);
  execFileSync(process.execPath, ['scripts/keep-code.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
