import { expect, test } from 'vitest';
import { sourceName } from '../../../src/view/export/model.js';

const source = { article: 'a1', kind: 'report', publisher: null, headline: null, file: null, url: null, published: null } as const;

test.each([
  [{ ...source, publisher: 'The Harbour Mail', file: '/desk/in/7.txt' }, 'The Harbour Mail'],
  [{ ...source, file: '/desk/in/7.txt' }, '7.txt'],
  [{ ...source, file: 'C:\\desk\\7.txt' }, '7.txt'],
  [{ ...source, url: 'https://mail.example/7' }, 'https://mail.example/7'],
  [source, 'a1'],
])('%j is named %s', (given, name) => expect(sourceName(given)).toBe(name));
