import type { Article, Block } from '../../src/article/index.js';
import type { Analyzer } from '../../src/model/index.js';

/** Tags nothing: for tests of what needs no tags. */
export const untagged: Analyzer = { name: 'none', xposNames: [''], relNames: ['dep'], analyze: () => {} };

/** A report whose every line is a block; the first is the headline where one is asked for. */
export function articleFrom(text: string, options: Partial<Article> & { headline?: string | null } = {}): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const kind = options.headline && blocks.length === 0 ? 'headline' : 'paragraph';
    blocks.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  const head = { id: 'A', file: null, url: null, language: 'en', publisher: null, headline: null, byline: null, dateline: null };
  return { ...head, text, datelineSpan: null, credit: null, creditSpan: null, printedDates: [], blocks, furniture: [], ...options };
}
