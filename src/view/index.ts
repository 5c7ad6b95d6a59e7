export * from './comparison.js';
export type * from './lines.js';
export { codebook } from './record/codebook.js';
export { BASIS_WORDS } from './dates.js';
export { sourceName } from './source-name.js';
export type * from './record/documents.js';
export type { ImportDocument } from './record/imported.js';
export { dateWithBasis, entityDerivation, eventDerivation, plural } from './record/derive.js';
export {
  type EntryContext,
  entryOf,
  inRecordOrder,
  officeEntries,
  officePosts,
  passageOf,
  quoteEntry,
  shown,
} from './record/entries.js';
export type { ReadLine } from './reading.js';
export { parseStory } from './parse-story.js';
export { type Derivation, type DerivationStep, why } from './why.js';
export type { StoryDocument } from '../story/index.js';
export { type ConlluRange, type ConlluTokens, writeConllu } from './conllu.js';

/** The writer of the page, loaded when asked for: it brings the map, the drawing of pages and the coordinates, which a comparison need not load. */
export const loadStoryPage = async () => (await import('./page/index.js')).storyPage;
export {
  type BriefDocument,
  type BriefStory,
  briefOf,
  type ComparedPair,
  type ComparedStory,
  headsOf,
  type KinDocument,
  kinView,
  type Origin,
} from './brief/index.js';

/** What the record can be exported as, loaded when asked for: it brings the writers of the formats. */
export const loadExports = async () => import('./export/index.js');
