import type { ReportReading } from '../../event/index.js';
import { adjectiveOf, type Chain, countryName, foldName } from '../../text/index.js';
import type { Entity } from '../document.js';
import { evidenceOf } from '../evidence.js';
import { sourceOf } from '../reports.js';
import { mergeChains, type Ties } from './merge.js';
import { type Cluster, countryOf, mostFrequent, namesOf, typeOf } from './types.js';

export { entityLookup, holderLookup } from './holders.js';
export type { Ties } from './merge.js';

export interface Entities {
  readonly entities: readonly Entity[];
  /** Id of the entity of a report's chain; null where the chain is nobody (pronouns only). */
  entityOf(report: string, chain: number): string | null;
}

const first = (cluster: Cluster): [number, number] => {
  const places = cluster.members.map(({ order, chain }) => [order, chain.mentions[0]?.start ?? 0] as [number, number]);
  return places.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0] ?? [0, 0];
};

/** Entities of all reports, in the order of their first mention. */
export function findEntities(readings: readonly ReportReading[], ties: Ties): Entities {
  const clusters = mergeChains(readings, ties);
  const ordered = clusters.map((cluster) => ({ cluster, at: first(cluster) })).sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  const byChain = new Map<string, string>();
  const entities = ordered.map(({ cluster }, i) => {
    const id = `n${i + 1}`;
    for (const { report, chain } of cluster.members) byChain.set(`${report}:${chain.id}`, id);
    return entityFrom(cluster, id, readings);
  });
  return { entities, entityOf: (report, chain) => byChain.get(`${report}:${chain}`) ?? null };
}

function entityFrom(cluster: Cluster, id: string, readings: readonly ReportReading[]): Entity {
  const members = [...cluster.members].sort((a, b) => a.order - b.order || a.chain.id - b.chain.id);
  const mentions = members.flatMap(({ order, chain }) => mentionsOf(readings[order] as ReportReading, chain));
  return { id, type: typeOf(cluster), name: nameOf(cluster), country: countryOf(cluster), offices: officesOf(cluster, readings), mentions };
}

function mentionsOf(reading: ReportReading, chain: Chain): Entity['mentions'] {
  const source = sourceOf(reading);
  return chain.mentions.map((mention) => ({
    ...evidenceOf(source, mention),
    kind: mention.kind,
    ...(mention.reading ? { reading: mention.reading } : {}),
  }));
}

/** States by their usual English name; others by the fullest name, the most frequent spelling of it, the one with its marks. */
function nameOf(cluster: Cluster): string {
  const country = countryOf(cluster);
  if (typeOf(cluster) === 'state' && country) return countryName(country);
  const names = namesOf(cluster);
  if (names.length === 0) return descriptionOf(cluster);
  const words = (name: string): number => foldName(name).split(' ').length;
  const most = Math.max(...names.map(words));
  const fullest = names.filter((name) => words(name) === most);
  const marked = fullest.find(
    (name) => foldName(name) !== name.toLowerCase() && fullest.some((other) => foldName(other) === foldName(name) && other !== name),
  );
  return marked && foldName(marked) === foldName(mostFrequent(fullest) ?? '') ? marked : (mostFrequent(fullest) ?? names[0] ?? '');
}

/** `foreign ministry` of Mexico is told apart from others by its adjective; articles go. */
function descriptionOf(cluster: Cluster): string {
  const name = cluster.members[0]?.chain.name ?? '';
  const country = countryOf(cluster);
  const bare = name.replace(/^(?:the|its|his|her|their|our)\s+/i, '');
  const own = /^(?:the|its|his|her|their|our)\s/i.test(name) && country !== null && typeOf(cluster) !== 'place';
  return own && country && !bare.includes(adjectiveOf(country)) && !bare.includes(countryName(country))
    ? `${adjectiveOf(country)} ${bare}`
    : name;
}

function officesOf(cluster: Cluster, readings: readonly ReportReading[]): Entity['offices'] {
  const offices = new Map<string, Entity['offices'][number]>();
  for (const { order, chain } of cluster.members) {
    const source = sourceOf(readings[order] as ReportReading);
    for (const { title, of, former, span } of chain.offices) {
      const key = `${foldName(title)}|${foldName(of ?? '')}|${former}`;
      const evidence = evidenceOf(source, span);
      const known = offices.get(key);
      if (known) known.evidence.push(evidence);
      else offices.set(key, { title, of, former, evidence: [evidence] });
    }
  }
  return [...offices.values()];
}
