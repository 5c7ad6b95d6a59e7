import { describe, expect, test } from 'vitest';
import type { Analyzer } from '../../src/model/index.js';
import { buildBase, buildGivenBase } from '../../src/text/index.js';
import { articleFrom, untagged } from './helpers.js';

/** Every token hangs on the one before it. */
const chain: Analyzer = {
  name: 'chain',
  xposNames: ['', 'NN'],
  relNames: ['dep', 'nmod'],
  analyze: (columns, first, last) => {
    for (let i = first; i < last; i++) {
      columns.head[i] = i === first ? -1 : i - 1;
      columns.rel[i] = 1;
      columns.xpos[i] = 1;
      columns.upos[i] = 8;
    }
  },
};

describe('buildBase', () => {
  test('the dateline opening belongs to no sentence', () => {
    const text = 'Leaders meet\nDAKAR, Senegal (Afrinews) — Two presidents met on Monday. They shook hands.';
    const opening = 'DAKAR, Senegal (Afrinews) — ';
    const start = text.indexOf(opening);
    const base = buildBase(articleFrom(text, { datelineSpan: { start, end: start + opening.length }, headline: 'Leaders meet' }), untagged);
    expect(base.sentences.map((s) => text.slice(s.start, s.end))).toEqual([
      'Leaders meet',
      'Two presidents met on Monday.',
      'They shook hands.',
    ]);
    expect(base.sentences.map((s) => s.block)).toEqual([0, 1, 1]);
  });

  test('token numbers run through the report and offsets are true', () => {
    const text = 'It isn’t over. They left.';
    const { tokens, sentences } = buildBase(articleFrom(text), chain);
    expect(sentences.map(({ first, last }) => [first, last])).toEqual([
      [0, 5],
      [5, 8],
    ]);
    for (let i = 0; i < tokens.count; i++) expect(text.slice(tokens.start(i), tokens.end(i))).toBe(tokens.form(i));
    expect(tokens.form(2)).toBe('n’t');
    expect(tokens.sentenceOf(6)).toBe(1);
    expect(tokens.children(5)).toEqual([6]);
    expect(tokens.children(7)).toEqual([]);
    expect([tokens.head(5), tokens.rel(6), tokens.xpos(6), tokens.upos(6)]).toEqual([-1, 'nmod', 'NN', 'NOUN']);
  });

  test('grows beyond its first guess: every character a token', () => {
    const text = '? '.repeat(400);
    expect(buildBase(articleFrom(text), untagged).tokens.count).toBe(400);
  });

  test('an article without blocks has no sentences', () => {
    const base = buildBase(articleFrom(''), untagged);
    expect([base.tokens.count, base.sentences.length]).toEqual([0, 0]);
  });

  test('given tokens and sentences are kept as they are', () => {
    const base = buildGivenBase(articleFrom('don’t go Now'), { starts: [0, 6, 9], ends: [5, 8, 12], sentenceStarts: [0, 2] }, untagged);
    expect([0, 1, 2].map((i) => base.tokens.form(i))).toEqual(['don’t', 'go', 'Now']);
    expect(base.sentences.map(({ first, last }) => [first, last])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });
});
