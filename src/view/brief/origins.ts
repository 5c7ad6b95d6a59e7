import type { Kinship, Report, StoryDocument } from '../../story/index.js';
import type { Origin } from './documents.js';

/** Signs that tell the later of two reports; the detail of such a reason begins with its id. */
const DESCENT: ReadonlySet<string> = new Set(['credit', 'cut']);

/** The later of a pair, where the texts show it; null where they do not, or show both. */
export function laterOf({ pair, reasons }: Kinship): string | null {
  const later = new Set(reasons.filter(({ sign }) => DESCENT.has(sign)).map(({ detail }) => detail.split(' ', 1)[0] as string));
  const [only] = later;
  return later.size === 1 && only !== undefined && pair.includes(only) ? only : null;
}

/**
 * Where the reports of a story come from: one node for each independent origin. A group of reworkings stems from the one report that reworks none
 * of the others; where there are several such, from a parent that nobody has shown.
 */
export function originsOf(story: StoryDocument): Origin[] {
  const later = new Map<string, string>();
  for (const kinship of story.kinship) {
    const child = laterOf(kinship);
    if (child) later.set(child, kinship.pair.find((id) => id !== child) as string);
  }
  return story.sources.groups.map((members, i) => {
    const roots = members.filter((id) => !later.has(id));
    const parent = roots.length === 1 ? (roots[0] as string) : null;
    const reports = story.reports.filter(({ id }) => members.includes(id));
    return { id: `o${i + 1}`, members, parent, unseen: parent === null, credited: creditOf(reports), first: firstOf(reports) };
  });
}

/** The agency that the reports credit, where they credit one and the same. */
function creditOf(reports: readonly Report[]): string | null {
  const credits = new Set(reports.flatMap(({ credit }) => credit ?? []));
  const [only] = credits;
  return credits.size === 1 ? (only ?? null) : null;
}

/** The report of the earliest printed day, where no other has it and all print one. */
export function firstOf(reports: readonly Report[]): string | null {
  const days = reports.map(({ id, published }) => ({ id, day: published?.basis === 'explicit' ? published.from : null }));
  if (days.length < 2 || days.some(({ day }) => day === null)) return null;
  const [first, second] = days.toSorted((a, b) => ((a.day as string) < (b.day as string) ? -1 : 1));
  return first && second && first.day !== second.day ? first.id : null;
}
