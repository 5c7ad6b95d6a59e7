import { type Entry, gapOf, WINDOW } from './entry.js';
import type { Vector } from './vector.js';

/** Reports come a few days out of order: a feed that was down, a page saved late. */
const LATE = 3;
/** Reports without a date leave when so many have come after them. */
const MOST_LIVE = 50_000;
/** Share of a report, by squared weight, that another must hold to be looked at; a cosine of 0.04 needs as much. */
const LEAST_SHARED = 0.0016;

/** How far a look-up goes; each of these bounds what it costs. */
export interface Reach {
  /** Of each stem so many of the latest reports are looked at. What more reports hold is no rare word. */
  readonly places: number;
  /** Stems of a report that are looked up, the heaviest first. */
  readonly stems: number;
  /** Reports that come out, to be compared in full. */
  readonly candidates: number;
}

export interface ArchiveState {
  /** The latest day of any report so far. */
  readonly latest: number | null;
  /** Key of a stem, number of the first live reports that are no longer found by it. */
  readonly cuts: readonly (readonly [number, number])[];
}

/** Enough to find the story of a report. */
const STORY_REACH: Reach = { places: 200, stems: 40, candidates: 40 };

/** The reports that can still have relatives, found by their stems. What a report costs does not grow with the archive. */
export class Archive {
  readonly #reach: Reach;
  readonly #live = new Map<number, Entry>();
  readonly #places = new Map<number, number[]>();
  readonly #hidden = new Set<number>();
  /** How many of the live reports that hold a stem are no longer found by it: always the first that came. */
  readonly #cuts: Map<number, number>;
  /** The same while the reports of a saved state come in again: those still to be passed over. */
  readonly #passing: Map<number, number>;
  #latest: number;

  constructor(reach: Reach = STORY_REACH, { latest, cuts }: ArchiveState = { latest: null, cuts: [] }) {
    this.#reach = reach;
    this.#latest = latest ?? Number.NEGATIVE_INFINITY;
    this.#cuts = new Map(cuts);
    this.#passing = new Map(cuts);
  }

  /** What the live reports do not tell of themselves. */
  state(): ArchiveState {
    return { latest: Number.isFinite(this.#latest) ? this.#latest : null, cuts: [...this.#cuts] };
  }

  get size(): number {
    return this.#live.size;
  }

  get(number: number): Entry | undefined {
    return this.#live.get(number);
  }

  /** In order of arrival. */
  entries(): IterableIterator<Entry> {
    return this.#live.values();
  }

  /** Takes a report in; a hidden one of a saved state stays nobody's candidate. */
  add(entry: Entry, hidden = false): void {
    this.#live.set(entry.number, entry);
    if (hidden) {
      this.#hidden.add(entry.number);
      return;
    }
    for (const key of entry.vector.keys) {
      if (lower(this.#passing, key)) continue;
      const places = this.#places.get(key);
      if (!places) this.#places.set(key, [entry.number]);
      else if (places.push(entry.number) > 2 * this.#reach.places) {
        const cut = places.splice(0, places.length - this.#reach.places).length;
        this.#cuts.set(key, (this.#cuts.get(key) ?? 0) + cut);
      }
    }
  }

  /** Lets go of the reports that nothing of `day` and later can join, and returns them. */
  expire(day: number | null): Entry[] {
    if (day !== null) this.#latest = Math.max(this.#latest, day);
    const gone: Entry[] = [];
    for (const entry of this.#live.values()) {
      const old = entry.day !== null && entry.day < this.#latest - WINDOW - LATE;
      if (!old && this.#live.size - gone.length <= MOST_LIVE) break;
      gone.push(entry);
    }
    for (const entry of gone) this.remove(entry);
    return gone;
  }

  remove(entry: Entry): void {
    this.#live.delete(entry.number);
    for (const other of entry.edges.keys()) this.#live.get(other)?.edges.delete(entry.number);
    if (!this.#hidden.delete(entry.number)) this.#forget(entry);
  }

  /** Leaves a report among the live ones, but nobody's candidate. */
  hide(entry: Entry): void {
    this.#hidden.add(entry.number);
    this.#forget(entry);
  }

  isHidden({ number }: Entry): boolean {
    return this.#hidden.has(number);
  }

  #forget({ number, vector }: Entry): void {
    for (const key of vector.keys) {
      const places = this.#places.get(key);
      const at = places?.indexOf(number) ?? -1;
      if (!places || at < 0) lower(this.#cuts, key);
      else if (places.length > 1) places.splice(at, 1);
      else this.#places.delete(key);
    }
  }

  /** The reports within the window that share most with a vector by its heaviest stems, nearest first. */
  candidates({ keys, weights }: Vector, of: Pick<Entry, 'day' | 'days'>): Entry[] {
    const heaviest = Array.from(weights.keys()).sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
    const sums = new Map<number, number>();
    for (const at of heaviest.slice(0, this.#reach.stems)) {
      const weight = (weights[at] as number) ** 2;
      const places = this.#places.get(keys[at] as number) ?? [];
      for (let i = Math.max(0, places.length - this.#reach.places); i < places.length; i++) {
        const number = places[i] as number;
        sums.set(number, (sums.get(number) ?? 0) + weight);
      }
    }
    const most = this.#reach.candidates;
    const best: { entry: Entry; sum: number }[] = [];
    for (const [number, sum] of sums) {
      const last = best.length < most ? LEAST_SHARED : (best[most - 1] as { sum: number }).sum;
      const entry = sum > last ? this.#live.get(number) : undefined;
      if (entry && gapOf(entry, of) <= WINDOW) insert(best, { entry, sum }, most);
    }
    return best.map(({ entry }) => entry);
  }
}

/** Counts one down; false where there is none left. */
function lower(counts: Map<number, number>, key: number): boolean {
  const count = counts.get(key);
  if (count === undefined) return false;
  if (count > 1) counts.set(key, count - 1);
  else counts.delete(key);
  return true;
}

/** Keeps the best in falling order; of equals the one that came in first stays in front. */
function insert(best: { entry: Entry; sum: number }[], one: { entry: Entry; sum: number }, most: number): void {
  let at = best.length;
  while (at > 0 && (best[at - 1] as { sum: number }).sum < one.sum) at--;
  best.splice(at, 0, one);
  if (best.length > most) best.pop();
}
