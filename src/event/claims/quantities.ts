import { DEGREE_WORDS, LABEL_WORDS, type QuantitySense, SENSES, type SenseRow } from '../../lexicon/quantities.js';
import { CURRENCIES, NO_UNIT_NOUNS, UNITS } from '../../lexicon/units.js';
import type { TokenRange, TokenTable } from '../../text/index.js';
import type { Span } from '../../values.js';
import type { Quantity } from '../types.js';
import { type Atom, atomsOf } from './atoms.js';
import { type NumberReading, readRange } from './numbers.js';

const longestFirst = (side: SenseRow['side']): readonly { words: readonly string[]; sense: QuantitySense }[] =>
  SENSES.filter((row) => row.side === side)
    .map((row) => ({ words: row.words.split(' '), sense: row.sense }))
    .sort((a, b) => b.words.length - a.words.length);
const BEFORE = longestFirst('before');
const AFTER = longestFirst('after');

const SYMBOLS: ReadonlyMap<string, string> = new Map(CURRENCIES.flatMap((row) => row.symbols.map((symbol) => [symbol, row.code] as const)));
const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ...UNITS.flatMap((row) => row.words.map((word) => [word, row.unit] as const)),
  ...CURRENCIES.flatMap((row) => row.words.map((word) => [word, row.code] as const)),
]);

const matches = (atoms: readonly Atom[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => atoms[at + i]?.text === word);

interface Bound {
  readonly sense: QuantitySense;
  readonly first: number;
  readonly last: number;
}

/** Looks outwards from the number (and its currency sign) for the words that bound or soften it. */
function boundOf(atoms: readonly Atom[], first: number, last: number): Bound {
  let at = first;
  for (let skipped = 0; skipped < 3; skipped++) {
    const row = BEFORE.find(({ words }) => at >= words.length && matches(atoms, at - words.length, words));
    if (row) return { sense: row.sense, first: at - row.words.length, last };
    if (!DEGREE_WORDS.has(atoms[at - 1]?.text ?? '')) break;
    at--;
  }
  const after = AFTER.find(({ words }) => matches(atoms, last, words));
  return after ? { sense: after.sense, first, last: last + after.words.length } : { sense: 'exact', first, last };
}

interface Sign {
  readonly code: string;
  readonly width: number;
}

/** Currency sign before the number: “$”, “US$”, “€”. */
function signBefore(atoms: readonly Atom[], at: number): Sign | null {
  const last = atoms[at - 1];
  const prefix = atoms[at - 2];
  if (!last) return null;
  const joined = prefix && prefix.end === last.start ? SYMBOLS.get(prefix.text + last.text) : undefined;
  if (joined) return { code: joined, width: 2 };
  const code = SYMBOLS.get(last.text);
  return code ? { code, width: 1 } : null;
}

interface Measure {
  readonly unit: string;
  readonly last: number;
}

/** A measure or currency named right behind the number: “million US dollars”, “per cent”, “-day”. */
function measureAfter(atoms: readonly Atom[], at: number): Measure | null {
  const from = atoms[at]?.text === '-' ? at + 1 : at;
  for (let width = 3; width >= 1; width--) {
    const words = atoms.slice(from, from + width).map((atom) => atom.text);
    const unit = words.length === width ? UNIT_WORDS.get(words.join(' ')) : undefined;
    if (unit) return { unit, last: from + width };
  }
  return null;
}

/** How many words may stand between a number and the noun it counts: “39 of the 54 member states”. */
const UNIT_REACH = 6;
const BETWEEN: ReadonlySet<string> = new Set(['ADJ', 'PROPN', 'NUM', 'DET', 'PUNCT', 'VERB', 'PART']);

const POSSESSIVE = /^['’]s?$/;

/** The counted noun: the number's head in the tree, or else the head of the next noun group within reach. */
function countedNoun(tokens: TokenTable, token: number, sentenceEnd: number): string | null {
  const head = tokens.head(token);
  const kept = (lemma: string): string | null => (NO_UNIT_NOUNS.has(lemma) ? null : lemma);
  if (head > token && head < sentenceEnd && head - token <= UNIT_REACH && tokens.rel(token).startsWith('nummod')) {
    if (tokens.upos(head) === 'NOUN') return kept(tokens.lemma(head));
  }
  let noun: string | null = null;
  for (let next = token + 1; next < sentenceEnd && next <= token + UNIT_REACH; next++) {
    const upos = tokens.upos(next);
    // “40 of the union’s 54 members” counts members.
    if (noun !== null && POSSESSIVE.test(tokens.lower(next))) noun = null;
    else if (upos === 'NOUN') noun = tokens.lemma(next);
    else if (noun !== null || tokens.lower(next) === ',' || !(BETWEEN.has(upos) || tokens.lower(next) === 'of')) break;
  }
  return noun === null ? null : kept(noun);
}

const YEAR = /^(?:1[6-9]|20|21)\d\d$/;
const TIME_SIGNS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'am', 'pm', 'gmt', ':']);

