import { Lexical, PAD } from '../../src/model/lexical.js';
import { Own, WordTable } from '../../src/model/words.js';
import { columnsOf, type Example } from './corpus.js';
import type { NameLists } from './people.js';
import type { WordVectors } from './vectors.js';
import type { WordKinds } from './wordnet.js';

/** Words seen at least so often have an embedding row of their own; the rest by vector, or by shape and ending. */
const FREQUENT = 2;

/** What the training text says about single words (the set of tags a frequent word takes), what the dictionary does, and the lists they stand in. */
export function buildWords(
  examples: readonly Example[],
  lists: NameLists | null,
  dictionary: ReadonlyMap<string, WordKinds>,
  properNouns: ReadonlySet<number>,
  vectors: WordVectors,
): WordTable {
  const counts = new Map<number, Map<number, number>>();
  const lex = new Lexical(WordTable.ofSize(1));
  for (const { columns, count, tags } of examples) {
    if (tags === null) continue;
    lex.fill(columns, 0, count);
    for (let i = 0; i < count; i += 1) {
      const word = lex.word[PAD + i] as number;
      const of = counts.get(word) ?? new Map<number, number>();
      counts.set(word, of);
      const tag = tags[i] as number;
      of.set(tag, (of.get(tag) ?? 0) + 1);
    }
  }
  const frequent = [...counts].filter(([, of]) => total(of) >= FREQUENT);
  const listed = lists === null ? new Map<number, number>() : listBits(lists);
  lex.fill(columnsOf([...dictionary.keys()]), 0, dictionary.size);
  const described = [...dictionary.values()].map((kinds, k) => [lex.word[PAD + k] as number, kinds] as const);
  const all = new Set([...frequent, ...listed, ...described].map(([word]) => word));
  for (const word of vectors.keys()) all.add(word);
  const table = WordTable.ofSize(all.size);
  const classes = new Map<string, number>();
  for (const [word, of] of frequent) {
    const row = table.add(word);
    table.own[row] = Own.Frequent;
    table.ambiguity[row] = classOf(classes, of);
    table.only[row] = onlyTag(of) + 1;
  }
  for (const word of vectors.keys()) {
    const row = table.add(word);
    if (table.own[row] === Own.None) table.own[row] = Own.Vector;
  }
  for (const [word, { kinds, sense }] of described) {
    const row = table.add(word);
    table.kinds[row] = kinds;
    table.sense[row] = sense;
  }
  for (const [word, bits] of listed) {
    // A word of running text that also is a name (“Long”, “Rose”) tells nothing.
    const of = counts.get(word);
    const proper = of === undefined ? 1 : [...of].reduce((n, [tag, uses]) => (properNouns.has(tag) ? n + uses : n), 0) / total(of);
    if (proper >= 0.4 || (bits & ~(ListBit.Person | ListBit.City)) !== 0) table.gazetteer[table.add(word)] = bits;
  }
  return table;
}

const enum ListBit {
  Country = 1,
  City = 2,
  Person = 4,
  Nation = 8,
  Party = 16,
}

/** Which lists each word stands in, by the hash of its lower-cased form. */
function listBits(lists: NameLists): Map<number, number> {
  const bits = new Map<number, number>();
  const partyWords = new Map<string, number>();
  for (const text of lists.organisations) for (const word of text.split(/[\s()]+/)) partyWords.set(word, (partyWords.get(word) ?? 0) + 1);
  const rows: [ListBit, string[]][] = [
    [ListBit.Country, lists.countries.flatMap((name) => name.split(' '))],
    [ListBit.City, lists.cities.flatMap((name) => name.split(' '))],
    [ListBit.Person, lists.people.flat()],
    [ListBit.Nation, lists.nationalities.filter((name) => !name.includes(' '))],
    [ListBit.Party, [...partyWords].filter(([, n]) => n >= 5).map(([word]) => word)],
  ];
  const lex = new Lexical(WordTable.ofSize(1));
  for (const [bit, words] of rows) {
    const kept = words.filter((word) => /^\p{Lu}[\p{L}'’.-]{2,}$/u.test(word));
    lex.fill(columnsOf(kept), 0, kept.length);
    kept.forEach((_, i) => {
      const word = lex.word[PAD + i] as number;
      bits.set(word, (bits.get(word) ?? 0) | bit);
    });
  }
  return bits;
}

/** The tag of all but one in five hundred uses of a word with many, else -1: such words are not worth the tagger's time. */
function onlyTag(of: ReadonlyMap<number, number>): number {
  const all = total(of);
  const [tag, n] = [...of].reduce((a, b) => (b[1] > a[1] ? b : a));
  return all >= 60 && (all - n) * 500 <= all ? tag : -1;
}

/** Number of the set of tags that make up at least an eighth of the word's uses; 255 where there are too many sets. */
function classOf(classes: Map<string, number>, of: ReadonlyMap<number, number>): number {
  const all = total(of);
  const kept = [...of].filter(([, n]) => n * 8 >= all).map(([tag]) => tag);
  const key = kept.sort((a, b) => a - b).join(' ');
  const known = classes.get(key);
  if (known !== undefined) return known;
  const number = Math.min(255, classes.size + 1);
  classes.set(key, number);
  return number;
}

const total = (of: ReadonlyMap<number, number>): number => [...of.values()].reduce((a, b) => a + b, 0);
