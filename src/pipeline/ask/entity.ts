import type { EntityType, OfficeRow, RecordReader } from '../../record/index.js';
import { type EntityDocument, officeEntries, officePosts, quoteEntry } from '../../view/index.js';
import { contextFor, entriesOf } from './context.js';
import { entityCalled } from './names.js';

/** Quotations that a portrait shows; `quotes` lists all. */
const MOST_QUOTES = 5;
/** Offices are drawn from the first and the last printings; between them they repeat. */
const FIRST_OFFICES = 60;
const LAST_OFFICES = 240;

/** Everything the record holds of one person, body or state, the newest `limit` events. @throws CrosswireError NAME_UNKNOWN, NAME_AMBIGUOUS */
export async function askEntity(reader: RecordReader, name: string, types: readonly EntityType[], limit: number): Promise<EntityDocument> {
  const entity = await entityCalled(reader, name, types);
  const entities = [entity.id];
  const events = await reader.events({ with: entities, newestFirst: true, limit: limit + 1 });
  const offices = await officesOf(reader, entity.id);
  const quotes = await reader.quotes({ entities, limit: MOST_QUOTES });
  const shown = [...officePosts(offices).flatMap((rows) => rows[0]?.article ?? []), ...quotes.map(({ article }) => article)];
  const context = await contextFor(reader, { entities, articles: shown, texts: shown });
  const aliases = await reader.aliases(entities);
  return {
    format: 'crosswire/entity@1',
    id: `n${entity.id}`,
    type: entity.type,
    name: entity.name,
    country: entity.country,
    names: [...new Set(aliases.map((alias) => alias.name))].filter((other) => other !== entity.name).toSorted(),
    reports: (await reader.appearanceCounts(entities)).get(entity.id) ?? 0,
    offices: officeEntries(offices, context),
    events: (await entriesOf(reader, events.slice(0, limit))).toReversed(),
    more: events.length > limit,
    quotes: quotes.map((quote) => quoteEntry(quote, context)),
  };
}

async function officesOf(reader: RecordReader, entity: number): Promise<OfficeRow[]> {
  const last = await reader.offices({ entities: [entity], newestFirst: true, limit: LAST_OFFICES });
  const first = last.length < LAST_OFFICES ? [] : await reader.offices({ entities: [entity], limit: FIRST_OFFICES });
  const seen = new Set(last.map(({ article, n }) => `${article} ${n}`));
  return [...first.filter(({ article, n }) => !seen.has(`${article} ${n}`)), ...last];
}
