import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Passages by report file, each character for character as printed. */
export type Passages = Readonly<Record<string, readonly string[]>>;

interface GoldDate {
  readonly from: string;
  readonly to: string;
}

export interface GoldEvent {
  readonly id: string;
  readonly type: string;
  readonly main: boolean;
  readonly status: string;
  readonly when: GoldDate | null;
  readonly participants: readonly { readonly entity: string; readonly role: string }[];
  readonly evidence?: Passages;
  /** By report file, ids of who is given as the source, the outermost last. */
  readonly sources?: Passages;
}

export interface GoldClaim {
  readonly id: string;
  readonly claim: string;
  readonly relation: string;
  readonly difference?: readonly string[];
  readonly severity: string | null;
  readonly sides: Passages;
}

export interface GoldReport {
  readonly file: string;
  readonly publisher: string | null;
  readonly headline: string | null;
  readonly dateline: string | null;
  readonly credit: string | null;
  readonly published?: { readonly from?: string; readonly to?: string; readonly basis: string };
}

/** `story-gold/1`: the record that a careful reader makes of one story. The conventions stand in `test/stories/README.md`. */
export interface GoldStory {
  readonly format: string;
  /** `own`: the twelve stories written after the first eight, `new`, `recent` and `latest`: eight each after those, `unseen`: those that stay unread. On none was anything tuned when it came in. */
  readonly set?: Exclude<StorySet, 'first'>;
  readonly story: string;
  readonly reports: readonly GoldReport[];
  readonly kinship: readonly { readonly pair: readonly [string, string]; readonly label: string }[];
  readonly independent_sources: number;
  readonly entities: readonly { readonly id: string; readonly type: string; readonly name: string; readonly mentions?: Passages }[];
  readonly events: readonly GoldEvent[];
  readonly times: readonly (GoldDate & { readonly file: string; readonly text: string; readonly nth?: number })[];
  readonly quotes: readonly { readonly file: string; readonly text: string; readonly speaker: string }[];
  readonly precedents: readonly {
    readonly file: string;
    readonly text: string;
    readonly kind: string;
    readonly since: string | number | null;
  }[];
  readonly claims: readonly GoldClaim[];
}

export interface StoryCase {
  readonly name: string;
  readonly gold: GoldStory;
  /** Report files in the gold's order, as paths. */
  readonly paths: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}

/** The eight stories the project began with, the twelve written for it later, three times eight after those, and the eight that stay unread. */
export const STORY_SETS = ['first', 'own', 'new', 'recent', 'latest', 'unseen'] as const;
export type StorySet = (typeof STORY_SETS)[number];

/** Name of the evaluation set: `stories`, `own-stories` and so on. */
export const evalNameOf = (set: StorySet): string => (set === 'first' ? 'stories' : `${set}-stories`);

/** Those whose misses may be read, and on which rules and weights may be made. */
export const SEEN_SETS = STORY_SETS.filter((set) => set !== 'unseen');

/**
 * Reads every folder with a `gold.json` below `dir`, sorted by name; of one set only where it is named.
 * An empty result is an error: a run over nothing proves nothing.
 */
export function readCases(dir: string, set?: StorySet): StoryCase[] {
  const folders = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const cases = folders
    .map((entry) => entry.name)
    .toSorted()
    .map((name) => readCase(join(dir, name), name))
    .filter(({ gold }) => set === undefined || (gold.set ?? 'first') === set);
  if (cases.length === 0) throw new Error(`no story case (a folder with gold.json) in ${dir}`);
  return cases;
}

/** All stories but the unseen ones, on which nothing may be fitted or looked into. */
export const seenCases = (dir: string): StoryCase[] => readCases(dir).filter(({ gold }) => gold.set !== 'unseen');

function readCase(folder: string, name: string): StoryCase {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as GoldStory;
  const paths = gold.reports.map((report) => join(folder, 'reports', report.file));
  const texts = Object.fromEntries(gold.reports.map((report, i) => [report.file, readFileSync(paths[i] as string, 'utf8')]));
  return { name, gold, paths, texts };
}
