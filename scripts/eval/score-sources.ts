import type { EventInstance } from '../../src/story/index.js';
import type { GoldEvent } from './gold-story.js';
import { type Figure, figure, type ScoreContext } from './score-context.js';

/**
 * Who is given as the source of a happening, report by report: of the happenings that were found, in the reports in which both records tell them, every source
 * of the gold record that ours names, against all that either has. A report that speaks in its own voice has none, so that a source of ours counts as wrong there.
 */
export function scoreSources(
  { gold, out, fileOf, isSame, goldName, systemEntity, miss }: ScoreContext,
  goldTo: ReadonlyMap<number, number>,
): Figure {
  const counts = { right: 0, system: 0, gold: 0 };
  const compare = (event: GoldEvent, ours: EventInstance, file: string): void => {
    const report = out.reports.find(({ id }) => fileOf(id) === file);
    if (!report || !ours.evidence.some((evidence) => evidence.report === report.id)) return;
    const wanted = event.sources?.[file] ?? [];
    const chain = ours.sources.find((one) => one.report === report.id)?.chain ?? [];
    const right = wanted.filter((source) => chain.some((id) => isSame(source, id))).length;
    counts.right += right;
    counts.system += chain.length;
    counts.gold += wanted.length;
    if (right === wanted.length && right === chain.length) return;
    const names = (list: readonly string[]): string => list.join(', ') || 'nobody';
    miss(
      `event ${event.id} ${event.type}: sources in ${file} are ${names(chain.map((id) => systemEntity(id)?.name ?? id))}, should be ${names(wanted.map(goldName))}`,
    );
  };
  gold.events.forEach((event, index) => {
    const ours = out.events[goldTo.get(index) ?? -1];
    if (ours) for (const file of Object.keys(event.evidence ?? {})) compare(event, ours, file);
  });
  return { ...figure(counts.right, counts.system, counts.gold), asked: counts.system + counts.gold > 0 };
}
