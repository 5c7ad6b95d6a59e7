import type { AppearanceRow, ArticleRow, AssertionRow, OfficeRow } from '../types.js';
import type { BackgroundVisit } from './visit.js';

/** What the record gave the things of a row. */
export interface VisitIds {
  readonly article: string;
  readonly sha256: string;
  readonly importId: number;
  readonly story: number;
  /** Place of the row among those of its import. */
  readonly position: number;
  readonly event: number;
  readonly visitor: number;
  readonly represents: number;
  readonly visited: number;
  /** The town, or the state where the row names none. */
  readonly place: number;
  /** ISO 8601 instant. */
  readonly added: string;
}

/** A visitor for whom the table gives no office: its rows are of leaders. */
const UNNAMED_OFFICE = 'leader';

export const articleOf = (visit: BackgroundVisit, ids: VisitIds): ArticleRow => ({
  id: ids.article,
  kind: 'background',
  importId: ids.importId,
  story: ids.story,
  position: ids.position,
  origin: 0,
  sha256: ids.sha256,
  file: visit.row.subject,
  url: null,
  publisher: visit.row.source,
  headline: null,
  credit: null,
  published: null,
  text: visit.text,
  sentences: visit.sentences,
  layout: JSON.stringify({ row: visit.row }),
  added: ids.added,
});

/**
 * The office that the row gives the visitor, for the first day of the visit. `of` is the state that was represented: it tells a leader of
 * South Vietnam from one of Vietnam also where the person's country is not known.
 */
export const officeOf = ({ row, office, visitor, represents }: BackgroundVisit, ids: VisitIds): OfficeRow => ({
  article: ids.article,
  n: 1,
  entity: ids.visitor,
  title: row.office ?? UNNAMED_OFFICE,
  of: represents.name,
  former: false,
  day: row.from,
  from: null,
  to: null,
  ...(office ?? visitor),
  sentence: 0,
});

/** The visitor by the printed name; the states and the place by the whole line, since their names there may be older ones. */
export function appearancesOf({ row, visitor, told, represents, visited, place }: BackgroundVisit, ids: VisitIds): AppearanceRow[] {
  const { article } = ids;
  const whole = [[told.start, told.end, 0, 'nominal']] as const;
  const rows: AppearanceRow[] = [
    { article, entity: ids.visitor, name: row.visitor, mentions: [[visitor.start, visitor.end, 0, 'name']] },
    { article, entity: ids.represents, name: represents.name, mentions: whole },
    { article, entity: ids.visited, name: visited.name, mentions: whole },
    ...(place !== null ? [{ article, entity: ids.place, name: place, mentions: whole }] : []),
  ];
  return rows.filter((one, i) => rows.findIndex(({ entity }) => entity === one.entity) === i);
}

/** Undated on purpose: the row speaks of no day on which it was written, so that a dated report outweighs it. */
export const assertionOf = ({ row, when, told }: BackgroundVisit, ids: VisitIds): AssertionRow => ({
  article: ids.article,
  n: 1,
  event: ids.event,
  type: 'visit',
  status: 'occurred',
  hedged: false,
  negated: false,
  lead: false,
  when,
  alternatives: [],
  place: ids.place,
  participants: [
    { entity: ids.visitor, role: 'agent', capacity: row.office },
    { entity: ids.visited, role: 'host', capacity: null },
  ],
  chain: [],
  about: null,
  ...told,
  sentence: 0,
  day: null,
});
