import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readInputs } from '../../src/source/index.js';

const TEXT = 'LIMA — Peru’s foreign minister, José Nuñez, said on “Monday” that it would recall its envoy.\n';
let folder = '';
const at = (name: string): string => join(folder, name);
const save = (name: string, content: string | Buffer): Promise<void> => writeFile(at(name), content);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inputs-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function* stream(...parts: readonly (string | Buffer)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

describe('encodings', () => {
  const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
  test.each([
    ['plain UTF-8', Buffer.from(TEXT), 'utf-8', TEXT],
    ['UTF-8 with its mark, which stays', Buffer.from(`\uFEFF${TEXT}`), 'utf-8', `\uFEFF${TEXT}`],
    ['UTF-16, low byte first, with mark', utf16(`\uFEFF${TEXT}`), 'utf-16le', `\uFEFF${TEXT}`],
    ['UTF-16, low byte first, without', utf16(TEXT), 'utf-16le', TEXT],
    ['UTF-16, high byte first, with mark', utf16(`\uFEFF${TEXT}`).swap16(), 'utf-16be', `\uFEFF${TEXT}`],
    ['UTF-16, high byte first, without', utf16(TEXT).swap16(), 'utf-16be', TEXT],
    [
      'windows-1252',
      Buffer.from('Jos\xe9 said \x93no\x94 \x97 Peru\x92s envoy left.', 'latin1'),
      'windows-1252',
      'José said “no” — Peru’s envoy left.',
    ],
    ['latin-1', Buffer.from('Jos\xe9 Nu\xf1ez left Lima.', 'latin1'), 'windows-1252', 'José Nuñez left Lima.'],
    ['Macintosh', Buffer.from('Peru\xd5s envoy said \xd2no\xd3 on Monday.', 'latin1'), 'macintosh', 'Peru’s envoy said “no” on Monday.'],
    ['windows line ends', Buffer.from('One.\r\nTwo.\r\n'), 'utf-8', 'One.\r\nTwo.\r\n'],
  ])('%s', async (name, bytes, encoding, text) => {
    const file = `${name.replace(/\W/g, '-')}.txt`;
    await save(file, bytes);
    const { documents, rejections } = await readInputs([at(file)]);
    expect(rejections).toEqual([]);
    expect(documents).toEqual([{ file: at(file), url: null, kind: 'text', text, encoding, given: {} }]);
  });

  test('Cyrillic in eight bits is recognised', async () => {
    const russian = 'Президент прибыл в Пекин с официальным визитом, сообщила пресс-служба. Переговоры пройдут завтра утром.';
    const bytes = Buffer.from(
      [...russian].map((char) => ((char.codePointAt(0) ?? 0) >= 0x410 ? (char.codePointAt(0) ?? 0) - 0x350 : (char.codePointAt(0) ?? 0))),
    );
    await save('russian.txt', bytes);
    const { documents } = await readInputs([at('russian.txt')]);
    expect(documents[0]).toMatchObject({ encoding: 'windows-1251', text: russian });
  });
});

describe('bad input is data', () => {
  test.each([
    ['empty.txt', '', 'FILE_EMPTY'],
    ['blank.txt', ' \n\t\n', 'FILE_EMPTY'],
    ['mark-only.txt', '\uFEFF\n', 'FILE_EMPTY'],
    ['binary.txt', Buffer.from([1, 2, 0, 3, 4, 0, 0, 9]), 'FILE_BINARY'],
    ['control.txt', Buffer.from(Array.from({ length: 300 }, (_, i) => (i % 9) + 1)), 'FILE_BINARY'],
    ['paper.txt', '%PDF-1.7 rest', 'FILE_BINARY'],
    ['office.txt', Buffer.from('PK\u0003\u0004rest', 'latin1'), 'FILE_BINARY'],
    ['cut.txt', Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe2, 0x80])]), 'ENCODING_UNKNOWN'],
    ['one-line.txt', 'word '.repeat(50_000), 'LINE_TOO_LONG'],
    ['one-word.txt', 'a'.repeat(30_000), 'LINE_TOO_LONG'],
    ['huge.txt', Buffer.alloc(21 * 1024 * 1024, 'word '), 'FILE_TOO_LARGE'],
    ['one-line-20-MB.txt', Buffer.alloc(20 * 1024 * 1024, 'word '), 'LINE_TOO_LONG'],
  ])('%s', async (name, content, code) => {
    await save(name, content);
    await save('good.txt', TEXT);
    const started = performance.now();
    const { documents, rejections } = await readInputs([at(name), at('good.txt')]);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(rejections).toHaveLength(1);
    expect(rejections[0]).toMatchObject({ code, subject: at(name) });
    expect(rejections[0]?.message).toContain(at(name));
    expect(rejections[0]?.hint).not.toBe('');
    expect(documents.map(({ file }) => file)).toEqual([at('good.txt')]);
  });

  test('missing file and empty folder', async () => {
    await mkdir(at('nothing'), { recursive: true });
    await writeFile(join(at('nothing'), 'notes.docx'), 'x');
    const { documents, rejections } = await readInputs([at('nowhere.txt'), at('nothing'), join(at('good.txt'), 'under-a-file')]);
    expect(documents).toEqual([]);
    expect(rejections.map(({ code, subject }) => [code, subject])).toEqual([
      ['FILE_MISSING', at('nowhere.txt')],
      ['FILE_MISSING', at('nothing')],
      ['FILE_MISSING', join(at('good.txt'), 'under-a-file')],
    ]);
  });

  test('the same report twice: same path, same bytes, same text in another encoding', async () => {
    await save('first.txt', TEXT);
    await save('again.txt', TEXT.replace('\n', '\r\n'));
    await save('wide.txt', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'));
    const { documents, rejections } = await readInputs([at('first.txt'), at('first.txt'), at('again.txt'), at('wide.txt')]);
    expect(documents).toHaveLength(1);
    expect(rejections.map(({ code, subject }) => [code, subject])).toEqual([
      ['DUPLICATE_REPORT', at('first.txt')],
      ['DUPLICATE_REPORT', at('again.txt')],
      ['DUPLICATE_REPORT', at('wide.txt')],
    ]);
    expect(rejections[1]?.message).toContain(at('first.txt'));
  });
});

