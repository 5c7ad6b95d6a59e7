import type { Chain, EntityType } from '../../text/index.js';

/** A chain of one report, with the place of the report in the story. */
export interface ChainRef {
  readonly report: string;
  /** Number of the report in the order given. */
  readonly order: number;
  readonly chain: Chain;
  /** Sentences that hold a mention by name or description. */
  readonly sentences: ReadonlySet<number>;
}

/** Chains of several reports that stand for one entity. Grows while the story is read. */
export interface Cluster {
  readonly members: ChainRef[];
}

export const namesOf = (cluster: Cluster): string[] => cluster.members.filter(({ chain }) => chain.named).map(({ chain }) => chain.name);

/** Country of most members that have one; the first of equals. */
export function countryOf(cluster: Cluster): string | null {
  return mostFrequent(cluster.members.flatMap(({ chain }) => (chain.country ? [chain.country] : [])));
}

/** Type of most members, those with a name first. */
export function typeOf(cluster: Cluster): EntityType {
  const named = cluster.members.filter(({ chain }) => chain.named);
  const from = named.length > 0 ? named : cluster.members;
  return mostFrequent(from.map(({ chain }) => chain.type)) ?? 'organisation';
}

export function mostFrequent<T>(items: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  let best: T | null = null;
  for (const [item, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = item;
  return best;
}
