export { type Comparison, compare, compareDocuments } from './compare.js';
export { shippedModel } from './model.js';
export type { Analyzer } from '../model/index.js';
export { type AnnotatedReport, annotate, annotateDocument, givenDate, type InputKind, kindOfFile } from './annotate.js';
export { analyzeConllu, conlluOf, describeGiven, readConlluInput } from './annotate-conllu.js';
export { type Actor, type Added, type Addition, addReports, Keeper } from './record/index.js';
export { askEntity, askStories, askStory, askTrips, lettered, type TripsQuestion, whyRecord } from './ask/index.js';
export { cluster, clusterBatch, type ClusterItem } from './cluster.js';
export type { Assignment } from '../story/index.js';
