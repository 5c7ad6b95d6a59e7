import { readFileSync } from 'node:fs';
import { loadModel, NER_TAGS } from '../../src/model/index.js';
import { type BaseText, buildBase, nameTags } from '../../src/text/index.js';
import type { Article } from '../../src/article/index.js';
import type { Peer, PeerName } from './types.js';

export const analyzer = loadModel(readFileSync('models/en.bin'));

/** Plain text as a report whose paragraphs are blocks: what the peers get, and nothing more. */
export function plainArticle(text: string): Article {
  const head = { id: 'x', file: null, url: null, language: 'en', publisher: null, headline: null, byline: null, dateline: null };
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + line.length,
  }));
  return { ...head, text, datelineSpan: null, credit: null, creditSpan: null, printedDates: [], blocks, furniture: [] };
}

const read = (text: string): BaseText => buildBase(plainArticle(text), analyzer);

function namesOf(base: BaseText): PeerName[] {
  const tags = nameTags(base);
  const found: PeerName[] = [];
  for (let token = 0; token < tags.length; token++) {
    const tag = NER_TAGS[tags[token] ?? 0] ?? 'O';
    const before = found.at(-1);
    const span = { start: base.tokens.start(token), end: base.tokens.end(token) };
    if (tag.startsWith('I') && before) found[found.length - 1] = { ...before, end: span.end };
    else if (tag !== 'O') found.push({ ...span, type: tag.slice(2) as PeerName['type'] });
  }
  return found;
}

/** Ours on the same plain text: own tokens, own sentences. */
export const ours: Peer = {
  name: 'crosswire',
  tokens: (text) => {
    const { tokens } = read(text);
    return Array.from({ length: tokens.count }, (_, i) => ({ start: tokens.start(i), end: tokens.end(i), upos: tokens.upos(i) }));
  },
  names: (text) => namesOf(read(text)),
  sentences: (text) => read(text).sentences.map(({ end }) => end),
};
