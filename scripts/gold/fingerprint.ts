import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** SHA-256 over names and contents, whatever the order the files were found in. */
export function fingerprint(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) {
    hash.update(`${basename(dirname(file))}/${basename(file)}\0`);
    hash.update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return `sha256:${hash.digest('hex')}`;
}
