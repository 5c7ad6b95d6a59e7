import { RANKS_OF_ARMS } from '../../../lexicon/claims.js';
import { SINGLE_DOER } from '../../../lexicon/rivals.js';
import type { Party } from '../roles.js';
import type { Difference, Unit } from '../types.js';
import { samePredicate, shareEntity, shareWord } from './deeds.js';
import { otherTime } from './dates.js';
import { saysNo, wasDone } from './denials.js';
import { type SidePair, wording } from './pair.js';

/** How alike two clauses must be before different doers are held against each other. */
const SURE = 0.5;

const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((id) => other.has(id)).length;

/** Who acts for another did it himself: “handed over the goods on behalf of the president”. */
const INSTEAD = /\b(?:on behalf of|in the name of|standing in for|in place of|instead of)\b/i;

const SINGLE: ReadonlySet<string> = new Set(SINGLE_DOER);
const isSingle = ({ deeds }: Unit): boolean => deeds.some((deed) => SINGLE.has(deed));

/** “on behalf of” joins two doers; otherwise who stands in the other's clause has another part in it. */
const standsIn = (doer: Party, { entities, text }: Unit): boolean =>
  doer.entity !== null && entities.has(doer.entity) && !INSTEAD.test(text);

const apart = (one: Party, other: Party): boolean =>
  one.isPerson && other.isPerson ? one.entity !== other.entity : otherState(one, other);

const otherState = (one: Party, other: Party): boolean =>
  one.countries.size > 0 && other.countries.size > 0 && [...one.countries].every((country) => !other.countries.has(country));

/** Two named people did one deed to somebody, and neither has another part in the other's clause. */
const otherPerson = (a: Unit, b: Unit): boolean =>
  a.doer !== null &&
  b.doer !== null &&
  a.doer.isPerson &&
  b.doer.isPerson &&
  a.doer.entity !== b.doer.entity &&
  overlap(a.entities, b.entities) >= 1 &&
  !standsIn(a.doer, b) &&
  !standsIn(b.doer, a);

/** A deed that has one doer, done by one state in the one report and by another in the other; also where the two change places. */
const otherSide = (a: Unit, b: Unit): boolean =>
  a.doer !== null && b.doer !== null && isSingle(a) && isSingle(b) && apart(a.doer, b.doer) && (shareEntity(a, b) || shareWord(a, b));

/** Who did it: the same deed, another doer. */
export function compareDoers(pair: SidePair): Difference[] {
  const { left, right, score, kinship } = pair;
  const acted = actedFor(pair);
  if (acted.length > 0) return acted;
  if (score < SURE) return [];
  for (const a of left) {
    for (const b of right) {
      if (!samePredicate(a, b) || saysNo(a) || saysNo(b)) continue;
      const single = otherSide(a, b);
      if (!single && !otherPerson(a, b)) continue;
      const severity = !single && kinship === 'independent' ? 'divergence' : 'contradiction';
      return [{ kind: 'participant', relation: 'differs', severity, wordings: [wording(a), wording(b)], topic: null }];
    }
  }
  return [];
}

/** “handed over the goods on behalf of the president” against “the president handed over”: who acted is not who sent him. */
function actedFor({ left, right, isPerson, kinship }: SidePair): Difference[] {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    for (const a of one) {
      if (!INSTEAD.test(a.text)) continue;
      const b = other.find(
        ({ subject, ...unit }) =>
          subject !== null && isPerson(subject) && a.entities.has(subject) && a.subject !== subject && !INSTEAD.test(unit.text),
      );
      if (!b || !samePredicate(a, b)) continue;
      const wordings = one === left ? ([wording(a), wording(b)] as const) : ([wording(b), wording(a)] as const);
      return [
        {
          kind: 'participant',
          relation: 'differs',
          severity: kinship === 'independent' ? 'divergence' : 'contradiction',
          wordings,
          topic: null,
        },
      ];
    }
  }
  return [];
}

/** “a former admiral”, “a retired general”: of one person, or in clauses that are much alike. */
export function compareRanks({ left, right, score }: SidePair): Difference[] {
  const ranked = (units: readonly Unit[]): Unit | undefined => units.find(({ claim }) => RANKS_OF_ARMS.has(claim.lemma));
  const [a, b] = [ranked(left), ranked(right)];
  if (!a || !b || a.claim.lemma === b.claim.lemma || (score < SURE && (a.subject === null || a.subject !== b.subject))) return [];
  return [{ kind: 'role', relation: 'differs', severity: 'contradiction', wordings: [wording(a), wording(b)], topic: null }];
}

const isSaying = ({ eventTypes }: Unit): boolean =>
  eventTypes.size === 0 || [...eventTypes].every((type) => type === 'state' || type === 'announce');

const oneEvent = (a: Unit, b: Unit): boolean => !isSaying(a) && [...a.events].some((event) => b.events.has(event));

/** Where it was done: one deed or one event, in two states. */
export function compareSites({ left, right, score }: SidePair): Difference[] {
  if (score < SURE) return [];
  for (const a of left) {
    for (const b of right) {
      if (!a.site || !b.site || !otherState(a.site, b.site) || saysNo(a) || saysNo(b) || otherTime(a, b)) continue;
      if (!samePredicate(a, b) && !oneEvent(a, b)) continue;
      if ((a.site.entity !== null && b.entities.has(a.site.entity)) || (b.site.entity !== null && a.entities.has(b.site.entity))) continue;
      const severity = wasDone(a) && wasDone(b) ? 'contradiction' : 'divergence';
      return [{ kind: 'place', relation: 'differs', severity, wordings: [wording(a), wording(b)], topic: null }];
    }
  }
  return [];
}

const places = (units: readonly Unit[], isPlace: (id: string) => boolean): Map<string, Unit> =>
  new Map(units.flatMap((unit) => [...unit.entities].filter((id) => isPlace(id)).map((id) => [id, unit] as const)));

/** Named on one side only: the other says less. */
export function comparePlaces({ left, right, isPlace, score }: SidePair): Difference[] {
  if (score < SURE) return [];
  const [one, other] = [places(left, isPlace), places(right, isPlace)];
  const [a, b] = [left[0], right[0]];
  if (!a || !b || one.size === other.size || (one.size > 0 && other.size > 0)) return [];
  return [{ kind: 'place', relation: 'agree', severity: 'presentation', wordings: [wording(a), wording(b)], topic: null }];
}
