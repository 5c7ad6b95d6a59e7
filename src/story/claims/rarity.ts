import type { StoryContext } from '../context.js';
import type { Item, Unit } from './types.js';

/** Added to the number of claims, so that in a story of two sentences a shared word still tells something. */
const SMALL_STORY = 8;

const placeOf = ({ report, sentence }: Unit): string => `${report} ${sentence}`;

/** Weight of each key over the units of one story: what stands in every second clause tells nothing. */
export class Rarity {
  readonly #weights = new Map<string, number>();
  readonly #sentences = new Map<string, Set<string>>();
  readonly #clauses: readonly ReadonlySet<string>[];
  readonly #tellers = new Map<string, number>();

  constructor(units: readonly Unit[]) {
    for (const unit of units) {
      const place = placeOf(unit);
      const keys = this.#sentences.get(place) ?? new Set();
      for (const key of unit.items.flatMap((item) => item.keys)) keys.add(key);
      this.#sentences.set(place, keys);
    }
    this.#clauses = units.map((unit) => new Set(unit.items.flatMap((item) => item.keys)));
    const seen = new Map<string, number>();
    for (const keys of this.#clauses) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
    for (const unit of units) for (const event of unit.events) this.#tellers.set(event, (this.#tellers.get(event) ?? 0) + 1);
    for (const [key, df] of seen) this.#weights.set(key, Math.log((units.length + SMALL_STORY) / (df + 0.5)));
  }

  weight(key: string): number {
    return this.#weights.get(key) ?? 1;
  }

  /** The weight of an item by its own key. */
  of(item: Item): number {
    return item.base * this.weight(item.keys[0] ?? '');
  }

  /** Number of claims of the story that tell an event. */
  tellersOf(event: string): number {
    return this.#tellers.get(event) ?? 0;
  }

  /** Share of a unit, by weight, that another holds. */
  shareIn(unit: Unit, other: Unit): number {
    return this.#shareOf(unit, this.#clauses[other.id] ?? new Set());
  }

  /** Share of a unit, by weight, that the whole sentence of another holds. */
  shareInSentence(unit: Unit, other: Unit): number {
    return this.#shareOf(unit, this.#sentences.get(placeOf(other)) ?? new Set());
  }

  #shareOf(unit: Unit, keys: ReadonlySet<string>): number {
    let [total, held] = [0, 0];
    for (const item of unit.items) {
      const own = this.of(item);
      total += own;
      held += Math.min(own, item.base * Math.max(0, ...item.keys.filter((key) => keys.has(key)).map((key) => this.weight(key))));
    }
    return total > 0 ? held / total : 0;
  }
}

/** 0–1: how strongly two sentences are aligned, a little more where they run in order. */
export type SentenceStrength = (report: string, sentence: number, otherReport: string, otherSentence: number) => number;

const IN_ORDER = 0.3;

export function sentenceStrength(context: StoryContext): SentenceStrength {
  const tables = new Map<string, Map<string, number>>();
  const tableOf = (first: string, second: string): Map<string, number> => {
    const key = `${first} ${second}`;
    const known = tables.get(key);
    if (known) return known;
    const table = new Map(
      context
        .alignment(first, second)
        .map((pair) => [`${pair.first} ${pair.second}`, (pair.strength + (pair.inOrder ? IN_ORDER : 0)) / (1 + IN_ORDER)]),
    );
    tables.set(key, table);
    return table;
  };
  return (one, a, other, b) => (one === other ? 0 : (tableOf(one, other).get(`${a} ${b}`) ?? 0));
}
