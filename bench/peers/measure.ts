import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spansIn } from '../../scripts/eval/name-tags.js';
import { readTreebank, type TreebankDocument } from '../../scripts/eval/treebank.js';
import { type Example, formsOf, readNames } from '../../scripts/train/corpus.js';
import type { Peer, PeerToken } from './types.js';

const PUNCTUATION = /^[\p{P}\p{S}]+$/u;

/**
 * Share of gold tokens with the right word class, in percent. Each library reads the plain text of whole documents and cuts its own tokens; a
 * gold token takes the class of the token that holds its first character, and of several that share a place the one of its turn. Marks
 * that a library keeps inside its words count as right for it.
 */
export function scoreClasses(peer: Peer, documents: readonly TreebankDocument[]): number {
  let right = 0;
  let all = 0;
  for (const document of documents) {
    const tokens = peer.tokens?.(document.text) ?? [];
    const classes = classesAt(tokens, document);
    document.tokens.forEach(({ start, end, upos }, i) => {
      all++;
      const own = classes[i];
      if (own === upos || (own === undefined && upos === 'PUNCT' && PUNCTUATION.test(document.text.slice(start, end)))) right++;
    });
  }
  if (all === 0) throw new Error('no tokens to score');
  return (100 * right) / all;
}

/** Word class of each gold token; undefined where no token of the library stands. Both lists are in text order. */
function classesAt(tokens: readonly PeerToken[], document: TreebankDocument): (string | undefined)[] {
  let at = 0;
  let turn = 0;
  return document.tokens.map(({ start }) => {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) {
      at++;
      turn = 0;
    }
    const token = tokens[at];
    if (!token || token.start > start) return undefined;
    const share = tokens.slice(at, at + 4).filter((other) => other.start === token.start && other.end === token.end);
    return (share[turn++] ?? share.at(-1))?.upos;
  });
}

const TIGHT_BEFORE = /^(?:[,.;:!?)\]%”’]|['’](?:s|re|ve|ll|d|m)|n['’]t)$/i;
const TIGHT_BEHIND = /^[([$“‘]$/;

/** The tokens of a sentence printed as a text again, since only the tokens are given. */
export function printed(forms: readonly string[]): { text: string; starts: number[]; ends: number[] } {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  forms.forEach((form, i) => {
    if (i > 0 && !TIGHT_BEFORE.test(form) && !TIGHT_BEHIND.test(forms[i - 1] ?? '')) text += ' ';
    starts.push(text.length);
    text += form;
    ends.push(text.length);
  });
  return { text, starts, ends };
}

/** F1 of names in percent: both ends on the gold tokens’ and the class right; white space and marks at the ends of a span do not count. */
export function scoreNames(peer: Peer, examples: readonly Example[]): number {
  const counts = { gold: 0, own: 0, both: 0 };
  for (const example of examples) {
    const { text, starts, ends } = printed(formsOf(example).slice(0, example.count));
    const gold = new Set(spansIn(example.names as ArrayLike<number>, example.count));
    const own = (peer.names?.(text) ?? []).map(({ start, end, type }) => {
      const inside = starts.map((from, i) => (from >= start && (ends[i] ?? 0) <= end + 1 && from < end ? i : -1)).filter((i) => i >= 0);
      while (inside.length > 1 && PUNCTUATION.test(text.slice(starts[inside.at(-1) ?? 0], ends[inside.at(-1) ?? 0]))) inside.pop();
      return `${inside[0]}-${inside.at(-1)}-${type}`;
    });
    counts.gold += gold.size;
    counts.own += own.length;
    counts.both += own.filter((span) => gold.has(span)).length;
  }
  if (counts.gold === 0) throw new Error('no names to score');
  return (200 * counts.both) / (counts.gold + counts.own);
}

/** F1 in percent of sentence ends: all, and those inside paragraphs. White space behind an end does not count. */
export function scoreSentences(peer: Peer, documents: readonly TreebankDocument[]): { all: number; inner: number } {
  const all = { gold: 0, own: 0, both: 0 };
  const inner = { gold: 0, own: 0, both: 0 };
  for (const document of documents) {
    const edges = new Set(document.paragraphs.map(({ end }) => end));
    const gold = new Set(document.sentences.map(({ end }) => end));
    const own = new Set((peer.sentences?.(document.text) ?? []).map((end) => document.text.slice(0, end).trimEnd().length));
    for (const [counts, counted] of [
      [all, () => true],
      [inner, (end: number) => !edges.has(end)],
    ] as const) {
      counts.gold += [...gold].filter(counted).length;
      counts.own += [...own].filter(counted).length;
      counts.both += [...own].filter((end) => counted(end) && gold.has(end)).length;
    }
  }
  if (all.gold === 0) throw new Error('no sentences to score');
  const f1 = ({ gold, own, both }: typeof all): number => (200 * both) / (gold + own);
  return { all: f1(all), inner: f1(inner) };
}

/** Words (white space between them) a second of processor time over the reports of all stories: the best of three runs behind a first one. */
export function wordsPerSecond(read: (text: string) => unknown): number {
  const files = readdirSync('test/stories', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.txt'));
  if (files.length === 0) throw new Error('no reports to read');
  const texts = files.toSorted().map((f) => readFileSync(join('test/stories', f), 'utf8'));
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  for (const text of texts) read(text);
  const seconds = [1, 2, 3].map(() => {
    // Processor time, not the clock: other work on the machine must not count.
    const before = process.cpuUsage();
    for (const text of texts) read(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return words / Math.min(...seconds);
}

export const documentsOf = (dataDir: string, file: string, news = false): TreebankDocument[] =>
  readTreebank(dataDir, file, (id) => !news || id.startsWith('GUM_news_'));

export const nameExamplesOf = (dataDir: string, file: string): Example[] => readNames(dataDir, file);
