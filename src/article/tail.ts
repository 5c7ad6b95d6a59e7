import { creditOf, type Credit } from './credit.js';
import { dateLineOf, type DateLine } from './date-line.js';
import { furnitureReason } from './furniture.js';
import type { Line } from './lines.js';
import { isNavigation, isSection } from './masthead.js';
import { oncePer } from '../memo.js';
import { endsSentence, wordCount } from './shape.js';

export interface TailLine {
  readonly line: Line;
  readonly reason: string;
  readonly credit: Credit | null;
  readonly date: DateLine | null;
}

// A longer line without a full stop is a paragraph that lost it, not a button or a label.
const MAX_LABEL_WORDS = 14;

/** What a line behind the report is; null where it is a paragraph. */
export const tailLine = oncePer((line: Line): TailLine | null => {
  const plain = { line, credit: null, date: null };
  const credit = creditOf(line.text, line.start, 'tail');
  if (credit) return { ...plain, reason: credit.reason, credit };
  const dated = datedCredit(line);
  if (dated) return dated;
  const reason = furnitureReason(line.text, 'tail');
  if (reason) return { ...plain, reason };
  const date = dateLineOf(line);
  if (date) return { ...plain, reason: 'date-line', date };
  if (isNavigation(line.text)) return { ...plain, reason: 'navigation' };
  if (isSection(line.text)) return { ...plain, reason: 'section-label' };
  if (!endsSentence(line.text) && wordCount(line.text) <= MAX_LABEL_WORDS && !/[:,;]$|^[“"‘]/.test(line.text))
    return { ...plain, reason: 'trailing-line' };
  return null;
});

/** “- HWS, June 3, 2016”, “(Baltic Wire) 3 March 2010”: the credit and the day behind it. */
function datedCredit(line: Line): TailLine | null {
  const [, before = '', rest = ''] = /^([-–—/([*\s]*[^,\d]{2,50}?),?\s+((?:\p{L}+\.?\s)?\d.*|\p{L}+ \d.*)$/u.exec(line.text) ?? [];
  const credit = before && /^[-–—/([]/.test(before) ? creditOf(before, line.start, 'tail') : null;
  const date = credit ? dateLineOf({ text: rest, start: line.end - rest.length }) : null;
  return credit && date && !date.place && !date.title ? { line, reason: credit.reason, credit, date } : null;
}

const OPENS_LIST = new Set(['related-story', 'tags', 'navigation']);
const MAX_LIST_WORDS = 18;

/** A heading such as “Related stories” takes the short lines below it along, whatever their full stops. */
function listStart(lines: readonly Line[], from: number): number {
  for (let i = lines.length - 1; i > from; i--) {
    if (wordCount((lines[i] as Line).text) > MAX_LIST_WORDS) return lines.length;
    const reason = furnitureReason((lines[i] as Line).text, 'tail');
    if (reason && OPENS_LIST.has(reason) && !/:\s*\S/.test((lines[i] as Line).text)) return i;
  }
  return lines.length;
}

/** Number of the first line behind the report's last paragraph. */
export function bodyEnd(lines: readonly Line[], from: number): number {
  let end = listStart(lines, from);
  while (end > from + 1 && tailLine(lines[end - 1] as Line) !== null) end--;
  return end;
}

/** All lines from `end` on, each with its reason. */
export const readTail = (lines: readonly Line[], end: number): TailLine[] =>
  lines.slice(end).map((line) => tailLine(line) ?? { line, reason: 'trailing-line', credit: null, date: null });
