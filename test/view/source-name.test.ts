import { expect, test } from 'vitest';
import { sourceName } from '../../src/view/source-name.js';

const source = { publisher: null, credit: null, file: null, url: null } as const;

test.each([
  [{ ...source, publisher: 'The Harbour Mail', file: '/desk/in/7.txt' }, 'The Harbour Mail'],
  [{ ...source, credit: 'Tidal News Agency', file: '/desk/in/7.txt' }, 'Tidal News Agency'],
  [{ ...source, file: '/desk/in/7.txt' }, '7.txt'],
  [{ ...source, file: 'C:\\desk\\7.txt' }, '7.txt'],
  [{ ...source, url: 'https://mail.example/7' }, 'https://mail.example/7'],
  [source, 'a1'],
])('%j is named %s', (given, name) => expect(sourceName(given, 'a1')).toBe(name));
