import type { TokenRange } from '../types.js';

/** Two noun phrases side by side for one thing, set off by a comma, a dash or brackets: “Ana Lind, the mayor of Oslo,”. */
export interface Apposition {
  /** The first part, its complements included. */
  readonly first: TokenRange;
  /** Token that heads the first part. */
  readonly firstHead: number;
  /** The second part up to its closing mark. */
  readonly second: TokenRange;
  readonly secondHead: number;
}

/** A reported clause or quotation with the word that reports it. */
export interface Complement {
  /** Token of the cue: “said”, “according”, the noun “claim”. */
  readonly cue: number;
  /** One stretch, or two where the cue stands in the middle: “The ferry, officials said, carried 200 people”. */
  readonly clause: readonly TokenRange[];
}

/** Who vouches for what a cue reports. */
export interface CueSource {
  readonly cue: number;
  readonly source: TokenRange;
}

/** What the pattern layer reads off words, tags and tree where the tree alone is unsure. */
export interface Patterns {
  readonly appositions: readonly Apposition[];
  readonly complements: readonly Complement[];
  readonly sources: readonly CueSource[];
}
