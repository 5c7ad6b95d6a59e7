import type { Grain } from '../../values.js';
import type { Rejection } from '../types.js';

/** One visit as a table prints it; nothing is resolved yet. Days are ISO 8601, both included. */
export interface VisitRow {
  /** The table's own number of the row, or the line in the file. */
  readonly row: string;
  /** `file:line`, for messages. */
  readonly subject: string;
  readonly visitor: string;
  readonly office: string | null;
  /** State that the visitor stands for, as printed. */
  readonly represents: string;
  /** State that is visited, as printed. */
  readonly visited: string;
  /** City or other place there; null where the table gives none. */
  readonly place: string | null;
  readonly from: string;
  readonly to: string;
  /** `day` or `interval` where the days themselves are meant; wider where only the month or year is known. */
  readonly grain: Grain;
  readonly purpose: string | null;
  /** Who vouches for the row. */
  readonly source: string;
}

export interface VisitTable {
  readonly rows: VisitRow[];
  readonly rejections: Rejection[];
  /** Rows that tell of no visit that took place: planned, cancelled, denied. */
  skipped: number;
}
