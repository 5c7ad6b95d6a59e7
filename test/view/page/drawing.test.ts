import { geoContains } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../../src/calendar.js';
import { land } from '../../../src/lexicon/data/land.js';
import { compressedAxis } from '../../../src/view/page/axis.js';
import { drawMap, middleLongitude } from '../../../src/view/page/map.js';

const days = (from: string, to = from) => ({ from: parseIsoDay(from) as number, to: parseIsoDay(to) as number });

describe('the axis', () => {
  test('years between days take a little of the line, a day among years is still seen', () => {
    const axis = compressedAxis([days('2019-01-01', '2019-12-31'), days('2025-10-07'), days('2025-10-09', '2025-10-11')]);
    const width = ({ from, to }: { from: number; to: number }): number => axis.at(to + 1) - axis.at(from);
    expect(width(days('2025-10-07'))).toBeGreaterThan(0.02);
    expect(width(days('2019-01-01', '2019-12-31'))).toBeLessThan(0.45);
    expect(width(days('2025-10-09', '2025-10-11'))).toBeGreaterThan(width(days('2025-10-07')));
  });

  test('order and inclusion are exact, whatever the days', () => {
    const range = fc.tuple(fc.integer({ min: -40000, max: 40000 }), fc.integer({ min: 0, max: 4000 }));
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 12 }), fc.integer({ min: -40000, max: 44000 }), (rows, probe) => {
        const ranges = rows.map(([from, length]) => ({ from, to: from + length }));
        const axis = compressedAxis(ranges);
        const edges = ranges.flatMap(({ from, to }) => [from, to + 1]).toSorted((a, b) => a - b);
        const places = edges.map((edge) => axis.at(edge));
        expect(places.every((place, k) => k === 0 || edges[k] === edges[k - 1] || place > (places[k - 1] as number))).toBe(true);
        expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
        const inside = Math.min(Math.max(probe, edges[0] as number), edges.at(-1) as number);
        expect(axis.at(inside)).toBeGreaterThanOrEqual(axis.at(edges[0] as number));
        expect(axis.at(inside)).toBeLessThanOrEqual(axis.at(edges.at(-1) as number));
      }),
    );
  });
});

describe('the map', () => {
  const point = (label: string, latitude: number, longitude: number, fits = true) => ({ label, latitude, longitude, fits, radius: 4 });

  test.each([
    [[10, 20], 15],
    [[170, -170], 180],
    [[-71, 175], -128],
    [[5], 5],
  ])('the middle of %j', (longitudes, middle) => {
    const found = middleLongitude(longitudes);
    expect(Math.abs(((found - middle + 540) % 360) - 180)).toBeLessThan(0.001);
  });

  test('land and every point that fits are on the sheet, north above south', () => {
    const {
      land: path,
      points,
      width,
      height,
    } = drawMap([point('Oslo', 59.9, 10.7), point('Nairobi', -1.3, 36.8), point('Lima', -12, -77)]);
    expect(path.length).toBeGreaterThan(2000);
    for (const { x, y, outside } of points) {
      expect([outside, x > 0 && x < width, y > 0 && y < height]).toEqual([false, true, true]);
    }
    expect(points[0]?.y).toBeLessThan(points[1]?.y as number);
    expect(points[2]?.x).toBeLessThan(points[0]?.x as number);
  });

  test('the sea is not land, and the land is: a ring wound the wrong way would turn them round', () => {
    const coordinates = land.map((rings) =>
      rings.map((ring) => ring.flatMap((x, k) => (k % 2 === 0 ? [[x / 10, (ring[k + 1] as number) / 10]] : []))),
    );
    const whole = { type: 'MultiPolygon' as const, coordinates };
    for (const sea of [
      [-140, -40],
      [70, -30],
      [-30, 40],
      [51, 42],
    ] as const)
      expect(geoContains(whole, [...sea])).toBe(false);
    for (const ground of [
      [100, 40],
      [25, 0],
      [-60, -10],
      [-100, 45],
      [135, -25],
    ] as const)
      expect(geoContains(whole, [...ground])).toBe(true);
  });

  test('what is only mentioned in passing does not widen the map', () => {
    const { points } = drawMap([point('Khiva', 41.4, 60.4), point('Astana', 51.2, 71.4), point('Washington', 38.9, -77, false)]);
    expect(points.map(({ outside }) => outside)).toEqual([false, false, true]);
    expect(points[2]?.text).toBeNull();
  });

  test('labels do not cover one another', () => {
    const close = Array.from({ length: 12 }, (_, k) => point(`Place number ${k}`, 48 + k * 0.1, 10 + k * 0.1));
    const { points } = drawMap(close);
    const shown = points.flatMap(({ text, label }) => (text ? [{ ...text, width: label.length * 6.1 }] : []));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(12);
    const left = ({ x, width, anchor }: (typeof shown)[number]): number =>
      anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    for (const [k, a] of shown.entries())
      for (const b of shown.slice(k + 1))
        expect(Math.abs(a.y - b.y) >= 11 || left(a) + a.width <= left(b) + 1 || left(b) + b.width <= left(a) + 1).toBe(true);
  });
});
