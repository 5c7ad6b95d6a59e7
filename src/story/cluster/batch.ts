import type { Entry } from './entry.js';
import { Frequencies } from './frequencies.js';
import { Graph } from './graph.js';
import { averageLink } from './link.js';
import { joinFrom, TOUCHED } from './pair.js';
import { isRoundUp } from './round-up.js';
import type { Assignment, ClusterReport } from './types.js';
import { columnsOf, weigh } from './vector.js';

/** Stories of reports that are all at hand: every stem is weighed by all of them before the first two are compared. In the order given. */
export function clusterAll(reports: readonly ClusterReport[]): Assignment[] {
  const frequencies = new Frequencies();
  const columns = reports.map((report) => columnsOf(report));
  for (const { keys } of columns) frequencies.add(keys);
  const graph = new Graph();
  const entries = reports.map(({ id, day, days }, number): Entry => {
    const vector = weigh(columns[number] as (typeof columns)[number], frequencies);
    return { number, id, day, days, vector, story: '', nearest: [], edges: new Map() };
  });
  for (const entry of entries.toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0) || a.number - b.number)) graph.add(entry);
  group(graph, entries);
  const roundUps = entries.filter((entry) =>
    isRoundUp(
      entry,
      graph.nearestByStory(entry, TOUCHED).map((neighbour) => neighbour.entry),
    ),
  );
  for (const entry of roundUps) graph.isolate(entry);
  if (roundUps.length > 0) group(graph, entries);
  return entries.map(({ number, id, story }) => ({ number, id, story, changes: [] }));
}

function group(graph: Graph, entries: readonly Entry[]): void {
  averageLink(entries.length, graph.links(entries), joinFrom).forEach((members, i) => {
    for (const at of members) (entries[at] as Entry).story = `s${i + 1}`;
  });
}
