import type { Byline } from './byline.js';
import { asWriter, classify, type HeadLine } from './head.js';
import { type Letterhead, letterheadOf } from './letterhead.js';
import type { Line } from './lines.js';
import { isNavigation, isOccasion, isTagline, titleAndPlace, titleOf, type Title } from './masthead.js';
import { bare, endsSentence, isAllCaps, wordsOf } from './shape.js';

/** The parts of a head. Every line of it stands in exactly one of them. */
export interface Head {
  readonly lines: readonly HeadLine[];
  readonly title: string | null;
  readonly headline: Line | null;
  readonly standfirst: readonly Line[];
  /** Short sentences that belong to the report although they stand before its first long paragraph. */
  readonly early: readonly Line[];
  readonly furniture: readonly { readonly line: Line; readonly reason: string }[];
  readonly writer: Byline | null;
  /** “Northern Light Radio, Aqaba” under the writer's name: where a broadcaster's correspondent speaks from. */
  readonly station: { readonly line: Line; readonly place: string } | null;
}

export interface HeadHints {
  /** The headline as the container gives it. */
  readonly givenTitle: string | null;
  /** Words that the tail uses of the paper itself: “© The Levant Ledger”. */
  readonly holder: string | null;
}

const same = (a: string, b: string): boolean => wordsOf(a).map(bare).join(' ') === wordsOf(b).map(bare).join(' ');

/** Is the first free line the paper's title? Its own words may say so, or the lines around it. */
function acceptTitle(title: Title, first: Line, rest: readonly Line[], lines: readonly HeadLine[], hints: HeadHints): boolean {
  if (hints.holder && same(title.name, hints.holder)) return true;
  if (hints.givenTitle && same(first.text, hints.givenTitle)) return false;
  if (title.sign === 'strong') return true;
  const second = rest[0];
  if (!second || isAllCaps(second.text) > isAllCaps(first.text)) return false;
  const after = lines[lines.findIndex(({ line }) => line === first) + 1];
  const labelled = after !== undefined && after.kind === 'furniture' && (after.reason === 'section-label' || after.reason === 'navigation');
  const words = wordsOf(second.text).length;
  if (labelled || (!second.gapBefore && isTagline(second.text) && rest[1]?.gapBefore === true)) return true;
  if (/^THE [A-ZÀ-ÞĀ-ɏ]+/.test(first.text) && !isAllCaps(second.text) && second.gapBefore) return true;
  if (endsSentence(second.text) && words >= 6) return false;
  if (words > 14 && rest.length === 1) return false;
  return second.gapBefore && words >= 4 && words > wordsOf(first.text).length;
}

// “DIPLOMATIC ROW” over a headline: so short a line is a label when the next one is a headline's length.
const isKicker = (line: Line, next: Line | undefined): boolean => {
  if (!next || line.text.length > 28) return false;
  const words = wordsOf(next.text).length;
  return (
    wordsOf(line.text).length <= 3 &&
    words >= 5 &&
    words <= 16 &&
    !endsSentence(next.text) &&
    (isAllCaps(line.text) || /[:|]$/.test(line.text))
  );
};

/** Gives the free lines of the head their parts: title, taglines, label, headline, writer, standfirst. */
export function assignRoles(all: readonly Line[], hints: HeadHints): Head {
  const lines = all.map(classify);
  const furniture: { line: Line; reason: string }[] = lines.flatMap((head) =>
    head.kind === 'furniture' ? [{ line: head.line, reason: head.reason }] : [],
  );
  let free = lines.filter(({ kind }) => kind === 'free').map(({ line }) => line);
  const letterhead = letterheadOf(lines);
  if (letterhead) return officialHead(lines, furniture, letterhead, all);
  let title = lines.flatMap((head) => (head.kind === 'date' && head.date.title ? [head.date.title] : []))[0] ?? null;
  const drop = (line: Line, reason: string): void => {
    furniture.push({ line, reason });
    free = free.filter((other) => other !== line);
  };
  for (let i = 0; i < 2; i++) {
    const first = free[0];
    const read = first ? titleOf(first.text) : null;
    if (!first || !read || (i > 0 && read.sign !== 'strong') || !acceptTitle(read, first, free.slice(1), lines, hints)) break;
    title ??= read.name;
    drop(first, 'masthead');
    for (const line of taglines(first, free)) drop(line, 'tagline');
  }
  if (free[0] && isKicker(free[0], free[1])) drop(free[0], 'section-label');
  const headline = pickHeadline(free, hints.givenTitle);
  const behind = headline ? free.slice(free.indexOf(headline) + 1) : free;
  for (const line of headline ? free.slice(0, free.indexOf(headline)) : [])
    furniture.push({ line, reason: isNavigation(line.text) ? 'navigation' : 'head-line' });
  return {
    lines,
    title: title ?? laterTitle(behind, furniture),
    headline,
    furniture,
    station: stationOf(lines),
    ...splitBehind(
      behind.filter((line) => !furniture.some((row) => row.line === line)),
      all,
    ),
  };
}

