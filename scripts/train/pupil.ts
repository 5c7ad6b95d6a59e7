import type { Adam } from './adam.js';
import type { Random } from './random.js';
import { rateAt } from './rate.js';

/** How often and how far weights move: after so many tokens, at this rate. */
export interface Pace {
  readonly batch: number;
  readonly rate: number;
}

/** Reads lessons epoch by epoch, and moves the weights after each batch. */
export abstract class Pupil<Lesson extends { readonly count: number }> {
  protected abstract readonly adam: Adam;
  protected abstract readonly backward: { refresh(): void };
  private step = 0;

  constructor(
    protected readonly random: Random,
    private readonly pace: Pace,
  ) {}

  /** Reads all lessons once, and brings them into an order of chance; `steps` is the number of moves in the whole training. Returns the sum of losses. */
  readAll(lessons: Lesson[], steps: number): number {
    let loss = 0;
    let pending = 0;
    for (const lesson of this.random.shuffle(lessons)) {
      loss += this.read(lesson);
      pending += lesson.count;
      if (pending < this.pace.batch) continue;
      this.move(steps);
      pending = 0;
    }
    if (pending > 0) this.move(steps);
    return loss;
  }

  /** Learns one lesson; returns its loss. */
  protected abstract read(lesson: Lesson): number;

  private move(steps: number): void {
    this.step += 1;
    this.adam.step(rateAt(this.step, steps, this.pace.rate));
    this.backward.refresh();
  }
}
