import { NAMED_DATES } from '../../lexicon/timeHolidays.js';
import { ERA_CODES } from '../../lexicon/timeWords.js';
import { type Classes, type Entry, PLAIN, vocabulary } from './vocabulary.js';
import type { Expr } from './types.js';

/**
 * A unit of the scanner: a word, a number, a mark, or what a rule made of several. The scanner cuts the text itself, finer than the
 * tokenizer (“mid-May”, “15.09.2012”, “p.m.”), so that recognition does not hang on how tokens are cut.
 */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** Lower-cased text of a single unit; empty for a compound. */
  readonly lower: string;
  readonly classes: Classes;
  readonly capital: boolean;
  /** White space stands before it. */
  readonly gap: boolean;
  readonly weak: boolean;
  readonly expr: Expr | null;
  /** Id of the rule that made it; null for a unit of the text. */
  readonly rule: string | null;
  readonly stand: string;
}

const NUMBER =
  /(?<iso>\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])|(?<numeric>\d{1,2}(?<sep>[./-])\d{1,2}\k<sep>(?:\d{4}|\d{2}))(?![\d./-]*\d)|(?<clock>\d{1,2}:\d{2})(?::\d{2})?(?!:|\.?\d)|(?<slash>\d{1,2}\/\d{1,2})(?![\d/])|(?<dotclock>\d{1,2}\.\d{2})(?=\s?[ap]\.?m\b)|(?<big>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)|(?<run>[0-9]+[A-Za-z]*)/y;

const SUFFIXED = /^(\d{1,2})(st|nd|rd|th)$/;

function integerClasses(text: string): Classes | null {
  const n = Number(text);
  const classes: Record<string, number | string> = { INT: n };
  if (text.length <= 2 && n >= 1 && n <= 31) classes.DD = n;
  if (text.length === 2) classes.YY = n;
  if (text.length <= 3 && n >= 1) classes.SMALLINT = n;
  if (text.length <= 2 && n >= 1 && n <= 12) {
    classes.HOUR = n;
    classes.HOURWORD = n;
  }
  if (text.length === 4 && n >= 1000 && n < 2200) classes.YYYY = n;
  if (text.length === 4 && n < 2400 && n % 100 < 60) classes.FOURDIGITS = n;
  if (text.length <= 4) classes.YEARLIKEINT = n;
  return classes;
}

/** Classes of digits with letters glued on: `15th`, `1990s`, `3pm`; null for what is no part of a date. */
function mixedClasses(text: string): Classes | null {
  const ordinal = SUFFIXED.exec(text);
  if (ordinal) {
    const n = Number(ordinal[1]);
    return n >= 1 && n <= 31 ? { ORD: n, DD: n, ORDDIGITS: n } : { ORD: n };
  }
  const decade = /^(\d{3}0)s$/.exec(text);
  if (decade) return { DECADE: Number(decade[1]) };
  const short = /^(\d0)s$/.exec(text);
  if (short) return { SHORTDECADE: Number(short[1]) };
  const hour = /^(\d{1,2})([ap])m$/i.exec(text);
  if (hour && Number(hour[1]) >= 1 && Number(hour[1]) <= 12) return { GLUEDHOUR: Number(hour[1]) + (/p/i.test(hour[2] ?? '') ? 100 : 0) };
  const zulu = /^([012]\d[0-5]\d)Z$/.exec(text);
  return zulu ? { ZULU: Number(zulu[1]) } : null;
}

function numberClasses(match: RegExpExecArray): Classes | null {
  const groups = match.groups ?? {};
  if (groups.iso) return { ISODATE: groups.iso };
  if (groups.numeric) return { NUMERICDATE: groups.numeric };
  const clock = groups.clock ?? groups.dotclock;
  if (clock) {
    const [h, m] = clock.split(/[:.]/).map(Number);
    return h !== undefined && m !== undefined && h <= 24 && m < 60
      ? { HHMM: `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}` }
      : null;
  }
  if (groups.slash) {
    const named = NAMED_DATES.find(({ text }) => text === groups.slash);
    return named ? { NAMEDDATE: named.date } : null;
  }
  if (groups.big) return null;
  const run = groups.run ?? '';
  return /^\d+$/.test(run) ? integerClasses(run) : mixedClasses(run);
}

const LETTERED = /^(?:(q[1-4])|(h[12])|(fy(?:\d{4}|\d{2})))$/;

function letteredClasses(lower: string): Classes | null {
  const match = LETTERED.exec(lower);
  if (!match) return null;
  if (match[1]) return { QUARTERCODE: Number(lower[1]) };
  if (match[2]) return { HALFCODE: Number(lower[1]) };
  return { FISCALCODE: lower.slice(2) };
}

const ERA: Classes = { ERACODE: 1 };

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000);

const AMPM = /[ap]\.?m\b\.?/iy;
const SHORT_NAMES = /^(?:jan|febr?|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thu|thurs?|thur|fri|sat|sun)$/;

const KEYS = 1 << 14;

/** Key of a word, letter by letter: capitals and small letters have one, and so have two words now and then. */
const keyStep = (key: number, code: number): number => (Math.imul(key, 31) + (code < 128 ? code | 32 : 0)) & (KEYS - 1);

