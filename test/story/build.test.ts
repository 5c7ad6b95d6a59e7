import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareDocuments, shippedModel } from '../../src/pipeline/index.js';
import { loadStorySchema, type StoryDocument } from '../../src/story/index.js';

const analyzer = shippedModel(new URL('../../models/', import.meta.url));
const folder = new URL('../../samples/nairobi-hanoi/', import.meta.url).pathname;
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort();

function compare(texts: readonly { file: string; text: string }[]): StoryDocument {
  return compareDocuments(
    texts.map(({ file, text }) => ({ file, url: null, kind: 'text', text, encoding: 'utf-8', given: {} })),
    analyzer,
  ).story;
}

const sample = files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
const story = compare(sample);
const report = (file: string) => story.reports.find((one) => one.file === file);

describe('a story of four reports', () => {
  test('is a valid document', async () => expect((await loadStorySchema()).safeParse(story).error).toBeUndefined());

  test('counts the rewritten agency report once', () => {
    const pair = [report('harbour-mail.txt')?.id, report('radio-script.txt')?.id].sort().join(' ');
    expect(story.kinship.find((one) => one.pair.join(' ') === pair)?.label).toBe('rewrite');
    expect(story.sources.independent).toBe(3);
  });

  test('keeps printed dates and works the missing one out with its reasons', () => {
    expect(report('harbour-mail.txt')?.published).toMatchObject({ from: '2024-03-13', to: '2024-03-13', basis: 'explicit' });
    const worked = report('radio-script.txt')?.published;
    expect(worked?.basis).toBe('aligned');
    expect(worked && worked.from >= '2024-03-11' && worked.to <= '2024-03-17').toBe(true);
    expect(worked?.anchor).toMatch(/“.+” in D is “.+” in /);
  });

  test('has the visit as one planned-then-called-off happening told by several reports', () => {
    const visits = story.events.filter((event) => event.type === 'visit' && event.main);
    expect(visits.length).toBeGreaterThan(0);
    expect(new Set(visits.flatMap((event) => event.evidence.map((one) => one.report))).size).toBeGreaterThan(1);
  });

  test('every id leads somewhere', () => {
    const entities = new Set(story.entities.map(({ id }) => id));
    const events = new Set(story.events.map(({ id }) => id));
    const mentioned = story.events.flatMap(({ participants, place, sources }) => [
      ...participants.map(({ entity }) => entity),
      ...sources.flatMap(({ chain }) => chain),
      ...(place === null ? [] : [place]),
    ]);
    const speakers = story.quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
    for (const id of [...mentioned, ...speakers, ...story.sources.named]) expect(entities).toContain(id);
    for (const id of story.events.flatMap(({ about }) => (about === null ? [] : [about]))) expect(events).toContain(id);
  });

  test('every passage stands where it says', () => {
    const texts = new Map(story.reports.map(({ id, text }) => [id, text]));
    const passages = [
      ...story.events.flatMap((event) => event.evidence),
      ...story.entities.flatMap((entity) => entity.mentions),
      ...story.times.map((time) => time.evidence),
      ...story.kinship.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.passages)),
    ];
    expect(passages.length).toBeGreaterThan(100);
    for (const { report: id, start, end, text } of passages) expect(texts.get(id)?.slice(start, end)).toBe(text);
  });

  test('is the same bytes again', () => expect(JSON.stringify(compare(sample))).toBe(JSON.stringify(story)));
});

describe('two undated reports', () => {
  test('stay undated: neither takes a date from nowhere', () => {
    const two = sample
      .filter(({ file }) => file === 'radio-script.txt')
      .map(({ text }) => ({ file: 'other.txt', text: text.replace('30 officials', '31 officials') }));
    const found = compare([...sample.filter(({ file }) => file === 'radio-script.txt'), ...two]);
    expect(found.reports.map(({ published }) => published)).toEqual([null, null]);
    expect(found.kinship[0]?.label).toBe('copy');
  });
});

describe('an undated report beside a dated one', () => {
  const dated = {
    file: 'a.txt',
    text: 'The Coast Herald\n\n7 June 2016\n\nMinisters of Togo and Benin sign ferry treaty\n\nLOME - The transport ministers of Togo and Benin signed a treaty on ferries in Lome on Monday. It is the first since 2012. Fares will fall in July.\n',
  };
  const published = (body: string) => compare([dated, { file: 'b.txt', text: `Lagoon Daily\n\n${body}\n` }]).reports[1]?.published ?? null;

  test('a year that both print dates nothing: it would be the same on any day', () => {
    expect(
      published('A hall burns in Maseru\n\nMASERU - A concert hall burned down in Maseru on Friday. It was built in 2012.'),
    ).toBeNull();
  });

  test('a weekday of the same happening does', () => {
    expect(
      published(
        'Ferry treaty signed in Lome\n\nLOME - Togo and Benin signed a treaty on ferries on Monday, their transport ministers said. It is the first since 2012.',
      ),
    ).toMatchObject({ basis: 'aligned', from: expect.stringMatching(/^2016-06-0[67]$/) });
  });

  test('none tells of the happening before its day', () => {
    const visit = 'Their presidents will visit the port of Lome on Friday.';
    const day = compare([
      { ...dated, text: dated.text.replace('Fares will fall in July.', visit) },
      {
        file: 'b.txt',
        text: `Lagoon Daily\n\nFerry treaty signed in Lome\n\nLOME - The transport ministers of Togo and Benin have signed a treaty on ferries in Lome. ${visit}\n`,
      },
    ]).reports[1]?.published;
    // “on Friday” alone would allow any day from Saturday, 4 June on
    expect(day).toMatchObject({ basis: 'aligned', from: '2016-06-06', to: '2016-06-09' });
  });
});

test('no happening takes place in a person, and no title says so', () => {
  const wellington = new URL('../../samples/wellington-fisheries/', import.meta.url).pathname;
  const texts = readdirSync(wellington)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(wellington, file), 'utf8') }));
  const { events, entities } = compare(texts);
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  expect(events.filter(({ place }) => place !== null && types.get(place) === 'person')).toEqual([]);
  expect(events.find(({ type }) => type === 'sign')?.title).toMatch(/ sign in Wellington, /);
});
