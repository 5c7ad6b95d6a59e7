import { existsSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import { CrosswireError } from '../errors.js';
import type { Condition, Dialect, SqlDriver, SqlRow, SqlSession, SqlValue } from './driver.js';
import { asFailure } from './failures.js';

/** How long a writer waits for another process before it gives up. A batch of reports holds the file for a few seconds at most. */
const BUSY_MS = 15_000;
const LONGEST_PAUSE_MS = 40;
/** Rows a statement: 16 take half the time of one each (15 µs a row of 18 columns against 30). With all halves most lists are four statements at most. */
const ROWS_AT_ONCE = [32, 16, 8, 4, 2, 1] as const;
/** What SQLite itself waits, blocking: for locks held during recovery and checkpoints, which are short. */
const LOCK_MS = 250;

const dialect: Dialect = {
  engine: 'sqlite',
  oneOf: (column, values): Condition => {
    const [only] = values;
    // A list of one would not be walked in the order of an index.
    if (values.length === 1 && only !== undefined) return { sql: `${column} = ?`, params: [only] };
    return { sql: `${column} in (select value from json_each(?))`, params: [JSON.stringify(values)] };
  },
};

export interface SqliteOptions {
  /** Make the file where there is none. */
  readonly create: boolean;
  readonly busyMs?: number;
  /** Upper bound of the file’s size in pages of 4 KiB. */
  readonly maxPages?: number;
}

type Connection = Database.Database;

class Session implements SqlSession {
  readonly dialect = dialect;
  readonly #statements = new Map<string, Database.Statement>();
  readonly #raw = new Map<string, Database.Statement>();
  readonly #inserts = new Map<string, Database.Statement>();

  constructor(
    readonly connection: Connection,
    readonly file: string,
  ) {}

  async all<T extends SqlRow>(sql: string, params: readonly SqlValue[] = []): Promise<T[]> {
    return this.guard(() => this.#prepared(sql).all(params) as T[]);
  }

  async rows(sql: string, params: readonly SqlValue[] = []): Promise<unknown[][]> {
    return this.guard(() => this.#prepared(sql, true).all(params) as unknown[][]);
  }

  async run(sql: string, params: readonly SqlValue[] = []): Promise<void> {
    this.guard(() => this.#prepared(sql).run(params));
  }

  async insert(table: string, columns: readonly string[], rows: readonly (readonly SqlValue[])[], tail = ''): Promise<void> {
    this.guard(() => {
      for (let at = 0; at < rows.length; ) {
        const size = ROWS_AT_ONCE.find((n) => n <= rows.length - at) ?? 1;
        this.#inserting(table, columns, size, tail).run(inOneList(rows, at, at + size));
        at += size;
      }
    });
  }

  /** The text of such a statement is long: it is put together once. */
  #inserting(table: string, columns: readonly string[], size: number, tail: string): Database.Statement {
    const key = `${table} ${columns.length} ${size} ${tail}`;
    const known = this.#inserts.get(key);
    if (known) return known;
    const one = `(${columns.map(() => '?').join(', ')})`;
    const made = this.connection.prepare(
      `insert into ${table} (${columns.join(', ')}) values ${Array<string>(size).fill(one).join(', ')} ${tail}`,
    );
    this.#inserts.set(key, made);
    return made;
  }

  async script(sql: string): Promise<void> {
    this.guard(() => this.connection.exec(sql));
  }

  guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asFailure(error, this.file);
    }
  }

  #prepared(sql: string, raw = false): Database.Statement {
    const statements = raw ? this.#raw : this.#statements;
    const known = statements.get(sql);
    if (known) return known;
    const made = this.connection.prepare(sql);
    if (raw) made.raw();
    statements.set(sql, made);
    return made;
  }
}

/** Handed over as one list: spread into arguments, or made by `flat`, they take 5 % of storing a story. */
function inOneList(rows: readonly (readonly SqlValue[])[], from: number, to: number): SqlValue[] {
  const values: SqlValue[] = [];
  for (let at = from; at < to; at++) for (const value of rows[at] ?? []) values.push(value);
  return values;
}

