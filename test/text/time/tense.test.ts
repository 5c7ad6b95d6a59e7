import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadModel } from '../../../src/model/index.js';
import { annotateText } from '../../../src/text/index.js';
import { articleFrom } from '../helpers.js';

const analyzer = loadModel(readFileSync('models/en.bin'));
const day = {
  from: '2013-09-14',
  to: '2013-09-14',
  grain: 'day',
  basis: 'explicit',
  confidence: 'high',
  rule: 'given',
  anchor: null,
} as const;

// What only tags can tell: a present tense right before “in” and a month is a timetable.
test.each([
  ['The plan went to a group of experts, which reports in December.', '2013-12-01'],
  ['The plan went to a group of experts, which reported in December.', '2012-12-01'],
  ['The experts met in December.', '2012-12-01'],
])('%s', (text, from) => {
  expect(annotateText(articleFrom(text), analyzer, day).times.map(({ date }) => date?.from)).toEqual([from]);
});
