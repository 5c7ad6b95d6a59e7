import { CROWD, type Edge, type Entry } from './entry.js';
import { FIGURE, OPENING, type Vector } from './vector.js';

/** What two reports have in common. */
export interface Likeness {
  /** Cosine of the two vectors. */
  readonly cosine: number;
  /** Share of each opening, by weight, that stands anywhere in the other report; mean of both. */
  readonly contained: number;
  /** Rarity of the rarest stem in both, squared: one word in ten thousand reports says more than three in a hundred. */
  readonly rarest: number;
  /** Sum of the rarities of the figures in both, no more than three: tolls, ages, sums, years. */
  readonly figures: number;
}

// An inverse document frequency of this much is as rare as a stem can be: one report in three thousand.
const RAREST = 8;
const MOST_FIGURES = 3;

/** One walk over both vectors, whose keys ascend. */
export function likenessOf(a: Vector, b: Vector): Likeness {
  let [cosine, inA, inB, rarest, figures] = [0, 0, 0, 0, 0];
  const [keysA, keysB] = [a.keys, b.keys];
  for (let i = 0, j = 0; i < keysA.length && j < keysB.length; ) {
    const order = (keysA[i] as number) - (keysB[j] as number);
    if (order < 0) i++;
    else if (order > 0) j++;
    else {
      const idf = a.idf[i] as number;
      const [markA, markB] = [a.marks[i] as number, b.marks[j] as number];
      cosine += (a.weights[i] as number) * (b.weights[j] as number);
      if (markA & OPENING) inB += idf;
      if (markB & OPENING) inA += b.idf[j] as number;
      if (markA & FIGURE) figures += Math.min(idf / RAREST, 1);
      if (idf > rarest) rarest = idf;
      i++;
      j++;
    }
  }
  return {
    cosine,
    contained: (inB / a.openingSum + inA / b.openingSum) / 2,
    rarest: (rarest / RAREST) ** 2,
    figures: Math.min(figures, MOST_FIGURES),
  };
}

/** Where a pair stands among the neighbours of both. */
export interface Place {
  /** Nearness as a share of that to the nearest report of either: the larger and the smaller share. */
  readonly nearer: number;
  readonly farther: number;
  /** Natural logarithm of nearness over that to the fourth nearest, where that is least: how far the pair stands out of the crowd. */
  readonly apart: number;
}

/** Log odds of one story, a sign each; `npx tsx scripts/eval/fit-clustering.ts` says where they come from and prints them. */
export const WEIGHTS = { bias: -7.1, cosine: 2.94, contained: 7.14, rarest: 0.91, figures: 1.27, nearer: 1.34, farther: 2.54, apart: 1.43 };

/** How much the texts speak for one story, as log odds without the place of the pair among its neighbours. */
export const textEvidence = ({ cosine, contained, rarest, figures }: Likeness): number =>
  WEIGHTS.bias + WEIGHTS.cosine * cosine + WEIGHTS.contained * contained + WEIGHTS.rarest * rarest + WEIGHTS.figures * figures;

// Two reports of one happening are mostly of one day. A day apart halves what they have in common when it is compared with other neighbours,
// and costs as much as a factor of four in the odds. (AllSides dev: 0.35 to 0.5 and 1 to 2.5 change B³ by 0.3.)
const FADING = 0.5;
const DAY = 1.5;

/** The cosine as it counts among neighbours. `gap`: days between the reports, 0 where a day is unknown. */
export const nearness = (cosine: number, gap: number): number => cosine * FADING ** gap;

// A best neighbour farther away than this is none, and four as far away as this are no crowd.
const NO_NEIGHBOUR = 0.2;
const NO_CROWD = 0.1;

const crowding = ({ nearest }: Entry): number => Math.max(nearest[CROWD - 1]?.near ?? 0, NO_CROWD);

const bestOf = ({ nearest }: Entry): number => Math.max(nearest[0]?.near ?? 0, NO_NEIGHBOUR);

const apartFrom = (near: number, a: Entry, b: Entry): number => Math.log(Math.max(near, 1e-3) / Math.min(crowding(a), crowding(b)));

export function placeOf(near: number, a: Entry, b: Entry): Place {
  const [inA, inB] = [near / bestOf(a), near / bestOf(b)];
  return { nearer: Math.max(inA, inB), farther: Math.min(inA, inB), apart: apartFrom(near, a, b) };
}

/**
 * Probability that two reports tell one story. What counts beside the texts is whether each is near to the other for *its* standards. Stories of one
 * topic lie close together, and only this keeps them apart (docs/clustering.md has the figures).
 */
export function probability({ evidence, gap }: Edge, { nearer, farther, apart }: Place): number {
  const logit = evidence + WEIGHTS.nearer * nearer + WEIGHTS.farther * farther + WEIGHTS.apart * apart - DAY * gap;
  return 1 / (1 + Math.exp(-logit));
}

/** The same if each were the nearest of the other. */
export const probabilityAtBest = (edge: Edge, a: Entry, b: Entry): number =>
  probability(edge, { nearer: 1, farther: 1, apart: apartFrom(edge.near, a, b) });

/**
 * The mean probability from which reports and stories are joined, for all material alike. One report may tell its story oddly; of two groups of
 * several, true parts of one story are tied well by the mean of so many pairs, and those that are not are look-alikes: the same award a year later.
 */
export const JOIN = 0.25;
const JOIN_GROUPS = 0.55;
export const joinFrom = (smaller: number): number => JOIN_GROUPS - (JOIN_GROUPS - JOIN) / smaller;

/** The same for a report that has just come, none of whose relatives may be there yet: the best of strangers looks like a relative. */
export const ARRIVE = 0.4;
/** From here on a report touches a story, if it does not belong to it. */
export const TOUCHED = 0.1;
