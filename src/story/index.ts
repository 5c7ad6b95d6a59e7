export { buildStory } from './build.js';
export type * from './context.js';
export { describeReading, type ReadingDescription } from './describe.js';
export type * from './document.js';

/** The schema of the document, loaded when asked for: zod takes a quarter of a second, which a comparison need not spend. */
export const loadStorySchema = async () => (await import('./document.js')).storySchema;
export { printedInFull } from './dating/printed.js';
