import { PERSON_NOUNS, UNITS } from '../../../lexicon/units.js';
import type { Quantity } from '../../../event/index.js';
import { keysOfLemma } from '../words.js';

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
export function namesOne(one: Quantity, other: Quantity): boolean {
  if (one.unit === null || other.unit === null || dimension(one.unit)) return true;
  const keys = new Set(keysOfLemma(one.unit));
  return keysOfLemma(other.unit).some((key) => keys.has(key));
}

/** The figure itself, without what its sense allows around it. */
const point = (quantity: Quantity): Bounds => ({ low: quantity.value * factorOf(quantity), high: quantity.upTo * factorOf(quantity) });

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
  // “about 300”, “some 310”: either lies in what the other allows.
  if (senses.size === 1 && one.sense === 'about' && (within(point(other), a) || within(point(one), b))) return 'rounded';
  if (senses.size === 1 && one.upTo === one.value && other.upTo === other.value) {
    if (roundsTo(one.value, other.value) || roundsTo(other.value, one.value)) return 'rounded';
  }
  if (senses.has('exact') && (within(a, b) || within(b, a))) return 'bounded';
  // “about 3,200”, “more than 3,000”: the loose figure itself lies on the open side of the other.
  const beyond = (about: Quantity, bound: Quantity): boolean =>
    about.sense === 'about' &&
    bound.sense !== 'about' &&
    !equal &&
    within({ low: about.value * factorOf(about), high: about.value * factorOf(about) }, boundsOf(bound));
  if (beyond(one, other) || beyond(other, one)) return 'bounded';
  if (a.high < b.low || b.high < a.low) return 'far';
  return 'apart';
}
