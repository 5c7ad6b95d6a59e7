import { toArticle } from '../../src/article/index.js';
import { parseIsoDay } from '../../src/calendar.js';
import { CrosswireError } from '../../src/errors.js';
import { type ClusterReport, clusterReport, plainClusterReport } from '../../src/story/index.js';
import type { CorpusReport } from './corpora.js';

/** A report of a corpus as clustering reads it; what is no article (a line of a list, another language) is read as plain text. */
export function readReport({ id, title, published, text }: CorpusReport): ClusterReport {
  const given = { id, ...(title ? { title } : {}), ...(published ? { published } : {}) };
  try {
    return clusterReport(toArticle({ file: null, url: null, kind: 'text', text, encoding: 'utf-8', given }, id), id);
  } catch (error) {
    if (!(error instanceof CrosswireError)) throw error;
    return plainClusterReport(id, published ? parseIsoDay(published) : null, title ?? '', text);
  }
}

/** The same order for the same seed. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const order = [...list];
  let state = seed;
  for (let i = order.length - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const k = state % (i + 1);
    [order[i], order[k]] = [order[k] as T, order[i] as T];
  }
  return order;
}
