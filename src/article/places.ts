import { cities } from '../lexicon/cities.js';
import { countries } from '../lexicon/countries.js';
import { datelineCities, placeParts } from '../lexicon/datelines.js';

const plain = (name: string): string => name.toLowerCase().replace(/[’`]/g, "'");

let known: Set<string> | null = null;

/** Built at the first question: most reports write their dateline in capitals and never ask. */
function places(): Set<string> {
  if (known) return known;
  known = new Set(datelineCities.map(plain));
  for (const row of countries) for (const name of [row.name, ...row.capitals, ...(row.aliases ?? [])]) known.add(plain(name));
  for (const list of Object.values(cities)) for (const name of list.split('; ')) if (name) known.add(plain(name));
  return known;
}

export const isKnownPlace = (name: string): boolean => places().has(plain(name.trim()));

const PARTS = new Set(placeParts);

/** The name is a place's by the lists, or by a word that people's names do not have: “Port”, “City”. */
export const looksLikePlace = (name: string): boolean =>
  isKnownPlace(name) || !/\s/.test(name.trim()) || name.split(/\s+/).some((word) => PARTS.has(plain(word)));
