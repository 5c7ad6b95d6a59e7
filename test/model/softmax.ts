import type { ClassifiedSentence, TokenClassifier, TokenLabels, Upos } from '../../src/model/index.js';

/** Ten sentences, `word/UPOS/name`: all that the tiny classifier ever sees. */
const SENTENCES = [
  'Minister/NOUN/O Orlan/PROPN/B-PER Mirete/PROPN/I-PER said/VERB/O in/ADP/O Velmo/PROPN/B-LOC on/ADP/O Monday/PROPN/O ././PUNCT/O',
  'President/NOUN/O Quessa/PROPN/B-PER visited/VERB/O Karst/PROPN/B-LOC ././PUNCT/O',
  'The/DET/O ministry/NOUN/O said/VERB/O the/DET/O treaty/NOUN/O was/AUX/O ready/ADJ/O ././PUNCT/O',
  'In/ADP/O Ilsum/PROPN/B-LOC ,/PUNCT/O Minister/NOUN/O Belnor/PROPN/B-PER met/VERB/O traders/NOUN/O ././PUNCT/O',
  'Talks/NOUN/O were/AUX/O held/VERB/O in/ADP/O Sedria/PROPN/B-LOC ././PUNCT/O',
  'Minister/NOUN/O Tavush/PROPN/B-PER Yelimar/PROPN/I-PER will/AUX/O sign/VERB/O a/DET/O treaty/NOUN/O in/ADP/O Karst/PROPN/B-LOC ././PUNCT/O',
  'It/PRON/O is/AUX/O the/DET/O first/ADJ/O visit/NOUN/O to/ADP/O Velmo/PROPN/B-LOC ././PUNCT/O',
  'President/NOUN/O Dorvane/PROPN/B-PER left/VERB/O for/ADP/O Ilsum/PROPN/B-LOC on/ADP/O Friday/PROPN/O ././PUNCT/O',
  'A/DET/O bridge/NOUN/O fell/VERB/O near/ADP/O Sedria/PROPN/B-LOC ,/PUNCT/O the/DET/O minister/NOUN/O said/VERB/O ././PUNCT/O',
  'She/PRON/O and/CCONJ/O Minister/NOUN/O Orlan/PROPN/B-PER signed/VERB/O it/PRON/O ././PUNCT/O',
];

interface Example {
  readonly tokens: readonly string[];
  readonly labels: readonly string[];
}

function read(line: string): Example {
  const rows = line.split(' ').map((word) => word.replace('././', './').split('/') as [string, string, string]);
  return { tokens: rows.map(([form]) => form), labels: rows.map(([, upos, name]) => `${upos} ${name}`) };
}

const shape = (form: string): string => (/^\p{Lu}/u.test(form) ? 'X' : /^\p{L}/u.test(form) ? 'x' : /^\d/.test(form) ? 'd' : 'p');

function features(tokens: readonly string[], i: number): string[] {
  const form = tokens[i] ?? '';
  const before = tokens[i - 1] ?? '<s>';
  const shapes = `${shape(before)}${shape(form)}${shape(tokens[i + 1] ?? '')}`;
  return [
    `w=${form.toLowerCase()}`,
    `s=${form.slice(-2)}`,
    `c=${shape(form)}`,
    `b=${before.toLowerCase()}`,
    `b2=${shape(form)} ${(tokens[i - 2] ?? '<s>').toLowerCase()}`,
    `cb=${shape(form)} ${before.toLowerCase()}`,
    shapes,
    `first=${i === 0}`,
  ];
}

/** A linear softmax classifier over words and their neighbours, trained on the ten sentences by gradient descent; no randomness. */
export class TinySoftmax implements TokenClassifier {
  readonly name = 'tiny softmax';
  readonly #labels: readonly string[];
  readonly #weights = new Map<string, Float64Array>();

  constructor(epochs = 60) {
    const examples = SENTENCES.map(read);
    this.#labels = [...new Set(examples.flatMap(({ labels }) => labels))].toSorted();
    for (let epoch = 0; epoch < epochs; epoch++)
      for (const { tokens, labels } of examples)
        labels.forEach((label, i) => this.#learn(features(tokens, i), this.#labels.indexOf(label)));
  }

  classify({ tokens }: ClassifiedSentence): TokenLabels[] {
    return tokens.map((_, i) => {
      const scores = this.#probabilities(features(tokens, i));
      const [upos = 'X', name = 'O'] = (this.#labels[scores.indexOf(Math.max(...scores))] ?? '').split(' ');
      return { upos: upos as Upos, name };
    });
  }

  #probabilities(active: readonly string[]): number[] {
    const sums = this.#labels.map((_, k) => active.reduce((sum, feature) => sum + (this.#weights.get(feature)?.[k] ?? 0), 0));
    const top = Math.max(...sums);
    const powers = sums.map((sum) => Math.exp(sum - top));
    const total = powers.reduce((sum, power) => sum + power, 0);
    return powers.map((power) => power / total);
  }

  #learn(active: readonly string[], right: number): void {
    const found = this.#probabilities(active);
    for (const feature of active) {
      let row = this.#weights.get(feature);
      if (!row) this.#weights.set(feature, (row = new Float64Array(this.#labels.length)));
      for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) + 0.2 * ((k === right ? 1 : 0) - (found[k] ?? 0));
    }
  }
}
