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

/** “African leaders”, “Southeast Asian ministers”: whether a body of states is that of their region, which its name tells (“African Union”). */
export function isBodyOf(body: Entity, group: Entity): boolean {
  if (body.type !== 'organisation' || body.country !== null || titleOfGroup(group) === null) return false;
  if (!body.mentions.some(({ kind }) => kind === 'name')) return false;
  const names = body.name.split(/\s+/);
  const region = group.name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}\p{Ll}+n$/u.test(word) || /^(?:Arab|Gulf|Nordic|Baltic|Pacific)$/.test(word));
  return region.length > 0 && region.every((word) => names.includes(word));
}

/** “the presidents met”, beside the presidents by name: where two or more who hold the title take the same part, the group is nobody beside them. */
export function withoutTheirGroup<P extends { readonly entity: string; readonly role: string }>(
  all: readonly P[],
  entityOf: (id: string) => Entity,
): P[] {
  return all.filter((one) => {
    const title = titleOfGroup(entityOf(one.entity));
    if (title === null) return true;
    const others = all.filter((other) => other.role === one.role).map((other) => entityOf(other.entity));
    return others.filter((other) => holdsTitle(other, title)).length < 2 && !others.some((other) => isBodyOf(other, entityOf(one.entity)));
  });
}
