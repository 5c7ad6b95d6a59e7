import { expect, test } from 'vitest';
import { type Draft, withoutEchoes } from '../../../src/story/claims/echoes.js';

type Passage = readonly [report: string, start: number, end: number];

const claim = (text: string, passages: readonly Passage[], given: Partial<Draft> = {}): Draft => ({
  text,
  relation: passages.length > 1 ? 'agree' : 'only',
  difference: [],
  severity: null,
  event: null,
  sides: passages.map(([report, start, end]) => ({ report, evidence: [{ report, start, end, text: '', sentence: 0 }], attribution: [] })),
  ...given,
});
const left = (...claims: Draft[]): string[] => withoutEchoes(claims).map(({ text }) => text);

const WHOLE: readonly Passage[] = [
  ['A', 0, 80],
  ['B', 10, 90],
];
const PART: readonly Passage[] = [
  ['A', 0, 40],
  ['B', 10, 50],
];
const parts: Partial<Draft> = { relation: 'differs', severity: 'contradiction', difference: ['number'] };

test.each<[string, Draft[], string[]]>([
  ['an agreement on a part of what is agreed', [claim('part', PART), claim('whole', WHOLE)], ['whole']],
  ['an agreement on a part of where they part', [claim('part', PART), claim('whole', WHOLE, parts)], ['whole']],
  ['one told by one report, part of what it tells alone', [claim('part', [['A', 5, 9]]), claim('whole', [['A', 0, 40]])], ['whole']],
  [
    'the same difference twice',
    [claim('part', PART, parts), claim('whole', WHOLE, { ...parts, difference: ['date', 'number'] })],
    ['whole'],
  ],
  ['two alike: the first stays', [claim('one', PART), claim('two', PART)], ['one']],
])('%s is not told twice', (_, claims, rest) => expect(left(...claims)).toEqual(rest));

test.each<[string, Draft[]]>([
  ['another difference in a part', [claim('part', PART, parts), claim('whole', WHOLE, { ...parts, difference: ['date'] })]],
  ['a graver difference in a part', [claim('part', PART, parts), claim('whole', WHOLE, { ...parts, severity: 'divergence' })]],
  ['what one report alone tells inside what both tell', [claim('part', [['A', 0, 40]]), claim('whole', WHOLE)]],
  ['a passage that reaches beyond', [claim('part', [['A', 40, 95]]), claim('whole', [['A', 0, 80]])]],
  ['the same words of another report', [claim('part', [['C', 0, 40]]), claim('whole', [['A', 0, 80]])]],
])('%s is kept', (_, claims) => expect(left(...claims)).toHaveLength(2));
