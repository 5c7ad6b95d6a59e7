import { type DayRange, dayOf, isoDay, parseIsoDay, weekdayOf, yearRange } from '../../calendar.js';
import type { Confidence, Grain, Span } from '../../values.js';
import { choose, earliest, grainOf, isWeekly, latest, turn } from './cycles.js';
import { grainOfUnit, move, periodAt, valueOf } from './periods.js';
import { durationValue } from './lengths.js';
import type { CycleExpr, Expr, Lean, ParsedTime, Resolved, TimeUnit } from './types.js';

/** What an expression can be anchored on. */
export interface Anchors {
  /** One day on which the report may have come out; null where it is not known. */
  readonly report: number | null;
  /** Last day on which it may have come out. */
  readonly reportEnd: number | null;
  readonly lean: Lean;
  readonly limit: boolean;
  /** The expression before, and the last one before that names a day. */
  readonly previous: Resolved | null;
  readonly previousDay: Resolved | null;
  /** A day that the words put before this one. */
  readonly before: Resolved | null;
  /** A year printed earlier in the same sentence: “In 2014 … in March”. */
  readonly sentenceYear: number | null;
  /** A week to come, named earlier in the same sentence: “next week … on Tuesday”. */
  readonly sentenceWeek: Resolved | null;
  /** Day on which an event named by words of the report took place. */
  event(words: Span): Resolved | null;
}

const NONE = { explicit: false, guess: false, confidence: 'high' as Confidence, anchor: null, others: [] };

function plain(run: DayRange, grain: Grain, more: Partial<Resolved> = {}): Resolved {
  return { ...NONE, ...run, grain, value: valueOf(run, grain), ...more };
}

const lower = (a: Confidence, b: Confidence): Confidence =>
  a === 'low' || b === 'low' ? 'low' : a === 'medium' || b === 'medium' ? 'medium' : 'high';

/** Works an expression out; null where an anchor that it needs is missing. */
export function resolve(expr: Expr, at: Anchors): Resolved | null {
  switch (expr.kind) {
    case 'cycle':
      return resolveCycle(expr, at);
    case 'year':
      return plain(
        { from: yearRange(expr.year).from, to: yearRange(expr.toYear ?? expr.year).to },
        expr.toYear === undefined ? 'year' : 'interval',
        { explicit: true },
      );
    case 'decade':
      return plain(periodAt('decade', dayOf(expr.from, 1, 1), 0), 'decade', expr.printed ? { explicit: true } : { confidence: 'medium' });
    case 'century':
      return plain(periodAt('century', dayOf(expr.number * 100, 1, 1), 0), 'century', { explicit: true });
    case 'named-date':
      return namedDate(expr.date);
    case 'period':
      return resolvePeriod(expr, at);
    case 'offset':
      return resolveOffset(expr, at);
    case 'window':
      return resolveWindow(expr, at);
    case 'range':
      return resolveRange(expr.from, expr.to, at);
    case 'edge':
      return resolveEdge(expr.edge, expr.of, at);
    case 'within':
      return resolveWithin(expr.inner, expr.outer, at);
    case 'nth':
      return resolveNth(expr, at);
    case 'time':
      return resolveTime(expr.code, expr.of, at);
    case 'overnight':
      return at.report === null ? null : plain({ from: at.report - 1, to: at.report }, 'interval', { confidence: 'medium' });
    case 'so-far':
      return resolveSoFar(expr.side, expr.of, at);
    case 'same':
      return resolveSame(expr.unit, at);
    case 'either':
      return resolveEither(expr.options, at);
    case 'open':
      return null;
  }
}

function namedDate(date: string): Resolved | null {
  const day = parseIsoDay(date);
  return day === null ? null : plain({ from: day, to: day }, 'day', { anchor: 'the date that the name stands for', anchorFree: true });
}

