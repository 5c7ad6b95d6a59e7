import { HOLIDAYS } from '../../lexicon/timeHolidays.js';
import { TIME_RULES, type TimeRule } from '../../lexicon/timeRules.js';
import type { Item } from './units.js';

interface Part {
  /** Words that match, or null where classes do. */
  readonly words: readonly string[] | null;
  readonly classes: readonly string[];
  /** Under which name the builder finds the item; null: under its class. */
  readonly slot: string | null;
  readonly glued: boolean;
  /** Number of parts to jump over when this one is left out; 0 where it may not be. */
  readonly skip: number;
}

export interface Pattern {
  readonly rule: TimeRule;
  readonly parts: readonly Part[];
}

/** The items that a pattern matched, by class or by the name that the pattern gives. */
export type Slots = Readonly<Record<string, Item>>;

function parsePart(source: string, inGroup: boolean): Part {
  const glued = source.startsWith('~');
  const optional = source.endsWith('?');
  const body = source.slice(glued ? 1 : 0, optional ? -1 : undefined);
  const [names = '', slot = null] = body.split(':');
  const alternatives = names.split('|');
  const isClass = /^[A-Z]/.test(names);
  const skip = optional && !inGroup ? 1 : 0;
  return { words: isClass ? null : alternatives, classes: isClass ? alternatives : [], slot, glued, skip };
}

/** Reads a rule's pattern; groups in brackets become parts that may be skipped together. */
export function parsePattern(rule: TimeRule): Pattern {
  const parts: Part[] = [];
  let groupStart = -1;
  for (const source of rule.match.split(' ')) {
    if (source === '[') groupStart = parts.length;
    else if (source === ']') {
      const opening = parts[groupStart];
      if (opening) parts[groupStart] = { ...opening, skip: parts.length - groupStart };
      groupStart = -1;
    } else parts.push(parsePart(source, groupStart >= 0));
  }
  return { rule, parts };
}

function fits(part: Part, item: Item): string | null {
  if (part.glued && item.gap) return null;
  if (part.words) return part.words.includes(item.lower) ? '' : null;
  for (const name of part.classes) if (item.classes[name] !== undefined) return name;
  return null;
}

/**
 * Matches the pattern at `at`; the longest way is taken. Gives the index behind the last item, or -1.
 * `slots` is filled on success only.
 */
export function matchPattern(pattern: Pattern, items: readonly Item[], at: number, slots: Record<string, Item>): number {
  return walk(pattern.parts, 0, items, at, slots);
}

function walk(parts: readonly Part[], p: number, items: readonly Item[], i: number, slots: Record<string, Item>): number {
  const part = parts[p];
  if (!part) return i;
  const item = items[i];
  const name = item ? fits(part, item) : null;
  if (item && name !== null) {
    const end = walk(parts, p + 1, items, i + 1, slots);
    if (end >= 0) {
      if (name !== '') slots[part.slot ?? name] = item;
      else if (part.slot) slots[part.slot] = item;
      return end;
    }
  }
  return part.skip > 0 ? walk(parts, p + part.skip, items, i, slots) : -1;
}

/** Patterns of one level by what their first item can be. */
export type Level = ReadonlyMap<string, readonly Pattern[]>;

function firstKeys(pattern: Pattern): string[] {
  const keys: string[] = [];
  let p = 0;
  for (;;) {
    const part = pattern.parts[p];
    if (!part) break;
    keys.push(...(part.words ?? part.classes));
    if (part.skip === 0) break;
    p += part.skip;
  }
  return keys;
}

function holidayRules(): TimeRule[] {
  return HOLIDAYS.flatMap(({ names, example }, index) =>
    names.map((name) => ({
      id: 'holiday',
      level: 2,
      match: `${name.replace("'", "’|'")} YYYY?`,
      gives: 'HOLIDAY DAY',
      build: 'holiday',
      with: { index },
      stand: 'holiday',
      example: [example, name, null] as const,
    })),
  );
}

let levels: readonly Level[] | null = null;

/** The cascade, compiled at the first report. */
export function cascade(): readonly Level[] {
  if (levels) return levels;
  const rules = [...TIME_RULES, ...holidayRules()];
  const top = Math.max(...rules.map((rule) => rule.level));
  const made = Array.from({ length: top }, () => new Map<string, Pattern[]>());
  for (const rule of rules) {
    const pattern = parsePattern(rule);
    const level = made[rule.level - 1];
    if (!level) continue;
    for (const key of new Set(firstKeys(pattern))) {
      const row = level.get(key);
      if (row) row.push(pattern);
      else level.set(key, [pattern]);
    }
  }
  levels = made;
  return levels;
}
