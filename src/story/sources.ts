import type { ReportReading } from '../event/index.js';
import type { Entity, Sources } from './document.js';

/**
 * Bodies that reports name as the origin of what they say: whoever vouches for something, persons and mere descriptions (“two diplomats”) left
 * out. A state stands only where no body of its own vouches for anything: a ministry is the nearer origin.
 */
export function sourcesOf(
  readings: readonly ReportReading[],
  groups: readonly (readonly string[])[],
  entityOf: (report: string, chain: number) => string | null,
  entities: readonly Entity[],
): Sources {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const named = new Set<string>();
  for (const { text } of readings) {
    for (const { source } of text.attributions) {
      const entity = byId.get((source === null ? null : entityOf(text.article.id, source)) ?? '');
      if (entity && entity.type !== 'person' && entity.mentions.some(({ kind }) => kind === 'name')) named.add(entity.id);
    }
  }
  const vouching = [...named].flatMap((id) => byId.get(id) ?? []);
  for (const one of vouching) if (vouching.some((other) => nearer(other, one))) named.delete(one.id);
  const order = new Map(entities.map(({ id }, i) => [id, i]));
  return {
    independent: groups.length,
    groups: groups.map((group) => [...group]),
    named: [...named].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  };
}

/** A body of the state itself, or a shorter name of the same agency (“KCNA”, “KCNA news agency”). */
function nearer(other: Entity, one: Entity): boolean {
  if (other === one) return false;
  if (one.type === 'state') return other.type === 'organisation' && other.country !== null && other.country === one.country;
  return other.type === one.type && one.name.toLowerCase().startsWith(`${other.name.toLowerCase()} `);
}
