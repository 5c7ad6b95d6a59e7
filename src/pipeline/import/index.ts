export { importLeaders } from './leaders.js';
export { type Imported, type ImportedTable, type ImportOptions, importVisits } from './visits.js';
