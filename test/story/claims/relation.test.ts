import { expect, test } from 'vitest';
import { verdictOf } from '../../../src/story/claims/relation.js';
import type { Difference } from '../../../src/story/claims/types.js';
import { shortened } from '../../../src/story/claims/wording.js';

type Row = readonly [Difference['kind'], Difference['relation'], Difference['severity']];
const difference = ([kind, relation, severity]: Row): Difference => ({
  kind,
  relation,
  severity,
  wordings: [
    ['A', 'a'],
    ['B', 'b'],
  ],
  topic: null,
});

test.each<[string, Row[], string, string | null, string[]]>([
  ['nothing', [], 'agree', null, []],
  ['another date form', [['date', 'agree', 'presentation']], 'agree', 'presentation', ['date']],
  ['a month against a day', [['date', 'more-specific', 'presentation']], 'more-specific', 'presentation', ['date']],
  [
    'a dropped hedge',
    [
      ['certainty', 'differs', 'divergence'],
      ['date', 'agree', 'presentation'],
    ],
    'differs',
    'divergence',
    ['certainty'],
  ],
  [
    'the worst counts',
    [
      ['certainty', 'differs', 'divergence'],
      ['number', 'differs', 'contradiction'],
    ],
    'differs',
    'contradiction',
    ['number', 'certainty'],
  ],
  [
    'a dropped source is named beside the figure',
    [
      ['number', 'differs', 'divergence'],
      ['attribution', 'agree', 'presentation'],
    ],
    'differs',
    'divergence',
    ['number', 'attribution'],
  ],
  [
    'a figure without its source reads as fact',
    [
      ['number', 'differs', 'presentation'],
      ['attribution', 'agree', 'presentation'],
    ],
    'differs',
    'divergence',
    ['number', 'attribution'],
  ],
  ['a dropped source alone is form', [['attribution', 'agree', 'presentation']], 'agree', 'presentation', ['attribution']],
])('%s', (_, rows, relation, severity, kinds) => {
  const verdict = verdictOf(rows.map(difference));
  expect(verdict.relation).toBe(relation);
  expect(verdict.severity).toBe(severity);
  expect(verdict.difference).toEqual(kinds);
});

test('a long wording is cut at a word', () => {
  expect(shortened('one two three four', 12)).toBe('one two …');
  expect(shortened('short', 12)).toBe('short');
});

test('figures that rest on a voice part where one side drops it', () => {
  const figures: Difference = { ...difference(['number', 'agree', 'presentation']), restsOnVoice: true };
  expect(verdictOf([figures])).toMatchObject({ relation: 'agree', severity: 'presentation' });
  expect(verdictOf([figures, difference(['attribution', 'agree', 'presentation'])])).toMatchObject({
    relation: 'differs',
    severity: 'divergence',
  });
});
