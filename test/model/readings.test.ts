import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConllu } from '../../src/source/conllu.js';
import { loadModel, NER_TAGS } from '../../src/model/index.js';
import { Inventory, readingExample } from '../../scripts/train/corpus.js';
import { readingsOf } from '../../scripts/train/readings.js';

const analyzer = loadModel(readFileSync('models/en.bin'));
const TEXT = 'President Ana Lind of Norway flew to Helsinki on Monday. She met her counterpart there. Yes. She met her counterpart there.';

test('what a model reads in a text comes back as examples, each sentence once and none of few words', () => {
  const sentences = readConllu(readingsOf(TEXT, analyzer, new Set()).join('\n'), 'readings');
  expect(sentences.map(({ words }) => words.map(({ form }) => form).join(' '))).toEqual([
    'President Ana Lind of Norway flew to Helsinki on Monday .',
    'She met her counterpart there .',
  ]);
  const [first] = sentences.map((sentence) => readingExample(sentence, new Inventory(sentences, 1)));
  expect([...(first?.names ?? [])].map((tag) => NER_TAGS[tag])).toEqual('O B-PER I-PER O B-LOC O O B-LOC O O O'.split(' '));
  expect(first?.heads?.[5]).toBe(first?.count);
});
