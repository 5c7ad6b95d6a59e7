import type { ReportReading } from '../event/index.js';
import type { Entity, Sources } from './document.js';

/** Bodies that reports name as the origin of what they say: whoever vouches for something, persons left out. */
export function sourcesOf(
  readings: readonly ReportReading[],
  groups: readonly (readonly string[])[],
  entityOf: (report: string, chain: number) => string | null,
  entities: readonly Entity[],
): Sources {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const named = new Set<string>();
  for (const { text } of readings) {
    for (const { source } of text.attributions) {
      const id = source === null ? null : entityOf(text.article.id, source);
      if (id !== null && types.get(id) !== 'person') named.add(id);
    }
  }
  const order = new Map(entities.map(({ id }, i) => [id, i]));
  return {
    independent: groups.length,
    groups: groups.map((group) => [...group]),
    named: [...named].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  };
}
