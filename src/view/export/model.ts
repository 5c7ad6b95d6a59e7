import type { DateValue, Status } from '../../values.js';
import type { Located } from '../places.js';

/** An event of the record as the exports need it: names instead of numbers, and who told it. */
export interface ExportEvent {
  /** `e12`; stable within one record. */
  readonly id: string;
  /** Id that no other record gives to anything else. */
  readonly uid: string;
  readonly type: string;
  readonly title: string;
  readonly status: Status;
  readonly hedged: boolean;
  readonly negated: boolean;
  readonly main: boolean;
  readonly when: DateValue | null;
  readonly place: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly at: Located | null;
  readonly participants: readonly ExportParticipant[];
  readonly sources: readonly ExportSource[];
  /** Independent origins among the sources; copies count once. */
  readonly origins: number;
  /** What cannot all be true of its date, in words; empty where nothing conflicts. */
  readonly conflicts: readonly DateValue[];
  readonly standing: 'confirmed' | null;
  /** How often the entry has changed: reports beyond the first, corrections, corrections taken back. Never falls. */
  readonly revision: number;
  /** ISO 8601 instant of the last report or correction. */
  readonly changed: string;
  readonly passages: readonly ExportPassage[];
}

export interface ExportParticipant {
  readonly name: string;
  readonly type: string;
  readonly country: string | null;
  readonly role: string;
  readonly capacity: string | null;
  /** State that an imported table says it stands for, also one of the past, which has no code; absent where no table tells the event. */
  readonly represents?: string;
}

export interface ExportSource {
  readonly article: string;
  readonly kind: 'report' | 'background';
  readonly publisher: string | null;
  /** Agency or desk named in the report. */
  readonly credit: string | null;
  readonly headline: string | null;
  readonly file: string | null;
  readonly url: string | null;
  readonly published: DateValue | null;
}

/** Half-open range of UTF-16 code units in the article's text, and what stands there. `sentence` counts from 1; 0 is the head. */
export interface ExportPassage {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly text: string;
}

export interface ExportClaim {
  /** `s3.c7`. */
  readonly id: string;
  readonly story: string;
  readonly event: string | null;
  readonly text: string;
  readonly relation: string;
  readonly difference: readonly string[];
  readonly severity: string | null;
  readonly sides: readonly {
    readonly source: ExportSource;
    readonly passages: readonly ExportPassage[];
    readonly attribution: readonly string[];
  }[];
}

export interface ExportData {
  readonly events: readonly ExportEvent[];
  readonly claims: readonly ExportClaim[];
}
