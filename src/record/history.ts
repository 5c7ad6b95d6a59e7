import { latestStatus } from '../story/index.js';
import type { Status } from '../values.js';
import { grouped } from './grouped.js';
import type { Anchor, AssertionRow } from './types.js';

/** From this report on the event was said to have this status. */
export interface StatusChange {
  readonly status: Status;
  /** Day of the report; null where it is undated. */
  readonly day: string | null;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** It came too late to change anything: “will visit”, printed after another report told of the arrival. */
  readonly stale: boolean;
}

const told = ({ status, day }: AssertionRow): { status: Status; day: string } => ({ status, day: day ?? '' });

/** What an article says of the status: its lead where that speaks of the event. A later noun (“the visit”) tells no tense. */
export const leading = (rows: readonly AssertionRow[]): readonly AssertionRow[] =>
  rows.some(({ lead }) => lead) ? rows.filter(({ lead }) => lead) : rows;

/** The status of an event by all that is asserted of it. */
export const standingStatus = (rows: readonly AssertionRow[]): Status =>
  latestStatus([...grouped(rows, ({ article }) => article).values()].flatMap(leading).map(told));

const byDay = (a: AssertionRow, b: AssertionRow): number =>
  (a.day ?? '').localeCompare(b.day ?? '') || (a.article < b.article ? -1 : a.article > b.article ? 1 : a.n - b.n);

/**
 * How the reports gave the status of an event, one status a report, in the order of their days: planned, then occurred. Undated reports
 * come first. Reports that repeat the last status are left out.
 */
export function statusHistory(assertions: readonly AssertionRow[]): StatusChange[] {
  const changes: StatusChange[] = [];
  const before: AssertionRow[] = [];
  let said: Status | null = null;
  for (const rows of grouped(assertions.toSorted(byDay), ({ article }) => article).values()) {
    const status = standingStatus(rows);
    const stands = standingStatus([...before, ...rows]);
    before.push(...rows);
    if (status === said) continue;
    const saying = leading(rows).filter((one) => one.status === status);
    // A headline knows no tense and prints no day: the sentence that gives the day tells best when it came about.
    const row = (saying.find(({ when }) => when !== null && when.basis !== 'inferred') ?? saying[0]) as AssertionRow;
    said = status;
    changes.push({
      status,
      day: row.day,
      article: row.article,
      start: row.start,
      end: row.end,
      sentence: row.sentence,
      stale: stands !== status,
    });
  }
  return changes;
}

/** The passages by which a correction finds an event again. */
export const anchorsOf = (assertions: readonly AssertionRow[]): Anchor[] =>
  assertions.map(({ article, start, end }) => [article, start, end]);
