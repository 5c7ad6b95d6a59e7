import type { Claim, Kinship } from '../story/index.js';
import type { DateValue } from '../values.js';

/** A passage and where it stands: `place` is `A3`, report A, third sentence. */
export interface Passage {
  readonly place: string;
  readonly text: string;
}

export interface ReportLine {
  readonly id: string;
  /** Publisher, or what stands in its stead. */
  readonly who: string;
  readonly headline: string | null;
  readonly dated: string;
  readonly how: string | null;
}

export interface KinshipLine {
  readonly pair: string;
  readonly label: Kinship['label'];
  readonly meaning: string;
  readonly reasons: readonly string[];
}

export interface ClaimSide {
  readonly report: string;
  readonly passages: readonly Passage[];
  readonly according: string | null;
  /** The difference is one between its words and another's; false for a report that only tells of the same thing. */
  readonly parts: boolean;
}

export interface ClaimLine {
  readonly id: string;
  readonly text: string;
  /** What the reports differ in, in words; empty where they do not. */
  readonly about: string;
  /** The words that part, of each report, where they are a figure or a date: `A “120”, B “150”`. */
  readonly crux: string | null;
  readonly severity: Claim['severity'];
  readonly difference: readonly string[];
  readonly sides: readonly ClaimSide[];
  /** `A2 B3`. */
  readonly places: string;
}

export interface DateLine {
  /** Ids of the expressions that say the same in the same report. */
  readonly ids: readonly string[];
  readonly text: string;
  readonly places: string;
  readonly date: string;
  /** How it is known; `basis` says it in words. */
  readonly known: DateValue['basis'];
  readonly basis: string;
  readonly because: string | null;
  readonly alternatives: readonly string[];
}

export interface PrecedentLine {
  readonly id: string;
  readonly text: string;
  readonly verdict: string;
  readonly because: string;
  readonly places: string;
}