describe('folders', () => {
  test('sorted, with what is below, without other files, links followed once', async () => {
    const root = at('tree');
    await mkdir(join(root, 'b', 'deep'), { recursive: true });
    await writeFile(join(root, 'c.txt'), 'Report c.');
    await writeFile(join(root, 'a.htm'), '<p>Report a.</p>');
    await writeFile(join(root, 'b', 'deep', 'z.TXT'), 'Report z.');
    await writeFile(join(root, 'gold.json'), '{}');
    await writeFile(join(root, '.hidden.txt'), 'Hidden.');
    await symlink('..', join(root, 'b', 'loop'));
    await symlink('self.txt', join(root, 'self.txt'));
    const { documents, rejections } = await readInputs([`${root}/`]);
    expect(documents.map(({ file, kind }) => [file, kind])).toEqual([
      [join(root, 'a.htm'), 'html'],
      [join(root, 'b', 'deep', 'z.TXT'), 'text'],
      [join(root, 'c.txt'), 'text'],
    ]);
    expect(rejections.map(({ code, subject }) => [code, subject])).toEqual([['FILE_UNREADABLE', join(root, 'self.txt')]]);
  });
});

describe('standard input and kinds', () => {
  test.each([
    ['text', 'Plain report.', 'text'],
    ['a page by its first characters', '\n<!DOCTYPE html><html><p>x</p></html>', 'html'],
    ['a comparison sign is no page', '<5 people came.', 'text'],
  ])('%s', async (_, content, kind) => {
    const { documents } = await readInputs(['-'], { stdin: stream(content) });
    expect(documents).toMatchObject([{ file: '-', kind, text: content }]);
  });

  test('rows without a file name', async () => {
    const { documents } = await readInputs(['-'], { stdin: stream('{"id":"r1","te', 'xt":"One."}\n{"id":"r2","text":"Two."}') });
    expect(documents.map(({ given, text }) => [given.id, text])).toEqual([
      ['r1', 'One.'],
      ['r2', 'Two.'],
    ]);
  });

  test('the kind can be said', async () => {
    await save('page.txt', 'just words');
    expect((await readInputs([at('page.txt')], { kind: 'html' })).documents[0]?.kind).toBe('html');
    expect((await readInputs(['-'], { kind: 'text', stdin: stream('{"id":1,"text":"x"}') })).documents[0]?.kind).toBe('text');
  });
});
