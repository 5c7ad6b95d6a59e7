import { OFFICE_CLASSES, type OfficeClassRow } from '../lexicon/offices-of-state.js';
import { foldName } from '../text/index.js';
import { LEADER_RANK, rankOf } from './precedents.js';

const rows = OFFICE_CLASSES.flatMap((row) => row.titles.map((title) => ({ row, title })));

/** The class of a printed title: “Prime Minister” → prime minister; null where no row names it. */
export function officeClass(title: string): OfficeClassRow | null {
  const folded = foldName(title);
  const found = rows.filter((one) => folded === one.title || folded.startsWith(`${one.title} `));
  // The longest words decide: “president elect” before “president”.
  return found.sort((a, b) => b.title.length - a.title.length)[0]?.row ?? null;
}

export type Fit = 'yes' | 'no' | 'maybe';

const fitOf = (office: string, title: string): Fit => {
  const known = officeClass(title);
  if (office === 'leader') return known?.leader ?? byRank(title);
  const asked = officeClass(office);
  if (known && asked) return known.name === asked.name ? 'yes' : known.name === 'acting holder' ? 'maybe' : 'no';
  return foldName(office) === foldName(title) ? 'yes' : known ? 'no' : 'maybe';
};

/** A title that no class names: its rank tells, where it has one. */
function byRank(title: string): Fit {
  const rank = rankOf(title);
  return rank === null ? 'maybe' : rank >= LEADER_RANK ? 'yes' : 'no';
}

/** Whether somebody with these titles holds the office asked for: one title that does is enough; without any title nobody can tell. */
export function holdsOffice(office: string, titles: readonly string[]): Fit {
  const fits = titles.map((title) => fitOf(office, title));
  if (fits.includes('yes')) return 'yes';
  return fits.length === 0 || fits.includes('maybe') ? 'maybe' : 'no';
}
