import { toArticle } from '../article/index.js';
import { readReport } from '../event/index.js';
import { readInputs } from '../source/index.js';
import { buildStory } from '../story/index.js';
import { annotateText } from '../text/index.js';

/** The way of the data, in order. Each stage takes what the one before it gives; nothing looks ahead. */
export const stages = {
  /** Paths → decoded documents, and a coded rejection for each input that cannot be used. */
  source: readInputs,
  /** Document → report: head, body, furniture. */
  article: toArticle,
  /** Report → tokens, tree, names, dates, quotations, attributions. */
  text: annotateText,
  /** Annotated text → events, claims, precedents of one report. */
  event: readReport,
  /** Readings of several reports → one story. */
  story: buildStory,
} as const;
