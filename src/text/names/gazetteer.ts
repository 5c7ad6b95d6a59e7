import { cities, regions } from '../../lexicon/cities.js';
import { countries, formerStates } from '../../lexicon/countries.js';
import { media, type OrganisationRow, organisations } from '../../lexicon/organisations.js';

export type GazetteerKind = 'state' | 'adjective' | 'people' | 'capital' | 'city' | 'region' | 'organisation';

/** One printed form and what it stands for. */
export interface GazetteerEntry {
  readonly form: string;
  readonly kind: GazetteerKind;
  readonly iso: string | null;
  /** The name under which the entity is known. */
  readonly name: string;
  /** The form doubles as something else (a given name): context must support it. */
  readonly shared: boolean;
  readonly row: OrganisationRow | null;
}

/** The longest entry at an offset; `end` is exclusive. */
export interface GazetteerHit {
  readonly entry: GazetteerEntry;
  readonly end: number;
}

type Index = Map<string, GazetteerEntry[]>;

/** Closed tables come first: a city never displaces a state, a capital or a body of the same name. */
function buildIndex(): Index {
  const index: Index = new Map();
  const seen = new Set<string>();
  const add = (form: string, kind: GazetteerKind, iso: string | null, name: string, shared = false, row: OrganisationRow | null = null) => {
    if (form === '' || seen.has(form)) return;
    seen.add(form);
    const key = firstWord(form, 0).toLowerCase();
    const list = index.get(key);
    const entry: GazetteerEntry = { form, kind, iso, name, shared, row };
    if (list) list.push(entry);
    else index.set(key, [entry]);
  };
  addStates(add);
  for (const row of [...organisations, ...media]) {
    for (const form of [row.name, ...row.aliases]) add(form, 'organisation', row.country, row.name, false, row);
  }
  for (const row of regions) for (const form of [row.name, ...(row.aliases ?? [])]) add(form, 'region', row.iso, form);
  for (const [iso, list] of Object.entries(cities)) for (const form of list.split('; ')) add(form, 'city', iso, form);
  for (const list of index.values()) list.sort((a, b) => b.form.length - a.form.length);
  return index;
}

type Add = (form: string, kind: GazetteerKind, iso: string | null, name: string, shared?: boolean) => void;

function addStates(add: Add): void {
  for (const row of countries) {
    for (const form of [row.name, ...(row.aliases ?? [])]) add(form, 'state', row.iso, row.name, row.shared ?? false);
    for (const form of row.capitals) add(form, 'capital', row.iso, form);
    const [first] = row.adj;
    for (const form of row.adj) add(form, 'adjective', row.iso, row.name);
    for (const form of row.people ?? []) add(form, 'people', row.iso, row.name);
    if (first && !/(?:ese|ish|ch|ss)$/.test(first)) for (const form of row.adj) add(`${form}s`, 'people', row.iso, row.name);
  }
  for (const row of countries) for (const form of OFFICIAL_FORMS) add(`${form} of ${row.name}`, 'state', row.iso, row.name);
  for (const row of formerStates) {
    for (const form of [row.name, ...row.aliases]) add(form, 'state', null, row.name);
    for (const form of row.adj) add(form, 'adjective', null, row.name);
  }
}

/** “the Kingdom of Tonga”: a state with its form of government before its name; names printed in the tables win. */
const OFFICIAL_FORMS: readonly string[] = [
  'Republic',
  'Kingdom',
  'State',
  'Sultanate',
  'Islamic Republic',
  'Principality',
  'Emirate',
  'Federal Republic',
  'United Republic',
];

interface Built {
  readonly index: Index;
  /** The first two letters of all forms: most words of a report can be passed over by them. */
  readonly openings: ReadonlySet<number>;
}

let built: Built | null = null;

function openings(index: Index): Built {
  const found = new Set<number>();
  for (const list of index.values()) {
    // A form fits as it is printed, and in capitals.
    for (const { form } of list) found.add(opening(form, 0)).add(opening(form.toUpperCase(), 0));
  }
  return { index, openings: found };
}

/** Two letters as one number; all marks are one, since some are equal. */
function opening(text: string, at: number): number {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return (isWordCode(first) ? first : 0) * 8192 + (isWordCode(second) ? second : 0);
}

const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code > 191 && code !== 8217 && code < 8192);

function firstWord(text: string, at: number): string {
  let end = at;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

/** The longest known name that starts at offset `at` of `text`, or null. Case counts, except that a form in capitals fits too. */
export function lookUp(text: string, at: number): GazetteerHit | null {
  built ??= openings(buildIndex());
  if (!built.openings.has(opening(text, at))) return null;
  const list = built.index.get(firstWord(text, at).toLowerCase());
  if (!list) return null;
  for (const entry of list) {
    const end = matchForm(text, at, entry.form);
    if (end > at && !isWordCode(text.charCodeAt(end))) return { entry, end };
  }
  return null;
}

/** End of `form` at `at`, or -1. Apostrophes, hyphens and blanks (a line break too) are equal among themselves. */
function matchForm(text: string, at: number, form: string): number {
  let capitals: boolean | null = null;
  let i = at;
  for (let k = 0; k < form.length; k++, i++) {
    const want = form[k] as string;
    const have = text[i];
    if (have === undefined) return -1;
    if (want === have || sameMark(want, have)) continue;
    capitals ??= isCapitals(text, at, form.length) && !isCapitals(form, 0, form.length);
    if (!capitals || want.toUpperCase() !== have) return -1;
  }
  return i;
}

function sameMark(want: string, have: string): boolean {
  if (want === ' ') return have === '\n' || have === '\u00a0';
  if (want === "'" || want === '’') return have === '’' || have === "'" || have === '‘';
  return want === '-' && (have === '–' || have === '‑');
}

function isCapitals(text: string, at: number, length: number): boolean {
  const part = text.slice(at, at + length);
  return part.length > 1 && part === part.toUpperCase() && part !== part.toLowerCase();
}

let states: Map<string, string> | null = null;
const byIso = new Map(countries.map((row) => [row.iso, row]));

/** English name of a state, or the code itself where it is unknown. */
export const countryName = (iso: string): string => byIso.get(iso)?.name ?? iso;

/** Capital (first seat of government) of a state, or null. */
export const capitalOf = (iso: string): string | null => byIso.get(iso)?.capitals[0] ?? null;

/** ISO code of a state by any of its names or adjectives (“Laos”, “Lao PDR”, “Laotian”), or null. A leading “the” is ignored. */
export function isoOfState(name: string): string | null {
  states ??= new Map(
    countries.flatMap((row) =>
      [row.name, ...(row.aliases ?? []), ...row.adj, ...(row.people ?? [])].map((form) => [form.toLowerCase(), row.iso] as const),
    ),
  );
  return states.get(name.toLowerCase().replace(/’/g, "'").replace(/^the /, '')) ?? null;
}

/** Name of a state that is no more, or of one without a code, by any of its names or adjectives (“South Vietnamese”); null for others. */
export function formerStateOf(name: string): string | null {
  const plain = name.toLowerCase().replace(/^the /, '');
  return formerStates.find((row) => [row.name, ...row.aliases, ...row.adj].some((form) => form.toLowerCase() === plain))?.name ?? null;
}

/** First adjective of a state: “Turkish”. */
export const adjectiveOf = (iso: string): string => byIso.get(iso)?.adj[0] ?? countryName(iso);

/** State of the adjective that starts at `at` (“Ecuadorean”), or null. */
export function stateOfAdjective(text: string, at: number): string | null {
  const hit = lookUp(text, at);
  return hit?.entry.kind === 'adjective' ? hit.entry.iso : null;
}
