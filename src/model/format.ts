import { CrosswireError } from '../errors.js';
import { type ByteTable, Kernel, type Matrix } from './kernel.js';
import { NameIndex } from './name-index.js';
import { type NameShape, NameWeights } from './name-weights.js';
import { type NetworkShape, NetworkWeights, type Rounding } from './network-weights.js';
import { packRising, unpackRising } from './numbers.js';
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
  readonly network: NetworkWeights;
  readonly index: NameIndex;
  readonly recogniser: NameWeights;
}

const MAGIC = 'CWLM0005';
type Column = Uint8Array | Int8Array | Int16Array | Int32Array | Float32Array;

/** The network's sizes, in the order of the file. */
const SHAPE = ['rows', 'embedding', 'width', 'layers', 'arc', 'label', 'tags', 'rels'] as const satisfies (keyof NetworkShape)[];

/** And the sizes of the part for names. */
const NAME_SHAPE = ['rows', 'embedding', 'below', 'width'] as const satisfies (keyof NameShape)[];

/** Megabytes of the model's working memory: its weights, the tables of its classifiers and a stretch of tokens at a time. */
const KERNEL_MEGABYTES = 48;

/**
 * File format: the eight letters `CWLM0005`, the number of sections, then for each section its length in bytes and its bytes,
 * padded to four; last a checksum (FNV-1a over all before it). All numbers are 32-bit little endian.
 * Sections: names (JSON), seven columns of the word table, the network, the lists of names, and the part for
 * names; hashes as `packRising` writes them. Of the network and the part for names: their sizes, the embeddings and the network's tag
 * pairs in eight bits with the step of each row, and all other numbers as 32-bit floating-point ones.
 */
export function encodeModel(model: Model): Uint8Array {
  const { words } = model;
  if (model.network.table || model.recogniser.table) throw new RangeError('a model that was read to be used is not written again');
  const sections: Column[] = [new TextEncoder().encode(JSON.stringify(model.names))];
  sections.push(words.keys, words.ambiguity, words.only, words.sense, words.kinds, words.gazetteer, words.own);
  const { network } = model;
  sections.push(Int32Array.from(SHAPE, (key) => network.shape[key]));
  const { embeddings, tagPairs } = network.rounding ?? roundingOf(network);
  sections.push(embeddings, bytesBy(embeddings, network.embeddings.data), tagPairs, bytesBy(tagPairs, network.tagPairs.data));
  for (const { data } of network.matrices()) sections.push(data);
  const { index, recogniser } = model;
  sections.push(Int32Array.of(index.hashes.length), packRising(index.hashes), index.bits);
  sections.push(Int32Array.from(NAME_SHAPE, (key) => recogniser.shape[key]));
  const steps = stepsOf(recogniser.embeddings.data, recogniser.shape.embedding);
  sections.push(steps, bytesBy(steps, recogniser.embeddings.data));
  for (const { data } of recogniser.matrices()) sections.push(data);
  return pack(sections);
}

/** `used`: the model is only read from now on, and embeddings stay in eight bits. Throws MODEL_BROKEN for bytes that `encodeModel` did not write. */
export function decodeModel(bytes: Uint8Array, used = false): Model {
  const sections = unpack(bytes);
  let at = 0;
  const take = (): Uint8Array => sections[at++] ?? fail('a section is missing');
  const names = parseNames(take());
  const words = new WordTable(int32(take()), take(), take(), take(), take(), take(), take());
  const network = readNetwork(take, used);
  const [entries = fail('a section is empty')] = int32(take());
  const index = new NameIndex(unpackRising(take(), entries), take());
  return { names, words, network, index, recogniser: readRecogniser(take, network.kernel, used) };
}

function readNetwork(take: () => Uint8Array, used: boolean): NetworkWeights {
  const network = new NetworkWeights(new Kernel(KERNEL_MEGABYTES), readShape(SHAPE, take()));
  const embeddings = readEmbeddings(take, network, used);
  const tagPairs = readTagPairs(take, network, used);
  network.rounding = { embeddings, tagPairs };
  for (const { data } of network.matrices()) data.set(float32(take()));
  return network;
}

function readRecogniser(take: () => Uint8Array, kernel: Kernel, used: boolean): NameWeights {
  const recogniser = new NameWeights(kernel, readShape(NAME_SHAPE, take()));
  readEmbeddings(take, recogniser, used);
  for (const { data } of recogniser.matrices()) data.set(float32(take()));
  return recogniser;
}

