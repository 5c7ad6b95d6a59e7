import { FORMER_NAMES, PAST_STATES } from '../../lexicon/states-over-time.js';
import { countryName, formerStateOf, isoOfState } from '../../text/index.js';

/** A state as a table prints it, at one day. */
export interface StateThen {
  readonly name: string;
  /** ISO 3166-1 alpha-2 of a state of today; null for a past state and for an unknown name. */
  readonly iso: string | null;
}

const fold = (name: string): string => name.normalize('NFC').replace(/['’`]/g, '’').replace(/\s+/g, ' ').trim().toLowerCase();

const past = new Map<string, (typeof PAST_STATES)[number][]>();
for (const row of PAST_STATES) {
  for (const name of new Set([...row.names, row.name].map(fold))) past.set(name, [...(past.get(name) ?? []), row]);
}
const former = new Map(FORMER_NAMES.flatMap((row) => row.names.map((name) => [fold(name), row.iso] as const)));

/** `Korea, South` as it is said: `South Korea`; `China, People’s Republic of`: `People’s Republic of China`. */
const inOrder = (name: string): string => name.replace(/^([^,]+), (.+)$/, '$2 $1');

/** Printed forms in which a name may be known: as it stands, in spoken order, without or by its parenthesis. */
function spellings(printed: string): string[] {
  const outer = printed.replace(/\s*\(.*\)\s*/, '').trim();
  const inner = /\(([^)]+)\)/.exec(printed)?.[1] ?? '';
  return [...new Set([printed, inOrder(printed), outer, inOrder(outer), inner].filter((name) => name !== ''))];
}

/** Which state a printed name means on a day (ISO 8601). A name that no row and no gazetteer knows is kept as it stands, with no code. */
export function stateOn(printed: string, day: string): StateThen {
  for (const name of spellings(printed)) {
    const row = past.get(fold(name))?.find(({ from, to }) => from <= day && day <= to);
    if (row) return { name: row.name, iso: null };
  }
  for (const name of spellings(printed)) {
    const iso = former.get(fold(name)) ?? isoOfState(name);
    if (iso) return { name: countryName(iso), iso };
  }
  // The name of a past state only, on a day outside its time: a farewell visit, or a table's slip.
  for (const name of spellings(printed)) {
    const row = past.get(fold(name))?.at(-1);
    if (row) return { name: row.name, iso: null };
  }
  return { name: printed.trim(), iso: null };
}

const pastByName = new Map(PAST_STATES.map(({ name }) => [fold(name), name]));

/**
 * The state that a person asks for by a name or an adjective, without a day: one of the past only where the name can mean no other
 * (“South Vietnam”, “Soviet”), else today's. Null where the words name no state.
 */
export function askedState(words: string): StateThen | null {
  const name = words.trim().replace(/^the /i, '');
  const iso = former.get(fold(name)) ?? former.get(fold(formerStateOf(name) ?? name)) ?? null;
  if (iso !== null) return { name: countryName(iso), iso };
  const gone = pastByName.get(fold(name)) ?? formerStateOf(name);
  if (gone !== null) return { name: gone, iso: null };
  const today = isoOfState(name);
  return today === null ? null : { name: countryName(today), iso: today };
}
