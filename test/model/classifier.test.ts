import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CrosswireError } from '../../src/errors.js';
import { type Analyzer, classifierAnalyzer, labelsOfSpans, loadModel, NER_TAGS, type TokenLabels, UPOS } from '../../src/model/index.js';
import { compareDocuments } from '../../src/pipeline/index.js';
import { columnsOf } from '../../scripts/train/corpus.js';
import { TinySoftmax } from './softmax.js';

const words = (text: string): string[] => text.split(' ');

function read(analyzer: Analyzer, forms: readonly string[]) {
  const columns = columnsOf(forms);
  analyzer.analyze(columns, 0, forms.length);
  return forms.map((_, i) => ({
    upos: UPOS[columns.upos[i] as number],
    xpos: analyzer.xposNames[columns.xpos[i] as number],
    head: columns.head[i],
    rel: analyzer.relNames[columns.rel[i] as number],
    ner: NER_TAGS[columns.ner[i] as number],
  }));
}

/** A classifier that says the same of every sentence. */
const always = (rows: readonly TokenLabels[]) => classifierAnalyzer({ name: 'always', classify: () => rows });

describe('a classifier of the user’s own', () => {
  const tiny = new TinySoftmax();

  test('reads names it never saw, without any model below it', () => {
    const rows = read(classifierAnalyzer(tiny), words('Minister Abelo Vantry visited Korsund .'));
    expect(rows.map(({ ner }) => ner)).toEqual(['O', 'B-PER', 'I-PER', 'O', 'B-LOC', 'O']);
    expect(rows.map(({ upos }) => upos)).toEqual(['NOUN', 'PROPN', 'PROPN', 'VERB', 'PROPN', 'PUNCT']);
    expect(rows.map(({ xpos }) => xpos)).toEqual(['NN', 'NNP', 'NNP', 'VBD', 'NNP', '.']);
    expect(rows.map(({ head }) => head)).toEqual([3, 3, 3, -1, 3, 3]);
  });

  test('trained twice it says the same', () => {
    const forms = words('In Karst , President Quessa signed it .');
    expect(read(classifierAnalyzer(new TinySoftmax()), forms)).toEqual(read(classifierAnalyzer(tiny), forms));
  });

  test('two reports are compared with it alone', () => {
    const files = ['harbour-mail.txt', 'mekong-courier.txt'];
    const documents = files.map((file) => {
      const text = readFileSync(`samples/nairobi-hanoi/${file}`, 'utf8');
      return { file, url: null, kind: 'text' as const, text, encoding: 'utf-8', given: {} };
    });
    const { story, rejections } = compareDocuments(documents, classifierAnalyzer(tiny));
    expect(rejections).toEqual([]);
    expect(story.entities.filter(({ type }) => type === 'person').map(({ name }) => name)).toContain('Wanjiru Odhiambo');
    expect(story.times.length).toBeGreaterThan(3);
    for (const { mentions } of story.entities)
      for (const { report, start, end, text } of mentions)
        expect(story.reports.find(({ id }) => id === report)?.text.slice(start, end)).toBe(text);
  });

  test('over the shipped model only what it gives is replaced', () => {
    const below = loadModel(readFileSync('models/en.bin'));
    const forms = words('The envoy praised Vienna .');
    const mine = classifierAnalyzer({ name: 'names', classify: ({ tokens }) => tokens.map(() => ({ name: 'O' })) }, below);
    const [plain, replaced] = [read(below, forms), read(mine, forms)];
    expect(plain[3]?.ner).not.toBe('O');
    expect(replaced.map(({ ner }) => ner)).toEqual(['O', 'O', 'O', 'O', 'O']);
    const rest = replaced.map((row, i) => ({ ...row, ner: plain[i]?.ner }));
    expect(rest).toEqual(plain);
    expect(mine.name).toBe(`names over ${below.name}`);
  });

  test('a tree of its own is taken as it is', () => {
    const rows = read(always([{ head: 1, rel: 'det' }, { head: 2, rel: 'nsubj' }, { head: -1 }]), words('The king left'));
    expect(rows.map(({ head, rel }) => [head, rel])).toEqual([
      [1, 'det'],
      [2, 'nsubj'],
      [-1, 'root'],
    ]);
  });
});

describe('labels of names', () => {
  test.each([
    ['BIO', ['B-PER', 'I-PER', 'O', 'B-ORG'], ['B-PER', 'I-PER', 'O', 'B-ORG']],
    ['BIOES', ['B-PER', 'E-PER', 'S-LOC', 'S-LOC'], ['B-PER', 'I-PER', 'B-LOC', 'B-LOC']],
    ['BILOU', ['U-ORG', 'B-ORG', 'L-ORG', 'O'], ['B-ORG', 'B-ORG', 'I-ORG', 'O']],
    ['bare classes', ['PERSON', 'PERSON', 'GPE', 'O'], ['B-PER', 'I-PER', 'B-LOC', 'O']],
    ['a name that is only continued', ['O', 'I-LOC', 'I-PER', 'I-PER'], ['O', 'B-LOC', 'B-PER', 'I-PER']],
    ['classes that are no names here', ['B-MISC', 'I-MISC', 'B-DATE', 'B-PER'], ['O', 'O', 'O', 'B-PER']],
  ])('%s', (_, labels, expected) => {
    const rows = read(always(labels.map((name) => ({ name }))), words('a b c d'));
    expect(rows.map(({ ner }) => ner)).toEqual(expected);
  });

  test('spans over the text become labels of the tokens they cover', () => {
    const spans = [
      { start: 4, end: 11, label: 'PER' },
      { start: 12, end: 17, label: 'PER' },
    ];
    expect(labelsOfSpans([0, 4, 8, 12, 18], [3, 7, 11, 17, 19], spans)).toEqual(['O', 'B-PER', 'I-PER', 'B-PER', 'O']);
  });
});

function failure(rows: readonly TokenLabels[]): CrosswireError {
  try {
    read(always(rows), words('The king left'));
  } catch (error) {
    if (error instanceof CrosswireError) return error;
  }
  throw new Error('the labels were taken');
}

describe('labels that do not fit', () => {
  test.each([
    ['too few rows', [{}, {}], /2 rows for 3 tokens/],
    ['heads for some', [{ head: 1 }, { head: -1 }, {}], /heads for 2 of 3/],
    ['two roots', [{ head: -1 }, { head: -1 }, { head: 0 }], /2 roots/],
    ['a circle', [{ head: 1 }, { head: 0 }, { head: -1 }], /circle/],
    ['a head outside', [{ head: 7 }, { head: -1 }, { head: 1 }], /head 7/],
    ['a relation nobody knows', [{ head: 1, rel: 'subject' }, { head: -1 }, { head: 1 }], /no relation/],
    ['a tag nobody knows', [{ xpos: 'ZZ' }, {}, {}], /no tag/],
  ] as const)('%s', (_, rows, message) => {
    const error = failure(rows);
    expect(error.code).toBe('BACKEND_BROKEN');
    expect(error.message).toMatch(message);
    expect(error.message).toContain('The king left');
  });
});
