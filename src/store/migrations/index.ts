import type { SqlSession } from '../driver.js';
import * as record from './0001-record.js';
import * as eventKeys from './0002-event-keys.js';
import * as nth from './0003-nth.js';
import * as nameKeys from './0004-name-keys.js';

export interface Migration {
  readonly id: number;
  readonly name: string;
  /** For both databases. */
  readonly sql: string;
  readonly sqlite: string;
  readonly postgresql: string;
  /** Works out what the new form keeps of the rows that are there. */
  readonly fill?: (session: SqlSession) => Promise<void>;
}

/** In order; one that has shipped never changes. */
export const MIGRATIONS: readonly Migration[] = [
  { id: 1, name: 'record', ...record },
  { id: 2, name: 'event keys', ...eventKeys },
  { id: 3, name: 'number of a precedent', ...nth },
  { id: 4, name: 'keys of names', ...nameKeys },
];
