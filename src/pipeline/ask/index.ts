export { askEntity } from './entity.js';
export { askStories, askStory, lettered } from './story.js';
export { askTrips, type TripsQuestion } from './trips.js';
export { whyRecord } from './why.js';
