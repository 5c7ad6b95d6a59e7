import { isoDay, parseIsoDay } from '../../calendar.js';
import { EVENT_TYPES } from '../../event/index.js';
import { type EventRow, grouped, type RecordTransaction, undatedRange } from '../../record/index.js';
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
/** People and bodies whose events are looked through for each report, and main events of each. */
const MOST_TELLING = 12;
const MOST_EVENTS = 40;
/** A main event that began longer before the window is not looked for: what lasts for months is no news of these days. */
const LONGEST = 60;
/** Who is named by so many reports is found by the days of his events only. */
const OFTEN = 60;
const MOST_STORIES = 4;

/** How much it tells that two reports name the same: hardly anything for a state. */
const WEIGHTS: Readonly<Record<Entity['type'], number>> = { person: 1, organisation: 0.5, event: 0.5, place: 0.25, state: 0.1 };
/** Below this share of what the report names, it tells of something else. Reports of one seed story share 0.9, of two unrelated ones less than 0.1. */
const LEAST_SHARED = 0.15;

/** Candidates by the people, bodies and places that a report has in common with the main events of a story, within a window of days. */
export const byParticipants: StoryFinder = {
  async find(tx, report) {
    const ids = await knownEntities(tx, report);
    const weights = weightsOf(report, ids);
    const telling = [...weights]
      .filter(([, weight]) => weight >= WEIGHTS.organisation)
      .toSorted(([a, one], [b, other]) => other - one || a - b)
      .map(([id]) => id)
      .slice(0, MOST_TELLING);
    const window = windowOf(report);
    const events = await mainEventsOf(tx, telling, window);
    const stories = [
      ...new Set([...(events.length > 0 ? await tx.storiesTelling(events) : []), ...(await storiesNaming(tx, telling, window))]),
    ];
    const shared = await sharedWith(tx, stories, weights);
    return stories
      .map((story) => ({ story, score: shared.get(story) ?? 0 }))
      .filter(({ score }) => score >= LEAST_SHARED)
      .sort((a, b) => b.score - a.score || a.story - b.story)
      .slice(0, MOST_STORIES)
      .map(({ story }) => story);
  },
};

/**
 * Main events of these people and bodies in a window of days, a walk along the days of each: asked for together, all that they ever did would have to
 * be gone through. Undated ones are found by the days of the reports that tell them; where those are undated too, only the last are looked at.
 */
async function mainEventsOf(tx: RecordTransaction, telling: readonly number[], [since, until]: Window): Promise<number[]> {
  const found: EventRow[] = [];
  const last = { newestFirst: true, limit: MOST_EVENTS } as const;
  for (const entity of telling) {
    const days = since && until ? { since, until, begunSince: shifted(since, -LONGEST) ?? since } : {};
    found.push(...(await tx.events({ with: [entity], main: true, ...last, ...days })));
    found.push(...(await tx.events({ with: [entity], undatedOnly: true, ...last })));
  }
  if (since && until) {
    const ranges = telling.flatMap((entity) => EVENT_TYPES.map((type) => undatedRange(entity, type, since, until)));
    found.push(...(await tx.events({ ids: await tx.eventsUnder(ranges) })));
  }
  return [...new Set(found.filter(({ main, mergedInto }) => main && mergedInto === null).map(({ id }) => id))];
}

/** Stories with a report of these days that names somebody who is not named often: nothing that he takes part in need be their main event. */
async function storiesNaming(tx: RecordTransaction, telling: readonly number[], [since, until]: Window): Promise<number[]> {
  const articles = new Set<string>();
  for (const entity of telling) {
    const named = await tx.appearances({ entities: [entity], limit: OFTEN });
    if (named.length < OFTEN) for (const { article } of named) articles.add(article);
  }
  if (articles.size === 0) return [];
  const heads = await tx.articles({ ids: [...articles], kind: 'report' });
  const near = heads.filter(({ published }) => !published || !since || !until || (published.to >= since && published.from <= until));
  return [...new Set(near.map(({ story }) => story))];
}

type Window = readonly [since: string | null, until: string | null];

/** How much each known entity weighs in the report: by its type, and whether the report names it more than once. */
function weightsOf(report: StoryDocument, ids: EntityIds): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { id: local, type, mentions } of report.entities) {
    const id = ids.get(local);
    if (id !== undefined) weights.set(id, WEIGHTS[type] * (mentions.length > 1 ? 1.5 : 1));
  }
  return weights;
}

/** Share of what the report names that some report of each story names too. */
async function sharedWith(
  tx: RecordTransaction,
  stories: readonly number[],
  weights: ReadonlyMap<number, number>,
): Promise<Map<number, number>> {
  const heads = new Map((stories.length > 0 ? await tx.articles({ stories }) : []).map(({ id, story }) => [id, story]));
  const named = await tx.appearances({ articles: [...heads.keys()], entities: [...weights.keys()] });
  const sum = (ids: Iterable<number>): number => [...ids].reduce((total, id) => total + (weights.get(id) ?? 0), 0);
  const all = sum(weights.keys());
  const byStory = grouped(named, ({ article }) => heads.get(article) as number);
  return new Map([...byStory].map(([story, rows]) => [story, sum(new Set(rows.map(({ entity }) => entity))) / all]));
}

/** The days that the report may speak of: around its own day; all days where it is undated. */
function windowOf({ reports }: StoryDocument): Window {
  const published = reports[0]?.published ?? null;
  return published ? [shifted(published.from, -WINDOW), shifted(published.to, WINDOW)] : [null, null];
}

function shifted(day: string, by: number): string | null {
  const number = parseIsoDay(day);
  return number === null ? null : isoDay(number + by);
}