function resolveCycle(expr: CycleExpr, at: Anchors): Resolved | null {
  const grain = grainOf(expr);
  const year = expr.year;
  if (year !== null) {
    const run = turn(expr, year);
    return run ? plain(run, grain, { explicit: true }) : null;
  }
  if (expr.from === 'previous') {
    const base = at.previousDay ?? at.previous;
    if (!base) return null;
    const run = expr.shift === 'next' ? earliest(expr, base.to, true) : latest(expr, base.from, true);
    return run ? plain(run, grain, { confidence: 'medium', anchor: `${base.value} before it`, anchorFree: true }) : null;
  }
  if (expr.weekday !== undefined && at.report === null) return null;
  if (
    at.sentenceYear !== null &&
    expr.shift === 'near' &&
    !isWeekly(expr) &&
    expr.cycle !== 'day-of-month' &&
    expr.cycle !== 'holiday' &&
    at.lean <= 0
  ) {
    const run = turn(expr, at.sentenceYear);
    if (run && (at.report === null || run.from <= at.report))
      return plain(run, grain, { confidence: 'medium', anchor: `the year ${at.sentenceYear} before it`, guess: true, anchorFree: true });
  }
  if (at.report === null) return null;
  const week = at.sentenceWeek;
  if (week && expr.cycle === 'weekday' && expr.shift === 'near' && at.lean >= 0) {
    const run = earliest(expr, week.from, false);
    if (run && run.to <= week.to) return plain(run, grain, { confidence: 'medium', anchor: `the week of ${isoDay(week.from)} before it` });
  }
  const chosen = choose(expr, at.report, at.lean);
  const { before } = at;
  const later = chosen && before && at.lean > 0 && chosen.run.from <= before.from ? earliest(expr, before.to, true) : null;
  const found = later ? { run: later, others: [] } : chosen;
  if (!found) return null;
  const fitting = expr.weekday === undefined ? found : fitWeekday(expr, at.report, found);
  const others = fitting.others.map((run) => ({ ...run, grain }));
  const { guess, confidence } = certainty(expr, at, fitting.run);
  return plain(fitting.run, grain, { others, guess, confidence });
}

/** A printed weekday picks the year in which the date falls on it. */
function fitWeekday(
  expr: CycleExpr,
  report: number,
  found: { run: DayRange; others: readonly DayRange[] },
): { run: DayRange; others: readonly DayRange[] } {
  const fits = (run: DayRange): boolean => weekdayOf(run.from) === expr.weekday;
  if (fits(found.run)) return { run: found.run, others: [] };
  for (let step = 1; step <= 6; step++) {
    for (const side of [-step, step]) {
      const run = choose({ ...expr, shift: 'near' }, report + side * (expr.cycle === 'day-of-month' ? 30 : 365), 0)?.run;
      if (run && fits(run)) return { run, others: [found.run] };
    }
  }
  return found;
}

// A date without its year further from the report than this could as well belong to the neighbouring year.
const SURE_DAYS = 200;

function certainty(expr: CycleExpr, at: Anchors, run: DayRange): { guess: boolean; confidence: Confidence } {
  if (expr.shift !== 'near') return { guess: false, confidence: expr.shift === 'this' ? 'high' : 'medium' };
  const distance = Math.abs((at.report ?? run.from) - run.from);
  if (isWeekly(expr)) return { guess: false, confidence: at.lean === 0 ? 'medium' : 'high' };
  if (expr.cycle === 'month-day')
    return { guess: at.lean === 0 && distance > SURE_DAYS, confidence: distance > SURE_DAYS ? 'medium' : 'high' };
  return { guess: true, confidence: at.lean === 0 || distance > SURE_DAYS ? 'low' : 'medium' };
}

const anchorDay = (from: 'report' | 'previous', at: Anchors): { day: number; words: string | null } | null => {
  if (from === 'report') return at.report === null ? null : { day: at.report, words: null };
  const base = at.previousDay ?? at.previous;
  return base ? { day: base.from, words: `${base.value} before it` } : null;
};

function resolvePeriod(expr: Extract<Expr, { kind: 'period' }>, at: Anchors): Resolved | null {
  const base = expr.from === 'previous' && expr.unit !== 'day' ? (at.previous ?? at.previousDay) : null;
  const anchor = base ? { day: base.from, words: `${base.value} before it` } : anchorDay(expr.from, at);
  if (!anchor) return null;
  const run = periodAt(expr.unit, anchor.day, expr.shift);
  const previous = expr.from === 'previous';
  return plain(run, grainOfUnit(expr.unit), previous ? { confidence: 'medium', anchor: anchor.words, anchorFree: true } : {});
}

function resolveOffset(expr: Extract<Expr, { kind: 'offset' }>, at: Anchors): Resolved | null {
  const { from, count, unit, direction } = expr;
  if (count === null) return null;
  let base: Resolved | null = null;
  if (from === 'report') base = at.report === null ? null : plain({ from: at.report, to: at.report }, 'day');
  else if (from === 'previous') base = unit === 'day' || unit === 'hour' || unit === 'week' ? at.previousDay : at.previous;
  else if (from === 'event') base = expr.event ? at.event(expr.event) : null;
  else base = resolve(from, at);
  if (!base) return null;
  // A length of years or months does not reach a day from a base that is only a year.
  const coarse = base.grain !== 'day' && base.grain !== 'interval';
  const named = typeof from === 'object' && (from.kind === 'same' || coarse);
  const target = move(base.from, count * direction, unit);
  const grain = named ? base.grain : grainOfUnit(unit);
  const run = named
    ? { from: target, to: move(base.to + 1, count * direction, unit) - 1 }
    : periodAt(unit === 'hour' ? 'day' : unit, target, 0);
  if (unit === 'hour' && count < 24) return null;
  const others = unit === 'day' || named ? [] : [{ from: target, to: target, grain: 'day' as const }];
  if (from === 'report') return plain(run, grain, { others, confidence: unit === 'day' ? 'high' : 'medium' });
  const words = from === 'event' ? (base.anchor ?? base.value) : `${base.value} before it`;
  return plain(run, grain, {
    others,
    confidence: from === 'event' ? 'low' : 'medium',
    guess: from === 'event',
    anchor: words,
    anchorFree: at.report === null,
  });
}

