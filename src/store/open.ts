import type { RecordStore, RecordTransaction } from '../record/index.js';
import type { SqlDriver } from './driver.js';
import { asFailure } from './failures.js';
import { migrate } from './migrate.js';
import { SqlReader } from './reader.js';
import { SqlTransaction } from './writer.js';

export interface OpenOptions {
  /** Make a new record where the file does not exist; otherwise that is an error. */
  readonly create?: boolean;
  /** How long a writer waits for another process, in milliseconds. */
  readonly busyMs?: number;
  /** Upper bound of an SQLite file in pages of 4 KiB. */
  readonly maxPages?: number;
}

class SqlStore extends SqlReader implements RecordStore {
  constructor(private readonly driver: SqlDriver) {
    super(driver);
  }

  get engine(): RecordStore['engine'] {
    return this.driver.dialect.engine;
  }

  write<T>(work: (tx: RecordTransaction) => Promise<T>): Promise<T> {
    return this.driver.transaction(async (session) => {
      const transaction = new SqlTransaction(session);
      const result = await work(transaction);
      await transaction.finish();
      return result;
    });
  }

  override async faults(): Promise<string[]> {
    return [...(await this.driver.faults()), ...(await super.faults())];
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}

export const isServer = (place: string): boolean => /^postgres(?:ql)?:\/\//.test(place);

/**
 * Opens the record at a file, in memory (`:memory:`) or on a PostgreSQL server (`postgres://…`), brought to the newest form.
 * Only the driver that is needed is loaded.
 * @throws CrosswireError RECORD_MISSING, RECORD_CANNOT_OPEN, RECORD_BUSY, RECORD_FULL, RECORD_READ_ONLY, RECORD_BROKEN, RECORD_NEWER
 */
export async function openRecord(place: string, options: OpenOptions = {}): Promise<RecordStore> {
  const driver = await driverFor(place, options);
  try {
    await migrate(driver, place);
  } catch (error) {
    await driver.close().catch(() => undefined);
    throw asFailure(error, place);
  }
  return new SqlStore(driver);
}

async function driverFor(place: string, options: OpenOptions): Promise<SqlDriver> {
  if (isServer(place)) {
    const { PostgresDriver } = await import('./postgres.js');
    return new PostgresDriver(place);
  }
  const { SqliteDriver } = await import('./sqlite.js');
  return new SqliteDriver(place, { create: false, ...options });
}
