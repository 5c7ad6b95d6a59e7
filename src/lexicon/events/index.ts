import { CUSTODY_ROWS } from './custody.js';
import { DEAL_ROWS } from './deals.js';
import { DIPLOMACY_ROWS } from './diplomacy.js';
import { FIGHTING_ROWS } from './fighting.js';
import { FORCE_ROWS } from './force.js';
import { FORCES_ROWS } from './forces.js';
import { GATHERING_ROWS } from './gatherings.js';
import { IDIOM_ROWS } from './idioms.js';
import { INCIDENT_ROWS } from './incidents.js';
import { KIND_ROWS } from './kinds.js';
import { MEASURE_ROWS } from './measures.js';
import { MEETING_ROWS } from './meetings.js';
import { OFFICE_ROWS } from './offices.js';
import { RELIEF_ROWS } from './relief.js';
import { SPEECH_ROWS } from './speech.js';
import type { EventRow } from './types.js';
import { VISIT_ROWS } from './visits.js';

export { WORD_CLASSES, type WordClass } from './classes.js';
export type { EventRow } from './types.js';

/** All rows; where two of one type match one trigger the one with more roles filled wins, then the earlier. */
export const EVENT_ROWS: readonly EventRow[] = [
  ...VISIT_ROWS,
  ...MEETING_ROWS,
  ...GATHERING_ROWS,
  ...DIPLOMACY_ROWS,
  ...SPEECH_ROWS,
  ...DEAL_ROWS,
  ...FORCE_ROWS,
  ...MEASURE_ROWS,
  ...OFFICE_ROWS,
  ...IDIOM_ROWS,
  ...RELIEF_ROWS,
  ...FORCES_ROWS,
  ...FIGHTING_ROWS,
  ...CUSTODY_ROWS,
  ...INCIDENT_ROWS,
  ...KIND_ROWS,
];
