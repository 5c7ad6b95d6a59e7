import type { AppearanceRow, AssertionRow, ClaimRow, MentionSpan } from '../record/index.js';
import type { SqlSession, SqlValue } from './driver.js';
import { Where } from './query.js';
import { APPEARANCE, ASSERTION, CLAIM, readAs, selected } from './rows.js';

/** Gives what the record holds of one entity to another, in some articles or in all. Events are worked out anew by the caller. */
export async function moveEntity(sql: SqlSession, from: number, to: number, articles: readonly string[] | null): Promise<void> {
  const moved = await moveAppearances(sql, from, to, articles);
  if (moved.length === 0) return;
  const swap = (id: number | null): number | null => (id === from ? to : id);
  await update(sql, 'office', 'entity_id', from, to, moved);
  await update(sql, 'quotation', 'speaker_id', from, to, moved);
  for (const row of await assertionsOf(sql, moved)) {
    const participants = row.participants.map((p) => ({ ...p, entity: swap(p.entity) ?? p.entity }));
    const chain = row.chain.map((id) => swap(id) ?? id);
    await sql.run('update assertion set place_id = ?, participants = ?, chain = ? where article_id = ? and n = ?', [
      swap(row.place),
      JSON.stringify(participants),
      JSON.stringify(chain),
      row.article,
      row.n,
    ]);
  }
  await moveClaims(sql, from, to, new Set(moved));
  if (articles === null) await sql.run('update precedent set entity_id = ? where entity_id = ?', [to, from]);
}

async function moveAppearances(sql: SqlSession, from: number, to: number, articles: readonly string[] | null): Promise<string[]> {
  const both = new Where(sql.dialect).oneOf('entity_id', [from, to]).oneOf('article_id', articles ?? undefined);
  const rows = readAs(APPEARANCE, await sql.rows(`select ${selected(APPEARANCE)} from appearance ${both.sql}`, both.params));
  const kept = new Map(rows.filter(({ entity }) => entity === to).map((row) => [row.article, row]));
  const moving = rows.filter(({ entity }) => entity === from);
  for (const row of moving) {
    const other = kept.get(row.article);
    if (other) await sql.run('delete from appearance where article_id = ? and entity_id = ?', [row.article, to]);
    await sql.run('update appearance set entity_id = ?, mentions = ? where article_id = ? and entity_id = ?', [
      to,
      JSON.stringify(inOrder(row, other)),
      row.article,
      from,
    ]);
  }
  return moving.map(({ article }) => article);
}

const inOrder = (one: AppearanceRow, other: AppearanceRow | undefined): MentionSpan[] =>
  [...one.mentions, ...(other?.mentions ?? [])].sort((a, b) => a[0] - b[0] || a[1] - b[1]);

async function update(
  sql: SqlSession,
  table: string,
  column: string,
  from: number,
  to: number,
  articles: readonly string[],
): Promise<void> {
  const where = new Where(sql.dialect).is(`${column} = ?`, from).oneOf('article_id', articles);
  await sql.run(`update ${table} set ${column} = ? ${where.sql}`, [to as SqlValue, ...where.params]);
}

async function assertionsOf(sql: SqlSession, articles: readonly string[]): Promise<AssertionRow[]> {
  const where = new Where(sql.dialect).oneOf('article_id', articles);
  return readAs(ASSERTION, await sql.rows(`select ${selected(ASSERTION)} from assertion ${where.sql}`, where.params));
}

async function moveClaims(sql: SqlSession, from: number, to: number, articles: ReadonlySet<string>): Promise<void> {
  const stories = new Where(sql.dialect).within('story_id in (select story_id from article where {})', 'article_id', [...articles]);
  const claims: ClaimRow[] = readAs(CLAIM, await sql.rows(`select ${selected(CLAIM)} from claim ${stories.sql}`, stories.params));
  for (const claim of claims) {
    if (!claim.sides.some((side) => articles.has(side.article) && side.attribution.includes(from))) continue;
    const sides = claim.sides.map((side) =>
      articles.has(side.article) ? { ...side, attribution: side.attribution.map((id) => (id === from ? to : id)) } : side,
    );
    await sql.run('update claim set sides = ? where story_id = ? and n = ?', [JSON.stringify(sides), claim.story, claim.n]);
  }
}
