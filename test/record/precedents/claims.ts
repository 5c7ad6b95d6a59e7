import { isOneState, type RawVisit } from './raw.js';

/** Which rows count: those of one person, or of a kind of office of one state. */
export type Subject =
  | { readonly person: string; readonly from: string }
  | { readonly office: 'leader' | 'president' | 'secretary of state'; readonly from: string };

export interface Claim {
  readonly kind: 'first' | 'last' | 'nth';
  readonly subject: Subject;
  readonly to: string;
  /** Year that the claim names; for `nth` the year from which it counts. */
  readonly year: number;
  readonly n: number;
  /** The day for which it is claimed. */
  readonly on: string;
  readonly thisYear: boolean;
}

export type Truth = 'supported' | 'contradicted' | 'open';

const LEADERS = /^(?:President|Prime Minister|Premier|Chancellor|Taoiseach|King|Queen|Emperor|Shah|Sultan|Amir|Emir|Pope)$/;
const SERVANTS = /^(?:Vice President|Vice Premier|Deputy Prime Minister|Foreign Minister|Secretary of State|Secretary)$/;

/** Yes, no, or not to be told from the row. */
function counts(subject: Subject, { person, office, from }: RawVisit): boolean | null {
  if (from !== subject.from) return false;
  if ('person' in subject) return person === subject.person;
  const known = LEADERS.test(office) || SERVANTS.test(office);
  if (!known) return null;
  if (subject.office === 'leader') return LEADERS.test(office);
  return office.toLowerCase() === subject.office;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** What the rows say of a claim, by looking at every row; null where they leave it to opinion. A visit is of the year in which it began. */
export function truthOf(claim: Claim, rows: readonly RawVisit[]): Truth | null {
  const { kind, subject, to, year, n, on } = claim;
  let inYear = 0;
  let afterYear = 0;
  let fromYear = 0;
  for (const row of rows) {
    if (row.to !== to || row.start > on) continue;
    const fits = counts(subject, row);
    if (fits === null) return null;
    if (!fits || (row.start === on && kind !== 'nth')) continue;
    if (yearOf(row.start) === year) inYear++;
    if (yearOf(row.start) > year) afterYear++;
    if (yearOf(row.start) >= year) fromYear++;
  }
  if (kind === 'nth') return fromYear > n ? 'contradicted' : fromYear < n ? 'open' : 'supported';
  return afterYear > 0 ? 'contradicted' : inYear > 0 ? 'supported' : 'open';
}

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** The claim as a report would print it. */
export function wordsOf({ kind, subject, to, year, n, thisYear }: Claim, variant: number): string {
  const where = to === 'United States' ? 'the United States' : to;
  const whose =
    'person' in subject
      ? subject.person
      : variant % 2 === 0
        ? `a ${subject.office} of ${subject.from === 'United States' ? 'the United States' : subject.from}`
        : `a ${subject.office} of ${subject.from}`;
  if (kind === 'last') {
    return 'person' in subject && variant % 2 === 0
      ? `${whose} last visited ${where} in ${year}`
      : `last visit by ${whose} to ${where} was in ${year}`;
  }
  const which = kind === 'first' ? 'first' : (ORDINALS[n] ?? `${n}th`);
  const bound = thisYear ? 'this year' : `since ${year}`;
  if ('person' in subject && variant % 3 === 0) return `${whose}’s ${which} visit to ${where} ${bound}`;
  return variant % 2 === 0 ? `${which} visit by ${whose} to ${where} ${bound}` : `the ${which} visit to ${where} by ${whose} ${bound}`;
}

/** Mulberry32: the same claims on every machine. */
export function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** People whom one printed name, and nobody else’s in the tables, stands for: no other name with the same last word. */
function plainPeople(rows: readonly RawVisit[]): ReadonlySet<string> {
  const byLast = new Map<string, Set<string>>();
  const last = (name: string): string => name.split(/[\s-]/).at(-1)?.toLowerCase() ?? '';
  for (const { person, from } of rows) byLast.set(last(person), (byLast.get(last(person)) ?? new Set()).add(`${person}|${from}`));
  return new Set(
    rows.flatMap(({ person }) =>
      byLast.get(last(person))?.size === 1 && /^\p{L}[\p{L}.'’-]+( \p{L}[\p{L}.'’-]*)+$/u.test(person) ? [person] : [],
    ),
  );
}

