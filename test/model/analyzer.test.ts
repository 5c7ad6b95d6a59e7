import { beforeAll, describe, expect, test } from 'vitest';
import { CrosswireError } from '../../src/errors.js';
import { decodeModel, encodeModel, roundNetwork } from '../../src/model/format.js';
import { type Analyzer, loadModel, NER_TAGS, type TokenColumns, UPOS } from '../../src/model/index.js';
import { columnsOf } from '../../scripts/train/corpus.js';
import { tinyModel } from './tiny.js';

let bytes: Uint8Array;
let analyzer: Analyzer;

beforeAll(() => {
  bytes = tinyModel();
  analyzer = loadModel(bytes);
});

function analysed(forms: readonly string[]): TokenColumns {
  const columns = columnsOf(forms);
  analyzer.analyze(columns, 0, forms.length);
  return columns;
}

const words = (text: string): string[] => text.split(' ');
const shown = (columns: TokenColumns) =>
  Array.from({ length: columns.count }, (_, i) => ({
    xpos: analyzer.xposNames[columns.xpos[i] as number],
    upos: UPOS[columns.upos[i] as number],
    head: columns.head[i],
    rel: analyzer.relNames[columns.rel[i] as number],
    ner: NER_TAGS[columns.ner[i] as number],
  }));

/** One root, and from every token a way to it. */
function expectTree(columns: TokenColumns, first: number, last: number): void {
  const roots: number[] = [];
  const lost: number[] = [];
  for (let i = first; i < last; i += 1) {
    let at = i;
    let steps = 0;
    while (at >= first && at < last && columns.head[at] !== -1 && steps < last - first) {
      at = columns.head[at] as number;
      steps += 1;
    }
    if (columns.head[at] !== -1) lost.push(i);
    if (columns.head[i] === -1) roots.push(i);
  }
  expect(lost).toEqual([]);
  expect(roots).toHaveLength(1);
  expect(analyzer.relNames[columns.rel[roots[0] as number] as number]).toBe('root');
}

test('training twice gives the same bytes', () => {
  expect(Buffer.from(tinyModel()).equals(Buffer.from(bytes))).toBe(true);
});

test('names learnt again upon the network of the file give the same bytes', () => {
  expect(Buffer.from(tinyModel(240, decodeModel(bytes).network)).equals(Buffer.from(bytes))).toBe(true);
});

test('rounding a network twice, or writing it again, changes nothing, however small a row is', () => {
  const model = decodeModel(bytes);
  const { tagPairs } = model.network;
  model.network.rounding = null;
  // 381.2 units of 2^-20 are four steps to 127; rounded to 95 of them, three would do.
  tagPairs.data.fill(0, 0, tagPairs.columns);
  tagPairs.data[0] = 381.2 / 2 ** 20;
  roundNetwork(model.network);
  expect(tagPairs.data[0]).toBe(380 / 2 ** 20);
  roundNetwork(model.network);
  const again = decodeModel(encodeModel(model));
  expect(again.network.tagPairs.data[0]).toBe(380 / 2 ** 20);
  expect(decodeModel(encodeModel(again)).network.tagPairs.data[0]).toBe(380 / 2 ** 20);
});

test('a model that is only read keeps its embeddings in eight bits and is not written again', () => {
  const model = decodeModel(bytes, true);
  expect(model.network.table?.bytes.some((byte) => byte !== 0)).toBe(true);
  expect(model.recogniser.table?.bytes.some((byte) => byte !== 0)).toBe(true);
  expect(() => encodeModel(model)).toThrow(RangeError);
});

test('another corpus gives other bytes', () => {
  expect(Buffer.from(tinyModel(200)).equals(Buffer.from(bytes))).toBe(false);
});

test('learns the little language: tags, tree, relations, names', () => {
  expect(shown(analysed(words('Envoy Belnor praised Sedria .')))).toEqual([
    { xpos: 'NNP', upos: 'PROPN', head: 1, rel: 'compound', ner: 'O' },
    { xpos: 'NNP', upos: 'PROPN', head: 2, rel: 'nsubj', ner: 'B-PER' },
    { xpos: 'VBD', upos: 'VERB', head: -1, rel: 'root', ner: 'O' },
    { xpos: 'NNP', upos: 'PROPN', head: 2, rel: 'obj', ner: 'B-LOC' },
    { xpos: '.', upos: 'PUNCT', head: 2, rel: 'punct', ner: 'O' },
  ]);
});

