import { EVENT_TITLES, type EventTitleRow } from '../../lexicon/event-titles.js';
import { dateInWords } from '../../calendar.js';
import type { DateValue } from '../../values.js';
import type { EntityLookup, Participant } from './types.js';

const rows = new Map(EVENT_TITLES.map((row) => [row.type, row]));

// A title names at most so many; the others are among the participants.
const MOST_NAMES = 3;

export interface Titled {
  readonly type: string;
  readonly participants: readonly Participant[];
  readonly place: string | null;
  readonly when: DateValue | null;
  /** What the clause itself says, for types without words of their own. */
  readonly clause: string;
}

/** `Li Qiang visits North Korea, 9–11 October 2025`. */
export function titleOf(event: Titled, entities: EntityLookup): string {
  const row = rows.get(event.type);
  const text = row ? filled(row, event, entities) : null;
  const title = text ? text.charAt(0).toUpperCase() + text.slice(1) : clauseTitle(event.clause);
  return event.when ? `${title}, ${dateInWords(event.when)}` : title;
}

const LONGEST_CLAUSE = 80;

function clauseTitle(clause: string): string {
  const line = clause.replace(/\s+/g, ' ').trim();
  const short = line.length > LONGEST_CLAUSE ? `${line.slice(0, LONGEST_CLAUSE).replace(/\s+\S*$/, '')} …` : line;
  return short.charAt(0).toUpperCase() + short.slice(1);
}

function names(event: Titled, roles: readonly string[], not: readonly string[] = []): string[] {
  for (const role of roles) {
    const found = event.participants.filter((participant) => participant.role === role && !not.includes(participant.entity));
    if (found.length > 0) return found.map(({ entity }) => entity);
  }
  return [];
}

const joined = (ids: readonly string[], entities: EntityLookup): string => {
  const list = ids.map((id) => entities.get(id).name).slice(0, MOST_NAMES);
  return list.length > 1 ? `${list.slice(0, -1).join(', ')} and ${list.at(-1)}` : (list[0] ?? '');
};

/** “Delegates of the main alliance”, “two soldiers”: one description of several people. A name with capitals (“Times of India”, “United States”) is one. */
const SEVERAL = /^(?:(?:\S+ )*\p{Ll}*[^\P{Ll}su]s|\p{Lu}?\p{Ll}*[^\P{Ll}su]s (?:of|in|from|at) (?:the )?\p{Ll}.*)$/u;

const isSeveral = (ids: readonly string[], entities: EntityLookup): boolean =>
  ids.length > 1 || ids.some((id) => SEVERAL.test(entities.get(id).name));

/** Null where a slot that must be filled is empty. */
function filled(row: EventTitleRow, event: Titled, entities: EntityLookup): string | null {
  const a = names(event, row.a);
  const b = names(event, row.b, a);
  const place = event.place === null ? '' : entities.get(event.place).name;
  const c = names(event, ['agent'], a);
  const slots: Record<string, string> = { a: joined(a, entities), b: joined(b, entities), c: joined(c, entities), p: place };
  const slot = (keys: string): string =>
    keys
      .split('|')
      .map((key) => slots[key] ?? '')
      .find((value) => value !== '') ?? '';
  let open = false;
  const fill = (part: string): string =>
    part.replace(/\{([abcp|]+)\}/g, (_, keys: string) => {
      const value = slot(keys);
      if (value === '') open = true;
      return value;
    });
  const optional = row.title.replace(/\[([^\]]*)\]/g, (_, part: string) => {
    const text = fill(part);
    const keep = !open;
    open = false;
    return keep ? text : '';
  });
  const title = fill(optional.replace(/<(\w+)\|(\w+)>/g, isSeveral(a, entities) ? '$2' : '$1')).trim();
  return open ? null : title;
}
