import type { SentencePair } from '../context.js';
import type { KinReport, KinSentence } from './report.js';

/** Weight of every key of a sentence, grammar left out. */
type Bag = ReadonlyMap<string, number>;

// Set on the development stories. A pair must share a third of the lighter sentence; a sentence of two or three telling words
// is measured as if it had more, otherwise every “He declined.” would find its twin.
const MIN_STRENGTH = 0.3;
const LIGHTEST = 3;
const MIN_SHARED_WEIGHT = 1.3;
const MIN_SHARED_KEYS = 2;
// A name of four words is one fact, not four.
const NAME_TAIL = 0.4;

// “about 3,200” and “more than 3,000”: half of what the same figure is worth. Years and small counts are not rounded.
const ROUND = 0.6;

function roundKey(key: string): string | null {
  const value = Number(key.slice(1));
  if (value < 20 || (value > 1900 && value < 2100)) return null;
  return `~${value.toExponential(0)}`;
}

function bagOf(sentence: KinSentence, quoted: boolean): Map<string, number> {
  const bag = new Map<string, number>();
  let names = 0;
  for (const word of sentence.words) {
    names = word.kind === 'name' ? names + 1 : 0;
    if (!word.key || (word.quoted && !quoted)) continue;
    const weight = word.weight * (names > 1 ? NAME_TAIL : 1);
    if (weight > (bag.get(word.key) ?? 0)) bag.set(word.key, weight);
    const round = word.kind === 'number' ? roundKey(word.key) : null;
    if (round) bag.set(round, ROUND);
  }
  return bag;
}

/** Weighs keys by their rarity among the sentences of both reports: what a story repeats in every sentence pairs nothing. */
function weigh(first: readonly Map<string, number>[], second: readonly Map<string, number>[]): void {
  const counts = new Map<string, number>();
  for (const bag of [...first, ...second]) for (const key of bag.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = first.length + second.length + 2;
  for (const bag of [...first, ...second]) {
    for (const [key, weight] of bag) bag.set(key, (weight * Math.log(all / Math.max(2, counts.get(key) ?? 2))) / Math.log(all / 2));
  }
}

const total = (bag: Bag): number => {
  let sum = 0;
  for (const weight of bag.values()) sum += weight;
  return sum;
};

interface Score {
  readonly first: number;
  readonly second: number;
  readonly strength: number;
  readonly shared: number;
}

function scoresOf(first: readonly Bag[], second: readonly Bag[]): Score[] {
  const places = new Map<string, number[]>();
  second.forEach((bag, i) => {
    for (const key of bag.keys()) {
      const list = places.get(key);
      if (list) list.push(i);
      else places.set(key, [i]);
    }
  });
  const totals = second.map(total);
  return first.flatMap((bag, i) => scoresOfOne(bag, i, places, totals));
}

function scoresOfOne(bag: Bag, first: number, places: ReadonlyMap<string, number[]>, totals: readonly number[]): Score[] {
  const shared = new Map<number, { weight: number; keys: number }>();
  for (const [key, weight] of bag) {
    for (const place of places.get(key) ?? []) {
      const sum = shared.get(place) ?? { weight: 0, keys: 0 };
      shared.set(place, { weight: sum.weight + weight, keys: sum.keys + 1 });
    }
  }
  const own = total(bag);
  const scores: Score[] = [];
  for (const [second, { weight, keys }] of shared) {
    if (keys < MIN_SHARED_KEYS || weight < MIN_SHARED_WEIGHT) continue;
    const strength = Math.min(1, weight / Math.max(LIGHTEST, Math.min(own, totals[second] ?? 0)));
    if (strength >= MIN_STRENGTH) scores.push({ first, second, strength, shared: weight });
  }
  return scores;
}

/** Keeps a score that is the best of its sentence on either side. */
function bestOfEither(scores: readonly Score[]): Score[] {
  const best = (side: 'first' | 'second'): Map<number, number> => {
    const top = new Map<number, number>();
    for (const score of scores) top.set(score[side], Math.max(top.get(score[side]) ?? 0, score.shared));
    return top;
  };
  const [byFirst, bySecond] = [best('first'), best('second')];
  return scores
    .filter((score) => score.shared === byFirst.get(score.first) || score.shared === bySecond.get(score.second))
    .sort((a, b) => a.first - b.first || a.second - b.second);
}

/** Longest chain of pairs that run in the same order on both sides; ties go to the stronger pairs. Quadratic in the pairs, which are few. */
function inOrder(pairs: readonly Score[]): Set<number> {
  const weight = pairs.map((pair) => pair.strength);
  const before = pairs.map(() => -1);
  pairs.forEach((pair, i) => {
    const own = pair.strength;
    for (let j = 0; j < i; j++) {
      const other = pairs[j] as Score;
      if (other.first > pair.first || other.second > pair.second) continue;
      if ((weight[j] ?? 0) + own > (weight[i] ?? 0)) {
        weight[i] = (weight[j] ?? 0) + own;
        before[i] = j;
      }
    }
  });
  const chain = new Set<number>();
  for (let at = weight.indexOf(Math.max(0, ...weight)); at >= 0; at = before[at] ?? -1) chain.add(at);
  return chain;
}

/**
 * Sentences of two reports that tell the same, by names, numbers and rare words under one stem or synonym class.
 * A sentence may have several partners: desks split and join sentences. Near-linear in the words of both reports.
 */
export function alignSentences(first: KinReport, second: KinReport, { quoted }: { quoted: boolean }): SentencePair[] {
  const bags = [first, second].map((report) => report.sentences.map((sentence) => bagOf(sentence, quoted)));
  const [a = [], b = []] = bags;
  weigh(a, b);
  const pairs = bestOfEither(scoresOf(a, b));
  const chain = inOrder(pairs);
  return pairs.map((pair, i) => ({
    first: first.sentences[pair.first]?.index ?? pair.first,
    second: second.sentences[pair.second]?.index ?? pair.second,
    strength: pair.strength,
    inOrder: chain.has(i),
  }));
}
