import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ArticleFacts, keepStory } from '../../src/pipeline/record/index.js';
import type { EntityRow, EventKey, EventKeyRange, EventRow, RecordStore } from '../../src/record/index.js';
import type { StoryReading } from '../../src/story/index.js';
import { articleId, syntheticStory } from './synthetic.js';

export interface OpenedStore {
  readonly store: RecordStore;
  /** Opens the same record once more, as another process would. */
  readonly again: (() => Promise<RecordStore>) | null;
}

const keep = (store: RecordStore, made: { reading: StoryReading; facts: (id: string) => ArticleFacts }): Promise<number> =>
  store.write(async (tx) => {
    const story = await tx.next('story');
    await keepStory(tx, story, made.reading, made.facts);
    return story;
  });

const bareEvent = (id: number): EventRow => ({
  id,
  type: 'visit',
  title: `Visit ${id}`,
  status: 'occurred',
  hedged: false,
  negated: false,
  main: false,
  when: null,
  place: null,
  country: null,
  about: null,
  participants: [],
  articles: 0,
  origins: 0,
  conflicts: [],
  standing: null,
  mergedInto: null,
});

/** What every RecordStore must do. */
export function recordStoreSuite(engine: string, open: () => Promise<OpenedStore>): void {
  describe(`RecordStore on ${engine}`, () => {
    let opened: OpenedStore;
    let store: RecordStore;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(async () => {
      await store.close();
    });

    test('a new record is empty and sound', async () => {
      expect(await store.counts()).toEqual({
        articles: 0,
        background: 0,
        stories: 0,
        entities: 0,
        events: 0,
        claims: 0,
        quotes: 0,
        corrections: 0,
      });
      expect(await store.faults()).toEqual([]);
    });

    test('a story comes back as it was kept', async () => {
      const made = syntheticStory(1);
      const story = await keep(store, made);
      expect(await store.storyDocument(story)).toEqual(made.reading.document);
      const [head] = await store.articles({ ids: [articleId(1, 0)] });
      expect(head).toMatchObject({ story, position: 0, kind: 'report', publisher: made.reading.document.reports[0]?.publisher });
      const [row] = await store.texts([articleId(1, 1), 'r-unknown']);
      expect(row?.text).toBe(made.reading.document.reports[1]?.text);
      expect(row?.sentences).toEqual(made.reading.document.reports[1]?.sentences);
      expect(await store.known([articleId(1, 0), 'runknown'])).toEqual(new Set([articleId(1, 0)]));
      expect(await store.articlesStarting(articleId(1, 0).slice(0, 13))).toEqual([articleId(1, 0)]);
      expect(await store.faults()).toEqual([]);
    });

    test('every passage stands where its row says', async () => {
      await keep(store, syntheticStory(1));
      const texts = new Map((await store.texts([articleId(1, 0), articleId(1, 1)])).map(({ id, text }) => [id, text]));
      const appearances = await store.appearances({ articles: [articleId(1, 0)] });
      expect(appearances.length).toBeGreaterThan(5);
      for (const { article, name, mentions } of appearances)
        for (const [start, end] of mentions) expect(texts.get(article)?.slice(start, end)).toBe(name);
      const assertions = await store.assertions({ articles: [articleId(1, 1)] });
      expect(assertions).toHaveLength(15);
      for (const { article, start, end } of assertions) expect(texts.get(article)?.slice(start, end)).toMatch(/said\.$/);
    });

    test('keeping a story again changes nothing', async () => {
      const made = syntheticStory(3);
      const story = await keep(store, made);
      const before = [
        await store.counts(),
        await store.events({}),
        await store.entities({}),
        await store.claims({}),
        await store.offices({}),
      ];
      await store.write((tx) => keepStory(tx, story, made.reading, made.facts));
      expect([
        await store.counts(),
        await store.events({}),
        await store.entities({}),
        await store.claims({}),
        await store.offices({}),
      ]).toEqual(before);
      expect(await store.faults()).toEqual([]);
    });

    test('one person of several stories is one entity', async () => {
      for (const n of [1, 2, 3, 4, 5, 6]) await keep(store, syntheticStory(n));
      const people = (await store.entities({ types: ['person'] })).map(({ name, country }) => `${name} ${country}`);
      expect(new Set(people).size).toBe(people.length);
      const states = (await store.entities({ types: ['state'] })).map(({ country }) => country);
      expect(new Set(states).size).toBe(states.length);
    });

    test('events are found by who, where, when, what and in what order', async () => {
      for (const n of [1, 2, 3]) await keep(store, syntheticStory(n));
      const all = await store.events({});
      expect(all.length).toBeGreaterThan(20);
      expect(all.map(({ when }) => when?.from ?? '9999')).toEqual(all.map(({ when }) => when?.from ?? '9999').toSorted());
      const visits = await store.events({ types: ['visit'] });
      expect(visits).toEqual(all.filter(({ type }) => type === 'visit'));
      const one = visits[0];
      const country = one?.country ?? '';
      expect(await store.events({ country })).toEqual(all.filter((event) => event.country === country));
      const who = one?.participants[0]?.entity ?? 0;
      expect(await store.events({ with: [who], roles: ['agent'] })).toEqual(
        all.filter(({ participants }) => participants.some(({ entity, role }) => entity === who && role === 'agent')),
      );
      const day = one?.when?.from ?? '';
      expect(await store.events({ since: day, until: day })).toEqual(
        all.filter(({ when }) => when !== null && when.from <= day && when.to >= day),
      );
      expect(await store.events({ limit: 2, offset: 1 })).toEqual(all.slice(1, 3));
      expect((await store.events({ newestFirst: true, limit: 1 }))[0]?.when).toEqual(all.at(-1)?.when);
      expect(await store.events({ statuses: ['planned'] })).toEqual(all.filter(({ status }) => status === 'planned'));
      expect(await store.events({ with: [] })).toEqual([]);
      expect(await store.events({ main: true, story: 1 })).toHaveLength(1);
    });

    test('words are found in any form, phrases as they stand, with facets', async () => {
      for (const n of [1, 2, 3]) await keep(store, syntheticStory(n));
      const found = await store.search({ words: 'official preparations', limit: 4 });
      expect(found.articles).toHaveLength(4);
      expect(found.counted).toBe(6);
      expect(found.more).toBe(false);
      expect(found.publishers.reduce((sum, { count }) => sum + count, 0)).toBe(6);
      expect(found.entities.length).toBeGreaterThan(0);
      expect((await store.search({ words: '"long exchange of letters"', limit: 4 })).counted).toBe(6);
      expect((await store.search({ words: '"letters of exchange"', limit: 4 })).counted).toBe(0);
      expect((await store.search({ words: 'nowhere', limit: 4 })).articles).toEqual([]);
      expect((await store.search({ words: '" * ( ', limit: 4 })).articles).toEqual([]);
      const [publisher] = found.publishers;
      expect((await store.search({ words: 'officials', publisher: publisher?.value ?? '', limit: 9 })).counted).toBe(publisher?.count);
    });

    test('of each range of keys the last sixty events are looked up, whatever else is asked for', async () => {
      await store.write(async (tx) => {
        const entity = await tx.next('entity', 2);
        const named = (id: number): EntityRow => ({ id, type: 'person', name: `N${id}`, country: null, named: true, mergedInto: null });
        await tx.putEntities([named(entity), named(entity + 1)]);
        const first = await tx.next('event', 200);
        const rows = Array.from({ length: 200 }, (_, i) => bareEvent(first + i));
        const owner = (i: number): EventKey => ({
          entity: i < 190 ? entity : entity + 1,
          key: `visit 2020-01-${String(1 + Math.floor(i / 10)).padStart(2, '0')}`,
        });
        await tx.putEvents(rows, new Map(rows.map(({ id }, i) => [id, [owner(i)]])));
        const range = (who: number, from: string, to: string): EventKeyRange => ({ entity: who, from: `visit ${from}`, to: `visit ${to}` });
        const ids = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => first + from + i);
        const many = range(entity, '2020-01-01', '2020-01-31');
        expect(await tx.eventsUnder([many])).toEqual(ids(130, 190));
        expect(await tx.eventsUnder([many, range(entity, '2020-01-02', '2020-01-02'), range(entity + 1, '2020', '2021')])).toEqual([
          ...ids(10, 20),
          ...ids(130, 200),
        ]);
        // More rows than are read in one go.
        const often = Array.from({ length: 12 }, (_, i) => range(entity, '2019', `2020-02-${10 + i}`));
        expect(await tx.eventsUnder(often)).toEqual(ids(130, 190));
        expect(await tx.eventsUnder([])).toEqual([]);
      });
    });

    test('numbers count up through a transaction and on in the next; corrections are seen as soon as they are made', async () => {
      await store.write(async (tx) => {
        expect([await tx.next('event', 3), await tx.next('event'), await tx.next('entity')]).toEqual([1, 4, 1]);
        expect(await tx.corrections()).toEqual([]);
        const row = {
          id: 1,
          kind: 'reject',
          target: 'e1',
          payload: { anchors: [] },
          who: 'a',
          when: 'b',
          why: 'c',
          undoneBy: null,
        } as const;
        await tx.putCorrection(row);
        expect(await tx.corrections()).toEqual([row]);
      });
      await expect(store.write(async (tx) => Promise.reject(new Error(String(await tx.next('event', 5)))))).rejects.toThrow('5');
      expect(await store.write((tx) => tx.next('event'))).toBe(5);
      expect(await store.write((tx) => tx.next('event', 2))).toBe(6);
    });

    test('a transaction that fails leaves nothing behind', async () => {
      const made = syntheticStory(1);
      const failing = store.write(async (tx) => {
        await keepStory(tx, await tx.next('story'), made.reading, made.facts);
        throw new Error('stop');
      });
      await expect(failing).rejects.toThrow('stop');
      expect((await store.counts()).articles).toBe(0);
      expect(await keep(store, made)).toBe(1);
    });

    test('writers take turns and readers see whole batches', async () => {
      const again = opened.again;
      if (!again) return;
      const other = await again();
      const stories = [1, 2, 3, 4, 5, 6].map((n) => keep(n % 2 ? store : other, syntheticStory(n)));
      const numbers = await Promise.all(stories);
      expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(await other.counts()).toEqual(await store.counts());
      expect((await other.counts()).articles).toBe(12);
      expect(await other.faults()).toEqual([]);
      await other.close();
    });
  });
}