function resolveWindow(expr: Extract<Expr, { kind: 'window' }>, at: Anchors): Resolved | null {
  if (at.report === null || expr.count === null) return null;
  const other = move(at.report, expr.count * expr.direction, expr.unit);
  const run = expr.direction < 0 ? { from: other, to: at.report } : { from: at.report, to: other };
  return { ...plain(run, 'interval', { confidence: 'medium' }), value: durationValue(expr.count, expr.unit) };
}

function resolveRange(fromExpr: Expr, toExpr: Expr, at: Anchors): Resolved | null {
  const to = resolve(toExpr, at);
  // “from May 3 to June 2, 2019”: the start takes the year that the end prints.
  const yearOfEnd =
    toExpr.kind === 'cycle' && toExpr.year !== null && fromExpr.kind === 'cycle' && fromExpr.year === null && !isWeekly(fromExpr);
  if (yearOfEnd && to) {
    const start = [0, -1].map((step) => turn(fromExpr, (toExpr.year ?? 0) + step)).find((run) => run && run.from <= to.from);
    if (start) return plain({ from: start.from, to: to.to }, 'interval', { explicit: true });
  }
  const from = resolve(fromExpr, at);
  if (!from || !to) return null;
  let end: DayRange = to;
  if (isLookingBack(fromExpr, toExpr, at.lean)) {
    const start = latest(fromExpr, to.from, true);
    if (start)
      return plain({ from: start.from, to: to.to }, 'interval', { confidence: lower(from.confidence, to.confidence), guess: to.guess });
  }
  if (toExpr.kind === 'cycle' && toExpr.year === null) {
    const following = turn(toExpr, 0) ? firstAfter(toExpr, from.from) : null;
    if (following) end = following;
  }
  if (end.to < from.from) return null;
  const run = { from: from.from, to: end.to };
  return plain(run, 'interval', {
    explicit: from.explicit && to.explicit,
    guess: from.guess || to.guess,
    confidence: lower(from.confidence, to.confidence),
    anchor: from.anchor,
  });
}

/** “from Thursday to Saturday” of something over: the end is found first, so that the run is over before the report. */
const isLookingBack = (from: Expr, to: Expr, lean: Lean): from is CycleExpr =>
  lean < 0 &&
  from.kind === 'cycle' &&
  to.kind === 'cycle' &&
  from.year === null &&
  to.year === null &&
  isWeekly(from) &&
  (isWeekly(to) || to.cycle === 'month-day');

/** The first run of a cycle that starts on or after a day. */
function firstAfter(expr: CycleExpr, day: number): DayRange | null {
  return choose({ ...expr, shift: 'near', lean: 1 }, day - 1, 1)?.run ?? null;
}

function resolveEdge(edge: Extract<Expr, { kind: 'edge' }>['edge'], ofExpr: Expr, at: Anchors): Resolved | null {
  const of = resolve(ofExpr, at);
  if (!of) return null;
  const point = (day: number): Resolved => ({
    ...of,
    from: day,
    to: day,
    grain: 'day',
    value: isoDay(day),
    explicit: of.explicit,
    others: [],
  });
  if (edge === 'end') return at.limit ? { ...point(of.to), value: of.value } : of;
  if (edge === 'start') return at.limit ? { ...point(of.from), value: of.value } : of;
  if (edge === 'eve') return point(of.from - 1);
  if (edge === 'first-half' || edge === 'second-half') {
    const middle = of.from + (of.grain === 'month' ? 15 : Math.floor((of.to - of.from + 1) / 2));
    const run = edge === 'first-half' ? { from: of.from, to: middle - 1 } : { from: middle, to: of.to };
    return { ...of, ...run, grain: 'interval', value: `${isoDay(run.from)}/${isoDay(run.to)}`, others: [] };
  }
  if (edge === 'rest')
    return at.report === null || at.report > of.to
      ? of
      : {
          ...of,
          from: Math.max(of.from, at.report),
          grain: 'interval',
          value: `${isoDay(Math.max(of.from, at.report))}/${isoDay(of.to)}`,
          explicit: false,
        };
  return of;
}

