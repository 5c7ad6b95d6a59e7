import { readConfig } from '../../src/config.js';
import { compare, shippedModel } from '../../src/pipeline/index.js';
import { readCases, type StorySet } from './gold-story.js';
import { scoreContext } from './score-context.js';
import { type Confusion, confuseTypes } from './score-events.js';
import { STORIES } from './stories.js';

const NONE = 'none';

/** Types of the record against ours over all stories of a set, or over all stories. */
export async function confusionOf(set?: StorySet, dir: string = STORIES): Promise<Confusion> {
  const analyzer = shippedModel(readConfig().modelFolder);
  const total = new Map<string, Map<string, number>>();
  for (const story of readCases(dir, set)) {
    const { story: out } = await compare(story.paths, analyzer);
    for (const [row, cells] of confuseTypes(scoreContext(story.gold, out, story.texts, []))) {
      const sum = total.get(row) ?? new Map<string, number>();
      for (const [column, count] of cells) sum.set(column, (sum.get(column) ?? 0) + count);
      total.set(row, sum);
    }
  }
  if (total.size === 0) throw new Error(`no story below ${dir}`);
  return total;
}

/** One line a type of the record: how many there are, how many were found as the same type, as what the others were found. Markdown. */
export function confusionTable(table: Confusion): string {
  const sum = (cells: ReadonlyMap<string, number>): number => [...cells.values()].reduce((a, b) => a + b, 0);
  const others = (row: string, cells: ReadonlyMap<string, number>): string =>
    [...cells]
      .filter(([column]) => column !== row && column !== NONE)
      .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
      .map(([column, count]) => `${column} ${count}`)
      .join(', ');
  const rows = [...table].filter(([row]) => row !== NONE).sort((a, b) => sum(b[1]) - sum(a[1]) || a[0].localeCompare(b[0]));
  const lines = rows.map(
    ([row, cells]) =>
      `| ${row} | ${sum(cells)} | ${cells.get(row) ?? 0} | ${others(row, cells)} | ${cells.get(NONE) ?? 0} | ${table.get(NONE)?.get(row) ?? 0} |`,
  );
  return [
    '| type in the record | there | same type | another type | not found | found, not in the record |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}