/** Numbers that count nothing: labels, bare years, clock times, parts of names (“C-130”), “one of them”. */
function isLabel(tokens: TokenTable, atoms: readonly Atom[], number: NumberReading, unit: string | null): boolean {
  const before = (atoms[number.first - 1]?.text ?? '').replace(/(?<=.)\.$/, '');
  const beforeThat = atoms[number.first - 2]?.text ?? '';
  const printed = atoms[number.first] as Atom;
  const single = number.last === number.first + 1;
  const glued = atoms[number.first - 1]?.end === printed.start && /\p{L}$/u.test(before);
  // “One does not negotiate”, “one of them”.
  if (printed.text === 'one' && single)
    return unit === null || tokens.upos(printed.token) !== 'NUM' || /^(?:AUX|VERB)$/.test(tokens.upos(printed.token + 1));
  if (printed.text === 'several') return unit === null;
  if (!number.digits) return false;
  // “MH17” is a name; “US$40” and “Rs40” are sums.
  if (glued && !/^[A-Z]{3}$/.test(unit ?? '')) return true;
  if (LABEL_WORDS.has(before) || (before === '.' && LABEL_WORDS.has(beforeThat))) return true;
  if ((before === '-' || before === '–') && /\p{L}$/u.test(beforeThat)) return true;
  if (TIME_SIGNS.has(atoms[number.last]?.text ?? '') || before === ':') return true;
  return unit === null && ((single && YEAR.test(printed.text)) || tokens.upos(printed.token) === 'PROPN');
}

function quantityAt(
  tokens: TokenTable,
  atoms: readonly Atom[],
  at: number,
  sentenceEnd: number,
): { quantity: Quantity | null; next: number } {
  const number = readRange(atoms, at);
  if (!number) return { quantity: null, next: at + 1 };
  const sign = signBefore(atoms, number.first);
  const measure = number.unit ? null : measureAfter(atoms, number.last);
  const counted = () => countedNoun(tokens, atoms[number.last - 1]?.token ?? 0, sentenceEnd);
  const unit = sign?.code ?? measure?.unit ?? number.unit ?? counted();
  if (isLabel(tokens, atoms, number, unit)) return { quantity: null, next: number.last };
  const bound = boundOf(atoms, number.first - (sign?.width ?? 0), number.last);
  const last = Math.max(bound.last, measure?.last ?? 0);
  const start = atoms[bound.first]?.start ?? 0;
  const end = atoms[last - 1]?.end ?? start;
  const vague = number.upTo > number.value && !number.digits && bound.sense === 'exact';
  return { quantity: { start, end, value: number.value, upTo: number.upTo, unit, sense: vague ? 'about' : bound.sense }, next: last };
}

const covered = (atom: Atom, spans: readonly Span[]): boolean => spans.some((span) => atom.start < span.end && atom.end > span.start);

/**
 * Quantities of one sentence in text order; spans are half-open offsets into the report.
 * @param dates spans of calendar expressions, whose figures count nothing
 */
export function findQuantities(tokens: TokenTable, sentence: TokenRange, dates: readonly Span[] = []): Quantity[] {
  const atoms = atomsOf(tokens, sentence);
  const found: Quantity[] = [];
  for (let at = 0; at < atoms.length; ) {
    if (covered(atoms[at] as Atom, dates)) {
      at++;
      continue;
    }
    const { quantity, next } = quantityAt(tokens, atoms, at, sentence.last);
    if (quantity) found.push(quantity);
    at = Math.max(next, at + 1);
  }
  return found;
}
