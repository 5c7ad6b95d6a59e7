import type { GivenHead } from '../source/index.js';
import { readBody } from './body.js';
import { bylineOf, WITH_FILES } from './byline.js';
import { copyrightHolder } from './copyright.js';
import { agencyAmong, creditOf, isAgency, isGenericCredit, trailingCredit, type Credit } from './credit.js';
import { type DateLine, signedDate } from './date-line.js';
import { openingDateline, type Dateline } from './dateline.js';
import { bodyStart } from './head.js';
import { type Line, splitLines } from './lines.js';
import { splitSite, titleOf } from './masthead.js';
import { assignRoles, type Head } from './roles.js';
import { bodyEnd, readTail, type TailLine } from './tail.js';
import { wordsOf } from './shape.js';
import type { Article, Block, Furniture, PrintedDate } from './types.js';
import { metaDate, printedDay } from './dates.js';

const MAX_BEHIND_SIGNED = 4;

type Layout = Omit<Article, 'id' | 'file' | 'url' | 'text' | 'language'>;

interface Found {
  readonly head: Head;
  readonly opening: Dateline | null;
  readonly tail: readonly TailLine[];
  readonly trailing: (Credit & { readonly from: number }) | null;
  /** The closing sentence of an official paper: its place and day. */
  readonly signed: DateLine | null;
  readonly given: GivenHead;
}

/** Finds the parts of a report in plain text: offsets are into `text`. */
export function readLayout(text: string, given: GivenHead): Layout {
  const lines = splitLines(text);
  const start = bodyStart(lines);
  const end = start < lines.length ? bodyEnd(lines, start) : lines.length;
  const tail = readTail(lines, end);
  const holder = copyrightHolder(tail.map(({ line }) => line.text));
  const head = assignRoles(lines.slice(0, start).flatMap(splitSite), { givenTitle: given.title?.trim() || null, holder });
  const body = readBody(lines.slice(start, end));
  const first = body.blocks[0];
  const opening = first ? openingDateline(text.slice(first.start, first.end), first.start) : null;
  const last = body.blocks.at(-1);
  const trailing = last ? trailingCredit(text.slice(last.start, last.end), last.start) : null;
  const signed = head.title === null ? null : signedIn(text, body.blocks);
  const found: Found = { head, opening, tail, trailing, signed, given };
  const credit = creditFound(found);
  const byline = bylineFound(found);
  return {
    publisher: publisherFound(found, holder, credit),
    headline: head.headline?.text ?? given.title?.trim() ?? null,
    byline,
    ...datelineFound(text, found),
    credit: credit?.text ?? agencyAmong(byline),
    creditSpan: credit ? { start: credit.start, end: credit.end } : null,
    printedDates: datesFound(found),
    blocks: blocksFound(found, body.blocks),
    furniture: furnitureFound(text, found, body.furniture),
  };
}

/** “Done at Tunis on 19 May 2013 in two originals.”, behind which only notes and signatures stand. */
function signedIn(text: string, blocks: readonly Block[]): Found['signed'] {
  for (const { start, end } of blocks.slice(-MAX_BEHIND_SIGNED)) {
    const date = signedDate({ text: text.slice(start, end), start });
    if (date) return date;
  }
  return null;
}

function creditFound({ head, opening, tail, trailing }: Found): Credit | null {
  if (opening?.agency && opening.agencySpan) return { text: opening.agency, ...opening.agencySpan, reason: 'dateline', by: null };
  for (const row of head.lines) {
    if (row.kind === 'credit') return row.credit;
    if (row.kind === 'date' && row.date.credit) return { ...row.date.credit, reason: 'agency-credit', by: null };
    const place = row.kind === 'date' ? row.date.place : null;
    if (place?.agency && place.agencySpan) return { text: place.agency, ...place.agencySpan, reason: 'dateline', by: null };
  }
  const beside = head.lines.flatMap((row) => (row.kind === 'byline' ? (creditBeside(row.line, row.byline.agency) ?? []) : []))[0];
  const dated = tail.flatMap(({ date }) => (date?.credit ? [{ ...date.credit, reason: 'agency-credit', by: null }] : []))[0];
  return beside ?? trailing ?? tail.find(({ credit }) => credit !== null)?.credit ?? dated ?? null;
}

/** “By Staff, with files from Boreal News Agency”, “By Aino Virtanen, BWN”: the credit behind a writer. */
function creditBeside({ text, start }: Line, agency: string | null): Credit | null {
  if (agency !== null && isAgency(agency, true)) {
    const from = start + text.lastIndexOf(agency);
    return { text: agency, start: from, end: from + agency.length, reason: 'agency-credit', by: null };
  }
  const at = text.search(WITH_FILES);
  const phrase = text.slice(at).replace(/^,? (?:and )?/i, '');
  const credit = at < 0 ? null : creditOf(phrase.replace(/^(?:with )?/i, 'with '), 0, 'head');
  const from = credit ? text.lastIndexOf(credit.text) + start : 0;
  return credit && { ...credit, start: from, end: from + credit.text.length };
}

/** The title in the head; else who holds the copyright; else the agency whose own report it is. Agencies in general publish nothing. */
function publisherFound({ head, opening, given, tail }: Found, holder: string | null, credit: Credit | null): string | null {
  const named = given.publisher?.trim() || head.title || holder || titleBelow(tail);
  if (named) return named;
  const own = opening?.agency ?? (credit && (credit.reason === 'text-and-pictures' || credit.reason === 'dateline') ? credit.text : null);
  return own && !isGenericCredit(own) ? own : null;
}

