import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '../../src/event/index.js';
import { loadModel } from '../../src/model/index.js';
import { faultsOf, type GoldHappening, happeningsIn, pairsOf, readHappenings } from '../../scripts/eval/happenings.js';

const rows = readHappenings();

test('every row says of words of its text what they tell', () => {
  expect(rows.flatMap(faultsOf)).toEqual([]);
});

test.each(EVENT_TYPES)('both halves have happenings of the type %s', (type) => {
  for (const half of ['held', undefined]) {
    const told = rows.filter((row) => row.half === half).flatMap(({ events }) => events.filter((event) => event.type === type));
    expect(told.length).toBeGreaterThanOrEqual(5);
  }
});

test('one row in ten or more tells nothing of its kind', () => {
  expect(rows.filter(({ events }) => events.length === 0).length).toBeGreaterThanOrEqual(rows.length / 10);
});

describe('gold and own are paired', () => {
  const analyzer = loadModel(readFileSync('models/en.bin'));
  const text = 'Norway expelled two Russian diplomats on Monday, and President Ana Lind flew to Helsinki.';
  const gold = (type: string, trigger: string): GoldHappening => ({ type, trigger, status: 'occurred', who: [] });

  test('by type and word', () => {
    const found = happeningsIn(text, analyzer);
    const [expelled, flew, wrong] = [gold('expel', 'expelled'), gold('visit', 'flew'), gold('meet', 'flew')];
    const pairs = pairsOf([expelled, flew, wrong], found);
    expect(pairs.get(expelled)?.type).toBe('expel');
    expect(pairs.get(flew)?.type).toBe('visit');
    expect(pairs.has(wrong)).toBe(false);
  });

  test('each of ours once', () => {
    const found = happeningsIn(text, analyzer);
    expect(pairsOf([gold('expel', 'expelled'), gold('expel', 'diplomats')], found).size).toBe(1);
  });
});
