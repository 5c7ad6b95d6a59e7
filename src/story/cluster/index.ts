export { clusterAll } from './batch.js';
export { ClusterIndex } from './cluster-index.js';
export { storyEvidence } from './evidence.js';
export { clusterReport, plainClusterReport } from './read.js';
export { Relatives } from './relatives.js';
export type { ClusterState, SavedEntry } from './state.js';
export type * from './types.js';
