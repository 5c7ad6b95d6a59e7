/** A report as clustering compares it: what it says, as stems with their number, and the day it is of. Plain data. */
export interface ClusterReport {
  readonly id: string;
  /** Days since 1970-01-01; null where neither report nor container gives a date. */
  readonly day: number | null;
  /** Days that headline and first sentence name for what they tell, ascending; read from `day` where they print less than a date. */
  readonly days: readonly number[];
  /** Occurrences of every stem, headline counted with the body. */
  readonly terms: ReadonlyMap<string, number>;
  /** Stems of the headline and of the first sentence, where a report says what it is about. */
  readonly opening: ReadonlySet<string>;
}

/** What happened to stories that had been told apart, or held for one. */
export interface StoryChange {
  readonly change: 'merge' | 'split';
  /** Id of the report whose arrival brought it about. */
  readonly at: string;
  /** Merge: the story that is no more. Split: the story that loses reports. */
  readonly from: string;
  /** Merge: the story that takes them in. Split: the new story. */
  readonly to: string;
  /** The reports that go from one to the other: their place in the order of arrival, from 0, and their id. */
  readonly reports: readonly { readonly number: number; readonly id: string }[];
}

export interface Assignment {
  /** Place in the order of arrival, from 0. */
  readonly number: number;
  readonly id: string;
  readonly story: string;
  readonly changes: readonly StoryChange[];
}
