import { coordinates } from '../lexicon/data/coordinates.js';
import { capitalOf, countryName, foldName, isoOfState } from '../text/index.js';

/** A point in degrees; `country`: the name is a state’s, and the point its capital. */
export interface Located {
  readonly latitude: number;
  readonly longitude: number;
  readonly precision: 'city' | 'country';
}

const ROW = /^(.+) (-?[\d.]+) (-?[\d.]+)$/;

let cities: Map<string, Located> | null = null;

function table(): Map<string, Located> {
  cities ??= new Map(
    Object.entries(coordinates).flatMap(([iso, rows]) =>
      rows.split('; ').map((row) => {
        const [, name = '', latitude, longitude] = ROW.exec(row) ?? [];
        return [`${iso} ${foldName(name)}`, { latitude: Number(latitude), longitude: Number(longitude), precision: 'city' }] as const;
      }),
    ),
  );
  return cities;
}

/** By any of its names, or by its long name: “Republic of Kazakhstan”. */
const isState = (name: string, iso: string): boolean =>
  isoOfState(name) === iso || countryName(iso) === name || foldName(name).endsWith(` of ${foldName(countryName(iso))}`);

/**
 * Where a place or state of a report lies, by the kept gazetteer: states, their seats of government, the cities of the lexicon. The
 * state must be known, because city names repeat; null for what the gazetteer does not hold (rivers, regions, villages).
 * @param iso ISO 3166-1 alpha-2
 */
export function locate(name: string, iso: string | null): Located | null {
  if (iso === null) return null;
  const city = table().get(`${iso} ${foldName(name)}`);
  if (city) return city;
  const capital = capitalOf(iso) ?? countryName(iso);
  if (!isState(name, iso)) return null;
  const seat = table().get(`${iso} ${foldName(capital)}`);
  return seat ? { ...seat, precision: 'country' } : null;
}
