import { OFFICE_CLASSES } from '../lexicon/offices-of-state.js';
import type { DateValue, Status } from '../values.js';
import { foldName } from '../text/index.js';
import type { PrecedentRow } from './types.js';

/** What is asked: has this class or person done this there before? */
export interface PrecedentQuestion {
  readonly kind: PrecedentRow['kind'];
  /** For `nth`: which. */
  readonly n: number | null;
  /** As precise as the words: `2007`, `2021-02`, `2021-02-01`; null where no baseline is given. */
  readonly since: string | null;
  /** Event for which it is claimed; null where the question names none: then the latest that fits is meant. */
  readonly event: number | null;
}

/** One happening of the kind that the question asks about, with those who took part and fit. */
export interface PrecedentCase {
  readonly event: number;
  readonly status: Status;
  readonly hedged: boolean;
  readonly when: DateValue | null;
  /** Whether somebody of the class took part: `false` is not listed at all, `unknown` where no report prints the office. */
  readonly fits: 'yes' | 'unknown';
  /** Dates that cannot all be true are told of it; a mere guess among them does not count. */
  readonly disputed?: boolean;
  /** The highest rank among those who fit; null where no title is printed. */
  readonly rank: number | null;
}

export interface PrecedentFinding {
  readonly verdict: PrecedentRow['verdict'];
  readonly because: string;
  /** Events that decide, the deciding one first. */
  readonly events: readonly number[];
}

const titles = OFFICE_CLASSES.flatMap(({ rank, endings }) => endings.map((title) => ({ rank, title }))).sort(
  (a, b) => b.title.length - a.title.length,
);

/** Rank of a title as printed; null where none is known. “former President” has none. */
export function rankOf(title: string): number | null {
  const words = foldName(title);
  if (/^(?:former|ex|late)\b/.test(words)) return null;
  return titles.find((row) => words === row.title || words.endsWith(` ${row.title}`))?.rank ?? null;
}

export const LEADER_RANK = 3;

/** A guess does not settle anything. */
const isSure = ({ status, hedged, when, fits, disputed }: PrecedentCase): boolean =>
  status === 'occurred' && !hedged && !disputed && when !== null && when.basis !== 'inferred' && fits === 'yes';

/** First and last day of `2007`, `2007-03`, `2007-03-05`. */
function baseline(since: string): { from: string; to: string } {
  const [year = '', month, day] = since.split('-');
  if (day !== undefined) return { from: since, to: since };
  // No month has a 32nd day: text comparison needs no calendar.
  return month === undefined ? { from: `${year}-01-01`, to: `${year}-12-31` } : { from: `${since}-01`, to: `${since}-31` };
}

type Place = 'before' | 'in' | 'after' | 'across';

/** Where a date lies beside the baseline. What took days is of the day on which it began, where that is known. */
function placed(date: DateValue, since: string): Place {
  const { from, to } = baseline(since);
  const when = date.grain === 'day' || date.grain === 'interval' ? { from: date.from, to: date.from } : date;
  if (when.to < from) return 'before';
  if (when.from > to) return 'after';
  return when.from >= from && when.to <= to ? 'in' : 'across';
}

/**
 * What the cases say of a precedent. *Contradicted* needs a sure case that breaks it; *supported* needs the baseline among the cases and none that may
 * break it; everything else is open. That the record has no such case proves nothing.
 */
export function checkPrecedent(question: PrecedentQuestion, cases: readonly PrecedentCase[]): PrecedentFinding {
  const now = nowOf(question, cases);
  const others = cases.filter((one) => one !== now && ['occurred', 'ongoing'].includes(one.status));
  const earlier = others.filter((one) => now === null || isEarlier(one, now));
  if (question.kind === 'last') return checkLast(question.since, cases);
  if (question.kind === 'nth') return checkNth(question, earlier);
  if (question.kind === 'first-ever' || question.since === null) return checkFirstEver(earlier);
  return checkSince(question, question.since, now, earlier);
}