interface Series {
  readonly subject: Subject;
  readonly to: string;
  readonly starts: readonly string[];
}

function seriesOf(rows: readonly RawVisit[]): Series[] {
  const people = plainPeople(rows);
  const all = new Map<string, { subject: Subject; to: string; starts: string[] }>();
  for (const row of rows) {
    if (!isOneState(row.from) || !isOneState(row.to)) continue;
    const offices = (['leader', 'president', 'secretary of state'] as const).map((office): Subject => ({ office, from: row.from }));
    const persons: Subject[] = people.has(row.person) ? [{ person: row.person, from: row.from }] : [];
    for (const subject of [...persons, ...offices]) {
      if (counts(subject, row) !== true) continue;
      const key = JSON.stringify([subject, row.to]);
      const series = all.get(key) ?? { subject, to: row.to, starts: [] };
      series.starts.push(row.start);
      all.set(key, series);
    }
  }
  return [...all.values()].map((one) => ({ ...one, starts: one.starts.toSorted() })).filter(({ starts }) => new Set(starts).size > 2);
}

/** A claim of one kind over a series; it may be true or false. */
function drawn(series: Series, kind: Claim['kind'], draw: (below: number) => number): Claim | null {
  const { subject, to, starts } = series;
  const at = 1 + draw(starts.length - 1);
  const on = starts[at] as string;
  if (starts.filter((start) => start === on).length > 1) return null;
  const before = starts.slice(0, at).map(yearOf);
  const last = before.at(-1) as number;
  if (kind === 'nth') {
    const thisYear = draw(2) === 0;
    const year = thisYear ? yearOf(on) : (before[draw(before.length)] as number);
    const n = Math.max(2, starts.filter((start) => start <= on && yearOf(start) >= year).length + [0, 0, -1, 1, 2][draw(5)]!);
    return n > 10 ? null : { kind, subject, to, year, n, on, thisYear };
  }
  const years = [last, last, before[draw(before.length)] as number, last + 1, last - 1];
  const year = years[draw(years.length)] as number;
  return year >= yearOf(on) ? null : { kind, subject, to, year, n: 0, on, thisYear: false };
}

/** As many true and as many corrupted claims, each with what the rows say; kinds and subjects mixed. */
export function claimsOf(
  rows: readonly RawVisit[],
  each: number,
  seed: number,
): { readonly claim: Claim; readonly truth: Truth; readonly text: string }[] {
  const draw = generator(seed);
  const series = seriesOf(rows);
  const people = series.filter(({ subject }) => 'person' in subject);
  const offices = series.filter(({ subject }) => !('person' in subject));
  const made = new Map<string, { claim: Claim; truth: Truth; text: string }>();
  const left = { true: each, false: each };
  for (let i = 0; i < each * 400 && left.true + left.false > 0; i++) {
    const from = i % 2 === 0 ? people : offices;
    const one = from[draw(from.length)];
    const claim = one ? drawn(one, (['first', 'last', 'nth'] as const)[draw(3)] ?? 'first', draw) : null;
    const truth = claim && truthOf(claim, rows);
    if (!claim || !truth) continue;
    const side = truth === 'supported' ? 'true' : 'false';
    const text = wordsOf(claim, draw(6));
    if (left[side] === 0 || made.has(`${text} ${claim.on}`)) continue;
    left[side]--;
    made.set(`${text} ${claim.on}`, { claim, truth, text });
  }
  return [...made.values()];
}
