import type { Claim } from '../../story/index.js';
import { idsOf } from './anchors.js';
import { inOrder } from './parts.js';

/** Ids of the sentences of other reports that tell a claim of this sentence, by the id of the sentence. */
export type Partners = ReadonlyMap<string, readonly string[]>;

/** Sentences of different reports that tell one claim light one another. */
export function partnersOf(claims: readonly Claim[]): Partners {
  const found = new Map<string, Set<string>>();
  for (const { sides } of claims) {
    for (const side of sides) {
      const others = sides.filter((other) => other.report !== side.report).flatMap((other) => idsOf(other.evidence));
      for (const id of idsOf(side.evidence)) {
        const set = found.get(id) ?? new Set();
        for (const other of others) set.add(other);
        found.set(id, set);
      }
    }
  }
  return new Map([...found].filter(([, set]) => set.size > 0).map(([id, set]) => [id, [...set].toSorted(inOrder)]));
}

/** One style rule: pointing at a sentence, reading in it or coming to it by a link lights its partners in the other reports. */
export function lightingRule(partners: Partners): string {
  const selectors = [...partners].map(
    ([id, others]) => `:root:has(#${id}:is(:hover,:target,:focus-within)) :is(${others.map((x) => `#${x}`)})`,
  );
  return selectors.length === 0 ? '' : `${selectors.join(',\n')}{background:var(--lit);box-shadow:0 0 0 .2em var(--lit)}`;
}
