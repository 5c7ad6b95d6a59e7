import type { ReportReading } from '../event/index.js';
import type { DateValue } from '../values.js';
import type { Entity, EventInstance, Evidence, Kinship } from './document.js';

/** One report of a story, its times resolved again with the publication date that the story gives it. */
export interface StoryReport {
  /** `article.id`. */
  readonly id: string;
  /** Position in the order in which the reports were given. */
  readonly index: number;
  readonly reading: ReportReading;
  readonly published: DateValue | null;
  /** Position of the group of reports that share its origin, in `StoryContext.groups`. */
  readonly origin: number;
  /** Id of the earlier report that this one copies; null where it is no copy. */
  readonly copyOf: string | null;
}

/** A pair of sentences of two reports that tell the same. Pairs come in the order of the first report. */
export interface SentencePair {
  /** Sentence numbers within the reports. */
  readonly first: number;
  readonly second: number;
  /** 0–1: the weight of what both hold, as a share of the lighter sentence's weight. */
  readonly strength: number;
  /** The pair stands in the longest chain of pairs that run in the same order in both reports. */
  readonly inOrder: boolean;
}

/**
 * What the merging steps know about a story, for the steps that compare what the reports say.
 * Chains, event mentions and times are numbered within a report; entities, events and times of the document have ids.
 */
export interface StoryContext {
  readonly reports: readonly StoryReport[];
  readonly kinship: readonly Kinship[];
  /** Report ids by common origin, in the order of their first report. */
  readonly groups: readonly (readonly string[])[];
  readonly entities: readonly Entity[];
  readonly events: readonly EventInstance[];
  report(id: string): StoryReport;
  entity(id: string): Entity;
  event(id: string): EventInstance;
  /** Id of the entity that a chain of a report belongs to; null where the story keeps no such entity. */
  entityOf(report: string, chain: number): string | null;
  /** Id of the event that an event mention of a report tells; null where the story keeps no such event. */
  eventOf(report: string, mention: number): string | null;
  /** Sentences of two reports that tell the same; the pair may be asked for in either order. */
  alignment(first: string, second: string): readonly SentencePair[];
  /** Evidence for a stretch of a report, its text and its sentence filled in. */
  evidence(report: string, start: number, end: number): Evidence;
}
