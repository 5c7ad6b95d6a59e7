import type {
  AppearanceRow,
  ArticleRow,
  AssertionRow,
  ClaimRow,
  EventRow,
  MentionSpan,
  OfficeRow,
  PassageRef,
  PrecedentRow,
  QuoteRow,
  RecordTransaction,
  StoryRow,
  TimeRow,
} from '../../record/index.js';
import { type Evidence, type StoryDocument, type StoryReading } from '../../story/index.js';
import { type EntityIds, idIn, resolveEntities } from './entities.js';
import { draftRows, type EventIds, resolveEvents, withEvents } from './events.js';
import { eventContext, must, workOut } from './recompute.js';
import { type ForcedIds, forcedBy } from '../../record/index.js';

/** What a document does not say of its articles. */
export interface ArticleFacts {
  readonly kind: ArticleRow['kind'];
  readonly importId: number | null;
  readonly sha256: string;
  readonly layout: string;
  readonly added: string;
}

/** Ids that passages get back when a correction is undone. */
export interface Restored {
  readonly entities: ForcedIds;
  readonly events: ForcedIds;
}
const NOTHING_RESTORED: Restored = { entities: new Map(), events: new Map() };

/**
 * Keeps a story as it was put together: its entities and events are found in the record or made, all that the record had of its articles
 * is replaced, and the events that this touches are worked out anew.
 * @param reading reports carry the ids of their articles
 */
export async function keepStory(
  tx: RecordTransaction,
  story: number,
  reading: StoryReading,
  factsOf: (article: string) => ArticleFacts,
  restored: Restored = NOTHING_RESTORED,
): Promise<readonly EventRow[]> {
  const { document } = reading;
  const corrections = await tx.corrections();
  const rows = articleRows(document, story, factsOf);
  const before = await keptOf(tx, [...(await tx.known(rows.map(({ id }) => id)))]);
  const resolved = await resolveEntities(tx, document, before.appearances, forcedBy(corrections, 'n', restored.entities));
  const { ids: entities, rows: known } = resolved;
  const forced = forcedBy(corrections, 'e', restored.events);
  const drafts = draftRows(reading, entities);
  const hand = {
    entities: known,
    heads: new Map(rows.map((row) => [row.id, row])),
    texts: new Map(rows.map(({ id, text }) => [id, text])),
  };
  const drafted = await eventContext(tx, drafts, () => false, hand);
  const { ids: events, fresh } = await resolveEvents(tx, reading, drafts, before.assertions, forced, drafted, resolved);
  const assertions = withEvents(drafts, reading.assertions, events, forced);
  const touched = await touchedEvents(tx, before.assertions, assertions, fresh, events);
  const main = new Set(document.events.filter((event) => event.main).map(({ id }) => events.get(id)));
  const own = new Set(assertions.map(({ event }) => event));
  const all = [...touched.elsewhere, ...assertions];
  const telling = await eventContext(tx, all, (id) => main.has(id) || (!own.has(id) && touched.wasMain.has(id)), hand);
  const worked = await workOut(tx, all, telling);
  await tx.putEvents(worked.rows, worked.keys);
  await tx.putStory({
    story: storyRow(story, document),
    document,
    articles: rows,
    ...mentions(document, entities),
    ...parts(document, entities),
    assertions,
    claims: claimRows(story, document, entities, events),
    kinship: document.kinship.map(({ pair: [first, second], label }) => ({ story, first, second, label })),
    precedents: precedentRows(story, reading, entities, events),
  });
  const told = new Set(worked.rows.map(({ id }) => id));
  await tx.deleteEvents(touched.standing.filter((id) => !told.has(id)));
  return worked.rows;
}

interface KeptBefore {
  readonly assertions: readonly AssertionRow[];
  readonly appearances: readonly AppearanceRow[];
}

/** What the record holds of these articles. */
const keptOf = async (tx: RecordTransaction, articles: readonly string[]): Promise<KeptBefore> =>
  articles.length === 0
    ? { assertions: [], appearances: [] }
    : { assertions: await tx.assertions({ articles }), appearances: await tx.appearances({ articles }) };

/** Events of the record that a story told or tells, with what other stories assert of them. */
interface Touched {
  readonly elsewhere: readonly AssertionRow[];
  /** Those that were not merged into others: such a row stays, so that its id still leads somewhere. */
  readonly standing: readonly number[];
  readonly wasMain: ReadonlySet<number>;
}

async function touchedEvents(
  tx: RecordTransaction,
  before: readonly AssertionRow[],
  assertions: readonly AssertionRow[],
  fresh: number,
  ids: EventIds,
): Promise<Touched> {
  const touched = [...new Set([...[...before, ...assertions].map(({ event }) => event), ...ids.values()])].filter((id) => id < fresh);
  if (touched.length === 0) return { elsewhere: [], standing: [], wasMain: new Set() };
  const articles = new Set(assertions.map(({ article }) => article));
  for (const { article } of before) articles.add(article);
  const rows = await tx.events({ ids: touched });
  return {
    elsewhere: (await tx.assertions({ events: touched })).filter(({ article }) => !articles.has(article)),
    standing: rows.filter(({ mergedInto }) => mergedInto === null).map(({ id }) => id),
    wasMain: new Set(rows.filter(({ main }) => main).map(({ id }) => id)),
  };
}

