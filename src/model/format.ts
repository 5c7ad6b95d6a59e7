import { CrosswireError } from '../errors.js';
import { MoveWeights } from './moves.js';
import { packRising, unpackRising } from './numbers.js';
import { Weights } from './weights.js';
import { WordTable } from './words.js';

/** Joint tags and relation names by index, as the weights count them. */
export interface ModelNames {
  readonly name: string;
  /** XPOS names. */
  readonly xpos: readonly string[];
  /** Joint tags: place in `xpos` and in UPOS. */
  readonly tags: readonly (readonly [xpos: number, upos: number])[];
  readonly rels: readonly string[];
}

export interface Model {
  readonly names: ModelNames;
  readonly words: WordTable;
  readonly tagger: Weights;
  /** Reads from right to left. */
  readonly scout: MoveWeights;
  /** Reads from left to right and sees what the scout chose. */
  readonly parser: MoveWeights;
  readonly labeller: Weights;
  readonly recogniser: Weights;
}

const MAGIC = 'CWLM0002';
type Column = Uint8Array | Int8Array | Int16Array | Int32Array;

/**
 * File format: the eight letters `CWLM0002`, the number of sections, then for each section its length in bytes and its bytes,
 * padded to four; last a checksum (FNV-1a over all before it). All numbers are 32-bit little endian.
 * Sections: names (JSON), six columns of the word table, then the moves of both parsers and the three classifiers with their
 * columns; hashes as `packRising` writes them.
 */
export function encodeModel(model: Model): Uint8Array {
  const { words } = model;
  const sections: Column[] = [new TextEncoder().encode(JSON.stringify(model.names))];
  sections.push(words.keys, words.ambiguity, words.only, words.cluster, words.gazetteer, words.frequent);
  for (const { hashes, weights } of [model.scout, model.parser]) {
    sections.push(Int32Array.of(hashes.length), packRising(hashes), weights);
  }
  for (const { classes, hashes, sizes, entries } of [model.tagger, model.labeller, model.recogniser]) {
    sections.push(Int32Array.of(classes, hashes.length), packRising(hashes), sizes, entries);
  }
  return pack(sections);
}

/** Throws MODEL_BROKEN for bytes that `encodeModel` did not write. */
export function decodeModel(bytes: Uint8Array): Model {
  const sections = unpack(bytes);
  let at = 0;
  const take = (): Uint8Array => sections[at++] ?? fail('a section is missing');
  const names = parseNames(take());
  const words = new WordTable(int32(take()), take(), take(), take(), take(), take());
  const moves = (): MoveWeights => {
    const count = int32(take())[0] ?? fail('a section is empty');
    return new MoveWeights(unpackRising(take(), count), int8(take()));
  };
  const weights = (): Weights => {
    const [classes, count] = int32(take());
    if (classes === undefined || count === undefined) return fail('a section is empty');
    return new Weights(classes, unpackRising(take(), count), take(), int16(take()));
  };
  return { names, words, scout: moves(), parser: moves(), tagger: weights(), labeller: weights(), recogniser: weights() };
}

const padded = (length: number): number => (length + 3) & ~3;

function pack(sections: readonly Column[]): Uint8Array {
  let size = MAGIC.length + 4;
  for (const section of sections) size += 4 + padded(section.byteLength);
  const bytes = new Uint8Array(size + 4);
  const view = new DataView(bytes.buffer);
  for (let k = 0; k < MAGIC.length; k += 1) bytes[k] = MAGIC.charCodeAt(k);
  view.setUint32(MAGIC.length, sections.length, true);
  let at = MAGIC.length + 4;
  for (const section of sections) {
    view.setUint32(at, section.byteLength, true);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at + 4);
    at += 4 + padded(section.byteLength);
  }
  view.setUint32(at, checksum(bytes, at), true);
  return bytes;
}

function unpack(given: Uint8Array): Uint8Array[] {
  // Columns are read in place, which needs a start on a multiple of four.
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  if (bytes.length < MAGIC.length + 8 || bytes.length % 4 !== 0) fail(`${bytes.length} bytes`);
  for (let k = 0; k < MAGIC.length; k += 1) if (bytes[k] !== MAGIC.charCodeAt(k)) fail('it does not begin with CWLM0002');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 4;
  if (view.getUint32(end, true) !== checksum(bytes, end)) fail('its checksum is wrong');
  const sections: Uint8Array[] = [];
  let at = MAGIC.length + 4;
  for (let left = view.getUint32(MAGIC.length, true); left > 0; left -= 1) {
    const length = at + 4 <= end ? view.getUint32(at, true) : fail('a section is cut short');
    if (at + 4 + length > end) fail('a section is cut short');
    sections.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + padded(length);
  }
  return sections;
}

/** FNV-1a by 32-bit words instead of bytes: four times as fast on megabytes. `end` in bytes. */
function checksum(bytes: Uint8Array, end: number): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, end >> 2);
  let h = 0x811c9dc5;
  for (let k = 0; k < words.length; k += 1) h = Math.imul(h ^ (words[k] as number), 0x01000193);
  return h >>> 0;
}

function parseNames(bytes: Uint8Array): ModelNames {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as ModelNames;
  } catch (cause) {
    throw new CrosswireError('MODEL_BROKEN', { detail: 'its names cannot be read', cause });
  }
}

const int32 = (bytes: Uint8Array): Int32Array => new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
const int16 = (bytes: Uint8Array): Int16Array => new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
const int8 = (bytes: Uint8Array): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);

function fail(detail: string): never {
  throw new CrosswireError('MODEL_BROKEN', { detail });
}
