import { PERSON_NOUNS, UNITS } from '../../../lexicon/units.js';
import type { Quantity } from '../../../event/index.js';
import type { Difference, Unit } from '../types.js';
import { keysOfLemma } from '../words.js';
import { wording } from './pair.js';
import { samePredicate } from './status.js';

const MEASURES = new Map(UNITS.map((row) => [row.unit, row] as const));

/** What a printed figure allows, in the base of its dimension: closed interval. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** How far “about” reaches: a tenth either way. “Nearly” and “more than” reach a fifth beyond the figure before they mislead. */
const ABOUT = 0.1;
const BEYOND = 0.2;

/** Of the unit in which it is printed, to the base of its dimension. */
export const factorOf = (quantity: Quantity): number => (quantity.unit === null ? 1 : (MEASURES.get(quantity.unit)?.factor ?? 1));

export function boundsOf(quantity: Quantity): Bounds {
  const low = quantity.value * factorOf(quantity);
  const high = quantity.upTo * factorOf(quantity);
  switch (quantity.sense) {
    case 'about':
      return high > low ? { low, high } : { low: low * (1 - ABOUT), high: high * (1 + ABOUT) };
    case 'more-than':
    case 'at-least':
      return { low, high: high * (1 + BEYOND) };
    case 'less-than':
    case 'at-most':
      return { low: low * (1 - BEYOND), high };
    default:
      return { low, high };
  }
}

const dimension = (unit: string | null): string | null => (unit === null ? null : (MEASURES.get(unit)?.dimension ?? null));

/** Whether two figures count the same kind of thing: one measure, one currency, people, or nouns used for one another. */
export function comparable(one: Quantity, other: Quantity): boolean {
  if (one.unit === other.unit) return true;
  if (one.unit === null || other.unit === null) return false;
  const dimensions = [dimension(one.unit), dimension(other.unit)];
  if (dimensions[0] || dimensions[1]) return dimensions[0] === dimensions[1];
  if (PERSON_NOUNS.has(one.unit) && PERSON_NOUNS.has(other.unit)) return true;
  const keys = new Set(keysOfLemma(one.unit));
  return keysOfLemma(other.unit).some((key) => keys.has(key));
}

/** Digits that carry a value: 2 of “52”, 3 of “52.4”, 2 of “12,000”. */
const significant = (value: number): number =>
  value
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace(/^0\.0*|\.?0+$|\./g, '')
    .replace(/0+$/, '').length;

/** “52 percent” is what “52.4 percent” is rounded to; “40” against “38” is another figure, since one digit is too little to round to. */
function roundsTo(fine: number, coarse: number): boolean {
  const digits = significant(coarse);
  return digits >= 2 && significant(fine) > digits && Number(fine.toPrecision(digits)) === coarse;
}

/** One noun or a synonym; “prisoners” and “people” only count both persons. */
function namesOne(one: Quantity, other: Quantity): boolean {
  if (one.unit === null || other.unit === null || dimension(one.unit)) return true;
  const keys = new Set(keysOfLemma(one.unit));
  return keysOfLemma(other.unit).some((key) => keys.has(key));
}

export type NumberVerdict = 'same' | 'rounded' | 'bounded' | 'apart' | 'far';

/**
 * `same`: one value and one sense. `rounded`: one value, or one inside the other's “about”. `bounded`: one inside the other's
 * open side (“620”, “more than 600”). `apart`: they overlap no further or bound differently. `far`: no figure fits both.
 */
export function judgeNumbers(one: Quantity, other: Quantity): NumberVerdict {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  const equal = one.value * factorOf(one) === other.value * factorOf(other) && one.upTo * factorOf(one) === other.upTo * factorOf(other);
  const senses = new Set([one.sense, other.sense]);
  if (equal && (senses.size === 1 || senses.has('exact')) && !senses.has('at-most') && !senses.has('more-than')) {
    return senses.size === 1 ? 'same' : 'rounded';
  }
  if (equal) return senses.size === 1 ? 'same' : 'apart';
  const within = (x: Bounds, y: Bounds): boolean => x.low >= y.low && x.high <= y.high;
  if (one.sense === 'about' && other.sense === 'exact' && within(b, a)) return 'rounded';
  if (other.sense === 'about' && one.sense === 'exact' && within(a, b)) return 'rounded';
  if (senses.size === 1 && one.upTo === one.value && other.upTo === other.value) {
    if (roundsTo(one.value, other.value) || roundsTo(other.value, one.value)) return 'rounded';
  }
  if (senses.has('exact') && (within(a, b) || within(b, a))) return 'bounded';
  if (a.high < b.low || b.high < a.low) return 'far';
  return 'apart';
}

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

interface Found {
  readonly quantity: Quantity;
  readonly unit: Unit;
}

