import { type Feature, FEATURES, type FeatureValues } from './features.js';
import { logistic, STANDING, type StandingSign, type StandingValues } from './standing.js';

/** How much each sign counts, in log-odds. */
export type Signs = Readonly<Record<Feature, number>>;

/** How much each sign counts by which a pair is seen among the others, in log-odds. */
export type Standing = Readonly<Record<StandingSign, number>>;

export interface Weights {
  readonly signs: Signs;
  readonly standing: Standing;
}

/**
 * How much each sign counts, in log-odds: rounded weights of a logistic regression over all pairs of claims of different reports in
 * twenty-eight stories of `test/stories` (58,000 pairs, 950 of them told by one gold claim). `npx tsx scripts/eval/fit-pairing.ts` fits them
 * anew and prints how weights do on stories that they were not fitted on. A weight below 0 (`wordShare`, `event`) takes back what its neighbours count twice.
 */
const SIGNS: Signs = {
  bias: -6.5,
  names: 0.7,
  words: 1.4,
  rarest: 1.3,
  wordShare: -1.7,
  figures: 2.1,
  sameUnit: 1.9,
  farFigures: -2.4,
  otherPerson: -0.3,
  dates: 2.0,
  quotation: 1.4,
  context: 3.1,
  contextBoth: 0.9,
  shareBoth: 3.6,
  sentences: 1.3,
  neighbours: 0.1,
  distance: -1.0,
  precedents: 1.7,
  baseline: 2.0,
  lighter: 0.4,
  event: -1.5,
  fewTellers: 2.0,
  eventType: 0.6,
  bothAttributed: 0.6,
  oneAttributed: 0.2,
  source: 0.9,
  mixed: -0.4,
};

export const WEIGHTS: Weights = {
  signs: SIGNS,
  standing: { bias: -1.25, odds: 0.7, lead: 0.2, mutual: 0.25, siblings: 0.8, around: 0.45, third: 2.1 },
};

/** Log-odds by its signs that two claims of different reports tell the same. */
export const oddsOf = (signs: Signs, values: FeatureValues): number =>
  FEATURES.reduce((total, name) => total + signs[name] * values[name], 0);

/**
 * Probability, 0–1, that two claims tell the same, seen among the others: one that answers much better than any other claim of
 * its report may share few words, and so may one that a third report ties to it.
 */
export const probability = (standing: Standing, values: StandingValues): number =>
  logistic(STANDING.reduce((total, name) => total + standing[name] * values[name], 0));

/**
 * Probabilities from which claims are laid side by side. They lie below even chances: of two clauses that no gold claim underlines many tell the
 * same all the same, so that the fitted probabilities are too low. Chosen with weights that were not fitted on the stories measured; `link` lies
 * between 0.13, which aligned most, and 0.2, which paired least of what one report alone tells.
 */
export const LIMITS = {
  /** Two claims of different reports that are less likely to tell the same start no group. */
  link: 0.17,
  /** Two groups join when their reports answer one another that well on average. */
  average: 0.1,
  /** A further claim of a report that a group already holds asks for more: a sibling clause mostly tells a fact of its own. */
  second: 0.25,
  /** A report repeats itself, lead and later sentence: asked for more than across reports. */
  repeat: 0.35,
  /** A precedent and a claim that is none, of two reports. */
  mixed: 0.6,
  /** A group takes the claim of a missing report that answers one of its claims this well. */
  attach: 0.2,
  /** A claim that would stand alone takes counterparts out of other groups. */
  star: 0.2,
  /** Two claims that are this likely to tell the same stand side by side, whatever groups they are in. */
  bridge: 0.8,
};
export type Limits = Readonly<typeof LIMITS>;
