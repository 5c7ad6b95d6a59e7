import { dateInWords, weekdayOf } from '../../calendar.js';
import { datedAgain, type ReportReading } from '../../event/index.js';
import { withPublished } from '../../text/index.js';
import type { DateValue } from '../../values.js';
import type { SentencePair } from '../context.js';
import { daysOf } from '../events/when.js';
import { type DatePair, pairsByWeekday, pairsThrough, printed } from './pairs.js';
import { fitsPrinted, middle, oneDay, printedInFull, printedInPart } from './printed.js';
import { dayNumber, dayRange, iso, searchWindow, type Window } from './search.js';

export interface DatingTools {
  alignment(first: string, second: string): readonly SentencePair[];
  sameOrigin(first: string, second: string): boolean;
}

export interface Dated {
  readonly reading: ReportReading;
  readonly published: DateValue | null;
}

// A report of a story may come out this long before or after another one of it.
const BEFORE = 14;
const AFTER = 45;
// Rewrites of one wire come out together: an open window is closed after a week.
const WIRE_BEFORE = 3;
const WIRE_AFTER = 6;
const WIDE = 10;

/**
 * Gives every report its date: the printed one, or the one that other reports of the story allow. What cannot be worked out stays null;
 * no report takes over another's date. The times of each report are resolved again with its date.
 */
export function dateReports(readings: readonly ReportReading[], tools: DatingTools): Dated[] {
  const dated: Dated[] = readings.map((reading) => redate(reading, printedInFull(reading.text.article)));
  // Those that print a day without its year first: they then help to date those that print nothing.
  const order = dated.map((_, i) => i).sort((a, b) => Number(printsDay(readings[b])) - Number(printsDay(readings[a])) || a - b);
  const open = order.filter((i) => dated[i]?.published === null);
  for (const i of open) {
    const { reading } = dated[i] as Dated;
    dated[i] = redate(reading, workOut(reading, dated, tools));
  }
  return dated;
}

const printsDay = (reading: ReportReading | undefined): boolean =>
  reading !== undefined && (printedInPart(reading.text.article)?.day ?? null) !== null;

/** A story that grows gives its reports the same dates again and again: the last one of each is kept while the report is. */
const LAST = new WeakMap<ReportReading, Dated>();

function redate(reading: ReportReading, published: DateValue | null): Dated {
  const last = LAST.get(reading);
  if (last && sameDate(last.published, published)) return { ...last, published };
  const dated = { reading: datedAgain(reading, withPublished(reading.text, published)), published };
  LAST.set(reading, dated);
  return dated;
}

/** A date in all that times are resolved by. */
const sameDate = (a: DateValue | null, b: DateValue | null): boolean =>
  a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));

function workOut(reading: ReportReading, all: readonly Dated[], tools: DatingTools): DateValue | null {
  const others = all.filter((one): one is Dated & { published: DateValue } => one.published !== null);
  const part = printedInPart(reading.text.article);
  if (others.length === 0) return null;
  const near = nearest(reading, others, tools);
  const days = candidates(others).filter((day) => part === null || fitsPrinted(day, part));
  const window = notBefore(newsDay(reading, others, tools), searchWindow(reading, days, pairsFor(reading, others, tools, near), near));
  if (window)
    return ruledNothingOut(window, days) && !sharesOrigin(reading, others, tools) ? null : fromWindow(reading, window, others, tools);
  return part?.day !== null && part !== null ? fromPart(days, near, part.text) : null;
}

/** Dates that the report means on whatever day it appeared (“2012”) leave every day open: that is no date. */
const ruledNothingOut = ({ from, to }: Window, days: readonly number[]): boolean => days.length > WIDE && to - from + 1 >= days.length;

const sharesOrigin = (reading: ReportReading, others: readonly Dated[], tools: DatingTools): boolean =>
  others.some((one) => tools.sameOrigin(one.reading.text.article.id, reading.text.article.id));

/** The day that the reports closest to this one suggest: the mean of those of its own origin, otherwise of all. */
function nearest(reading: ReportReading, others: readonly (Dated & { published: DateValue })[], tools: DatingTools): number {
  const own = others.filter((one) => tools.sameOrigin(one.reading.text.article.id, reading.text.article.id));
  const from = own.length > 0 ? own : others;
  return Math.round(from.reduce((sum, one) => sum + middle(one.published), 0) / from.length);
}

// Sentences are paired as telling one thing from this strength on.
const PAIRED = 0.3;
const LEAD = 2;

/** The day on which a dated report sets what the lead of this one tells as done, too, by the pair most alike: no report tells it before. */
function newsDay(reading: ReportReading, others: readonly (Dated & { published: DateValue })[], tools: DatingTools): number {
  const { text } = reading;
  const first = text.sentences.find(({ block }) => text.article.blocks[block]?.kind === 'paragraph')?.index ?? 0;
  const pairs = others.flatMap(({ reading: other }) =>
    tools
      .alignment(text.article.id, other.text.article.id)
      .filter((pair) => pair.strength >= PAIRED && pair.first >= first && pair.first < first + LEAD)
      .flatMap(({ first: own, second, strength }) =>
        daysDone(other, second, new Set(doneIn(reading, own).map(({ type }) => type))).map((day) => ({ day, strength })),
      ),
  );
  pairs.sort((a, b) => b.strength - a.strength || a.day - b.day);
  return pairs[0]?.day ?? Number.NEGATIVE_INFINITY;
}

