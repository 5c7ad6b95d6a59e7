import { describe, expect, test } from 'vitest';
import { clusterAll } from '../../../src/story/cluster/index.js';
import { type Arrival, BOILERPLATE_SITE, LIVE_PAGE, LONG_AFTER, LONG_AND_SHORT, LOOK_ALIKES, OTHERS, ROUND_UP, SPLITTING } from './heap.js';
import { gold, groups, inOrder, read, tell } from './support.js';

const EVERYTHING = [
  ...OTHERS,
  ...SPLITTING,
  ...LIVE_PAGE,
  ...BOILERPLATE_SITE,
  ...ROUND_UP,
  ...LOOK_ALIKES,
  ...LONG_AND_SHORT,
  ...LONG_AFTER,
];
const CASES: readonly (readonly [string, readonly Arrival[]])[] = [
  ['unrelated stories', OTHERS],
  ['one story that becomes two', [...OTHERS, ...SPLITTING]],
  ['a live page saved every hour', [...OTHERS, ...LIVE_PAGE]],
  ['a site whose own words fill its pages', [...OTHERS, ...BOILERPLATE_SITE]],
  ['a round-up of five stories', [...OTHERS, ...SPLITTING, ...ROUND_UP]],
  ['two earthquakes and two visits, a day apart', [...OTHERS, ...LOOK_ALIKES]],
  ['three thousand words beside thirty', [...OTHERS, ...LONG_AND_SHORT]],
  ['an inquiry a month later, an anniversary a year later', [...OTHERS, ...LONG_AFTER]],
  ['all of it in one heap', EVERYTHING],
];

describe.each(CASES)('%s', (_, arrivals) => {
  test('as the reports come in', () => expect(groups(tell(arrivals).stories)).toEqual(gold(arrivals)));
  test('with the reports of a day turned around', () => expect(groups(tell(arrivals.toReversed()).stories)).toEqual(gold(arrivals)));
  test('all at hand', () => {
    const found = clusterAll(inOrder(arrivals).map((arrival) => read(arrival)));
    expect(groups(new Map(found.map(({ id, story }) => [id, story])))).toEqual(gold(arrivals));
  });
});

test('what is recorded leads from the first assignment to the last', () => {
  const { stories, changes } = tell(EVERYTHING);
  expect(changes.length).toBeGreaterThan(0);
  for (const { change, from, to, reports } of changes) {
    expect(reports.length).toBeGreaterThan(0);
    expect(from).not.toBe(to);
    const still = [...stories.values()].includes(from);
    expect(change === 'split' || !still || changes.some((later) => later.to === from)).toBe(true);
  }
});
