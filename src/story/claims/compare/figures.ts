import { PERSON_NOUNS, UNITS } from '../../../lexicon/units.js';
import type { Quantity } from '../../../event/index.js';
import type { Difference, Unit } from '../types.js';
import { keysOfLemma } from '../words.js';
import { samePredicate } from './deeds.js';
import { wording } from './pair.js';

/** Nouns whose count grows while a story runs: a higher figure in another report is news, not an error. */
const GROWING: ReadonlySet<string> = new Set([
  'dead',
  'death',
  'victim',
  'casualty',
  'injured',
  'wounded',
  'missing',
  'homeless',
  'evacuee',
  'people',
  'person',
  'civilian',
  'life',
  'body',
]);
const TOLL = /\b(?:dead|died|die|killed|kill|deaths?|toll|injured|wounded|missing|lives|casualties)\b/i;

export const isToll = (unit: Unit, quantity: Quantity): boolean =>
  TOLL.test(unit.text) && (quantity.unit === null || GROWING.has(quantity.unit));

/** Counts of victims, of prisoners and of votes are disputed: who vouches for them is part of what is told. */
const DISPUTED = /\b(?:held|holds?|holding|jailed|detained|imprisoned|arrested|prisoners?|detainees?)\b/i;

const VOTED = /\b(?:vot(?:e|ed|es|ing)|ballots?|back(?:ed|s|ing)?|in favou?r|against)\b/i;

export const isDisputed = ({ unit, quantity }: Found): boolean =>
  (TOLL.test(unit.text) && (isToll(unit, quantity) || PERSON_NOUNS.has(quantity.unit ?? ''))) ||
  DISPUTED.test(unit.text) ||
  (VOTED.test(unit.text) && quantity.unit !== 'percent');

/** A figure and the claim that prints it. */
export interface Found {
  readonly quantity: Quantity;
  readonly unit: Unit;
}

export const figuresOf = (units: readonly Unit[]): Found[] =>
  units.flatMap((unit) => unit.quantities.map((quantity) => ({ quantity, unit })));

/** Report and figure as printed. */
export const words = (found: Found): [string, string] => {
  const { quantity, unit } = found;
  const length = quantity.end - quantity.start;
  let offset = 0;
  for (const span of unit.evidence) {
    if (quantity.start >= span.start && quantity.end <= span.end)
      return [unit.report, unit.text.slice(offset + quantity.start - span.start, offset + quantity.start - span.start + length)];
    offset += span.end - span.start + 3;
  }
  return [unit.report, String(quantity.value)];
};

/** “a new missile”, “a single missile” where the other side counts two. */
const tellsOfOne = (unit: Unit, noun: string | null): boolean =>
  noun !== null && new RegExp(`\\b(?:an?|one|an? single)\\s+(?:[\\p{L}-]+\\s+){0,3}${noun}\\b`, 'iu').test(unit.text);

/** “fired on three Ukrainian vessels”, “fired on their boats”: one deed to things of one kind, counted on one side only. */
export function countedOnOneSide(left: readonly Unit[], right: readonly Unit[]): Difference[] {
  const counts = (units: readonly Unit[]): boolean => units.some((unit) => unit.quantities.length > 0);
  if (counts(left) === counts(right) || !samePredicate(left[0] as Unit, right[0] as Unit)) return [];
  const [counted, bare] = counts(left) ? [left, right] : [right, left];
  const named = new Set(bare.flatMap((unit) => unit.items.filter((item) => item.kind === 'word').flatMap((item) => item.keys)));
  const found = counted
    .flatMap((unit) => unit.quantities.map((quantity) => ({ quantity, unit })))
    // “One frigate” tells no more than “a frigate”.
    .find(({ quantity }) => quantity.unit !== null && quantity.upTo > 1 && keysOfLemma(quantity.unit).some((key) => named.has(key)));
  if (!found) return [];
  const pair = [words(found), wording(bare[0] as Unit)];
  const wordings = counts(left) ? pair : pair.toReversed();
  const topic = found.quantity.unit;
  if (found.quantity.value >= 2 && bare.some((unit) => tellsOfOne(unit, topic)))
    return [{ kind: 'number', relation: 'differs', severity: 'contradiction', wordings, topic }];
  return [{ kind: 'number', relation: 'more-specific', severity: 'presentation', wordings, topic }];
}

const PER = /^\s*(?:[\p{L}-]+\s+){0,3}?(?:an?|per|each|every)\s+(day|week|month|year)\b|^\s*(?:[\p{L}-]+\s+){0,3}?(?:annually|yearly)\b/iu;
const OVER =
  /^\s*(?:[\p{L}-]+\s+){0,3}?(?:over|within|during)\s+(?:the\s+)?(?:next\s+|coming\s+|following\s+)?(?:\w+\s+){0,2}(day|week|month|year)s?\b/iu;

/** What span of time a figure is printed for: “20,000 workers *a year*”, “20,000 workers *over three years*”. Null where none is printed. */
export function periodOf(found: Found): string | null {
  const rest = behind(found);
  const rate = PER.exec(rest);
  if (rate) return `per ${(rate[1] ?? 'year').toLowerCase()}`;
  return OVER.test(rest) ? 'over' : null;
}

export const MEASURED_BY_VERB: ReadonlySet<string> = new Set(['percent', 'minute', 'hour', 'day', 'week', 'month', 'year']);

const behind = ({ quantity, unit }: Found): string => {
  const [, printed] = words({ quantity, unit });
  return unit.text.slice(unit.text.indexOf(printed) + printed.length);
};

