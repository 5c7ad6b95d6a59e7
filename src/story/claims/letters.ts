import type { Unit } from './types.js';

/** Letters of a run; words are marked at both ends, so that a beginning tells more than a middle. */
const RUN = 4;
const SMALL_STORY = 8;

function runsOf(text: string): Set<string> {
  const runs = new Set<string>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const marked = ` ${word} `;
    for (let at = 0; at + RUN <= marked.length; at++) runs.add(marked.slice(at, at + RUN));
  }
  return runs;
}

/**
 * Likeness of two claims by the runs of four letters they print, each weighed by its rarity in the story, squared: what stems and synonyms
 * do not join (“telephoned” and “phone”, “walkout” and “walked out”, “film-maker” and “film director”).
 */
export class Letters {
  readonly #runs: readonly ReadonlyMap<string, number>[];
  readonly #totals: readonly number[];

  constructor(units: readonly Unit[]) {
    const printed = units.map(({ text }) => runsOf(text));
    const seen = new Map<string, number>();
    for (const runs of printed) for (const run of runs) seen.set(run, (seen.get(run) ?? 0) + 1);
    const weight = (run: string): number => Math.log((units.length + SMALL_STORY) / ((seen.get(run) ?? 0) + 0.5)) ** 2;
    this.#runs = printed.map((runs) => new Map([...runs].map((run) => [run, weight(run)])));
    this.#totals = this.#runs.map((runs) => [...runs.values()].reduce((sum, value) => sum + value, 0));
  }

  /** Cosine of the two, and the share of the lighter that the other holds, 0–1 each. */
  likeness(one: Unit, other: Unit): { readonly cosine: number; readonly ofLighter: number } {
    const [mine, theirs] = [this.#runs[one.id] ?? new Map<string, number>(), this.#runs[other.id] ?? new Map<string, number>()];
    const [few, many] = mine.size < theirs.size ? [mine, theirs] : [theirs, mine];
    let shared = 0;
    for (const [run, value] of few) if (many.has(run)) shared += value;
    const [a, b] = [this.#totals[one.id] ?? 0, this.#totals[other.id] ?? 0];
    return shared > 0 ? { cosine: shared / Math.sqrt(a * b), ofLighter: shared / Math.min(a, b) } : { cosine: 0, ofLighter: 0 };
  }
}
