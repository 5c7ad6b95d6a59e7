import type { StoryContext } from '../context.js';
import type { Item, Unit } from './types.js';

/** Added to the number of claims, so that in a story of two sentences a shared word still tells something. */
const SMALL_STORY = 8;

/** The items of a sentence, and all keys by which they may be found. */
interface Held {
  readonly items: Item[];
  readonly keys: Set<string>;
}

/** Several sentences of a report hold a key. */
const SEVERAL = -1;

const NOTHING: ReadonlySet<string> = new Set();

const placeOf = ({ report, sentence }: Unit): string => `${report} ${sentence}`;

function sentencesOf(units: readonly Unit[]): Map<string, Held> {
  const found = new Map<string, Held>();
  for (const unit of units) {
    const held = found.get(placeOf(unit)) ?? { items: [], keys: new Set() };
    held.items.push(...unit.items);
    for (const key of unit.items.flatMap((item) => item.keys)) held.keys.add(key);
    found.set(placeOf(unit), held);
  }
  return found;
}

/** For each key and report, the one sentence that holds it. */
function homes(units: readonly Unit[]): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { report, sentence, items } of units) {
    for (const key of items.flatMap((item) => item.keys)) {
      const home = found.get(key) ?? new Map<string, number>();
      const known = home.get(report);
      home.set(report, known === undefined || known === sentence ? sentence : SEVERAL);
      found.set(key, home);
    }
  }
  return found;
}

/** Weight of each key over the units of one story: what stands in every second clause tells nothing. */
export class Rarity {
  readonly #weights = new Map<string, number>();
  readonly #sentences: ReadonlyMap<string, Held>;
  readonly #homes: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly #clauses: readonly ReadonlySet<string>[];
  readonly #tellers = new Map<string, number>();
  readonly #known = new Map<string, number>();

  constructor(units: readonly Unit[]) {
    this.#sentences = sentencesOf(units);
    this.#homes = homes(units);
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
    return this.#shareOf(unit.items, this.#clauses[other.id] ?? NOTHING);
  }

  /** Share of a unit, by weight, that the whole sentence of another holds. */
  shareInSentence(unit: Unit, other: Unit): number {
    return this.#shareOf(unit.items, this.#sentences.get(placeOf(other))?.keys ?? NOTHING);
  }

  /** Share of the whole sentence of a unit, by weight, that the whole sentence of another holds. */
  shareOfSentence(unit: Unit, other: Unit): number {
    const [mine, theirs] = [placeOf(unit), placeOf(other)];
    return this.#once(`${mine} ${theirs}`, () =>
      this.#shareOf(this.#sentences.get(mine)?.items ?? [], this.#sentences.get(theirs)?.keys ?? NOTHING),
    );
  }

  /** Weights of what both claims hold and no other sentence of their two reports: the rarest, and all together. */
  onlyHere(unit: Unit, other: Unit): { readonly rarest: number; readonly all: number } {
    const theirs = this.#clauses[other.id] ?? NOTHING;
    let [rarest, all] = [0, 0];
    for (const item of unit.items) {
      const key = item.keys.find((each) => theirs.has(each) && this.#lives(each, unit) && this.#lives(each, other));
      if (key === undefined) continue;
      rarest = Math.max(rarest, item.base * this.weight(key));
      all += item.base * this.weight(key);
    }
    return { rarest, all };
  }

  #lives(key: string, { report, sentence }: Unit): boolean {
    return this.#homes.get(key)?.get(report) === sentence;
  }

  #once(name: string, work: () => number): number {
    const known = this.#known.get(name) ?? work();
    this.#known.set(name, known);
    return known;
  }

  #shareOf(items: readonly Item[], keys: ReadonlySet<string>): number {
    let [total, held] = [0, 0];
    for (const item of items) {
      const own = this.of(item);
      let best = 0;
      for (const key of item.keys) if (keys.has(key)) best = Math.max(best, this.weight(key));
      total += own;
      held += Math.min(own, item.base * best);
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
