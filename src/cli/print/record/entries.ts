import { dateInWords } from '../../../calendar.js';
import { BASIS_WORDS, type EventEntry, plural, type QuoteEntry, type RecordPassage } from '../../../view/index.js';
import type { Page } from '../page.js';
import { wrap } from '../wrap.js';

export const passageLines = ({ place, publisher, text }: RecordPassage, { width, ink }: Page): string[] =>
  wrap(`${place} ${publisher}  “${text}”`, width, 4, 3).map((line) => ink('dim', line));

const STYLE: Readonly<Record<string, 'yellow' | 'red'>> = {
  planned: 'yellow',
  cancelled: 'red',
  denied: 'red',
  hypothetical: 'yellow',
};

const standing = ({ status, hedged, negated, standing: decided }: EventEntry): string =>
  [status, hedged ? 'hedged' : '', negated ? 'negated' : '', decided ?? ''].filter(Boolean).join(', ');

const dayInWords = (day: string): string => dateInWords({ from: day, to: day, grain: 'day' });

/** `planned (s1.B1, undated report) → occurred (s2.A1, report of 10 October 2025)`; nothing where the status never changed. */
function historyLines({ history }: EventEntry, { width }: Page): string[] {
  const said = ({ passage: { place, day } }: EventEntry['history'][number]): string =>
    `(${place}, ${day ? `report of ${dayInWords(day)}` : 'undated report'})`;
  const changes = history.filter(({ stale }) => !stale);
  const stale = history.filter((step) => step.stale);
  if (history.length < 2) return [];
  const steps = changes.map((step) => `${step.status} ${said(step)}`).join(' → ');
  return wrap([steps, ...stale.map((step) => `still ${step.status} ${said(step)}`)].join('; '), width, 4, 3);
}

const DATED: Readonly<Record<string, string>> = {
  explicit: 'date printed',
  resolved: 'date worked out from the report’s own date',
  aligned: 'date worked out through another report',
  inferred: 'date inferred',
  background: 'date from an imported record',
};

const dated = ({ when }: EventEntry): string => {
  if (!when) return 'no date can be worked out';
  return when.rule === 'correction' ? 'date set by a correction' : (DATED[when.basis] ?? '');
};

/** An event with its date, standing, sources and best passages. `head` is its first line. */
export function entryLines(entry: EventEntry, head: string, page: Page): string[] {
  const { width, ink } = page;
  const style = STYLE[entry.status];
  const first = wrap(`${head} [${standing(entry)}] ${entry.id}`, width, 1, 3).map((line) => ink(style ? ['bold', style] : ['bold'], line));
  const conflicts = entry.conflicts.flatMap(({ when, places }) =>
    wrap(
      `✗ conflict: ${places.join(' ')} ${places.length === 1 ? 'says' : 'say'} ${dateInWords(when)}, ${BASIS_WORDS[when.basis]}`,
      width,
      4,
      2,
    ).map((line) => ink(['bold', 'red'], line)),
  );
  return [
    ...first,
    ...wrap(`${dated(entry)}; ${plural(entry.reports, 'report')}, ${plural(entry.origins, 'independent source')}`, width, 4, 2),
    ...conflicts,
    ...historyLines(entry, page),
    ...entry.evidence.flatMap((passage) => passageLines(passage, page)),
  ];
}

export const eventHead = ({ title }: EventEntry): string => title;

const TRAVELLERS = new Set(['agent', 'guest']);

/** `9–11 October 2025: Li Qiang (Premier) → North Korea`. */
export function tripHead({ when, participants, place, title }: EventEntry): string {
  const who = participants.filter(({ role }) => TRAVELLERS.has(role));
  const host = participants.find(({ role }) => role === 'host')?.name ?? null;
  const to = place ?? host;
  if (who.length === 0) return title;
  const names = who.map(({ name, capacity }) => `${name}${capacity ? ` (${capacity})` : ''}`).join(', ');
  return `${when ? dateInWords(when) : 'no date'}: ${names}${to ? ` → ${to}` : ''}`;
}

export function quoteLines({ kind, speaker, passage }: QuoteEntry, page: Page): string[] {
  const { width, ink } = page;
  const text = kind === 'indirect' ? passage.text : `“${passage.text}”`;
  const head = wrap(`· ${text} – ${speaker?.name ?? 'nobody named'}`, width, 1, 2);
  const from = `${passage.place} ${passage.publisher}${passage.day ? `, ${dayInWords(passage.day)}` : ''}`;
  return [...head, ...wrap(from, width, 5, 2).map((line) => ink('dim', line))];
}
