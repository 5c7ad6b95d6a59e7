import { expect, test, vi } from 'vitest';
import { oncePer, remembered } from '../src/memo.js';

test('work on one object is done once, also where it gives nothing', () => {
  const work = vi.fn<(key: object) => null>(() => null);
  const once = oncePer(work);
  const [one, other] = [{}, {}];
  expect([once(one), once(one), once(other)]).toEqual([null, null, null]);
  expect(work.mock.calls).toEqual([[one], [other]]);
});

test('equal objects that are not the same are worked on apart', () => {
  let calls = 0;
  const once = oncePer<{ readonly name: string }, number>(() => ++calls);
  expect([once({ name: 'a' }), once({ name: 'a' })]).toEqual([1, 2]);
});

test('what was worked out of a text is remembered until some thousand others have come', () => {
  const work = vi.fn<(text: string) => number>((text) => text.length);
  const lengthOf = remembered(work);
  expect([lengthOf('four'), lengthOf('four')]).toEqual([4, 4]);
  expect(work).toHaveBeenCalledTimes(1);
  for (let i = 0; i < 5000; i++) lengthOf(`n${i}`);
  work.mockClear();
  expect(lengthOf('four')).toBe(4);
  expect(work).toHaveBeenCalledTimes(1);
});