function resolveWithin(inner: CycleExpr, outerExpr: Expr, at: Anchors): Resolved | null {
  const outer = resolve(outerExpr, at);
  if (!outer) return null;
  const probe = { ...inner, shift: 'near' as const, lean: 1 as const };
  const run = choose(probe, outer.from - 1, 1)?.run;
  if (!run || run.from > outer.to) return null;
  return plain(run, grainOf(inner), { explicit: outer.explicit, confidence: outer.confidence, anchor: outer.anchor });
}

function resolveNth(expr: Extract<Expr, { kind: 'nth' }>, at: Anchors): Resolved | null {
  const of = resolve(expr.of, at);
  if (!of) return null;
  const keep = { explicit: of.explicit, confidence: of.confidence, anchor: of.anchor, guess: of.guess };
  const { n, count, unit } = expr;
  if (typeof unit === 'number') {
    const day = n > 0 ? of.from + ((unit - weekdayOf(of.from) + 7) % 7) + (n - 1) * 7 : of.to - ((weekdayOf(of.to) - unit + 7) % 7);
    return day > of.to ? null : plain({ from: day, to: day }, 'day', keep);
  }
  const run = nthRun(of, n, count, unit);
  if (!run || run.from > of.to || run.to < of.from) return null;
  return plain(run, count === 1 ? grainOfUnit(unit) : 'interval', keep);
}

function nthRun(of: DayRange, n: number, count: number, unit: TimeUnit): DayRange | null {
  if (unit === 'week' && count === 1) {
    // The first week of a month is the first that begins in it.
    const first = periodAt('week', of.from + 6, 0);
    const lastWeek = periodAt('week', of.to - 3, 0);
    return n > 0 ? { from: first.from + (n - 1) * 7, to: first.from + (n - 1) * 7 + 6 } : lastWeek;
  }
  if (n > 0) {
    const from = move(of.from, (n - 1) * count, unit);
    return { from, to: move(of.from, n * count, unit) - 1 };
  }
  return { from: move(of.to + 1, -count, unit), to: of.to };
}

function resolveTime(code: string, ofExpr: Expr | null, at: Anchors): Resolved | null {
  const bare = ofExpr === null;
  let day = bare ? at.previousDay : resolve(ofExpr, at);
  if (ofExpr?.kind === 'same') day = at.previousDay;
  if (bare && at.report !== null && (!day || Math.abs(day.from - at.report) > 3)) {
    day = plain({ from: at.report, to: at.report }, 'day', { guess: true, confidence: 'low' });
  }
  if (!day) return null;
  const value = day.grain === 'day' ? `${isoDay(day.from)}${code}` : day.value;
  if (!bare) return { ...day, value };
  return {
    ...day,
    value,
    guess: true,
    confidence: 'low',
    explicit: false,
    others: [],
    anchor: day.anchor ?? `${isoDay(day.from)} before it`,
  };
}

function resolveSoFar(side: 'before' | 'after', ofExpr: Expr, at: Anchors): Resolved | null {
  const of = resolve(ofExpr, at);
  if (!of) return null;
  const { report, reportEnd } = at;
  const holds = report !== null && report >= of.from && report <= of.to;
  if (!holds || ofExpr.kind === 'same' || of.grain === 'day') return of;
  const run = side === 'before' ? { from: of.from, to: Math.min(of.to, reportEnd ?? report) } : { from: report, to: of.to };
  return plain(run, 'interval', { confidence: of.confidence });
}

function resolveSame(unit: TimeUnit, at: Anchors): Resolved | null {
  const base = unit === 'day' || unit === 'week' ? at.previousDay : (at.previous ?? at.previousDay);
  if (!base) return null;
  return plain(periodAt(unit, base.from, 0), grainOfUnit(unit), {
    confidence: 'medium',
    anchor: `${base.value} before it`,
    anchorFree: true,
  });
}

function resolveEither(options: readonly Expr[], at: Anchors): Resolved | null {
  const found = options.map((option) => resolve(option, at)).filter((one) => one !== null);
  const { report } = at;
  // News is not dated far ahead: an order that puts the day after the report is the less likely one.
  const ranked = report === null ? found : [...found].sort((a, b) => Number(a.from > report + 1) - Number(b.from > report + 1));
  const [first, ...rest] = ranked;
  if (!first) return null;
  return {
    ...first,
    explicit: false,
    guess: true,
    confidence: 'low',
    anchor: 'month first, as in the United States',
    anchorFree: true,
    others: rest.map(({ from, to, grain }) => ({ from, to, grain })),
  };
}

export const isParsed = (value: unknown): value is ParsedTime =>
  typeof value === 'object' && value !== null && 'expr' in value && 'rule' in value;
