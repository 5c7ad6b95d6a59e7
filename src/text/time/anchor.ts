import { isoDay, parseIsoDay } from '../../calendar.js';
import type { Basis, Confidence, DateValue, Span } from '../../values.js';
import type { BaseText } from '../base.js';
import type { TimeMention } from '../types.js';
import { EventDays } from './events.js';
import { durationValue } from './lengths.js';
import type { Found } from './find.js';
import { type Anchors, resolve } from './resolve.js';
import type { Expr, ParsedTime, Resolved } from './types.js';

// A report that may have come out on any of more days than this is tried on a sample of them.
const MAX_DAYS = 40;

interface Window {
  readonly days: readonly number[];
  readonly end: number;
  readonly words: string;
  readonly basis: Basis;
  readonly confidence: Confidence;
}

function windowOf(published: DateValue | null): Window | null {
  const from = published ? parseIsoDay(published.from) : null;
  const to = published ? parseIsoDay(published.to) : null;
  if (!published || from === null || to === null || to < from) return null;
  const step = Math.max(1, Math.ceil((to - from) / MAX_DAYS));
  const days: number[] = [];
  for (let day = from; day < to; day += step) days.push(day);
  days.push(to);
  const words = from === to ? `report of ${published.from}` : `report of ${published.from} to ${published.to}`;
  const basis: Basis = published.basis === 'explicit' ? 'resolved' : published.basis;
  return { days, end: to, words, basis, confidence: published.confidence };
}

const WORST: readonly Confidence[] = ['high', 'medium', 'low'];
const worse = (a: Confidence, b: Confidence): Confidence => WORST[Math.max(WORST.indexOf(a), WORST.indexOf(b))] ?? 'low';

const LEAN_WORDS = { '-1': ', past tense', '0': '', '1': ', future tense' } as const;

function dateValue(found: Resolved, parsed: ParsedTime, window: Window | null, agreed: boolean): DateValue {
  const common = { from: isoDay(found.from), to: isoDay(found.to), grain: found.grain, rule: parsed.rule };
  if (found.explicit) return { ...common, basis: 'explicit', confidence: 'high', anchor: null };
  if (parsed.expr.kind === 'named-date') return { ...common, basis: 'background', confidence: 'high', anchor: found.anchor };
  const guess = found.guess || !agreed;
  const basis: Basis = guess ? 'inferred' : found.anchorFree && !window ? 'resolved' : (window?.basis ?? 'inferred');
  const lean = usesLean(parsed.expr) ? LEAN_WORDS[`${parsed.lean}`] : '';
  const report = window && !(found.anchorFree && found.anchor) ? `${window.words}${lean}` : null;
  const anchor = [found.anchor, report].filter((part) => part !== null).join('; ') || null;
  const confidence = agreed ? found.confidence : 'low';
  return { ...common, basis, confidence: window && !found.anchorFree ? worse(confidence, window.confidence) : confidence, anchor };
}

const usesLean = (expr: Expr): boolean => expr.kind === 'cycle' && expr.shift === 'near' && expr.year === null;

const sameRun = (a: Resolved | null, b: Resolved | null): boolean => a?.from === b?.from && a?.to === b?.to;

/** What the expressions before hand on to the next one. */
interface Thread {
  previous: Resolved | null;
  previousDay: Resolved | null;
  /** The last day before that does not lie after the report: what a narrative in the past tense goes on from. */
  pastDay: Resolved | null;
  sentence: number;
  sentenceYear: number | null;
  /** A week to come that the sentence has named: “next week”. */
  sentenceWeek: Resolved | null;
}

function anchors(parsed: ParsedTime, thread: Thread, report: number | null, end: number | null, events: EventDays): Anchors {
  return {
    report,
    reportEnd: end,
    lean: parsed.lean,
    limit: parsed.limit,
    previous: thread.previous,
    before: parsed.follows ? thread.previous : null,
    previousDay: parsed.lean > 0 ? thread.previousDay : (thread.pastDay ?? thread.previousDay),
    sentenceYear: thread.sentenceYear,
    sentenceWeek: thread.sentenceWeek,
    event: (words) => events.dayOf(words, thread.sentence),
  };
}

interface Outcome {
  /** The reading that is shown; null while open. */
  readonly shown: Resolved | null;
  /** False where the days on which the report may have come out give different readings. */
  readonly agreed: boolean;
  readonly readings: readonly Resolved[];
}

