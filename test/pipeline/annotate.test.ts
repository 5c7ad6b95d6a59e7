import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../../src/model/index.js';
import { type AnnotateItem, annotate, givenDate, kindOfFile } from '../../src/pipeline/annotate.js';
import { analyzeConllu, conlluOf, describeGiven } from '../../src/pipeline/annotate-conllu.js';
import { readConllu } from '../../src/source/index.js';

const analyzer = loadModel(readFileSync('models/en.bin'));
const folder = mkdtempSync(join(tmpdir(), 'crosswire-annotate-'));

const report = (id: string): string =>
  JSON.stringify({
    id,
    title: 'Envoys meet in Dakar',
    published: '2024-05-10',
    text: 'Foreign Minister Awa Diop met the Peruvian ambassador on Tuesday, the ministry said.',
  });

async function all(items: AsyncIterable<AnnotateItem>): Promise<AnnotateItem[]> {
  const found: AnnotateItem[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const SENTENCE = [
  '# newdoc id = d1',
  '# sent_id = s1',
  '# text = Mali won.',
  '1\tMali\t_\t_\t_\t_\t_\t_\t_\t_',
  '2\twon\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No',
  '3\t.\t_\t_\t_\t_\t_\t_\t_\t_',
  '',
  '',
].join('\n');

describe('annotate', () => {
  test('rows come one by one in order, a broken one as a rejection in its place', async () => {
    const file = join(folder, 'in.ndjson');
    writeFileSync(file, `${report('x')}\n{"id": 1}\n${report('y')}\n`);
    const items = await all(annotate(file, 'ndjson', analyzer, null));
    expect(items.map((item) => ('rejection' in item ? item.rejection.code : item.report.id))).toEqual(['x', 'NDJSON_BROKEN', 'y']);
  });

  test('the shapes are those of the story document, with offsets into the row’s text', async () => {
    const file = join(folder, 'one.ndjson');
    writeFileSync(file, report('x'));
    const [item] = await all(annotate(file, 'ndjson', analyzer, null));
    if (!item || 'rejection' in item) throw new Error('not read');
    expect(Object.keys(item.report).sort()).toEqual(['claims', 'entities', 'events', 'id', 'quotes', 'sentences', 'times']);
    const text = JSON.parse(report('x')).text as string;
    const evidence = item.report.times.map((time) => time.evidence).filter(({ text: words }) => words === 'Tuesday');
    expect(evidence).toHaveLength(1);
    for (const { start, end, text: words, report: id } of evidence) expect([text.slice(start, end), id]).toEqual([words, 'x']);
    expect(item.report.times.find((time) => time.evidence.text === 'Tuesday')?.date?.from).toBe('2024-05-07');
  });

  test('a file that is not there is a rejection', async () => {
    const items = await all(annotate(join(folder, 'none.txt'), 'text', analyzer, null));
    expect(items.map((item) => ('rejection' in item ? item.rejection.code : 'read'))).toEqual(['FILE_MISSING']);
  });

  test.each([
    ['a.html', 'html'],
    ['a.HTM', 'html'],
    ['a.ndjson', 'ndjson'],
    ['a.jsonl', 'ndjson'],
    ['a.conllu', 'conllu'],
    ['a.txt', 'text'],
    ['-', 'text'],
  ])('%s is %s', (file, kind) => expect(kindOfFile(file)).toBe(kind));

  test('a date is a day or an error', () => {
    expect(givenDate('2024-02-29')).toMatchObject({ from: '2024-02-29', to: '2024-02-29', basis: 'explicit' });
    expect(() => givenDate('2024-02-30')).toThrow(/2024-02-30/);
    expect(() => givenDate('May 2024')).toThrow(/--published/);
  });
});

describe('annotate, CoNLL-U', () => {
  test('given tokens, sentences, comments and ids are kept; tags, tree and names are ours', () => {
    const [document, ...rest] = [...analyzeConllu(readConllu(SENTENCE + SENTENCE.replace('d1', 'd2')), analyzer)];
    expect(rest).toHaveLength(1);
    if (!document) throw new Error('no document');
    const lines = conlluOf(document.base, document.sentences).split('\n');
    expect(lines.slice(0, 3)).toEqual(['# newdoc id = d1', '# sent_id = s1', '# text = Mali won.']);
    expect(lines[3]?.split('\t').slice(0, 2)).toEqual(['1', 'Mali']);
    expect(lines[3]).toContain('NER=B-LOC');
    expect(lines[4]).toContain('SpaceAfter=No');
    expect(lines.slice(3, 6).filter((line) => line.split('\t')[6] === '0')).toHaveLength(1);
  });

  test('a document can be described as well', () => {
    const [document] = [...analyzeConllu(readConllu(SENTENCE), analyzer)];
    if (!document) throw new Error('no document');
    expect(describeGiven(document, null)).toMatchObject({ id: 'd1', sentences: [{ start: 0, end: 9 }] });
  });
});
