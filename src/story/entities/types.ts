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

/** What the members of a cluster amount to, until one more joins it: each chain of a story asks it of every cluster. */
interface Summary {
  readonly members: number;
  /** Of named members, one each. */
  readonly names: readonly string[];
  /** The same, each spelling once. */
  readonly spellings: readonly string[];
  /** Names and descriptions of all members, each once. */
  readonly wordings: readonly string[];
  readonly country: string | null;
  readonly type: EntityType;
}

const SUMMARIES = new WeakMap<Cluster, Summary>();

function summaryOf(cluster: Cluster): Summary {
  const known = SUMMARIES.get(cluster);
  if (known?.members === cluster.members.length) return known;
  const named = cluster.members.filter(({ chain }) => chain.named);
  const made: Summary = {
    members: cluster.members.length,
    names: named.map(({ chain }) => chain.name),
    spellings: [...new Set(named.map(({ chain }) => chain.name))],
    wordings: [...new Set(cluster.members.map(({ chain }) => chain.name))],
    country: mostFrequent(cluster.members.flatMap(({ chain }) => (chain.country ? [chain.country] : []))),
    type: mostFrequent((named.length > 0 ? named : cluster.members).map(({ chain }) => chain.type)) ?? 'organisation',
  };
  SUMMARIES.set(cluster, made);
  return made;
}

export const namesOf = (cluster: Cluster): readonly string[] => summaryOf(cluster).names;
export const spellingsOf = (cluster: Cluster): readonly string[] => summaryOf(cluster).spellings;
export const wordingsOf = (cluster: Cluster): readonly string[] => summaryOf(cluster).wordings;

/** Country of most members that have one; the first of equals. */
export const countryOf = (cluster: Cluster): string | null => summaryOf(cluster).country;

/** Type of most members, those with a name first. */
export const typeOf = (cluster: Cluster): EntityType => summaryOf(cluster).type;

export function mostFrequent<T>(items: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  let best: T | null = null;
  for (const [item, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = item;
  return best;
}
