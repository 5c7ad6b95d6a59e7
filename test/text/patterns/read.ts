import { readFileSync } from 'node:fs';
import { loadModel } from '../../../src/model/index.js';
import { annotateBase, buildBase } from '../../../src/text/index.js';
import { findPatterns, mendTree } from '../../../src/text/patterns/index.js';
import type { TokenRange } from '../../../src/text/types.js';
import { articleFrom } from '../helpers.js';

const analyzer = loadModel(readFileSync('models/en.bin'));

/** The patterns of one text as printed words, with the tree before and after it is mended. */
export function patternsIn(text: string) {
  const base = buildBase(articleFrom(text), analyzer);
  const { chains, times } = annotateBase(base, null);
  const patterns = findPatterns(base, chains, times);
  const print = ({ first, last }: TokenRange): string => text.slice(base.tokens.start(first), base.tokens.end(last - 1));
  return {
    appositions: patterns.appositions.map(({ first, second }) => [print(first), print(second)]),
    complements: patterns.complements.map(({ cue, clause }) => [base.tokens.form(cue), ...clause.map(print)]),
    sources: patterns.sources.map(({ cue, source }) => [base.tokens.form(cue), print(source)]),
    before: base.tokens,
    after: mendTree(base, patterns),
    patterns,
  };
}
