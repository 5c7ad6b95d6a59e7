/**
 * Attributions on the news documents of GUM, read from plain text. The mapping stands in docs/attribution.md.
 * Usage: npx tsx scripts/eval/speech.ts [data folder] [--misses]
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Analyzer, loadModel } from '../../src/model/index.js';
import { buildBase } from '../../src/text/index.js';
import { findCues, findMarkedQuotes } from '../../src/text/speech/index.js';
import { articleOf, readTreebank, type TreebankDocument } from './treebank.js';

const FILES = ['ud-gum-free.dev.conllu.gz', 'ud-gum-free.train.conllu.gz'];

interface GoldAttribution {
  readonly cues: readonly number[];
  readonly source: readonly number[];
  taken: boolean;
}

/** Tokens named by one signal of a relation: `sem-atsrc-12-15,18` → 11 … 14, 17. */
function tokensOf(signals: string, kind: string): number[] {
  const tokens: number[] = [];
  for (const match of signals.matchAll(new RegExp(`${kind}-([\\d,-]+)`, 'g'))) {
    for (const range of (match[1] ?? '').split(',')) {
      const [from = 0, to = from] = range.split('-').map(Number);
      for (let token = from; token <= to; token++) tokens.push(token - 1);
    }
  }
  return tokens;
}

/** The attributions that name both a source and a cue; credits of pictures have no cue. */
export function goldAttributions(document: TreebankDocument): GoldAttribution[] {
  const found: GoldAttribution[] = [];
  for (const { misc } of document.tokens) {
    for (const match of misc.matchAll(/attribution-positive:([^;|]*)/g)) {
      const cues = tokensOf(match[1] ?? '', 'lex-ind(?:wd|ph)');
      const source = tokensOf(match[1] ?? '', 'sem-atsrc');
      if (cues.length > 0 && source.length > 0) found.push({ cues, source, taken: false });
    }
  }
  return found;
}

interface Counts {
  right: number;
  found: number;
  gold: number;
}

function score(document: TreebankDocument, analyzer: Analyzer, counts: Counts, misses: string[]): void {
  const base = buildBase(articleOf(document), analyzer);
  const gold = goldAttributions(document);
  const places = (tokens: readonly number[]) => tokens.flatMap((token) => document.tokens[token] ?? []);
  const words = (list: readonly number[]): string =>
    places(list)
      .map(({ start, end }) => document.text.slice(start, end))
      .join(' ');
  const around = (at: number): string => document.text.slice(Math.max(0, at - 90), at + 90).replaceAll('\n', '⏎');
  for (const { token, source, content } of findCues(base, findMarkedQuotes(base))) {
    if (source === null || content.form === 'noun' || content.form === 'infinitive') continue;
    const [at, from, to] = [base.tokens.start(token), base.tokens.start(source.first), base.tokens.end(source.last - 1)];
    const isSame = (g: GoldAttribution): boolean =>
      !g.taken && places(g.cues).some(({ start }) => start === at) && places(g.source).some(({ start, end }) => start < to && end > from);
    const same = gold.find(isSame);
    counts.found++;
    if (same) same.taken = true;
    else misses.push(`false  ${base.tokens.form(token)} ← ${document.text.slice(from, to)} | ${around(at)}`);
  }
  for (const { taken, cues, source } of gold) {
    counts.gold++;
    if (taken) counts.right++;
    else misses.push(`missed ${words(cues)} ← ${words(source)} | ${around(places(cues)[0]?.start ?? 0)}`);
  }
}

/** Precision and recall in percent of attributions with source and cue right. */
export async function evaluateSpeech(dataDir: string, misses: string[] = []): Promise<Record<string, number>> {
  const analyzer = loadModel(readFileSync('models/en.bin'));
  const counts: Counts = { right: 0, found: 0, gold: 0 };
  for (const file of FILES)
    for (const document of readTreebank(dataDir, file, (id) => id.startsWith('GUM_news_'))) score(document, analyzer, counts, misses);
  if (counts.gold === 0) throw new Error(`no attributions in ${dataDir}`);
  return { 'attribution.p': (100 * counts.right) / Math.max(1, counts.found), 'attribution.r': (100 * counts.right) / counts.gold };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const misses: string[] = [];
  const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? '../shared/data';
  const figures = await evaluateSpeech(folder, misses);
  if (process.argv.includes('--misses')) for (const miss of misses) console.log(miss);
  console.log(figures);
}
