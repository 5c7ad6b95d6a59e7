import type { ReportReading } from '../../event/index.js';
import { nameWords } from '../../text/index.js';
import type { SentencePair } from '../context.js';
import { describesSame, namedMatch, officeMatch } from './match.js';
import { type ChainRef, type Cluster, countryOf } from './types.js';

/** Sentences of two reports that tell the same, and whether two reports share their origin. */
export interface Ties {
  alignment(first: string, second: string): readonly SentencePair[];
  sameOrigin(first: string, second: string): boolean;
}

function refsOf(readings: readonly ReportReading[]): ChainRef[] {
  return readings.flatMap(({ text }, order) =>
    text.chains
      .filter((chain) => chain.mentions.some((mention) => mention.kind !== 'pronoun'))
      .map((chain) => ({
        report: text.article.id,
        order,
        chain,
        sentences: new Set(chain.mentions.filter((mention) => mention.kind !== 'pronoun').map((mention) => mention.sentence)),
      })),
  );
}

/**
 * Joins the chains of all reports. Full names come first and found the clusters; shorter names, then people known by their office, then
 * descriptions join the one cluster that fits. Where two fit and nothing tells them apart, none is chosen: a wrong merge costs more than a missed one.
 */
export function mergeChains(readings: readonly ReportReading[], ties: Ties): Cluster[] {
  const refs = refsOf(readings);
  const clusters: Cluster[] = [];
  const named = refs.filter(({ chain }) => chain.named);
  const length = ({ chain }: ChainRef): number => nameWords(chain.name).length;
  for (const ref of [...named].sort((a, b) => length(b) - length(a) || a.order - b.order)) place(ref, clusters, namedMatch);
  for (const ref of refs.filter(({ chain }) => !chain.named)) placeDescribed(ref, clusters, ties);
  return clusters;
}

const inReport = (cluster: Cluster, report: string): boolean => cluster.members.some((member) => member.report === report);

function place(ref: ChainRef, clusters: Cluster[], fits: (ref: ChainRef, cluster: Cluster) => boolean): void {
  const found = choose(
    ref,
    clusters.filter((cluster) => fits(ref, cluster)),
  );
  if (found) found.members.push(ref);
  else clusters.push({ members: [ref] });
}

/** The only candidate; otherwise the only one of the same country; otherwise none. A chain of the same report is a weaker candidate: coreference kept them apart. */
function choose(ref: ChainRef, candidates: readonly Cluster[]): Cluster | null {
  const elsewhere = candidates.filter((cluster) => !inReport(cluster, ref.report));
  const from = elsewhere.length > 0 ? elsewhere : candidates;
  if (from.length <= 1) return from[0] ?? null;
  const country = from.filter((cluster) => ref.chain.country !== null && countryOf(cluster) === ref.chain.country);
  return country.length === 1 ? (country[0] ?? null) : null;
}

function placeDescribed(ref: ChainRef, clusters: Cluster[], ties: Ties): void {
  const others = clusters.filter((cluster) => !inReport(cluster, ref.report));
  const byOffice = choose(
    ref,
    clusters.filter((cluster) => holdsNone(cluster, ref.report) && officeMatch(ref, cluster)),
  );
  const found =
    byOffice ??
    choose(
      ref,
      others.filter((cluster) => describesSame(ref, cluster) && told(ref, cluster, ties)),
    );
  if (found) found.members.push(ref);
  else clusters.push({ members: [ref] });
}

/** Whom the same report names without an office may hold the one that it tells of. */
const holdsNone = (cluster: Cluster, report: string): boolean =>
  cluster.members.every((member) => member.report !== report || (member.chain.named && member.chain.offices.length === 0));

/** The description stands in a sentence that tells the same as a sentence with a member of the cluster. */
function told(ref: ChainRef, cluster: Cluster, ties: Ties): boolean {
  return cluster.members.some((member) =>
    ties.alignment(ref.report, member.report).some((pair) => ref.sentences.has(pair.first) && member.sentences.has(pair.second)),
  );
}
