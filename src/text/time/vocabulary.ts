import { MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.js';
import { CARDINALS, ORDINALS } from '../../lexicon/number-words.js';
import { HOLIDAYS } from '../../lexicon/timeHolidays.js';
import { TIME_RULES } from '../../lexicon/timeRules.js';
import {
  DAY_PARTS,
  DECADES,
  DEICTIC_DAYS,
  CALENDAR_NAMES,
  OTHER_CALENDARS,
  REFERENCES,
  SEASONS,
  SETS,
  UNITS,
  WEAK_ABBREVIATIONS,
  ZONE_NAMES,
  ZONES,
} from '../../lexicon/timeWords.js';

export type Classes = Readonly<Record<string, number | string>>;

/** A word's classes with their values, and whether it can start a time expression's search at all. */
export interface Entry {
  readonly classes: Classes;
  readonly trigger: boolean;
  /** Month and weekday names count in lower case only where they are long and no other word. */
  readonly needsCapital: boolean;
  /** Abbreviation that is another word too. */
  readonly weak: boolean;
}

const NO_CLASSES: Classes = {};
export const PLAIN: Entry = { classes: NO_CLASSES, trigger: false, needsCapital: false, weak: false };

const LOWER_CASE_NAMES = new Set(['may', 'march', 'august', 'sat', 'sun', 'mon', 'wed', 'mar', 'dec', 'jun', 'jan', 'sep', 'thu', 'fri']);

type Draft = Map<string, { classes: Record<string, number | string>; trigger: boolean; names: boolean }>;

function add(draft: Draft, word: string, name: string, value: number | string, trigger: boolean): void {
  let entry = draft.get(word);
  if (!entry) {
    entry = { classes: {}, trigger: false, names: false };
    draft.set(word, entry);
  }
  entry.classes[name] = value;
  entry.trigger ||= trigger;
  entry.names ||= name === 'MONTHNAME' || name === 'WEEKDAYNAME';
}

function addTable(draft: Draft, table: Readonly<Record<string, number | string | null>>, name: string, trigger: boolean): void {
  for (const [word, value] of Object.entries(table)) add(draft, word, name, value ?? '', trigger);
}

function addNames(draft: Draft, rows: readonly (readonly string[])[], name: string, base: number): void {
  rows.forEach((names, i) => {
    for (const word of names) add(draft, word, name, i + base, true);
  });
}

function build(): ReadonlyMap<string, Entry> {
  const draft: Draft = new Map();
  addNames(draft, MONTHS, 'MONTHNAME', 1);
  addNames(draft, WEEKDAYS, 'WEEKDAYNAME', 1);
  addNames(draft, SEASONS, 'SEASONNAME', 0);
  WEEKDAYS.forEach((names, i) => add(draft, `${names[0]}s`, 'WEEKDAYS', i + 1, true));
  addTable(draft, UNITS, 'UNIT', true);
  for (const word of Object.keys(UNITS)) if (word.endsWith('s')) add(draft, word, 'PLURALUNIT', 1, true);
  addTable(draft, DAY_PARTS, 'PARTNAME', true);
  for (const [word, n] of Object.entries(CARDINALS)) {
    if (n > 0) add(draft, word, 'NUM', n, false);
    if (n > 0 && n <= 12) add(draft, word, 'HOURWORD', n, false);
  }
  add(draft, 'hundred', 'NUM', 100, false);
  addTable(draft, ORDINALS, 'ORD', false);
  addTable(draft, DECADES, 'DECADENAME', true);
  addTable(draft, DEICTIC_DAYS, 'DEICTIC', true);
  addTable(draft, ZONES, 'ZONE', false);
  addTable(draft, ZONE_NAMES, 'ZONENAME', false);
  addTable(draft, CALENDAR_NAMES, 'CALENDARNAME', false);
  addTable(draft, SETS, 'SETWORD', true);
  addTable(draft, REFERENCES, 'REFERENCE', true);
  addTable(draft, OTHER_CALENDARS, 'OTHERCAL', true);
  for (const row of TIME_RULES) for (const word of literals(row.match)) if (!draft.has(word)) add(draft, word, 'WORD', 0, false);
  for (const { names } of HOLIDAYS) {
    for (const name of names) name.split(' ').forEach((word, i) => add(draft, word, 'WORD', 0, i === 0));
  }
  for (const word of ['overnight', 'clock']) add(draft, word, 'WORD', 0, true);
  const table = new Map<string, Entry>();
  for (const [word, { classes, trigger, names }] of draft) {
    const weak = WEAK_ABBREVIATIONS.has(word);
    table.set(word, { classes, trigger, needsCapital: names && LOWER_CASE_NAMES.has(word), weak });
  }
  return table;
}

/** The words a pattern names itself: its lower-case parts. */
export function literals(match: string): string[] {
  return match
    .split(' ')
    .map((part) => part.replace(/^~/, '').replace(/\?$/, ''))
    .filter((part) => part !== '' && part !== '[' && part !== ']' && !/^[A-Z]/.test(part))
    .flatMap((part) => part.split('|'));
}

let table: ReadonlyMap<string, Entry> | null = null;

/** The vocabulary, built at the first report: start-up pays nothing for it. */
export function vocabulary(): ReadonlyMap<string, Entry> {
  table ??= build();
  return table;
}
