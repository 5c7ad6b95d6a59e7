import type { Analyzer } from '../../model/index.js';
import type { CorrectionRow, RecordStore } from '../../record/index.js';
import { type Actor, Keeper } from './add.js';
import { type Decision, decide } from './correct.js';
import { undo } from './undo.js';

/** Stories read again in one transaction. */
const BATCH = 16;

/** Makes a decision, or takes one back (`undo`: the number of the correction); `model` is asked for only where reports are read again. */
export async function correctRecord(
  store: RecordStore,
  decision: Decision | { readonly kind: 'undo'; readonly correction: number },
  why: string,
  actor: Actor,
  model: () => Analyzer,
): Promise<CorrectionRow> {
  if (decision.kind !== 'undo') return store.write((tx) => decide(tx, decision, why, actor));
  return store.write((tx) =>
    undo(tx, decision.correction, why, actor, async (story, restored) => new Keeper(store, model(), actor).reread(tx, story, restored)),
  );
}

/** Reads all stories again, or some, with the model of today; corrections are replayed. Gives how many stories were read. */
export async function rereadRecord(
  store: RecordStore,
  stories: readonly number[] | null,
  analyzer: Analyzer,
  actor: Actor,
): Promise<number> {
  const keeper = new Keeper(store, analyzer, actor);
  const ids = (await store.stories(stories === null ? {} : { ids: stories })).map(({ id }) => id);
  for (let at = 0; at < ids.length; at += BATCH) {
    const part = ids.slice(at, at + BATCH);
    await store.write(async (tx) => {
      for (const story of part) await keeper.reread(tx, story);
      await tx.log({ at: actor.now, who: actor.who, action: 'reread', detail: `${part.length} stories` });
    });
  }
  return ids.length;
}
