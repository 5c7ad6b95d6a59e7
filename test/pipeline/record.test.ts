import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addReports,
  articleIds,
  askCheck,
  askDoctor,
  askEntity,
  askMeetings,
  askOverdue,
  askQuotes,
  askSearch,
  askStory,
  askTimeline,
  askTrips,
  checkAll,
  correctRecord,
  type Decision,
  rereadRecord,
  shippedModel,
  whyRecord,
} from '../../src/pipeline/index.js';
import type { RecordStore } from '../../src/record/index.js';
import { openRecord } from '../../src/store/index.js';
import { storySchema } from '../../src/story/document.js';
import * as schemas from '../../src/view/record/documents.js';
import { codebook } from '../../src/view/index.js';

const REPORTS = ['1-plan', '2-plan-again', '3-arrival', '4-later'].map((name) => `test/record/reports/${name}.txt`);
const actor = { who: 'Ana', now: '2025-05-01T10:00:00.000Z' };
const model = shippedModel(new URL('../../models/', import.meta.url));
const limit = 20;

const recordOf = async (paths: readonly string[]): Promise<RecordStore> => {
  const store = await openRecord(':memory:', { create: true });
  for (const path of paths) await addReports(store, [path], model, actor);
  return store;
};

describe('a record of four reports, read one after the other', () => {
  let store: RecordStore;
  beforeAll(async () => {
    store = await recordOf(REPORTS);
  });
  afterAll(() => store.close());

  test('two stories; a visit that is planned, done and looked back upon is one', async () => {
    expect((await store.stories({})).map(({ articles }) => articles)).toEqual([3, 1]);
    const { trips } = schemas.tripsSchema.parse(await askTrips(store, { to: 'Uruguay', limit }));
    expect(trips).toMatchObject([
      { status: 'occurred', reports: 4, origins: 4, country: 'UY', when: { from: '2025-03-10', to: '2025-03-12' } },
    ]);
    expect(trips[0]?.history.map(({ status, passage }) => [status, passage.place])).toEqual([
      // not the headlines, A1 and C1: the sentences below them give the days
      ['planned', 's1.A2'],
      ['occurred', 's1.C2'],
    ]);
  });

  test.each([
    [{ of: 'amina wekesa' }, 1],
    [{ of: 'Amina Wekesa', to: 'uruguay' }, 1],
    [{ from: 'Kenya' }, 1],
    [{ from: 'Tanzania' }, 0],
    [{ to: 'Montevideo' }, 0],
    [{ since: '2025-03-12' }, 1],
    [{ since: '2025-03-13' }, 0],
    [{ until: '2025-03-09' }, 0],
  ])('trips %j', async (question, count) => expect((await askTrips(store, { ...question, limit })).trips).toHaveLength(count));

  test('timeline, meetings, overdue', async () => {
    const signed = schemas.eventsSchema.parse(await askTimeline(store, { type: 'sign', limit }));
    expect(signed.events[0]).toMatchObject({ type: 'sign', when: { from: '2025-04-22', basis: 'resolved' } });
    expect((await askTimeline(store, { of: 'Joseph Mrema', limit })).events.length).toBeGreaterThan(0);
    const met = await askMeetings(store, 'Amina Wekesa', 'Tomás Arrieta', { limit });
    expect(met.events).toMatchObject([{ type: 'meet', status: 'occurred' }]);
    const states = await askMeetings(store, 'Uruguay', 'Kenya', { limit });
    expect(states.events.map(({ type }) => type).toSorted()).toEqual(['meet', 'visit']);
    // “agreed to share radar data” may be read as working together to come: no report will ever tell that it came about.
    expect((await askOverdue(store, '2026-01-01', limit)).events).toEqual([]);
    await expect(askTimeline(store, { type: 'nonsense', limit })).rejects.toMatchObject({ code: 'USAGE' });
  });

  test('quotations by and about', async () => {
    const by = schemas.quotesSchema.parse(await askQuotes(store, { by: 'Arrieta', limit }));
    expect(by.quotes.map(({ passage }) => passage.text)).toEqual(['Crime at sea knows no border']);
    expect((await askQuotes(store, { about: 'ports', limit })).quotes.map(({ speaker }) => speaker?.name)).toEqual(['Amina Wekesa']);
    await expect(askQuotes(store, { limit })).rejects.toMatchObject({ code: 'USAGE' });
  });

  test('search shows the sentences that hold the words', async () => {
    const found = schemas.searchSchema.parse(await askSearch(store, { words: 'sharing radar', limit }));
    expect(found.hits).toMatchObject([{ story: 's2', publisher: 'Dodoma Courier' }]);
    expect(found.hits[0]?.passages.map(({ text }) => text).join(' ')).toMatch(/share radar data/);
    expect((await askSearch(store, { words: 'minister', with: 'Uruguay', limit })).counted).toBe(4);
    expect((await askSearch(store, { words: 'minister', since: '2025-04-01', limit })).counted).toBe(1);
  });

  test('every portrait and derivation is in its documented form', async () => {
    for (const [name, type] of [
      ['Amina Wekesa', 'person'],
      ['Kenyan Foreign Ministry', 'organisation'],
      ['Kenya', 'state'],
    ] as const) {
      expect(schemas.entitySchema.safeParse(await askEntity(store, name, [type], limit)).error?.issues ?? []).toEqual([]);
    }
    expect(storySchema.safeParse((await askStory(store, 's1')).document).error?.issues ?? []).toEqual([]);
    for (const { id } of await store.events({})) expect((await whyRecord(store, `e${id}`)).steps.length).toBeGreaterThan(2);
    for (const { id } of await store.entities({})) expect((await whyRecord(store, `n${id}`)).id).toBe(`n${id}`);
    expect(schemas.doctorSchema.parse(await askDoctor(store, ':memory:'))).toMatchObject({ faults: [], conflicts: [] });
    expect(schemas.codebookSchema.parse(codebook()).types.length).toBeGreaterThan(30);
  });

  test('a precedent is open while the record knows too little, and says what it cannot know', async () => {
    const check = schemas.checkSchema.parse(await askCheck(store, 'first visit by a Kenyan foreign minister to Uruguay since 2011'));
    expect(check).toMatchObject({ verdict: 'open', deciding: [] });
    expect(check.others).toHaveLength(1);
    expect(check.unknown[0]).toMatch(/4 reports/);
    expect((await askCheck(store, 'Amina Wekesa last visited Uruguay in 2019')).verdict).toBe('contradicted');
    expect((await askCheck(store, 'Amina Wekesa last visited Uruguay in March 2025')).verdict).toBe('supported');
    await expect(askCheck(store, 'is it so?')).rejects.toMatchObject({ code: 'QUESTION_UNCLEAR' });
    const all = schemas.checksSchema.parse(await checkAll(store, null, limit));
    expect(all.checks.map(({ precedent, verdict }) => [precedent, verdict])).toEqual([['s1.p1', 'open']]);
  });

  test('reports are known by content: adding them again changes nothing', async () => {
    const before = [await store.counts(), await store.events({}), await store.audit(100)];
    const { reports } = await addReports(store, REPORTS, model, actor);
    expect(reports.map(({ outcome }) => outcome)).toEqual(['known', 'known', 'known', 'known']);
    expect([await store.counts(), await store.events({}), await store.audit(100)]).toEqual(before);
  });
});

