import { WEEKDAYS } from '../lexicon/calendar-words.js';
import type { Span } from '../values.js';
import { isAgency, isListed } from './credit.js';
import { nameEnd, type ScanRules } from './place-scan.js';
import type { PrintedDate } from './types.js';

/** One piece of a dateline behind its first place; offsets are within the line. `inner`: the agency's name without brackets. */
export interface Part extends Span {
  readonly kind: 'region' | 'date' | 'weekday' | 'agency';
  readonly inner?: Span;
}

const CAPITALS: ScanRules = { capitals: true, words: 8, strokes: true };
const MIXED: ScanRules = { capitals: false, words: 4, strokes: true };
const REGION: ScanRules = { capitals: false, words: 5, strokes: false };

const BRACKETS = /^[.,]?\s*\(([^()\n]{2,60})\)/;
const STROKES = /^[.,]?\s*\/\s?([^/\n]{2,40}?)\s?\//;
// “TALLINN | Baltic Wire —”, “Tehran, March 3, IRNA –”, “TALLINN. March 3. INTERFAX -”
const BARE_AGENCY = /^\s*([|:,.])\s+([a-zÀ-ɏ][a-zÀ-ɏ\d& .'’-]{1,38}?)(?=\s*(?:—|–|--|-\s|:))/i;
const COUNTRY_IN_BRACKETS = /^\s*\[[^\]]{2,40}\]/;
const WEEKDAY = new RegExp(`^[,.]?\\s+(?:${WEEKDAYS.flat().join('|')})\\b\\.?`, 'i');
// Abbreviations of countries and states that stand where initials of an agency might.
const REGION_CODES = new Set(['US', 'USA', 'UK', 'UAE', 'DRC', 'CAR', 'PNG', 'DC', 'NY', 'BC', 'NSW', 'FSM', 'RSA', 'DPRK', 'ROK', 'PRC']);

/** What may be the place at the start of the line: in capitals, and in ordinary spelling where that differs. */
export function placesAt(line: string): string[] {
  const article = line.startsWith('The ') ? 4 : 0;
  const capitals = nameEnd(line, 0, CAPITALS);
  const mixed = nameEnd(line, article, MIXED);
  const ends = [...(capitals > 0 ? [capitals] : []), ...(mixed > article && mixed !== capitals ? [mixed] : [])];
  return ends.map((end) => line.slice(0, end)).map((place) => (/[A-Z]\.[A-Z]\.$/.test(place) ? place : place.replace(/[.\s]+$/, '')));
}

/** Length of a region (“, Ghana”) or a second place (“ / SAN ANTONIO”) at the start of `rest`. */
function regionLength(rest: string): number {
  const comma = /^,\s+/.exec(rest)?.[0].length ?? 0;
  if (comma) {
    const end = nameEnd(rest, comma, REGION);
    return end > comma ? end : 0;
  }
  const joint = /^\s*(?:\/|\band\b|&)\s*/.exec(rest)?.[0].length ?? 0;
  const end = joint ? nameEnd(rest, joint, CAPITALS) : 0;
  return end > joint ? end : 0;
}

interface Context {
  readonly line: string;
  readonly at: number;
  readonly dates: readonly PrintedDate[];
  readonly parts: readonly Part[];
}

function agencyPart({ line, at, dates, parts }: Context): Part | null {
  const rest = line.slice(at);
  const bracket = BRACKETS.exec(rest) ?? STROKES.exec(rest);
  const bare = bracket ? null : BARE_AGENCY.exec(rest);
  const match = bracket ?? bare;
  const name = bracket?.[1] ?? bare?.[2]?.trim();
  if (!match || !name) return null;
  const start = at + match[0].indexOf(name);
  const end = at + match[0].length;
  if (dates.some(({ span, month }) => month !== null && span && span.start >= start && span.end <= end))
    return { kind: 'date', start: at, end };
  if (bare && !isAgencyHere(name, bare[1] as string, parts)) return null;
  return { kind: 'agency', start: at, end, inner: { start, end: start + name.length } };
}

/** Behind a comma or full stop a name is a region unless it is a listed agency, or initials that follow a region or date. */
function isAgencyHere(name: string, mark: string, parts: readonly Part[]): boolean {
  if (mark === '|' || mark === ':') return isAgency(name, true);
  if (isListed(name)) return true;
  return parts.length > 0 && /^[A-ZÀ-Þ]{2,6}$/.test(name) && !REGION_CODES.has(name);
}

function nextPart(context: Context): Part | null {
  const { line, at, dates, parts } = context;
  const rest = line.slice(at);
  const gap = /^[.,]?\s*/.exec(rest)?.[0].length ?? 0;
  const date = dates.find(({ span, month }) => span?.start === at + gap && month !== null);
  if (date?.span) return { kind: 'date', start: at, end: date.span.end };
  const agency = agencyPart(context);
  if (agency) return agency;
  const weekday = WEEKDAY.exec(rest);
  if (weekday) return { kind: 'weekday', start: at, end: at + weekday[0].length };
  const bracket = COUNTRY_IN_BRACKETS.exec(rest)?.[0].length ?? 0;
  const length = bracket || (parts.some(({ kind }) => kind === 'date') ? 0 : regionLength(rest));
  return length ? { kind: 'region', start: at, end: at + length } : null;
}

// Two places with their countries, a date and an agency make seven parts.
const MAX_PARTS = 8;

/** Reads the parts behind the place, each where the one before ends. */
export function readParts(line: string, dates: readonly PrintedDate[], from: number): Part[] {
  const parts: Part[] = [];
  for (let at = from; parts.length < MAX_PARTS; ) {
    const part = nextPart({ line, at, dates, parts });
    if (!part) break;
    parts.push(part);
    at = part.end;
  }
  return parts;
}
