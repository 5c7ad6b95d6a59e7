import { abbreviations, joinedPrefixes } from '../lexicon/abbreviations.js';
import { clitics, fusedWords } from '../lexicon/contractions.js';

/** Receives the tokens in text order, as half-open offsets. */
export type TokenSink = (start: number, end: number) => void;

const keptStops = new Map<string, (typeof abbreviations)[number]['kind']>();
for (const row of abbreviations) for (const word of row.words.split(' ')) keptStops.set(word, row.kind);
const prefixes = new Set(joinedPrefixes.split(' '));
const fused = new Map(fusedWords.map((row) => [row.form, row.cut]));

const OPENERS = new Set('“‘„«‹([{<"\'`‚¿¡$€£¥₹₽₩₺#*•·–—―-…~|');
const CLOSERS = new Set('”’»›)]}>"\'`‘“,;:!?…%°*•·–—―-|');
const DASHES = new Set('–—―');
const BLANKS = new Set(
  ' \t\r\n\f\v\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b',
);

const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
const isWord = (char: string | undefined): boolean => isDigit(char) || isLetter(char);
const isApostrophe = (char: string | undefined): boolean => char === "'" || char === '’' || char === '`';
const isUpper = (char: string | undefined): boolean => char !== undefined && char !== char.toLowerCase();

/** ASCII letters only: nine chunks in ten need no further look. */
function isPlainWord(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const lower = text.charCodeAt(i) | 32;
    if (lower < 97 || lower > 122) return false;
  }
  return true;
}

const ADDRESS =
  /^(?:[a-z]{3,9}:\/\/|www\.|mailto:)|^[\w.+-]+@[\w-]+\.[\w.-]+|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|int|info|co\.uk)(?:\/|$)|^[@#]\w/i;
const PHONE = /^\+?\d[\d.]*(?:-\d{3,4}){1,3}$/;
const DATE_NUMBERS = /^\d{1,4}([/-])\d{1,2}\1\d{1,4}$/;
const FRACTION = /^\d{1,2}\/\d{1,3}$/;

/** The kind of abbreviation that `word` with the stop behind it makes, or undefined where the stop is no part of it. */
export function stopKind(text: string, start: number, stop: number): Abbreviation | undefined {
  const length = stop - start;
  if (length === 0 || length > 12) return undefined;
  const word = text.slice(start, stop);
  if (length === 1) return isUpper(word) ? 'initial' : word === 'c' || word === 'p' ? lookUp(text, word, stop) : undefined;
  if (length === 2 && isUpper(word[0]) && /^(?:Yu|Ya|Ye|Th|Ch|Kh|Zh|Sh)$/.test(word)) return 'initial';
  const known = lookUp(text, word, stop);
  if (known) return known;
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) ? 'end' : undefined;
}
export type Abbreviation = (typeof abbreviations)[number]['kind'] | 'initial';

function lookUp(text: string, word: string, stop: number): Abbreviation | undefined {
  const kind = keptStops.get(word.toLowerCase());
  if (kind !== 'number' && kind !== 'unit') return kind === 'title' && !isUpper(word[0]) ? undefined : kind;
  if (kind === 'unit') return isUpper(word[0]) || isDigit(text[stop - word.length - 2]) ? kind : undefined;
  let next = stop + 1;
  while (BLANKS.has(text[next] ?? '')) next++;
  return isDigit(text[next]) && (isUpper(word[0]) || word.length <= 4) ? kind : undefined;
}

/**
 * Cuts `text` from `from` to `to` (half-open) into tokens after the conventions of the English Web Treebank: clitics apart
 * (do n’t, China ’s), hyphens and dashes tokens of their own, abbreviations with their stop. White space is no token.
 */
export function tokenize(text: string, from: number, to: number, sink: TokenSink): void {
  let i = from;
  while (i < to) {
    while (i < to && BLANKS.has(text.charAt(i))) i++;
    const start = i;
    while (i < to && !BLANKS.has(text.charAt(i))) i++;
    if (i === start) continue;
    if (isPlainWord(text, start, i)) pushPlain(text, start, i, sink);
    else cutChunk(text, start, i, sink);
  }
}

function cutChunk(text: string, start: number, end: number, sink: TokenSink): void {
  let from = start;
  while (from < end && OPENERS.has(text.charAt(from)) && !opensWord(text, from, end)) {
    const next = runEnd(text, from, end);
    sink(from, next);
    from = next;
  }
  const cuts: number[] = [];
  let to = end;
  while (to > from) {
    const next = closerStart(text, from, to);
    if (next === to) break;
    cuts.push(next);
    to = next;
  }
  if (to > from) cutInner(text, from, to, sink);
  for (let i = cuts.length - 1; i >= 0; i--) sink(cuts[i] as number, i > 0 ? (cuts[i - 1] as number) : end);
}

/** “’90s”, “@name”, “#tag”: the mark belongs to what follows. */
function opensWord(text: string, at: number, end: number): boolean {
  const char = text[at];
  if (isApostrophe(char) || char === '‘') return isDigit(text[at + 1]) && isDigit(text[at + 2]) && (text[at + 3] === 's' || at + 3 === end);
  return char === '#' && isLetter(text[at + 1]);
}

/** A run of the same mark (“--”, “...”, “''”) is one token. */
function runEnd(text: string, at: number, end: number): number {
  const char = text[at];
  let next = at + 1;
  if (char === '-' || char === '.' || char === "'" || char === '`' || char === '*') while (next < end && text[next] === char) next++;
  return next;
}

