export type { Assertion, PrecedentSubject, StoryReading } from './assertions.js';
export { buildStory, outlineStory, readStory, type StoryOutline } from './build.js';
export { bodyKey } from './entities/keys.js';
export { latestStatus } from './events/instance.js';
export { withoutOwnState } from './events/own-state.js';
export { titleOf as eventTitle } from './events/title.js';
export { nearTypes, SPEECH as SPEECH_TYPES } from './events/types.js';
export { agreedDate, contains, daysOf, overlap, withoutParts } from './events/when.js';
export {
  type Assignment,
  clusterAll,
  ClusterIndex,
  type ClusterReport,
  clusterReport,
  type ClusterState,
  type SavedEntry,
  plainClusterReport,
  Relatives,
  type StoryChange,
  storyEvidence,
} from './cluster/index.js';
export type * from './context.js';
export { describeReading, type ReadingDescription } from './describe.js';
export type * from './document.js';
export { type KinReport, kinReportOf, kinshipOf } from './kinship/index.js';

/** The schema of the document, loaded when asked for: zod takes a quarter of a second, which a comparison need not spend. */
export const loadStorySchema = async () => (await import('./document.js')).storySchema;
export { printedInFull } from './dating/printed.js';