/** Pairs the figures of two sides: equal amounts first, whatever they are said to count, then the nearest of one kind. Each is used once. */
function paired(one: readonly Found[], other: readonly Found[]): [Found, Found][] {
  const distance = (a: Found, b: Found): number =>
    Math.abs(Math.log((a.quantity.value * factorOf(a.quantity) + 1) / (b.quantity.value * factorOf(b.quantity) + 1)));
  const single = one.length === 1 && other.length === 1;
  // “the number of dead had risen to 37” counts what “34 people died” counts.
  const tolls = (a: Found, b: Found): boolean => single && isToll(a.unit, a.quantity) && isToll(b.unit, b.quantity);
  const fits = (a: Found, b: Found): boolean =>
    distance(a, b) === 0 ||
    tolls(a, b) ||
    (comparable(a.quantity, b.quantity) && (single || (a.quantity.unit !== null && b.quantity.unit !== null)));
  const candidates = one
    .flatMap((a) => other.filter((b) => fits(a, b)).map((b): [Found, Found] => [a, b]))
    .sort((x, y) => distance(...x) - distance(...y));
  const used = new Set<Quantity>();
  return candidates.filter(([a, b]) => {
    if (used.has(a.quantity) || used.has(b.quantity)) return false;
    used.add(a.quantity).add(b.quantity);
    return true;
  });
}

const words = (found: Found): [string, string] => {
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

const EACH = /\b(?:each|apiece|both|either)\b/i;

/** “35 each” makes 70 of two. */
function isShare(a: Found, b: Found): boolean {
  const ratio = Math.max(a.quantity.value, b.quantity.value) / Math.min(a.quantity.value, b.quantity.value);
  return Number.isInteger(ratio) && ratio >= 2 && ratio <= 10 && EACH.test((a.quantity.value < b.quantity.value ? a : b).unit.text);
}

function difference(a: Found, b: Found): Difference | null {
  if (isShare(a, b)) return null;
  const wordings = [words(a), words(b)] as const;
  const topic = a.quantity.unit ?? b.quantity.unit;
  const make = (relation: Difference['relation'], severity: Difference['severity']): Difference => ({
    kind: 'number',
    relation,
    severity,
    wordings,
    topic,
  });
  switch (judgeNumbers(a.quantity, b.quantity)) {
    case 'same':
      return wordings[0][1].toLowerCase() === wordings[1][1].toLowerCase() || factorOf(a.quantity) === factorOf(b.quantity)
        ? null
        : make('agree', 'presentation');
    case 'rounded':
      if (a.quantity.value === b.quantity.value) return make('agree', 'presentation');
      return { ...make('more-specific', 'presentation'), restsOnVoice: ![a, b].some(({ quantity }) => quantity.upTo > quantity.value) };
    // “240” and “more than 200” can be read as one; only the voice that gave the figure keeps them apart (`relation.ts`).
    case 'bounded':
      return { ...make('agree', 'presentation'), restsOnVoice: true };
    case 'apart':
      return make('differs', 'divergence');
    default:
      return make('differs', isToll(a.unit, a.quantity) || isToll(b.unit, b.quantity) ? 'divergence' : 'contradiction');
  }
}

/** “fired on three Ukrainian vessels”, “fired on their boats”: one deed to things of one kind, counted on one side only. */
function countedOnOneSide(left: readonly Unit[], right: readonly Unit[]): Difference[] {
  const counts = (units: readonly Unit[]): boolean => units.some((unit) => unit.quantities.length > 0);
  if (counts(left) === counts(right) || !samePredicate(left[0] as Unit, right[0] as Unit)) return [];
  const [counted, bare] = counts(left) ? [left, right] : [right, left];
  const named = new Set(bare.flatMap((unit) => unit.items.filter((item) => item.kind === 'word').flatMap((item) => item.keys)));
  const found = counted
    .flatMap((unit) => unit.quantities.map((quantity) => ({ quantity, unit })))
    .find(({ quantity }) => quantity.unit !== null && keysOfLemma(quantity.unit).some((key) => named.has(key)));
  if (!found) return [];
  const pair = [words(found), wording(bare[0] as Unit)];
  const wordings = counts(left) ? pair : pair.toReversed();
  return [{ kind: 'number', relation: 'more-specific', severity: 'presentation', wordings, topic: found.quantity.unit }];
}

const ALIKE = 0.5;

/** Figures of two sides that count the same thing. A figure that only one side prints makes that side the more specific. */
export function compareNumbers(left: readonly Unit[], right: readonly Unit[], score = 1): Difference[] {
  const of = (units: readonly Unit[]): Found[] => units.flatMap((unit) => unit.quantities.map((quantity) => ({ quantity, unit })));
  const [one, other] = [of(left), of(right)];
  return [
    ...paired(one, other)
      // Prisoners and people are held against one another only in clauses that are much alike.
      .filter(([a, b]) => score >= ALIKE || a.quantity.value === b.quantity.value || namesOne(a.quantity, b.quantity))
      .flatMap(([a, b]) => difference(a, b) ?? []),
    ...countedOnOneSide(left, right),
  ];
}
