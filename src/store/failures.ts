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

/** A failure of the database as one of ours; anything else as it came. */
export function asFailure(error: unknown, subject: string): unknown {
  if (error instanceof CrosswireError || !(error instanceof Error)) return error;
  const code = (error as Error & { code?: unknown }).code;
  // libsql gives no code where it cannot open a file at all.
  if (/^ConnectionFailed|unable to open database/i.test(error.message)) {
    return new CrosswireError('RECORD_CANNOT_OPEN', { subject, detail: 'no such folder, or no permission', cause: error });
  }
  const row = FAILURES.find((r) => typeof code === 'string' && r.code.test(code));
  return row ? new CrosswireError(row.means, { subject, detail: error.message, cause: error }) : error;
}
