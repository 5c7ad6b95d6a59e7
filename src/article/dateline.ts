import { noPlaces } from '../lexicon/datelines.js';
import type { Span } from '../values.js';
import { isAgency } from './credit.js';
import { type Part, placesAt, readParts } from './dateline-parts.js';
import { findDates } from './dates.js';
import { isKnownPlace } from './places.js';
import type { PrintedDate } from './types.js';

export interface Dateline {
  /** As printed, without agency, dash and colon; empty where only the agency is printed: “(Baltic Wire) —”. */
  readonly value: string;
  readonly place: string;
  /** The whole opening, dash or colon included. */
  readonly span: Span;
  readonly agency: string | null;
  readonly agencySpan: Span | null;
  readonly dates: readonly PrintedDate[];
}

// Longer openings are sentences: “GENEVA/CAIRO, Thursday, 3 March 2011 (Sahel Transregional News Agency) -” has 73 characters.
const MAX_OPENING = 150;

const DASH = /^[.,]?\s*(?:—|–|--+|-(?=\s)|―|\|)\s*/;
const COLON = /^\s*:\s*/;
const STOP = /^\.?\s+/;
const OPENS = /^[A-ZÀ-Þ\d“"‘'«([$€£¿¡Ā-ɏЀ-Я]/;
const LEADING_AGENCY = /^\(([^()\n]{2,50})\)\s*(?:—|–|--+|-(?=\s)|:)\s*/;

const CLOSES_SOMEWHERE = /[—–―:)/|-]|^[A-ZÀ-Þ][A-ZÀ-Þ' -]{2,30}\. |^[A-ZÀ-Þ][^.,]{2,30}, [^.]{4,20}\. /;
// What may follow the place; nearly every sentence fails here, before dates are looked for.
const GOES_ON = /^\s*(?:[,.([/|:—–―-]|(?:and\b|&|\d))/;

const NO_PLACES = new Set(noPlaces);

interface Close {
  readonly end: number;
  readonly mark: 'dash' | 'colon' | 'stop';
}

const CLOSES = [
  ['dash', DASH],
  ['colon', COLON],
  ['stop', STOP],
] as const;

function closeOf(text: string, at: number): Close | null {
  const rest = text.slice(at);
  for (const [mark, pattern] of CLOSES) {
    const match = pattern.exec(rest);
    if (match && OPENS.test(rest.slice(match[0].length))) return { end: at + match[0].length, mark };
  }
  return null;
}

/** Is this opening a dateline, or the start of a sentence or a label? */
function credible(place: string, parts: readonly Part[], mark: Close['mark']): boolean {
  const has = (kind: Part['kind']): boolean => parts.some((part) => part.kind === kind);
  const letters = place.replace(/[^A-Za-zÀ-\u1fff]/g, '').length;
  if (letters < 3 || NO_PLACES.has(place)) return false;
  const shown = place.replace(/(?<= )(?:and|de|la|del|of|es|al)(?= )/g, '');
  const caps = shown === shown.toUpperCase();
  // “Quito, 15 June 2017. The minister …”: official papers print place and day so.
  if (mark === 'stop') return has('agency') || (has('date') && isKnownPlace(place)) || (caps && (has('date') || isKnownPlace(place)));
  if (caps || has('date') || has('agency') || has('weekday') || isKnownPlace(place)) return true;
  return has('region') && mark === 'dash';
}

/** The dateline that opens the paragraph, or null. Offsets of the result are those of the article. */
export function openingDateline(paragraph: string, offset: number): Dateline | null {
  const text = paragraph.slice(0, MAX_OPENING);
  if (!CLOSES_SOMEWHERE.test(text)) return null;
  const candidates = placesAt(text);
  if (!candidates.length) return leadingAgency(text, offset);
  let dates: readonly PrintedDate[] | null = null;
  for (const place of candidates) {
    if (!GOES_ON.test(text.slice(place.length))) continue;
    dates ??= findDates(text, 0, 'dateline');
    const parts = readParts(text, dates, place.length);
    const close = closeOf(text, parts.at(-1)?.end ?? place.length);
    if (close && credible(place, parts, close.mark)) return assemble(text, offset, place, parts, close.end, dates);
  }
  return null;
}

/** “(Baltic Wire) — ”, “(TALLINN) — ” at the start of a paragraph. */
function leadingAgency(text: string, offset: number): Dateline | null {
  const match = LEADING_AGENCY.exec(text);
  const name = match?.[1];
  if (!match || !name || !OPENS.test(text.slice(match[0].length))) return null;
  const span = { start: offset, end: offset + match[0].length };
  if (isAgency(name, false))
    return { value: '', place: '', span, agency: name, agencySpan: { start: offset + 1, end: offset + 1 + name.length }, dates: [] };
  const place = name === name.toUpperCase() || isKnownPlace(name.split(',')[0] ?? '');
  return place ? { value: name, place: name, span, agency: null, agencySpan: null, dates: findDates(name, offset + 1, 'dateline') } : null;
}

const shifted = (span: Span | null, by: number): Span | null => span && { start: span.start + by, end: span.end + by };

function assemble(
  text: string,
  offset: number,
  place: string,
  parts: readonly Part[],
  end: number,
  dates: readonly PrintedDate[],
): Dateline {
  const shown = parts.filter(({ kind }) => kind === 'region' || kind === 'date').at(-1);
  const inner = parts.find(({ kind }) => kind === 'agency')?.inner ?? null;
  return {
    value: text.slice(0, shown?.end ?? place.length).replace(/[,\s]+$/, ''),
    place,
    span: { start: offset, end: offset + end },
    agency: inner && text.slice(inner.start, inner.end),
    agencySpan: shifted(inner, offset),
    dates: dates.filter(({ span }) => span !== null && span.end <= end).map((date) => ({ ...date, span: shifted(date.span, offset) })),
  };
}

export interface PlacePrefix extends Pick<Dateline, 'value' | 'place' | 'agency' | 'agencySpan'> {
  /** Length of the prefix within the line, agency included. */
  readonly length: number;
}

/** Place, region and agency at the start of a line of its own: “KYIV, Ukraine (NW) |”. */
export function placePrefix(line: string, offset: number): PlacePrefix | null {
  for (const place of placesAt(line)) {
    const parts = readParts(line, [], place.length);
    const stop = parts.findIndex(({ kind }) => kind !== 'region' && kind !== 'agency');
    const used = stop < 0 ? parts : parts.slice(0, stop);
    const length = used.at(-1)?.end ?? place.length;
    if (!/^\s*(?:[,|.·•(/–—-]|$)/.test(line.slice(length))) continue;
    const { value, agency, agencySpan } = assemble(line, offset, place, used, length, []);
    return { value, place, agency, agencySpan, length };
  }
  return null;
}
