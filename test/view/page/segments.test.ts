import { describe, expect, test } from 'vitest';
import { marksOf, paragraphsOf, type Piece } from '../../../src/view/page/segments.js';
import { report, TEXT } from './made.js';

const NONE = { differences: [], times: [] };
const words = (piece: Piece): string => piece.segments.map((segment) => segment.text).join('');
const at = (text: string, value: 'contradiction' | 'divergence' | 'presentation') => ({
  start: TEXT.indexOf(text),
  end: TEXT.indexOf(text) + text.length,
  value,
});

test('paragraphs by line breaks; sentences numbered from 1; the rest keeps its place', () => {
  const paragraphs = paragraphsOf(report('A'), NONE);
  expect(paragraphs.map((paragraph) => paragraph.map((piece) => [piece.sentence, words(piece)]))).toEqual([
    [[null, 'The Daily']],
    [[1, 'The envoy flew to Oslo on Monday.']],
    [
      [2, 'Nobody met him.'],
      [null, 'Share this'],
    ],
  ]);
  expect(paragraphs[0]?.[0]?.segments[0]?.furniture).toBe('masthead');
});

test('Windows line ends and blank lines make no empty paragraphs', () => {
  const text = 'One.\r\n\r\n \r\nTwo.\r\n';
  const given = report('A', {
    text,
    furniture: [],
    sentences: [
      { start: 0, end: 4 },
      { start: 11, end: 15 },
    ],
  });
  expect(paragraphsOf(given, NONE).map((paragraph) => paragraph.map(words))).toEqual([['One.'], ['Two.']]);
});

test('furniture within a sentence is greyed there', () => {
  const given = report('A', { furniture: [{ start: 21, end: 25, text: 'flew', reason: 'advertisement' }] });
  const [sentence] = paragraphsOf(given, NONE)
    .flat()
    .filter((piece) => piece.sentence === 1);
  expect(sentence?.segments.map((segment) => [segment.text, segment.furniture])).toEqual([
    ['The envoy ', null],
    ['flew', 'advertisement'],
    [' to Oslo on Monday.', null],
  ]);
});

describe('marks', () => {
  test('the gravest of two that overlap wins where they do', () => {
    const differences = [at('envoy flew to Oslo', 'presentation'), at('Oslo on Monday', 'contradiction')];
    const [sentence] = paragraphsOf(report('A'), { ...NONE, differences })
      .flat()
      .filter((piece) => piece.sentence === 1);
    expect(sentence?.segments.map((segment) => [segment.text, segment.mark])).toEqual([
      ['The ', null],
      ['envoy flew to ', 'presentation'],
      ['Oslo', 'contradiction'],
      [' on Monday', 'contradiction'],
      ['.', null],
    ]);
  });

  test('a mark that runs over two sentences marks both', () => {
    const differences = [at('Monday.\nNobody', 'divergence')];
    const marked = paragraphsOf(report('A'), { ...NONE, differences })
      .flat()
      .flatMap((piece) => piece.segments.filter((segment) => segment.mark).map((segment) => segment.text));
    expect(marked).toEqual(['Monday.', 'Nobody']);
  });

  test('only passages of this report, only times that are explained', () => {
    const evidence = (id: string) => ({ report: id, start: 15, end: 20, text: 'envoy', sentence: 0 });
    const claim = {
      id: 'c1',
      text: 'x',
      relation: 'differs' as const,
      difference: ['number'],
      severity: 'contradiction' as const,
      event: null,
      sides: ['A', 'B'].map((id) => ({ report: id, evidence: [evidence(id)], attribution: [] })),
    };
    const time = { id: 't1', evidence: evidence('A'), timex: 'DATE' as const, value: null, date: null, alternatives: [] };
    const both = marksOf(report('A'), [claim, { ...claim, severity: null }], [time, { ...time, id: 't2' }], new Set(['t2']));
    expect(both).toEqual({
      differences: [{ start: 15, end: 20, value: 'contradiction' }],
      times: [{ start: 15, end: 20, value: 't2' }],
    });
  });
});