function parts(document: StoryDocument, entities: EntityIds): { quotes: QuoteRow[]; times: TimeRow[] } {
  return {
    quotes: numbered(document.quotes, ({ evidence }) => evidence[0]).map(({ item, at, n }) => ({
      article: at.report,
      n,
      speaker: item.speaker === null ? null : (idIn(entities, item.speaker, at.report) ?? null),
      kind: item.kind,
      ...placeOf(at),
    })),
    times: numbered(document.times, ({ evidence }) => evidence).map(({ item, at, n }) => ({
      article: at.report,
      n,
      timex: item.timex,
      value: item.value,
      date: item.date,
      alternatives: item.alternatives,
      ...placeOf(at),
    })),
  };
}

function storyRow(id: number, document: StoryDocument): StoryRow {
  const days = [
    ...document.events.filter(({ main }) => main).flatMap(({ when }) => (when ? [when.from, when.to] : [])),
    ...document.reports.flatMap(({ published }) => (published ? [published.from, published.to] : [])),
  ].toSorted();
  return {
    id,
    title: document.title,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    articles: document.reports.length,
    origins: document.sources.independent,
  };
}

function articleRows(document: StoryDocument, story: number, factsOf: (article: string) => ArticleFacts): ArticleRow[] {
  return document.reports.map((report, position) => ({
    id: report.id,
    ...factsOf(report.id),
    story,
    position,
    origin: document.sources.groups.findIndex((group) => group.includes(report.id)),
    file: report.file,
    url: report.url,
    publisher: report.publisher,
    headline: report.headline,
    credit: report.credit,
    published: report.published,
    text: report.text,
    sentences: report.sentences,
  }));
}

const placeOf = ({ start, end, sentence }: Evidence): { start: number; end: number; sentence: number } => ({ start, end, sentence });

/** Items with the evidence that places them, numbered within their articles. */
function numbered<T>(items: readonly T[], evidenceOf: (item: T) => Evidence | undefined): { item: T; at: Evidence; n: number }[] {
  const counts = new Map<string, number>();
  return items.flatMap((item) => {
    const at = evidenceOf(item);
    if (!at) return [];
    const n = (counts.get(at.report) ?? 0) + 1;
    counts.set(at.report, n);
    return [{ item, at, n }];
  });
}

function mentions(document: StoryDocument, ids: EntityIds): { appearances: AppearanceRow[]; offices: OfficeRow[] } {
  const appearances = new Map<string, { article: string; entity: number; name: string; mentions: MentionSpan[] }>();
  const days = new Map(document.reports.map(({ id, published }) => [id, published?.to ?? null]));
  const offices: Omit<OfficeRow, 'n'>[] = [];
  for (const entity of document.entities) {
    const idFor = (report: string): number => must(idIn(ids, entity.id, report), `entity for ${entity.id}`);
    for (const { report, start, end, sentence, kind } of entity.mentions) {
      const id = idFor(report);
      const key = `${report}:${id}`;
      const row = appearances.get(key) ?? { article: report, entity: id, name: entity.name, mentions: [] };
      row.mentions.push([start, end, sentence, kind]);
      appearances.set(key, row);
    }
    for (const { title, of, former, evidence } of entity.offices) {
      for (const at of evidence) {
        offices.push({
          article: at.report,
          entity: idFor(at.report),
          title,
          of,
          former,
          day: days.get(at.report) ?? null,
          from: null,
          to: null,
          ...placeOf(at),
        });
      }
    }
  }
  const counts = new Map<string, number>();
  const withNumbers = offices.map((office): OfficeRow => {
    const n = (counts.get(office.article) ?? 0) + 1;
    counts.set(office.article, n);
    return { ...office, n };
  });
  return { appearances: [...appearances.values()], offices: withNumbers };
}

const passageOf = ({ report, start, end, sentence }: Evidence): PassageRef => ({ article: report, start, end, sentence });
const idOf = (ids: ReadonlyMap<string, number>, local: string | null): number | null => (local === null ? null : (ids.get(local) ?? null));

function claimRows(story: number, document: StoryDocument, entities: EntityIds, events: EventIds): ClaimRow[] {
  return document.claims.map(({ text, relation, difference, severity, event, sides }, i) => ({
    story,
    n: i + 1,
    text,
    relation,
    difference,
    severity,
    event: idOf(events, event),
    sides: sides.map(({ report, evidence, attribution }) => ({
      article: report,
      passages: evidence.map(passageOf),
      attribution: attribution.flatMap((id) => idIn(entities, id, report) ?? []),
    })),
  }));
}

function precedentRows(story: number, { document, precedents }: StoryReading, entities: EntityIds, events: EventIds): PrecedentRow[] {
  const subjects = new Map(precedents.map((p) => [p.id, p]));
  return document.precedents.map(({ id, kind, n, subject, since, event, verdict, because, evidence }, i) => ({
    story,
    n: i + 1,
    kind,
    nth: n ?? null,
    scope: subjects.get(id)?.scope ?? 'event',
    entity: idOf(entities, subjects.get(id)?.subject ?? null),
    subject,
    since,
    event: idOf(events, event),
    verdict,
    because,
    passages: evidence.map(passageOf),
  }));
}
