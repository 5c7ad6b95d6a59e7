import type { StoryDocument } from '../../story/index.js';
import type { BriefDocument, Head } from './documents.js';
import { originsOf } from './origins.js';

/** The reports of one story as they were compared, and the names their inputs bear, in the same order. */
export interface ComparedStory {
  readonly story: StoryDocument;
  readonly inputs: readonly string[];
  readonly left: readonly string[];
}

export const headsOf = ({ story, inputs }: ComparedStory): Head[] =>
  story.reports.map(({ id, publisher, headline, published }, i) => ({ id, input: inputs[i] ?? id, publisher, headline, published }));

/** All stories of a heap: the one with most reports first, then the one with more origins, then the one that came first. */
export function briefOf(stories: readonly ComparedStory[]): BriefDocument {
  const size = ({ inputs, left }: ComparedStory): number => inputs.length + left.length;
  const sorted = stories.toSorted((a, b) => size(b) - size(a) || b.story.sources.independent - a.story.sources.independent);
  return {
    format: 'crosswire/brief@1',
    reports: stories.reduce((sum, one) => sum + size(one), 0),
    stories: sorted.map((one, i) => ({
      id: `s${i + 1}`,
      title: one.story.title,
      reports: headsOf(one),
      left: [...one.left],
      independent: one.story.sources.independent,
      origins: originsOf(one.story),
      contradictions: one.story.claims.filter(({ severity }) => severity === 'contradiction').length,
      story: one.story,
    })),
  };
}
