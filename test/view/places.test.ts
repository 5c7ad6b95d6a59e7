import { expect, test } from 'vitest';
import { coordinates } from '../../src/lexicon/data/coordinates.js';
import { land } from '../../src/lexicon/data/land.js';
import { cities } from '../../src/lexicon/cities.js';
import { countries } from '../../src/lexicon/countries.js';
import { locate } from '../../src/view/places.js';

test.each([
  ['Pyongyang', 'KP', 39.02, 125.75, 'city'],
  ['North Korea', 'KP', 39.02, 125.75, 'country'],
  ['the Republic of Kazakhstan', 'KZ', 51.17, 71.42, 'country'],
  ['Singapore', 'SG', 1.28, 103.85, 'city'],
  ['Khiva', 'UZ', 41.38, 60.36, 'city'],
  ['Geneva', 'CH', 46.2, 6.15, 'city'],
  ['Sana’a', 'YE', 15.35, 44.21, 'city'],
  ['New York', 'US', 40.71, -74.01, 'city'],
  ['Wellington', 'NZ', -41.28, 174.77, 'city'],
  ['São Paulo', 'BR', -23.55, -46.64, 'city'],
] as const)('%s in %s', (name, iso, latitude, longitude, precision) => {
  const found = locate(name, iso);
  expect(found?.precision).toBe(precision);
  expect(Math.abs((found?.latitude ?? 99) - latitude)).toBeLessThan(0.2);
  expect(Math.abs((found?.longitude ?? 999) - longitude)).toBeLessThan(0.2);
});

test.each([
  ['a city whose state is unknown', 'Valencia', null],
  ['a city in another state', 'Pyongyang', 'CN'],
  ['a river', 'Amu Darya', 'UZ'],
  ['a state under another code', 'China', 'KP'],
  ['a code that does not exist', 'Pyongyang', 'QQ'],
] as const)('nowhere: %s', (_what, name, iso) => {
  expect(locate(name, iso)).toBeNull();
});

test('every row reads, lies on the globe and is of the lexicon', () => {
  let rows = 0;
  for (const [iso, line] of Object.entries(coordinates)) {
    const state = countries.find((row) => row.iso === iso);
    const seats = [...(state?.capitals ?? []), state?.name];
    for (const row of line.split('; ')) {
      const [, name = '', latitude, longitude] = /^(.+) (-?[\d.]+) (-?[\d.]+)$/.exec(row) ?? [];
      expect([...seats, ...(cities[iso] ?? '').split('; ')]).toContain(name);
      expect(Math.abs(Number(latitude))).toBeLessThanOrEqual(90);
      expect(Math.abs(Number(longitude))).toBeLessThanOrEqual(180);
      rows++;
    }
  }
  expect(rows).toBeGreaterThan(1000);
});

/** Most states have a capital on the map. */
test('capitals', () => {
  const placed = countries.filter((row) => row.capitals.length > 0 && locate(row.capitals[0] as string, row.iso) !== null).length;
  expect(placed / countries.filter((row) => row.capitals.length > 0).length).toBeGreaterThan(0.95);
});

test('land is closed rings', () => {
  expect(land.length).toBeGreaterThan(100);
  for (const ring of land.flat()) expect([ring[0], ring[1]]).toEqual(ring.slice(-2));
});
