import { CrosswireError } from '../errors.js';
import type { SqlDriver, SqlSession } from './driver.js';
import { MIGRATIONS, type Migration } from './migrations/index.js';

const NEWEST = MIGRATIONS.at(-1)?.id ?? 0;

/** Types that the two databases write differently. */
const WORDS: Readonly<Record<'sqlite' | 'postgresql', Readonly<Record<string, string>>>> = {
  sqlite: {
    blob: 'blob',
    number: 'number integer primary key, article_id text not null unique',
    ordered: 'text',
    clustered: ' without rowid',
  },
  postgresql: {
    blob: 'bytea',
    number: 'number bigint generated always as identity, article_id text primary key',
    // In the order of the letters themselves, whatever the language of the server.
    ordered: 'text collate "C"',
    clustered: '',
  },
};

/**
 * Brings the record to the newest form, one transaction for all steps.
 * @throws CrosswireError RECORD_NEWER for one that a later version has written
 */
export async function migrate(driver: SqlDriver, subject: string): Promise<void> {
  if (checked(await versionOf(driver), subject) === NEWEST) return;
  await driver.transaction(async (session) => {
    await session.script('create table if not exists migration (id bigint primary key, name text not null)');
    // Another process may have been faster.
    const version = checked(await versionOf(session), subject);
    for (const migration of MIGRATIONS.filter(({ id }) => id > version)) await apply(session, migration);
  });
}

async function apply(session: SqlSession, migration: Migration): Promise<void> {
  const { engine } = session.dialect;
  const sql = `${migration.sql}\n${migration[engine]}`.replace(/\{(\w+)\}/g, (_, word: string) => WORDS[engine][word] ?? word);
  await session.script(sql);
  await migration.fill?.(session);
  await session.run('insert into migration (id, name) values (?, ?)', [migration.id, migration.name]);
}

async function versionOf(session: SqlSession): Promise<number> {
  const exists =
    session.dialect.engine === 'sqlite'
      ? "select 1 as x from sqlite_master where type = 'table' and name = 'migration'"
      : "select 1 as x from information_schema.tables where table_schema = current_schema() and table_name = 'migration'";
  if ((await session.all(exists)).length === 0) return 0;
  const [row] = await session.all<{ version: number | null }>('select max(id) as version from migration');
  return row?.version ?? 0;
}

function checked(version: number, subject: string): number {
  if (version > NEWEST) throw new CrosswireError('RECORD_NEWER', { subject, detail: `form ${version}, this version knows ${NEWEST}` });
  return version;
}
