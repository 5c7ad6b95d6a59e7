import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsOf, type HappeningRow, readHappenings } from '../../scripts/eval/happenings.js';
import { CLASSES, SENTENCES, type StoryPredicate } from '../../scripts/train/happenings/examples.js';
import { fitSoftmax, likelihoods } from '../../scripts/train/happenings/fit.js';
import { labelStories } from '../../scripts/train/happenings/label.js';
import type { Weighted } from '../../scripts/train/happenings/likeness.js';

const SETTINGS = { rounds: 8, rate: 0.1, penalty: 3e-5, least: 1 };
const [VISIT, MEET] = [CLASSES.indexOf('visit'), CLASSES.indexOf('meet')];
const example = (label: number, ...names: string[]) => ({ label, signs: names.map((name): Weighted => [name, 1]) });
const EXAMPLES = [
  example(VISIT, 'fly', 'to'),
  example(VISIT, 'sail', 'to'),
  example(MEET, 'talk', 'with'),
  example(MEET, 'dine', 'with'),
  example(0, 'sleep'),
];

const best = (p: Float64Array): number => p.indexOf(Math.max(...p));

test('signs that examples share tell what an unknown word beside them means', () => {
  const weights = fitSoftmax(Array.from({ length: 20 }, () => EXAMPLES).flat(), CLASSES.length, SETTINGS);
  expect(best(likelihoods([['to', 1]], weights))).toBe(VISIT);
  expect(
    best(
      likelihoods(
        [
          ['never seen', 1],
          ['with', 1],
        ],
        weights,
      ),
    ),
  ).toBe(MEET);
  expect(best(likelihoods([['sleep', 1]], weights))).toBe(0);
  expect(likelihoods([['to', 1]], weights).reduce((a, b) => a + b)).toBeCloseTo(1);
});

test('a fit takes the same course every time, and signs that are too rare count for nothing', () => {
  const [one, other] = [fitSoftmax(EXAMPLES, CLASSES.length, SETTINGS), fitSoftmax(EXAMPLES, CLASSES.length, SETTINGS)];
  expect(one.rows).toEqual(other.rows);
  expect([...fitSoftmax(EXAMPLES, CLASSES.length, { ...SETTINGS, least: 2 }).index.keys()]).toEqual(['', 'to', 'with']);
});

const predicate = (passages: StoryPredicate['passages'], read: readonly string[], ...names: string[]): StoryPredicate => ({
  signs: { isVerb: true, words: {}, signs: new Set(names) },
  read,
  passages,
});
const weighted = ({ signs }: StoryPredicate): Weighted[] => [...signs.signs].map((name) => [name, 1]);

test('of a passage the predicate that a row reads tells the happening, else the likeliest; outside passages nothing is told', () => {
  const weights = fitSoftmax(Array.from({ length: 20 }, () => EXAMPLES).flat(), CLASSES.length, SETTINGS);
  const visit = [{ id: 'a', label: VISIT }];
  const meet = [{ id: 'b', label: MEET }];
  const labelled = labelStories(
    [
      predicate(visit, [], 'fly', 'to'),
      predicate(visit, [], 'sleep'),
      predicate(meet, [], 'talk', 'with'),
      predicate(meet, ['meet'], 'sleep'),
      predicate([], [], 'dine'),
    ],
    weighted,
    weights,
  );
  expect(labelled.map(({ label, signs }) => [label, signs.map(([name]) => name).join(' ')])).toEqual([
    [VISIT, 'fly to'],
    [MEET, 'sleep'],
    [0, 'dine'],
  ]);
});

const written = readdirSync(SENTENCES)
  .filter((file) => file.endsWith('.ndjson'))
  .flatMap((file) => readFileSync(join(SENTENCES, file), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as HappeningRow);

test('the sentences of the training hold together', () => {
  expect(written.length).toBeGreaterThan(2000);
  expect(written.flatMap(faultsOf)).toEqual([]);
});

test('no sentence that is only measured is trained on', () => {
  const texts = new Set(written.map(({ text }) => text));
  expect(readHappenings().filter(({ text }) => texts.has(text))).toEqual([]);
});
