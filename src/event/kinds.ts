import { wordKinds } from '../lexicon/data/word-kinds.js';

const sets = new Map<string, ReadonlySet<string>>();

/** The words of a kind, by the dictionary; see `scripts/build-wordnet.ts`. Throws on a kind that the table has not. */
export function wordsOfKind(kind: string): ReadonlySet<string> {
  let words = sets.get(kind);
  if (!words) {
    const list = (wordKinds as Readonly<Record<string, string>>)[kind];
    if (list === undefined) throw new Error(`the event lexicon names an unknown kind of words: ${kind}`);
    words = new Set(list.split(' '));
    sets.set(kind, words);
  }
  return words;
}
