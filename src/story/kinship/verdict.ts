import type { Kinship } from '../document.js';
import { isLong, type Measures } from './measure.js';

export type KinLabel = Kinship['label'];

/**
 * Weights of the signs, scaled so that a sum of 1 joins two reports. Fitted by logistic regression on development stories and on
 * same-event reports of different newsrooms as negatives, then rounded; see docs/kinship.md.
 */
const WEIGHTS = { aligned: 0.63, ordered: 0.63, facts: 0.46, wording: 0.42, figures: 0.29, coverage: 1.26, quotation: 0.1 };

// Of what a speaker said, two desks seldom choose the same words; two words of an official are in every report.
const WHOLE_QUOTATION = 4;

/** Where most of the smaller report stands word for word in the other, it is a copy. */
const COPY = 0.66;

// What a report shares with the official text itself needs more than a report shares with another, to come from anywhere else.
const OFFICIAL_TEXT = 1.3;

/** 1 and more: the two have one origin; against an official text, 1.3. */
export function likeness(measures: Measures): number {
  return (
    WEIGHTS.aligned * measures.aligned +
    WEIGHTS.ordered * measures.ordered +
    WEIGHTS.facts * measures.facts.share +
    WEIGHTS.wording * measures.wording.share +
    WEIGHTS.figures * measures.figures.share +
    WEIGHTS.coverage * measures.coverage +
    WEIGHTS.quotation * Number(measures.quotations.some(({ length }) => length >= WHOLE_QUOTATION))
  );
}

export function verdict(measures: Measures): KinLabel {
  if (measures.coverage >= COPY) return 'copy';
  if (likeness(measures) >= (measures.official ? OFFICIAL_TEXT : 1)) return 'rewrite';
  if (measures.quotations.length > 0) return 'common-statement';
  return measures.runs.filter(isLong).length > 1 ? 'common-statement' : 'independent';
}
