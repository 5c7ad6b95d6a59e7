import { countries } from '../lexicon/countries.js';
import { humanNouns } from '../lexicon/data/human-nouns.js';
import type { TokenTable } from '../text/index.js';

let nouns: ReadonlySet<string> | null = null;
let isoByPeople: ReadonlyMap<string, string> | null = null;

/** The country whose people a plural names: “Chadians”, “Americans”; null where it names none. */
export function countryOfPeople(plural: string): string | null {
  isoByPeople ??= new Map(
    countries.flatMap((row) =>
      [...(row.people ?? []), ...row.adj.map((adjective) => `${adjective}s`)].map((form) => [form.toLowerCase(), row.iso] as const),
    ),
  );
  return isoByPeople.get(plural.toLowerCase()) ?? null;
}

/** “three *fishermen*”, “ten *Americans*”: does the word name human beings, by the dictionary or as a people? */
export function isHuman(tokens: TokenTable, token: number): boolean {
  if (!['NOUN', 'PROPN', 'ADJ'].includes(tokens.upos(token))) return false;
  if (/^\p{Lu}/u.test(tokens.form(token)) && countryOfPeople(tokens.form(token)) !== null) return true;
  nouns ??= new Set(humanNouns.split(' '));
  return tokens.upos(token) === 'NOUN' && nouns.has(tokens.lemma(token).toLowerCase());
}
