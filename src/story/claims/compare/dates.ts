import { PLAIN_CUES } from '../../../lexicon/claims.js';
import { PHASES } from '../../../lexicon/rivals.js';
import type { DatedTime, Difference, Unit } from '../types.js';
import { sameHappening, samePredicate, shareThing } from './deeds.js';
import { type SidePair, wording } from './pair.js';
import { cameTrue } from './status.js';

const contains = (outer: DatedTime, inner: DatedTime): boolean => outer.date.from <= inner.date.from && outer.date.to >= inner.date.to;
const same = (a: DatedTime, b: DatedTime): boolean => a.date.from === b.date.from && a.date.to === b.date.to;
const disjoint = (a: DatedTime, b: DatedTime): boolean => a.date.to < b.date.from || b.date.to < a.date.from;

interface Found {
  readonly time: DatedTime;
  readonly unit: Unit;
}

/** A limit (“by”, “until”, “since”) dates the end of something and may not be held against its day. */
const LIMIT = /\b(?:by|until|till|since|before|after|from|through|within|the end of)\s+(?:\w+\s+){0,2}$/i;

/** “The first summit since 2016”, “since he took office on January 1”: a baseline dates nothing that the clause tells. */
const BASELINE = /\bsince\s+(?:\w+\s+){0,2}$|\S\s+since\s+[^,;]*$/i;

function follows(pattern: RegExp, { time, unit }: Found): boolean {
  const span = unit.evidence.find((passage) => time.span.start >= passage.start && time.span.end <= passage.end);
  if (!span) return false;
  const at = unit.text.indexOf(time.text);
  return at > 0 && pattern.test(unit.text.slice(0, at));
}

const QUOTED = /“[^”]*”|"[^"]*"/g;

/** “These were men in uniform,” she told parliament on Friday: dates the saying, not what is quoted. */
function datesTheSaying({ unit, time }: Found): boolean {
  if (unit.quoted.length === 0) return PLAIN_CUES.has(unit.claim.lemma);
  const at = unit.text.indexOf(time.text);
  return ![...unit.text.matchAll(QUOTED)].some((quote) => quote.index <= at && at < quote.index + quote[0].length);
}

const isLimit = (found: Found): boolean => follows(LIMIT, found);

const of = (units: readonly Unit[]): Found[] =>
  units
    .flatMap((unit) => unit.times.map((time) => ({ time, unit })))
    // A date that went with a passage of its own, a record’s baseline among them, dates the rest no longer.
    .filter(({ time, unit }) => unit.evidence.some((passage) => time.span.start >= passage.start && time.span.end <= passage.end))
    .filter((found) => !follows(BASELINE, found));

/** “the following day”, “two days later”, “that day”: counted from what was told before, so that no other day can be held against it. */
const COUNTED_ON =
  /^(?:the |that |a |an |one |two |three |\d+ )?(?:following|next|same|previous|day before|(?:days?|weeks?|months?) (?:later|earlier|before|after))\b|^that \w+$/i;

const ORDINAL = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b/gi;

/** “the first exercise was held in 2012”, “a third should be held in 2016”: other members of one row have other days. */
function ofOtherTurns(a: Unit, b: Unit): boolean {
  const turns = ({ text }: Unit): string[] => (text.match(ORDINAL) ?? []).map((word) => word.toLowerCase());
  const [one, other] = [turns(a), turns(b)];
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));
}

/** “opens on May 21”, “will begin on May 23”. */
const samePhase = (a: Unit, b: Unit): boolean =>
  PHASES.some((verbs) => a.deeds.some((deed) => verbs.includes(deed)) && b.deeds.some((deed) => verbs.includes(deed))) && shareThing(a, b);

/** How alike clauses of other verbs must be that tell of one kind of happening: “spoke on the phone on Tuesday”, “told him by telephone on Wednesday”. */
const MUCH_ALIKE = 0.6;
const oneHappening = ({ score }: SidePair, a: Found, b: Found): boolean =>
  score >= MUCH_ALIKE &&
  !a.unit.toDo &&
  !b.unit.toDo &&
  !datesTheSaying(a) &&
  !datesTheSaying(b) &&
  sameHappening(a.unit, b.unit) &&
  shareThing(a.unit, b.unit);

/** “visits Dakar on Monday”, “goes on to Bamako on Tuesday”. */
function inOtherPlaces({ isPlace }: SidePair, a: Unit, b: Unit): boolean {
  const only = (unit: Unit, other: Unit): boolean => [...unit.entities].some((id) => isPlace(id) && !other.entities.has(id));
  return only(a, b) && only(b, a);
}