test('the order in which reports come makes no difference to what happened', async () => {
  const shape = async (paths: readonly string[]): Promise<unknown> => {
    const store = await recordOf(paths);
    const { trips } = await askTrips(store, { to: 'Uruguay', limit });
    await store.close();
    return trips.map(({ status, when, reports, origins }) => ({ status, from: when?.from, to: when?.to, reports, origins }));
  };
  const expected = await shape(REPORTS);
  expect(await shape(REPORTS.toReversed())).toEqual(expected);
});

describe('corrections', () => {
  let store: RecordStore;
  beforeAll(async () => {
    store = await recordOf(REPORTS);
  });
  afterAll(() => store.close());

  const decide = (decision: Decision | { kind: 'undo'; correction: number }): ReturnType<typeof correctRecord> =>
    correctRecord(store, decision, 'a test', actor, () => model);
  const undo = async (correction: number): Promise<void> => {
    await decide({ kind: 'undo', correction });
    expect(await store.faults()).toEqual([]);
  };
  const trips = async (): Promise<unknown[]> =>
    (await askTrips(store, { to: 'Uruguay', limit })).trips.map(({ id, status, when, standing, reports }) => ({
      id,
      status,
      from: when?.from,
      standing,
      reports,
    }));
  const visit = async (): Promise<string> => (await askTrips(store, { to: 'Uruguay', limit })).trips[0]?.id ?? '';

  /** A decision, what it shows; after reading everything again it still shows; after undoing it, all is as before. */
  async function holdsAndIsUndone(decision: Decision, shows: () => Promise<void>): Promise<void> {
    const state = async (): Promise<unknown> => [await trips(), (await store.events({ rejected: true })).length];
    const before = await state();
    const { id } = await decide(decision);
    await shows();
    await rereadRecord(store, null, model, actor);
    await shows();
    expect(await store.faults()).toEqual([]);
    await undo(id);
    expect(await state()).toEqual(before);
    await rereadRecord(store, null, model, actor);
    expect(await state()).toEqual(before);
  }

  test('fix: a date', async () => {
    const target = await visit();
    await holdsAndIsUndone({ kind: 'fix', target, field: 'date', value: '2025-03-11..2025-03-13' }, async () => {
      expect(await trips()).toMatchObject([{ id: target, from: '2025-03-11' }]);
      const { steps } = await whyRecord(store, target);
      expect(steps.some(({ says }) => /corrected, k\d+: fix date 11–13 March 2025, by Ana on 2025-05-01: a test/.test(says))).toBe(true);
    });
  });

  test('fix: status, type, role, place, attribution', async () => {
    const target = await visit();
    const id = Number(target.slice(1));
    const [event] = await store.events({ ids: [id] });
    const who = event?.participants.find(({ role }) => role === 'agent')?.entity ?? 0;
    const host = event?.participants.find(({ role }) => role === 'host')?.entity ?? 0;
    for (const [field, value, holds] of [
      ['status', 'cancelled', { status: 'cancelled' }],
      ['type', 'attend', { type: 'attend' }],
      ['role', `n${who}=guest`, { participants: expect.arrayContaining([expect.objectContaining({ entity: who, role: 'guest' })]) }],
      ['place', `n${host}`, { place: host }],
    ] as const) {
      await holdsAndIsUndone({ kind: 'fix', target, field, value }, async () =>
        expect((await store.events({ ids: [id] }))[0]).toMatchObject(holds),
      );
    }
    const { id: attribution } = await decide({ kind: 'fix', target, field: 'attribution', value: `n${host}` });
    expect((await whyRecord(store, target)).steps.map(({ says }) => says)).toContainEqual(expect.stringMatching(/has it from Uruguay/));
    await undo(attribution);
  });

  test('reject and confirm', async () => {
    const target = await visit();
    await holdsAndIsUndone({ kind: 'reject', target }, async () => expect(await trips()).toEqual([]));
    await holdsAndIsUndone({ kind: 'confirm', target }, async () => expect(await trips()).toMatchObject([{ standing: 'confirmed' }]));
  });

  test('split an event by report, and merge it back', async () => {
    const target = await visit();
    const articles = await articleIds(store, ['s2.A']);
    await holdsAndIsUndone({ kind: 'split', target, articles }, async () =>
      expect(await trips()).toMatchObject([{ reports: 1 }, { id: target, reports: 3 }]),
    );
    const { payload } = await decide({ kind: 'split', target, articles });
    await holdsAndIsUndone({ kind: 'merge', target, other: payload.other ?? '' }, async () =>
      expect(await trips()).toMatchObject([{ id: target, reports: 4 }]),
    );
  });

  test('split a person by report, and merge two', async () => {
    const person = async (name: string): Promise<{ id: string; reports: number }> => askEntity(store, name, ['person'], limit);
    const { id, reports } = await person('Tomás Arrieta');
    const articles = await articleIds(store, ['s1.C']);
    const { payload } = await decide({ kind: 'split', target: id, articles });
    expect(await person(id)).toMatchObject({ reports: reports - 1 });
    expect(await person(payload.other ?? '')).toMatchObject({ reports: 1 });
    await rereadRecord(store, null, model, actor);
    expect(await person(payload.other ?? '')).toMatchObject({ reports: 1 });
    await decide({ kind: 'merge', target: id, other: payload.other ?? '' });
    expect(await person(payload.other ?? '')).toMatchObject({ id, reports });
    await rereadRecord(store, null, model, actor);
    expect(await person(id)).toMatchObject({ reports });
  });

  test('what cannot be done is refused and leaves no trace', async () => {
    const target = await visit();
    const before = await store.corrections();
    const person = (await askEntity(store, 'Amina Wekesa', ['person'], limit)).id;
    const state = (await askEntity(store, 'Kenya', ['state'], limit)).id;
    for (const decision of [
      { kind: 'merge', target: person, other: state },
      { kind: 'merge', target: person, other: person },
      { kind: 'split', target, articles: ['r-unknown'] },
      { kind: 'fix', target, field: 'date', value: 'soon' },
      { kind: 'fix', target, field: 'date', value: '2025-02-30' },
      { kind: 'fix', target, field: 'role', value: 'n9999=agent' },
      { kind: 'fix', target: person, field: 'date', value: '2025' },
    ] as const) {
      await expect(decide(decision)).rejects.toMatchObject({ code: 'CORRECTION_IMPOSSIBLE' });
    }
    await expect(decide({ kind: 'reject', target: 'e9999' })).rejects.toMatchObject({ code: 'RECORD_ID_UNKNOWN' });
    await expect(decide({ kind: 'undo', correction: 9999 })).rejects.toMatchObject({ code: 'RECORD_ID_UNKNOWN' });
    expect(await store.corrections()).toEqual(before);
  });

  test('decisions are never changed: each has who, when and why, and the log tells of all', async () => {
    const all = await store.corrections();
    expect(all.map(({ id }) => id)).toEqual(all.map((_, i) => i + 1));
    expect(all.every(({ who, when, why }) => who === 'Ana' && when === actor.now && why === 'a test')).toBe(true);
    expect((await store.audit(1000)).filter(({ action }) => action !== 'add' && action !== 'reread')).toHaveLength(all.length);
  });
});
