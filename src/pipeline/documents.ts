import { createReadStream } from 'node:fs';
import { CrosswireError } from '../errors.js';
import { type NdjsonItem, readInputs, readNdjson } from '../source/index.js';

/**
 * The documents of one input in their order, and a rejection in the place of what cannot be used. JSON Lines (a file that ends in .ndjson or
 * .jsonl, or standard input) are read as a stream, folders and other files at once.
 */
export async function* documentsOf(path: string): AsyncGenerator<NdjsonItem> {
  if (path === '-' || /\.(?:ndjson|jsonl)$/i.test(path)) {
    try {
      yield* readNdjson(path === '-' ? process.stdin : createReadStream(path), path);
    } catch (cause) {
      if (cause instanceof CrosswireError || !(cause instanceof Error && 'code' in cause)) throw cause;
      throw new CrosswireError(cause.code === 'ENOENT' ? 'FILE_MISSING' : 'FILE_UNREADABLE', {
        subject: path,
        detail: String(cause.code),
        cause,
      });
    }
    return;
  }
  const { documents, rejections } = await readInputs([path]);
  for (const document of documents) yield { document, subject: document.file ?? path };
  for (const rejection of rejections) yield { rejection };
}
