import { averageLink, type Link } from '../../src/story/cluster/link.js';
import type { ClusterReport } from '../../src/story/index.js';

/** Windows of days that a baseline may use too, so that dates are no advantage of ours. */
const DAYS = 1;

type Vector = ReadonlyMap<string, number>;

function weighed(reports: readonly ClusterReport[]): Vector[] {
  const counts = new Map<string, number>();
  for (const { terms } of reports) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return reports.map(({ terms }) => {
    const vector = new Map(
      [...terms].map(([term, n]) => [term, (1 + Math.log(n)) * Math.log((reports.length + 1) / (counts.get(term) as number))]),
    );
    const length = Math.hypot(...vector.values()) || 1;
    return new Map([...vector].map(([term, weight]) => [term, weight / length]));
  });
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [term, weight] of a.size < b.size ? a : b) sum += weight * ((a.size < b.size ? b : a).get(term) ?? 0);
  return sum;
}

const near = (a: ClusterReport, b: ClusterReport): boolean => a.day === null || b.day === null || Math.abs(a.day - b.day) <= DAYS;

/** TF-IDF over all reports, average link. */
export function tfidfAverageLink(reports: readonly ClusterReport[], threshold: number): string[] {
  const vectors = weighed(reports);
  const links: Link[] = [];
  vectors.forEach((a, i) => {
    for (let k = i + 1; k < vectors.length; k++) {
      const strength = near(reports[i] as ClusterReport, reports[k] as ClusterReport) ? dot(a, vectors[k] as Vector) : 0;
      if (strength > 0) links.push({ a: i, b: k, strength });
    }
  });
  const labels: string[] = [];
  averageLink(reports.length, links, () => threshold).forEach((group, story) => {
    for (const at of group) labels[at] = String(story);
  });
  return labels;
}

/** TF-IDF as above; each report in turn joins the nearest mean of a story, or opens one. */
export function nearestCentroid(reports: readonly ClusterReport[], threshold: number): string[] {
  const stories: { sum: Map<string, number>; last: ClusterReport }[] = [];
  return weighed(reports).map((vector, i) => {
    const report = reports[i] as ClusterReport;
    let [best, story] = [threshold, -1];
    stories.forEach(({ sum, last }, k) => {
      const cosine = near(last, report) ? dot(vector, sum) / (Math.hypot(...sum.values()) || 1) : 0;
      if (cosine >= best) [best, story] = [cosine, k];
    });
    if (story < 0) story = stories.push({ sum: new Map(), last: report }) - 1;
    const { sum } = stories[story] as (typeof stories)[number];
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
    stories[story] = { sum, last: report };
    return String(story);
  });
}
