import { bareNameByline, bylineOf, type Byline, nameAndAgency } from './byline.js';
import { creditOf, type Credit } from './credit.js';
import { dateLineOf, type DateLine } from './date-line.js';
import { type Dateline, openingDateline } from './dateline.js';
import { furnitureReason } from './furniture.js';
import type { Line } from './lines.js';
import { isNavigation, isSection, titleOf } from './masthead.js';
import { oncePer } from '../memo.js';
import { endsSentence, isProse, wordCount } from './shape.js';

/** A line before the first paragraph and what it turned out to be. `free` lines are title, headline or standfirst: `roles.ts` decides. */
export type HeadLine = { readonly line: Line } & (
  | { readonly kind: 'date'; readonly date: DateLine }
  | { readonly kind: 'byline'; readonly byline: Byline }
  | { readonly kind: 'credit'; readonly credit: Credit }
  | { readonly kind: 'furniture'; readonly reason: string }
  | { readonly kind: 'free' }
);

/** What the line is by its own words; the lines around it are not asked. */
export const classify = oncePer((line: Line): HeadLine => {
  const date = dateLineOf(line);
  if (date) return { line, kind: 'date', date };
  const credit = creditOf(line.text, line.start, 'head');
  if (credit) return { line, kind: 'credit', credit };
  const byline = bylineOf(line.text) ?? nameAndAgency(line.text);
  if (byline) return { line, kind: 'byline', byline };
  if (isSection(line.text)) return { line, kind: 'furniture', reason: 'section-label' };
  if (isNavigation(line.text)) return { line, kind: 'furniture', reason: 'navigation' };
  const reason = furnitureReason(line.text, 'head');
  return reason ? { line, kind: 'furniture', reason } : { line, kind: 'free' };
});

// “Guinea-Bissau: Oath and eight absent chairs”: a place, a colon and no full stop make a headline, unless capitals mark the dateline.
const MAX_COLON_HEADLINE = 16;
const isColonHeadline = (line: Line, { place, span, agency, dates }: Dateline): boolean =>
  agency === null &&
  dates.length === 0 &&
  place !== place.toUpperCase() &&
  line.text
    .slice(0, span.end - span.start)
    .trimEnd()
    .endsWith(':') &&
  !endsSentence(line.text) &&
  wordCount(line.text) <= MAX_COLON_HEADLINE;

const opensBody = oncePer((line: Line): boolean => {
  const dateline = wordCount(line.text) >= 5 ? openingDateline(line.text, line.start) : null;
  return dateline !== null && !isColonHeadline(line, dateline) && dateLineOf(line) === null && titleOf(line.text)?.sign !== 'strong';
});

// A standfirst of one or two sentences may stand before the byline; more is the report itself.
const MAX_STANDFIRST_LINES = 2;
const LOOK_AHEAD = 7;

/**
 * Number of the line with which the report itself begins: the first paragraph, or the first behind the last of date line, byline and
 * dateline where these stand close below a standfirst.
 */
export function bodyStart(lines: readonly Line[]): number {
  let start = lines.findIndex((line) => opensBody(line) || (isProse(line.text) && classify(line).kind === 'free'));
  if (start < 0) return lines.length;
  if (opensBody(lines[start] as Line)) return start;
  for (let round = 0; round < 3; round++) {
    const next = headEndsLater(lines, start);
    if (next === null) break;
    start = next;
    if (opensBody(lines[start] as Line)) break;
  }
  return start;
}

function headEndsLater(lines: readonly Line[], start: number): number | null {
  let prose = 0;
  for (let i = start; i < Math.min(lines.length - 1, start + LOOK_AHEAD); i++) {
    const line = lines[i] as Line;
    if (i > start && opensBody(line)) return i;
    const { kind } = classify(line);
    if (i > start && (kind === 'date' || kind === 'byline') && lines.slice(i + 1).some(({ text }) => isProse(text))) {
      const rest = lines.slice(i + 1).findIndex((later) => opensBody(later) || (isProse(later.text) && classify(later).kind === 'free'));
      return rest < 0 ? null : i + 1 + rest;
    }
    if (kind === 'free' && isProse(line.text) && ++prose > MAX_STANDFIRST_LINES) return null;
  }
  return null;
}

/** A free line behind the headline that is only a name: the writer's. */
export const asWriter = (line: Line): Byline | null => bareNameByline(line.text);
