import type { Article } from '../article/index.js';
import { CrosswireError } from '../errors.js';
import type { Analyzer } from '../model/index.js';
import type { RawDocument, Rejection } from '../source/index.js';
import type { StoryDocument } from '../story/index.js';
import { letterOf } from '../record/index.js';
import { stages } from './stages.js';

export interface Comparison {
  readonly story: StoryDocument;
  /** Inputs that could not be used, each with code and remedy. */
  readonly rejections: readonly Rejection[];
}

/** Two usable reports make a comparison. */
const FEWEST_REPORTS = 2;

/**
 * Reads the inputs and compares all usable reports.
 * @param paths files, folders or `-` for standard input
 * @throws CrosswireError TOO_FEW_REPORTS, with the rejections as its cause
 */
export async function compare(paths: readonly string[], analyzer: Analyzer): Promise<Comparison> {
  const { documents, rejections } = await stages.source(paths);
  return compareDocuments(documents, analyzer, rejections);
}

/** The same for documents that are already in memory. Ids A, B … go to the usable ones in the order given. */
export function compareDocuments(documents: readonly RawDocument[], analyzer: Analyzer, earlier: readonly Rejection[] = []): Comparison {
  const rejections = [...earlier];
  const articles: Article[] = [];
  for (const document of documents) {
    const article = articleOrRejection(document, letterOf(articles.length), rejections);
    if (article) articles.push(article);
  }
  if (articles.length < FEWEST_REPORTS) {
    throw new CrosswireError('TOO_FEW_REPORTS', {
      detail: `${articles.length} of ${articles.length + rejections.length}`,
      cause: rejections,
    });
  }
  const readings = articles.map((article) => stages.event(stages.text(article, analyzer, null)));
  return { story: stages.story(readings), rejections };
}

function articleOrRejection(document: RawDocument, id: string, rejections: Rejection[]): Article | null {
  try {
    return stages.article(document, id);
  } catch (error) {
    if (!(error instanceof CrosswireError)) throw error;
    rejections.push({ subject: document.file ?? document.given.id ?? id, code: error.code, message: error.message, hint: error.hint });
    return null;
  }
}
