/**
 * The npm libraries that do part of what the language layer does, measured beside it in one run: `npm run peers [-- --write]`.
 * `--write` keeps the figures in `bench/peers.json`, from which `npm run accuracy` makes the tables of docs/accuracy.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { DATA } from '../scripts/eval/sets.js';
import { STORIES } from '../scripts/eval/stories.js';
import { evaluateTimes } from '../scripts/eval/times.js';
import { annotateText } from '../src/text/index.js';
import { chronoTimes } from './peers/chrono.js';
import { compromise } from './peers/compromise.js';
import { documentsOf, nameExamplesOf, scoreClasses, scoreNames, scoreSentences, wordsPerSecond } from './peers/measure.js';
import { analyzer, ours, plainArticle } from './peers/ours.js';
import type { Peer } from './peers/types.js';
import { wink } from './peers/wink.js';
import * as chrono from 'chrono-node';

type Figures = Record<string, Record<string, number>>;

const PEERS: readonly Peer[] = [ours, wink, compromise];

function measureText(figures: Figures): void {
  const treebanks = { ewt: documentsOf(DATA, 'ud-ewt.dev.conllu.gz'), gum: documentsOf(DATA, 'ud-gum-free.dev.conllu.gz') };
  const news = ['ud-gum-free.dev.conllu.gz', 'ud-gum-free.train.conllu.gz'].flatMap((file) => documentsOf(DATA, file, true));
  const names = { uner: nameExamplesOf(DATA, 'uner-ewt.dev.iob2.gz'), crossner: nameExamplesOf(DATA, 'crossner-politics.dev.txt.gz') };
  for (const peer of PEERS) {
    const row: Record<string, number> = {};
    if (peer.tokens) for (const [key, documents] of Object.entries(treebanks)) row[`upos.${key}`] = scoreClasses(peer, documents);
    if (peer.names) for (const [key, examples] of Object.entries(names)) row[`names.${key}`] = scoreNames(peer, examples);
    const { all, inner } = scoreSentences(peer, news);
    figures[peer.name] = { ...row, 'sentences.all': all, 'sentences.inner': inner };
  }
}

/** Speed of one job beside another of the same size, so that the machine does not matter. */
function measureSpeed(figures: Figures): void {
  const speeds: Record<string, number> = {
    [ours.name]: wordsPerSecond((text) => annotateText(plainArticle(text), analyzer, null)),
    [wink.name]: wordsPerSecond((text) => wink.tokens?.(text)),
    [compromise.name]: wordsPerSecond((text) => compromise.names?.(text)),
    'chrono-node': wordsPerSecond((text) => chrono.parse(text)),
  };
  for (const [name, value] of Object.entries(speeds)) figures[name] = { ...figures[name], 'words/s': Math.round(value / 1000) * 1000 };
}

async function main(): Promise<void> {
  const figures: Figures = {};
  measureText(figures);
  figures['chrono-node'] = await evaluateTimes(STORIES, DATA, undefined, undefined, chronoTimes);
  Object.assign(figures[ours.name] ?? {}, await evaluateTimes(STORIES, DATA));
  measureSpeed(figures);
  for (const [name, row] of Object.entries(figures))
    for (const [figure, value] of Object.entries(row)) {
      row[figure] = Math.round(value * 10) / 10;
      console.log(`${name.padEnd(12)} ${figure.padEnd(24)} ${row[figure]}`);
    }
  if (!process.argv.includes('--write')) return;
  const versions = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> };
  const kept = ['wink-nlp', 'wink-eng-lite-web-model', 'compromise', 'chrono-node'].map((name) => [name, versions.devDependencies[name]]);
  writeFileSync('bench/peers.json', `${JSON.stringify({ versions: Object.fromEntries(kept), figures }, null, 2)}\n`);
}

await main();
