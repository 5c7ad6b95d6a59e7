import { evalNameOf, SEEN_SETS } from '../eval/gold-story.js';
import type { Floors } from '../gold/gate.js';
import { type AccuracyRow, PEER_ROWS, README_ROWS, STORY_ROWS, TABLES } from './rows.js';

export interface PeerFigures {
  readonly versions: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const LIBRARIES = ['crosswire', 'wink-nlp', 'compromise', 'chrono-node'] as const;

const MISSING = '—';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

/** A floor as it is printed: one decimal, counts whole. */
function floorOf(floors: Floors, path: string): string {
  const [set = '', ...rest] = path.split('.');
  const value = floors.sets[set]?.floors[rest.join('.')];
  if (value === undefined) throw new Error(`no floor ${path}`);
  return rest[0] === 'falseEvidence' || rest[0] === 'failed' ? String(value) : value.toFixed(1);
}

const figuresOf = (floors: Floors, { figures }: Pick<AccuracyRow, 'figures'>): string =>
  figures.map((path) => floorOf(floors, path)).join(' / ');

/** What stories got whose misses nobody has read: whole figures. */
export interface FirstRun {
  readonly figures: Readonly<Record<string, number>>;
}

/** Evaluation sets of stories that have floors. */
const READ_SETS = SEEN_SETS.map(evalNameOf);

function storyTable(floors: Floors, first: FirstRun): string {
  const column = (set: string, figures: readonly string[]): string =>
    figures.map((figure) => floorOf(floors, `${set}.${figure}`)).join(' / ');
  const once = (figures: readonly string[]): string => figures.map((figure) => String(first.figures[figure] ?? MISSING)).join(' / ');
  const rows = STORY_ROWS.map(([label, ...figures]) => [label, ...READ_SETS.map((set) => column(set, figures)), once(figures)]);
  return table(
    [`whole stories (\`npm run eval -- ${READ_SETS.join(' ')}\`)`, 'first 8', 'next 12', 'newer 8', 'recent 8', 'latest 8', '8 unread'],
    rows,
  );
}

function peerTable({ figures, versions }: PeerFigures): string {
  const value = (library: string, figure: string): string => {
    const found = figures[library]?.[figure];
    return found === undefined ? MISSING : figure === 'words/s' ? found.toLocaleString('en-US') : found.toFixed(1);
  };
  const rows = PEER_ROWS.map(([label, figure, on]) => [label, on, ...LIBRARIES.map((library) => value(library, figure))]);
  const names = LIBRARIES.map((library) =>
    library === 'crosswire' ? 'ours' : `${library} ${versions[library]?.replace('^', '') ?? ''}`.trim(),
  );
  return table(['', 'on', ...names], rows);
}

/** Every generated part by the name of its markers. */
export function generatedParts(floors: Floors, peers: PeerFigures, first: FirstRun): Map<string, string> {
  const parts = new Map<string, string>();
  for (const { name, command, rows } of TABLES)
    parts.set(
      name,
      table(
        [`\`${command}\``, 'on', 'floor'],
        rows.map((row) => [row.label, row.on, figuresOf(floors, row)]),
      ),
    );
  parts.set('stories', storyTable(floors, first));
  parts.set('peers', peerTable(peers));
  parts.set(
    'readme',
    table(
      ['language', 'on', 'floor'],
      README_ROWS.map((row) => [row.label, row.on, figuresOf(floors, row)]),
    ),
  );
  return parts;
}

/** All figures that the tables print, as `set.figure`. */
export const shownFigures = (): Set<string> =>
  new Set([
    ...TABLES.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures)),
    ...STORY_ROWS.flatMap(([, ...figures]) => figures.flatMap((figure) => READ_SETS.map((set) => `${set}.${figure}`))),
  ]);

/**
 * The page with every part between its markers `<!-- figures: NAME -->` and `<!-- end -->` made anew.
 * @throws Error for a marker whose name is unknown, or a page without markers
 */
export function filled(page: string, parts: ReadonlyMap<string, string>): string {
  let count = 0;
  const made = page.replace(/(<!-- figures: ([\w-]+) -->\n)[\s\S]*?(\n<!-- end -->)/g, (_, open: string, name: string, close: string) => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`no table is called ${name}`);
    count++;
    return `${open}${part}${close}`;
  });
  if (count === 0) throw new Error('the page has no marked tables');
  return made;
}
