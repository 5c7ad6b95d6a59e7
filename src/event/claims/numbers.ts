import { CARDINALS } from '../../lexicon/number-words.js';
import { FRACTIONS, SCALES, SUFFIX_SCALES, TIMES_WORDS, VAGUE_COUNTS } from '../../lexicon/quantities.js';
import type { Atom } from './atoms.js';

/** A number as it stands, without the words that soften it and without its unit. */
export interface NumberReading {
  readonly value: number;
  readonly upTo: number;
  /** Atoms `first` (included) to `last` (excluded). */
  readonly first: number;
  readonly last: number;
  /** Set where the words carry their own unit: “twice” counts times, a fraction is a share. */
  readonly unit: 'times' | 'share' | null;
  /** Printed in figures. */
  readonly digits: boolean;
}

const FIGURE = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
const own = (table: Readonly<Record<string, number>>, word: string | undefined): number | undefined =>
  word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;

interface Part {
  readonly value: number;
  readonly last: number;
}

/** “thirty-five”, “two”. */
function words(atoms: readonly Atom[], at: number): Part | null {
  const value = own(CARDINALS, atoms[at]?.text);
  if (value === undefined) return null;
  const hyphen = atoms[at + 1]?.text === '-' ? 1 : 0;
  const unit = own(CARDINALS, atoms[at + 1 + hyphen]?.text);
  const joins = value >= 20 && unit !== undefined && unit > 0 && unit < 10;
  return joins ? { value: value + unit, last: at + 2 + hyphen } : { value, last: at + 1 };
}

/** Applies “hundred”, “thousand”, “million” … and adds what follows: “two hundred and fifty thousand”. */
function scaled(atoms: readonly Atom[], part: Part, afterDigits: boolean): Part {
  let { value, last } = part;
  for (;;) {
    const gap = atoms[last]?.text === '-' ? 1 : 0;
    const word = atoms[last + gap]?.text ?? '';
    const scale = own(SCALES, word);
    const glued = atoms[last + gap]?.start === atoms[last - 1]?.end;
    if (scale === undefined || (SUFFIX_SCALES.has(word) && !(afterDigits && glued))) return { value, last };
    value *= scale;
    last += gap + 1;
    const join = atoms[last]?.text === 'and' ? 1 : 0;
    const start = scale === 100 || scale === 1_000 ? words(atoms, last + join) : null;
    const rest = start && scale === 1_000 ? scaled(atoms, start, false) : start;
    if (rest && rest.value < scale) {
      value += rest.value;
      last = rest.last;
    }
  }
}

/** “half a million”, “a quarter”, “a hundred”, “a dozen”. */
function articled(atoms: readonly Atom[], at: number): NumberReading | null {
  const word = atoms[at]?.text;
  const next = atoms[at + 1]?.text;
  if (word === 'half' && (next === 'a' || next === 'an') && own(SCALES, atoms[at + 2]?.text) !== undefined) {
    const part = scaled(atoms, { value: 0.5, last: at + 2 }, false);
    return { value: part.value, upTo: part.value, first: at, last: part.last, unit: null, digits: false };
  }
  if (word !== 'a' && word !== 'an') return null;
  const share = own(FRACTIONS, next);
  if (share !== undefined) return { value: share, upTo: share, first: at, last: at + 2, unit: 'share', digits: false };
  if (own(SCALES, next) === undefined || SUFFIX_SCALES.has(next ?? '')) return null;
  const part = scaled(atoms, { value: 1, last: at + 1 }, false);
  return { value: part.value, upTo: part.value, first: at, last: part.last, unit: null, digits: false };
}

/** “two thirds”, “three-quarters”, “two and a half”. */
function withFraction(atoms: readonly Atom[], first: number, part: Part, digits: boolean): NumberReading {
  const hyphen = atoms[part.last]?.text === '-' ? 1 : 0;
  const share = own(FRACTIONS, atoms[part.last + hyphen]?.text);
  if (share !== undefined && !digits && part.value < 20) {
    const value = part.value * share;
    return { value, upTo: value, first, last: part.last + hyphen + 1, unit: 'share', digits };
  }
  const half = ['and', 'a', 'half'].every((word, i) => atoms[part.last + i]?.text === word) ? 3 : 0;
  const value = half ? part.value + 0.5 : part.value;
  return { value, upTo: value, first, last: part.last + half, unit: null, digits };
}

/** “dozens”, “hundreds of thousands”, “several”. */
function vague(atoms: readonly Atom[], at: number, bounds: readonly [number, number]): NumberReading {
  const scale = atoms[at + 1]?.text === 'of' ? own(SCALES, atoms[at + 2]?.text?.replace(/s$/, '')) : undefined;
  const times = scale ?? 1;
  return { value: bounds[0] * times, upTo: bounds[1] * times, first: at, last: scale ? at + 3 : at + 1, unit: null, digits: false };
}

/** The number that begins at atom `at`, or null. */
export function readNumber(atoms: readonly Atom[], at: number): NumberReading | null {
  const word = atoms[at]?.text;
  if (word === undefined) return null;
  const bounds = Object.hasOwn(VAGUE_COUNTS, word) ? VAGUE_COUNTS[word] : undefined;
  if (bounds) return vague(atoms, at, bounds);
  const times = own(TIMES_WORDS, word);
  if (times !== undefined) return { value: times, upTo: times, first: at, last: at + 1, unit: 'times', digits: false };
  const article = articled(atoms, at);
  if (article) return article;
  const digit = word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;
  if (digit && !FIGURE.test(word)) return null;
  const part = digit ? { value: Number(word.replaceAll(',', '')), last: at + 1 } : words(atoms, at);
  return part ? withFraction(atoms, at, scaled(atoms, part, digit), digit) : null;
}

const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'or', '-', '–']);

/** A number or a range: “19 or 20”, “30-40”, “between 19 and 20”, “$3 to $4 billion”. */
export function readRange(atoms: readonly Atom[], at: number): NumberReading | null {
  const low = readNumber(atoms, at);
  if (!low || low.unit) return low;
  const link = atoms[low.last]?.text ?? '';
  if (!RANGE_WORDS.has(link) && !(link === 'and' && atoms[at - 1]?.text === 'between')) return low;
  const sign = /^\p{Sc}$/u.test(atoms[low.last + 1]?.text ?? '') ? 1 : 0;
  const high = readNumber(atoms, low.last + 1 + sign);
  if (!high || high.unit) return low;
  // “3 to 4 billion”: the scale that only the upper end prints holds for both.
  const bare = readNumber([atoms[high.first] as Atom], 0)?.value ?? high.value;
  const shared = low.last === at + 1 && low.value < 1_000 && bare > 0 ? high.value / bare : 1;
  const value = low.value * (shared > 1 ? shared : 1);
  return high.value > value ? { ...low, value, upTo: high.value, last: high.last } : low;
}