function readShape<K extends string>(keys: readonly K[], bytes: Uint8Array): Record<K, number> {
  const sizes = int32(bytes);
  return Object.fromEntries(keys.map((key, k) => [key, sizes[k] ?? fail('a section is empty')])) as Record<K, number>;
}

/** Rounds embeddings and tag pairs to what the file keeps of them, so that what is built upon them meets the same numbers later. */
export function roundNetwork(network: NetworkWeights): void {
  network.rounding ??= roundingOf(network);
  spread(network.rounding.embeddings, bytesBy(network.rounding.embeddings, network.embeddings.data), network.embeddings.data);
  spread(network.rounding.tagPairs, bytesBy(network.rounding.tagPairs, network.tagPairs.data), network.tagPairs.data);
}

const roundingOf = ({ embeddings, shape, tagPairs }: NetworkWeights): Rounding => {
  return { embeddings: stepsOf(embeddings.data, shape.embedding), tagPairs: stepsOf(tagPairs.data, tagPairs.columns) };
};

/**
 * The step of each row of numbers that are to have eight bits: its largest number is at most 127 steps. A step is a multiple of 2^-20, so
 * that its multiples are exact numbers. Rounded numbers may have another step than those they come from; so steps are kept.
 */
function stepsOf(numbers: Float32Array, columns: number): Float32Array {
  const steps = new Float32Array(numbers.length / columns);
  for (let row = 0; row < steps.length; row += 1) {
    let largest = 0;
    for (let k = row * columns; k < (row + 1) * columns; k += 1) largest = Math.max(largest, Math.abs(numbers[k] as number));
    steps[row] = Math.ceil((largest / 127) * 2 ** 20) / 2 ** 20;
  }
  return steps;
}

/** Each number in steps of its row. */
function bytesBy(steps: Float32Array, numbers: Float32Array): Int8Array {
  const bytes = new Int8Array(numbers.length);
  const columns = numbers.length / steps.length;
  for (let row = 0; row < steps.length; row += 1) {
    const step = steps[row] as number;
    if (step > 0) for (let k = row * columns; k < (row + 1) * columns; k += 1) bytes[k] = Math.round((numbers[k] as number) / step);
  }
  return bytes;
}

/** Returns the steps. */
function readEmbeddings(take: () => Uint8Array, weights: NetworkWeights | NameWeights, used: boolean): Float32Array {
  const { kernel, embeddings } = weights;
  if (!used) return restore(take(), take(), embeddings.data);
  weights.table = readTable(take, kernel, embeddings);
  return weights.table.steps;
}

/** Returns the steps. */
function readTagPairs(take: () => Uint8Array, network: NetworkWeights, used: boolean): Float32Array {
  const { kernel, tagPairs } = network;
  if (!used) return restore(take(), take(), tagPairs.data);
  network.pairTable = readTable(take, kernel, tagPairs);
  return network.pairTable.steps;
}

/** Rows of bytes and their steps, as many as the matrix has numbers. */
function readTable(take: () => Uint8Array, kernel: Kernel, { columns, data }: Matrix): ByteTable {
  const steps = float32(take());
  const bytes = int8(take());
  if (bytes.length !== data.length || steps.length === 0) fail('the network has another size');
  return kernel.byteTable(columns, bytes, steps);
}

/** Returns the steps. */
function restore(stepBytes: Uint8Array, numberBytes: Uint8Array, into: Float32Array): Float32Array {
  const steps = float32(stepBytes);
  if (numberBytes.length !== into.length || steps.length === 0) fail('the network has another size');
  spread(steps, int8(numberBytes), into);
  return steps;
}

function spread(steps: Float32Array, bytes: Int8Array, into: Float32Array): void {
  const columns = bytes.length / steps.length;
  for (let k = 0, row = 0; row < steps.length; row += 1) {
    const step = steps[row] as number;
    for (const end = k + columns; k < end; k += 1) into[k] = (bytes[k] as number) * step;
  }
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
  for (let k = 0; k < MAGIC.length; k += 1) if (bytes[k] !== MAGIC.charCodeAt(k)) fail('it does not begin with CWLM0005');
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
const float32 = (bytes: Uint8Array): Float32Array => new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
const int8 = (bytes: Uint8Array): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);

function fail(detail: string): never {
  throw new CrosswireError('MODEL_BROKEN', { detail });
}
