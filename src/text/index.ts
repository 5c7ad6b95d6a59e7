import type { Article } from '../article/index.js';
import type { Analyzer } from '../model/index.js';
import type { DateValue } from '../values.js';
import { annotateBase } from './annotators.js';
import { buildBase } from './base.js';
import type { AnnotatedText } from './types.js';

export { annotateBase, withPublished } from './annotators.js';
export { type BaseText, buildBase, buildGivenBase, type GivenTokens } from './base.js';
export {
  adjectiveOf,
  capitalOf,
  countryName,
  foldName,
  formerStateOf,
  isoOfState,
  nameKey,
  nameMatch,
  nameTags,
  nameWords,
  sameWord,
} from './names/index.js';
export { farEnd, isDistance } from './time/index.js';
export type * from './types.js';

/** Reads a report: sentences, tokens, tree, names, times, quotations and attributions. `published` is its own date where it is known. */
export function annotateText(article: Article, analyzer: Analyzer, published: DateValue | null): AnnotatedText {
  return annotateBase(buildBase(article, analyzer), published);
}
