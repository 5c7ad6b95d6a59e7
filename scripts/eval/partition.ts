const pairs = (n: number): number => (n * (n - 1)) / 2;

function counted(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

export interface PartitionScore {
  /** B-cubed F1, percent (Bagga and Baldwin 1998). */
  readonly b3: number;
  /** Adjusted Rand index, percent (Hubert and Arabie 1985). */
  readonly ari: number;
}

/** How well found stories agree with gold ones; one label a report, in the same order. */
export function scorePartition(found: readonly string[], gold: readonly string[]): PartitionScore {
  if (found.length !== gold.length || found.length === 0) throw new RangeError(`${found.length} labels for ${gold.length} reports`);
  const both = found.map((label, i) => `${label}\t${gold[i]}`);
  const [byFound, byGold, byBoth] = [counted(found), counted(gold), counted(both)];
  let [precision, recall] = [0, 0];
  found.forEach((label, i) => {
    const common = byBoth.get(both[i] as string) as number;
    precision += common / (byFound.get(label) as number) / found.length;
    recall += common / (byGold.get(gold[i] as string) as number) / found.length;
  });
  const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((total, n) => total + pairs(n), 0);
  const [same, foundPairs, goldPairs] = [sum(byBoth), sum(byFound), sum(byGold)];
  const chance = (foundPairs * goldPairs) / pairs(found.length);
  const most = (foundPairs + goldPairs) / 2;
  return { b3: (200 * precision * recall) / (precision + recall), ari: most === chance ? 100 : (100 * (same - chance)) / (most - chance) };
}