/** Both are dated, and no date of the one may be the other's: two happenings, or two plans. */
export const otherTime = (a: Unit, b: Unit): boolean =>
  a.times.length > 0 && b.times.length > 0 && a.times.every((one) => b.times.every((other) => disjoint(one, other)));

const END = /^(?:the )?end of /i;

/** “by 2019” and “by the end of 2019” set one limit. */
const sameLimit = (a: Found, b: Found): boolean =>
  a.time.date.to === b.time.date.to && ((END.test(a.time.text) && isLimit(b)) || (END.test(b.time.text) && isLimit(a)));

function clash(a: Found, b: Found): Difference {
  const sure = (found: Found): boolean => found.time.date.basis !== 'inferred' && found.time.date.confidence !== 'low';
  const past = ![a, b].some(
    ({ unit }) => unit.claim.status === 'planned' || unit.claim.status === 'hypothetical' || unit.claim.status === 'cancelled',
  );
  const severity = past && sure(a) && sure(b) && !isLimit(a) && !isLimit(b) ? 'contradiction' : 'divergence';
  return {
    kind: 'date',
    relation: 'differs',
    severity,
    wordings: [
      [a.unit.report, a.time.text],
      [b.unit.report, b.time.text],
    ],
    topic: null,
  };
}

/** “lost its licence in April”, “lost its licence”: one deed, dated on one side only. */
function datedOnOneSide(pair: SidePair): Difference[] {
  const { left, right } = pair;
  // Who tells that it came to pass need not tell again when it was to be.
  if (cameTrue(pair)) return [];
  const [a, b] = [left, right].map((units) => of(units).find((found) => !datesTheSaying(found))?.unit);
  const [dated, bare] = [a ?? b, (a ? right : left)[0]];
  if (Boolean(a) === Boolean(b) || !dated || !bare || !samePredicate(left[0] as Unit, right[0] as Unit)) return [];
  // “on Friday” in an undated report says when, though nobody can tell the day.
  if ((a ? right : left).some((unit) => unit.printsTime)) return [];
  const printed = [dated.report, dated.times[0]?.text ?? ''] as const;
  const wordings = a ? [printed, wording(bare)] : [wording(bare), printed];
  return [{ kind: 'date', relation: 'more-specific', severity: 'presentation', wordings, topic: null }];
}

/** Dates of two sides: the same day in another form, a month against a day in it, or days that cannot be one. */
export function compareDates(pair: SidePair): Difference[] {
  const { left, right } = pair;
  const [one, other] = [of(left), of(right)];
  const found: Difference[] = [];
  const matched = new Set<Found>();
  for (const a of one) for (const b of other) if (same(a.time, b.time)) matched.add(a).add(b);
  for (const a of one) {
    // A date that has its equal is not held against a coarser one beside it.
    const b = matched.has(a)
      ? other.find((x) => same(a.time, x.time))
      : other.find((x) => !matched.has(x) && (contains(a.time, x.time) || contains(x.time, a.time)));
    if (!b) continue;
    const wordings = [
      [a.unit.report, a.time.text],
      [b.unit.report, b.time.text],
    ] as const;
    if (!same(a.time, b.time) && !sameLimit(a, b))
      found.push({ kind: 'date', relation: 'more-specific', severity: 'presentation', wordings, topic: null });
    else if (a.time.text.toLowerCase() !== b.time.text.toLowerCase())
      found.push({ kind: 'date', relation: 'agree', severity: 'presentation', wordings, topic: null });
  }
  const [a, b] = [one[0], other[0]];
  found.push(...datedOnOneSide(pair));
  // “nothing from this day” in one quotation means one day, whenever it is printed.
  if (a && b && a.unit.quoted.length && b.unit.quoted.length && a.time.text.toLowerCase() === b.time.text.toLowerCase()) return found;
  // Other verbs have other days: “captured last November”, “were home on Saturday”.
  if (
    one.length === 1 &&
    other.length === 1 &&
    a &&
    b &&
    disjoint(a.time, b.time) &&
    (samePredicate(a.unit, b.unit) || samePhase(a.unit, b.unit) || oneHappening(pair, a, b)) &&
    !inOtherPlaces(pair, a.unit, b.unit) &&
    !ofOtherTurns(a.unit, b.unit) &&
    !COUNTED_ON.test(a.time.text) &&
    !COUNTED_ON.test(b.time.text)
  )
    found.push(clash(a, b));
  return found;
}
