import { describe, expect, test } from 'vitest';
import { hashText, mix } from '../../src/model/hash.js';
import { Kernel } from '../../src/model/kernel.js';
import { Lexical } from '../../src/model/lexical.js';
import { packRising, unpackRising } from '../../src/model/numbers.js';
import { Scorer } from '../../src/model/scorer.js';
import { besideFeatures, TAG_FEATURES, tagFeatures } from '../../src/model/tagger.js';
import { Weights } from '../../src/model/weights.js';
import { WordScores } from '../../src/model/word-scores.js';
import { WordTable } from '../../src/model/words.js';
import { columnsOf } from '../../scripts/train/corpus.js';
import { Perceptron } from '../../scripts/train/perceptron.js';
import { Random } from '../../scripts/train/random.js';

function sums(weights: Weights, features: readonly number[]): number[] {
  const scorer = new Scorer(new Kernel(1), weights, 48);
  scorer.features.set(features);
  scorer.score(features.length);
  return [...scorer.scores.subarray(0, weights.classes)];
}

describe('hashes', () => {
  test('small templates and small values do not meet', () => {
    const seen = new Set<number>();
    for (let template = 0; template < 100; template += 1) for (let value = 0; value < 255; value += 1) seen.add(mix(template, value));
    expect(seen.size).toBe(100 * 255);
  });

  test('the order of letters counts', () => expect(hashText('ab')).not.toBe(hashText('ba')));
});

test.each([[[]], [[0]], [[0, 1, 127, 128, 129]], [[5, 16_384, 2 ** 31, 2 ** 32 - 1]]])('rising numbers %j come back', (numbers) => {
  const rising = Uint32Array.from(numbers);
  expect([...unpackRising(packRising(rising), rising.length)]).toEqual(numbers);
});

describe('weights', () => {
  // The first two share a place in every small table, and the last one wraps round.
  const hashes = Uint32Array.of(3, 4096, 0xfffffff0, 0xfffffff1).subarray(0, 3);

  test('a classifier adds what its features say and nothing for others', () => {
    const weights = new Weights(3, hashes, Uint8Array.of(1, 2, 1), Int16Array.of(5 * 256, -7 * 256 + 1, 9 * 256 + 2, -128 * 256 + 2));
    expect(sums(weights, [3, 4096, -16, 4])).toEqual([5, -7, 9 - 128]);
    expect(sums(weights, [4096, 4096])).toEqual([0, -14, 18]);
    expect(sums(weights, [])).toEqual([0, 0, 0]);
  });

  test('features of few classes and of many add up alike, whatever they share a place with', () => {
    const [classes, count] = [21, 500];
    const random = new Random(11);
    const many = Uint32Array.from(new Set(Array.from({ length: count }, () => random.below(2 ** 16) * 65521))).sort();
    const sizes = Uint8Array.from(many, () => 1 + random.below(classes));
    const entries = Int16Array.from(
      [...sizes].flatMap((size) => Array.from({ length: size }, (_, of) => (random.below(255) - 127) * 256 + of)),
    );
    const weights = new Weights(classes, many, sizes, entries);
    const firsts = [...sizes].reduce<number[]>((all, size) => [...all, (all.at(-1) as number) + size], [0]);
    const scorer = new Scorer(new Kernel(1), weights, 48);
    for (let round = 0; round < 50; round += 1) {
      const asked = Array.from({ length: 48 }, () => random.below(count + 9));
      const plain = new Int16Array(24);
      for (const k of asked) {
        for (const entry of entries.subarray(firsts[k] ?? 0, firsts[k + 1] ?? 0))
          plain[entry & 255] = (plain[entry & 255] as number) + (entry >> 8);
      }
      scorer.features.set(asked.map((k) => (many[k] ?? 77) | 0));
      scorer.score(48);
      expect(scorer.scores).toEqual(plain);
    }
  });
});

test('what words say of their tags is the same, kept or worked out', () => {
  const random = new Random(23);
  const lex = new Lexical(WordTable.ofSize(1));
  const sentences = ['The envoys met .', 'THE ENVOYS MET', 'the Envoys met them , and the envoys left', 'met don’t donʼt'].map((text) =>
    text.split(' '),
  );
  const features = new Int32Array(TAG_FEATURES);
  const asked = sentences.flatMap((forms) => {
    lex.fill(columnsOf(forms), 0, forms.length);
    return forms.flatMap((_, i) => [...features.subarray(0, tagFeatures(lex, i, 3, 4, features))]);
  });
  const hashes = Uint32Array.from(new Set(asked)).sort();
  const entries = Int16Array.from(hashes, () => (random.below(255) - 127) * 256 + random.below(5));
  const scorer = new Scorer(new Kernel(1), new Weights(5, hashes, new Uint8Array(hashes.length).fill(1), entries), TAG_FEATURES);
  const kept = new WordScores(scorer);
  for (const forms of [...sentences, ...sentences]) {
    lex.fill(columnsOf(forms), 0, forms.length);
    forms.forEach((_, i) => {
      scorer.score(tagFeatures(lex, i, 3, 4, scorer.features));
      const whole = scorer.scores.slice();
      kept.load(lex, i);
      const own = scorer.scores.slice();
      scorer.add(besideFeatures(lex, i, 3, 4, scorer.features, 0));
      expect(scorer.scores).toEqual(whole);
      expect(own).not.toEqual(whole);
    });
  }
});

describe('perceptrons', () => {
  test('learn what tells two classes apart, and say so in eight bits', () => {
    const model = new Perceptron(2, 1);
    const scores = new Float64Array(2);
    for (let k = 0; k < 40; k += 1) {
      const features = Int32Array.of(100 + (k % 2), 7);
      model.score(features, 2, scores);
      const guess = (scores[1] as number) > (scores[0] as number) ? 1 : 0;
      model.step();
      if (guess !== k % 2) model.update(features, 2, k % 2, guess);
    }
    const weights = model.finish(100);
    const read = (feature: number) => {
      const [no, yes] = sums(weights, [feature, 7]) as [number, number];
      return yes - no;
    };
    expect(read(101)).toBeGreaterThan(0);
    expect(read(100)).toBeLessThanOrEqual(0);
  });

  test('a feature below the count of updates says nothing', () => {
    const scores = new Float64Array(3);
    const model = new Perceptron(3, 2);
    model.step();
    model.update(Int32Array.of(5), 1, 1, 0);
    model.score(Int32Array.of(5), 1, scores);
    expect([...scores]).toEqual([0, 0, 0]);
    model.update(Int32Array.of(5), 1, 1, 0);
    model.score(Int32Array.of(5), 1, scores);
    expect([...scores]).toEqual([-2, 2, 0]);
  });

  test('many features keep their weights while the tables grow', () => {
    const model = new Perceptron(3, 1);
    for (let k = 1; k <= 70_000; k += 1) model.update(Int32Array.of(mix(k, 1)), 1, 2, 1);
    const scores = new Float64Array(3);
    for (let k = 1; k <= 70_000; k += 7_001) {
      model.score(Int32Array.of(mix(k, 1)), 1, scores);
      expect([...scores]).toEqual([0, -1, 1]);
    }
  });
});
