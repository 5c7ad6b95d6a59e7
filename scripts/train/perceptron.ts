import { Weights } from '../../src/model/weights.js';

/** Numbers of one feature in `slots`: its hash, the place of its first entry, and sizes packed into one number. */
const HASH = 0;
const FIRST = 1;
const SIZE = 2;
const UPDATES = 3;
const RECORD = 4;

/**
 * Averaged perceptron over hashed features (Collins 2002), with the weights of each feature kept as a short list of classes:
 * an update touches two of them only. A feature counts once it was updated `minUpdates` times (Goldberg and Elhadad 2011).
 * Weights are whole numbers; one lookup reads two places of memory, which is what training time is made of.
 */
export class Perceptron {
  private slots = new Int32Array(RECORD << 16);
  private features = 0;
  /** Weight and class in one number: `weight * 256 + class`. */
  private packed = new Int32Array(1 << 16);
  private sum = new Float64Array(1 << 16);
  private stamp = new Int32Array(1 << 16);
  private entries = 1;
  private tick = 0;

  constructor(
    readonly classes: number,
    private readonly minUpdates: number,
  ) {}

  /** Sets `scores` to the sums of the features' weights. */
  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0, 0, this.classes);
    const { slots, packed, minUpdates } = this;
    const mask = slots.length / RECORD - 1;
    const last = slots.length - 1;
    for (let k = 0; k < count; k += 1) {
      const hash = features[k] as number;
      let at = placeOf(hash, mask);
      while (slots[at + FIRST] !== 0 && slots[at + HASH] !== hash) at = (at + RECORD) & last;
      if (slots[at + FIRST] === 0 || (slots[at + UPDATES] as number) < minUpdates) continue;
      let entry = slots[at + FIRST] as number;
      for (const end = entry + ((slots[at + SIZE] as number) & 255); entry < end; entry += 1) {
        const pair = packed[entry] as number;
        const of = pair & 255;
        scores[of] = (scores[of] as number) + (pair >> 8);
      }
    }
  }

  /** One example seen; call once for each before its update. */
  step(): void {
    this.tick += 1;
  }

  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let k = 0; k < count; k += 1) {
      const at = this.findOrAdd(features[k] as number);
      this.slots[at + UPDATES] = (this.slots[at + UPDATES] as number) + 1;
      this.change(at, right, 1);
      this.change(at, wrong, -1);
    }
  }

  /**
   * The averaged weights in eight bits. The step is chosen so that one weight in 2,000 lies outside and is cut.
   * Of the features, those with the largest weights stay, at most `budget`.
   */
  finish(budget: number): Weights {
    const means = this.means();
    const scale = 127 / quantile(means.map(Math.abs), 1 / 2000);
    const bytes = means.map((mean) => Math.max(-127, Math.min(127, Math.round(mean * scale))));
    const strengths = new Float64Array(this.slots.length / RECORD);
    for (let at = 0; at < this.slots.length; at += RECORD) {
      for (let e = this.slots[at + FIRST] as number, end = this.endOf(at); e < end; e += 1) {
        strengths[at / RECORD] = Math.max(strengths[at / RECORD] as number, Math.abs(bytes[e] as number));
      }
    }
    const found = strengths.reduce((n, strength) => (strength > 0 ? n + 1 : n), 0);
    const least = found > budget ? quantile(strengths, budget / found) : 0;
    const kept: number[] = [];
    strengths.forEach((strength, k) => {
      if (strength > least) kept.push(k * RECORD);
    });
    return this.lay(kept, Int8Array.from(bytes));
  }

  private means(): Float64Array {
    const means = new Float64Array(this.entries);
    for (let at = 0; at < this.slots.length; at += RECORD) {
      if (this.slots[at + FIRST] === 0 || (this.slots[at + UPDATES] as number) < this.minUpdates) continue;
      for (let e = this.slots[at + FIRST] as number, end = this.endOf(at); e < end; e += 1) {
        const weight = (this.packed[e] as number) >> 8;
        means[e] = ((this.sum[e] as number) + weight * (this.tick - (this.stamp[e] as number))) / this.tick;
      }
    }
    return means;
  }

  private lay(kept: readonly number[], bytes: Int8Array): Weights {
    const hashOf = (at: number) => (this.slots[at + HASH] as number) >>> 0;
    const order = [...kept].sort((a, b) => hashOf(a) - hashOf(b));
    const sizes = new Uint8Array(order.length);
    const entries: number[] = [];
    order.forEach((at, k) => {
      for (let e = this.slots[at + FIRST] as number, end = this.endOf(at); e < end; e += 1) {
        if (bytes[e] === 0) continue;
        entries.push((bytes[e] as number) * 256 + ((this.packed[e] as number) & 255));
        sizes[k] = (sizes[k] as number) + 1;
      }
    });
    return new Weights(this.classes, Uint32Array.from(order, hashOf), sizes, Int16Array.from(entries));
  }

  private endOf(at: number): number {
    return (this.slots[at + FIRST] as number) + ((this.slots[at + SIZE] as number) & 255);
  }

  private change(at: number, of: number, by: number): void {
    let e = this.slots[at + FIRST] as number;
    const end = this.endOf(at);
    while (e < end && ((this.packed[e] as number) & 255) !== of) e += 1;
    if (e === end) e = this.append(at, of);
    const pair = this.packed[e] as number;
    this.sum[e] = (this.sum[e] as number) + (pair >> 8) * (this.tick - (this.stamp[e] as number));
    this.stamp[e] = this.tick;
    this.packed[e] = pair + by * 256;
  }

  private append(at: number, of: number): number {
    const sizes = this.slots[at + SIZE] as number;
    const size = sizes & 255;
    if (size === sizes >> 8) this.move(at, Math.min(255, size * 2));
    const e = (this.slots[at + FIRST] as number) + size;
    this.slots[at + SIZE] = (this.slots[at + SIZE] as number) + 1;
    this.packed[e] = of;
    this.sum[e] = 0;
    this.stamp[e] = this.tick;
    return e;
  }

  /** Gives a feature's entries a larger room at the end. */
  private move(at: number, room: number): void {
    this.reserve(room);
    const from = this.slots[at + FIRST] as number;
    const size = (this.slots[at + SIZE] as number) & 255;
    for (const column of [this.packed, this.sum, this.stamp]) column.copyWithin(this.entries, from, from + size);
    this.slots[at + FIRST] = this.entries;
    this.slots[at + SIZE] = size + (room << 8);
    this.entries += room;
  }

  private reserve(room: number): void {
    if (this.entries + room <= this.packed.length) return;
    const size = this.packed.length * 2;
    this.packed = copied(this.packed, new Int32Array(size));
    this.sum = copied(this.sum, new Float64Array(size));
    this.stamp = copied(this.stamp, new Int32Array(size));
  }

  private findOrAdd(hash: number): number {
    if (this.features * RECORD * 2 >= this.slots.length) this.grow();
    const at = find(this.slots, hash);
    if (this.slots[at + FIRST] !== 0) return at;
    this.features += 1;
    this.reserve(2);
    this.slots[at + HASH] = hash;
    this.slots[at + FIRST] = this.entries;
    this.slots[at + SIZE] = 2 << 8;
    this.entries += 2;
    return at;
  }

  private grow(): void {
    const old = this.slots;
    const slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += RECORD) {
      if (old[at + FIRST] === 0) continue;
      slots.set(old.subarray(at, at + RECORD), find(slots, old[at + HASH] as number));
    }
    this.slots = slots;
  }
}

const placeOf = (hash: number, mask: number): number => ((Math.imul(hash, 0x85ebca6b) >>> 6) & mask) * RECORD;

/** The record of a feature, or the empty one where it would be. */
function find(slots: Int32Array, hash: number): number {
  const mask = slots.length / RECORD - 1;
  let at = placeOf(hash, mask);
  while (slots[at + FIRST] !== 0 && slots[at + HASH] !== hash) at = (at + RECORD) & (slots.length - 1);
  return at;
}

/** The value that the given share of the values above zero exceeds. */
export function quantile(values: Float64Array, share: number): number {
  const sorted = values.filter((value) => value > 0).sort();
  return sorted[Math.floor(sorted.length * (1 - share))] ?? 1;
}

function copied<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
