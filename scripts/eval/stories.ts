import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/config.js';
import { compare, shippedModel } from '../../src/pipeline/index.js';
import { readCases, type StoryCase, type StorySet } from './gold-story.js';
import { type CaseScore, meanFigures, scoreCase } from './score.js';

export const STORIES = fileURLToPath(new URL('../../test/stories', import.meta.url));

export interface StoriesScore {
  readonly rows: readonly { readonly name: string; readonly score: CaseScore | null; readonly error: string | null }[];
  readonly means: Readonly<Record<string, number>>;
  readonly failed: number;
}

/** Compares every story below `dir` and scores it against its gold record. A comparison that throws counts as a failed case. */
export async function scoreStories(set?: StorySet, dir: string = STORIES): Promise<StoriesScore> {
  return scoreCases(readCases(dir, set));
}

/** The same for the stories named only, of whatever set: how a batch does that nothing was tuned on. */
export async function scoreNamed(names: readonly string[], dir: string = STORIES): Promise<StoriesScore> {
  const cases = readCases(dir);
  const unknown = names.filter((name) => cases.every((story) => story.name !== name));
  if (unknown.length > 0) throw new Error(`no such story: ${unknown.join(', ')}`);
  return scoreCases(cases.filter((story) => names.includes(story.name)));
}

async function scoreCases(cases: readonly StoryCase[]): Promise<StoriesScore> {
  const analyzer = shippedModel(readConfig().modelFolder);
  const rows: { name: string; score: CaseScore | null; error: string | null }[] = [];
  for (const story of cases) {
    try {
      const { story: out } = await compare(story.paths, analyzer);
      rows.push({ name: story.name, score: scoreCase(story.gold, out, story.texts), error: null });
    } catch (error) {
      rows.push({ name: story.name, score: null, error: String(error) });
    }
  }
  return { rows, means: meanFigures(rows.map((r) => r.score)), failed: rows.filter((r) => r.score === null).length };
}

export async function evaluateStories(set?: StorySet, dir: string = STORIES): Promise<Record<string, number>> {
  return figuresOf(await scoreStories(set, dir));
}

export const figuresOf = ({ means, failed }: StoriesScore): Record<string, number> => ({ ...means, failed });

/** The files whose change makes the figures another measurement. */
export function storyFiles(set?: StorySet, dir: string = STORIES): string[] {
  return readCases(dir, set).flatMap((story: StoryCase) => [...story.paths, join(dir, story.name, 'gold.json')]);
}
