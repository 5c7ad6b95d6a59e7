/**
 * How much likeness joins claims. Chosen on the development stories by trying steps of 0.02 to 0.05 around each (`scripts/eval/claims.ts`);
 * the figures move little within ±0.04.
 */
export const PAIRING = {
  /** Two claims of different reports that score less are not held to tell the same. */
  link: 0.36,
  /** Two clusters join when their claims are that alike on average, over the pairs of different reports. */
  average: 0.2,
  /** A report repeats itself, lead and later sentence: asked for more than across reports. */
  repeat: 0.5,
  /** A long clause tells several things: it also joins a group that it holds this well on average. */
  attach: 0.5,
  /** The same for a claim that would stand alone. */
  attachFree: 0.3,
  /** Weight of words and figures (names aside) that two claims must share at the least. */
  matter: 1,
  sameEvent: 0.12,
  sameQuote: 0.25,
  sameSentence: 0.2,
  inOrder: 0.06,
  sameBaseline: 0.25,
  /** Taken off where both count the same and the counts lie far apart. */
  farFigures: 0.12,
  /** Taken off where the sentences are not aligned. */
  stranger: 0,
  /** Weight of a synonym against that of the word itself. */
  synonym: 1,
};
