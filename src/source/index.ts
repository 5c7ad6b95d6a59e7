export { type InputOptions, type Inputs, readInputs } from './inputs.js';
export { type NdjsonItem, readNdjson, readRow } from './ndjson.js';
export type * from './types.js';
export { type ConlluSentence, layOut, readConllu } from './conllu.js';
export { type LeaderRow, type LeaderTable, readLeaders } from './leaders/index.js';
export { readVisitTables, type VisitRow, type VisitTable } from './visits/index.js';
