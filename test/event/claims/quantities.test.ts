import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../src/event/claims/index.js';
import { SENSES } from '../../../src/lexicon/quantities.js';
import { CURRENCIES, UNITS } from '../../../src/lexicon/units.js';
import { tagged } from './tagged.js';

function quantities(text: string, dates: readonly string[] = []) {
  const base = tagged(text);
  const spans = dates.map((date) => ({ start: text.indexOf(date), end: text.indexOf(date) + date.length }));
  return base.sentences
    .flatMap((sentence) => findQuantities(base.tokens, sentence, spans))
    .map(({ start, end, value, upTo, unit, sense }) => ({ text: text.slice(start, end), value, upTo, unit, sense }));
}
const first = (text: string) => quantities(text)[0];

describe('numbers', () => {
  test.each([
    ['1,500 civilians were killed', 1_500],
    ['12.5 tonnes of flour', 12.5],
    ['2 million voters', 2e6],
    ['1.2 billion dollars', 1.2e9],
    ['$40m for the port', 40e6],
    ['€14bn in loans', 14e9],
    ['thirty-five sailors were freed', 35],
    ['Forty trucks left', 40],
    ['nineteen miners', 19],
    ['two hundred families', 200],
    ['two hundred and fifty families', 250],
    ['three thousand two hundred tents', 3_200],
    ['a hundred goats', 100],
    ['a dozen ministers', 12],
    ['two dozen ministers', 24],
    ['half a million dollars', 500_000],
    ['half a dozen boats', 6],
    ['two and a half years', 2.5],
    ['six lakh voters', 600_000],
    ['a quarter of the fleet', 0.25],
    ['two thirds of the dead', 2 / 3],
    ['three-quarters of the seats', 0.75],
    ['a third of the crop', 1 / 3],
    ['twice', 2],
  ])('%s', (text, value) => expect(first(text)?.value).toBeCloseTo(value, 6));
});

describe('units', () => {
  test.each([
    ['72 hours', 'hour'],
    ['three days', 'day'],
    ['a 33-year absence', 'year'],
    ['a three-day visit', 'day'],
    ['620 tonnes of rice', 'tonne'],
    ['600 tons of rice', 'tonne'],
    ['20 percent', 'percent'],
    ['20 per cent', 'percent'],
    ['20%', 'percent'],
    ['$500 million', 'USD'],
    ['US$500 million', 'USD'],
    ['A$30 million', 'AUD'],
    ['500 million US dollars', 'USD'],
    ['half a million dollars', 'USD'],
    ['€3 million', 'EUR'],
    ['£3 million', 'GBP'],
    ['90 million yuan', 'CNY'],
    ['300 million roubles', 'RUB'],
    ['52 engineers', 'engineer'],
    ['two patrol boats', 'boat'],
    ['39 of the 54 members', 'member'],
    ['150 kilometres of track', 'kilometre'],
    ['30 km', 'kilometre'],
    ['40 minutes', 'minute'],
    ['two thirds of the dead', 'share'],
  ])('%s', (text, unit) => expect(first(text)?.unit).toBe(unit));

  test('every unit and currency word belongs to one row only', () => {
    const words = [...UNITS.flatMap((row) => row.words), ...CURRENCIES.flatMap((row) => row.words)];
    expect(words.length).toBeGreaterThan(100);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('how exact a figure is', () => {
  test('the rows are there', () => expect(SENSES.length).toBeGreaterThan(40));
  test.each(SENSES.map((row) => [row.example, row.sense, row.words] as const))('%s: %s', (example, sense, words) => {
    const found = first(example.startsWith('below') || example === 'above 1,400' ? example : `${example}.`);
    expect(found?.sense).toBe(sense);
    expect(found?.text.toLowerCase()).toContain(words);
  });
});

describe('ranges', () => {
  test.each([
    ['19 or 20 sailors', 19, 20],
    ['19 to 20 sailors', 19, 20],
    ['between 19 and 20 sailors', 19, 20],
    ['30-40 trucks', 30, 40],
    ['3 to 4 billion dollars', 3e9, 4e9],
    ['$3 to $4 billion', 3e9, 4e9],
    ['dozens of trucks', 24, 99],
    ['hundreds of thousands of people', 200_000, 1_999_000],
  ])('%s', (text, value, upTo) => expect(first(text)).toMatchObject({ value, upTo }));

  test('“19 and 20” without “between” are two figures', () => expect(quantities('19 and 20 sailors')).toHaveLength(2));
  test('a falling pair is no range', () => expect(first('40 or 30 trucks')).toMatchObject({ value: 40, upTo: 40 }));
});

describe('what counts nothing', () => {
  test.each([
    ['No. 2 in the party'],
    ['Article 5 was invoked'],
    ['aboard a C-130'],
    ['flight 17 was shot down'],
    ['the coup of 2019'],
    ['at 5:40 pm'],
    ['the 5th fleet'],
    ['one of them left'],
    ['MH17 was shot down'],
  ])('%s', (text) => expect(quantities(text)).toEqual([]));

  test('a calendar date is passed in and left out', () => {
    expect(quantities('on March 9 and 10 floods killed 34 people', ['March 9 and 10'])).toMatchObject([{ value: 34, unit: 'people' }]);
  });
  test('a year-like number with a unit counts', () =>
    expect(first('2,000 tents and 1980 goats')).toMatchObject({ value: 2_000, unit: 'tent' }));
  test('spans hold sign, figure and unit', () => expect(first('It paid more than $40 million for it')?.text).toBe('more than $40 million'));
});
