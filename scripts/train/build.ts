import { type Model, roundNetwork } from '../../src/model/format.js';
import type { NetworkWeights } from '../../src/model/network-weights.js';
import type { ConlluSentence } from '../../src/source/conllu.js';
import { type Example, Inventory, readingExample, treeExample, variants } from './corpus.js';
import { namesOfGum } from './gum-names.js';
import { buildIndex, type ListedName } from './name-index.js';
import { type NamePlan, trainNames } from './naming.js';
import { type NetworkPlan, trainNetwork } from './network.js';
import type { NameLists } from './people.js';
import { Random } from './random.js';
import { silverExamples, withOtherNames } from './silver.js';
import type { WordVectors } from './vectors.js';
import { buildWords } from './vocabulary.js';
import type { WordKinds } from './wordnet.js';

export interface TrainingData {
  readonly trees: readonly ConlluSentence[];
  /** Sentences of other text as an earlier model read them, with the names it found (`Name=` of the last column). */
  readonly readings: readonly ConlluSentence[];
  /** Names of many countries; null to train without. */
  readonly lists: NameLists | null;
  readonly names: readonly Example[];
  /** What a dictionary says of words, in lower case. */
  readonly dictionary: ReadonlyMap<string, WordKinds>;
  /** Names and what they name, which the recogniser looks up. */
  readonly listed: Iterable<ListedName>;
  readonly vectors: WordVectors;
}

export interface TrainingPlan {
  readonly network: NetworkPlan;
  readonly names: NamePlan;
}

/**
 * Trains all parts on the data; the same data and plan give the same model. `known` is a network that the same data and plan gave before:
 * with it only the rest is trained, to the same end.
 */
export function buildModel(
  data: TrainingData,
  plan: TrainingPlan,
  log: (line: string) => void,
  known: NetworkWeights | null = null,
): Model {
  const inventory = new Inventory(data.trees, 4);
  const sentences = [...data.trees, ...variants(data.trees)];
  const trees = sentences.map((sentence) => treeExample(sentence, inventory));
  const words = buildWords(trees, data.lists, data.dictionary, inventory.properNouns(), data.vectors);
  const classes = { tags: inventory.tags.length, rels: inventory.rels.length };
  const readings = data.readings.map((sentence) => readingExample(sentence, inventory));
  const network = known ?? trainNetwork({ trees, readings }, { words, vectors: data.vectors }, classes, plan.network, log);
  if (known === null) lean(network, inventory, plan.network.lean);
  roundNetwork(network);
  const gold = [...data.names, ...gumExamples(sentences, trees)];
  const named = data.lists === null ? gold : [...gold, ...moreNames(gold, data.lists), ...namedReadings(readings)];
  log(`${named.length} sentences with names`);
  const index = buildIndex(data.listed);
  log(`${index.hashes.length} entries of names`);
  const recogniser = trainNames(named, { words, index, network }, plan.names, log);
  const names = { name: 'crosswire-en', xpos: inventory.xpos, tags: inventory.tags, rels: inventory.rels };
  return { names, words, network, index, recogniser };
}

function lean({ labelBias }: NetworkWeights, inventory: Inventory, by: NetworkPlan['lean']): void {
  for (const [rel, step] of Object.entries(by)) {
    const place = inventory.relOf(rel);
    labelBias.data[place] = (labelBias.data[place] as number) + step;
  }
}

/** GUM's sentences with the names its entities give; sentences without any annotation are left out. */
function gumExamples(sentences: readonly ConlluSentence[], trees: readonly Example[]): Example[] {
  return sentences.flatMap((sentence, k) => {
    const names = sentence.words.some(({ misc }) => misc.includes('Entity=')) ? namesOfGum(sentence) : null;
    return names === null ? [] : [{ ...(trees[k] as Example), names }];
  });
}

/** Every third reading that has a name. */
function namedReadings(readings: readonly Example[]): Example[] {
  return readings.filter(({ names }) => (names as Int32Array).some((tag) => tag !== 0)).filter((_, k) => k % 3 === 0);
}

/** Copies with other names of every second sentence that has some, and the sentences of the visit lists. */
function moreNames(gold: readonly Example[], lists: NameLists): Example[] {
  const random = new Random(53);
  const copies = gold
    .filter(({ names }) => (names as Int32Array).some((tag) => tag !== 0) && random.chance(50))
    .map((example) => withOtherNames(example, lists, random));
  return [...copies, ...silverExamples(lists)];
}
