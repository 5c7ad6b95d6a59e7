import { CrosswireError } from '../../errors.js';
import { type ArticleRow, type CorrectionRow, holding, overlaysOf, type RecordReader } from '../../record/index.js';
import { type Derivation, entityDerivation, eventDerivation, why } from '../../view/index.js';
import { contextFor } from './context.js';
import { numberOf } from './names.js';
import { askStory, lettered, storyNumber } from './story.js';

/**
 * How a value of the record came about: an event `e12`, an entity `n5`, a report `r…`, a correction `k3`, or anything within a story by
 * the id that its brief prints, `s1.c3`, `s1.t2`, `s1.A~B`.
 * @throws CrosswireError RECORD_ID_UNKNOWN, ID_UNKNOWN
 */
export async function whyRecord(reader: RecordReader, id: string): Promise<Derivation> {
  const event = numberOf('e', id);
  if (event !== null) return whyEvent(reader, event);
  const entity = numberOf('n', id);
  if (entity !== null) return whyEntity(reader, entity);
  const correction = numberOf('k', id);
  if (correction !== null) return whyCorrection(reader, correction);
  const [, story, inside] = /^(s\d+)\.(.+)$/.exec(id) ?? [];
  if (story !== undefined && inside !== undefined) {
    const { document } = await askStory(reader, story);
    return { ...why(lettered(document), inside), id };
  }
  return whyReport(reader, id);
}

/** Corrections that hold and that name the id. */
async function correctionsOf(reader: RecordReader, id: string): Promise<CorrectionRow[]> {
  return holding(await reader.corrections()).filter(({ target, payload }) => target === id || payload.other === id);
}

async function whyEvent(reader: RecordReader, id: number): Promise<Derivation> {
  const [event] = await reader.events({ ids: [id] });
  if (!event) throw new CrosswireError('RECORD_ID_UNKNOWN', { subject: `e${id}` });
  if (event.mergedInto !== null) return { ...(await whyEvent(reader, event.mergedInto)), id: `e${id} → e${event.mergedInto}` };
  const corrected = overlaysOf(await reader.corrections()).get(id)?.chain;
  const told = await reader.assertions({ events: [id] });
  const assertions = corrected ? told.map((row) => ({ ...row, chain: corrected })) : told;
  const articles = assertions.map(({ article }) => article);
  const entities = assertions.flatMap(({ participants, chain, place }) => [
    ...participants.map((p) => p.entity),
    ...chain,
    ...(place === null ? [] : [place]),
  ]);
  const all = [...entities, ...event.participants.map((p) => p.entity), ...(event.place === null ? [] : [event.place])];
  const context = await contextFor(reader, { entities: all, articles, texts: articles });
  const about = event.about === null ? [] : await reader.events({ ids: [event.about] });
  return eventDerivation({ event, assertions, about: about[0] ?? null, corrections: await correctionsOf(reader, `e${id}`) }, context);
}

async function whyEntity(reader: RecordReader, id: number): Promise<Derivation> {
  const [entity] = await reader.entities({ ids: [id] });
  if (!entity) throw new CrosswireError('RECORD_ID_UNKNOWN', { subject: `n${id}` });
  if (entity.mergedInto !== null) return { ...(await whyEntity(reader, entity.mergedInto)), id: `n${id} → n${entity.mergedInto}` };
  const appearances = await reader.appearances({ entities: [id], limit: 50 });
  const offices = await reader.offices({ entities: [id], limit: 500 });
  const articles = [...appearances, ...offices].map(({ article }) => article);
  const context = await contextFor(reader, { entities: [id], articles, texts: articles });
  const aliases = await reader.aliases([id]);
  return entityDerivation({ entity, appearances, offices, aliases, corrections: await correctionsOf(reader, `n${id}`) }, context);
}

async function whyCorrection(reader: RecordReader, id: number): Promise<Derivation> {
  const row = (await reader.corrections()).find((correction) => correction.id === id);
  if (!row) throw new CrosswireError('RECORD_ID_UNKNOWN', { subject: `k${id}` });
  const steps = [
    { says: `by ${row.who} on ${row.when.slice(0, 10)}: ${row.why}`, passages: [] },
    { says: row.undoneBy === null ? 'it holds' : `taken back by k${row.undoneBy}`, passages: [] },
  ];
  return { id: `k${id}`, what: `${row.kind} ${row.target}${row.payload.other ? ` ${row.payload.other}` : ''}`, steps };
}

async function whyReport(reader: RecordReader, id: string): Promise<Derivation> {
  const story = await storyNumber(reader, id);
  const { document } = await askStory(reader, `s${story}`);
  const [row] = document.reports.length === 0 ? await reader.texts(await reader.articlesStarting(id)) : [];
  if (row) return whyRow(reader, row);
  const at = document.reports.findIndex((report) => report.id.startsWith(id));
  const report = lettered(document).reports[at];
  if (!report) throw new CrosswireError('RECORD_ID_UNKNOWN', { subject: id });
  const derivation = why(lettered(document), report.id);
  return {
    ...derivation,
    id: document.reports[at]?.id ?? id,
    steps: [{ says: `it stands in s${story} as ${report.id}`, passages: [] }, ...derivation.steps],
  };
}

/** A row of an imported table: what it says, who vouches for it, what it tells. */
async function whyRow(reader: RecordReader, row: ArticleRow): Promise<Derivation> {
  const imported = (await reader.imports()).find(({ id }) => id === row.importId);
  const told = await reader.assertions({ articles: [row.id] });
  const events = await reader.events({ ids: told.map(({ event }) => event) });
  return {
    id: row.id,
    what: `a row of ${row.publisher ?? 'an imported table'}`,
    steps: [
      { says: row.text.replace(/\s+/g, ' '), passages: [] },
      { says: `${row.file ?? 'no file'}, kept as i${row.importId} on ${(imported?.added ?? row.added).slice(0, 10)}`, passages: [] },
      ...events.map(({ id, title }) => ({ says: `it tells e${id}: ${title}`, passages: [] })),
    ],
  };
}
