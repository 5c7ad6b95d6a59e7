import { NEIGHBOURS } from './features.js';
import type { Lookup, Unit } from './types.js';

/** What speaks for a pair of claims of two reports once all pairs of the story are known by their own signs. */
export const STANDING = [
  'bias',
  /** Its own log-odds. */
  'odds',
  /** By how much it leads its best rival, in log-odds. */
  'lead',
  /** Each of the two is the other's best counterpart. */
  'mutual',
  /** How likely other clauses of the two sentences tell the same, and clauses of the sentences around them. */
  'siblings',
  'around',
  /** How likely a claim of a third report tells the same as either; in a story of two reports its own likelihood, which speaks neither for nor against it. */
  'third',
] as const;
export type StandingSign = (typeof STANDING)[number];
export type StandingValues = Readonly<Record<StandingSign, number>>;

export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Log-odds of a pair without any sign: what a claim leads by that has no rival. */
const NOTHING = -6;

/** Below these log-odds a claim of a third report ties nothing together. */
const FAINT = -3;

/** Leads beyond this add nothing, in log-odds. */
const FULL_LEAD = 5;

interface Best {
  readonly first: number;
  readonly second: number;
}
const NONE: Best = { first: NOTHING, second: NOTHING };

/** For each unit and each other report, the two best odds of the unit with a claim of that report. */
function bestOf(units: readonly Unit[], odds: Lookup): (unit: Unit, report: string) => Best {
  const found = new Map<string, Best>();
  const note = (unit: Unit, report: string, value: number): void => {
    const key = `${unit.id} ${report}`;
    const { first, second } = found.get(key) ?? NONE;
    found.set(key, value > first ? { first: value, second: first } : { first, second: Math.max(second, value) });
  };
  for (const one of units) {
    for (const other of units) {
      if (other.id <= one.id || other.report === one.report) continue;
      const value = odds(one, other);
      note(one, other.report, value);
      note(other, one.report, value);
    }
  }
  return (unit, report) => found.get(`${unit.id} ${report}`) ?? NONE;
}

/** The likelihood of the best pair of two lists, the two claims themselves left out. */
function likeliest(left: readonly Unit[], right: readonly Unit[], odds: Lookup, but: readonly Unit[]): number {
  let best = NOTHING;
  for (const one of left) {
    if (but.includes(one)) continue;
    for (const other of right) if (!but.includes(other)) best = Math.max(best, odds(one, other));
  }
  return logistic(best);
}

/** Two claims that one claim of a third report answers: the likelihood of the weaker tie of the best such claim; 0 where there is none. */
function thirdOf(units: readonly Unit[], odds: Lookup): Lookup {
  const partners = new Map(
    units.map((unit) => [unit.id, units.filter((other) => other.report !== unit.report && odds(unit, other) > FAINT)] as const),
  );
  return (one, other) => {
    let best = Number.NEGATIVE_INFINITY;
    for (const between of partners.get(one.id) ?? []) {
      if (between.report !== other.report) best = Math.max(best, Math.min(odds(one, between), odds(between, other)));
    }
    return best > FAINT ? logistic(best) : 0;
  };
}

/**
 * How a pair of claims of two reports stands among all others. `lead`: over the best pair that keeps one of its two claims and puts another
 * claim of the same report in the other's stead; the larger lead of both, negative where both claims have a better counterpart.
 */
export function standingsOf(units: readonly Unit[], odds: Lookup): (one: Unit, other: Unit) => StandingValues {
  const best = bestOf(units, odds);
  const third = thirdOf(units, odds);
  const sentences = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = `${unit.report} ${unit.sentence}`;
    sentences.set(key, [...(sentences.get(key) ?? []), unit]);
  }
  const near = ({ report, sentence }: Unit, step: number): readonly Unit[] => sentences.get(`${report} ${sentence + step}`) ?? [];
  const many = new Set(units.map(({ report }) => report)).size > 2;
  return (one, other) => {
    const value = odds(one, other);
    const [mine, theirs] = [best(one, other.report), best(other, one.report)];
    const lead = Math.max(...[mine, theirs].map(({ first, second }) => value - (value >= first ? second : first)));
    const but = [one, other];
    return {
      bias: 1,
      odds: value,
      lead: Math.max(-FULL_LEAD, Math.min(FULL_LEAD, lead)),
      mutual: value >= mine.first && value >= theirs.first ? 1 : 0,
      siblings: likeliest(near(one, 0), near(other, 0), odds, but),
      around: Math.max(...NEIGHBOURS.map(([i, j]) => likeliest(near(one, i), near(other, j), odds, but))),
      third: many ? third(one, other) : logistic(value),
    };
  };
}
