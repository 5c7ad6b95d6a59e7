/** The few value shapes that every stage shares. */

/** Half-open range of UTF-16 code units in `article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Grain = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';

/**
 * How a value is known: printed; from the report's own date; through another report; a guess with its rule; from an imported record.
 */
export type Basis = 'explicit' | 'resolved' | 'aligned' | 'inferred' | 'background';

export type Confidence = 'high' | 'medium' | 'low';

/** A closed interval of ISO 8601 days: `from` and `to` are both included. */
export interface DateValue {
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
  readonly basis: Basis;
  readonly confidence: Confidence;
  /** Id of the rule that gave the value. */
  readonly rule: string;
  /** What the value was worked out from, in words a reader can check; null where it is printed in full. */
  readonly anchor: string | null;
}

/** Status of a happening as its report gives it. */
export type Status = 'occurred' | 'ongoing' | 'planned' | 'cancelled' | 'denied' | 'hypothetical';
