import type { ArticleHead, EntityRow, EventRow, PassageRef, RecordReader } from '../../record/index.js';
import { grouped } from '../../record/index.js';
import { type EntryContext, type EventEntry, entryOf, inRecordOrder, shown } from '../../view/index.js';

/** Loads what views need: names of entities, heads of articles, the texts of the passages that are shown. */
export async function contextFor(
  reader: RecordReader,
  wanted: { readonly entities: Iterable<number>; readonly articles: Iterable<string>; readonly texts: Iterable<string> },
): Promise<EntryContext> {
  const entities = new Map<number, EntityRow>((await reader.entities({ ids: [...new Set(wanted.entities)] })).map((row) => [row.id, row]));
  const texts = new Map((await reader.texts([...new Set(wanted.texts)])).map((row) => [row.id, row.text]));
  const ids = [...new Set([...wanted.articles, ...texts.keys()])];
  const heads = new Map<string, ArticleHead>((await reader.articles({ ids })).map((row) => [row.id, row]));
  return {
    entity: (id) => entities.get(id) ?? null,
    article: (id) => {
      const head = heads.get(id);
      if (!head) throw new RangeError(`the record has no article ${id}`);
      return head;
    },
    text: (id) => texts.get(id) ?? '',
  };
}

const entitiesOf = (events: readonly EventRow[]): number[] =>
  events.flatMap(({ place, participants }) => [...(place === null ? [] : [place]), ...participants.map(({ entity }) => entity)]);

/** Events as a reader sees them, with the passages that show them. */
export async function entriesOf(reader: RecordReader, events: readonly EventRow[]): Promise<EventEntry[]> {
  const assertions = await reader.assertions({ events: events.map(({ id }) => id) });
  const context = await contextFor(reader, { entities: entitiesOf(events), articles: assertions.map(({ article }) => article), texts: [] });
  const told = grouped(inRecordOrder(assertions, context), ({ event }) => event);
  const articles = events.flatMap(({ id, status }) => shown(told.get(id) ?? [], status)).map(({ article }) => article);
  const texts = new Map((await reader.texts([...new Set(articles)])).map((row) => [row.id, row.text]));
  const full = { ...context, text: (id: string): string => texts.get(id) ?? '' };
  return events.map((event) => entryOf(event, told.get(event.id) ?? [], full));
}

/** Context for passages alone. */
export const contextOfPassages = (
  reader: RecordReader,
  passages: readonly PassageRef[],
  entities: readonly number[] = [],
): Promise<EntryContext> => {
  const articles = passages.map(({ article }) => article);
  return contextFor(reader, { entities, articles, texts: articles });
};
