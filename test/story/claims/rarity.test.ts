import { describe, expect, test } from 'vitest';
import { Letters } from '../../../src/story/claims/letters.js';
import { Rarity } from '../../../src/story/claims/rarity.js';
import type { Unit } from '../../../src/story/claims/types.js';

/** A claim of words, each its own key. */
const unit = (id: number, report: string, sentence: number, text: string): Unit =>
  ({
    id,
    report,
    sentence,
    text,
    events: new Set(),
    items: text.split(' ').map((word) => ({ keys: [word], kind: 'word', base: 1, predicate: false })),
  }) as unknown as Unit;

describe('what stands nowhere else', () => {
  const units = [
    unit(0, 'A', 1, 'quarrel map signing'),
    unit(1, 'A', 1, 'signing postponed'),
    unit(2, 'A', 2, 'presidents signing'),
    unit(3, 'B', 4, 'agree map'),
    unit(4, 'B', 4, 'signing map'),
    unit(5, 'C', 1, 'map signing'),
  ];
  const rarity = new Rarity(units);
  const only = (one: number, other: number) => rarity.onlyHere(units[one] as Unit, units[other] as Unit);

  test('a word that one sentence of each report holds, in however many of its clauses', () => {
    expect(only(0, 3).all).toBeCloseTo(rarity.weight('map'));
    expect(only(3, 0)).toEqual(only(0, 3));
  });
  test('not a word that a report repeats in another sentence', () => expect(only(2, 4).all).toBe(0));
  test('the rarest of several, and their sum', () => {
    const { rarest, all } = only(4, 5);
    expect(rarest).toBeCloseTo(rarity.weight('map'));
    expect(all).toBeCloseTo(rarity.weight('map') + rarity.weight('signing'));
  });
  test('sentences share what any of their clauses hold', () => {
    const share = rarity.shareOfSentence(units[1] as Unit, units[3] as Unit);
    expect(share).toBeGreaterThan(rarity.shareIn(units[1] as Unit, units[3] as Unit));
    expect(share).toBeLessThan(1);
  });
});

describe('letters', () => {
  const printed = ['She telephoned him', 'There was no phone call', 'The harbour is closed', 'She telephoned him', '2007'];
  const units = printed.map((text, id) => unit(id, 'AB'[id % 2] as string, id, text));
  const letters = new Letters(units);
  const likeness = (one: number, other: number) => letters.likeness(units[one] as Unit, units[other] as Unit);

  test('a word inside another is met', () => expect(likeness(0, 1).ofLighter).toBeGreaterThan(likeness(0, 2).ofLighter));
  test('the same words are one, whichever is named first', () => {
    expect(likeness(0, 3).cosine).toBeCloseTo(1);
    expect(likeness(0, 1)).toEqual(likeness(1, 0));
  });
  test('a claim without letters is like nothing', () => expect(likeness(0, 4)).toEqual({ cosine: 0, ofLighter: 0 }));
});
