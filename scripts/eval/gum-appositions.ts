/**
 * Appositions on the news documents of GUM, read from gold tokens: ours beside the parser’s own `appos`.
 * Usage: npx tsx scripts/eval/gum-appositions.ts [data folder] [--misses]
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Analyzer, loadModel } from '../../src/model/index.js';
import { annotateBase, buildGivenBase } from '../../src/text/index.js';
import { type Apposition, findAppositions } from '../../src/text/patterns/index.js';
import { articleOf, readTreebank, type TreebankDocument } from './treebank.js';

const FILES = ['ud-gum-free.dev.conllu.gz', 'ud-gum-free.train.conllu.gz'];

interface Edge {
  readonly head: number;
  readonly rel: string;
}

/**
 * The `appos` edges that a mark sets off and that are no age, date or place chain: dependant and head token. Restrictive ones (“his wife
 * Ann”), numbers and names behind names are left out on all sides, since the pattern layer does not mean them.
 */
function setOff(document: TreebankDocument, edge: (token: number) => Edge, all = false): Map<number, number> {
  const found = new Map<number, number>();
  const form = (at: number): string => document.text.slice(document.tokens[at]?.start, document.tokens[at]?.end);
  document.tokens.forEach(({ upos }, token) => {
    const { head, rel } = edge(token);
    if (!rel.startsWith('appos') || head < 0 || head > token) return;
    let marked = false;
    for (let at = head + 1; at < token; at++) if (/^[,(—–-]$/.test(form(at))) marked = true;
    const bothNames = upos === 'PROPN' && document.tokens[head]?.upos === 'PROPN' && !/^\p{Lu}+$/u.test(form(token));
    if (all || (marked && upos !== 'NUM' && upos !== 'ADJ' && !bothNames)) found.set(token, head);
  });
  return found;
}

interface Counts {
  gold: number;
  own: number;
  both: number;
}

const f1 = ({ gold, own, both }: Counts): number => (200 * both) / (gold + own || 1);

/** F1 in percent ; a pair is right when its spans hold the heads of a gold edge: the pattern layer, and the parser alone. */
export function evaluateGumAppositions(dataDir: string, show: (line: string) => void = () => {}): { ours: number; parser: number } {
  const analyzer = loadModel(readFileSync('models/en.bin'));
  const ours: Counts = { gold: 0, own: 0, both: 0 };
  const parser: Counts = { gold: 0, own: 0, both: 0 };
  for (const file of FILES)
    for (const document of readTreebank(dataDir, file, (id) => id.startsWith('GUM_news_'))) score(document, analyzer, ours, parser, show);
  if (ours.gold === 0) throw new Error(`no appositions in ${dataDir}`);
  return { ours: f1(ours), parser: f1(parser) };
}

function score(document: TreebankDocument, analyzer: Analyzer, ours: Counts, parser: Counts, show: (line: string) => void): void {
  const starts = document.tokens.map(({ start }) => start);
  const ends = document.tokens.map(({ end }) => end);
  const base = buildGivenBase(articleOf(document), { starts, ends, sentenceStarts: document.sentenceStarts }, analyzer);
  const { chains, times } = annotateBase(base, null);
  const gold = setOff(document, (token) => document.tokens[token] as Edge);
  const tree = setOff(document, (token) => ({ head: base.tokens.head(token), rel: base.tokens.rel(token) }));
  // A pair that is gold but left out of the count is neither right nor wrong.
  const others = [...setOff(document, (token) => document.tokens[token] as Edge, true)].filter(([token]) => !gold.has(token));
  const words = (from: number, to: number): string => document.text.slice(document.tokens[from]?.start, document.tokens[to]?.end);
  const around = (token: number): string =>
    words(Math.max(0, token - 14), Math.min(token + 14, document.tokens.length - 1)).replaceAll('\n', '⏎');
  const pairs: Pair[] = [...tree].map(([token, head]) => ({
    first: { first: head, last: head + 1 },
    second: { first: token, last: token + 1 },
  }));
  add(parser, gold, others, pairs);
  const misses = add(ours, gold, others, findAppositions(base, chains, times));
  for (const { first, second } of misses.false)
    show(`false  ${words(first.first, first.last - 1)} = ${words(second.first, second.last - 1)} | ${around(second.first)}`);
  for (const [token, head] of misses.missed) show(`missed ${words(head, head)} = ${words(token, token)} | ${around(token)}`);
}

type Pair = Pick<Apposition, 'first' | 'second'>;

/** A pair is right when its two spans hold the heads of a gold edge. */
function add(counts: Counts, gold: ReadonlyMap<number, number>, others: readonly (readonly [number, number])[], own: readonly Pair[]) {
  const holds = ({ first, second }: Pair, [token, head]: readonly [number, number]): boolean =>
    token >= second.first && token < second.last && head >= first.first && head < first.last;
  const missed = [...gold].filter((edge) => !own.some((pair) => holds(pair, edge)));
  const counted = own.filter((pair) => [...gold].some((edge) => holds(pair, edge)) || !others.some((edge) => holds(pair, edge)));
  const wrong = counted.filter((pair) => ![...gold].some((edge) => holds(pair, edge)));
  counts.gold += gold.size;
  counts.own += counted.length;
  counts.both += gold.size - missed.length;
  return { missed, false: wrong };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const dataDir =
    process.argv[2] && !process.argv[2].startsWith('-') ? process.argv[2] : (process.env['CROSSWIRE_DATA'] ?? '../shared/data');
  const show = process.argv.includes('--misses') ? console.log : () => {};
  for (const [name, value] of Object.entries(evaluateGumAppositions(dataDir, show))) console.log(name.padEnd(24), value.toFixed(1));
}
