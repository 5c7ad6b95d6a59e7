import { foldName, isoOfState } from '../../text/index.js';
import { remembered } from '../../memo.js';
import { stem } from '../kinship/index.js';

/** Words that carry nothing in a description or in the name of a body. */
// “Ministry of Foreign Affairs” and “Foreign Ministry” are one.
const EMPTY = new Set('the a an of for and in on at to from by its his her their our this that some several s affairs'.split(' '));

/** `Mexican Foreign Ministry`, `Foreign Ministry of Mexico` and `the Foreign Ministry` of Mexico share one key: folded stems, the country as its code, sorted. */
export function bodyKey(name: string, country: string | null): string {
  const words = keyWords(name);
  const own = country && !words.some((word) => word.startsWith('@')) ? [`@${country}`] : [];
  return [...new Set([...words, ...own])].sort().join(' ');
}

/** The same without the country: what a description says. */
export const descriptionWords = (name: string): string[] => keyWords(name).filter((word) => !word.startsWith('@'));

const keyWords = remembered((name: string): readonly string[] => {
  const printed = name.replace(/[’']s?(?=\s|$)/g, '').split(/[\s-]+/);
  const words: string[] = [];
  for (let at = 0; at < printed.length; at++) {
    const iso = stateAt(printed, at);
    if (iso) {
      words.push(`@${iso.code}`);
      at += iso.words - 1;
      continue;
    }
    const plain = foldName(printed[at] ?? '');
    if (plain && !EMPTY.has(plain)) words.push(stem(plain));
  }
  return words;
});

// No state's name or adjective has more words that matter here (“United Arab Emirates”).
const LONGEST_STATE = 3;

function stateAt(words: readonly string[], at: number): { code: string; words: number } | null {
  for (let length = Math.min(LONGEST_STATE, words.length - at); length > 0; length--) {
    const code = isoOfState(words.slice(at, at + length).join(' '));
    if (code) return { code, words: length };
  }
  return null;
}

/** Whether `short` is made of the first letters of the other name's words: `AU`, `SADC`, `IAEA`. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[.\s]/g, '');
  if (!/^\p{Lu}{2,}$/u.test(letters)) return false;
  const words = long.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return false;
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
  return initials.join('') === letters;
}
