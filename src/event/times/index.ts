export { isInAside } from './asides.js';
export { timesOf } from './attach.js';
export { isBound } from './bounds.js';
export { timesOfAgreeing, timesOfCancelled, timesOfInviting, timesOfSaying } from './kinds.js';
