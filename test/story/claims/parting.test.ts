import { describe, expect, test } from 'vitest';
import { A_WEEK_APART, compared, DIFFERS } from './support.js';

describe('how long somebody stayed', () => {
  test.each([
    ['The engineers from Chile are to stay in Manta for six weeks.', 'The engineers from Chile went home after three weeks in Manta.'],
    ['President Ana Lind arrived in Quito for a three-day visit.', 'President Ana Lind flew home from Quito after five days.'],
    ['Envoy Luis Paz was in Quito for two days.', 'Envoy Luis Paz left Quito after not quite four days.'],
  ])('%s / %s', (one, other) => {
    expect(compared(one, other, A_WEEK_APART)).toMatchObject({
      relation: DIFFERS,
      severity: 'divergence',
      difference: expect.arrayContaining(['number']),
    });
  });
  test.each([
    ['the same', 'President Ana Lind arrived in Quito for a three-day visit.', 'President Ana Lind flew home from Quito after three days.'],
    [
      'another matter',
      'President Ana Lind arrived in Quito for a three-day visit.',
      'President Ana Lind left Quito after talks of five hours.',
    ],
    ['other travellers', 'President Luis Paz came to Quito for a three-day visit.', 'Minister Ana Lind left Quito after five days.'],
  ])('not: %s', (_, one, other) => expect(compared(one, other)?.difference ?? []).not.toContain('number'));
});

describe('what was not done', () => {
  test('“will not be signed” and “was not signed” are one', () => {
    const found = compared(
      'The protocol on Lake Titicaca will not be signed on Friday.',
      'The protocol on Lake Titicaca was not signed.',
      A_WEEK_APART,
    );
    expect(found?.relation).not.toBe(DIFFERS);
  });
  test('“will be signed” and “was not signed” are not', () => {
    const found = compared(
      'The protocol on Lake Titicaca will be signed on Friday.',
      'The protocol on Lake Titicaca was not signed.',
      A_WEEK_APART,
    );
    expect(found?.relation).toBe(DIFFERS);
  });
});

describe('a promise and what came of it', () => {
  test('told in one clause', () => {
    const found = compared(
      'Minister Ana Lind promised five million dollars to the island of Puná.',
      'Of the five million dollars promised to the island of Puná, two have arrived.',
      A_WEEK_APART,
    );
    expect(found?.difference ?? []).not.toContain('status');
  });
  test('told as done without the promise', () => {
    const found = compared(
      'Minister Ana Lind promised five million dollars to the island of Puná.',
      'Minister Ana Lind gave five million dollars to the island of Puná.',
      A_WEEK_APART,
    );
    expect(found).toMatchObject({ relation: DIFFERS, difference: expect.arrayContaining(['status']) });
  });
});

describe('opposites', () => {
  test.each([
    ['Minister Ana Lind attended the ceremony in Guayaquil.', 'Minister Ana Lind stayed away from the ceremony in Guayaquil.'],
    ['The opposition accepted the result of the vote in Loja.', 'The opposition contested the result of the vote in Loja.'],
  ])('%s / %s', (one, other) => expect(compared(one, other)?.relation).toBe(DIFFERS));
  test('a boat may be absent where its captain attends', () => {
    const found = compared('The boat of Ana Lind was absent from the port of Manta.', 'Captain Luis Paz attended the fair in Manta.');
    expect(found?.relation ?? null).not.toBe(DIFFERS);
  });
});

test('an exercise that ends ahead of time gives up its day', () => {
  const found = compared(
    'The exercise Silver Wave off Manta runs until May 14.',
    'The exercise Silver Wave off Manta ended on May 12, two days ahead of time.',
    A_WEEK_APART,
  );
  expect(found).toMatchObject({ relation: DIFFERS, difference: expect.arrayContaining(['date']) });
});

describe('counts of the dead, the wounded and the captured', () => {
  test.each([
    ['Seven soldiers of Peru were killed near Loja.', 'Chile freed 13 soldiers of Peru near Loja.'],
    ['Seven soldiers of Peru were wounded near Loja.', 'Nine soldiers of Peru were killed near Loja.'],
  ])('are not one: %s / %s', (one, other) => expect(compared(one, other)?.difference ?? []).not.toContain('number'));
  test.each([
    ['Seven soldiers of Peru were killed near Loja.', 'Nine soldiers of Peru died near Loja.'],
    ['Chile captured 14 soldiers of Peru near Loja.', 'Chile freed 13 soldiers of Peru near Loja.'],
    ['Seven soldiers of Peru were killed and 16 soldiers captured near Loja.', 'Chile captured 14 soldiers of Peru near Loja.'],
  ])('but the same fate is: %s / %s', (one, other) => expect(compared(one, other)?.difference ?? []).toContain('number'));
});
