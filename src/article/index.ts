export { printedDay } from './dates.js';
export { toArticle } from './read.js';
export type * from './types.js';
