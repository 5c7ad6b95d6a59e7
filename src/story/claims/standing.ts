import type { Lookup } from './groups.js';
import type { Unit } from './types.js';

/** Log-odds of a pair without any sign: what a claim leads by that has no rival. */
const NOTHING = -6;

interface Best {
  readonly first: number;
  readonly second: number;
}

/** For each unit and each other report, the two best odds of the unit with a claim of that report. */
function bestOf(units: readonly Unit[], odds: Lookup): Map<string, Best> {
  const found = new Map<string, Best>();
  const note = (unit: Unit, report: string, value: number): void => {
    const key = `${unit.id} ${report}`;
    const { first, second } = found.get(key) ?? { first: NOTHING, second: NOTHING };
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
  return found;
}

/**
 * By how much a pair leads its best rival, in log-odds: a pair that keeps one of its two claims and puts another claim of the same report
 * in the other's stead. The larger lead of both; negative where both claims have a better counterpart, 0 within one report.
 */
export function leadsOf(units: readonly Unit[], odds: Lookup): Lookup {
  const best = bestOf(units, odds);
  const lead = (unit: Unit, report: string, value: number): number => {
    const { first, second } = best.get(`${unit.id} ${report}`) ?? { first: NOTHING, second: NOTHING };
    return value - (value >= first ? second : first);
  };
  return (one, other) => {
    if (one.report === other.report) return 0;
    const value = odds(one, other);
    return Math.max(lead(one, other.report, value), lead(other, one.report, value));
  };
}
