import { TABLE_TITLE_WORDS } from '../../lexicon/table-titles.js';
import type { VisitRow } from './types.js';

/** Tables of the Office of the Historian, US Department of State (repositories HistoryAtState/visits and /travels, CC0). */
const SOURCE = 'Office of the Historian, US Department of State';

const TRAVELLERS: Readonly<Record<string, string>> = { president: 'President', secretary: 'Secretary of State' };

type Fields = Readonly<Record<string, unknown>>;

const textOf = (row: Fields, name: string): string | null => {
  const value = row[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** `Prime Minister Golda Meir` → office and name; at least one word is left for the name. */
export function splitTitle(printed: string): { office: string | null; name: string } {
  const words = printed.replace(/-\s+(?=elect|designate)/i, '-').split(/\s+/);
  let from = 0;
  while (from < words.length - 1 && TABLE_TITLE_WORDS.has((words[from] ?? '').toLowerCase())) from++;
  return { office: from > 0 ? words.slice(0, from).join(' ') : null, name: words.slice(from).join(' ') };
}

/** “Vietnam” in these tables is the state in Saigon until 1975: nobody came from Hanoi, and no Secretary of State went there. */
const saigon = (state: string, day: string): string => {
  if (state !== 'Vietnam' || day >= '1976-07-02') return state;
  return day < '1955-10-26' ? 'State of Vietnam' : 'South Vietnam';
};

/** A row of either table; null where a field that it cannot do without is missing. */
export function historyAtStateRow(row: Fields, subject: string): VisitRow | null {
  const [id, from, to] = ['id', 'start', 'end'].map((name) => textOf(row, name));
  if (!id || !from) return null;
  const grain = (to ?? from) === from ? 'day' : 'interval';
  const base = { row: id, subject, from, to: to ?? from, grain, source: SOURCE } as const;
  const visitor = textOf(row, 'visitor');
  const state = textOf(row, 'from');
  if (visitor && state) {
    const { office, name } = splitTitle(visitor);
    const represents = saigon(state, from);
    return { ...base, visitor: name, office, represents, visited: 'United States', place: null, purpose: textOf(row, 'description') };
  }
  const traveller = textOf(row, 'name');
  const country = textOf(row, 'country');
  const office = TRAVELLERS[textOf(row, 'role') ?? ''];
  if (!traveller || !country || !office) return null;
  const visited = saigon(country, from);
  const stay = {
    visitor: traveller,
    office,
    represents: 'United States',
    visited,
    place: textOf(row, 'locale'),
    purpose: textOf(row, 'remarks'),
  };
  return { ...base, ...stay };
}
