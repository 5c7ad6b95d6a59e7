import { expect, test } from 'vitest';
import { readCases } from '../../scripts/eval/gold-story.js';
import { STORIES } from '../../scripts/eval/stories.js';
import { faultsOf } from './verify.js';

const cases = readCases(STORIES);

test('there are stories', () => {
  expect(cases.filter(({ gold }) => gold.set === undefined)).toHaveLength(8);
  expect(cases.filter(({ gold }) => gold.set === 'own')).toHaveLength(12);
  expect(cases.filter(({ gold }) => gold.set === 'new')).toHaveLength(8);
  expect(cases.filter(({ gold }) => gold.set === 'recent')).toHaveLength(8);
  expect(cases.filter(({ gold }) => gold.set === 'latest')).toHaveLength(8);
  expect(cases.filter(({ gold }) => gold.set === 'unseen')).toHaveLength(8);
});

test.each(cases.map((story) => [story.name, story] as const))('the gold record of %s holds together', (_name, story) => {
  expect(faultsOf(story)).toEqual([]);
});

test('a fault in a gold record is seen', () => {
  const story = cases[0];
  if (!story) throw new Error('no story');
  const [first, ...rest] = story.gold.quotes;
  if (!first) throw new Error('no quotation');
  const broken = {
    ...story,
    gold: { ...story.gold, independent_sources: 99, quotes: [{ ...first, text: 'nobody said this', speaker: 'nobody' }, ...rest] },
  };
  expect(faultsOf(broken)).toHaveLength(3);
});
