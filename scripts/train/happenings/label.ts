import type { Weighted } from './likeness.js';
import { type Example, likelihoods, type Weights } from './fit.js';
import { CLASSES, NONE, type StoryPredicate } from './examples.js';

/** A passage whose likeliest predicate is unlikelier than this is told by none that can be seen. */
const LEAST = 0.02;

/**
 * Labels for the predicates of stories. Their records name passages: of each the predicate that a row reads as the type tells it, else the one that the weights
 * fitted on sentences think likeliest; the others in a passage are left out, those outside all passages tell nothing.
 */
export function labelStories(
  predicates: readonly StoryPredicate[],
  weighted: (predicate: StoryPredicate) => readonly Weighted[],
  weights: Weights,
): Example[] {
  const members = new Map<string, { label: number; of: StoryPredicate[] }>();
  for (const predicate of predicates)
    for (const { id, label } of predicate.passages) {
      const passage = members.get(id) ?? { label, of: [] };
      members.set(id, passage);
      passage.of.push(predicate);
    }
  const labels = new Map<StoryPredicate, number>();
  for (const { label, of } of members.values()) {
    const teller = tellerOf(of, label, weighted, weights);
    if (teller) labels.set(teller, label);
  }
  return predicates
    .filter((predicate) => predicate.passages.length === 0 || labels.has(predicate))
    .map((predicate) => ({ signs: weighted(predicate), label: labels.get(predicate) ?? NONE }));
}

function tellerOf(
  members: readonly StoryPredicate[],
  label: number,
  weighted: (predicate: StoryPredicate) => readonly Weighted[],
  weights: Weights,
): StoryPredicate | null {
  const read = members.filter((member) => member.read.includes(CLASSES[label] as string));
  const scored = (read.length > 0 ? read : members).map((member) => ({
    member,
    p: likelihoods(weighted(member), weights)[label] as number,
  }));
  const best = scored.reduce((a, b) => (b.p > a.p ? b : a));
  return read.length > 0 || best.p > LEAST ? best.member : null;
}
