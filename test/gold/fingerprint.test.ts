import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint } from '../../scripts/gold/fingerprint.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'crosswire-fingerprint-'));
const one = folder();
const files = ['a.txt', 'b.txt', 'c.txt'].map((name, i) => {
  writeFileSync(join(one, name), `text ${i}`);
  return join(one, name);
});

test('the same wherever the files lie and in whatever order', () => {
  const two = folder();
  cpSync(one, two, { recursive: true });
  expect(fingerprint(['b.txt', 'c.txt', 'a.txt'].map((name) => join(two, name)))).toBe(fingerprint(files));
});

test('another for a changed text, a changed name, a file more or less', () => {
  const three = folder();
  cpSync(one, three, { recursive: true });
  writeFileSync(join(three, 'b.txt'), 'text 1, changed');
  cpSync(join(one, 'c.txt'), join(three, 'd.txt'));
  const other = (...names: string[]): string => fingerprint(names.map((name) => join(three, name)));
  const seen = [fingerprint(files), other('a.txt', 'b.txt', 'c.txt'), fingerprint(files.slice(0, 2)), other('a.txt', 'c.txt', 'd.txt')];
  expect(new Set(seen).size).toBe(seen.length);
});
