import { rejection } from './reject.js';
import type { GivenHead, RawDocument, Rejection } from './types.js';
import { MAX_BYTES } from './limits.js';

export type NdjsonItem =
  | { readonly document: RawDocument /** `name:line`. */; readonly subject: string }
  | { readonly rejection: Rejection };

const FIELDS = ['title', 'publisher', 'byline', 'published', 'url'] as const;

/** Reads one row; `file` is null for rows that come through the library. Lines are counted from 1. */
export function readRow(line: string, file: string | null, number: number): NdjsonItem {
  const subject = `${file ?? 'row'}:${number}`;
  const broken = (detail: string): NdjsonItem => ({ rejection: rejection('NDJSON_BROKEN', subject, { detail }) });
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    return broken(error instanceof Error ? error.message.slice(0, 120) : 'no JSON');
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return broken('the line is no object');
  const { id, text, ...rest } = row as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return broken('"id" is missing');
  if (typeof text !== 'string') return broken('"text" is missing');
  if (text.trim() === '') return { rejection: rejection('FILE_EMPTY', subject, { detail: '"text" is empty' }) };
  const wrong = FIELDS.find((name) => rest[name] !== undefined && rest[name] !== null && typeof rest[name] !== 'string');
  if (wrong) return broken(`"${wrong}" is no string`);
  const given: Record<string, string> = { id: String(id) };
  for (const name of FIELDS) if (typeof rest[name] === 'string' && rest[name] !== '') given[name] = rest[name];
  return { subject, document: { file, url: given.url ?? null, kind: 'text', text, encoding: 'utf-8', given: given as GivenHead } };
}

/** Lines of a byte stream, decoded from UTF-8; null for a line beyond the size of a report. Memory is bounded by one line. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  let open: Buffer[] = [];
  let size = 0;
  const close = (): string | null => {
    const line = size > MAX_BYTES ? null : Buffer.concat(open).toString('utf8');
    open = [];
    size = 0;
    return line;
  };
  const add = (part: Buffer): void => {
    size += part.length;
    if (size <= MAX_BYTES) open.push(part);
    else open = [];
  };
  for await (const bytes of chunks) {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      yield close();
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (size > 0) yield close();
}

/** Reports of a JSON Lines stream one by one, in order; broken lines come as rejections that name `name:line`. Blank lines are skipped. */
export async function* readNdjson(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<NdjsonItem> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number++;
    if (line === null)
      yield { rejection: rejection('NDJSON_BROKEN', `${name}:${number}`, { detail: 'the line is larger than a report can be' }) };
    else {
      const plain = number === 1 ? line.replace(/^\uFEFF/, '') : line;
      if (plain.trim() !== '') yield readRow(plain, name, number);
    }
  }
}
