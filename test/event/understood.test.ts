import { describe, expect, test } from 'vitest';
import { cast, read } from './helpers.js';

/** Casts of the events of a type, in text order. */
const casts = (text: string, type: string): string[][] => {
  const found = read(text);
  return found.events.filter((event) => event.type === type).map((event) => cast(found, event));
};

describe('who is understood', () => {
  test('further aid goes where all the aid of the report goes', () => {
    const told = casts('Norway sent tents to Lesotho on Monday. Finland sent three planes with blankets.', 'aid');
    expect(told.at(-1)).toContain('beneficiary=Lesotho');
  });

  test('not where the report helps two', () => {
    const told = casts('Norway sent tents to Lesotho and Denmark sent rice to Malawi. Finland sent three planes with blankets.', 'aid');
    expect(told.at(-1)?.filter((one) => one.startsWith('beneficiary'))).toEqual([]);
  });

  test('a mediator mediates between those who keep the truce', () => {
    const [told] = casts('Chad and Niger agreed to a ceasefire on Monday. Oman had mediated for weeks.', 'mediate');
    expect(told).toEqual(expect.arrayContaining(['agent=Oman', 'counterpart=Chad', 'counterpart=Niger']));
  });

  test('not between itself and another', () => {
    const [told] = casts('Oman and Niger signed a treaty on Monday. Oman mediated last year.', 'mediate');
    expect(told?.filter((one) => one.startsWith('counterpart')) ?? []).toEqual([]);
  });
});