/** Where the last token of the chunk begins when it is a closing mark; `to` when the chunk ends in a word. */
function closerStart(text: string, from: number, to: number): number {
  const char = text.charAt(to - 1);
  if (char === '.') return stopStart(text, from, to);
  if (!CLOSERS.has(char)) return to;
  if (to - 1 > from && (char === '-' || char === '*' || char === "'" || char === '!' || char === '?')) {
    let next = to - 1;
    while (next > from && text[next - 1] === char) next--;
    if (char !== '!' && char !== '?') return next;
    return next;
  }
  return to - 1;
}

function stopStart(text: string, from: number, to: number): number {
  let dots = to - 1;
  while (dots > from && text[dots - 1] === '.') dots--;
  if (dots < to - 1) return dots;
  const word = wordStart(text, from, dots);
  return dots > from && stopKind(text, word, dots) ? to : dots;
}

/** Start of the word before a stop: behind the last hyphen, dash, slash or bracket. */
function wordStart(text: string, from: number, stop: number): number {
  let start = stop;
  while (start > from && (isWord(text[start - 1]) || text[start - 1] === '.')) start--;
  while (text[start] === '.') start++;
  return start;
}

function cutInner(text: string, from: number, to: number, sink: TokenSink): void {
  const chunk = text.slice(from, to);
  if (ADDRESS.test(chunk) || PHONE.test(chunk) || DATE_NUMBERS.test(chunk) || FRACTION.test(chunk)) return sink(from, to);
  let start = from;
  let i = from;
  while (i < to) {
    const next = breakEnd(text, start, i, to);
    if (next === i) {
      i++;
      continue;
    }
    if (i > start) pushWord(text, start, i, sink);
    sink(i, next);
    start = i = next;
  }
  if (to > start) pushWord(text, start, to, sink);
}

/** End of the mark at `i` when it parts two words; `i` where there is none. */
function breakEnd(text: string, start: number, i: number, to: number): number {
  const char = text.charAt(i);
  if (DASHES.has(char) || char === '…') return i + 1;
  if (char === '-') return hyphenEnd(text, start, i, to);
  if (char === '.') return dotEnd(text, start, i, to);
  if (char === '/' || char === '&') return char === '/' && i > start ? i + 1 : i;
  if (char === ',' || char === ':') return isDigit(text[i - 1]) && isDigit(text[i + 1]) ? i : i + 1;
  if ('"“”()[]{}<>;!?=|'.includes(char)) return i + 1;
  if (char === '$' || char === '€' || char === '£') return i > start ? i + (isLetter(text[i - 1]) ? 0 : 1) : i + 1;
  return i;
}

function hyphenEnd(text: string, start: number, i: number, to: number): number {
  let next = i + 1;
  while (next < to && text[next] === '-') next++;
  if (next > i + 1) return next;
  const joined = prefixes.has(text.slice(start, i).toLowerCase()) && isLetter(text[next]);
  return joined ? i : next;
}

/** “...” inside a chunk, or a full stop that lost its blank: “came.The”. */
function dotEnd(text: string, start: number, i: number, to: number): number {
  let next = i + 1;
  while (next < to && text[next] === '.') next++;
  if (next > i + 1) return next;
  const lost =
    i - start > 2 &&
    isLetter(text[i - 1]) &&
    !isUpper(text[i - 1]) &&
    isUpper(text[next]) &&
    isLetter(text[next + 1]) &&
    !isUpper(text[next + 1]);
  return lost || (i > start && closesQuotation(text, next)) ? next : i;
}

/** A closing mark, and no apostrophe as in “Inc.’s”. */
const closesQuotation = (text: string, at: number): boolean =>
  '”")'.includes(text[at] ?? ' ') || (text[at] === '’' && !isLetter(text[at + 1]));

const NUMBER_AND_UNIT = /^(\d[\d.,:]*)(am|pm|km|kg|mph|kph|bn|mn|mm|cm|km2|pc|kw|mw|gw|m|k|b)$/i;

/** A word of letters only: whole, or a fused pair (“cannot”). */
function pushPlain(text: string, start: number, end: number, sink: TokenSink): void {
  const cut = end - start >= 5 && end - start <= 6 ? fused.get(text.slice(start, end).toLowerCase()) : undefined;
  if (cut === undefined) return sink(start, end);
  sink(start, start + cut);
  sink(start + cut, end);
}

function pushWord(text: string, start: number, end: number, sink: TokenSink): void {
  const cut = cliticCut(text, start, end);
  if (cut > start) {
    sink(start, cut);
    sink(cut, end);
    return;
  }
  if (isDigit(text[start])) {
    const money = NUMBER_AND_UNIT.exec(text.slice(start, end));
    if (money) {
      const number = start + (money[1] as string).length;
      sink(start, number);
      return sink(number, end);
    }
  } else if ((text[start] === 'U' || text[start] === 'A' || text[start] === 'C') && /^[A-Z]{1,3}[$€£]\d/.test(text.slice(start, end))) {
    const sign = text.slice(start, end).search(/\d/);
    sink(start, start + sign);
    return sink(start + sign, end);
  }
  sink(start, end);
}

/** Offset of the clitic in “don’t”, “China’s”; `start` where the word has none. */
function cliticCut(text: string, start: number, end: number): number {
  const short = isApostrophe(text[end - 2]);
  if (!short && !isApostrophe(text[end - 3])) return start;
  const tail = text
    .slice(end - 3, end)
    .toLowerCase()
    .replace(/[’`]/, "'");
  for (const { form, letters } of clitics) {
    const at = end - form.length;
    if (at <= start || !tail.endsWith(form)) continue;
    if (!letters || isWord(text[at - 1]) || text[at - 1] === '.') return at;
  }
  return start;
}
