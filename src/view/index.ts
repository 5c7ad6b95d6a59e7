export * from './comparison.js';
export { parseStory } from './parse-story.js';
export { type Derivation, type DerivationStep, why } from './why.js';
export type { StoryDocument } from '../story/index.js';
export { type ConlluRange, type ConlluTokens, writeConllu } from './conllu.js';
