import { isoDay, parseIsoDay } from '../../calendar.js';
import type { RecordTransaction } from '../../record/index.js';
import type { Entity, StoryDocument } from '../../story/index.js';
import { type EntityIds, knownEntities } from './entities.js';

/**
 * Finds the stories of the record that a report may belong to, best first. Whether it does is settled by putting the story together
 * with it: a wrong candidate costs time, a missed one splits a story.
 */
export interface StoryFinder {
  find(tx: RecordTransaction, report: StoryDocument): Promise<number[]>;
}

/** Reports of one happening appear within so many days of one another, or of the days of the happening. */
const WINDOW = 10;
/** Main events looked through for each report. */
const MOST_EVENTS = 80;
const MOST_STORIES = 3;

/** How much it tells that two reports name the same: hardly anything for a state. */
const WEIGHTS: Readonly<Record<Entity['type'], number>> = { person: 1, organisation: 0.5, event: 0.5, place: 0.25, state: 0.1 };
/** Below this share of what the report names, it tells of something else. Reports of one seed story share 0.9, of two unrelated ones less than 0.1. */
const LEAST_SHARED = 0.25;

/** Candidates by the people, bodies and places that a report has in common with the main events of a story, within a window of days. */
export const byParticipants: StoryFinder = {
  async find(tx, report) {
    const ids = await knownEntities(tx, report);
    const weights = weightsOf(report, ids);
    const telling = [...weights].filter(([, weight]) => weight >= WEIGHTS.organisation).map(([id]) => id);
    if (telling.length === 0) return [];
    const [since, until] = windowOf(report);
    const events = await tx.events({
      with: telling,
      main: true,
      undated: true,
      newestFirst: true,
      limit: MOST_EVENTS,
      ...(since ? { since } : {}),
      ...(until ? { until } : {}),
    });
    const told = await tx.assertions({ events: events.map(({ id }) => id) });
    const heads = await tx.articles({ ids: [...new Set(told.map(({ article }) => article))] });
    const stories = [...new Set(heads.filter(({ kind }) => kind === 'report').map(({ story }) => story))];
    const scored = await Promise.all(stories.map(async (story) => ({ story, score: await sharedWith(tx, story, weights) })));
    return scored
      .filter(({ score }) => score >= LEAST_SHARED)
      .sort((a, b) => b.score - a.score || a.story - b.story)
      .slice(0, MOST_STORIES)
      .map(({ story }) => story);
  },
};

/** How much each known entity weighs in the report: by its type, and whether the report names it more than once. */
function weightsOf(report: StoryDocument, ids: EntityIds): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { id: local, type, mentions } of report.entities) {
    const id = ids.get(local);
    if (id !== undefined) weights.set(id, WEIGHTS[type] * (mentions.length > 1 ? 1.5 : 1));
  }
  return weights;
}

/** Share of what the report names that some report of the story names too. */
async function sharedWith(tx: RecordTransaction, story: number, weights: ReadonlyMap<number, number>): Promise<number> {
  const articles = (await tx.articles({ stories: [story] })).map(({ id }) => id);
  const named = new Set((await tx.appearances({ articles, entities: [...weights.keys()] })).map(({ entity }) => entity));
  const sum = (all: Iterable<readonly [number, number]>): number => [...all].reduce((total, [, weight]) => total + weight, 0);
  return sum([...weights].filter(([id]) => named.has(id))) / sum(weights);
}

/** The days that the report may speak of: around its own day; all days where it is undated. */
function windowOf({ reports }: StoryDocument): [string | null, string | null] {
  const published = reports[0]?.published ?? null;
  const shifted = (day: string, by: number): string | null => {
    const number = parseIsoDay(day);
    return number === null ? null : isoDay(number + by);
  };
  return published ? [shifted(published.from, -WINDOW), shifted(published.to, WINDOW)] : [null, null];
}
