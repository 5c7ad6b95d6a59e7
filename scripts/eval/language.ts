import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Analyzer, loadModel, NER_TAGS, UPOS } from '../../src/model/index.js';
import type { ConlluSentence } from '../../src/source/conllu.js';
import { columnsOf, type Example, readNames, readTrees } from '../train/corpus.js';

const FILES = ['ud-ewt.dev.conllu.gz', 'ud-gum-free.dev.conllu.gz', 'uner-ewt.dev.iob2.gz', 'crossner-politics.dev.txt.gz'] as const;

/** The files whose contents the figures depend on. */
export const languageCorpusFiles = (dataDir: string): string[] => FILES.map((file) => join(dataDir, file));

/**
 * Accuracy of the shipped model on the development sets, in percent. Gold tokens and sentences, the model's own tags.
 * `las.*` counts full relations, subtypes included, as they stand in the UD files; `las.*.main` leaves subtypes out.
 * `las.nsubj`, `las.obj`, `las.obl` are F1 of head and relation on EWT; names are entity F1, both ends and the class right.
 */
export async function evaluateLanguage(dataDir: string, modelFile = shippedModel()): Promise<Record<string, number>> {
  const analyzer = loadModel(readFileSync(modelFile));
  const figures: Record<string, number> = {};
  for (const [key, file] of [
    ['ewt', FILES[0]],
    ['gum', FILES[1]],
  ] as const) {
    const scores = scoreTrees(analyzer, readTrees(dataDir, file));
    figures[`upos.${key}`] = scores.upos;
    figures[`xpos.${key}`] = scores.xpos;
    figures[`uas.${key}`] = scores.uas;
    figures[`las.${key}`] = scores.las;
    figures[`las.${key}.main`] = scores.lasMain;
    if (key === 'ewt') for (const rel of ['nsubj', 'obj', 'obl']) figures[`las.${rel}`] = scores.f1(rel);
  }
  figures['names.uner'] = scoreNames(analyzer, readNames(dataDir, FILES[2])).all;
  const politics = scoreNames(analyzer, readNames(dataDir, FILES[3]));
  figures['names.crossner'] = politics.all;
  figures['names.crossner.people'] = politics.people;
  return figures;
}

export const shippedModel = (): string => join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'models', 'en.bin');

function scoreTrees(analyzer: Analyzer, sentences: readonly ConlluSentence[]) {
  const hits = { words: 0, upos: 0, xpos: 0, uas: 0, las: 0, main: 0 };
  const gold = new Map<string, number>();
  const own = new Map<string, number>();
  const both = new Map<string, number>();
  for (const { words } of sentences) {
    const columns = columnsOf(words.map(({ form }) => form));
    analyzer.analyze(columns, 0, words.length);
    words.forEach((word, i) => {
      const rel = analyzer.relNames[columns.rel[i] as number] as string;
      const head = columns.head[i] === word.head;
      hits.words += 1;
      if (UPOS[columns.upos[i] as number] === word.upos) hits.upos += 1;
      if (analyzer.xposNames[columns.xpos[i] as number] === word.xpos) hits.xpos += 1;
      if (head) hits.uas += 1;
      if (head && rel === word.deprel) hits.las += 1;
      if (head && mainOf(rel) === mainOf(word.deprel)) hits.main += 1;
      bump(gold, word.deprel);
      bump(own, rel);
      if (head && rel === word.deprel) bump(both, rel);
    });
  }
  if (hits.words === 0) throw new Error('no words to score');
  const percent = (n: number) => (100 * n) / hits.words;
  const f1 = (rel: string) => (200 * (both.get(rel) ?? 0)) / ((gold.get(rel) ?? 0) + (own.get(rel) ?? 0) || 1);
  return {
    upos: percent(hits.upos),
    xpos: percent(hits.xpos),
    uas: percent(hits.uas),
    las: percent(hits.las),
    lasMain: percent(hits.main),
    f1,
  };
}

const mainOf = (rel: string): string => rel.split(':')[0] as string;

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function scoreNames(analyzer: Analyzer, examples: readonly Example[]): { all: number; people: number } {
  const counts = { gold: 0, own: 0, both: 0 };
  const people = { gold: 0, own: 0, both: 0 };
  for (const { columns, count, names } of examples) {
    analyzer.analyze(columns, 0, count);
    const right = new Set(namesIn(names as Int32Array, count));
    const found = namesIn(columns.ner, count);
    for (const [of, test] of [
      [counts, () => true],
      [people, (name: string) => name.endsWith('PER')],
    ] as const) {
      of.gold += [...right].filter(test).length;
      of.own += found.filter(test).length;
      of.both += found.filter((name) => test(name) && right.has(name)).length;
    }
  }
  if (counts.gold === 0) throw new Error('no names to score');
  const f1 = (of: typeof counts) => (200 * of.both) / (of.gold + of.own || 1);
  return { all: f1(counts), people: f1(people) };
}

/** `first-last-class` of each name. */
function namesIn(tags: ArrayLike<number>, count: number): string[] {
  const found: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const tag = NER_TAGS[tags[i] as number] as string;
    const starts = tag !== 'O' && (tag.startsWith('B') || i === 0 || (NER_TAGS[tags[i - 1] as number] as string).slice(2) !== tag.slice(2));
    if (!starts) continue;
    let last = i;
    while (last + 1 < count && NER_TAGS[tags[last + 1] as number] === `I-${tag.slice(2)}`) last += 1;
    found.push(`${i}-${last}-${tag.slice(2)}`);
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
  const dataDir = process.argv[2] ?? join(root, '..', 'shared', 'data');
  if (!existsSync(dataDir)) throw new Error(`no data in ${dataDir}`);
  const modelFile = process.argv[3] ?? shippedModel();
  for (const [key, value] of Object.entries(await evaluateLanguage(dataDir, modelFile))) console.log(key.padEnd(24), value.toFixed(2));
  console.log('speed'.padEnd(24), `${Math.round(speed(loadModel(readFileSync(modelFile)), dataDir))} tokens/s`);
}

/** Tokens a second for tags, tree and names together. */
function speed(analyzer: Analyzer, dataDir: string): number {
  const examples = readNames(dataDir, FILES[2]);
  const run = () => {
    let tokens = 0;
    for (const { columns, count } of examples) {
      analyzer.analyze(columns, 0, count);
      tokens += count;
    }
    return tokens;
  };
  run();
  const began = performance.now();
  const tokens = run() + run();
  return (1000 * tokens) / (performance.now() - began);
}
