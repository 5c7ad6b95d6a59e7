import type { Assertion, Entity, StoryDocument } from '../story/index.js';
import { isoOfState, nameMatch, nameWords } from '../text/index.js';
import type { Newcomer } from './same-entity.js';
import { grouped } from './grouped.js';
import { type Forced, forcedId } from './replay.js';
import type { Anchor, AppearanceRow, AssertionRow, MentionSpan } from './types.js';

/** An entity of a story document, ready to be found again in the record. */
export interface StoryEntity {
  /** Id in the document: `n1`. */
  readonly local: string;
  readonly newcomer: Newcomer;
  /** Known by name; the others live within their story. */
  readonly named: boolean;
  readonly mentions: ReadonlyMap<string, readonly MentionSpan[]>;
}

export const storyEntities = (document: StoryDocument): StoryEntity[] => document.entities.map(storyEntity);

function storyEntity(entity: Entity): StoryEntity {
  const mentions = new Map<string, MentionSpan[]>();
  for (const { report, start, end, sentence, kind } of entity.mentions) {
    const list = mentions.get(report) ?? [];
    list.push([start, end, sentence, kind]);
    mentions.set(report, list);
  }
  const { id, type, name, country } = entity;
  const titles = entity.offices.filter(({ former }) => !former).map(({ title }) => title);
  const named = type === 'state' || entity.mentions.some(({ kind }) => kind === 'name');
  return { local: id, newcomer: { type, name, names: otherNames(entity), country, titles }, named, mentions };
}

/** Full names that the reports print beside the fullest one; a state or place is known by its own name only. */
function otherNames({ type, name, mentions }: Entity): string[] {
  if (type === 'state' || type === 'place') return [];
  const printed = [...new Set(mentions.filter(({ kind }) => kind === 'name').map(({ text }) => text.replace(/\s+/g, ' ')))];
  const fits =
    type === 'person' ? (text: string) => nameWords(text).length > 1 && nameMatch(name, text) : (text: string) => isoOfState(text) === null;
  return printed.filter((text) => text !== name && fits(text));
}

/**
 * Which record entity each entity of a story already was, by the passages that named it before. An id goes to the one that holds most
 * of its passages, so that a better reading can take entities apart; corrections have the last word.
 */
export function entitiesBefore(entities: readonly StoryEntity[], before: readonly AppearanceRow[], forced: Forced): Map<string, number> {
  const at = new Map(
    before.flatMap(({ article, entity, mentions }) => mentions.map(([start, end]) => [`${article}:${start}:${end}`, entity] as const)),
  );
  const votes = entities.map(({ local, mentions }) => {
    const ids = [...mentions].flatMap(([article, spans]) => spans.flatMap(([start, end]) => at.get(`${article}:${start}:${end}`) ?? []));
    return { key: local, ids };
  });
  const ids = claimed(votes);
  for (const { local, mentions } of entities) {
    const anchors = [...mentions].flatMap(([article, spans]) => spans.map(([start, end]): Anchor => [article, start, end]));
    const id = forcedId(forced.whole, anchors);
    if (id !== null) ids.set(local, id);
  }
  return ids;
}

/** The same for events, by the passages that tell them. */
export function eventsBefore(assertions: readonly Assertion[], before: readonly AssertionRow[], forced: Forced): Map<string, number> {
  const at = new Map(before.map(({ article, start, end, event }) => [`${article}:${start}:${end}`, event] as const));
  const byEvent = new Map<string, number[]>();
  for (const { event, evidence } of assertions) {
    const id = at.get(`${evidence.report}:${evidence.start}:${evidence.end}`);
    if (id !== undefined) byEvent.set(event, [...(byEvent.get(event) ?? []), id]);
  }
  const ids = claimed([...byEvent].map(([key, list]) => ({ key, ids: list })));
  for (const [event, told] of grouped(assertions, (assertion) => assertion.event)) {
    const anchors = told.map(({ evidence: { report, start, end } }): Anchor => [report, start, end]);
    const id = forcedId(forced.whole, anchors);
    if (id !== null) ids.set(event, id);
  }
  return ids;
}

/** Each id to the key with most votes for it; each key gets at most one id. */
function claimed(votes: readonly { readonly key: string; readonly ids: readonly number[] }[]): Map<string, number> {
  const counts = votes.flatMap(({ key, ids }, order) =>
    [...new Set(ids)].map((id) => ({ key, id, order, count: ids.filter((other) => other === id).length })),
  );
  counts.sort((a, b) => b.count - a.count || a.order - b.order || a.id - b.id);
  const taken = new Set<number>();
  const result = new Map<string, number>();
  for (const { key, id } of counts) {
    if (taken.has(id) || result.has(key)) continue;
    taken.add(id);
    result.set(key, id);
  }
  return result;
}

/** Entities of single articles that were split off, as `article local` → id. */
export function splitEntities(entities: readonly StoryEntity[], forced: Forced): Map<string, number> {
  const split = new Map<string, number>();
  for (const { local, mentions } of entities) {
    for (const [article, spans] of mentions) {
      const id = forcedId(
        forced.single,
        spans.map(([start, end]): Anchor => [article, start, end]),
      );
      if (id !== null) split.set(`${article} ${local}`, id);
    }
  }
  return split;
}
