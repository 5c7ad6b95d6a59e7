import { type Feature, FEATURES, type FeatureValues } from './features.js';

/** How much each sign counts, in log-odds. */
export type Signs = Readonly<Record<Feature, number>>;

/** How a pair's log-odds by its signs, and its lead over the best rival, make its log-odds in the end. */
export interface Standing {
  readonly bias: number;
  readonly odds: number;
  readonly lead: number;
}

export interface Weights {
  readonly signs: Signs;
  readonly standing: Standing;
}

/**
 * How much each sign counts, in log-odds: rounded weights of a logistic regression over all pairs of claims of different reports in twenty
 * stories of `test/stories` (38,000 pairs, 680 of them told by one gold claim). `npx tsx scripts/eval/fit-pairing.ts` fits them
 * anew and prints how weights do on stories that they were not fitted on.
 */
const SIGNS: Signs = {
  bias: -6.2,
  names: 1.4,
  words: 1.7,
  rarest: 1.3,
  wordShare: 0.5,
  figures: 2.9,
  sameUnit: 1.8,
  farFigures: -2.8,
  otherPerson: -0.8,
  dates: 2.4,
  quotation: 1.8,
  context: 3.5,
  sentences: 1.4,
  neighbours: 0.2,
  distance: -1.3,
  precedents: 1.8,
  baseline: 4.2,
  lighter: 0.5,
};

export const WEIGHTS: Weights = { signs: SIGNS, standing: { bias: -0.4, odds: 0.85, lead: 0.2 } };

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Log-odds by its signs that two claims of different reports tell the same. */
export const oddsOf = (signs: Signs, values: FeatureValues): number =>
  FEATURES.reduce((total, name) => total + signs[name] * values[name], 0);

/** Leads beyond this add nothing, in log-odds. */
const FULL_LEAD = 5;
export const leadWithin = (lead: number): number => Math.max(-FULL_LEAD, Math.min(FULL_LEAD, lead));

/**
 * Probability, 0–1, that two claims tell the same, seen among the others: one that answers much better than any other claim of
 * its report may share few words.
 */
export const probability = ({ bias, odds: weight, lead: gain }: Standing, odds: number, lead: number): number =>
  logistic(bias + weight * odds + gain * leadWithin(lead));

/** Probabilities from which claims are laid side by side. Steps of 0.05 around them change the mean figures of either set by less than two points. */
export const LIMITS = {
  /** Two claims of different reports that are less likely to tell the same start no group. */
  link: 0.25,
  /** Two groups join when their reports answer one another that well on average. */
  average: 0.1,
  /** A report repeats itself, lead and later sentence: asked for more than across reports. */
  repeat: 0.3,
  /** A precedent and a claim that is none, of two reports. */
  mixed: 0.6,
  /** A long clause tells several things: it also joins a group that it answers this well on average. */
  attach: 0.5,
  /** The same for a claim that would stand alone. */
  attachFree: 0.2,
  /** A claim that would stand alone takes counterparts out of other groups. */
  star: 0.25,
  /** Two claims that are this likely to tell the same stand side by side, whatever groups they are in. */
  bridge: 0.8,
};
export type Limits = Readonly<typeof LIMITS>;
