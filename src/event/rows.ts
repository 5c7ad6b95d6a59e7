import { EVENT_ROWS, type EventRow } from '../lexicon/events/index.js';
import { type Condition, compileConditions } from './conditions.js';
import { wordsOfKind } from './kinds.js';
import type { EventType, Role } from './types.js';

/** A row, but for what explains it. */
export type EventTelling = Omit<EventRow, 'reason' | 'example'>;

/** A row ready for use. */
export interface CompiledRow {
  readonly row: EventTelling;
  readonly rank: number;
  readonly type: EventType;
  /** Words that must follow the verb, or stand before the noun. */
  readonly beside: readonly string[];
  readonly light: ReadonlySet<string>;
  /** Compiled when the row is first asked for: most rows are not in a run over a few reports. */
  readonly conditions: () => Conditions;
  readonly roles: readonly (readonly [string, Role])[];
  readonly nounRoles: readonly (readonly [string, Role])[];
}

interface Conditions {
  readonly need: readonly Condition[];
  readonly never: readonly Condition[];
}

interface RowIndex {
  readonly verbs: ReadonlyMap<string, readonly CompiledRow[]>;
  readonly nouns: ReadonlyMap<string, readonly CompiledRow[]>;
}

let index: RowIndex | null = null;

/** Rows by the lemma of their trigger. Compiled when first asked for: start-up is not to wait for it. */
export function rowIndex(): RowIndex {
  index ??= buildIndex();
  return index;
}

function buildIndex(): RowIndex {
  const verbs = new Map<string, CompiledRow[]>();
  const nouns = new Map<string, CompiledRow[]>();
  EVENT_ROWS.forEach((row, rank) => {
    // Of 7,000 words nine in ten stand alone, those of kinds all: they share one row.
    const alone = compileRow(row, rank);
    const rowWith = (beside: readonly string[]): CompiledRow => (beside.length === 0 ? alone : { ...alone, beside });
    for (const verb of withKinds(row.verbs, row.verbKinds)) {
      const [lemma = '', ...beside] = verb.split(' ');
      push(verbs, lemma, rowWith(beside));
    }
    for (const noun of withKinds(row.nouns, row.nounKinds)) {
      const words = noun.split(' ');
      push(nouns, words.at(-1) ?? '', rowWith(words.slice(0, -1)));
    }
  });
  return { verbs, nouns };
}

const withKinds = (words: readonly string[] = [], kinds: readonly string[] = []): ReadonlySet<string> =>
  new Set([...words, ...kinds.flatMap((kind) => [...wordsOfKind(kind)])]);

/** A row of the lexicon, or one that stands for learned predicates, ready for use. */
export function compileRow(row: EventTelling, rank: number): CompiledRow {
  const roles = Object.entries(row.roles) as [string, Role][];
  const subject = row.roles['subj'];
  const derived = subject === undefined ? roles : [...roles, ...['poss', 'by', 'mod'].map((slot) => [slot, subject] as [string, Role])];
  let conditions: Conditions | null = null;
  return {
    row,
    rank,
    type: row.type as EventType,
    beside: [],
    light: new Set(row.light ?? []),
    conditions: () => (conditions ??= { need: compileConditions(row.need ?? []), never: compileConditions(row.never ?? []) }),
    roles,
    nounRoles: row.nounRoles ? (Object.entries(row.nounRoles) as [string, Role][]) : derived,
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
