import type { ReportReading } from '../event/index.js';
import { kinOf, storyOf } from './build.js';
import type { Claim, Entity, EventInstance, Quote, TimeExpression } from './document.js';
import type { Span } from '../values.js';

/** One report by itself, in the shapes of the story document. */
export interface ReadingDescription {
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  readonly quotes: readonly Quote[];
  readonly events: readonly EventInstance[];
  readonly claims: readonly Claim[];
}

/** What one report says. Its times stay as they were resolved: whoever annotated the report knew its date. */
export function describeReading(reading: ReportReading): ReadingDescription {
  const { reports, entities, times, quotes, events, claims } = storyOf([{ reading, published: null }], kinOf([reading]));
  return { sentences: reports[0]?.sentences ?? [], entities, times, quotes, events, claims };
}
