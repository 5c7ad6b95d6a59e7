export { appearancesOf, articleOf, assertionOf, officeOf, type VisitIds } from './rows.js';
export { askedState, type StateThen, stateOn } from './states.js';
export { type BackgroundVisit, backgroundVisit } from './visit.js';
export { personOfTable } from './who.js';
