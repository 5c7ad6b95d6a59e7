import type { StoryContext } from '../context.js';
import { comparable } from './compare/index.js';
import { PAIRING } from './pairing.js';
import type { Item, Unit } from './types.js';
import { isOwnKey } from './words.js';

/** How alike two claims are, 0–1, and on what the likeness rests. */
export interface Likeness {
  readonly score: number;
  /** Weight of what both hold beside names: words, figures, dates. */
  readonly matter: number;
}

/** Added to the number of claims, so that in a story of two sentences a shared word still tells something. */
const SMALL_STORY = 8;

/** Weight of each key over the units of one story: what stands in every second clause tells nothing. */
export class Rarity {
  readonly #weights = new Map<string, number>();
  readonly #count: number;

  constructor(units: readonly Unit[]) {
    this.#count = units.length;
    const seen = new Map<string, number>();
    for (const unit of units) for (const key of new Set(unit.items.flatMap((item) => item.keys))) seen.set(key, (seen.get(key) ?? 0) + 1);
    for (const [key, df] of seen) this.#weights.set(key, Math.log((this.#count + SMALL_STORY) / (df + 0.5)));
  }

  weight(key: string): number {
    return (this.#weights.get(key) ?? 1) * (isOwnKey(key) ? 1 : PAIRING.synonym);
  }

  /** The weight of an item by its own key. */
  of(item: Item): number {
    return item.base * this.weight(item.keys[0] ?? '');
  }
}

/** Weight of the best key that two items share; 0 where they share none. */
function meeting(rarity: Rarity, item: Item, keys: ReadonlySet<string>): number {
  let best = 0;
  for (const key of item.keys) if (keys.has(key)) best = Math.max(best, item.base * rarity.weight(key));
  return best;
}

interface Weighed {
  readonly total: number;
  readonly shared: number;
  readonly matter: number;
}

function weigh(rarity: Rarity, one: Unit, other: Unit): Weighed {
  const keys = new Set(other.items.flatMap((item) => item.keys));
  let total = 0;
  let shared = 0;
  let matter = 0;
  for (const item of one.items) {
    const weight = rarity.of(item);
    const both = Math.min(meeting(rarity, item, keys), weight);
    total += weight;
    shared += both;
    if (item.kind !== 'entity') matter += both;
  }
  return { total, shared, matter };
}

/** Longest run of words that both print between quotation marks. */
export function sharedQuote(one: Unit, other: Unit): number {
  let best = 0;
  for (let i = 0; i < one.quoted.length; i++) {
    for (let j = 0; j < other.quoted.length; j++) {
      let length = 0;
      while (one.quoted[i + length] !== undefined && one.quoted[i + length] === other.quoted[j + length]) length++;
      best = Math.max(best, length);
    }
  }
  return best;
}

/** Both count one thing and no two of the counts come near each other: 13,000 dead of a war, 298 dead of a crash. */
function farFigures(one: Unit, other: Unit): boolean {
  const pairs = one.quantities.flatMap((a) => other.quantities.filter((b) => comparable(a, b)).map((b) => a.value / b.value));
  return pairs.length > 0 && pairs.every((ratio) => ratio > FAR || ratio < 1 / FAR);
}
const FAR = 3;

export type SentenceStrength = (one: Unit, other: Unit) => number;

/** Looks up how strongly the sentences of two units are aligned; kin reports that run in order count for more. */
export function sentenceStrength(context: StoryContext): SentenceStrength {
  const tables = new Map<string, Map<string, number>>();
  const tableOf = (first: string, second: string): Map<string, number> => {
    const key = `${first} ${second}`;
    const known = tables.get(key);
    if (known) return known;
    const table = new Map(
      context
        .alignment(first, second)
        .map((pair) => [`${pair.first} ${pair.second}`, pair.strength * PAIRING.sameSentence + (pair.inOrder ? PAIRING.inOrder : 0)]),
    );
    tables.set(key, table);
    return table;
  };
  return (one, other) => tableOf(one.report, other.report).get(`${one.sentence} ${other.sentence}`) ?? 0;
}

/** Precedents meet over their baseline (“since 2007”) even where their words differ: whose first it is, is the question. */
function baselineBonus(one: Unit, other: Unit): number {
  const [a, b] = [one.precedent?.since, other.precedent?.since];
  const weight =
    one.precedent?.kind === other.precedent?.kind || (one.precedent?.kind !== 'last' && other.precedent?.kind !== 'last') ? 1 : 0.4;
  return a && b && a.slice(0, 4) === b.slice(0, 4) ? PAIRING.sameBaseline * weight : 0;
}

export function likeness(rarity: Rarity, one: Unit, other: Unit, strength: SentenceStrength): Likeness {
  if ((one.precedent === null) !== (other.precedent === null)) return { score: 0, matter: 0 };
  const a = weigh(rarity, one, other);
  const b = weigh(rarity, other, one);
  const quote = sharedQuote(one, other);
  const matter = Math.max(a.matter, b.matter);
  if (a.total === 0 || b.total === 0 || (matter < PAIRING.matter && quote < 3)) return { score: 0, matter };
  const dice = (a.shared + b.shared) / (a.total + b.total);
  const smaller = a.total < b.total ? a : b;
  const contained = smaller.shared / smaller.total;
  const events = [...one.events].some((event) => other.events.has(event)) ? PAIRING.sameEvent : 0;
  const aligned = one.report === other.report ? 0 : strength(one, other);
  const apart = farFigures(one, other) ? PAIRING.farFigures : 0;
  const stranger = one.report !== other.report && aligned === 0 ? PAIRING.stranger : 0;
  const bonus = events + aligned + baselineBonus(one, other) + (quote >= 3 ? PAIRING.sameQuote : 0) - apart - stranger;
  return { score: Math.max(0, Math.min(1, 0.5 * dice + 0.5 * contained * Math.min(1, smaller.total / 6) + bonus)), matter };
}
