import { type AliasRow, entityKeys, type EntityRow, grouped } from '../../record/index.js';
import type { SqlSession } from '../driver.js';
import { Where } from '../query.js';
import { ALIAS, ENTITY, readAs, selected, written } from '../rows.js';

/** Names are filed under the keys that their spellings have by now; those of before stay, and lead to the same. */
export const sql = '';
export const sqlite = '';
export const postgresql = '';

const BATCH = 5000;

export async function fill(session: SqlSession): Promise<void> {
  for (let after = 0; ; ) {
    const entities: EntityRow[] = readAs(
      ENTITY,
      await session.rows(`select ${selected(ENTITY)} from entity where entity_id > ? order by entity_id limit ${BATCH}`, [after]),
    );
    const last = entities.at(-1);
    if (!last) return;
    after = last.id;
    const where = new Where(session.dialect).oneOf(
      'entity_id',
      entities.map(({ id }) => id),
    );
    const aliases: AliasRow[] = readAs(ALIAS, await session.rows(`select ${selected(ALIAS)} from alias ${where.sql}`, where.params));
    const byEntity = grouped(aliases, ({ entity }) => entity);
    const rows = entities.flatMap(({ id, type, country }) => {
      const names = new Set((byEntity.get(id) ?? []).map(({ name }) => name));
      return [...names].flatMap((name) => entityKeys({ type, name, country }).map((key) => ({ entity: id, ...key })));
    });
    await session.insert('alias', ['key', 'entity_id', 'name'], written(ALIAS, rows), 'on conflict do nothing');
  }
}
