import pg from 'pg';
import { remembered } from '../memo.js';
import type { Condition, Dialect, SqlDriver, SqlRow, SqlSession, SqlValue } from './driver.js';
import { asFailure } from './failures.js';

/** Writers of one record take turns on this advisory lock; the number only has to differ from those of other programs. */
const WRITERS_LOCK = 0x63726f73;
const BUSY_MS = 15_000;
/** PostgreSQL takes at most 65,535 parameters a statement. */
const MOST_PARAMS = 30_000;
const INT8 = 20;

const dialect: Dialect = {
  engine: 'postgresql',
  oneOf: (column, values): Condition => ({
    sql: `${column} = any(cast(? as ${typeof values[0] === 'number' ? 'bigint' : 'text'}[]))`,
    params: [arrayLiteral(values)],
  }),
};

const arrayLiteral = (values: readonly (string | number)[]): string =>
  `{${values.map((value) => (typeof value === 'number' ? value : `"${value.replace(/[\\"]/g, '\\$&')}"`)).join(',')}}`;

/** `?` → `$1`, `$2` … No text of ours holds a question mark in quotes. */
const numbered = remembered((sql: string): string => {
  let n = 0;
  return sql.replace(/\?/g, () => `$${++n}`);
});

interface Queryable {
  query(query: string | { text: string; values: unknown[]; rowMode: 'array' }, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

class Session implements SqlSession {
  readonly dialect = dialect;

  constructor(
    readonly client: Queryable,
    readonly subject: string,
  ) {}

  async all<T extends SqlRow>(sql: string, params: readonly SqlValue[] = []): Promise<T[]> {
    try {
      return (await this.client.query(numbered(sql), [...params])).rows as T[];
    } catch (error) {
      throw asFailure(error, this.subject);
    }
  }

  async rows(sql: string, params: readonly SqlValue[] = []): Promise<unknown[][]> {
    try {
      return (await this.client.query({ text: numbered(sql), values: [...params], rowMode: 'array' })).rows as unknown[][];
    } catch (error) {
      throw asFailure(error, this.subject);
    }
  }

  async run(sql: string, params: readonly SqlValue[] = []): Promise<void> {
    await this.all(sql, params);
  }

  async insert(table: string, columns: readonly string[], rows: readonly (readonly SqlValue[])[], tail = ''): Promise<void> {
    const most = Math.floor(MOST_PARAMS / columns.length);
    const one = `(${columns.map(() => '?').join(', ')})`;
    for (let at = 0; at < rows.length; at += most) {
      const part = rows.slice(at, at + most);
      const values = part.map(() => one).join(', ');
      await this.run(`insert into ${table} (${columns.join(', ')}) values ${values} ${tail}`, part.flat());
    }
  }

  async script(sql: string): Promise<void> {
    try {
      await this.client.query(sql);
    } catch (error) {
      throw asFailure(error, this.subject);
    }
  }
}

/** One database of a PostgreSQL server. Numbers of eight bytes arrive as JavaScript numbers: no id of ours passes 2^53. */
export class PostgresDriver extends Session implements SqlDriver {
  readonly #pool: pg.Pool;

  constructor(url: string) {
    const pool = new pg.Pool({
      connectionString: url,
      max: 4,
      connectionTimeoutMillis: 10_000,
      types: {
        getTypeParser: (id: number, format?: 'text' | 'binary') => (id === INT8 ? Number : pg.types.getTypeParser(id, format as 'text')),
      },
    });
    // A server that ends an idle connection is no failure of ours; the next query reports what is wrong.
    pool.on('error', () => undefined);
    super(pool, withoutPassword(url));
    this.#pool = pool;
  }

  async transaction<T>(work: (session: SqlSession) => Promise<T>): Promise<T> {
    let client: pg.PoolClient;
    try {
      client = await this.#pool.connect();
    } catch (error) {
      throw asFailure(error, this.subject);
    }
    const session = new Session(client, this.subject);
    try {
      await session.script('begin');
      await session.script(`set local lock_timeout = ${BUSY_MS}`);
      await session.run('select pg_advisory_xact_lock(?)', [WRITERS_LOCK]);
      const result = await work(session);
      await session.script('commit');
      client.release();
      return result;
    } catch (error) {
      const lost = await client.query('rollback').then(
        () => false,
        () => true,
      );
      client.release(lost);
      throw error;
    }
  }

  async faults(): Promise<string[]> {
    const rows = await this.all<{ name: string }>(
      "select conrelid::regclass || '.' || conname as name from pg_constraint where contype = 'f' and not convalidated",
    );
    return rows.map(({ name }) => `foreign key not checked: ${name}`);
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

const withoutPassword = (url: string): string => url.replace(/:\/\/([^:@/]*):[^@/]*@/, '://$1@');
