import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { MONTHS } from '../../lexicon/calendar-words.js';
import { TABLE_TITLE_WORDS } from '../../lexicon/table-titles.js';
import { rejection, systemRejection } from '../reject.js';
import type { Rejection } from '../types.js';

/** A holder of the highest offices as the World Factbook prints it. */
export interface LeaderRow {
  /** `file: Algeria`, for messages. */
  readonly subject: string;
  readonly state: string;
  readonly leader: string;
  /** First given name and family name, as reports print them; the same where the name has no other words. */
  readonly shortName: string;
  readonly office: string;
  /** First day in office, or first day of the month or year that is given; null where the passage names none. */
  readonly since: string | null;
  /** The passage as printed. */
  readonly printed: string;
  readonly source: string;
}

export interface LeaderTable {
  readonly rows: readonly LeaderRow[];
  readonly rejections: readonly Rejection[];
  /** Passages that name no holder by title and family name in capitals: vacancies, representatives, remarks. */
  readonly skipped: number;
}

const SOURCE = 'The World Factbook';

/** Title words, a name with its family name in capitals, since when: `President Abdelmadjid TEBBOUNE (since 12 December 2019)`. */
const PASSAGE = /^(?<holder>[^()]*\p{Lu}{2,}[^()]*?)\s*\(since (?:(?<day>\d{1,2}) )?(?:(?<month>\p{L}+) )?(?<year>\d{4})/u;

/** Reads the chiefs of state and heads of government of a Factbook file: a JSON list of states, also gzipped. Bad files are rejections. */
export function readLeaders(files: readonly string[]): LeaderTable {
  const rows: LeaderRow[] = [];
  const rejections: Rejection[] = [];
  let skipped = 0;
  for (const file of files) {
    try {
      const found = leadersIn(JSON.parse(textOf(file)), file);
      rows.push(...found.rows);
      skipped += found.skipped;
      if (found.rows.length === 0) rejections.push(rejection('TABLE_BROKEN', file, { detail: 'it names no chief of state' }));
    } catch (error) {
      const broken = error instanceof SyntaxError;
      rejections.push(broken ? rejection('TABLE_BROKEN', file, { detail: 'it is not JSON' }) : systemRejection(file, error));
    }
  }
  return { rows, rejections, skipped };
}

function textOf(file: string): string {
  const bytes = readFileSync(file);
  return (/\.gz$/i.test(file) ? gunzipSync(bytes) : bytes).toString('utf8');
}

function leadersIn(list: unknown, file: string): { readonly rows: LeaderRow[]; readonly skipped: number } {
  const rows: LeaderRow[] = [];
  let skipped = 0;
  for (const entry of Array.isArray(list) ? (list as Readonly<Record<string, unknown>>[]) : []) {
    const state = String(entry['short'] ?? '').replace(/^none$/, '') || String(entry['long'] ?? '');
    const passages = [entry['chiefOfState'], entry['headOfGovernment']].flatMap((cell) =>
      typeof cell === 'string' ? cell.split(/;\s*/) : [],
    );
    for (const printed of new Set(passages.map((text) => text.trim()).filter(Boolean))) {
      const row = leaderOf(printed, state, file);
      if (row) rows.push(row);
      else skipped++;
    }
  }
  return { rows, skipped };
}

function leaderOf(printed: string, state: string, file: string): LeaderRow | null {
  const { holder, day, month, year } = PASSAGE.exec(printed)?.groups ?? {};
  if (holder === undefined || year === undefined || state === '') return null;
  const words = holder.split(/\s+/);
  let from = 0;
  while (from < words.length - 1 && TABLE_TITLE_WORDS.has((words[from] ?? '').toLowerCase())) from++;
  const name = words.slice(from);
  if (from === 0 || name.some((word) => /^(?:represented|by|and|note|-)$/i.test(word))) return null;
  return {
    subject: `${file}: ${state}`,
    state,
    leader: name.map(plainCase).join(' '),
    shortName: shortOf(name).map(plainCase).join(' '),
    office: words.slice(0, from).join(' '),
    since: dayOf(year, month, day),
    printed,
    source: SOURCE,
  };
}

/** `Gustavo Francisco PETRO Urrego` → `Gustavo PETRO`; a family name that stands first, or alone, leaves the name as it is. */
function shortOf(name: readonly string[]): readonly string[] {
  const at = name.findIndex((word) => /\p{Lu}{2,}/u.test(word) && !NUMERAL.test(word));
  const family = name.filter((word, i) => i >= at && /\p{Lu}{2,}/u.test(word) && !NUMERAL.test(word));
  return at > 0 && name[0] !== undefined ? [name[0], ...family] : name;
}

const NUMERAL = /^[IVX]+$/;

/** `TEBBOUNE` → `Tebboune`, `AL-SISI` → `Al-Sisi`; `III` stays. */
const plainCase = (word: string): string =>
  NUMERAL.test(word) ? word : word.replace(/\p{Lu}{2,}/gu, (part) => `${part.charAt(0)}${part.slice(1).toLowerCase()}`);

function dayOf(year: string, month: string | undefined, day: string | undefined): string | null {
  if (month === undefined) return `${year}-01-01`;
  const number = MONTHS.findIndex((names) => names.includes(month.toLowerCase())) + 1;
  return number === 0 ? null : `${year}-${String(number).padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
}
