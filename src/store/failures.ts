import { CrosswireError, type ErrorCode } from '../errors.js';

/** Codes of SQLite (as text) and of PostgreSQL (SQLSTATE, or the system’s name for a connection that failed) → ours. The first row that fits counts. */
const FAILURES: readonly { readonly code: RegExp; readonly means: ErrorCode }[] = [
  { code: /^SQLITE_(?:BUSY|LOCKED)/, means: 'RECORD_BUSY' },
  { code: /^SQLITE_(?:FULL|IOERR_WRITE|IOERR_SHMSIZE)/, means: 'RECORD_FULL' },
  { code: /^SQLITE_(?:READONLY|PERM|AUTH)/, means: 'RECORD_READ_ONLY' },
  { code: /^SQLITE_CANTOPEN/, means: 'RECORD_CANNOT_OPEN' },
  { code: /^SQLITE_(?:CORRUPT|NOTADB|IOERR)/, means: 'RECORD_BROKEN' },
  { code: /^(?:55P03|40001|40P01|57014)$/, means: 'RECORD_BUSY' },
  { code: /^53100$/, means: 'RECORD_FULL' },
  { code: /^(?:25006|42501)$/, means: 'RECORD_READ_ONLY' },
  { code: /^(?:ECONN|ENOTFOUND|ETIMEDOUT|EAI_|EHOSTUNREACH|3D000|28|57P|08)/, means: 'RECORD_CANNOT_OPEN' },
  { code: /^XX00[12]$/, means: 'RECORD_BROKEN' },
];

/** libsql has no name for most of the extended codes of SQLite (1544: a read-only folder); their low byte is the plain code. */
const BY_NUMBER: Readonly<Record<number, string>> = {
  3: 'SQLITE_PERM',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  23: 'SQLITE_AUTH',
  26: 'SQLITE_NOTADB',
};

/** The name of a code, by number where it has none. */
function codeOf({ code, rawCode }: { readonly code?: unknown; readonly rawCode?: unknown }): string {
  const name = typeof code === 'string' ? code : '';
  if (name.startsWith('SQLITE_') || typeof rawCode !== 'number') return name;
  return BY_NUMBER[rawCode & 0xff] ?? name;
}

/** A failure of the database as one of ours; anything else as it came. */
export function asFailure(error: unknown, subject: string): unknown {
  if (error instanceof CrosswireError || !(error instanceof Error)) return error;
  const code = codeOf(error as Error & { code?: unknown; rawCode?: unknown });
  // libsql gives no code where it cannot open a file at all.
  if (/^ConnectionFailed|unable to open database/i.test(error.message)) {
    return new CrosswireError('RECORD_CANNOT_OPEN', { subject, detail: 'no such folder, or no permission', cause: error });
  }
  const row = FAILURES.find((r) => r.code.test(code));
  return row ? new CrosswireError(row.means, { subject, detail: error.message, cause: error }) : error;
}
