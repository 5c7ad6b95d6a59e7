import * as record from './0001-record.js';

export interface Migration {
  readonly id: number;
  readonly name: string;
  /** For both databases. */
  readonly sql: string;
  readonly sqlite: string;
  readonly postgresql: string;
}

/** In order; one that has shipped never changes. */
export const MIGRATIONS: readonly Migration[] = [{ id: 1, name: 'record', ...record }];
