import { Lexical, PAD } from '../../src/model/lexical.js';
import { type Model, roundNetwork } from '../../src/model/format.js';
import type { NetworkWeights } from '../../src/model/network-weights.js';
import { TAG_FEATURES, tagFeatures } from '../../src/model/tagger.js';
import { best } from '../../src/model/weights.js';
import type { WordTable } from '../../src/model/words.js';
import type { ConlluSentence } from '../../src/source/conllu.js';
import { type Example, formsOf, Inventory, treeExample, variants } from './corpus.js';
import { namesOfGum } from './gum-names.js';
import { buildIndex, type ListedName } from './name-index.js';
import { type NameExample, type NamePlan, trainNames } from './naming.js';
import { type NetworkPlan, trainNetwork } from './network.js';
import type { NameLists } from './people.js';
import type { Perceptron } from './perceptron.js';
import { Random } from './random.js';
import { silverExamples, withOtherNames } from './silver.js';
import { jackknife, trainTagger } from './tagging.js';
import { buildWords } from './vocabulary.js';
import type { WordKinds } from './wordnet.js';

export interface TrainingData {
  readonly trees: readonly ConlluSentence[];
  /** Names of many countries; null to train without. */
  readonly lists: NameLists | null;
  readonly names: readonly Example[];
  /** What a dictionary says of words, in lower case. */
  readonly dictionary: ReadonlyMap<string, WordKinds>;
  /** Names and what they name, which the recogniser looks up. */
  readonly listed: Iterable<ListedName>;
}

export interface TrainingPlan {
  readonly taggerEpochs: number;
  readonly folds: number;
  readonly foldEpochs: number;
  readonly network: NetworkPlan;
  readonly names: NamePlan;
  readonly minUpdates: number;
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
  const words = buildWords(trees, data.lists, data.dictionary, inventory.properNouns());
  const classes = inventory.tags.length;
  const { minUpdates } = plan;
  const tagger = trainTagger(trees, words, { classes, epochs: plan.taggerEpochs, minUpdates });
  log(`tagger: ${classes} joint tags`);
  const tagWith = tagsBy(words, classes);
  const folded = jackknife(trees, words, plan.folds, { classes, epochs: plan.foldEpochs, minUpdates }, tagWith);
  log(`tags of ${folded.size} sentences by models that did not see them`);
  const parsed = trees.map((example) => ({ example, tags: folded.get(example) as Int32Array }));
  const network = known ?? trainNetwork(parsed, words, { tags: classes, rels: inventory.rels.length }, plan.network, log);
  roundNetwork(network);
  const byText = new Map(parsed.map(({ example, tags }) => [formsOf(example).join(' '), tags]));
  const tagged = (example: Example): NameExample => ({
    example,
    tags: byText.get(formsOf(example).join(' ')) ?? tagWith(tagger, example),
  });
  const gold = [...data.names, ...gumExamples(sentences, trees)].map(tagged);
  const named = data.lists === null ? gold : [...gold, ...moreNames(gold, data.lists, tagged, inventory.tagOf('NNP', 'PROPN'))];
  log(`${named.length} sentences with names`);
  const index = buildIndex(data.listed);
  log(`${index.hashes.length} entries of names`);
  const recogniser = trainNames(named, { words, index, network }, plan.names, log);
  const names = { name: 'crosswire-en', xpos: inventory.xpos, tags: inventory.tags, rels: inventory.rels };
  return {
    names,
    words,
    tagger: tagger.finish(230_000),
    network,
    index,
    recogniser,
  };
}

/** GUM's sentences with the names its entities give; sentences without any annotation are left out. */
function gumExamples(sentences: readonly ConlluSentence[], trees: readonly Example[]): Example[] {
  return sentences.flatMap((sentence, k) => {
    const names = sentence.words.some(({ misc }) => misc.includes('Entity=')) ? namesOfGum(sentence) : null;
    return names === null ? [] : [{ ...(trees[k] as Example), names }];
  });
}

/** Copies with other names of every second sentence that has some, and the sentences of the visit lists. */
function moreNames(
  gold: readonly NameExample[],
  lists: NameLists,
  tagged: (example: Example) => NameExample,
  properNoun: number,
): NameExample[] {
  const random = new Random(53);
  const copies = gold
    .filter(({ example }) => (example.names as Int32Array).some((tag) => tag !== 0) && random.chance(50))
    .map(({ example, tags }) => withOtherNames(example, tags, lists, random, properNoun));
  return [...copies, ...silverExamples(lists).map(tagged)];
}

export function tagsBy(words: WordTable, classes: number): (model: Perceptron, example: Example) => Int32Array {
  const lex = new Lexical(words);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(classes);
  return (model, { columns, count }) => {
    lex.fill(columns, 0, count);
    const tags = new Int32Array(count);
    let before = classes + 1;
    let before2 = classes + 2;
    for (let i = 0; i < count; i += 1) {
      const only = lex.only[PAD + i] as number;
      if (only === 0) model.score(features, tagFeatures(lex, i, before, before2, features), scores);
      tags[i] = only === 0 ? best(scores, classes) : only - 1;
      before2 = before;
      before = tags[i] as number;
    }
    return tags;
  };
}
