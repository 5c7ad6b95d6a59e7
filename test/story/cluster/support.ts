import { toArticle } from '../../../src/article/index.js';
import { ClusterIndex, type ClusterReport, clusterReport, type StoryChange } from '../../../src/story/cluster/index.js';
import type { Arrival } from './heap.js';

export const read = ({ id, title, published, text }: Arrival): ClusterReport =>
  clusterReport(toArticle({ file: null, url: null, kind: 'text', text, encoding: 'utf-8', given: { id, title, published } }, id), id);

/** The order in which reports come in: by day, within a day as given. */
export const inOrder = (arrivals: readonly Arrival[]): Arrival[] =>
  arrivals.toSorted((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));

export interface Told {
  /** Story by report, when all have come. */
  readonly stories: ReadonlyMap<string, string>;
  readonly changes: readonly StoryChange[];
}

export function tell(arrivals: readonly Arrival[]): Told {
  const index = new ClusterIndex();
  const stories = new Map<string, string>();
  const changes: StoryChange[] = [];
  for (const arrival of inOrder(arrivals)) {
    const assignment = index.add(read(arrival));
    stories.set(assignment.id, assignment.story);
    for (const change of assignment.changes) for (const { id } of change.reports) stories.set(id, change.to);
    changes.push(...assignment.changes);
  }
  return { stories, changes };
}

/** Report ids by the story they were put in, in the order of arrival; each list and the lists sorted. */
export function groups(stories: ReadonlyMap<string, string>): string[][] {
  const lists = new Map<string, string[]>();
  for (const [id, story] of stories) lists.set(story, [...(lists.get(story) ?? []), id]);
  return [...lists.values()].map((list) => list.toSorted()).toSorted((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1));
}

export const gold = (arrivals: readonly Arrival[]): string[][] => groups(new Map(arrivals.map(({ id, story }) => [id, story])));
