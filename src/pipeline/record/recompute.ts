import {
  type ArticleHead,
  type AssertionRow,
  type EntityRow,
  type EventContext,
  eventFrom,
  type EventKey,
  eventKeys,
  type EventRow,
  grouped,
  happeningOf,
  type Overlay,
  overlaysOf,
  type RecordTransaction,
} from '../../record/index.js';

export function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`the record has no ${what}`);
  return value;
}

/** What is at hand already and need not be asked for. */
export interface AtHand {
  readonly entities: ReadonlyMap<number, EntityRow>;
  readonly heads: ReadonlyMap<string, Pick<ArticleHead, 'id' | 'story' | 'position' | 'origin'>>;
  readonly texts: ReadonlyMap<string, string>;
}
const NOTHING: AtHand = { entities: new Map(), heads: new Map(), texts: new Map() };

/** Everything that working out events asks for. */
export interface Telling extends EventContext {
  /** In the order in which the record got them. */
  ordered(rows: readonly AssertionRow[]): AssertionRow[];
}

/** All that working out the events of these assertions asks for. */
export async function eventContext(
  tx: RecordTransaction,
  assertions: readonly AssertionRow[],
  isMain: (event: number) => boolean,
  hand: AtHand = NOTHING,
): Promise<Telling> {
  const named = assertions.flatMap(({ place, participants }) => [...(place === null ? [] : [place]), ...participants.map((p) => p.entity)]);
  const entities = await completed(hand.entities, named, (ids) => tx.entities({ ids }));
  const articles = assertions.map(({ article }) => article);
  const heads = await completed(hand.heads, articles, (ids) => tx.articles({ ids }));
  const order = new Map([...heads.values()].sort((a, b) => a.story - b.story || a.position - b.position).map(({ id }, i) => [id, i]));
  const rankOf = ({ article }: AssertionRow): number => order.get(article) ?? order.size;
  const ordered = (rows: readonly AssertionRow[]): AssertionRow[] => rows.toSorted((a, b) => rankOf(a) - rankOf(b) || a.n - b.n);
  const firsts = [...grouped(assertions, ({ event }) => event).values()].flatMap((rows) => ordered(rows)[0]?.article ?? []);
  const missing = [...new Set(firsts)].filter((article) => !hand.texts.has(article));
  const texts = new Map(missing.length > 0 ? (await tx.texts(missing)).map(({ id, text }) => [id, text]) : []);
  return {
    entity: (id): EntityRow => must(entities.get(id), `entity ${id}`),
    originOf: (article) => {
      const head = heads.get(article);
      return head ? `${head.story}:${head.origin}` : article;
    },
    ordered,
    passage: (article, start, end) => (hand.texts.get(article) ?? texts.get(article))?.slice(start, end) ?? '',
    isMain,
  };
}

/** What is at hand, and the rows of the others. */
async function completed<K, T extends { readonly id: K }>(
  hand: ReadonlyMap<K, T>,
  wanted: readonly K[],
  ask: (ids: K[]) => Promise<readonly T[]>,
): Promise<ReadonlyMap<K, T>> {
  const missing = [...new Set(wanted)].filter((id) => !hand.has(id));
  if (missing.length === 0) return hand;
  return new Map([...hand, ...(await ask(missing)).map((row) => [row.id, row] as const)]);
}

/** Events worked out from all that is asserted of them, corrections laid over, with the keys under which they are found again. */
export interface Worked {
  readonly rows: readonly EventRow[];
  readonly keys: ReadonlyMap<number, readonly EventKey[]>;
}

export async function workOut(tx: RecordTransaction, assertions: readonly AssertionRow[], telling: Telling): Promise<Worked> {
  const byEvent = grouped(assertions, ({ event }) => event).values();
  return worked([...byEvent].map(telling.ordered), telling, overlaysOf(await tx.corrections()));
}

/** Events from the assertions of each. */
export function worked(told: readonly (readonly AssertionRow[])[], context: EventContext, overlays: ReadonlyMap<number, Overlay>): Worked {
  const rows: EventRow[] = [];
  const keys = new Map<number, EventKey[]>();
  for (const assertions of told) {
    const event = assertions[0]?.event ?? 0;
    const row = eventFrom(event, assertions, context, overlays.get(event));
    rows.push(row);
    if (row.standing !== 'rejected') keys.set(event, eventKeys(happeningOf(row, assertions)));
  }
  return { rows, keys };
}

/** Works out the events again from what is asserted of them now; those that nothing asserts any more go. */
export async function recompute(tx: RecordTransaction, ids: Iterable<number>): Promise<readonly EventRow[]> {
  const all = [...new Set(ids)];
  const before = new Map((await tx.events({ ids: all })).map((row) => [row.id, row]));
  const assertions = await tx.assertions({ events: all });
  const telling = await eventContext(tx, assertions, (event) => before.get(event)?.main ?? false);
  const { rows, keys } = await workOut(tx, assertions, telling);
  await tx.putEvents(rows, keys);
  const told = new Set(rows.map(({ id }) => id));
  // One that was merged away keeps its row, so that its id still leads somewhere.
  await tx.deleteEvents(all.filter((id) => !told.has(id) && before.get(id)?.mergedInto == null));
  return rows;
}
