import type { SentencePair } from '../context.js';
import { alignSentences } from './align.js';
import { isOfficial } from './boilerplate.js';
import type { KinReport } from './report.js';
import { type CommonRun, commonRuns } from './runs.js';
import { type SharedQuotation, sharedQuotations } from './quotations.js';
import type { KinWord } from './words.js';

/** What two reports have in common, as shares of the smaller one. All shares are 0–1 and leave quotations out. */
export interface Measures {
  readonly runs: readonly CommonRun[];
  /** Sentences that tell the same; quotations left out, so that a shared statement pairs nothing. */
  readonly pairs: readonly SentencePair[];
  readonly quotations: readonly SharedQuotation[];
  /** Share of the words that stand in long common runs. */
  readonly coverage: number;
  /** Mean strength of the best counterpart, over the sentences of the shorter report. */
  readonly aligned: number;
  /** The same, counting only counterparts in the same order. */
  readonly ordered: number;
  /** One of the two, and one only, is itself an official text: what they share may all come from there. */
  readonly official: boolean;
  readonly facts: SharedKeys;
  readonly figures: SharedKeys;
  readonly wording: SharedKeys;
}

export interface SharedKeys {
  readonly share: number;
  /** Keys of the smaller report. */
  readonly of: number;
  /** One word of the first report for every shared key, in text order. */
  readonly words: readonly KinWord[];
}

/** A run this long is rare between reports written apart: on public same-event reports the median longest run has 5 words, the 95th percentile 9. */
export const LONG_RUN = 8;
const TELLING = 2;

// Shares of very short reports say little: six sentences, ten facts, four figures, ten rare words are the least that a share is measured against.
const LEAST = { sentences: 6, facts: 10, figures: 4, wording: 10 };

export const isLong = (run: CommonRun): boolean => run.length >= LONG_RUN && run.telling >= TELLING;

export function measure(first: KinReport, second: KinReport): Measures {
  const runs = commonRuns(first, second);
  const pairs = alignSentences(first, second, { quoted: false });
  const shorter = first.sentences.length <= second.sentences.length ? 'first' : 'second';
  const sentences = Math.max(LEAST.sentences, Math.min(first.sentences.length, second.sentences.length));
  const words = Math.max(1, Math.min(unquoted(first), unquoted(second)));
  return {
    runs,
    pairs,
    quotations: sharedQuotations(first, second),
    coverage: runs.filter(isLong).reduce((sum, run) => sum + run.length, 0) / words,
    aligned: bestStrength(pairs, shorter) / sentences,
    ordered:
      bestStrength(
        pairs.filter((pair) => pair.inOrder),
        shorter,
      ) / sentences,
    official: isOfficial(first.words) !== isOfficial(second.words),
    facts: shared(first, second, isFact, LEAST.facts),
    figures: shared(first, second, isFigure, LEAST.figures),
    wording: shared(first, second, (word) => word.kind === 'content', LEAST.wording),
  };
}

// Small counts are as common as grammar; their weight says so.
const isFigure = (word: KinWord): boolean => word.kind === 'number' && word.weight > 1;
const isFact = (word: KinWord): boolean => word.kind === 'name' || isFigure(word);

const unquoted = (report: KinReport): number => report.words.filter((word) => !word.quoted).length;

function bestStrength(pairs: readonly SentencePair[], side: 'first' | 'second'): number {
  const best = new Map<number, number>();
  for (const pair of pairs) best.set(pair[side], Math.max(best.get(pair[side]) ?? 0, pair.strength));
  return [...best.values()].reduce((sum, strength) => sum + strength, 0);
}

function keysOf(report: KinReport, wanted: (word: KinWord) => boolean): Map<string, KinWord> {
  const keys = new Map<string, KinWord>();
  for (const word of report.words) if (!word.quoted && word.key && wanted(word) && !keys.has(word.key)) keys.set(word.key, word);
  return keys;
}

function shared(first: KinReport, second: KinReport, wanted: (word: KinWord) => boolean, least: number): SharedKeys {
  const [a, b] = [keysOf(first, wanted), keysOf(second, wanted)];
  const words = [...a].filter(([key]) => b.has(key)).map(([, word]) => word);
  const of = Math.min(a.size, b.size);
  return { share: words.length / Math.max(least, of), of, words };
}
