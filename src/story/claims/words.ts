import { LOOSE_SYNONYMS } from '../../lexicon/loose-synonyms.js';
import { SYNONYMS } from '../../lexicon/synonyms.js';
import type { TokenTable } from '../../text/index.js';

/** Endings that news changes freely between forms of one word: “arbitration” / “arbitrators”, “repeated” / “repeatedly”. Longest first. */
const ENDINGS = [
  'ational', 'ization', 'isation', 'fulness', 'ousness', 'iveness', 'ments', 'ances', 'ences', 'ation', 'ators', 'ition', 'ments',
  'ment', 'ance', 'ence', 'ator', 'ings', 'ions', 'able', 'ible', 'ness', 'edly', 'ally', 'ship', 'ing', 'ion', 'ors', 'ers', 'ive', 'ity',
  'ous', 'ian', 'ed', 'er', 'or', 'ly', 'al', 'es', 'ee', 'en', 's', 'e', 'y',
]; // biome-ignore format: a table
const MIN_STEM = 4;

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/our$/, 'or'],
  [/ours$/, 'ors'],
  [/isation/, 'ization'],
  [/ise(d|s|r)?$/, 'ize$1'],
  [/ising$/, 'izing'],
  [/yse(d|s)?$/, 'yze$1'],
  [/tre$/, 'ter'],
  [/ogue$/, 'og'],
  [/programme/, 'program'],
  [/defence/, 'defense'],
  [/licence/, 'license'],
  [/(l)led$/, '$1ed'],
];

/** American spelling of a lower-cased word, so that “neighbour” and “neighbor” are one. */
export const spelling = (word: string): string => SPELLINGS.reduce((form, [pattern, to]) => form.replace(pattern, to), word);

/** A crude stem: what is left of a word of five letters or more when its ending goes. */
export function stem(lemma: string): string {
  const word = spelling(lemma);
  const ending = ENDINGS.find((tail) => word.length - tail.length >= MIN_STEM && word.endsWith(tail));
  return ending ? word.slice(0, -ending.length) : word;
}

const SETS = new Map<string, string[]>();
const PARTICLES = new Map<string, { second: string; sets: string[] }[]>();
for (const [index, row] of [...SYNONYMS, ...LOOSE_SYNONYMS].entries()) {
  for (const entry of new Set(row.split(' '))) {
    const [first = '', second] = entry.split('+');
    if (second === undefined) SETS.set(first, [...(SETS.get(first) ?? []), `=${index}`]);
    else {
      const list = PARTICLES.get(first) ?? [];
      const known = list.find((item) => item.second === second);
      if (known) known.sets.push(`=${index}`);
      else list.push({ second, sets: [`=${index}`] });
      PARTICLES.set(first, list);
    }
  }
}

/** How far behind its verb a particle or fixed noun may stand: “took the licence away”. */
const PARTICLE_REACH = 4;

/** Keys under which a content word may meet another: its stem, and the synonym sets of the word or of its phrase. */
export function keysOf(tokens: TokenTable, token: number, last: number): string[] {
  const lemma = tokens.lemma(token);
  const keys = [stem(lemma), ...(SETS.get(lemma) ?? [])];
  for (const { second, sets } of PARTICLES.get(lemma) ?? []) {
    for (let next = token + 1; next < last && next <= token + PARTICLE_REACH; next++) {
      if (tokens.lemma(next) === second || tokens.lower(next) === second) {
        keys.push(...sets);
        break;
      }
    }
  }
  return keys;
}

/** Keys of a bare lemma, without its context. */
export const keysOfLemma = (lemma: string): string[] => [stem(lemma), ...(SETS.get(lemma) ?? [])];

/** The first of the keys is the word's own stem; the others are synonym sets. */
export const isOwnKey = (key: string): boolean => !key.startsWith('=');

/** Keys of a word inside a name where it is also a common noun: the commission of “the Joint Commission”. */
export const keysInName = (word: string): string[] => (SETS.has(word) ? keysOfLemma(word) : []);
