import { background, backgroundStretches } from '../../lexicon/data/background.js';
import { keyOf } from './keys.js';

/** The background counts as this many reports: enough to steer the first hundred, little beside thousands. */
const BACKGROUND_REPORTS = 2000;
/** What no background text holds is still no proof of rarity: as if it had been met once in a thousand stretches. */
const UNSEEN = 0.5;

let shipped: Map<number, number> | null = null;

function shippedCounts(): Map<number, number> {
  if (shipped) return shipped;
  shipped = new Map();
  const scale = BACKGROUND_REPORTS / backgroundStretches;
  for (const [count, words] of Object.entries(background))
    for (const word of words.split(' ')) shipped.set(keyOf(word), Number(count) * scale);
  return shipped;
}

export interface FrequencyState {
  readonly reports: number;
  /** Key of a stem, number of reports. */
  readonly counts: readonly (readonly [number, number])[];
}

/** In how many reports each stem occurs: shipped counts, and those of the reports read so far. */
export class Frequencies {
  #reports: number;
  readonly #counts: Map<number, number>;

  constructor(state: FrequencyState = { reports: 0, counts: [] }) {
    this.#reports = state.reports;
    this.#counts = new Map(state.counts);
  }

  add(keys: Iterable<number>): void {
    this.#reports++;
    for (const key of keys) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    if (this.#counts.size > MOST_TERMS) this.#forgetRare();
  }

  /** Inverse document frequency, natural logarithm; 0 and more. */
  idf(key: number): number {
    const seen = (this.#counts.get(key) ?? 0) + (shippedCounts().get(key) ?? 0);
    return Math.log((this.#reports + BACKGROUND_REPORTS + 1) / (seen + UNSEEN + 0.5));
  }

  state(): FrequencyState {
    return { reports: this.#reports, counts: [...this.#counts] };
  }

  /** What was met once and not again stands for as good as nothing; an archive of years must not keep every misprint. */
  #forgetRare(): void {
    for (let least = 1; this.#counts.size > MOST_TERMS / 2; least *= 2) {
      for (const [key, count] of this.#counts) if (count <= least) this.#counts.delete(key);
    }
  }
}

const MOST_TERMS = 400_000;
