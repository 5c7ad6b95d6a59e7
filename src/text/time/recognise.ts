import { BUILDERS } from './build.js';
import { derivedClasses } from './lengths.js';
import { cascade, type Level, matchPattern, type Pattern } from './pattern.js';
import type { Item } from './units.js';

/** Classes that one result has beside those its rule names. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  MONTH: ['BIG', 'NAMED'],
  YEAR: ['BIG'],
  DECADEX: ['BIG'],
  CENTURY: ['BIG'],
  SEASON: ['BIG', 'NAMED'],
  QUARTER: ['BIG'],
  HALF: ['BIG'],
  PERIOD: ['BIG'],
  WEEKEND: ['BIG', 'NAMED', 'DAY'],
  WEEKDAY: ['NAMED'],
  HOLIDAY: ['NAMED'],
};

/** Classes that a shifted or narrowed name takes over from the name in it. */
const INHERITED = ['DAY', 'BIG'] as const;

function classesOf(pattern: Pattern, slots: Readonly<Record<string, Item>>, used: readonly Item[]): Record<string, number | string> {
  const { rule } = pattern;
  const only = used.length === 1 ? used[0] : undefined;
  // A compound loses the classes of its parts; a single unit keeps them, so that “11” stays a day of the month.
  const classes: Record<string, number | string> = only ? { ...only.classes } : {};
  for (const name of rule.gives.split(' ')) {
    if (name === '^') {
      for (const item of Object.values(slots))
        for (const kept of INHERITED) if (item.classes[kept] !== undefined && item.expr) classes[kept] = 1;
      continue;
    }
    classes[name] ??= 1;
    for (const also of ALSO[name] ?? []) classes[also] ??= 1;
  }
  if (slots.WEEKDAYNAME && classes.WEEKDAY !== undefined) classes.WEEKDAYNAME = slots.WEEKDAYNAME.classes.WEEKDAYNAME ?? 1;
  return Object.assign(classes, derivedClasses(rule.build, slots, rule.with ?? {}));
}

interface Found {
  readonly item: Item;
  readonly end: number;
}

function tryPattern(pattern: Pattern, items: readonly Item[], at: number, better: number): Found | null {
  const slots: Record<string, Item> = {};
  const end = matchPattern(pattern, items, at, slots);
  if (end <= better) return null;
  const used = items.slice(at, end);
  const { rule } = pattern;
  const expr = BUILDERS[rule.build]?.(slots, rule.with ?? {}, used) ?? null;
  const [first, last] = [used[0], used[used.length - 1]];
  if (!expr || !first || !last) return null;
  const classes = classesOf(pattern, slots, used);
  const lower = used.length === 1 ? first.lower : '';
  const { capital, gap } = first;
  return {
    end,
    item: { start: first.start, end: last.end, lower, classes, capital, gap, weak: false, expr, rule: rule.id, stand: rule.stand },
  };
}

function bestAt(level: Level, items: readonly Item[], at: number): Found | null {
  const item = items[at];
  if (!item) return null;
  let best = item.lower === '' ? null : attempt(level.get(item.lower), items, at, null);
  for (const name in item.classes) best = attempt(level.get(name), items, at, best);
  return best;
}

function attempt(patterns: readonly Pattern[] | undefined, items: readonly Item[], at: number, before: Found | null): Found | null {
  if (!patterns) return before;
  let best = before;
  for (const pattern of patterns) best = tryPattern(pattern, items, at, best?.end ?? at) ?? best;
  return best;
}

/** Rewrites one run of units level by level; what is left are units and compounds. */
export function rewrite(run: readonly Item[]): readonly Item[] {
  let items = run;
  for (const level of cascade()) {
    let made: Item[] | null = null;
    for (let at = 0; at < items.length; ) {
      const found = bestAt(level, items, at);
      if (found) {
        made ??= items.slice(0, at);
        made.push(found.item);
        at = found.end;
      } else {
        const item = items[at];
        if (made && item) made.push(item);
        at++;
      }
    }
    if (made) items = made;
  }
  return items;
}