/** One SQLite file, or `:memory:`. Readers and the writer have connections of their own, so that a reader never sees half a transaction. */
export class SqliteDriver extends Session implements SqlDriver {
  #writer: Session | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    file: string,
    private readonly options: SqliteOptions,
  ) {
    super(connect(file, options), file);
  }

  transaction<T>(work: (session: SqlSession) => Promise<T>): Promise<T> {
    const turn = this.#turn.then(() => this.#transact(work));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #transact<T>(work: (session: SqlSession) => Promise<T>): Promise<T> {
    this.#writer ??= this.file === ':memory:' ? this : new Session(connect(this.file, this.options), this.file);
    const writer = this.#writer;
    await this.#begin(writer);
    try {
      const result = await work(writer);
      await writer.script('commit');
      return result;
    } catch (error) {
      // A full disk has rolled back by itself.
      if (writer.connection.inTransaction) writer.connection.exec('rollback');
      throw error;
    }
  }

  /** All in one file again; where somebody else reads it, or it may not be written to, the next one to close does it. */
  #tidy(writer: Session): void {
    try {
      writer.connection.exec('pragma wal_checkpoint(truncate)');
    } catch (error) {
      if (!(asFailure(error, this.file) instanceof CrosswireError)) throw error;
    }
  }

  /** Waits for other writers without blocking this process: the other may be another store of it. */
  async #begin(writer: Session): Promise<void> {
    const most = this.options.busyMs ?? BUSY_MS;
    for (let waited = 0, pause = 1; ; waited += pause, pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      try {
        return await writer.script('begin immediate');
      } catch (error) {
        const busy = error instanceof CrosswireError && error.code === 'RECORD_BUSY';
        if (!busy || waited >= most) throw error;
        await setTimeout(pause);
      }
    }
  }

  async faults(): Promise<string[]> {
    const lines = await this.all<{ integrity_check: string }>('pragma integrity_check(20)');
    const broken = lines.map((line) => line.integrity_check).filter((line) => line !== 'ok');
    const loose = await this.all<{ table: string; parent: string }>('pragma foreign_key_check');
    return [...broken, ...loose.slice(0, 20).map(({ table, parent }) => `a row of ${table} points to no row of ${parent}`)];
  }

  async close(): Promise<void> {
    await this.#turn;
    if (this.#writer && this.#writer !== this) {
      this.#tidy(this.#writer);
      this.#writer.connection.close();
    }
    this.connection.close();
  }
}

function connect(file: string, { create, maxPages }: SqliteOptions): Connection {
  if (!create && file !== ':memory:' && !existsSync(file)) throw new CrosswireError('RECORD_MISSING', { subject: file });
  try {
    const connection = new Database(file);
    connection.exec(`pragma busy_timeout = ${LOCK_MS}`);
    // FULL: a committed batch outlives a power cut, for one fsync a batch.
    connection.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma cache_size = -32768');
    if (maxPages !== undefined) connection.exec(`pragma max_page_count = ${maxPages}`);
    return connection;
  } catch (error) {
    const failure = asFailure(error, file);
    const closed = failure instanceof CrosswireError && (failure.code === 'RECORD_READ_ONLY' || failure.code === 'RECORD_CANNOT_OPEN');
    if (closed && existsSync(file)) return unchanging(file, failure);
    throw failure;
  }
}

/**
 * A record in a folder that may not be written to, where SQLite cannot put the files by which it tells readers of writers: read as a file that nobody changes.
 * What stands in a log beside it would be missed.
 */
function unchanging(file: string, failure: CrosswireError): Connection {
  if (existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0) {
    const hint = 'its last changes stand in the -wal file beside it: copy both to a folder that may be written to, and read them there';
    throw new CrosswireError('RECORD_READ_ONLY', { subject: file, hint, cause: failure });
  }
  try {
    const connection = new Database(`${pathToFileURL(file).href}?mode=ro&immutable=1`);
    connection.exec('pragma foreign_keys = on; pragma cache_size = -32768');
    connection.prepare('select count(*) from sqlite_master').all();
    return connection;
  } catch {
    throw failure;
  }
}
