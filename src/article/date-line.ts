import { originals } from '../lexicon/letterheads.js';
import { bareNameByline, bylineOf, type Byline } from './byline.js';
import { isListed } from './credit.js';
import { beyondDateWords, findDates, isEdition, withoutDates } from './dates.js';
import { placePrefix, type PlacePrefix } from './dateline.js';
import type { Line } from './lines.js';
import { deskLine, isSection, titleOf } from './masthead.js';
import { isKnownPlace, looksLikePlace } from './places.js';
import { oncePer } from '../memo.js';
import { hasMoreWords, wordsOf } from './shape.js';
import type { Span } from '../values.js';
import type { PrintedDate } from './types.js';

/** A line of the head that prints a date and little else. */
export interface DateLine {
  readonly dates: readonly PrintedDate[];
  readonly place: PlacePrefix | null;
  readonly byline: Byline | null;
  readonly title: string | null;
  /** An agency named beside the date: “Agencies | 13 November 2019”. */
  readonly credit: (Span & { readonly text: string }) | null;
  /** The line says that it is of a later version of the report. */
  readonly updated: boolean;
}

const EDGE = /^[\s|,;:·•●–—.-]+|[\s|,;:·•●–—-]+$/g;
const MAX_WORDS = 22;

// “Done at Libreville, 17 May”, as treaties and communiqués end.
const SIGNED = /^(?:done|given|issued|signed|adopted) (?:at|in) /i;

type Beside = Pick<DateLine, 'place' | 'byline' | 'title' | 'credit'>;
const NOTHING: Beside = { place: null, byline: null, title: null, credit: null };

// “Source: Baltic Wire Editor: Liu Wen 2011-10-03 07:14”
const SOURCE = /^sources?\s*:\s*(.{2,40}?)(?=$|\s*[|,]?\s*(?:editor|author|reporter)s?\s*:)/i;

/** What before the dates is nothing but an agency. */
function agencyBefore(core: string, offset: number): Beside | null {
  const source = SOURCE.exec(core)?.[1]?.trim();
  const alone = core.trim();
  const name = source ?? (isListed(alone) ? alone : null);
  if (!name) return null;
  const start = offset + core.indexOf(name);
  return { ...NOTHING, credit: { text: name, start, end: start + name.length } };
}

/** Labels, clock times, the edition or the section: words that stand beside a date and mean nobody. */
const saysNothingElse = (text: string): boolean => {
  const rest = beyondDateWords(text);
  return rest === '' || isEdition(text) || isSection(text.replace(EDGE, ''));
};

/** “Padma Courier Online Desk”: a known kind of title names the paper, any other name only who wrote the report. */
const deskBefore = ({ text, title }: { readonly text: string; readonly title: string | null }, start: number): Beside =>
  title ? { ...NOTHING, title } : { ...NOTHING, credit: { text, start, end: start + text.length } };

