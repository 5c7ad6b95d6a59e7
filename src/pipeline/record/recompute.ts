import {
  type AssertionRow,
  type EntityRow,
  type EventContext,
  eventFrom,
  type EventRow,
  grouped,
  overlaysOf,
  type RecordTransaction,
} from '../../record/index.js';

export function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`the record has no ${what}`);
  return value;
}

/** Everything that working out events from these assertions asks for. */
export async function eventContext(
  tx: RecordTransaction,
  assertions: readonly AssertionRow[],
  isMain: (event: number) => boolean,
): Promise<EventContext & { ordered(rows: readonly AssertionRow[]): AssertionRow[] }> {
  const ids = new Set(
    assertions.flatMap(({ place, participants }) => [...(place === null ? [] : [place]), ...participants.map((p) => p.entity)]),
  );
  const entities = new Map((await tx.entities({ ids: [...ids] })).map((row) => [row.id, row]));
  const heads = new Map((await tx.articles({ ids: [...new Set(assertions.map(({ article }) => article))] })).map((row) => [row.id, row]));
  const order = new Map([...heads.values()].sort((a, b) => a.story - b.story || a.position - b.position).map(({ id }, i) => [id, i]));
  const rankOf = ({ article }: AssertionRow): number => order.get(article) ?? order.size;
  const firsts = new Map<number, string>();
  for (const { event, article } of assertions) if (!firsts.has(event)) firsts.set(event, article);
  const texts = new Map((await tx.texts([...new Set(firsts.values())])).map(({ id, text }) => [id, text]));
  return {
    entity: (id): EntityRow => must(entities.get(id), `entity ${id}`),
    originOf: (article) => {
      const head = heads.get(article);
      return head ? `${head.story}:${head.origin}` : article;
    },
    ordered: (rows) => rows.toSorted((a, b) => rankOf(a) - rankOf(b) || a.n - b.n),
    passage: (article, start, end) => texts.get(article)?.slice(start, end) ?? '',
    isMain,
  };
}

/** Works out the events again from what is asserted of them now, corrections laid over; those that nothing asserts any more go. */
export async function recompute(tx: RecordTransaction, ids: Iterable<number>, isMain?: (event: number) => boolean): Promise<EventRow[]> {
  const all = [...new Set(ids)];
  const before = new Map((await tx.events({ ids: all })).map((row) => [row.id, row]));
  const assertions = await tx.assertions({ events: all });
  const context = await eventContext(tx, assertions, isMain ?? ((event) => before.get(event)?.main ?? false));
  const overlays = overlaysOf(await tx.corrections());
  const byEvent = grouped(context.ordered(assertions), ({ event }) => event);
  const rows: EventRow[] = [];
  for (const [event, told] of byEvent) {
    const row = eventFrom(event, told, context, overlays.get(event));
    rows.push(row);
  }
  await tx.putEvents(rows);
  // One that was merged away keeps its row, so that its id still leads somewhere.
  await tx.deleteEvents(all.filter((id) => !byEvent.has(id) && before.get(id)?.mergedInto == null));
  return rows;
}
