/** The library: what a program may use. Everything else is the project's own business and may change. */
export type { Article, Furniture, PrintedDate } from './article/index.js';
export { CrosswireError, ERRORS, type ErrorCode } from './errors.js';
export type { ClaimMention, EventMention, PrecedentMention, ReportReading } from './event/index.js';
export {
  type Analyzer,
  classifierAnalyzer,
  type ClassifiedSentence,
  type LabelledSpan,
  labelsOfSpans,
  loadModel,
  NER_TAGS,
  type TokenClassifier,
  type TokenColumns,
  type TokenLabels,
  UPOS,
} from './model/index.js';
export { type Comparison, compare, compareDocuments, shippedModel } from './pipeline/index.js';
export { type GivenHead, type RawDocument, type Rejection, readInputs } from './source/index.js';
export {
  type Assignment,
  clusterAll,
  ClusterIndex,
  type ClusterReport,
  type ClusterState,
  clusterReport,
  loadStorySchema,
  type StoryChange,
  type StoryDocument,
} from './story/index.js';
export type { AnnotatedText, Attribution, Chain, Mention, Quotation, Sentence, TimeMention, TokenTable } from './text/index.js';
export type { DateValue, Span, Status } from './values.js';
export { type ComparisonView, comparisonView, type Derivation, loadStoryPage, parseStory, why } from './view/index.js';