/** “Nemunas Daily, Kaunas” as a line of its own behind the report. */
function titleBelow(tail: readonly TailLine[]): string | null {
  for (const { line, reason } of tail) {
    const title = reason === 'trailing-line' ? titleOf(line.text) : null;
    if (title?.sign === 'strong' && wordsOf(line.text).length <= 6) return title.name;
  }
  return null;
}

function bylineFound({ head, tail, given }: Found): string | null {
  for (const row of head.lines) {
    const byline = row.kind === 'byline' ? row.byline : row.kind === 'date' ? row.date.byline : null;
    if (byline?.name) return byline.name;
  }
  const below = tail.map(({ line }) => bylineOf(line.text)?.name).find((name) => name);
  return given.byline?.trim() || head.writer?.name || below || tail.find(({ credit }) => credit?.by)?.credit?.by || null;
}

function datelineFound(text: string, { head, opening, tail, signed }: Found): Pick<Layout, 'dateline' | 'datelineSpan'> {
  if (opening) return { dateline: opening.value || null, datelineSpan: opening.span };
  for (const row of head.lines) {
    if (row.kind === 'date' && row.date.place)
      return { dateline: row.date.place.value, datelineSpan: { start: row.line.start, end: row.line.end } };
    if (row.kind === 'byline' && row.byline.place)
      return { dateline: row.byline.place, datelineSpan: { start: row.line.start, end: row.line.end } };
  }
  if (head.station) return { dateline: head.station.place, datelineSpan: { start: head.station.line.start, end: head.station.line.end } };
  // An official paper is dated at its end: “Caracas, 11 August 2018”.
  const below = head.title === null ? undefined : tail.find(({ date }) => date?.place);
  if (below) return { dateline: below.date?.place?.value ?? null, datelineSpan: { start: below.line.start, end: below.line.end } };
  const day = signed?.dates[0]?.span;
  if (signed?.place && day) {
    const start = text.lastIndexOf(signed.place.value, day.start);
    return { dateline: signed.place.value, datelineSpan: { start, end: start + signed.place.value.length } };
  }
  return { dateline: null, datelineSpan: null };
}

/** Complete dates first, then those that name day and month, then the rest; within each the report's own date before that of an update. */
function datesFound({ head, opening, tail, signed, given }: Found): PrintedDate[] {
  const meta = given.published ? metaDate(given.published) : null;
  const inHead = head.lines.flatMap((row) => (row.kind === 'date' ? [row.date] : []));
  const inTail = tail.flatMap(({ date }) => (date ? [date] : []));
  const own = [...inHead.filter(({ updated }) => !updated), ...inTail.filter(({ updated }) => !updated)].flatMap(({ dates }) => dates);
  const later = [...inHead, ...inTail].filter(({ updated }) => updated).flatMap(({ dates }) => dates);
  const all = [...(meta ? [meta] : []), ...own, ...(opening?.dates ?? []), ...(signed?.dates ?? []), ...later];
  const rank = (date: PrintedDate): number => (printedDay(date) ? 0 : date.month !== null && date.day !== null ? 1 : 2);
  return all
    .map((date, i) => ({ date, i }))
    .sort((a, b) => rank(a.date) - rank(b.date) || a.i - b.i)
    .map(({ date }) => date);
}

function blocksFound({ head, trailing }: Found, body: readonly Block[]): Block[] {
  const as =
    (kind: Block['kind']) =>
    (line: Line): Block => ({ kind, start: line.start, end: line.end });
  const cut = body.map((block, i) => (trailing && i === body.length - 1 ? { ...block, end: trailing.from } : block));
  const all = [
    ...(head.headline ? [as('headline')(head.headline)] : []),
    ...head.standfirst.map(as('standfirst')),
    ...head.early.map(as('paragraph')),
    ...cut,
  ];
  return all.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
}

const HEAD_REASONS = { date: 'date-line', byline: 'byline', credit: 'agency-credit' } as const;

function furnitureFound(text: string, { head, tail, trailing }: Found, body: readonly { line: Line; reason: string }[]): Furniture[] {
  const lines = [...head.furniture, ...body, ...tail];
  for (const row of head.lines)
    if (row.kind !== 'furniture' && row.kind !== 'free') lines.push({ line: row.line, reason: HEAD_REASONS[row.kind] });
  const used = new Set([head.headline, ...head.standfirst, ...head.early, ...lines.map(({ line }) => line)]);
  for (const { line } of head.lines) if (!used.has(line)) lines.push({ line, reason: 'byline' });
  const rows: Furniture[] = lines.map(({ line, reason }) => ({ start: line.start, end: line.end, text: line.text, reason }));
  if (trailing) {
    const bounds = trailingBounds(text, trailing.from);
    rows.push({ ...bounds, text: text.slice(bounds.start, bounds.end), reason: trailing.reason });
  }
  return rows.sort((a, b) => a.start - b.start);
}

/** From the first mark of the credit to the end of its line. */
function trailingBounds(text: string, from: number): { start: number; end: number } {
  const rest = text.slice(from);
  const lead = /^\s*/.exec(rest)?.[0].length ?? 0;
  const line = /^[^\n\r]*/.exec(rest.slice(lead))?.[0].trimEnd().length ?? 0;
  return { start: from + lead, end: from + lead + line };
}
