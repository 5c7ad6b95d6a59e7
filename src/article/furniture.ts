import { type FurnitureRow, furnitureRows, MAX_FURNITURE_CHARS } from '../lexicon/furniture.js';

/** Where in the report a line stands: before the first paragraph, between paragraphs or behind the last. */
export type Position = 'head' | 'body' | 'tail';

interface Gate {
  readonly row: FurnitureRow;
  readonly starts: ReadonlySet<string>;
}

const gates: readonly Gate[] = furnitureRows.map((row) => ({ row, starts: new Set(row.starts?.split(' ')) }));
const MARKED = gates.filter(({ row }) => row.marks !== undefined);

/** By first word the rows that it may open, and those that any line with one of their marks may be; in the order of the lexicon. */
const byFirst = new Map<string, readonly Gate[]>();

function gatesOf(first: string): readonly Gate[] {
  const known = byFirst.get(first);
  if (known) return known;
  const opened = gates.filter(({ row, starts }) => starts.has(first) || row.marks !== undefined);
  // Words that open no row are not kept: there is no end of them.
  if (opened.length === MARKED.length) return MARKED;
  byFirst.set(first, opened);
  return opened;
}

const WORD = /[a-z]+|\d/i;

/** The first word of the line in lower case; `#` where a figure stands first, empty where there is neither. */
function firstWord(line: string): string {
  const word = WORD.exec(line)?.[0].toLowerCase() ?? '';
  return /\d/.test(word) ? '#' : word;
}

const allowed = ({ where }: FurnitureRow, position: Position): boolean =>
  where === 'anywhere' || (where === 'edge' && position !== 'body') || (where === 'tail' && position === 'tail');

/** The reason of the first row of the lexicon that the line answers at this position, or null. */
export function furnitureReason(line: string, position: Position): string | null {
  if (line.length > MAX_FURNITURE_CHARS) return null;
  const first = firstWord(line);
  for (const { row, starts } of gatesOf(first)) {
    if (!allowed(row, position) || !(starts.has(first) || row.marks?.some((mark) => line.includes(mark)))) continue;
    if (row.pattern.test(line)) return row.reason;
  }
  return null;
}
