import { expect, test } from 'vitest';
import { asFailure } from '../../src/store/failures.js';

const failure = (code: unknown, rawCode?: number): Error => Object.assign(new Error('it failed'), { code, rawCode });

test.each([
  ['SQLITE_BUSY_SNAPSHOT', 517, 'RECORD_BUSY'],
  ['SQLITE_FULL', 13, 'RECORD_FULL'],
  ['UNKNOWN_SQLITE_ERROR_1544', 1544, 'RECORD_READ_ONLY'],
  ['UNKNOWN_SQLITE_ERROR_1032', 1032, 'RECORD_READ_ONLY'],
  ['UNKNOWN_SQLITE_ERROR_1550', 1550, 'RECORD_CANNOT_OPEN'],
  ['UNKNOWN_SQLITE_ERROR_779', 779, 'RECORD_BROKEN'],
  ['UNKNOWN_SQLITE_ERROR_261', 261, 'RECORD_BUSY'],
  ['53100', undefined, 'RECORD_FULL'],
  ['ECONNREFUSED', undefined, 'RECORD_CANNOT_OPEN'],
])('%s is %s, told as %s', (code, rawCode, means) => {
  expect(asFailure(failure(code, rawCode), 'x.db')).toMatchObject({ code: means });
});

test.each([
  ['a broken rule of our own tables', failure('SQLITE_CONSTRAINT_UNIQUE', 2067)],
  ['a number that is none of ours', failure('UNKNOWN_SQLITE_ERROR_1', 1)],
  ['an error without a code', new Error('it failed')],
])('%s stays what it is', (_, error) => {
  expect(asFailure(error, 'x.db')).toBe(error);
});
