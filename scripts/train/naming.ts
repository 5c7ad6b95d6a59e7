import { Lexical } from '../../src/model/lexical.js';
import { mayFollow, NAME_CLASSES, NAME_FEATURES, nameFeatures } from '../../src/model/names.js';
import type { WordTable } from '../../src/model/words.js';
import type { Example } from './corpus.js';
import { Perceptron } from './perceptron.js';
import { Random } from './random.js';

/** A sentence with its names and the tags that a tagger gave it. */
export interface NameExample {
  readonly example: Example;
  readonly tags: Int32Array;
}

export function trainRecogniser(
  examples: readonly NameExample[],
  words: WordTable,
  options: { readonly epochs: number; readonly minUpdates: number },
): Perceptron {
  const model = new Perceptron(NAME_CLASSES, options.minUpdates);
  const lex = new Lexical(words);
  const features = new Int32Array(NAME_FEATURES);
  const scores = new Float64Array(NAME_CLASSES);
  const random = new Random(43);
  const order = [...examples];
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const { example, tags } of random.shuffle(order)) {
      if (example.names === null) continue;
      lex.fill(example.columns, 0, example.count);
      let before = 0;
      let before2 = 0;
      for (let i = 0; i < example.count; i += 1) {
        const n = nameFeatures(lex, tags, i, before, before2, features);
        model.score(features, n, scores);
        let guess = 0;
        for (let k = 1; k < NAME_CLASSES; k += 1) {
          if ((scores[k] as number) > (scores[guess] as number) && mayFollow(before, k)) guess = k;
        }
        const right = example.names[i] as number;
        model.step();
        // After a wrong tag the right one may be out of reach; pushing it up would never end.
        if (guess !== right && mayFollow(before, right)) model.update(features, n, right, guess);
        before2 = before;
        before = guess;
      }
    }
  }
  return model;
}
