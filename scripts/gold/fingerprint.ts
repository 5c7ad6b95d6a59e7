import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const digest = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

/** SHA-256 over names and contents, whatever the order the files were found in and wherever their folders lie on this machine. */
export function fingerprint(files: readonly string[]): string {
  const rows = files.map((file) => `${basename(file)} ${digest(readFileSync(file))}\n`);
  return `sha256:${digest(rows.toSorted().join(''))}`;
}
