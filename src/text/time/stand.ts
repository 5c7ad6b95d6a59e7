import { COUNTED, MONTH_BEFORE, NAME_AFTER, NAME_BEFORE, NUMBER_NAMES, YEAR_BEFORE } from '../../lexicon/timeContext.js';
import type { Item } from './units.js';

/** The words right before and behind a candidate, as they stand. */
export interface Surroundings {
  readonly text: string;
  readonly item: Item;
  /** Start of the sentence. */
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
  /** The mark between `before` and the candidate, white space aside: “,”, “$”, “(”. */
  readonly markBefore: string;
  readonly markAfter: string;
}

const WORD_BEFORE = /([\p{L}\p{N}][\p{L}\p{N}’'.-]*)?\s*([^\s\p{L}\p{N}]*)\s*$/u;
const WORD_AFTER = /^([^\s\p{L}\p{N}]*)\s*([\p{L}\p{N}][\p{L}\p{N}’'-]*)?/u;

export function surroundings(text: string, item: Item, from: number, to: number): Surroundings {
  const before = WORD_BEFORE.exec(text.slice(Math.max(from, item.start - 40), item.start));
  const after = WORD_AFTER.exec(text.slice(item.end, Math.min(to, item.end + 40)));
  return {
    text,
    item,
    from,
    to,
    before: before?.[1] ?? '',
    markBefore: before?.[2] ?? '',
    after: after?.[2] ?? '',
    markAfter: after?.[1] ?? '',
  };
}

type Check = (s: Surroundings) => boolean;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const touches = (s: Surroundings): boolean =>
  s.item.end < s.to && s.text[s.item.end] !== ' ' && /^[%°-]/.test(s.text.slice(s.item.end, s.item.end + 1));
const glued = (s: Surroundings): boolean => s.item.start > s.from && /[\p{L}\p{N}$€£¥#/.:+-]$/u.test(s.text.slice(s.from, s.item.start));

const year: Check = (s) => {
  if (glued(s) || /^[%/]/.test(s.markAfter) || COUNTED.has(s.after.toLowerCase())) return false;
  const n = Number(s.item.lower || 2000);
  const word = s.before.toLowerCase();
  if (NUMBER_NAMES.has(word) || (isCapital(s.before) && s.markBefore === '' && !YEAR_BEFORE.has(word) && !/[’']s?$/.test(word)))
    return false;
  if (s.markBefore.endsWith('(')) return n >= 1800;
  if (YEAR_BEFORE.has(word) && s.markBefore === '') return n >= 1900 || (n >= 1400 && (word === 'in' || word === 'since' || word === 'of'));
  if (
    word === 'the' ||
    word.endsWith('’s') ||
    word.endsWith("'s") ||
    word === 'its' ||
    word === 'his' ||
    word === 'their' ||
    word === 'a'
  ) {
    return n >= 1900 && n <= 2099 && /^\p{L}/u.test(s.after);
  }
  // A number that opens or closes a list of years: “2014, 2016 and 2018”.
  if (s.markBefore === ',' && /^\d{4}$/.test(s.before)) return true;
  return n >= 1950 && n <= 2060 && s.item.start === s.from && s.after !== ''
    ? s.markAfter === ',' || /^(?:was|is|will|saw)$/.test(s.after)
    : false;
};

/** Months that are no other word and no common first name. */
const PLAIN_MONTHS = new Set([
  'january',
  'february',
  'july',
  'september',
  'october',
  'november',
  'december',
  'sept',
  'oct',
  'nov',
  'feb',
  'aug',
  'apr',
]);

const month: Check = (s) => {
  const word = s.before.toLowerCase();
  if (s.markAfter === '' && NAME_AFTER.has(s.after.toLowerCase())) return false;
  if (/^of\s+Dimes\b/.test(s.text.slice(s.item.end + 1, s.item.end + 12))) return false;
  if (NAME_BEFORE.has(word) && s.markBefore === '') return false;
  const name = s.item.lower.replace('.', '');
  if (s.markAfter === '-' && /^day/i.test(s.after)) return false;
  if (PLAIN_MONTHS.has(name)) return !(isCapital(s.before) && s.markBefore === '' && isCapital(s.after) && s.markAfter === '');
  if (!s.item.capital) return false;
  const supported = MONTH_BEFORE.has(word) || (s.markBefore === '-' && word === 'mid');
  if (!supported) return false;
  // “support for May”, “a letter to May”, “of May”: a person where the report calls somebody so.
  if (name === 'may' && !['in', 'since', 'until', 'last', 'next', 'this', 'early', 'late', 'mid'].includes(word)) {
    return !/\b(?:Theresa|Mrs|Ms|Mr|Minister|Premier|President|Senator|Secretary|Lady)\.? May\b/.test(s.text);
  }
  return !(isCapital(s.after) && s.markAfter === '' && (name === 'april' || name === 'june' || name === 'may' || name === 'august'));
};

const weekday: Check = (s) => {
  if (s.markAfter === '' && NAME_AFTER.has(s.after.toLowerCase())) return false;
  if (s.markBefore === '' && NAME_BEFORE.has(s.before.toLowerCase())) return false;
  if (s.markAfter === '' && /^for$/i.test(s.after) && /^\s+for\s+Future\b/.test(s.text.slice(s.item.end, s.item.end + 14))) return false;
  return s.item.capital || s.item.lower.length > 5;
};

const SEASON_BEFORE = new Set([
  'in',
  'until',
  'till',
  'by',
  'since',
  'before',
  'after',
  'during',
  'for',
  'this',
  'over',
  'through',
  'from',
  'each',
  'early',
  'late',
]);

const season: Check = (s) => {
  const whole = s.text.slice(s.item.start, s.item.end);
  const bare = !/^the\s/i.test(whole);
  const name = whole.replace(/^the\s+/i, '');
  if (isCapital(name) && /^\p{Lu}/u.test(s.after) && s.markAfter === '') return false;
  if (NAME_BEFORE.has(s.before.toLowerCase())) return false;
  const next = s.after.toLowerCase();
  if (/^fall$/i.test(name) && (next === 'of' || next === 'in' || next === 'to' || bare)) return false;
  if (!bare)
    return s.markAfter !== '' || next === '' || !['water', 'coat', 'of', 'olympics', 'games', 'house', 'palace', 'roll'].includes(next);
  return (
    SEASON_BEFORE.has(s.before.toLowerCase()) && s.markBefore === '' && (s.markAfter !== '' || !/^(?:of|to|from|water|from|in)$/.test(next))
  );
};

const CLOCK_BEFORE = new Set([
  'at',
  'by',
  'around',
  'about',
  'before',
  'after',
  'until',
  'till',
  'since',
  'from',
  'approximately',
  'past',
  'between',
  'and',
]);

const clock: Check = (s) => CLOCK_BEFORE.has(s.before.toLowerCase()) && s.markBefore === '' && !/^[%/:.]\d/.test(s.markAfter + s.after);

/** “on the 15th” with no noun behind it. */
const ordinalDay: Check = (s) => {
  const word = s.before.toLowerCase();
  const digits = /\d(?:st|nd|rd|th)$/.test(s.text.slice(s.item.start, s.item.end));
  // “set for the 14th.”; not “for the 5th time” or “for the 3rd in a row”.
  if (digits && word === 'for') return s.markAfter !== '' || s.after === '';
  if (!digits || !['on', 'until', 'till', 'by', 'from', 'since', 'before', 'after', 'to'].includes(word)) return false;
  return s.markAfter !== '' ||
    s.after === '' ||
    ['and', 'to', 'when', 'but', 'in', 'at', 'after', 'before', 'for', 'with', 'that', 'of'].includes(s.after.toLowerCase())
    ? s.after.toLowerCase() !== 'of'
    : false;
};

const monthDay: Check = (s) => {
  if (touches(s) && !/^-(?:day|to)?$/.test(s.text.slice(s.item.end, s.item.end + 1))) return false;
  return !/^[:%]/.test(s.markAfter) || !/^\d/.test(s.after);
};

/** “a day” and “an hour” are listed as lengths only where a number is printed. */
const length: Check = (s) => {
  const whole = s.text.slice(s.item.start, s.item.end).toLowerCase();
  return (
    !/^(?:an?|one|the few)\s/.test(whole) &&
    !s.after.toLowerCase().endsWith('old') &&
    !/^-?old/.test(s.text.slice(s.item.end, s.item.end + 4))
  );
};

const NOT_FINAL = /^(?:the|a|an|his|her|its|their|he|she|it|they|we|that|this|those|these)$/i;
/** “the day before.” counts from the expression before; “the day before the vote” from an event. */
const final: Check = (s) =>
  s.markAfter !== '' || s.after === '' || (!NOT_FINAL.test(s.after) && !isCapital(s.after) && !s.after.endsWith('ing'));
const eventAfter: Check = (s) => s.after !== '' && s.markAfter === '';

const partOfDay: Check = () => true;
const quarterCheck: Check = (s) => !/^(?:final|finals|mile|pounder)/i.test(s.after);
const pastUnit: Check = (s) => s.after.toLowerCase() !== 'of';
const always: Check = () => true;

export const CHECKS: Readonly<Record<string, Check>> = {
  yes: always,
  no: () => false,
  year,
  'year-short': (s) => YEAR_BEFORE.has(s.before.toLowerCase()) && s.markBefore === '',
  month,
  weekday,
  season,
  clock,
  length,
  final,
  'final-before': final,
  'event-after': eventAfter,
  // “the day after.” or “the day after the vote”; not “the day before he left”.
  'unit-event': (s) => final(s) || (s.markAfter === '' && /^(?:the|a|an|his|her|its|their)$/i.test(s.after)),
  'ordinal-day': ordinalDay,
  'month-day': monthDay,
  'day-list': always,
  part: partOfDay,
  quarter: quarterCheck,
  'past-unit': pastUnit,
  // “expected on the last day”: of whatever is told, and not yesterday.
  'last-unit': (s) => !/^last\s+(?:day|hour|minute)$/i.test(s.text.slice(s.item.start, s.item.end)),
  deictic: (s) => !(s.item.capital && isCapital(s.before) && s.markBefore === ''),
  holiday: (s) =>
    !(s.markAfter === '' && /^(?:Island|Islands|Agreement|Accord|Accords|Rising|Carol|Bunny|Massacre|Fund|Seals?)$/.test(s.after)),
  'in-length': always,
  'weekday-pair': always,
  'year-range': (s) => !NUMBER_NAMES.has(s.before.toLowerCase()),
  'month-range': always,
};