/** What stands before the dates: a place, a writer or the paper. Null where it is none of these, so that the line is no date line. */
function before(text: string, offset: number): Beside | null {
  const core = text
    .replace(SIGNED, '')
    .replace(/(?:\s*[|,;:·•●–—(-]\s*)*(?:\b(?:published|posted|updated|last updated|on))?[\s:|,(–—-]*$/i, '')
    .trimEnd();
  const credit = agencyBefore(core, offset);
  if (credit) return credit;
  if (saysNothingElse(text)) return NOTHING;
  const byline = bylineOf(core);
  if (byline) return { ...NOTHING, byline };
  const desk = deskLine(core);
  if (desk) return deskBefore(desk, offset + text.indexOf(desk.text));
  const agency = /^(.{2,40}?)(?:\s*[|:]\s*|,\s+|\s+[–—-]\s+)(?=\S)/.exec(core);
  if (agency?.[1] && isListed(agency[1])) return afterAgency(agency[1], core.slice(agency[0].length), offset, agency[0].length);
  if (core === text.trimEnd() && !/[|,;:·•●–—(-]\s*$/.test(text)) return null;
  const place = placePrefix(core, offset);
  // “WASHINGTON (Maple Press) – Friday”: what looks like the title of a paper is place and agency.
  if (place?.agency && place.length === core.length) return { ...NOTHING, place };
  const title = titleOf(core);
  if (title?.sign === 'strong') return { ...NOTHING, title: title.name };
  if (place && place.length === core.length) {
    if (place.agency || looksLikePlace(place.place) || place.value !== place.place || core === core.toUpperCase())
      return { ...NOTHING, place };
    const name = bareNameByline(core);
    return name ? { ...NOTHING, byline: name } : { ...NOTHING, place };
  }
  const parts = core.split(/\s*[|·•●]\s*/);
  const last = parts.length === 2 ? placePrefix(parts[1] as string, offset + core.lastIndexOf(parts[1] as string)) : null;
  const writer = parts.length === 2 ? (bylineOf(parts[0] as string) ?? bareNameByline(parts[0] as string)) : null;
  return last && writer ? { ...NOTHING, byline: writer, place: last } : null;
}

/** “Reuters, Tallinn |”: the agency stands before the place. */
function afterAgency(name: string, rest: string, offset: number, length: number): Beside | null {
  const place = placePrefix(rest, offset + length);
  if (!place || place.length !== rest.length) return null;
  return { ...NOTHING, place: { ...place, agency: name, agencySpan: { start: offset, end: offset + name.length } } };
}

// How old a page says it is, and how long it takes to read: “• Last updated 1 hour ago • 4 minute read”.
const AGE = /[\s|,;·•–—-]*\b(?:(?:last )?updated \d{1,3} \p{L}+ ago|\d{1,3}[ -]min(?:ute)?s? read)\b/giu;

/** What stands behind the dates: a writer, the paper or a place. */
function behind(whole: string, offset: number): Beside | null {
  const text = whole.replace(AGE, '');
  if (saysNothingElse(text)) return NOTHING;
  const core = text.replace(EDGE, '');
  const clean = core.replace(/^(?:\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,5})?)[\s|,·•●–—-]+/i, '');
  const byline = bylineOf(clean) ?? (wordsOf(clean).length <= 4 && !isKnownPlace(clean) ? bareNameByline(clean) : null);
  if (byline) return { ...NOTHING, byline };
  const title = /^\s*[\d:.\s]*[|,;·•●–—(-]/.test(text) ? titleOf(clean) : null;
  if (title?.sign === 'strong') return { ...NOTHING, title: title.name };
  const place = isKnownPlace(clean.split(',')[0] ?? '') ? placePrefix(clean, offset + text.indexOf(clean)) : null;
  return place && place.length === clean.length ? { ...NOTHING, place } : null;
}

/** Reads a line as a date line, or gives null: a headline may hold a date too. */
export const dateLineOf = oncePer((line: Pick<Line, 'text' | 'start'>): DateLine | null => {
  if (hasMoreWords(line.text, MAX_WORDS)) return null;
  const dates = findDates(line.text, line.start, 'date-line');
  const first = dates[0]?.span;
  const last = dates.at(-1)?.span;
  if (!first || !last) return null;
  const middle = withoutDates(line.text, line.start, dates).slice(first.start - line.start, last.end - line.start);
  if (beyondDateWords(middle) !== '') return null;
  const ahead = before(line.text.slice(0, first.start - line.start), line.start);
  const after = behind(line.text.slice(last.end - line.start), last.end);
  if (!ahead || !after) return null;
  const where = ahead.title ? 'masthead' : ahead.byline ? 'byline' : 'date-line';
  return {
    dates: dates.map((date) => ({ ...date, where })),
    place: ahead.place ?? after.place,
    byline: ahead.byline ?? after.byline,
    title: ahead.title ?? after.title,
    credit: ahead.credit ?? after.credit,
    updated: /^\W*(?:last )?(?:updated?|modified|revised|edited)\b/i.test(line.text),
  };
});

/** “Done at Tunis on 19 May 2013 in two originals.”: the closing sentence of a treaty or declaration, read as a date line. */
export const signedDate = ({ text, start }: Pick<Line, 'text' | 'start'>): DateLine | null =>
  SIGNED.test(text) ? dateLineOf({ text: text.replace(/\.$/, '').replace(originals, ''), start }) : null;
