import {
  type ArticleHead,
  type AssertionRow,
  type EntityRow,
  type EventRow,
  grouped,
  letterOf,
  type OfficeRow,
  type PassageRef,
  type QuoteRow,
  statusHistory,
} from '../../record/index.js';
import { sourceName } from '../source-name.js';
import type { EventEntry, OfficeEntry, QuoteEntry, RecordPassage } from './documents.js';

/** What entries are made from, beside their own rows. */
export interface EntryContext {
  entity(id: number): EntityRow | null;
  article(id: string): ArticleHead;
  /** Text of an article; empty where it was not loaded. */
  text(article: string): string;
}

/** Passages that an entry shows; all of them stand in `why`. */
const MOST_PASSAGES = 3;

const nameIn = (context: EntryContext, id: number): string => context.entity(id)?.name ?? `n${id}`;

export function passageOf({ article, start, end, sentence }: PassageRef, context: EntryContext): RecordPassage {
  const head = context.article(article);
  const at = sentence < 0 ? ' head' : `${sentence + 1}`;
  return {
    report: article,
    place: `s${head.story}.${letterOf(head.position)}${at}`,
    publisher: sourceName(head, article),
    day: head.published?.to ?? null,
    start,
    end,
    text: context.text(article).slice(start, end).replace(/\s+/g, ' ').trim(),
  };
}

/** The passages that show an event best: one an article, those first that tell its status as it stands, then leads, else in the order given. */
export function shown(assertions: readonly AssertionRow[], status?: EventRow['status']): AssertionRow[] {
  const best = new Map<string, AssertionRow>();
  for (const row of assertions) {
    const known = best.get(row.article);
    if (!known || (row.lead && !known.lead)) best.set(row.article, row);
  }
  const rank = (row: AssertionRow): number => Number(row.status === status) * 2 + Number(row.lead);
  return [...best.values()].sort((a, b) => rank(b) - rank(a)).slice(0, MOST_PASSAGES);
}

/** Passages in the order of the record: by story, report and place. */
export function inRecordOrder<T extends { readonly article: string; readonly start: number }>(
  rows: readonly T[],
  context: Pick<EntryContext, 'article'>,
): T[] {
  const key = ({ article, start }: T): [number, number, number] => {
    const { story, position } = context.article(article);
    return [story, position, start];
  };
  return rows.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });
}

export function entryOf(event: EventRow, assertions: readonly AssertionRow[], context: EntryContext): EventEntry {
  const place = event.place === null ? null : nameIn(context, event.place);
  return {
    id: `e${event.id}`,
    type: event.type,
    title: event.title,
    status: event.status,
    hedged: event.hedged,
    negated: event.negated,
    when: event.when,
    place,
    country: event.country,
    participants: event.participants.map(({ entity, role, capacity }) => ({
      entity: `n${entity}`,
      name: nameIn(context, entity),
      type: context.entity(entity)?.type ?? 'person',
      role,
      capacity,
    })),
    reports: event.articles,
    origins: event.origins,
    standing: event.standing,
    conflicts: event.conflicts.map(({ when, articles }) => ({
      when,
      places: assertions.filter((a) => articles.includes(a.article) && a.when?.from === when.from).map((a) => passageOf(a, context).place),
    })),
    history: statusHistory(assertions).map((change) => {
      const { text: _, ...passage } = passageOf(change, context);
      return { status: change.status, stale: change.stale, passage };
    }),
    evidence: shown(assertions, event.status).map((row) => passageOf(row, context)),
  };
}

/** The printings of each post that somebody holds or held, the first of each being the one that is shown. */
export function officePosts(offices: readonly OfficeRow[]): OfficeRow[][] {
  const bodies = grouped(
    offices.filter(({ of }) => of !== null),
    ({ title }) => title.toLowerCase(),
  );
  // “Foreign Minister” alone is the post that the same person holds under that title, where there is one only.
  const bodyOf = ({ title, of }: OfficeRow): string | null => {
    const all = new Set((bodies.get(title.toLowerCase()) ?? []).map((row) => row.of));
    return of ?? (all.size === 1 ? ([...all][0] ?? null) : null);
  };
  const posts = grouped(
    offices.map((row) => ({ ...row, of: bodyOf(row) })),
    ({ title, of, former, from }) => `${title.toLowerCase()}|${of?.toLowerCase() ?? ''}|${former}|${from ?? ''}`,
  );
  return [...posts.values()];
}

/** Holdings of one post: asserted for the days of the reports that print it. */
export const officeEntries = (offices: readonly OfficeRow[], context: EntryContext): OfficeEntry[] =>
  officePosts(offices)
    .map((rows) => officeEntry(rows, context))
    .sort((a, b) => Number(a.former) - Number(b.former) || b.reports - a.reports);

function officeEntry(rows: readonly OfficeRow[], context: EntryContext): OfficeEntry {
  const row = rows[0] as OfficeRow;
  const days = rows.flatMap(({ day }) => day ?? []).toSorted();
  return {
    title: row.title,
    of: row.of,
    former: row.former,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    reports: new Set(rows.map(({ article }) => article)).size,
    from: row.from,
    to: row.to,
    passage: passageOf(row, context),
  };
}

export function quoteEntry(row: QuoteRow, context: EntryContext): QuoteEntry {
  const speaker = row.speaker === null ? null : { entity: `n${row.speaker}`, name: nameIn(context, row.speaker) };
  return { kind: row.kind, speaker, passage: passageOf(row, context) };
}
