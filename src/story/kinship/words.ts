import { countries } from '../../lexicon/countries.js';
import { CALENDAR_WORDS, FUNCTION_WORDS, NEWS_WORDS, TITLE_WORDS } from '../../lexicon/kinship-words.js';
import { SYNONYMS } from '../../lexicon/synonyms.js';
import type { Span } from '../../values.js';
import { numberOf } from './numbers.js';
import { stem } from './stem.js';

export type WordKind = 'function' | 'news' | 'calendar' | 'title' | 'content' | 'name' | 'number';

/** One word of a report, as kinship sees it. */
export interface KinWord extends Span {
  /** Lower case, diacritics folded: what must be the same in a run of common words. */
  readonly form: string;
  /** What paraphrases share: stem or synonym class, name skeleton, value of a number. Empty for words of grammar. */
  readonly key: string;
  readonly kind: WordKind;
  /** 0 for grammar, up to 1.2: how much it says when two sentences share the word. */
  readonly weight: number;
  /** Between quotation marks. */
  readonly quoted: boolean;
}

// A shared number is the surest sign of a shared fact, a shared weekday says little. The steps were set on development stories only.
const WEIGHTS: Record<WordKind, number> = { function: 0, news: 0.35, calendar: 0.35, title: 0.2, content: 1, name: 0.9, number: 1.2 };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'.,\-–][\p{L}\p{N}]+)*/gu;

const kinds = new Map<string, WordKind>();
const stemKinds = new Map<string, WordKind>();
const classes = new Map<string, string>();
const peoples = new Map<string, string>();

function load(): void {
  for (const word of NEWS_WORDS) stemKinds.set(stem(word), 'news');
  for (const word of TITLE_WORDS) kinds.set(word, 'title');
  for (const word of CALENDAR_WORDS) kinds.set(word, 'calendar');
  for (const word of FUNCTION_WORDS) kinds.set(word, 'function');
  SYNONYMS.forEach((row, i) => {
    for (const word of row.split(' ')) if (!word.includes('+') && !classes.has(stem(word))) classes.set(stem(word), `=${i}`);
  });
  for (const { iso, name, adj, people = [], aliases = [] } of countries) {
    for (const word of [name, ...adj, ...people, ...aliases]) if (!/[\s.]/.test(word)) peoples.set(fold(word), `@${iso}`);
  }
}

/** Lower case without diacritics: `Çakıroğlu` → `cakiroglu`. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // oxlint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/[øö]/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[đð]/g, 'd')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/þ/g, 'th');
}

const VOWELS = /[aeiouy]/g;

/**
 * What the spellings of one foreign name share: its consonants, doubled ones once, `kh` as `h`, `v`/`w` and `c`/`k`/`q` as one, vowels dropped behind the first letter.
 * Names of fewer than six letters keep their letters, since `Oman` and `Iman` are not one name.
 */
export function skeleton(name: string): string {
  const plain = name.replace(/[^a-z]/g, '');
  if (plain.length < 6) return plain;
  const sounds = plain.replace(/kh/g, 'h').replace(/w/g, 'v').replace(/[cq]/g, 'k').replace(/ph/g, 'f').replace(/zh/g, 'j');
  const bones = sounds.slice(0, 1) + sounds.slice(1).replace(VOWELS, '');
  return bones.replace(/(.)\1+/g, '$1');
}

/** A country and its people are one: `Senegal` and `Senegalese`. Other names go by their sounds. */
const nameKey = (form: string): string => peoples.get(form) ?? peoples.get(form.replace(/s$/, '')) ?? `@${skeleton(form)}`;

function kindOf(raw: string, form: string, sentenceStart: boolean): WordKind {
  const known = kinds.get(form);
  if (known) return known;
  if (/^\p{Lu}/u.test(raw) && !sentenceStart) return 'name';
  return stemKinds.get(stem(form)) ?? 'content';
}

function keyOf(kind: WordKind, form: string): string {
  if (kind === 'function') return '';
  if (kind === 'name') return nameKey(form);
  const base = stem(form);
  return classes.get(base) ?? base;
}

/** Words of `text` within `spans` (sentences, in order), with the quoted ones marked. One list a span. */
export function readWords(text: string, spans: readonly Span[]): KinWord[][] {
  if (kinds.size === 0) load();
  const quotes = quotedStretches(text);
  const known = new Map<string, Sort>();
  const sentences = spans.map((span) => readSentence(text, span, quotes, known));
  const names = new Set(sentences.flat().flatMap((word) => (word.kind === 'name' ? [word.form] : [])));
  // The capital of a sentence's first word says nothing; the same word with a capital elsewhere does.
  return sentences.map((words) =>
    words.map((word, i) => (i === 0 && word.kind !== 'function' && names.has(word.form) ? asName(word) : word)),
  );
}

const asName = (word: KinWord): KinWord => ({ ...word, kind: 'name', key: nameKey(word.form), weight: WEIGHTS.name });

type Sort = Pick<KinWord, 'form' | 'key' | 'kind' | 'weight'>;

function readSentence(text: string, span: Span, quotes: readonly Span[], known: Map<string, Sort>): KinWord[] {
  const words: KinWord[] = [];
  WORD.lastIndex = span.start;
  for (let match = WORD.exec(text); match && match.index < span.end; match = WORD.exec(text)) {
    const start = match.index;
    const raw = match[0].replace(/[’']s$/u, '');
    const word = { start, end: start + match[0].length, quoted: inside(quotes, start) };
    const at = words.length === 0 ? `^${raw}` : raw;
    let sort = known.get(at);
    if (!sort) known.set(at, (sort = classify(raw, words.length === 0)));
    words.push({ ...word, ...sort });
  }
  return words;
}

function classify(raw: string, sentenceStart: boolean): Sort {
  const form = fold(raw);
  const value = numberOf(form);
  if (value !== null) return { form, key: `#${value}`, kind: 'number', weight: value > 3 ? WEIGHTS.number : WEIGHTS.news };
  const kind = kindOf(raw, form, sentenceStart);
  const weight = kind === 'content' && form.length < 4 ? WEIGHTS.news : WEIGHTS[kind];
  return { form, key: keyOf(kind, form), kind, weight };
}

const inside = (spans: readonly Span[], at: number): boolean => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle] as Span;
    if (span.end <= at) low = middle + 1;
    else if (span.start > at) high = middle;
    else return true;
  }
  return false;
};

// A quotation that is never closed ends with its paragraph; more than this and the mark was no quotation mark.
const LONGEST_QUOTATION = 1200;

/** Stretches between double quotation marks, straight or curly, marks left out. Each ends within its paragraph. */
export function quotedStretches(text: string): Span[] {
  const found: Span[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\n') {
      if (open >= 0 && at - open < LONGEST_QUOTATION) found.push({ start: open, end: at });
      open = -1;
    } else if (sign === '“' || (sign === '"' && open < 0)) {
      open = at + 1;
    } else if ((sign === '”' || sign === '"') && open >= 0) {
      if (at - open < LONGEST_QUOTATION) found.push({ start: open, end: at });
      open = -1;
    }
  }
  return found;
}