/** The head of an official paper: the issuer publishes, and the kind of paper is all the headline there is. */
function officialHead(
  lines: readonly HeadLine[],
  furniture: readonly { line: Line; reason: string }[],
  { issuer, headline, lines: above, opening }: Letterhead,
  all: readonly Line[],
): Head {
  const free = lines.filter(({ kind }) => kind === 'free').map(({ line }) => line);
  const behind = free.filter((line) => line !== headline && !above.includes(line) && !opening.includes(line));
  const split = splitBehind(behind, all);
  return {
    lines,
    title: isOccasion(issuer.text) ? null : issuer.text,
    headline,
    furniture: [
      ...furniture.filter(({ line }) => line !== headline && !above.includes(line)),
      ...above.map((line) => ({ line, reason: 'masthead' })),
    ],
    ...split,
    station: null,
    early: [...split.early, ...opening],
  };
}

/** Lines straight under the title that praise it, and whatever stands in its group when a later group has the headline. */
function taglines(title: Line, free: readonly Line[]): Line[] {
  const group: Line[] = [];
  for (const line of free) {
    if (line.gapBefore) break;
    group.push(line);
  }
  const later = free.length > group.length;
  return group.filter(
    (line) =>
      line.start > title.end && (later || (isTagline(line.text) && free.length > 1 && line === free[0] && wordsOf(line.text).length <= 6)),
  );
}

function pickHeadline(free: readonly Line[], given: string | null): Line | null {
  if (given) {
    const match = free.find((line) => same(line.text, given));
    if (match) return match;
    return null;
  }
  return free[0] ?? null;
}

/** A strong title that stands behind the headline: “The Harbour Mail” under it. */
function laterTitle(behind: readonly Line[], furniture: { line: Line; reason: string }[]): string | null {
  for (const line of behind) {
    const read = titleOf(line.text);
    if (read?.sign === 'strong' && wordsOf(line.text).length <= 5) {
      furniture.push({ line, reason: 'masthead' });
      return read.name;
    }
  }
  return null;
}

function stationOf(lines: readonly HeadLine[]): Head['station'] {
  for (const [i, { kind, line }] of lines.entries()) {
    const read = i > 0 && kind === 'free' && !line.gapBefore && lines[i - 1]?.kind === 'byline' ? titleAndPlace(line.text) : null;
    if (read) return { line, place: read.place };
  }
  return null;
}

/** Behind the headline: the writer's bare name, standfirsts, and short opening sentences of the report itself. */
function splitBehind(behind: readonly Line[], all: readonly Line[]): Pick<Head, 'standfirst' | 'early' | 'writer'> {
  const writerLine = behind.find((line) => asWriter(line) !== null && wordsOf(line.text).length <= 8);
  const rest = behind.filter((line) => line !== writerLine);
  const early: Line[] = [];
  for (let i = all.length - 1, j = rest.length - 1; j >= 0 && all[i] === rest[j] && endsSentence((rest[j] as Line).text); i--, j--)
    early.unshift(rest[j] as Line);
  return { standfirst: rest.filter((line) => !early.includes(line)), early, writer: writerLine ? asWriter(writerLine) : null };
}
