import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkAll, Keeper, shippedModel } from '../../src/pipeline/index.js';
import type { RecordStore } from '../../src/record/index.js';
import type { RawDocument } from '../../src/source/index.js';
import { openRecord } from '../../src/store/index.js';

const actor = { who: 'Ana', now: '2025-05-01T10:00:00.000Z' };
const model = shippedModel(new URL('../../models/', import.meta.url));

const textsOf = (story: string): string[] => {
  const folder = `test/stories/${story}/reports`;
  return readdirSync(folder)
    .toSorted()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
};

const documentOf = (text: string, i: number): RawDocument => ({
  file: `${i}.txt`,
  url: null,
  kind: 'text',
  text,
  encoding: 'utf-8',
  given: {},
});

/** Everything that the record holds of its reports. */
async function contentOf(store: RecordStore): Promise<unknown> {
  const stories = await store.stories({});
  const articles = await store.articles({});
  return {
    stories,
    articles,
    documents: await Promise.all(stories.map(({ id }) => store.storyDocument(id))),
    entities: await store.entities({}),
    events: await store.events({}),
    assertions: await store.assertions({}),
    claims: await store.claims({}),
    appearances: await store.appearances({}),
    faults: await store.faults(),
  };
}

async function kept(documents: readonly RawDocument[], calls: number, batch: number): Promise<RecordStore> {
  const store = await openRecord(':memory:', { create: true });
  const size = Math.ceil(documents.length / calls);
  for (let at = 0; at < documents.length; at += size)
    await new Keeper(store, model, { ...actor, batch }).add(documents.slice(at, at + size));
  return store;
}

describe('reports of three stories in turn', () => {
  const stories = ['antananarivo-ankara-ambassador', 'gitega-brussels-sanctions', 'lake-edward-clash'].map(textsOf);
  const documents = [0, 1, 2, 3].flatMap((i) => stories.flatMap((texts) => texts[i] ?? [])).map(documentOf);

  test('each finds its own; one by one, in small batches and all at once they make the same record', async () => {
    const oneByOne = await kept(documents, documents.length, 1);
    expect((await oneByOne.stories({})).map(({ articles }) => articles)).toEqual(stories.map((texts) => texts.length));
    const content = await contentOf(oneByOne);
    for (const other of [await kept(documents, 1, 4), await kept(documents, 1, 64)]) {
      expect(await contentOf(other)).toEqual(content);
      await other.close();
    }
    await oneByOne.close();
  }, 120_000);
});

test('which one an nth is stands in the document and in the record, and is checked', async () => {
  const report = (day: string, which: string): string =>
    [
      `Kenyan minister in Uruguay for ${which} visit`,
      `MONTEVIDEO, ${day} 2025 (Rambla Wire) — Kenyan Foreign Minister Amina Wekesa arrived in Uruguay on ${day}, 2025, her ${which} visit to the country this year.`,
      'She met Uruguayan Foreign Minister Tomás Arrieta in Montevideo, the ministry said.',
    ].join('\n\n');
  const store = await kept([report('March 10', 'first'), report('September 2', 'third')].map(documentOf), 1, 64);
  const [row] = (await store.precedents({})).filter(({ kind, nth }) => kind === 'nth' && nth === 3);
  expect(row).toMatchObject({ since: expect.stringMatching(/^2025/), scope: 'person' });
  const document = await store.storyDocument(row?.story ?? 0);
  expect(document?.precedents.find(({ kind }) => kind === 'nth')).toMatchObject({ kind: 'nth', n: 3 });
  const check = await checkAll(store, `s${row?.story}.p${row?.n}`, 5);
  // One earlier visit is known: two are claimed.
  expect(check.checks).toMatchObject([{ verdict: 'open', because: expect.stringMatching(/1 earlier/) }]);
  await store.close();
});

/** Further printings of a story: head and first paragraphs of one report, then some of its others and some of another report’s. */
function printings(texts: readonly string[], count: number): string[] {
  const parts = texts.map((text) => text.split(/\n\s*\n/));
  return Array.from({ length: count }, (_, i) => {
    const [own, other] = [parts[i % parts.length] ?? [], parts[(i * 3 + 1) % parts.length] ?? []];
    const rest = own.slice(4).filter((_p, k) => (k + i) % 4 !== 0);
    return [...own.slice(0, 4), ...rest, ...other.slice(4).filter((_p, k) => (k * 5 + i) % 7 === 0)].join('\n\n');
  });
}

test('a story goes on growing when only some of its reports are tried; what it does not tell stays out', async () => {
  const growing = [...new Set(printings(textsOf('pena-nieto-washington'), 24))];
  expect(growing.length).toBeGreaterThan(14);
  const store = await kept([...growing, textsOf('khiva-three-presidents')[0] ?? ''].map(documentOf), 1, 64);
  expect((await store.stories({})).map(({ articles }) => articles)).toEqual([growing.length, 1]);
  expect(await store.faults()).toEqual([]);
  await store.close();
}, 120_000);
