import { MoveWeights } from '../../src/model/moves.js';
import { MOVES } from '../../src/model/state.js';
import { quantile } from './perceptron.js';

/** Numbers of one feature in `slots`: hash, updates, weights of the first two moves in 16 bits each, weight of the third. */
const RECORD = 4;

/** Averaged perceptron for the three moves: as `Perceptron`, with dense weights, since every update touches most of them. */
export class MovePerceptron {
  private slots = new Int32Array(RECORD << 16);
  private sums = new Float64Array(MOVES << 16);
  private stamps = new Int32Array(1 << 16);
  private features = 0;
  private tick = 0;

  constructor(private readonly minUpdates: number) {}

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { slots, minUpdates } = this;
    const last = slots.length - 1;
    let shift = 0;
    let left = 0;
    let right = 0;
    for (let k = 0; k < count; k += 1) {
      const hash = features[k] as number;
      let at = (hash << 2) & last;
      while (slots[at + 1] !== 0 && slots[at] !== hash) at = (at + RECORD) & last;
      if ((slots[at + 1] as number) < minUpdates) continue;
      const pair = slots[at + 2] as number;
      shift += (pair << 16) >> 16;
      left += pair >> 16;
      right += slots[at + 3] as number;
    }
    scores[0] = shift;
    scores[1] = left;
    scores[2] = right;
  }

  /** One example seen; call once for each before its update. */
  step(): void {
    this.tick += 1;
  }

  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let k = 0; k < count; k += 1) {
      if (this.features * 2 >= this.stamps.length) this.grow();
      const at = this.place(features[k] as number);
      const { slots } = this;
      if (slots[at + 1] === 0) {
        slots[at] = features[k] as number;
        this.stamps[at / RECORD] = this.tick;
        this.features += 1;
      }
      slots[at + 1] = (slots[at + 1] as number) + 1;
      this.settle(at);
      this.change(at, right, 1);
      this.change(at, wrong, -1);
    }
  }

  /** The averaged weights in eight bits: see `Perceptron.finish`. */
  finish(budget: number): MoveWeights {
    const rows: { hash: number; means: number[]; strength: number }[] = [];
    for (let at = 0; at < this.slots.length; at += RECORD) {
      if ((this.slots[at + 1] as number) < this.minUpdates || this.slots[at + 1] === 0) continue;
      this.settle(at);
      const means = Array.from({ length: MOVES }, (_, move) => (this.sums[(at / RECORD) * MOVES + move] as number) / this.tick);
      // What all three share decides nothing.
      const middle = (Math.max(...means) + Math.min(...means)) / 2;
      const spread = Math.max(...means) - Math.min(...means);
      rows.push({ hash: (this.slots[at] as number) >>> 0, means: means.map((mean) => mean - middle), strength: spread });
    }
    const scale =
      127 /
      quantile(
        Float64Array.from(rows, ({ strength }) => strength / 2),
        1 / 2000,
      );
    const least =
      rows.length > budget
        ? quantile(
            Float64Array.from(rows, ({ strength }) => strength),
            budget / rows.length,
          )
        : 0;
    const kept = rows.filter(({ strength }) => strength > least && strength * scale >= 1).sort((a, b) => a.hash - b.hash);
    const weights = kept.flatMap(({ means }) => means.map((mean) => Math.max(-127, Math.min(127, Math.round(mean * scale)))));
    return new MoveWeights(
      Uint32Array.from(kept, ({ hash }) => hash),
      Int8Array.from(weights),
    );
  }

  private place(hash: number): number {
    const { slots } = this;
    const last = slots.length - 1;
    let at = (hash << 2) & last;
    while (slots[at + 1] !== 0 && slots[at] !== hash) at = (at + RECORD) & last;
    return at;
  }

  /** Brings the sums of a feature up to now. */
  private settle(at: number): void {
    const row = at / RECORD;
    const passed = this.tick - (this.stamps[row] as number);
    this.stamps[row] = this.tick;
    const pair = this.slots[at + 2] as number;
    const base = row * MOVES;
    this.sums[base] = (this.sums[base] as number) + ((pair << 16) >> 16) * passed;
    this.sums[base + 1] = (this.sums[base + 1] as number) + (pair >> 16) * passed;
    this.sums[base + 2] = (this.sums[base + 2] as number) + (this.slots[at + 3] as number) * passed;
  }

  private change(at: number, move: number, by: number): void {
    const pair = this.slots[at + 2] as number;
    if (move === 0) this.slots[at + 2] = (pair & ~0xffff) | ((pair + by) & 0xffff);
    else if (move === 1) this.slots[at + 2] = pair + by * 65536;
    else this.slots[at + 3] = (this.slots[at + 3] as number) + by;
  }

  private grow(): void {
    const { slots, sums, stamps } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.sums = new Float64Array(sums.length * 2);
    this.stamps = new Int32Array(stamps.length * 2);
    for (let at = 0; at < slots.length; at += RECORD) {
      if (slots[at + 1] === 0) continue;
      const to = this.place(slots[at] as number);
      this.slots.set(slots.subarray(at, at + RECORD), to);
      const [from, row] = [at / RECORD, to / RECORD];
      this.sums.set(sums.subarray(from * MOVES, (from + 1) * MOVES), row * MOVES);
      this.stamps[row] = stamps[from] as number;
    }
  }
}
