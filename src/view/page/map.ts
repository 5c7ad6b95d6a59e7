import { geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import { land } from '../../lexicon/data/land.js';

export interface MapPoint {
  readonly longitude: number;
  readonly latitude: number;
  readonly label: string;
  /** Radius of what is drawn there. */
  readonly radius: number;
  /** The map is drawn around these; the others are shown where they fall inside. */
  readonly fits: boolean;
}

export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** It falls outside the part of the world that is drawn. */
  readonly outside: boolean;
  /** Where the label goes; null where it would cover another. */
  readonly text: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' | 'middle' } | null;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Path data of the land. */
  readonly land: string;
  readonly points: readonly DrawnPoint[];
}

const WIDTH = 440;
const HEIGHT = 250;
/** Room for labels at the edges. */
const EDGE = 46;
/** Degrees that a map shows at least: one city alone would be a dot in a plain. */
const LEAST = { longitude: 36, latitude: 20 };
/** Size of a label in drawing units, for telling which would touch. */
const LETTER = 6.1;
const LINE = 12;

/** The part of the world in which the points lie, with the land behind them. Earlier points get their labels first. */
export function drawMap(points: readonly MapPoint[]): Drawing {
  const projection = projectionFor(points);
  const pen = new Pen();
  const polygons = land.map((rings) => rings.map(pairs));
  geoPath(projection, pen)({ type: 'MultiPolygon', coordinates: polygons });
  return {
    width: WIDTH,
    height: HEIGHT,
    land: pen.path(),
    points: placed(points, projection),
  };
}

/** Steps shorter than this are not drawn, and a line of fewer than three steps is an island too small to see. */
const STEP = 0.9;
const LEAST_STEPS = 3;

/**
 * Writes the paths that the projection draws, in tenths and relative steps and without the steps that nobody would see: a quarter of the
 * bytes of the plain path.
 */
class Pen {
  readonly #lines: string[] = [];
  #line: string[] = [];
  #at: readonly [number, number] = [0, 0];

  moveTo(x: number, y: number): void {
    this.#at = [round(x), round(y)];
    this.#line = [`M${this.#at[0]} ${this.#at[1]}l`];
  }

  lineTo(x: number, y: number): void {
    const [dx, dy] = [round(x - this.#at[0]), round(y - this.#at[1])];
    if (Math.hypot(dx, dy) < STEP) return;
    this.#at = [round(this.#at[0] + dx), round(this.#at[1] + dy)];
    this.#line.push(`${shortest(dx)}${dy < 0 ? '' : ' '}${shortest(dy)}`);
  }

  closePath(): void {
    if (this.#line.length > LEAST_STEPS) this.#lines.push(`${this.#line[0]}${joined(this.#line.slice(1))}z`);
  }

  beginPath(): void {}
  arc(): void {}

  path(): string {
    return this.#lines.join('');
  }
}

/** `.5` for `0.5`. */
const shortest = (value: number): string => String(value).replace(/^(-?)0\./, '$1.');

/** A minus sign parts two numbers as well as a blank. */
const joined = (steps: readonly string[]): string =>
  steps.reduce((text, step) => text + (text === '' || step.startsWith('-') ? '' : ' ') + step, '');

function pairs(ring: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (let k = 0; k + 1 < ring.length; k += 2) found.push([(ring[k] as number) / 10, (ring[k + 1] as number) / 10]);
  return found;
}

function projectionFor(all: readonly MapPoint[]): GeoProjection {
  const fitting = all.filter((point) => point.fits);
  const points = fitting.length > 0 ? fitting : all;
  const centre = middleLongitude(points.map((point) => point.longitude));
  const latitudes = points.map((point) => point.latitude);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const frame = [-1, 1].map((side) => [
    centre + (side * LEAST.longitude) / 2,
    Math.max(-85, Math.min(85, middle + (side * LEAST.latitude) / 2)),
  ]);
  const shown = [...points.map((point) => [point.longitude, point.latitude]), ...frame];
  return geoNaturalEarth1()
    .rotate([-centre, 0])
    .fitExtent(
      [
        [EDGE, EDGE / 2],
        [WIDTH - EDGE, HEIGHT - EDGE / 2],
      ],
      { type: 'MultiPoint', coordinates: shown },
    )
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
}

/** The longitude opposite the middle of the widest stretch without a point, so that the Pacific is not cut where the points lie around it. */
export function middleLongitude(longitudes: readonly number[]): number {
  const sorted = longitudes.toSorted((a, b) => a - b);
  let [widest, start] = [-1, 0];
  sorted.forEach((longitude, k) => {
    const next = sorted[k + 1] ?? (sorted[0] as number) + 360;
    if (next - longitude > widest) [widest, start] = [next - longitude, longitude];
  });
  const opposite = start + widest / 2 + 180;
  return ((((opposite + 180) % 360) + 360) % 360) - 180;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const touch = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Labels go right of their point, else left, below or above, else nowhere: the list beside the map names every place. */
function placed(points: readonly MapPoint[], projection: GeoProjection): DrawnPoint[] {
  const at = points.map(({ longitude, latitude }): readonly [number, number] => projection([longitude, latitude]) ?? [0, 0]);
  const taken: Box[] = points.map(({ radius }, k) => around(at[k] ?? [0, 0], radius));
  return points.map(({ label, radius }, k) => {
    const [x, y] = at[k] ?? [0, 0];
    const free = (box: Box): boolean => inside(box) && !taken.some((other, i) => i !== k && touch(box, other));
    const outside = !inside(around([x, y], radius));
    const choice = outside ? undefined : candidates(x, y, label.length * LETTER, radius).find(({ box }) => free(box));
    if (choice) taken.push(choice.box);
    return {
      x: round(x),
      y: round(y),
      label,
      outside,
      text: choice ? { ...choice.text, x: round(choice.text.x), y: round(choice.text.y) } : null,
    };
  });
}

const around = ([x, y]: readonly [number, number], radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});
const inside = (box: Box): boolean => box.left >= 0 && box.right <= WIDTH && box.top >= 0 && box.bottom <= HEIGHT;
const round = (value: number): number => Number(value.toFixed(1));

function candidates(x: number, y: number, width: number, radius: number) {
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + LINE });
  const far = radius + 3;
  return [
    { box: box(x + far, y - LINE / 2), text: { x: x + far, y: y + 4, anchor: 'start' } },
    { box: box(x - far - width, y - LINE / 2), text: { x: x - far, y: y + 4, anchor: 'end' } },
    { box: box(x - width / 2, y + far), text: { x, y: y + far + LINE - 3, anchor: 'middle' } },
    { box: box(x - width / 2, y - far - LINE), text: { x, y: y - far - 3, anchor: 'middle' } },
  ] as const;
}
