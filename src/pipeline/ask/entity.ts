import type { EntityType, RecordReader } from '../../record/index.js';
import { type EntityDocument, officeEntries, quoteEntry } from '../../view/index.js';
import { contextOfPassages, entriesOf } from './context.js';
import { entityCalled } from './names.js';

/** Quotations that a portrait shows; `quotes` lists all. */
const MOST_QUOTES = 5;
/** Rows from which the portrait is drawn. */
const MOST_OFFICES = 3000;

/** Everything the record holds of one person, body or state, the newest `limit` events. @throws CrosswireError NAME_UNKNOWN, NAME_AMBIGUOUS */
export async function askEntity(reader: RecordReader, name: string, types: readonly EntityType[], limit: number): Promise<EntityDocument> {
  const entity = await entityCalled(reader, name, types);
  const entities = [entity.id];
  const events = await reader.events({ with: entities, newestFirst: true, limit: limit + 1 });
  const offices = await reader.offices({ entities, limit: MOST_OFFICES });
  const quotes = await reader.quotes({ entities, limit: MOST_QUOTES });
  const context = await contextOfPassages(reader, [...offices, ...quotes], entities);
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
