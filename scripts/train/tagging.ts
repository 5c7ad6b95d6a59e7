import { Lexical, PAD } from '../../src/model/lexical.js';
import { TAG_FEATURES, tagFeatures } from '../../src/model/tagger.js';
import { best } from '../../src/model/weights.js';
import type { WordTable } from '../../src/model/words.js';
import type { Example } from './corpus.js';
import { Perceptron } from './perceptron.js';
import { Random } from './random.js';

export interface TaggerOptions {
  readonly classes: number;
  readonly epochs: number;
  readonly minUpdates: number;
}

export function trainTagger(examples: readonly Example[], words: WordTable, options: TaggerOptions): Perceptron {
  const model = new Perceptron(options.classes, options.minUpdates);
  const lex = new Lexical(words);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(options.classes);
  const random = new Random(17);
  const order = [...examples];
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const { columns, count, tags } of random.shuffle(order)) {
      if (tags === null) continue;
      lex.fill(columns, 0, count);
      let before = options.classes + 1;
      let before2 = options.classes + 2;
      for (let i = 0; i < count; i += 1) {
        let guess = (lex.only[PAD + i] as number) - 1;
        if (guess < 0) {
          const n = tagFeatures(lex, i, before, before2, features);
          model.score(features, n, scores);
          guess = best(scores, options.classes);
          const right = tags[i] as number;
          model.step();
          if (guess !== right) model.update(features, n, right, guess);
        }
        before2 = before;
        before = guess;
      }
    }
  }
  return model;
}

/** Tags each sentence with a model that did not see it, so that the parser learns from tags as they will be. */
export function jackknife(
  examples: readonly Example[],
  words: WordTable,
  folds: number,
  options: TaggerOptions,
  tagWith: (model: Perceptron, example: Example) => Int32Array,
): Map<Example, Int32Array> {
  const found = new Map<Example, Int32Array>();
  for (let fold = 0; fold < folds; fold += 1) {
    // Blocks of a hundred sentences: neighbours come from one document and share its names.
    const held = (k: number) => Math.floor(k / 100) % folds === fold;
    const model = trainTagger(
      examples.filter((_, k) => !held(k)),
      words,
      options,
    );
    examples.forEach((example, k) => {
      if (held(k)) found.set(example, tagWith(model, example));
    });
  }
  return found;
}
