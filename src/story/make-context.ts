import { byId } from './by-id.js';
import type { StoryContext, StoryReport } from './context.js';
import type { Dated } from './dating/index.js';
import type { Entities } from './entities/index.js';
import type { Events } from './events/index.js';
import { evidenceOf } from './evidence.js';
import type { Kin } from './kinship/index.js';
import { sourceOf } from './reports.js';

export interface Parts {
  readonly dated: readonly Dated[];
  readonly kin: Kin;
  readonly entities: Entities;
  readonly events: Events;
}

/** Everything that the comparison of claims asks for, behind ids. */
export function makeContext({ dated, kin, entities, events }: Parts): StoryContext {
  const reports: StoryReport[] = dated.map(({ reading, published }, index) => {
    const { id } = reading.text.article;
    return {
      id,
      index,
      reading,
      published,
      origin: kin.groups.findIndex((group) => group.includes(id)),
      copyOf: kin.copyOf.get(id) ?? null,
    };
  });
  const report = byId(reports);
  return {
    reports,
    kinship: kin.kinship,
    groups: kin.groups,
    entities: entities.entities,
    events: events.events,
    report,
    entity: byId(entities.entities),
    event: byId(events.events),
    entityOf: entities.entityOf,
    eventOf: events.eventOf,
    alignment: kin.alignment,
    evidence: (id, start, end) => evidenceOf(sourceOf(report(id).reading), { start, end }),
  };
}
