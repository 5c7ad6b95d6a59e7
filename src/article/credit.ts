import { agencies, agencyWords, genericCredits } from '../lexicon/agencies.js';
import { creditRows } from '../lexicon/credit-lines.js';
import type { Span } from '../values.js';
import { bare, startsUpper, wordsOf } from './shape.js';

export interface Credit extends Span {
  readonly text: string;
  readonly reason: string;
  /** A person named beside the agency. */
  readonly by: string | null;
}

const GENERIC = new Set(genericCredits);
const AGENCY_WORDS = new Set(agencyWords);
const SHORT = new Set(agencies.flatMap(({ name, short }) => [name, ...short, name.toUpperCase()]));
// “- Union Wire / NZ”: the code of a desk behind the agency is no second agency.
const DESK_CODE = /\s*\/\s*[A-Za-zÀ-ɏ]{1,3}$/;

export const isGenericCredit = (text: string): boolean =>
  GENERIC.has(
    text
      .toLowerCase()
      .replace(/[.\s]+$/, '')
      .replace(/^our /, ''),
  ) || GENERIC.has(text.toLowerCase());

/** A listed agency, or several with a stroke, comma or “and” between them. */
export const isListed = (text: string): boolean =>
  text.split(/\s*(?:\/|,|&|\+|\band\b|-(?=[A-Z]))\s*/).every((part) => SHORT.has(part.trim()) || GENERIC.has(part.trim().toLowerCase()));

const hasAgencyWord = (text: string): boolean => {
  const words = wordsOf(text);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => startsUpper(word) || /^(?:of|the|and|de|da|&)$/.test(word)) &&
    words.some((word) => AGENCY_WORDS.has(bare(word)))
  );
};

/** The listed agency that stands for a writer or beside one: “The Associated Press”, “Awa Sarr, AFP”. */
export const agencyAmong = (byline: string | null): string | null =>
  (byline ?? '')
    .split(/\s*(?:,|\/|&|\band\b)\s*/)
    .map((name) => name.replace(/^the /i, ''))
    .find((name) => SHORT.has(name)) ?? null;

const isInitials = (text: string): boolean => /^[A-ZÀ-Þ]{2,6}$/.test(text);

/** “BWN/agencies”: initials beside one that is listed. */
const isBesideListed = (text: string): boolean => {
  const parts = text.split(/\s*[/&+]\s*/);
  return parts.length > 1 && parts.some(isListed) && parts.every((part) => isListed(part) || isInitials(part));
};

/** Is this the name of an agency? Initials count only where their place in the line says so. */
export const isAgency = (text: string, initials: boolean): boolean =>
  isGenericCredit(text) || isListed(text) || hasAgencyWord(text) || isBesideListed(text) || (initials && isInitials(text));

const isShortName = (text: string): boolean =>
  wordsOf(text).length <= 7 &&
  (startsUpper(text) || isGenericCredit(text) || /\b(?:desk|agencies|reports?|newsroom|staff|wires?)\b/i.test(text));

/** What a line on its own credits, or null. Offsets are into the article, where the line begins at `offset`. */
export function creditOf(line: string, offset: number, where: 'head' | 'tail'): Credit | null {
  if (line.length > 140 || /©|\(c\)|\bcopyright\b/i.test(line)) return null;
  const whole = line.replace(/^[-–—*\s([/]+|[)\]\s./]+$/g, '');
  if (isGenericCredit(whole)) {
    const start = offset + line.indexOf(whole);
    return { text: whole, start, end: start + whole.length, reason: 'agency-credit', by: null };
  }
  for (const row of creditRows) {
    const groups = row.pattern.exec(line)?.groups;
    if (!groups?.credit) continue;
    const text = groups.credit.replace(DESK_CODE, '').trim();
    const initials = row.reason !== 'agency-alone';
    if (row.names === 'agency' ? !isAgency(text, initials) : !isShortName(text)) continue;
    // In the head a line with an agency's word is more often the title of the paper.
    if (row.reason === 'agency-alone' && where === 'head' && !isListed(text)) continue;
    const start = offset + line.indexOf(text);
    return { text, start, end: start + text.length, reason: row.reason, by: groups.by?.trim() ?? null };
  }
  return null;
}

const TRAILING =
  /(?<=[.!?…]["”’')\]]*)\s*(?:[-–—]{1,3}\s*(?<dash>[^\s.!?—–][^.!?—–()]{1,48}?)|\((?<bracket>[^()]{2,50})\)|\[(?<square>[^[\]]{2,50})\]|\/(?<stroke>[^/]{2,40})\/)\.?$/;
const CREDIT_MARK = /[-–—([/]/;

/** A credit behind the last sentence of a paragraph: “… and Pyongyang. — Agencies”. `from` is where the paragraph's text ends. */
export function trailingCredit(paragraph: string, offset: number): (Credit & { readonly from: number }) | null {
  const tail = paragraph.slice(-70);
  if (!CREDIT_MARK.test(tail)) return null;
  const base = offset + paragraph.length - tail.length;
  const match = TRAILING.exec(tail);
  const raw = match?.groups?.dash ?? match?.groups?.bracket ?? match?.groups?.square ?? match?.groups?.stroke;
  if (!match || !raw) return null;
  const text = raw
    .trim()
    .replace(DESK_CODE, '')
    .replace(/^[Ww]ith (?=[A-Z]{2,6}$)/, '')
    .replace(/^with inputs? from /i, '');
  if (!isAgency(text, true)) return null;
  const start = base + tail.indexOf(text, match.index);
  return { text, start, end: start + text.length, reason: 'agency-credit', by: null, from: base + match.index };
}