function outcome(parsed: ParsedTime, thread: Thread, window: Window | null, events: EventDays): Outcome {
  if (parsed.repeats && thread.previousDay) {
    const same: Resolved = { ...thread.previousDay, explicit: false, others: [], anchor: `${thread.previousDay.value} right before it` };
    return { shown: same, agreed: true, readings: [same] };
  }
  if (!window) {
    const one = resolve(parsed.expr, anchors(parsed, thread, null, null, events));
    return { shown: one, agreed: true, readings: one ? [one] : [] };
  }
  const readings: Resolved[] = [];
  let missing = false;
  for (const day of window.days) {
    const one = resolve(parsed.expr, anchors(parsed, thread, day, window.end, events));
    if (!one) missing = true;
    else if (!readings.some((other) => sameRun(other, one))) readings.push(one);
  }
  const [first] = readings;
  if (!first || missing) return { shown: null, agreed: false, readings };
  if (readings.length === 1) return { shown: first, agreed: true, readings };
  return { shown: merged(readings), agreed: false, readings };
}

/** Windows that slide with the report's day (“the past year”) are shown as the stretch that they cover; others stay open. */
function merged(readings: readonly Resolved[]): Resolved | null {
  const [first] = readings;
  if (!first || first.grain !== 'interval') return null;
  const from = Math.min(...readings.map((one) => one.from));
  const to = Math.max(...readings.map((one) => one.to));
  return { ...first, from, to, value: `${isoDay(from)}/${isoDay(to)}`, guess: true, confidence: 'low', others: [] };
}

/** TIMEX3 type, and the value while no date is known. A length whose start is not known is just a length. */
function timexOf(expr: Expr, known: boolean): { readonly timex: TimeMention['timex']; readonly open: string | null } {
  if (expr.kind === 'open') return { timex: expr.timex, open: expr.value };
  if (expr.kind === 'time') return { timex: 'TIME', open: null };
  if (expr.kind === 'window') return { timex: 'DURATION', open: durationValue(expr.count, expr.unit) };
  if (expr.kind === 'offset' && expr.from === 'event' && !known) return { timex: 'DURATION', open: durationValue(expr.count, expr.unit) };
  return { timex: 'DATE', open: null };
}

/** “the first since 2019”, “before 2007”: a year that bounds a stretch of time is not the year the sentence tells of. */
const BOUND = /\b(?:since|until|till|before|after|by|than)\s+$/iu;
const LONGEST_BOUND = 12;

const isBound = (text: string, { start }: Span): boolean => BOUND.test(text.slice(Math.max(0, start - LONGEST_BOUND), start));

function note(thread: Thread, found: Found, shown: Resolved, reportEnd: number | null, text: string): void {
  thread.previous = shown;
  if (shown.grain === 'day' && !found.parsed.printed) {
    thread.previousDay = shown;
    if (reportEnd !== null && shown.from <= reportEnd) thread.pastDay = shown;
  }
  if (found.sentence >= 0 && shown.grain === 'week' && reportEnd !== null && shown.from > reportEnd) thread.sentenceWeek = shown;
  if (found.sentence >= 0 && shown.explicit && shown.grain === 'year' && !isBound(text, found)) thread.sentenceYear = Number(shown.value);
}

/** Resolves the expressions of one report in text order. `published` is the report's own date, exact or an interval. */
export function resolveAll(base: BaseText, found: readonly Found[], published: DateValue | null): TimeMention[] {
  const window = windowOf(published);
  const events = new EventDays(base);
  const thread: Thread = { previous: null, previousDay: null, pastDay: null, sentence: -1, sentenceYear: null, sentenceWeek: null };
  const { text } = base.article;
  return found.map((one) => {
    if (one.sentence !== thread.sentence) {
      thread.sentence = one.sentence;
      thread.sentenceYear = null;
      thread.sentenceWeek = null;
    }
    const { parsed } = one;
    const { shown, agreed, readings } = outcome(parsed, thread, window, events);
    const value = (resolved: Resolved): DateValue => dateValue(resolved, parsed, window, agreed);
    if (shown) {
      note(thread, one, shown, window?.end ?? null, text);
      events.add(one, shown);
    }
    const other = (shown ?? readings[0])?.others ?? [];
    const alternatives = [
      ...(agreed ? [] : readings.filter((reading) => !sameRun(reading, shown))).map((reading) => ({
        ...value(reading),
        basis: 'inferred' as const,
        confidence: 'low' as const,
      })),
      ...(shown ? other.map((run) => ({ ...value({ ...shown, ...run }), basis: 'inferred' as const, confidence: 'low' as const })) : []),
    ];
    const { start, end, first, last, sentence } = one;
    const { timex, open } = timexOf(parsed.expr, shown !== null);
    return {
      start,
      end,
      first,
      last,
      sentence,
      timex,
      value: shown ? shown.value : open,
      date: shown ? value(shown) : null,
      alternatives,
      expression: parsed,
    };
  });
}
