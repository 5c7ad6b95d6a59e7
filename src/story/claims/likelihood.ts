import type { StoryContext } from '../context.js';
import { featuresOf, sceneOf } from './features.js';
import { type Limits, oddsOf, probability, type Weights } from './pairing.js';
import { logistic, standingsOf } from './standing.js';
import type { Lookup, Unit } from './types.js';

/** Each value worked out once, whichever unit is named first. */
function remembered(units: readonly Unit[], compare: Lookup): Lookup {
  const known = new Float64Array(units.length * units.length).fill(Number.NaN);
  return (one, other) => {
    const at = one.id < other.id ? one.id * units.length + other.id : other.id * units.length + one.id;
    if (Number.isNaN(known[at])) known[at] = one.id < other.id ? compare(one, other) : compare(other, one);
    return known[at] as number;
  };
}

/** Log-odds by their signs that two claims tell the same. */
export function oddsBetween(context: StoryContext, units: readonly Unit[], weights: Weights): Lookup {
  const scene = sceneOf(context, units);
  return remembered(units, (one, other) => oddsOf(weights.signs, featuresOf(scene, one, other)));
}

/** How likely two claims of one story tell the same, 0–1, seen among all its claims. */
export function likelihood(context: StoryContext, units: readonly Unit[], weights: Weights, limits: Limits): Lookup {
  const odds = oddsBetween(context, units, weights);
  const standing = standingsOf(units, odds);
  return remembered(units, (one, other) => {
    const score = one.report === other.report ? logistic(odds(one, other)) : probability(weights.standing, standing(one, other));
    // A precedent and a plain statement meet only where little doubt is left: “his third visit this year”, “the visit would have been his third”.
    return (one.precedent === null) === (other.precedent === null) || score >= limits.mixed ? score : 0;
  });
}
