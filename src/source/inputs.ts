import { createReadStream } from 'node:fs';
import { CrosswireError } from '../errors.js';
import { decode } from './decode.js';
import { findFiles } from './find-files.js';
import { MAX_BYTES, MAX_LINE_CHARS, MAX_WORD_CHARS } from './limits.js';
import { type NdjsonItem, readNdjson } from './ndjson.js';
import { asRejection, rejection, systemRejection } from './reject.js';
import type { RawDocument, Rejection } from './types.js';

export interface InputOptions {
  /** What the inputs are; without it the file's name and first characters decide. */
  readonly kind?: 'text' | 'html' | 'ndjson';
  /** What `-` reads; the process's standard input by default. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

export interface Inputs {
  readonly documents: RawDocument[];
  readonly rejections: Rejection[];
}

/**
 * Reads reports from files, folders (with what is in them, sorted) and standard input (`-`): plain text, saved pages and JSON Lines.
 * Never throws for a bad input: what cannot be used is a rejection with code, file and remedy, and the rest is read.
 */
export async function readInputs(paths: readonly string[], options: InputOptions = {}): Promise<Inputs> {
  const { files, rejections } = await findFiles(paths);
  const inputs: Inputs = { documents: [], rejections: [...rejections] };
  const seen = new Map<string, string>();
  for (const file of files) {
    const chunks = file === '-' ? (options.stdin ?? process.stdin) : createReadStream(file);
    try {
      if (isNdjson(file, options)) await addRows(readNdjson(chunks, file), inputs, seen);
      else await addFile(file, await readCapped(chunks, file), options, inputs, seen);
    } catch (error) {
      inputs.rejections.push(error instanceof CrosswireError ? asRejection(error) : systemRejection(file, error));
    }
  }
  return inputs;
}

const isNdjson = (file: string, { kind }: InputOptions): boolean => (kind ? kind === 'ndjson' : /\.(?:ndjson|jsonl)$/i.test(file));

/** The whole input, up to the size a report can have. */
async function readCapped(chunks: AsyncIterable<Uint8Array>, subject: string): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new CrosswireError('FILE_TOO_LARGE', { subject, detail: `more than ${MAX_BYTES / 1024 / 1024} MB` });
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

async function addFile(file: string, bytes: Buffer, options: InputOptions, inputs: Inputs, seen: Map<string, string>): Promise<void> {
  if (bytes.length === 0) throw new CrosswireError('FILE_EMPTY', { subject: file });
  const { text, encoding } = await decode(bytes, file);
  if (text.replace(/^\uFEFF/, '').trim() === '') throw new CrosswireError('FILE_EMPTY', { subject: file, detail: 'white space only' });
  if (!options.kind && looksNdjson(text)) return addRows(readNdjson(oneChunk(Buffer.from(text)), file), inputs, seen);
  const kind = options.kind === 'html' || (!options.kind && looksHtml(file, text)) ? 'html' : 'text';
  if (kind === 'text') refuseLongLines(text, file);
  add({ file, url: null, kind, text, encoding, given: {} }, file, sameText(text), inputs, seen);
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function addRows(items: AsyncIterable<NdjsonItem>, inputs: Inputs, seen: Map<string, string>): Promise<void> {
  for await (const item of items) {
    if ('rejection' in item) inputs.rejections.push(item.rejection);
    // Two papers may print the same text: rows are the same report only when they have one id as well.
    else add(item.document, item.subject, `${item.document.given.id}\n${sameText(item.document.text)}`, inputs, seen);
  }
}

function add(document: RawDocument, subject: string, key: string, inputs: Inputs, seen: Map<string, string>): void {
  const first = seen.get(key);
  if (first !== undefined) {
    inputs.rejections.push(rejection('DUPLICATE_REPORT', subject, { detail: `the same text as ${first}` }));
    return;
  }
  seen.set(key, subject);
  inputs.documents.push(document);
}

/** The text without what saving it elsewhere changes: byte-order mark, line ends, white space around it. */
const sameText = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim();

const looksHtml = (file: string, text: string): boolean =>
  /\.x?html?$/i.test(file) ||
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 2000));

/** The first line is an object with a text: rows without the file name that says so. */
const looksNdjson = (text: string): boolean => /^\uFEFF?\s*\{[^\n]{0,2000}"(?:text|id)"\s*:/.test(text.slice(0, 2100));

function refuseLongLines(text: string, subject: string): void {
  let from = 0;
  for (let at = text.indexOf('\n'); from <= text.length; at = text.indexOf('\n', from)) {
    const end = at < 0 ? text.length : at;
    if (end - from > MAX_LINE_CHARS) throw new CrosswireError('LINE_TOO_LONG', { subject, detail: `${end - from} characters` });
    if (end - from > MAX_WORD_CHARS && longestWord(text, from, end) > MAX_WORD_CHARS)
      throw new CrosswireError('LINE_TOO_LONG', {
        subject,
        detail: 'it holds no spaces',
        hint: 'save the report as text; this is encoded data',
      });
    if (at < 0) break;
    from = at + 1;
  }
}

function longestWord(text: string, from: number, end: number): number {
  let longest = 0;
  let start = from;
  for (let i = from; i <= end; i++) {
    if (i < end && !/\s/.test(text[i] as string)) continue;
    longest = Math.max(longest, i - start);
    start = i + 1;
  }
  return longest;
}
