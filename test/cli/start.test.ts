import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { crosswire } from './run.js';

/** What a program prints that runs in the project's folder with the joined command line at hand. */
function printed(program: string, ...flags: readonly string[]): string {
  const code = `import { joined, keptCode } from './dist/cli/joined.js'; ${program}`;
  return execFileSync(process.execPath, [...flags, '--input-type=module', '-e', code], { encoding: 'utf8' });
}

const FITS = 'process.stdout.write(String(joined().script.cachedDataRejected));';

test('the command line starts from one script, whose kept code fits', () => {
  expect(readFileSync('dist/crosswire.cjs', 'latin1')).toMatch(/^\(function \(exports, require, module,/);
  expect(printed(FITS)).toBe('false');
});

test('an engine that the kept code does not fit compiles the script, and says the same', () => {
  expect(printed(FITS, '--no-opt')).toBe('true');
  const compare = ['dist/cli/main.js', 'compare', 'samples/wellington-fisheries'];
  const [kept, compiled] = [[], ['--no-opt']].map((flags) => execFileSync(process.execPath, [...flags, ...compare], { encoding: 'utf8' }));
  expect(kept).toContain('SAME WIRE?');
  expect(compiled).toBe(kept);
});

test('the script says what its modules say, letters beyond ASCII in their patterns included', () => {
  const bytes = readFileSync('dist/crosswire.cjs');
  expect(bytes.findIndex((byte) => byte > 127)).toBe(-1);
  const call = ['compare', 'samples/wellington-fisheries', '--json'];
  const module = `process.argv.splice(1, Infinity, ${call.map((word) => `'${word}'`).join(', ')});
    await (await import('./dist/cli/verbs.js')).done;`;
  expect(execFileSync(process.execPath, ['dist/cli/main.js', ...call], { encoding: 'utf8' })).toBe(printed(module));
});

test('kept code is named after the engine that it is for', () => {
  expect(printed('process.stdout.write(keptCode);')).toContain(`crosswire-${process.arch}-${process.versions.v8}.code`);
});

test('what only one verb needs is not loaded for another', () => {
  const program = `import { createRequire } from 'node:module';
    process.argv.splice(1, Infinity, 'compare', 'samples/wellington-fisheries', '--out', '/dev/null');
    await joined().run();
    process.stdout.write(JSON.stringify(Object.keys(createRequire(import.meta.url).cache)));`;
  const loaded = JSON.parse(printed(program)) as string[];
  expect(loaded.some((file) => file.includes('/commander/'))).toBe(true);
  expect(loaded.filter((file) => /\/node_modules\/(?:pg|libsql|hono|feedsmith|d3-geo|ical-generator|linkedom)\//.test(file))).toEqual([]);
});

test('an error that nobody expected ends the program with a trace', () => {
  const program =
    "process.argv.splice(1, Infinity, 'compare', 'samples/wellington-fisheries'); process.stdout.write = () => { throw new TypeError('no'); }; await joined().run();";
  expect(() => printed(program)).toThrow(/TypeError: no/);
});

test('the joined files find the model', () => {
  const { code, out } = crosswire(['annotate', '--input', 'text', '--output', 'conllu', '-'], {
    input: 'The minister left Oslo on Monday.',
  });
  expect(code).toBe(0);
  expect(out).toMatch(/\tminister\tminister\tNOUN\t/);
});
