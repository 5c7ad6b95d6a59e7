import type { DateValue } from '../values.js';
import type { Cue } from './precedent-cues.js';
import type { Extent } from './precedent-extent.js';
import type { EventMention } from './types.js';
import type { ReportView } from './view.js';

/** The baseline as precise as the words: `2007`, `2021-02`, `2021-02-01`; null where the words give no date. */
export function sinceValue(view: ReportView, cue: Cue, extent: Extent, events: readonly EventMention[]): string | null {
  if (cue.since < 0 && cue.kind !== 'last') return null;
  const from = cue.since >= 0 ? cue.since : cue.head;
  const within = view.text.times.filter((time) => time.first >= from && time.first <= extent.last && time.date !== null);
  const date = (cue.kind === 'last' ? within.at(0) : within.at(-1))?.date ?? null;
  if (date) return view.tokens.lower(cue.since) === 'this' ? date.from.slice(0, 7) : precise(date);
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
