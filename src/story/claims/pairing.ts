import { type Feature, FEATURES, type FeatureValues } from './features.js';

export type Weights = Readonly<Record<Feature, number>>;

/**
 * How much each sign counts, in log-odds: rounded weights of a logistic regression over all pairs of claims of different reports in the
 * sixteen stories of `test/stories` (28,000 pairs, 540 of them told by one gold claim). `npx tsx scripts/eval/fit-pairing.ts` fits them
 * anew and prints how weights do on stories that they were not fitted on.
 */
export const WEIGHTS: Weights = {
  bias: -5.2,
  names: 2.3,
  words: 1.6,
  rarest: 1.4,
  wordShare: 2.1,
  figures: 3.5,
  sameUnit: 1.5,
  farFigures: -2.2,
  otherPerson: -1.1,
  dates: 2.9,
  quotation: 2,
  sentences: 2.9,
  neighbours: 0.6,
  distance: -1.1,
  precedents: 2.2,
  baseline: 3.7,
  lighter: -0.5,
};

/** Probability, 0–1, that two claims of different reports tell the same. */
export function probability(weights: Weights, values: FeatureValues): number {
  const sum = FEATURES.reduce((total, name) => total + weights[name] * values[name], 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Probabilities from which claims are laid side by side. Steps of 0.05 around them change the mean figures of either set by less than two points. */
export const LIMITS = {
  /** Two claims of different reports that are less likely to tell the same start no group. */
  link: 0.25,
  /** Two groups join when their reports answer one another that well on average. */
  average: 0.12,
  /** A report repeats itself, lead and later sentence: asked for more than across reports. */
  repeat: 0.3,
  /** A precedent and a claim that is none, of two reports. */
  mixed: 0.6,
  /** A long clause tells several things: it also joins a group that it answers this well on average. */
  attach: 0.4,
  /** The same for a claim that would stand alone. */
  attachFree: 0.2,
  /** A claim that would stand alone takes counterparts out of other groups. */
  star: 0.25,
  /** Two claims that are this likely to tell the same stand side by side, whatever groups they are in. */
  bridge: 0.8,
};
export type Limits = Readonly<typeof LIMITS>;
