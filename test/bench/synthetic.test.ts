import { expect, test } from 'vitest';
import { type SyntheticReport, syntheticReports } from '../../bench/synthetic.js';

const heap = [...syntheticReports(600, 3)];

test('the same heap every time, as many reports as asked for', () => {
  expect(heap).toHaveLength(600);
  expect([...syntheticReports(600, 3)]).toEqual(heap);
  expect(new Set(heap.map(({ id }) => id)).size).toBe(600);
});

test('reports come in by day, evenly spread', () => {
  const days = heap.map(({ published }) => published);
  expect(days).toEqual(days.toSorted());
  for (const day of new Set(days)) expect(days.filter((other) => other === day).length).toBeGreaterThan(100);
});

test('no slot is left open, and every text has several sentences', () => {
  expect(heap.filter(({ title, text }) => /[{}]/.test(title + text))).toEqual([]);
  expect(Math.min(...heap.map(({ text }) => text.split('. ').length))).toBeGreaterThan(1);
});

test('stories of one report and of many, reports of their own and reworked ones', () => {
  const by = (key: (report: SyntheticReport) => string): number[] => {
    const counts = new Map<string, number>();
    for (const report of heap) counts.set(key(report), (counts.get(key(report)) ?? 0) + 1);
    return [...counts.values()];
  };
  const stories = by(({ story }) => story);
  expect(stories.filter((n) => n === 1).length).toBeGreaterThan(20);
  expect(Math.max(...stories)).toBeGreaterThan(8);
  expect(by(({ origin }) => origin).filter((n) => n > 2).length).toBeGreaterThan(20);
});