/** The window without the days before the news; left as it is where the news lies outside it. */
const notBefore = (day: number, window: Window | null): Window | null =>
  window && window.from < day && day <= window.to ? { ...window, from: day } : window;

const doneIn = ({ events }: ReportReading, at: number): ReportReading['events'] =>
  events.filter(({ sentence, status, background }) => sentence === at && status === 'occurred' && !background);

const daysDone = (reading: ReportReading, sentence: number, types: ReadonlySet<string>): number[] =>
  doneIn(reading, sentence)
    .filter(({ type }) => types.has(type))
    .flatMap(({ times }) => times.flatMap((index) => reading.text.times[index]?.date ?? []))
    .flatMap(({ from, to }) => (from === to ? [dayNumber(from)] : []));

function candidates(others: readonly (Dated & { published: DateValue })[]): number[] {
  const days = new Set(others.flatMap(({ published }) => dayRange(dayNumber(published.from) - BEFORE, dayNumber(published.to) + AFTER)));
  return [...days].sort((a, b) => a - b);
}

function pairsFor(reading: ReportReading, others: readonly Dated[], tools: DatingTools, near: number): DatePair[] {
  const id = reading.text.article.id;
  const through = others.flatMap((one) => pairsThrough(reading, one.reading, tools.alignment(id, one.reading.text.article.id)));
  const dates = [reading, ...others.map((one) => one.reading)].flatMap((one) => {
    const whole = one === reading || tools.sameOrigin(one.text.article.id, id);
    return datesOf(one, whole ? Number.POSITIVE_INFINITY : LEAD_SENTENCES);
  });
  return [...through, ...pairsByWeekday(reading, dates, near)];
}

// Of a report with another origin only the news itself is expected to come up again.
const LEAD_SENTENCES = 4;

function datesOf({ text }: ReportReading, sentences: number): { date: DateValue; said: string; report: string }[] {
  return text.times.flatMap(({ date, sentence, start, end }) => {
    if (!date || date.basis === 'inferred' || sentence < 0 || sentence >= sentences) return [];
    return [{ date, said: text.article.text.slice(start, end), report: text.article.id }];
  });
}

function fromPart(days: readonly number[], near: number, text: string): DateValue | null {
  const day = [...days].sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
  if (day === undefined) return null;
  return oneDay(day, {
    basis: 'aligned',
    confidence: 'medium',
    rule: 'year-from-story',
    anchor: `“${text}” is printed without its year, which the other reports of the story give`,
  });
}

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function fromWindow(
  reading: ReportReading,
  window: Window,
  others: readonly (Dated & { published: DateValue })[],
  tools: DatingTools,
): DateValue {
  const { from, to, narrowed } = closed(reading, window, others, tools);
  const days = to - from + 1;
  return {
    from: iso(from),
    to: iso(to),
    grain: days === 1 ? 'day' : 'interval',
    basis: 'aligned',
    confidence: narrowed || days > WIDE ? 'low' : days > 3 ? 'medium' : 'high',
    rule: narrowed ? 'aligned-window-of-one-wire' : 'aligned-window',
    anchor: reasoning(reading, window, from, to, narrowed),
  };
}

/** A wide window is cut to the week around the reports of the same origin. */
function closed(
  reading: ReportReading,
  { from, to }: Window,
  others: readonly (Dated & { published: DateValue })[],
  tools: DatingTools,
): { from: number; to: number; narrowed: boolean } {
  if (to - from < WIDE) return { from, to, narrowed: false };
  const own = others.filter((one) => tools.sameOrigin(one.reading.text.article.id, reading.text.article.id));
  const first = Math.max(from, Math.min(...own.map(({ published }) => dayNumber(published.from) - WIRE_BEFORE)));
  const last = Math.min(to, Math.max(...own.map(({ published }) => dayNumber(published.to) + WIRE_AFTER)));
  return own.length > 0 && first <= last ? { from: first, to: last, narrowed: true } : { from, to, narrowed: false };
}

const MOST_PAIRS = 3;

function reasoning(reading: ReportReading, { pairs }: Window, from: number, to: number, narrowed: boolean): string {
  const id = reading.text.article.id;
  const steps = [...pairs]
    .sort((a, b) => daysOf(a.target) - daysOf(b.target) || b.weight - a.weight)
    .slice(0, MOST_PAIRS)
    .map(({ time, target, said, report }) => {
      const date =
        target.from === target.to ? `${WEEKDAYS[weekdayOf(dayNumber(target.from))]}, ${dateInWords(target)}` : dateInWords(target);
      return report === id
        ? `“${printed(reading, time)}” fits “${said}” (${date})`
        : `“${printed(reading, time)}” in ${id} is “${said}” in ${report} (${date})`;
    });
  const range = dateInWords({ from: iso(from), to: iso(to), grain: 'interval' });
  const wire = narrowed ? '; the window is closed to the week of the reports that share its origin' : '';
  return `${steps.join('; ')}: all of this holds for a report of ${range}${wire}`;
}
