import { keepStory } from '../../src/pipeline/record/index.js';
import { openRecord } from '../../src/store/index.js';
import { articleId, syntheticStory } from './synthetic.js';

/*
 * Keeps made-up stories until it is killed: `node ingest.mjs FILE FIRST STEP`. Stories FIRST, FIRST + STEP … that the record lacks, so many a transaction; after
 * each commit one line on standard output with the numbers that were committed.
 */
const BATCH = 2;
const [file = '', first = '0', step = '1'] = process.argv.slice(2);

const store = await openRecord(file, { create: true });
process.stdout.write('ready\n');
for (let n = Number(first); ; ) {
  const batch: number[] = [];
  while (batch.length < BATCH) {
    const known = await store.known([articleId(n, 0)]);
    if (known.size === 0) batch.push(n);
    n += Number(step);
  }
  await store.write(async (tx) => {
    for (const number of batch) {
      const { reading, facts } = syntheticStory(number);
      await keepStory(tx, await tx.next('story'), reading, facts);
    }
  });
  process.stdout.write(`${batch.join(' ')}\n`);
}
