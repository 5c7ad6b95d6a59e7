/** Sentence boundaries on the news documents of GUM, printed again as plain text. Usage: npx tsx scripts/eval/sentences.ts [data folder] */
import { pathToFileURL } from 'node:url';
import type { Analyzer } from '../../src/model/index.js';
import { buildBase } from '../../src/text/index.js';
import { articleOf, readTreebank, type TreebankDocument } from './treebank.js';

/** Sentences need no tags. */
const untagged: Analyzer = { name: 'none', xposNames: [''], relNames: ['dep'], analyze: () => {} };
const FILES = ['ud-gum-free.dev.conllu.gz', 'ud-gum-free.train.conllu.gz'];

interface Counts {
  right: number;
  found: number;
  gold: number;
}

const f1 = ({ right, found, gold }: Counts): number => (found + gold === 0 ? 0 : (200 * right) / (found + gold));

export interface SentenceMiss {
  readonly kind: 'missed' | 'false';
  readonly context: string;
}

function score(document: TreebankDocument, all: Counts, inner: Counts, tokens: Counts, misses: SentenceMiss[]): void {
  const base = buildBase(articleOf(document), untagged);
  const edges = new Set(document.paragraphs.map(({ end }) => end));
  const gold = new Set(document.sentences.map(({ end }) => end));
  const found = new Set(base.sentences.map(({ end }) => end));
  const context = (at: number): string =>
    `${document.text.slice(Math.max(0, at - 50), at)}¦${document.text.slice(at, at + 40)}`.replaceAll('\n', '⏎');
  for (const at of gold) {
    const right = Number(found.has(at));
    all.right += right;
    all.gold++;
    if (edges.has(at)) continue;
    inner.right += right;
    inner.gold++;
    if (!right) misses.push({ kind: 'missed', context: context(at) });
  }
  for (const at of found) {
    all.found++;
    if (edges.has(at)) continue;
    inner.found++;
    if (!gold.has(at)) misses.push({ kind: 'false', context: context(at) });
  }
  const cuts = new Set(document.tokens.map(({ start, end }) => `${start} ${end}`));
  tokens.gold += cuts.size;
  tokens.found += base.tokens.count;
  for (let i = 0; i < base.tokens.count; i++) if (cuts.has(`${base.tokens.start(i)} ${base.tokens.end(i)}`)) tokens.right++;
}

/** F1 in percent of sentence ends, all and inside paragraphs, and of tokens. */
export async function evaluateSentences(dataDir: string, misses: SentenceMiss[] = []): Promise<Record<string, number>> {
  const [all, inner, tokens] = [0, 1, 2].map(() => ({ right: 0, found: 0, gold: 0 })) as [Counts, Counts, Counts];
  for (const file of FILES)
    for (const document of readTreebank(dataDir, file, (id) => id.startsWith('GUM_news_'))) score(document, all, inner, tokens, misses);
  if (all.gold === 0) throw new Error(`no news documents in ${dataDir}`);
  return { 'sentences.all': f1(all), 'sentences.inner': f1(inner), 'tokens.f1': f1(tokens) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const misses: SentenceMiss[] = [];
  const figures = await evaluateSentences(process.argv[2] ?? '../shared/data', misses);
  for (const { kind, context } of misses) console.log(kind.padEnd(7), context);
  console.log(figures);
}
