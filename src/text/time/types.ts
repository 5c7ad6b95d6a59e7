import type { Confidence, Grain, Span } from '../../values.js';

/** A length's or period's unit as the lexicon names it. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** What comes round again and again: an expression that names one of it needs to know which. */
export type CycleName = 'month' | 'month-day' | 'weekday' | 'season' | 'quarter' | 'half' | 'holiday' | 'day-of-month' | 'weekend';

/** `last`, `this` and `next` as printed; `near` where nothing but tense tells. */
export type Shift = 'last' | 'this' | 'next' | 'near';

/** Something that recurs: “Tuesday”, “April”, “October 9 to 11”, “the third quarter”, “Easter”. */
export interface CycleExpr {
  readonly kind: 'cycle';
  readonly cycle: CycleName;
  /** Month 1–12, ISO weekday, season 0–3, quarter, half, row of the holiday table, day of the month. */
  readonly index: number;
  /** Day of the month for `month-day`. */
  readonly day?: number;
  /** Last day where the expression names a run of days of one month. */
  readonly toDay?: number;
  /** The year where it is printed; null otherwise. */
  readonly year: number | null;
  /** Weekday printed beside the date. */
  readonly weekday?: number;
  readonly shift: Shift;
  /** `previous`: counted from the expression before it (“the following Tuesday”). */
  readonly from?: 'previous';
  /** Direction that the words themselves give (“this coming Tuesday”). */
  readonly lean?: 1 | -1;
}

/** A time expression with its grammar worked out and no anchor applied. */
export type Expr =
  | CycleExpr
  | { readonly kind: 'year'; readonly year: number; readonly toYear?: number }
  /** `printed`: with its century. */
  | { readonly kind: 'decade'; readonly from: number; readonly printed: boolean }
  | { readonly kind: 'century'; readonly number: number }
  /** “this week”, “yesterday”, “the previous month”: whole periods away from the anchor. */
  | { readonly kind: 'period'; readonly unit: TimeUnit; readonly shift: number; readonly from: 'report' | 'previous' }
  /** “two months ago”, “a week later”, “three days after the talks”. */
  | {
      readonly kind: 'offset';
      readonly count: number | null;
      readonly unit: TimeUnit;
      readonly direction: 1 | -1;
      readonly from: 'report' | 'previous' | 'event' | Expr;
      /** The words that name the event, where `from` is `event`. */
      readonly event?: Span;
    }
  /** “the past year”, “the next ten days”: a length that ends or starts at the report. */
  | { readonly kind: 'window'; readonly count: number | null; readonly unit: TimeUnit; readonly direction: 1 | -1 }
  | { readonly kind: 'range'; readonly from: Expr; readonly to: Expr }
  | {
      readonly kind: 'edge';
      readonly edge: 'start' | 'end' | 'early' | 'middle' | 'late' | 'rest' | 'eve' | 'first-half' | 'second-half';
      readonly of: Expr;
    }
  /** “April last year”, “Tuesday of next week”. */
  | { readonly kind: 'within'; readonly inner: CycleExpr; readonly outer: Expr }
  /** “the first week of June”, “the last three days of the year”; n below 0 counts from the end. */
  | { readonly kind: 'nth'; readonly n: number; readonly count: number; readonly unit: TimeUnit | number; readonly of: Expr }
  /** A part of a day or a clock time; `of` is the day, null where the text before has to supply it. */
  | { readonly kind: 'time'; readonly code: string; readonly of: Expr | null }
  /** “overnight”: the night before the anchor's day into that day. */
  | { readonly kind: 'overnight' }
  /** “earlier this year”, “later this month”. */
  | { readonly kind: 'so-far'; readonly side: 'before' | 'after'; readonly of: Expr }
  /** “the same day”, “that week”. */
  | { readonly kind: 'same'; readonly unit: TimeUnit }
  /** A numeric date that reads two ways. */
  | { readonly kind: 'either'; readonly options: readonly Expr[] }
  | { readonly kind: 'named-date'; readonly date: string }
  /** A length, a repeated time, a vague reference, a date of another calendar: listed with no date. */
  | { readonly kind: 'open'; readonly timex: 'DATE' | 'TIME' | 'DURATION' | 'SET'; readonly value: string | null };

/** Whether the words around speak of before (-1) or after (1) the report; 0 where they do not tell. */
export type Lean = -1 | 0 | 1;

/** What `TimeMention.expression` holds. */
export interface ParsedTime {
  readonly expr: Expr;
  /** Id of the row of the rule lexicon. */
  readonly rule: string;
  readonly lean: Lean;
  /** The expression stands right behind another one and says the same again: “on June 3, a week after …”. */
  readonly repeats: boolean;
  /** A weekday that the words join to one before it: “on Thursday in Lima and on Friday in Quito”. */
  readonly follows: boolean;
  /** Where the preposition makes the end or start of a period a limit. */
  readonly limit: boolean;
  /** The expression stands in the report's head, outside its sentences. */
  readonly printed: boolean;
}

/** A resolved expression in days since 1970-01-01, before it becomes a `DateValue`. */
export interface Resolved {
  readonly from: number;
  readonly to: number;
  readonly grain: Grain;
  /** TIMEX3 value. */
  readonly value: string;
  /** Printed in full: no anchor was needed. */
  readonly explicit: boolean;
  /** A guess: the words allow another reading. */
  readonly guess: boolean;
  readonly confidence: Confidence;
  /** What was used besides the report's date; null where nothing was. */
  readonly anchor: string | null;
  /** A further anchor that holds with no report date. */
  readonly anchorFree?: boolean;
  readonly others: readonly { readonly from: number; readonly to: number; readonly grain: Grain }[];
}
