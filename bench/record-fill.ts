import { keepStory } from '../src/pipeline/record/index.js';
import type { RecordStore } from '../src/record/index.js';
import { syntheticStory } from '../test/suites/synthetic.js';

/** Stories a transaction: 64 reports, as `add` does. */
const BATCH = 32;

/**
 * Keeps made-up stories of two analysed reports each until the record holds so many reports; gives the seconds of one core that storing took, making them up
 * left out: time on the clock would count what else the machine does.
 */
export async function fill(store: RecordStore, reports: number, from = 0): Promise<number> {
  let spent = 0;
  for (let n = from; n < from + reports / 2; n += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, from + reports / 2 - n) }, (_, i) => syntheticStory(n + i));
    const start = process.cpuUsage();
    await store.write(async (tx) => {
      for (const { reading, facts } of batch) await keepStory(tx, await tx.next('story'), reading, facts);
    });
    const { user, system } = process.cpuUsage(start);
    spent += user + system;
  }
  return spent / 1e6;
}