/** The figure with the span of time that it is printed for. */
export function withPeriod(found: Found): [string, string] {
  const [report, printed] = words(found);
  const rest = behind(found);
  const span = (PER.exec(rest) ?? OVER.exec(rest))?.[0] ?? '';
  return [report, `${printed}${span}`];
}

const DISTANCES: ReadonlySet<string> = new Set(UNITS.flatMap(({ dimension, unit }) => (dimension === 'length' ? [unit] : [])));
const isDistance = ({ unit }: Quantity): boolean => unit !== null && DISTANCES.has(unit);

/** “struck its target 250 kilometres away”: tells where, not how far anything reaches. */
export const isWhere = (found: Found): boolean =>
  isDistance(found.quantity) && /^\s*(?:away|off|from|north|south|east|west|inland|upstream|downstream)\b/i.test(behind(found));

/** “said Mbewe, 61, on Monday”: how old somebody is. */
export function isAge(found: Found): boolean {
  if (found.quantity.unit !== null) return false;
  const [, printed] = words(found);
  const before = found.unit.text.slice(0, found.unit.text.indexOf(printed));
  return /\p{Lu}[\p{L}’'.-]+, $/u.test(before) && /^\s*(?:$|[,.;–—…(])/u.test(behind(found));
}

/** “three days before it was to open”: tells when, not how long. */
export const isLeadIn = (found: Found): boolean => /^\s*(?:before|after|ago|earlier|later|since|from now)\b/i.test(behind(found));

const STAYING: ReadonlySet<string> = new Set(['stay', 'remain', 'visit', 'be', 'spend', 'tour']);
const LEAVING: ReadonlySet<string> = new Set(['leave', 'depart', 'fly', 'go', 'travel', 'return', 'sail', 'withdraw', 'come']);
const STAY = /^[\s-]+(?:[\p{L}-]+\s+){0,2}(?:visit|stay|trip|tour|journey|sojourn)\b/iu;
const FOR = /\bfor (?:(?:about|some|up|to|at|most|least|only|just|nearly|almost|another|more|than|less|not|quite) )*$/i;
const AFTER = /\bafter (?:(?:about|some|only|just|nearly|almost|more|than|less|not|quite|a|stay|visit|of) )*$/i;

/** How long somebody stays: “a *three-day* visit”, “is to stay for *six weeks*”, “flew home after *four days*”. */
export function isStay(found: Found): boolean {
  const [, printed] = words(found);
  const before = found.unit.text.slice(0, found.unit.text.indexOf(printed));
  const { lemma } = found.unit.claim;
  if (STAY.test(behind(found))) return true;
  // “who is in Peru for two days” turns on the place.
  const stays = STAYING.has(lemma) || !found.unit.verbal;
  return (stays && FOR.test(before)) || (LEAVING.has(lemma) && AFTER.test(before));
}

/** What a share is a share of: the vote in “52 percent of the vote”. Null where it is not said. */
export const wholeOf = (found: Found): string | null =>
  /^\s+of (?:the |all |its |their )?([\p{L}-]+)/u.exec(behind(found))?.[1]?.toLowerCase() ?? null;

const AND_ONE = /\band an? ((?:[\p{L}-]+ ){0,2}[\p{L}-]+)/giu;
const isPerson = (phrase: string): boolean =>
  phrase
    .toLowerCase()
    .split(' ')
    .some((word) => PERSON_NOUNS.has(word));

/** A figure before “and” shares the noun of the one behind it: “60 Slovak and 240 Nepalese soldiers”. */
function isPeople(found: Found, next: Found | undefined): boolean {
  const { unit } = found.quantity;
  if (unit !== null) return PERSON_NOUNS.has(unit);
  return next !== undefined && /^(?:\s+\p{Lu}\p{L}+){1,2} and\s/u.test(behind(found)) && isPeople(next, undefined);
}

/** Of the first claim that lists people in parts, “three guards and a soldier”, the first figure and the sum; null where none does. */
function peopleInParts(units: readonly Unit[]): Parts | null {
  for (const unit of units) {
    const counted = figuresOf([unit]).filter((found, i, all) => isPeople(found, all[i + 1]));
    const singles = [...unit.text.matchAll(AND_ONE)].filter(([, phrase]) => isPerson(phrase ?? '')).length;
    const [first] = counted;
    if (first && counted.length + singles > 1)
      return { value: counted.reduce((sum, { quantity }) => sum + quantity.value, singles), first };
  }
  return null;
}

/** What several figures of one side come to, and the first of them. */
export interface Parts {
  readonly value: number;
  readonly first: Found;
}

/** “sold goods worth nine million dollars, bought for 74 million”: figures of one measure that may be parts of one sum. */
function sums(units: readonly Unit[]): Parts[] {
  const byUnit = new Map<string, Found[]>();
  for (const found of figuresOf(units)) {
    const { unit } = found.quantity;
    if (unit !== null && !MEASURED_BY_VERB.has(unit)) byUnit.set(unit, [...(byUnit.get(unit) ?? []), found]);
  }
  return [...byUnit.values()].flatMap((list) =>
    list.length > 1 ? [{ value: list.reduce((sum, { quantity }) => sum + quantity.value, 0), first: list[0] as Found }] : [],
  );
}

export function sumsOfParts(units: readonly Unit[]): Parts[] {
  const people = peopleInParts(units);
  return people ? [people, ...sums(units)] : sums(units);
}
