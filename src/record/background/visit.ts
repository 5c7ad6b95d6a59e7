import type { VisitRow } from '../../source/index.js';
import type { DateValue, Span } from '../../values.js';
import { type StateThen, stateOn } from './states.js';

/** A row of a table of visits, ready to be kept: its words, where they stand, and which states they mean on that day. */
export interface BackgroundVisit {
  readonly row: VisitRow;
  /** The row in one line a reader can check, and below it what the table says of the purpose. */
  readonly text: string;
  readonly sentences: readonly Span[];
  /** The whole first line: it tells the visit. */
  readonly told: Span;
  readonly visitor: Span;
  readonly office: Span | null;
  readonly represents: StateThen;
  readonly visited: StateThen;
  /** First of the places that the row names; null for a state of the past, whose towns lie in a state of today. */
  readonly place: string | null;
  readonly when: DateValue;
}

/** The same row gives the same visit, whichever file it stands in. */
export function backgroundVisit(row: VisitRow): BackgroundVisit {
  const represents = stateOn(row.represents, row.from);
  const visited = stateOn(row.visited, row.from);
  const office = row.office ? { start: 0, end: row.office.length } : null;
  const start = office ? office.end + 1 : 0;
  const visitor = { start, end: start + row.visitor.length };
  const days = row.from === row.to ? row.from : `${row.from} to ${row.to}`;
  const line = `${row.office ? `${row.office} ` : ''}${row.visitor} (${row.represents}) to ${row.visited}${row.place ? `, ${row.place}` : ''}, ${days}`;
  const told = { start: 0, end: line.length };
  const text = row.purpose ? `${line}\n${row.purpose}` : line;
  return {
    row,
    text,
    sentences: row.purpose ? [told, { start: line.length + 1, end: text.length }] : [told],
    told,
    visitor,
    office,
    represents,
    visited,
    place: visited.iso === null ? null : firstPlace(row.place),
    when: {
      from: row.from,
      to: row.to,
      grain: row.grain,
      basis: 'background',
      confidence: 'high',
      rule: 'table-row',
      anchor: `row ${row.row} of ${row.source}`,
    },
  };
}

/** `London, Cornwall` → `London`. */
const firstPlace = (places: string | null): string | null => {
  const [first] = (places ?? '').split(/\s*[,;/]\s*/);
  return first ? first : null;
};