let wordKeys: Uint8Array | null = null;

/** 1 for the key of each word of the vocabulary: nine in ten words of a report are passed over by their keys, without being cut out. */
function keysOf(words: ReadonlyMap<string, Entry>): Uint8Array {
  if (wordKeys) return wordKeys;
  wordKeys = new Uint8Array(KEYS);
  for (const word of words.keys()) {
    let key = 0;
    for (let i = 0; i < word.length; i++) key = keyStep(key, word.charCodeAt(i));
    wordKeys[key] = 1;
  }
  return wordKeys;
}

/** What means something without being in the vocabulary: “AD”, “Q3”, “H1”, “FY21”. */
function mayBeLettered(text: string, start: number, end: number): boolean {
  if (end - start === 2) return true;
  return end - start <= 6 && (text.charCodeAt(start) | 32) === 102 && (text.charCodeAt(start + 1) | 32) === 121;
}

/** Runs of units that can hold a time expression, one after the other; everything between is passed over. */
export class Scanner {
  private readonly words: ReadonlyMap<string, Entry> = vocabulary();
  private readonly keys: Uint8Array = keysOf(this.words);
  private readonly items: Item[] = [];
  private trigger = false;

  constructor(
    private readonly text: string,
    private readonly emit: (items: Item[]) => void,
  ) {}

  scan(start: number, end: number): void {
    const { text } = this;
    let at = start;
    let gap = true;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (code <= 32 || code === 0xa0) {
        gap = true;
        at++;
        continue;
      }
      const next = isLetter(code) ? this.word(at, end, gap) : isDigit(code) ? this.number(at, gap) : this.mark(at, gap);
      gap = false;
      at = next;
    }
    this.flush();
  }

  private push(start: number, end: number, lower: string, classes: Classes, capital: boolean, gap: boolean, weak: boolean): void {
    this.items.push({ start, end, lower, classes, capital, gap, weak, expr: null, rule: null, stand: 'no' });
  }

  private flush(): void {
    if (this.trigger && this.items.length > 0) this.emit(this.items.slice());
    this.items.length = 0;
    this.trigger = false;
  }

  private word(start: number, end: number, gap: boolean): number {
    const { text } = this;
    let at = start + 1;
    let key = keyStep(0, text.charCodeAt(start));
    while (at < end) {
      const code = text.charCodeAt(at);
      if (!isLetter(code) && !isDigit(code)) break;
      key = keyStep(key, code);
      at++;
    }
    const before = this.items[this.items.length - 1];
    if (before && (before.classes.HHMM !== undefined || before.classes.HOUR !== undefined)) {
      AMPM.lastIndex = start;
      const match = AMPM.exec(text);
      if (match) {
        this.push(start, start + match[0].length, 'ampm', { AMPM: /^p/i.test(match[0]) ? 12 : 0 }, false, gap, false);
        this.trigger = true;
        return start + match[0].length;
      }
    }
    if (this.keys[key] === 0 && !mayBeLettered(text, start, at)) {
      this.flush();
      return at;
    }
    const first = text.charCodeAt(start);
    const capital = first >= 65 && first <= 90;
    const lower = text.slice(start, at).toLowerCase();
    const entry = this.words.get(lower);
    const era = at - start === 2 && ERA_CODES.has(text.slice(start, at)) ? ERA : null;
    const classes = era ?? (entry ? entry.classes : at - start <= 6 ? letteredClasses(lower) : null);
    if (!classes || (entry?.needsCapital && !capital)) {
      if (entry && entry.classes.UNIT === undefined && entry !== PLAIN && entry.classes.WORD !== undefined) {
        this.push(start, at, lower, {}, capital, gap, false);
        return at;
      }
      this.flush();
      return at;
    }
    const stop = SHORT_NAMES.test(lower) && text.charCodeAt(at) === 46 ? at + 1 : at;
    this.push(start, stop, lower, classes, capital, gap, (entry?.weak ?? false) && stop === at);
    this.trigger ||= entry?.trigger ?? true;
    return stop;
  }

  private number(start: number, gap: boolean): number {
    NUMBER.lastIndex = start;
    const match = NUMBER.exec(this.text);
    if (!match) return start + 1;
    const end = start + match[0].length;
    const classes = numberClasses(match);
    if (!classes) {
      this.flush();
      return end;
    }
    this.push(start, end, match[0].toLowerCase(), classes, false, gap, false);
    const before = this.items[this.items.length - 2];
    // “’91”: an apostrophe right before two digits.
    this.trigger ||= !gap && classes.YY !== undefined && before !== undefined && /[’'‘]/.test(before.lower);
    this.trigger ||= classes.INT === undefined || classes.YYYY !== undefined || classes.FOURDIGITS !== undefined;
    return end;
  }

  private mark(start: number, gap: boolean): number {
    const mark = this.text[start] ?? '';
    if (this.words.has(mark)) this.push(start, start + 1, mark, PLAIN.classes, false, gap, false);
    else this.flush();
    return start + 1;
  }
}
