import type { Claim, Evidence } from '../document.js';

export type Draft = Omit<Claim, 'id'>;

const liesIn = (inner: Evidence, outer: Evidence): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether every passage of a claim lies within those of another that the same reports tell. */
const tellsNoMore = (claim: Draft, other: Draft): boolean =>
  claim.sides.every(({ report, evidence }) => {
    const same = other.sides.find((side) => side.report === report);
    return same !== undefined && evidence.every((inner) => same.evidence.some((outer) => liesIn(inner, outer)));
  });

/** Nothing parts the sides of the first that does not part those of the second. */
const partsNoMore = (claim: Draft, other: Draft): boolean =>
  claim.relation === other.relation &&
  claim.severity === other.severity &&
  claim.difference.every((kind) => other.difference.includes(kind));

/**
 * Without claims that repeat a part of another: “Xi visited in 2019” beside “Xi visited in 2019, before the pandemic”. A plain agreement is
 * such an echo also of a claim whose sides part.
 */
export function withoutEchoes(claims: readonly Draft[]): Draft[] {
  const repeats = (claim: Draft, other: Draft): boolean =>
    tellsNoMore(claim, other) && ((claim.relation === 'agree' && claim.difference.length === 0) || partsNoMore(claim, other));
  return claims.filter((claim, i) => !claims.some((other, j) => j !== i && repeats(claim, other) && (j < i || !repeats(other, claim))));
}
