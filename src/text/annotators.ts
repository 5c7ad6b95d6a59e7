import type { DateValue } from '../values.js';
import type { BaseText } from './base.js';
import { findChains } from './names/index.js';
import { findAttributions, findQuotations, withDescribedSources } from './speech/index.js';
import { findPatterns, mendTree } from './patterns/index.js';
import { findTimes, resolveAgain } from './time/index.js';
import type { AnnotatedText, TokenTable } from './types.js';

/** What an annotator adds to a report. `tokens` stands for the base: sentences, tokens, tags and tree. */
export type Layer = 'tokens' | 'chains' | 'times' | 'quotes' | 'attributions' | 'tree';

/** What is known of a report while its layers are added. */
export interface Draft {
  readonly base: BaseText;
  readonly published: DateValue | null;
  readonly chains: AnnotatedText['chains'];
  readonly times: AnnotatedText['times'];
  readonly quotes: AnnotatedText['quotes'];
  readonly attributions: AnnotatedText['attributions'];
  /** The tokens with the tree mended by the patterns; the layers before read the parser’s own. */
  readonly tree: TokenTable;
}

/** One step of the language layer: reads the layers in `needs`, gives the one in `adds`. */
export interface Annotator {
  readonly name: string;
  readonly needs: readonly Layer[];
  readonly adds: Exclude<Layer, 'tokens'>;
  annotate(draft: Draft): Partial<Draft>;
}

/** The whole order of the language layer behind the base. */
export const annotators: readonly Annotator[] = [
  { name: 'names', needs: ['tokens'], adds: 'chains', annotate: ({ base }) => ({ chains: withDescribedSources(base, findChains(base)) }) },
  { name: 'times', needs: ['tokens'], adds: 'times', annotate: ({ base, published }) => ({ times: findTimes(base, published) }) },
  {
    name: 'quotations',
    needs: ['tokens', 'chains'],
    adds: 'quotes',
    annotate: ({ base, chains }) => ({ quotes: findQuotations(base, chains) }),
  },
  {
    name: 'attributions',
    needs: ['tokens', 'chains', 'quotes'],
    adds: 'attributions',
    annotate: ({ base, chains, quotes }) => ({ attributions: findAttributions(base, chains, quotes) }),
  },
  {
    name: 'patterns',
    needs: ['tokens', 'chains', 'times'],
    adds: 'tree',
    annotate: ({ base, chains, times }) => ({ tree: mendTree(base, findPatterns(base, chains, times)) }),
  },
];

/** The base with every layer on it. */
export function annotateBase(base: BaseText, published: DateValue | null): AnnotatedText {
  let draft: Draft = { base, published, chains: [], times: [], quotes: [], attributions: [], tree: base.tokens };
  for (const annotator of annotators) draft = { ...draft, ...annotator.annotate(draft) };
  const { chains, times, quotes, attributions, tree } = draft;
  return { article: base.article, tokens: tree, sentences: base.sentences, chains, times, quotes, attributions, published };
}

/**
 * The same report with another date: times are resolved again in the same order, everything else is the same object, so that every
 * index into the layers holds.
 */
export function withPublished(text: AnnotatedText, published: DateValue | null): AnnotatedText {
  return { ...text, published, times: resolveAgain(text, text.times, published) };
}
