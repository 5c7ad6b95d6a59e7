import { describe, expect, test } from 'vitest';
import { chronoTimes } from '../../bench/peers/chrono.js';
import { compromise } from '../../bench/peers/compromise.js';
import { printed, scoreClasses, scoreNames, scoreSentences } from '../../bench/peers/measure.js';
import { ours, plainArticle } from '../../bench/peers/ours.js';
import { type Peer, placesOf } from '../../bench/peers/types.js';
import { wink } from '../../bench/peers/wink.js';
import type { TreebankDocument } from '../../scripts/eval/treebank.js';
import { nameExamples } from '../../scripts/train/corpus.js';
import { buildBase } from '../../src/text/index.js';
import { publishedOn } from '../text/time/plain.js';
import { untagged } from '../text/helpers.js';

const TEXT = 'Ana Lind didn’t leave Oslo. The U.S. said so.';

/** “It rains. He left.” as a treebank has it. */
const document: TreebankDocument = {
  id: 'd',
  text: 'It rains. He left.',
  paragraphs: [{ start: 0, end: 18 }],
  sentences: [
    { start: 0, end: 9 },
    { start: 10, end: 18 },
  ],
  sentenceStarts: [0, 3],
  tokens: [
    [0, 2, 'PRON'],
    [3, 8, 'VERB'],
    [8, 9, 'PUNCT'],
    [10, 12, 'PRON'],
    [13, 17, 'VERB'],
    [17, 18, 'PUNCT'],
  ].map(
    ([start, end, upos]) => ({ start, end, upos, misc: '', head: -1, rel: '', lemma: '', xpos: '' }) as TreebankDocument['tokens'][number],
  ),
};

const fake = (more: Partial<Peer>): Peer => ({ name: 'fake', tokens: null, names: null, sentences: null, ...more });

describe('what the libraries give stands where it says', () => {
  test.each([ours, wink, compromise])('$name: tokens', ({ tokens }) => {
    const found = tokens?.(TEXT) ?? [];
    expect(found.length).toBeGreaterThan(8);
    expect(found.map(({ start, end }) => TEXT.slice(start, end))).toContain('Oslo');
    for (const { start, end } of found) expect(TEXT.slice(start, end).trim()).toBe(TEXT.slice(start, end));
  });

  test.each([ours, wink, compromise])('$name: sentence ends', ({ sentences }) => {
    expect(sentences?.('It rained. He left.')).toEqual([10, 19]);
  });

  test.each([ours, compromise])('$name: names', ({ names }) => {
    expect(names?.('Ana Lind lives in Paris now.').map(({ start, end, type }) => [start, end, type])).toContainEqual([18, 23, 'LOC']);
  });

  test('chrono: days, months and ranges as first and last day', () => {
    const base = buildBase(plainArticle('He came on Tuesday, left in March 2024 and stayed from June 3 to 5, 2024.'), untagged);
    const found = chronoTimes(base, publishedOn('2025-10-10'));
    expect(found.map(({ value, date }) => [value, date?.from, date?.to])).toEqual([
      ['2025-10-07', '2025-10-07', '2025-10-07'],
      ['2024-03', '2024-03-01', '2024-03-31'],
      ['2024-06-03/2024-06-05', '2024-06-03', '2024-06-05'],
    ]);
  });
});

describe('the measures', () => {
  test('word classes: a library that cuts coarser is asked for the token that holds the first character', () => {
    const tokens = () => [
      { start: 0, end: 2, upos: 'PRON' },
      { start: 3, end: 9, upos: 'VERB' },
      { start: 10, end: 12, upos: 'NOUN' },
      { start: 13, end: 17, upos: 'VERB' },
    ];
    // “rains.” is one token: its full stop is read as a verb; the last full stop has no token and counts as right.
    expect(scoreClasses(fake({ tokens }), [document])).toBeCloseTo((100 * 4) / 6);
    expect(scoreClasses(fake({ tokens: () => [] }), [document])).toBeCloseTo((100 * 2) / 6);
    expect(() => scoreClasses(fake({}), [])).toThrow('no tokens');
  });

  test('sentences: all ends, and those inside paragraphs', () => {
    expect(scoreSentences(fake({ sentences: () => [10, 18] }), [document])).toEqual({ all: 100, inner: 100 });
    expect(scoreSentences(fake({ sentences: () => [18] }), [document]).inner).toBe(0);
  });

  test('names: ends and class', () => {
    const examples = nameExamples('Ana\tB-PER\nLind\tI-PER\nleft\tO\nOslo\tB-LOC\n.\tO\n', 'test');
    const names = (type: 'PER' | 'ORG') => () => [{ start: 0, end: 8, type }];
    expect(scoreNames(fake({ names: names('PER') }), examples)).toBeCloseTo((200 * 1) / 3);
    expect(scoreNames(fake({ names: names('ORG') }), examples)).toBe(0);
  });

  test('printed text: marks stand tight, and parts are found in order', () => {
    expect(printed(['He', 'said', ':', '“', 'No', '”', ',', 'did', "n't", 'he', '?']).text).toBe("He said: “No”, didn't he?");
    expect(placesOf('a b a', ['a', 'a', 'c']).map(({ start }) => start)).toEqual([0, 4]);
  });
});
