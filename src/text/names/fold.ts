import { nameParticles, nameVariants } from '../../lexicon/name-parts.js';
import { familyFirst, femaleNames, maleNames } from '../../lexicon/given-names.js';
import { remembered } from '../../memo.js';

/** Letters that decomposition leaves whole. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ħ: 'h',
  ŋ: 'ng',
};

/** A name in one plain form: lower case, no marks, apostrophes dropped, hyphens and stops as blanks. “Ç. al-Farsi” → “c al farsi”. */
export const foldName = remembered((name: string): string => {
  let plain = name.toLowerCase();
  if (/[^\0-\x7f]/.test(plain)) {
    plain = plain
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[ßøłıđðþæœəħŋ]/g, (letter) => LETTERS[letter] ?? letter);
  }
  return plain
    .replace(/['’‘`ʼʻ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
});

/** Spelling that transliterations of one word share: “Rakhmatov”, “Rahmatov” → “rahmatov”; “Ataýew” → “atayev”. */
const skeleton = remembered((word: string): string =>
  word
    .replace(/^(?:ye|je)/, 'e')
    .replace(/^(?:ya|ja)/, 'ia')
    .replace(/^(?:yu|ju)/, 'iu')
    .replace(/kh/g, 'h')
    .replace(/([dg])h/g, '$1')
    .replace(/(?:tch|tsch|cz)/g, 'ch')
    .replace(/(?:dzh|dj)/g, 'j')
    .replace(/(?:tz|cc)/g, 'ts')
    .replace(/ou/g, 'u')
    .replace(/oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/w/g, 'v')
    .replace(/ph/g, 'f')
    .replace(/q/g, 'k')
    .replace(/(?:iy|yi|ij|yj|ii|yy|ie|y|i)$/, 'i')
    .replace(/(?<=[bcdfghjklmnpqrstvxz])y(?=[bcdfghjklmnpqrstvxz])/g, 'i')
    .replace(/(?<=\p{L}{2})ah$/u, 'a')
    .replace(/(\p{L})\1/gu, '$1')
    .replace(/[yj](?=[aeiou])/g, 'i'),
);

const groups = new Map<string, number>();
nameVariants.forEach((line, i) => {
  for (const word of line.split(' ')) groups.set(word, i);
});

/** Two words of a name that may be one: the same spelling, a known variant, or one letter apart in a long word. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const group = groups.get(a);
  if (group !== undefined && group === groups.get(b)) return true;
  const left = skeleton(a);
  const right = skeleton(b);
  return left === right || (Math.min(left.length, right.length) >= 6 && left[0] === right[0] && oneVowelApart(left, right));
}

/** One key for all spellings and orders of a name that `sameWord` holds for one, single vowels apart: “Kim Jong-un”, “Jong Un Kim”. */
export function nameKey(name: string): string {
  return nameWords(name)
    .map((word) => {
      const group = groups.get(word);
      return group === undefined ? skeleton(word) : `#${group}`;
    })
    .sort()
    .join(' ');
}

/** Same consonants in the same order, at most one vowel changed, added or dropped: “Wahaibi”, “Wuhaibi”. */
function oneVowelApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  if (a.replace(/[aeiou]/g, '') !== b.replace(/[aeiou]/g, '')) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return a.length - i - j <= 1 && b.length - i - j <= 1;
}

const isInitial = (word: string): boolean => word.length === 1 || /^(?:yu|ya|ye|zh|kh|ch|sh|th)$/.test(word);
const fits = (a: string, b: string): boolean => sameWord(a, b) || (isInitial(a) && b.startsWith(a)) || (isInitial(b) && a.startsWith(b));

/** Words that carry a name: particles such as “bin”, “von”, “al” left out, unless nothing else remains. */
export const nameWords = remembered((name: string): readonly string[] => {
  const words = foldName(name).split(' ').filter(Boolean);
  const bare = words.filter((word) => !nameParticles.has(word));
  return bare.length > 0 ? bare : words;
});

/**
 * Whether two printed names may be one person's. Conservative: a shared family name alone joins only where one side is that name and
 * nothing else; two full names need compatible given names too.
 */
export function nameMatch(a: string, b: string): boolean {
  const left = nameWords(a);
  const right = nameWords(b);
  if (left.length === 0 || right.length === 0) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length === 1) return singleMatch(short[0] as string, long);
  const ends = fits(short[0] as string, long[0] as string) && sameWord(short.at(-1) as string, long.at(-1) as string);
  return ends || orderedSubset(short, long);
}

const families = new Set(Object.values(familyFirst).flatMap((line) => foldName(line).split(' ')));

/** A given name and no family name that stands first: “John”, not “Kim”. */
const isGiven = (word: string): boolean => {
  if (families.has(word)) return false;
  const cased = word.charAt(0).toUpperCase() + word.slice(1);
  return maleNames.has(cased) || femaleNames.has(cased);
};

function singleMatch(word: string, long: readonly string[]): boolean {
  if (long.length === 1) return sameWord(word, long[0] as string);
  return long.some((other, i) => sameWord(word, other) && (i > 0 || !isGiven(other)));
}

/** All words of the shorter name stand in the longer one in order, two of them whole. “Selçuk Karaosman” in “Mehmet Selçuk Karaosman”. */
function orderedSubset(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  let whole = 0;
  for (const word of short) {
    while (at < long.length && !fits(word, long[at] as string)) at++;
    if (at === long.length) return false;
    if (!isInitial(word)) whole++;
    at++;
  }
  return whole >= 2;
}
