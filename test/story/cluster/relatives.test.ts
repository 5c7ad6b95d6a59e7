import { describe, expect, test } from 'vitest';
import { plainClusterReport, Relatives } from '../../../src/story/cluster/index.js';
import { LIVE_PAGE, LOOK_ALIKES, OTHERS } from './heap.js';
import { read } from './support.js';

describe('relatives', () => {
  const heap = [...OTHERS, ...LIVE_PAGE, ...LOOK_ALIKES];
  const index = new Relatives();
  for (const arrival of heap) index.add(read(arrival));
  const found = (id: string): string[] => {
    const report = heap.find((arrival) => arrival.id === id);
    return report ? index.of(read(report)).map((number) => heap[number]?.id ?? '') : [];
  };

  test('a report is its own nearest, its reprints come next', () => {
    const [first, ...next] = found('live-3');
    expect(first).toBe('live-3');
    expect(new Set(next.slice(0, 5))).toEqual(new Set(['live-1', 'live-2', 'live-4', 'live-5', 'live-6']));
  });

  test('days do not matter: a reprint of another year is found', () => {
    const page = LIVE_PAGE[0];
    const again = page ? index.of({ ...read(page), day: 40_000 }) : [];
    expect(again.map((number) => heap[number]?.id)).toContain('live-1');
  });

  test('what shares no word has no relatives', () =>
    expect(index.of(plainClusterReport('x', null, '', 'Xylophon quokka zyzzyva.'))).toEqual([]));

  test('never more than two hundred', () => {
    const many = new Relatives();
    for (let i = 0; i < 320; i++) many.add(plainClusterReport(String(i), null, '', 'The lighthouse of Halden went dark in the storm.'));
    expect(many.of(plainClusterReport('x', null, '', 'The lighthouse of Halden went dark in the storm.'))).toHaveLength(200);
  });
});
