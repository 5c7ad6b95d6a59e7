import { CARDINALS } from '../../lexicon/number-words.js';
import type { DateValue } from '../../values.js';
import type { EventMention } from '../types.js';
import type { ReportView } from '../view.js';
import type { Cue, Extent } from './types.js';

/** The baseline as precise as the words: `2007`, `2021-02`, `2021-02-01`; null where the words give no date. */
export function sinceValue(view: ReportView, cue: Cue, extent: Extent, events: readonly EventMention[]): string | null {
  if (cue.since < 0 && cue.kind !== 'last') return null;
  const bound = cue.since >= 0 ? view.tokens.lower(cue.since) : '';
  if (bound === 'in' || bound === 'for') return beforeLength(view, cue.since);
  if (bound === 'of') return view.text.published?.from.slice(0, 4) ?? null;
  const from = cue.since >= 0 ? cue.since : cue.head;
  const date = view.text.times.find((time) => time.first >= from && time.first <= extent.last && time.date !== null)?.date ?? null;
  if (date) return bound === 'this' ? date.from.slice(0, 7) : precise(date);
  return printedYear(view, from, extent.last) ?? (cue.since >= 0 ? dateOfHappening(view, cue.since, extent.last, events) : null);
}

function precise({ from, grain }: DateValue): string {
  if (grain === 'day') return from;
  if (grain === 'year' || grain === 'decade' || grain === 'century') return from.slice(0, 4);
  return from.slice(0, 7);
}

function printedYear(view: ReportView, from: number, to: number): string | null {
  for (let token = from; token <= to; token++) if (/^(?:1[5-9]|20)\d\d$/.test(view.tokens.form(token))) return view.tokens.form(token);
  return null;
}

const YEARS: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100 };

/** “in five years”, “in a decade”: the year so long before the report. “More than”, “nearly” and vague numbers give none. */
function beforeLength(view: ReportView, bound: number): string | null {
  const { tokens, text } = view;
  const [number, unit] = [tokens.lower(bound + 1), tokens.lemma(bound + 2)];
  const count = number === 'a' || number === 'an' ? 1 : (CARDINALS[number] ?? (/^\d{1,3}$/.test(number) ? Number(number) : 0));
  const years = count * (YEARS[unit] ?? 0);
  const today = text.published;
  if (years < 2 || !today || today.from.slice(0, 4) !== today.to.slice(0, 4)) return null;
  return String(Number(today.from.slice(0, 4)) - years).padStart(4, '0');
}

/** “since the coup”: the date that the report gives the coup elsewhere. */
function dateOfHappening(view: ReportView, from: number, to: number, events: readonly EventMention[]): string | null {
  const { tokens } = view;
  for (let token = from + 1; token <= to; token++) {
    if (tokens.upos(token) !== 'NOUN') continue;
    const told = events.find((event) => event.times.length > 0 && tokens.lemma(event.trigger) === tokens.lemma(token));
    const date = told ? view.text.times[told.times[0] ?? -1]?.date : null;
    if (date) return precise(date);
  }
  return null;
}
