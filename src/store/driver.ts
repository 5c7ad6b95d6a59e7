/** What the record needs of a database. SQL is written once, with `?` for parameters; the few things that differ stand in `Dialect`. */
export type SqlValue = string | number | null | Uint8Array;
export type SqlRow = Record<string, unknown>;

export interface Condition {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

export interface Dialect {
  readonly engine: 'sqlite' | 'postgresql';
  /** The column holds one of the values; the SQL text does not depend on how many there are but for one, so that it is prepared twice at most. */
  oneOf(column: string, values: readonly (string | number)[]): Condition;
}

/** A connection, or a transaction on one. */
export interface SqlSession {
  readonly dialect: Dialect;
  all<T extends SqlRow = SqlRow>(sql: string, params?: readonly SqlValue[]): Promise<T[]>;
  /** Rows as lists of their columns: half the time of `all`, which names every value of every row. */
  rows(sql: string, params?: readonly SqlValue[]): Promise<unknown[][]>;
  run(sql: string, params?: readonly SqlValue[]): Promise<void>;
  /** The same statement for many rows. `tail` follows the values: `on conflict do nothing`. */
  insert(table: string, columns: readonly string[], rows: readonly (readonly SqlValue[])[], tail?: string): Promise<void>;
  /** Several statements without parameters. */
  script(sql: string): Promise<void>;
}

export interface SqlDriver extends SqlSession {
  /** One transaction; writers take turns. Rolls back and throws when `work` throws. */
  transaction<T>(work: (session: SqlSession) => Promise<T>): Promise<T>;
  /** One line for each fault of the file or the cluster. */
  faults(): Promise<string[]>;
  close(): Promise<void>;
}
