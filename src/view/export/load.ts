import type { ArticleHead, AssertionRow, CorrectionRow, EntityRow, EventRow, RecordReader } from '../../record/index.js';
import { locate } from '../places.js';
import { type Desk, deskOf, passageOf, sourceOf } from './desk.js';
import type { ExportClaim, ExportData, ExportEvent, ExportPassage } from './model.js';

// As many events are read at a time; a statement takes a bounded number of values.
const BATCH = 400;

/** Everything of the record that an export can show: events that stand (not merged away, not rejected) and the claims of all stories. */
export async function loadExport(record: RecordReader): Promise<ExportData> {
  const corrections = await record.corrections();
  const events: ExportEvent[] = [];
  for (let offset = 0; ; offset += BATCH) {
    const rows = await record.events({ limit: BATCH, offset, undated: true });
    if (rows.length === 0) break;
    events.push(...(await exportEvents(record, rows, corrections)));
  }
  return { events, claims: await loadClaims(record) };
}

async function exportEvents(
  record: RecordReader,
  rows: readonly EventRow[],
  corrections: readonly CorrectionRow[],
): Promise<ExportEvent[]> {
  const told = await record.assertions({ events: rows.map(({ id }) => id) });
  const assertions = new Map<number, AssertionRow[]>(rows.map(({ id }) => [id, []]));
  for (const row of told) assertions.get(row.event)?.push(row);
  const entities = rows.flatMap((row) => [...row.participants.map(({ entity }) => entity), ...(row.place === null ? [] : [row.place])]);
  const desk = await deskOf(record, { articles: told.map(({ article }) => article), entities });
  const tabled = [...new Set(told.map(({ article }) => article))].filter((id) => desk.article(id)?.kind === 'background');
  const offices = tabled.length > 0 ? await record.offices({ articles: tabled }) : [];
  const states = new Map(offices.flatMap(({ article, entity, of }) => (of === null ? [] : [[`${article} ${entity}`, of] as const])));
  const represents = (article: string, entity: number): string | null => states.get(`${article} ${entity}`) ?? null;
  return rows.map((row) => exportEvent({ row, told: assertions.get(row.id) ?? [], corrections, desk, represents }));
}

interface EventParts {
  readonly row: EventRow;
  readonly told: readonly AssertionRow[];
  readonly corrections: readonly CorrectionRow[];
  readonly desk: Desk;
  /** State that somebody stands for by a row of a table. */
  readonly represents: (article: string, entity: number) => string | null;
}

function exportEvent({ row, told, corrections, desk, represents }: EventParts): ExportEvent {
  const { id, type, title, status, hedged, negated, main, when, country, origins, standing } = row;
  const articles = [...new Set(told.map(({ article }) => article))].toSorted((a, b) => byAdded(desk.article(a), desk.article(b)));
  const decided = corrections.filter(({ target, payload }) => target === `e${id}` || payload.other === `e${id}`);
  const place = row.place === null ? null : desk.entity(row.place);
  const instants = [...articles.map((article) => desk.article(article)?.added ?? ''), ...decided.map((correction) => correction.when)];
  return {
    id: `e${id}`,
    uid: `e${id}-${articles[0] ?? 'none'}`,
    type,
    title,
    status,
    hedged,
    negated,
    main,
    when,
    country,
    origins,
    standing: standing === 'confirmed' ? standing : null,
    place: place?.name ?? null,
    at: locatedAt(place, country),
    participants: row.participants.map(({ entity, role, capacity }) => {
      const who = desk.entity(entity);
      const state = articles.map((article) => represents(article, entity)).find((name) => name !== null);
      return {
        name: who?.name ?? `n${entity}`,
        type: who?.type ?? 'person',
        country: who?.country ?? null,
        role,
        capacity,
        ...(state ? { represents: state } : {}),
      };
    }),
    sources: articles.map((article) => sourceOf(desk, article)),
    conflicts: row.conflicts.map((conflict) => conflict.when),
    revision: Math.max(0, articles.length - 1) + decided.length + decided.filter(({ undoneBy }) => undoneBy !== null).length,
    changed: instants.toSorted().at(-1) ?? '',
    passages: told.map((assertion) => passageOf(desk, assertion)),
  };
}

/** The place itself where the gazetteer holds it; else the seat of the state in which it happens, marked as such. */
function locatedAt(place: EntityRow | null | undefined, country: string | null): ExportEvent['at'] {
  const iso = place?.country ?? country;
  return place ? locate(place.name, iso) : null;
}

const byAdded = (a: ArticleHead | undefined, b: ArticleHead | undefined): number => {
  const [x, y] = [`${a?.added} ${a?.id}`, `${b?.added} ${b?.id}`];
  return x < y ? -1 : x > y ? 1 : 0;
};

async function loadClaims(record: RecordReader): Promise<ExportClaim[]> {
  const claims: ExportClaim[] = [];
  for (let offset = 0; ; offset += BATCH) {
    const rows = await record.claims({ limit: BATCH, offset });
    if (rows.length === 0) return claims;
    const sides = rows.flatMap((row) => row.sides);
    const desk = await deskOf(record, {
      articles: sides.map(({ article }) => article),
      entities: sides.flatMap(({ attribution }) => attribution),
    });
    for (const { story, n, text, relation, difference, severity, event, sides: told } of rows) {
      claims.push({
        id: `s${story}.c${n}`,
        story: `s${story}`,
        event: event === null ? null : `e${event}`,
        text,
        relation,
        difference,
        severity,
        sides: told.map(({ article, passages, attribution }) => ({
          source: sourceOf(desk, article),
          passages: passages.map((passage): ExportPassage => passageOf(desk, passage)),
          attribution: attribution.map((entity) => desk.entity(entity)?.name ?? `n${entity}`),
        })),
      });
    }
  }
}
