import { CrosswireError } from '../../errors.js';
import { anchorKey, type CorrectionRow, type ForcedIds, type RecordTransaction } from '../../record/index.js';
import type { Actor } from './add.js';
import { note } from './correct.js';
import type { Restored } from './keep.js';
import { recompute } from './recompute.js';

const NONE: ForcedIds = new Map();

/**
 * Takes a correction back; the undoing is a correction of its own. After a merge or split the stories concerned are put together anew, with
 * the passages given back what they were.
 * @param reread puts a story together anew
 * @throws CrosswireError RECORD_ID_UNKNOWN, CORRECTION_IMPOSSIBLE
 */
export async function undo(
  tx: RecordTransaction,
  id: number,
  why: string,
  actor: Actor,
  reread: (story: number, restored: Restored) => Promise<void>,
): Promise<CorrectionRow> {
  const all = await tx.corrections();
  const row = all.find((correction) => correction.id === id);
  if (!row) throw new CrosswireError('RECORD_ID_UNKNOWN', { subject: `k${id}` });
  if (row.kind === 'undo' || row.undoneBy !== null) {
    throw new CrosswireError('CORRECTION_IMPOSSIBLE', {
      subject: `k${id}`,
      hint: row.undoneBy ? `k${row.undoneBy} took it back` : 'make the decision anew',
    });
  }
  const undoing = await note(tx, 'undo', `k${id}`, { anchors: [] }, why, actor);
  await tx.putCorrection({ ...row, undoneBy: undoing.id });
  if (row.kind === 'merge' || row.kind === 'split') await restore(tx, row, reread);
  else await recompute(tx, [Number(row.target.slice(1))]);
  return undoing;
}

async function restore(
  tx: RecordTransaction,
  { kind, target, payload }: CorrectionRow,
  reread: (story: number, restored: Restored) => Promise<void>,
): Promise<void> {
  const other = payload.other ?? '';
  // What was merged gets its own id back; what was split off goes home.
  const home = Number((kind === 'merge' ? other : target).slice(1));
  const anchors = payload.otherAnchors ?? [];
  const forced = new Map(anchors.map((anchor) => [anchorKey(anchor), home]));
  const entity = target.startsWith('n');
  if (entity && kind === 'merge')
    await tx.deleteAliases((await tx.aliases([home])).map((alias) => ({ ...alias, entity: Number(target.slice(1)) })));
  await standAgain(tx, entity, kind === 'merge' ? home : Number(other.slice(1)), kind === 'merge' ? null : home);
  const heads = await tx.articles({ ids: [...new Set(anchors.map(([article]) => article))] });
  for (const story of new Set(heads.map((head) => head.story)))
    await reread(story, entity ? { entities: forced, events: NONE } : { entities: NONE, events: forced });
}

/** Sets where an id leads: to itself (null), or to another. */
async function standAgain(tx: RecordTransaction, entity: boolean, id: number, into: number | null): Promise<void> {
  const leads = into === null || (entity ? await tx.entities({ ids: [into] }) : await tx.events({ ids: [into] })).length > 0;
  if (!leads) return;
  if (entity) await tx.putEntities((await tx.entities({ ids: [id] })).map((row) => ({ ...row, mergedInto: into })));
  else await tx.putEvents((await tx.events({ ids: [id] })).map((row) => ({ ...row, mergedInto: into })));
}
