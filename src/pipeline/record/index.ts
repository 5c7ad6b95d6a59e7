export { type Actor, type Added, type Addition, addReports, type AddOptions, Keeper, tellsTheSame } from './add.js';
export { addressOf, layoutOf } from './article.js';
export { candidates } from './entities.js';
export { byParticipants, type StoryFinder } from './candidates.js';
export { correctRecord, rereadRecord } from './changes.js';
export type { Decision } from './correct.js';
export { type ArticleFacts, keepStory } from './keep.js';
export { eventContext, must, recompute, type Worked, worked } from './recompute.js';
