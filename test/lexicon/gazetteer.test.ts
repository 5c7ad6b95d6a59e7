import { describe, expect, test } from 'vitest';
import { cities, regions } from '../../src/lexicon/cities.js';
import { countries } from '../../src/lexicon/countries.js';
import { media, organisations } from '../../src/lexicon/organisations.js';
import { officeHeads } from '../../src/lexicon/titles.js';
import { lookUp } from '../../src/text/names/gazetteer.js';
import { isoOfState } from '../../src/text/names/index.js';

test('tables are filled and no state stands twice', () => {
  expect(countries.length).toBeGreaterThan(200);
  expect(new Set(countries.map((row) => row.iso)).size).toBe(countries.length);
  expect(new Set(officeHeads.map((row) => row.word)).size).toBe(officeHeads.length);
});

test.each(countries.map((row) => [row.iso, row] as const))('%s is found by its name and capital', (iso, row) => {
  expect(isoOfState(row.name)).toBe(iso);
  expect(lookUp(row.name, 0)?.entry).toMatchObject({ kind: 'state', iso });
  for (const capital of row.capitals) expect(lookUp(capital, 0)?.end).toBe(capital.length);
});

test.each(Object.keys(cities))('cities of %s belong to a known state', (iso) => {
  expect(countries.some((row) => row.iso === iso)).toBe(true);
});

test('no body has two rows, no region an unknown state', () => {
  const names = [...organisations, ...media].map((row) => row.name);
  expect(new Set(names).size).toBe(names.length);
  for (const row of regions) expect(row.iso === null || countries.some((one) => one.iso === row.iso)).toBe(true);
});

describe('longest known name, capitals and marks', () => {
  test.each([
    ['South Korea said', 'South Korea'],
    ['SOUTH KOREA —', 'SOUTH KOREA'],
    ['Côte d’Ivoire and', 'Côte d’Ivoire'],
    ['Washington Post', 'Washington Post'],
    ['Washington said', 'Washington'],
    ['Guinea-Bissau', 'Guinea-Bissau'],
    ['Papua New Guinea', 'Papua New Guinea'],
    ['Mexico\nCity', 'Mexico\nCity'],
  ])('%s', (text, form) => expect(lookUp(text, 0)?.end).toBe(form.length));

  test.each(['turkey was served', 'china cups', 'Turkeys', 'us and them', 'Chadwick', 'mali'])('nothing in “%s”', (text) =>
    expect(lookUp(text, 0)).toBeNull(),
  );
});
