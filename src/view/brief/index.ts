export { briefOf, type ComparedStory, headsOf } from './brief.js';
export type * from './documents.js';
export { type ComparedPair, kinView } from './kin.js';
