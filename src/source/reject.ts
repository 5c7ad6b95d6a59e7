import { CrosswireError, type ErrorCode, type ErrorDetails } from '../errors.js';
import type { Rejection } from './types.js';

/** An error as data: the batch goes on. */
export const asRejection = (error: CrosswireError): Rejection => ({
  subject: error.subject ?? '',
  code: error.code,
  message: error.message,
  hint: error.hint,
});

export const rejection = (code: ErrorCode, subject: string, details: Omit<ErrorDetails, 'subject'> = {}): Rejection =>
  asRejection(new CrosswireError(code, { subject, ...details }));

const systemCode = (cause: unknown): string => (cause instanceof Error && 'code' in cause ? String(cause.code) : '');

/** What the operating system said, as one of our codes. */
export function systemRejection(subject: string, cause: unknown): Rejection {
  const code = systemCode(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') return rejection('FILE_MISSING', subject);
  const hint = code === 'ELOOP' ? { hint: 'the link leads back to itself; give the file it should lead to' } : {};
  return rejection('FILE_UNREADABLE', subject, { detail: code || String(cause), ...hint });
}
