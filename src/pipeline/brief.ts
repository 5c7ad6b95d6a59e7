import { CrosswireError } from '../errors.js';
import type { Analyzer } from '../model/index.js';
import type { Rejection } from '../source/index.js';
import { clusterAll } from '../story/index.js';
import { type BriefDocument, briefOf } from '../view/index.js';
import { compareHeap, type HeapReport, heapOf } from './heap.js';

// Every report of a story is compared with every other; of a story that is larger the first reports to come stand for the rest.
const MOST_COMPARED = 16;

export interface Brief {
  readonly brief: BriefDocument;
  readonly rejections: readonly Rejection[];
}

/**
 * Finds the stories of a mixed heap and compares the reports of each.
 * @throws CrosswireError NO_ARTICLE where no report can be used, with the rejections as its cause
 */
export async function brief(paths: readonly string[], analyzer: Analyzer): Promise<Brief> {
  const rejections: Rejection[] = [];
  const heap = await heapOf(paths, rejections);
  if (heap.length === 0) throw new CrosswireError('NO_ARTICLE', { subject: paths.join(' '), cause: rejections });
  const stories = new Map<string, HeapReport[]>();
  clusterAll(heap.map(({ report }) => report)).forEach(({ story }, i) => {
    stories.set(story, [...(stories.get(story) ?? []), heap[i] as HeapReport]);
  });
  const compared = [...stories.values()].map((reports) => {
    const chosen = reports.slice(0, MOST_COMPARED);
    return {
      story: compareHeap(chosen, analyzer),
      inputs: chosen.map(({ input }) => input),
      left: reports.slice(MOST_COMPARED).map(({ input }) => input),
    };
  });
  return { brief: briefOf(compared), rejections };
}
