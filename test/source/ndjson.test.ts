import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NdjsonItem, readInputs, readNdjson, readRow } from '../../src/source/index.js';

async function* bytes(content: string, size: number): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(content);
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

async function collect(content: string, size = 1000): Promise<NdjsonItem[]> {
  const items: NdjsonItem[] = [];
  for await (const item of readNdjson(bytes(content, size), 'rows.ndjson')) items.push(item);
  return items;
}

const code = (item: NdjsonItem): string => ('rejection' in item ? item.rejection.code : 'ok');

describe('rows', () => {
  test('all fields are handed on', () => {
    const row = { id: 7, text: 'T.', title: 'H', published: '2020-01-02', publisher: 'P', url: 'https://x.example/a', byline: null };
    expect(readRow(JSON.stringify(row), 'r.ndjson', 3)).toEqual({
      subject: 'r.ndjson:3',
      document: {
        file: 'r.ndjson',
        url: 'https://x.example/a',
        kind: 'text',
        text: 'T.',
        encoding: 'utf-8',
        given: { id: '7', title: 'H', published: '2020-01-02', publisher: 'P', url: 'https://x.example/a' },
      },
    });
  });

  test.each([
    ['{oops', 'NDJSON_BROKEN', 'JSON'],
    ['[]', 'NDJSON_BROKEN', 'no object'],
    ['null', 'NDJSON_BROKEN', 'no object'],
    ['"text"', 'NDJSON_BROKEN', 'no object'],
    ['{"text":"x"}', 'NDJSON_BROKEN', '"id"'],
    ['{"id":"a"}', 'NDJSON_BROKEN', '"text"'],
    ['{"id":"a","text":5}', 'NDJSON_BROKEN', '"text"'],
    ['{"id":"a","text":"x","title":5}', 'NDJSON_BROKEN', '"title"'],
    ['{"id":"a","text":"  "}', 'FILE_EMPTY', '"text" is empty'],
  ])('%s', (line, expected, detail) => {
    const item = readRow(line, 'r.ndjson', 12);
    expect(item).toMatchObject({ rejection: { code: expected, subject: 'r.ndjson:12', message: expect.stringContaining(detail) } });
  });

  test('a broken line names its place and the rest goes on', async () => {
    const items = await collect('\uFEFF{"id":1,"text":"One."}\r\n\n{broken\n{"id":2,"text":"Zwölf."}');
    expect(items.map(code)).toEqual(['ok', 'NDJSON_BROKEN', 'ok']);
    expect(items[1]).toMatchObject({ rejection: { subject: 'rows.ndjson:3' } });
    expect(items[2]).toMatchObject({ document: { text: 'Zwölf.' }, subject: 'rows.ndjson:4' });
  });

  test('a row twice is counted once, the same text under another id is another report', async () => {
    const { documents, rejections } = await readInputs(['-'], {
      kind: 'ndjson',
      stdin: bytes('{"id":1,"text":"A."}\n{"id":1,"text":"A."}\n{"id":2,"text":"A."}', 9),
    });
    expect(documents.map(({ given }) => given.id)).toEqual(['1', '2']);
    expect(rejections).toMatchObject([{ code: 'DUPLICATE_REPORT', subject: '-:2' }]);
  });

  test('a line beyond all size is refused without keeping it', async () => {
    async function* long(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 25; i++) yield Buffer.alloc(1024 * 1024, 'a');
      yield Buffer.from('\n{"id":1,"text":"One."}\n');
    }
    const items: NdjsonItem[] = [];
    for await (const item of readNdjson(long(), 'x')) items.push(item);
    expect(items.map(code)).toEqual(['NDJSON_BROKEN', 'ok']);
  });

  test('how the bytes are cut makes no difference', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ id: fc.string(), text: fc.string({ unit: 'grapheme', minLength: 1 }) }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, size) => {
          const content = rows.map((row) => JSON.stringify(row)).join('\n');
          expect(await collect(content, size)).toEqual(await collect(content));
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });
});
