import type { Quantity } from '../../../event/index.js';
import type { DatedTime, Difference, Unit } from '../types.js';
import { comparable, factorOf, judgeNumbers, namesOne } from './amounts.js';
import {
  countedOnOneSide,
  figuresOf,
  type Found,
  isAge,
  isDisputed,
  isLeadIn,
  isStay,
  isToll,
  isWhere,
  MEASURED_BY_VERB,
  periodOf,
  sumsOfParts,
  wholeOf,
  withPeriod,
  words,
} from './figures.js';
import { otherTime } from './dates.js';
import { ofOtherFates } from './fates.js';
import { sameHappening, samePredicate } from './deeds.js';
import type { SidePair } from './pair.js';

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
    .flatMap((a) => other.filter((b) => fits(a, b) && !ofOtherFates(a, b)).map((b): [Found, Found] => [a, b]))
    .sort((x, y) => distance(...x) - distance(...y));
  const used = new Set<Quantity>();
  return candidates.filter(([a, b]) => {
    if (used.has(a.quantity) || used.has(b.quantity)) return false;
    used.add(a.quantity).add(b.quantity);
    return true;
  });
}

const EACH = /\b(?:each|apiece|both|either)\b/i;

/** “35 each” makes 70 of two. */
function isShare(a: Found, b: Found): boolean {
  const ratio = Math.max(a.quantity.value, b.quantity.value) / Math.min(a.quantity.value, b.quantity.value);
  return Number.isInteger(ratio) && ratio >= 2 && ratio <= 10 && EACH.test((a.quantity.value < b.quantity.value ? a : b).unit.text);
}

const DAY = 86_400_000;
const isLong = ({ date }: DatedTime): boolean => Date.parse(date.to) - Date.parse(date.from) > 27 * DAY;

/** “this year” against “last year”: each figure is one period's own. */
const ofOtherYears = (a: Unit, b: Unit): boolean => otherTime(a, b) && [...a.times, ...b.times].every(isLong);

/** “20,000 a year” against “20,000 over three years”. */
function otherPeriod(a: Found, b: Found): boolean {
  const [one, other] = [periodOf(a), periodOf(b)];
  return one !== null && other !== null && one !== other;
}

/** A toll may have risen when a later report counts, a stay may have become longer. */
const grows = ({ unit, quantity }: Found): boolean => isToll(unit, quantity) || STAYS.has(quantity.unit ?? '');
const STAYS: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month']);

/** @param late the reports are days apart, so that the count of the dead may have grown */
function difference(a: Found, b: Found, late: boolean): Difference | null {
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
  if (otherPeriod(a, b)) return { ...make('differs', 'contradiction'), wordings: [withPeriod(a), withPeriod(b)] };
  switch (judgeNumbers(a.quantity, b.quantity)) {
    case 'same':
      return wordings[0][1].toLowerCase() === wordings[1][1].toLowerCase() || factorOf(a.quantity) === factorOf(b.quantity)
        ? null
        : make('agree', 'presentation');
    case 'rounded':
      return a.quantity.value === b.quantity.value
        ? { ...make('agree', 'presentation'), restsOnVoice: isDisputed(a) }
        : {
            ...make('more-specific', 'presentation'),
            restsOnVoice: isDisputed(a) && ![a, b].some(({ quantity }) => quantity.upTo > quantity.value),
          };
    // “240” and “more than 200” can be read as one; of disputed counts the voice that gave the figure keeps them apart (`relation.ts`).
    case 'bounded':
      return { ...make('agree', 'presentation'), restsOnVoice: isDisputed(a) };
    case 'apart':
      return make('differs', 'divergence');
    default:
      return make('differs', late && (grows(a) || grows(b)) ? 'divergence' : 'contradiction');
  }
}

const ALIKE = 0.5;
/** The same for lengths of time in clauses of other verbs and other doers: “the talks lasted two hours”, “they talked for five”. */
const MUCH_ALIKE = 0.7;

const sameSubject = (a: Unit, b: Unit): boolean => a.subject !== null && a.subject === b.subject;

/** Two travellers with names; “the engineers” of one report may be anybody's. */
const otherSubject = (a: Unit, b: Unit): boolean => a.subjectNamed && b.subjectNamed && a.subject !== b.subject;

/** Shares and lengths of time stand in many clauses; they measure one thing where both clauses turn on one verb, or name what they are a share of. */
function measuresOne(a: Found, b: Found, score: number): boolean {
  const unit = a.quantity.unit ?? b.quantity.unit ?? '';
  if (isWhere(a) !== isWhere(b) || isAge(a) !== isAge(b)) return false;
  if (isStay(a) && isStay(b)) return !otherSubject(a.unit, b.unit);
  if (!MEASURED_BY_VERB.has(unit) || samePredicate(a.unit, b.unit)) return true;
  if (isLeadIn(a) || isLeadIn(b)) return false;
  // “a three-day visit”, “left after four days”: how long one happening took.
  if (unit !== 'percent' && score >= (sameHappening(a.unit, b.unit) || sameSubject(a.unit, b.unit) ? ALIKE : MUCH_ALIKE)) return true;
  const [one, other] = [wholeOf(a), wholeOf(b)];
  return one !== null && one === other;
}

const countsSame = (one: Quantity, part: Quantity): boolean => part.unit === null || comparable(one, part);

/** “three guards and a soldier” are the “four soldiers” of the other report: who tells the parts says more. */
function partsAndSum(left: readonly Unit[], right: readonly Unit[]): Difference[] {
  for (const [parts, whole] of [
    [left, right],
    [right, left],
  ] as const) {
    const found = sumsOfParts(parts).flatMap((sum) => {
      const total = figuresOf(whole).find(({ quantity }) => quantity.value === sum.value && countsSame(quantity, sum.first.quantity));
      return total && !figuresOf(parts).some(({ quantity }) => quantity.value === sum.value) ? [{ sum, total }] : [];
    })[0];
    if (!found) continue;
    const { sum, total } = found;
    const wordings = parts === left ? [words(sum.first), words(total)] : [words(total), words(sum.first)];
    return [{ kind: 'number', relation: 'more-specific', severity: 'presentation', wordings, topic: total.quantity.unit }];
  }
  return [];
}

/** Figures of two sides that count the same thing. A figure that only one side prints makes that side the more specific. */
export function compareNumbers({ left, right, score, daysApart }: SidePair): Difference[] {
  const summed = partsAndSum(left, right);
  if (summed.length > 0) return summed;
  const late = daysApart === null || Math.abs(daysApart) > 1;
  return [
    ...paired(figuresOf(left), figuresOf(right))
      // Prisoners and people are held against one another only in clauses that are much alike.
      .filter(([a, b]) => score >= ALIKE || a.quantity.value === b.quantity.value || namesOne(a.quantity, b.quantity))
      .filter(([a, b]) => measuresOne(a, b, score) && !ofOtherYears(a.unit, b.unit))
      .flatMap(([a, b]) => difference(a, b, late) ?? []),
    ...countedOnOneSide(left, right),
  ];
}
