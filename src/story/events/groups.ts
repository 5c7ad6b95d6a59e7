import { LEADER_TITLES, TITLE_NOUNS } from '../../lexicon/collectives.js';
import type { Entity } from '../document.js';

const titles = new Set(TITLE_NOUNS);

/** “the presidents”, “The Ministers of Foreign Affairs”: the title that all of a group hold whom a report does not name; null for any other entity. */
export function titleOfGroup({ type, mentions, name }: Entity): string | null {
  if (type !== 'organisation' || mentions.length === 0 || mentions.some(({ kind }) => kind === 'name')) return null;
  if (/\bheads of (?:state|government)\b/i.test(name)) return 'leader';
  const head =
    name
      .toLowerCase()
      .split(/\s+(?:of|from|and)\s+/)[0]
      ?.split(/\s+/)
      .at(-1) ?? '';
  return head.endsWith('s') && titles.has(head.slice(0, -1)) ? head.slice(0, -1) : null;
}

/** Whether a person holds such a title now; any who lead a state are leaders. */
export const holdsTitle = ({ type, offices }: Entity, title: string): boolean =>
  type === 'person' &&
  offices.some(({ title: printed, former }) => {
    const lower = printed.toLowerCase();
    return (
      !former && (lower.split(/[^\p{L}]+/u).includes(title) || (title === 'leader' && LEADER_TITLES.some((one) => lower.endsWith(one))))
    );
  });

/** “the presidents met”, beside the presidents by name: where two or more who hold the title take the same part, the group is nobody beside them. */
export function withoutTheirGroup<P extends { readonly entity: string; readonly role: string }>(
  all: readonly P[],
  entityOf: (id: string) => Entity,
): P[] {
  return all.filter((one) => {
    const title = titleOfGroup(entityOf(one.entity));
    return title === null || all.filter((other) => other.role === one.role && holdsTitle(entityOf(other.entity), title)).length < 2;
  });
}
