import { describe, expect, test } from 'vitest';
import { TIME_RULES } from '../../../src/lexicon/timeRules.js';
import { findTimes } from '../../../src/text/time/index.js';
import { days, plainBase, publishedOn } from './plain.js';

const REPORT = publishedOn('2025-10-10');

describe('every rule reads its own example', () => {
  test.each(TIME_RULES.map((rule) => [rule.id, ...rule.example] as const))('%s: %s', (_id, text, span, expected) => {
    const found = findTimes(plainBase(text), REPORT).find((time) => text.slice(time.start, time.end) === span);
    expect(
      found === undefined ? findTimes(plainBase(text), REPORT).map((time) => text.slice(time.start, time.end)) : days(found.date),
    ).toEqual(expected);
  });

  test('no two rules share an id', () => {
    const ids = TIME_RULES.map((rule) => rule.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});
