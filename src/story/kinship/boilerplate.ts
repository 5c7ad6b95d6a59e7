import { BOILERPLATE, OFFICIAL_PHRASES } from '../../lexicon/boilerplate.js';
import type { KinWord } from './words.js';

type Phrases = Map<string, string[][]>;

/** Phrases by their first word. */
function index(phrases: readonly { readonly words: string }[]): Phrases {
  const rows: Phrases = new Map();
  for (const { words } of phrases) {
    const list = words.split(' ');
    const first = list[0] as string;
    rows.set(first, [...(rows.get(first) ?? []), list]);
  }
  return rows;
}

const known: { boilerplate?: Phrases; official?: Phrases } = {};

const stands = (words: readonly KinWord[], at: number, row: readonly string[]): boolean =>
  row.every((form, i) => words[at + i]?.form === form);

/** 1 for every word that belongs to a formula of the boilerplate lexicon. */
export function boilerplateStretches(words: readonly KinWord[]): Uint8Array {
  known.boilerplate ??= index(BOILERPLATE);
  const rows = known.boilerplate;
  const found = new Uint8Array(words.length);
  words.forEach((word, at) => {
    for (const row of rows.get(word.form) ?? []) if (stands(words, at, row)) found.fill(1, at, at + row.length);
  });
  return found;
}

// A report may say “both sides” once; a text that speaks so three times over was issued, not reported.
const OFFICIAL = 3;

/** Whether a text is itself an official one: a statement, a communiqué. Quotations do not count. */
export function isOfficial(words: readonly KinWord[]): boolean {
  known.official ??= index(OFFICIAL_PHRASES);
  const rows = known.official;
  const said = new Set<string>();
  words.forEach((word, at) => {
    if (word.quoted) return;
    for (const row of rows.get(word.form) ?? []) if (stands(words, at, row)) said.add(row.join(' '));
  });
  return said.size >= OFFICIAL;
}
