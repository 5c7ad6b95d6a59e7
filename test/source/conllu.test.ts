import { describe, expect, test } from 'vitest';
import { CrosswireError } from '../../src/errors.js';
import { layOut, readConllu, readIob2 } from '../../src/source/conllu.js';

const row = (id: string, form: string, head = '0', misc = '_') => [id, form, '_', '_', '_', '_', head, 'dep', '_', misc].join('\t');

const WINDOWS_FILE = [
  '\uFEFF# newdoc id = harbour',
  '# sent_id = 1',
  "# text = They didn't sail.",
  row('1', 'They', '4'),
  row('2-3', "didn't", '_', 'Note=kept'),
  row('2', 'did', '4'),
  row('3', "n't", '4'),
  row('4', 'sail', '0', 'SpaceAfter=No'),
  row('4.1', 'out', '_'),
  row('5', '.', '4'),
  '',
  '# sent_id = 2',
  row('1', 'Later', '_'),
  '',
  '',
].join('\r\n');

describe('readConllu', () => {
  const sentences = readConllu(WINDOWS_FILE, 'harbour.conllu');

  test('keeps words, heads as places, and the order of all lines', () => {
    expect(sentences).toHaveLength(2);
    const [first, second] = sentences;
    expect(first?.words.map(({ form }) => form)).toEqual(['They', 'did', "n't", 'sail', '.']);
    expect(first?.words.map(({ head }) => head)).toEqual([3, 3, 3, -1, 3]);
    expect(first?.lines.map((line) => ('kind' in line ? line.kind : line.word))).toEqual([0, 'multiword', 1, 2, 3, 'empty', 4]);
    expect(second?.words[0]?.head).toBeNull();
  });

  test('keeps comments as they stand, the byte-order mark and line ends apart', () => {
    expect(sentences[0]?.comments).toEqual(['# newdoc id = harbour', '# sent_id = 1', "# text = They didn't sail."]);
    expect(sentences[0]?.words.at(-1)?.misc).toBe('_');
  });

  test('comments alone belong to the sentence behind the blank line', () => {
    expect(readConllu(`# global.columns = all\n\n${row('1', 'Go')}\n`)[0]?.comments).toEqual(['# global.columns = all']);
  });

  test('a word may be a number sign', () => {
    expect(readConllu(`${row('1', 'No', '2')}\n${row('2', '#')}\n`)[0]?.words[1]?.form).toBe('#');
  });

  test('nothing in, nothing out', () => expect(readConllu('\n\n# only a comment\n')).toEqual([]));

  test.each([
    ['columns', `${row('1', 'Go')}\n2\tback`, '2'],
    ['ids out of order', `${row('1', 'Go')}\n${row('3', 'back')}`, '2'],
    ['an id that is no number', row('one', 'Go'), '1'],
    ['a head outside the sentence', `# c\n${row('1', 'Go', '7')}`, '2'],
    ['a head that is no number', row('1', 'Go', 'two'), '1'],
    ['a word without form', row('1', ''), '1'],
    ['a sentence of empty nodes', row('0.1', 'Go', '_'), '1'],
  ])('%s: CONLLU_BROKEN with its line', (_, text, line) => {
    const read = () => readConllu(text, 'x.conllu');
    expect(read).toThrow(CrosswireError);
    expect(read).toThrow(expect.objectContaining({ code: 'CONLLU_BROKEN', subject: `x.conllu:${line}` }));
  });
});

describe('layOut', () => {
  test('gives every word a span that holds its form', () => {
    const sentences = readConllu(WINDOWS_FILE);
    const { text, words } = layOut(sentences);
    expect(text).toBe("They didn't sail.\nLater");
    const spelled = words.map((spans) => spans.map(({ start, end }) => text.slice(start, end)));
    expect(spelled).toEqual(sentences.map((sentence) => sentence.words.map(({ form }) => form)));
  });

  test('a contraction that its words do not spell out is set word by word', () => {
    const given = [row('1-2', 'dunno', '_'), row('1', 'do', '2'), row('2', 'know'), ''].join('\n');
    expect(layOut(readConllu(given)).text).toBe('do know');
  });

  test('no space after a multiword token that says so', () => {
    const given = [row('1-2', 'gonna', '_', 'SpaceAfter=No'), row('1', 'gon', '0'), row('2', 'na', '1'), row('3', '?', '1'), ''].join('\n');
    expect(layOut(readConllu(given)).text).toBe('gonna?');
  });
});

describe('readIob2', () => {
  test('with numbers and comments', () => {
    const text = '# sent_id = 1\n1\tHanta\tB-PER\t-\t-\n2\tRakoto\tI-PER\t-\t-\n3\tleft\tO\t-\t-\n\n1\t#\tO\n';
    expect(readIob2(text)).toEqual([
      { comments: ['# sent_id = 1'], forms: ['Hanta', 'Rakoto', 'left'], tags: ['B-PER', 'I-PER', 'O'] },
      { comments: [], forms: ['#'], tags: ['O'] },
    ]);
  });

  test('with token and tag alone', () => {
    expect(readIob2('Lao\tB-party\nparty\tI-party\n')).toEqual([{ comments: [], forms: ['Lao', 'party'], tags: ['B-party', 'I-party'] }]);
  });

  test.each([['a\n'], ['a\tPER\n'], ['\tO\n']])('%j is broken', (text) => {
    expect(() => readIob2(text, 'n.iob2')).toThrow(expect.objectContaining({ code: 'CONLLU_BROKEN', subject: 'n.iob2:1' }));
  });
});
