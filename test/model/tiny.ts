import { encodeModel } from '../../src/model/format.js';
import { wordHash } from '../../src/model/lexical.js';
import { Listed } from '../../src/model/name-index.js';
import type { NetworkWeights } from '../../src/model/network-weights.js';
import { readConllu } from '../../src/source/conllu.js';
import { buildModel, type TrainingPlan } from '../../scripts/train/build.js';
import { nameExamples } from '../../scripts/train/corpus.js';
import type { ListedName } from '../../scripts/train/name-index.js';
import type { WordVectors } from '../../scripts/train/vectors.js';

/** A little language: each pattern is a list of `word XPOS UPOS head relation name`, `%` words are filled from the lists. */
const PATTERNS = [
  '%title NNP PROPN 2 compound O|%person NNP PROPN 3 nsubj B-PER|%verb VBD VERB 0 root O|%place NNP PROPN 3 obj B-LOC|. . PUNCT 3 punct O',
  'The DT DET 2 det O|%noun NN NOUN 3 nsubj O|%verb VBD VERB 0 root O|the DT DET 5 det O|%noun NN NOUN 3 obj O|. . PUNCT 3 punct O',
  '%person NNP PROPN 2 nsubj B-PER|%verb VBD VERB 0 root O|a DT DET 4 det O|%noun NN NOUN 2 obj O|in IN ADP 6 case O|%place NNP PROPN 2 obl B-LOC|. . PUNCT 2 punct O',
  "In IN ADP 2 case O|%place NNP PROPN 5 obl B-LOC|, , PUNCT 5 punct O|%person NNP PROPN 5 nsubj B-PER|%verb VBD VERB 0 root O|“ `` PUNCT 7 punct O|%noun NN NOUN 5 obj O|” '' PUNCT 7 punct O|. . PUNCT 5 punct O",
  // The last phrase belongs to the noun before the verb: its branch crosses that of the mark.
  'A DT DET 2 det O|%noun NN NOUN 3 nsubj O|%verb VBD VERB 0 root O|. . PUNCT 3 punct O|of IN ADP 6 case O|%place NNP PROPN 2 nmod B-LOC',
] as const;

const WORDS: Readonly<Record<string, readonly string[]>> = {
  title: ['Minister', 'Envoy', 'Captain'],
  person: ['Orlan', 'Mirete', 'Tavush', 'Belnor', 'Quessa', 'Yelimar', 'Dorvane'],
  place: ['Karst', 'Velmo', 'Nordhaven', 'Ilsum', 'Porvagrad', 'Sedria'],
  verb: ['visited', 'praised', 'left', 'crossed', 'watched'],
  noun: ['harbour', 'treaty', 'bridge', 'parade', 'council', 'envoy'],
};

/** Sentences of the little language as CoNLL-U and as name tags; the same ones for the same number. */
export function tinyCorpus(count: number): { readonly conllu: string; readonly iob2: string } {
  const conllu: string[] = [];
  const iob2: string[] = [];
  for (let k = 0; k < count; k += 1) {
    const rows = (PATTERNS[k % PATTERNS.length] as string)
      .split('|')
      .map((row) => row.split(' ') as [string, string, string, string, string, string]);
    rows.forEach(([word, xpos, upos, head, rel, name], i) => {
      const choices = WORDS[word.slice(1)];
      const form = word.startsWith('%') && choices ? (choices[(k * 7 + i * 3 + (k >> 2)) % choices.length] as string) : word;
      conllu.push([i + 1, form, '_', upos, xpos, '_', head, rel, '_', '_'].join('\t'));
      iob2.push(`${form}\t${name}`);
    });
    conllu.push('');
    iob2.push('');
  }
  return { conllu: conllu.join('\n'), iob2: iob2.join('\n') };
}

const PLAN: TrainingPlan = {
  network: {
    shape: { embedding: 16, width: 16, layers: 2, arc: 8, label: 8 },
    epochs: 12,
    parts: 2,
    batch: 40,
    rate: 0.01,
    tagShare: 0.3,
    dropout: { embedding: 10, layers: 10 },
    unknown: 10,
    byVector: 20,
    seed: 7,
    lean: {},
  },
  names: {
    shape: { embedding: 8, width: 16 },
    epochs: 12,
    batch: 40,
    rate: 0.01,
    dropout: { embedding: 10, below: 10, layers: 10 },
    unknown: 10,
  },
};

const DICTIONARY = new Map([
  ['harbour', { kinds: 1, sense: 7 }],
  ['visited', { kinds: 130, sense: 42 }],
]);

const LISTED: readonly ListedName[] = [
  ['Velmo', Listed.Town],
  ['Orlan', Listed.Family],
];

/** Vectors in which words of one kind lie near each other; the texts lack two of the words. */
const VECTORS: WordVectors = new Map(
  [...(WORDS['verb'] as readonly string[]), 'lauded', ...(WORDS['noun'] as readonly string[]), 'causeway'].map((word, k, { length }) => {
    const verb = k < length / 2 - 1;
    return [
      wordHash(word),
      Float32Array.from({ length: 100 }, (_, j) => (j % 2 === (verb ? 0 : 1) ? 0.5 : 0) + ((k * 7 + j * 3) % 10) / 50),
    ];
  }),
);

/** Bytes of a model of the little language; with a network known from before, only the rest is trained. */
export function tinyModel(count = 240, network: NetworkWeights | null = null): Uint8Array {
  const { conllu, iob2 } = tinyCorpus(count);
  const names = nameExamples(iob2, 'tiny');
  const data = { trees: readConllu(conllu), readings: [], names, lists: null, dictionary: DICTIONARY, listed: LISTED, vectors: VECTORS };
  return encodeModel(buildModel(data, PLAN, () => {}, network));
}