/** The case that the precedent is claimed for: the one named, else the latest; plans and undated ones come after all others. */
function nowOf({ event }: PrecedentQuestion, cases: readonly PrecedentCase[]): PrecedentCase | null {
  if (event !== null) return cases.find((one) => one.event === event) ?? null;
  const day = ({ when, status }: PrecedentCase): string => (when && status !== 'planned' ? when.from : `9${when?.from ?? ''}`);
  return cases.toSorted((a, b) => day(b).localeCompare(day(a)) || b.event - a.event)[0] ?? null;
}

const isEarlier = (one: PrecedentCase, now: PrecedentCase): boolean =>
  one.when === null || now.when === null || one.when.from < now.when.from;

const open = (because: string, events: readonly PrecedentCase[]): PrecedentFinding => ({
  verdict: 'open',
  because,
  events: events.map(({ event }) => event),
});
const settled = (verdict: 'supported' | 'contradicted', because: string, events: readonly PrecedentCase[]): PrecedentFinding => ({
  verdict,
  because,
  events: events.map(({ event }) => event),
});

function checkSince(
  question: PrecedentQuestion,
  since: string,
  now: PrecedentCase | null,
  earlier: readonly PrecedentCase[],
): PrecedentFinding {
  const counts = (one: PrecedentCase): boolean =>
    question.kind !== 'highest-since' || (one.rank !== null && now?.rank != null && one.rank >= now.rank);
  const between = earlier.filter((one) => one.when !== null && placed(one.when, since) === 'after');
  const breaking = between.filter((one) => isSure(one) && counts(one));
  if (breaking.length > 0) return settled('contradicted', `the record has one after ${since}`, breaking);
  const doubtful = earlier.filter(
    (one) =>
      (between.includes(one) && !isLower(question, one, now)) ||
      one.when === null ||
      one.disputed === true ||
      placed(one.when, since) === 'across',
  );
  if (doubtful.length > 0) return open(`one may fall after ${since}, but its date, its standing or the office is not certain`, doubtful);
  const base = earlier.filter((one) => one.when !== null && placed(one.when, since) === 'in' && isSure(one) && counts(one));
  if (base.length > 0) return settled('supported', `the record has the one of ${since}, and none after it`, base);
  return open(`the record has none of ${since}, and none after it`, []);
}

/** Of a rank that is known to be lower: it does not stand against “the highest since”. */
const isLower = ({ kind }: PrecedentQuestion, one: PrecedentCase, now: PrecedentCase | null): boolean =>
  kind === 'highest-since' && one.rank !== null && now?.rank != null && one.rank < now.rank;

function checkFirstEver(earlier: readonly PrecedentCase[]): PrecedentFinding {
  const sure = earlier.filter((one) => isSure(one));
  if (sure.length > 0) return settled('contradicted', 'the record has an earlier one', sure);
  return open(earlier.length > 0 ? 'the record may have an earlier one' : 'the record has no earlier one, which proves nothing', earlier);
}

function checkNth({ n, since }: PrecedentQuestion, earlier: readonly PrecedentCase[]): PrecedentFinding {
  const within = earlier.filter(({ when }) => since === null || when === null || placed(when, since) !== 'before');
  const sure = within.filter((one) => isSure(one));
  if (n === null) return open('the words do not say which', sure);
  if (sure.length >= n) return settled('contradicted', `the record has ${sure.length} earlier ones`, sure);
  if (sure.length === n - 1 && within.length === sure.length)
    return settled('supported', `the record has ${sure.length} earlier ones`, sure);
  return open(`the record has ${sure.length} earlier ones`, within);
}

function checkLast(since: string | null, cases: readonly PrecedentCase[]): PrecedentFinding {
  if (since === null) return open('the words do not say when', []);
  const later = cases.filter(({ when }) => when !== null && placed(when, since) === 'after');
  const sure = later.filter((one) => isSure(one));
  if (sure.length > 0) return settled('contradicted', `the record has a later one than ${since}`, sure);
  const doubtful = cases
    .filter(({ status, when }) => status === 'occurred' && (when === null || placed(when, since) === 'across'))
    .concat(later.filter(({ status }) => status === 'occurred'));
  if (doubtful.length > 0) return open(`one may be later than ${since}`, doubtful);
  const base = cases.filter((one) => isSure(one) && one.when !== null && placed(one.when, since) === 'in');
  return base.length > 0 ? settled('supported', `the record has it, and none later`, base) : open(`the record has none of ${since}`, []);
}