test.each([
  ['lauded', 2, 'VERB', 'root'],
  ['causeway', 4, 'NOUN', 'obj'],
])('a word that the texts lack is read like the words near its vector: %s', (word, at, upos, rel) => {
  const columns = analysed(words('The envoy watched the bridge .').with(at, word));
  expect(shown(columns)[at]).toMatchObject({ upos, rel });
});

test('typographic and plain marks are read alike', () => {
  const curly = shown(analysed(words('In Velmo , Orlan praised “ treaty ” .')));
  expect(shown(analysed(words('In Velmo , Orlan praised „ treaty ‟ .')))).toEqual(curly);
});

test('writes absolute heads, and only the sentence asked for', () => {
  const forms = words('The treaty left the harbour . Envoy Belnor praised Sedria .');
  const columns = columnsOf(forms);
  columns.head.fill(77);
  analyzer.analyze(columns, 6, forms.length);
  expect([...columns.head]).toEqual([77, 77, 77, 77, 77, 77, 7, 8, -1, 8, 8]);
});

describe('any sentence comes out as a tree', () => {
  test.each([
    ['one token', ['Karst']],
    ['one mark', ['—']],
    ['marks only', ['.', '.', '“', '”', '…']],
    ['unknown letters', ['Çakıroğlu', 'İnönü', 'ຄຳ', '김정은', '🙂', '\u0301']],
    ['a long word', ['x'.repeat(10_000), '.']],
    ['capitals', words('ENVOY BELNOR PRAISED SEDRIA')],
    ['a crossing branch', words('A bridge left . of Karst')],
    ['the same word again', Array.from({ length: 60 }, () => 'the')],
  ])('%s', (_, forms) => {
    const columns = analysed(forms);
    expect([...columns.head].filter((head) => head === -1)).toHaveLength(1);
    expectTree(columns, 0, forms.length);
  });

  test('an empty range changes nothing', () => {
    const columns = columnsOf(['Karst']);
    columns.head[0] = 5;
    analyzer.analyze(columns, 0, 0);
    expect(columns.head[0]).toBe(5);
  });

  test('5,000 tokens, in time that grows with the length only', () => {
    const forms = (n: number) => Array.from({ length: n }, (_, i) => words('The envoy praised a bridge in Karst ,')[i % 8] as string);
    const time = (n: number) => {
      const columns = columnsOf(forms(n));
      const once = () => {
        const began = performance.now();
        analyzer.analyze(columns, 0, n);
        return performance.now() - began;
      };
      once();
      return { columns, ms: Math.min(once(), once(), once()) };
    };
    const short = time(500);
    const long = time(5000);
    expectTree(long.columns, 0, 5000);
    // Ten times the length: a quadratic step would take a hundred times as long.
    expect(long.ms).toBeLessThan(40 * short.ms + 5);
  });

  test('a long sentence leaves nothing behind for the next one', () => {
    const before = shown(analysed(words('Envoy Belnor praised Sedria .')));
    analysed(Array.from({ length: 700 }, () => 'harbour'));
    expect(shown(analysed(words('Envoy Belnor praised Sedria .')))).toEqual(before);
  });
});

describe('the file', () => {
  test('reads back to the same bytes', () => {
    expect(Buffer.from(encodeModel(decodeModel(bytes))).equals(Buffer.from(bytes))).toBe(true);
  });

  test('may stand anywhere in memory', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(loadModel(shifted.subarray(1)).xposNames).toEqual(analyzer.xposNames);
  });

  test.each<[string, (good: Uint8Array) => Uint8Array]>([
    ['nothing', () => new Uint8Array(0)],
    ['another kind of file', () => new TextEncoder().encode('<!doctype html><title>sign in</title>')],
    ['cut short', (good) => good.slice(0, good.length - 400)],
    ['cut to its head', (good) => good.slice(0, 12)],
    ['one bit changed', (good) => good.map((byte, k) => (k === good.length >> 1 ? byte ^ 4 : byte))],
    ['bytes added', (good) => new Uint8Array(Buffer.concat([good.slice(0, 64), Buffer.alloc(4), good.slice(64)]))],
    ['an older format', (good) => good.map((byte, k) => (k === 7 ? 0x30 : byte))],
  ])('%s: MODEL_BROKEN', (_, change) => {
    const load = () => loadModel(change(bytes));
    expect(load).toThrow(CrosswireError);
    expect(load).toThrow(expect.objectContaining({ code: 'MODEL_BROKEN' }));
  });
});
