import { boilerplateStretches } from './boilerplate.js';
import type { KinReport } from './report.js';
import type { KinWord } from './words.js';

/** The same words in the same order in two reports, outside quotations. */
export interface CommonRun {
  /** Word numbers in the reports, half-open by `length`. */
  readonly first: number;
  readonly second: number;
  readonly length: number;
  /** Words of the run that are neither names, numbers, titles nor grammar: what makes it a wording. */
  readonly telling: number;
}

// Five words occur in common by chance a dozen times in two reports of one event; as seeds they are few enough and lose no longer run.
const SEED = 5;
// A sequence that occurs more often than this is a formula.
const MAX_PLACES = 8;

const usable = (report: KinReport): Uint8Array => {
  const skip = boilerplateStretches(report.words);
  return Uint8Array.from(report.words, (word, i) => (word.quoted || skip[i] ? 0 : 1));
};

function seedsOf(words: readonly KinWord[], free: Uint8Array): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + SEED <= words.length; at++) {
    const key = seedAt(words, free, at);
    if (!key) continue;
    const list = places.get(key);
    if (!list) places.set(key, [at]);
    else if (list.length < MAX_PLACES) list.push(at);
  }
  return places;
}

function seedAt(words: readonly KinWord[], free: Uint8Array, at: number): string {
  let key = '';
  for (let i = at; i < at + SEED; i++) {
    if (!free[i]) return '';
    key += `${words[i]?.form} `;
  }
  return key;
}

const isTelling = ({ kind }: KinWord): boolean => kind === 'content' || kind === 'news';

/** Longest common runs of at least five words, in the order of the first report, no word of it in two runs. Linear in the words of both. */
export function commonRuns(first: KinReport, second: KinReport): CommonRun[] {
  const [a, b] = [first.words, second.words];
  const [freeA, freeB] = [usable(first), usable(second)];
  const places = seedsOf(b, freeB);
  const runs: CommonRun[] = [];
  for (let at = 0; at + SEED <= a.length; ) {
    const best = longest(places.get(seedAt(a, freeA, at)) ?? [], (from) => {
      let length = SEED;
      while (freeA[at + length] && freeB[from + length] && a[at + length]?.form === b[from + length]?.form) length++;
      return length;
    });
    if (best.length > 0) {
      const telling = a.slice(at, at + best.length).filter(isTelling).length;
      runs.push({ first: at, second: best.from, length: best.length, telling });
    }
    at += Math.max(1, best.length);
  }
  return runs;
}

function longest(places: readonly number[], measure: (from: number) => number): { from: number; length: number } {
  let best = { from: -1, length: 0 };
  for (const from of places) {
    const length = measure(from);
    if (length > best.length) best = { from, length };
  }
  return best;
}
