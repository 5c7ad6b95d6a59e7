import type { PrecedentKind } from '../types.js';

/** A word that opens a precedent. */
export interface Cue {
  readonly token: number;
  readonly kind: PrecedentKind;
  /** Which one, for `nth`; else null. */
  readonly n: number | null;
  /** Token of “since” (or of “after”, “in”, “this” where they bound the precedent); -1 where nothing bounds it. */
  readonly since: number;
  /** The counted noun, the holder or the verb; the cue itself where none was found. */
  readonly head: number;
}

/** First and last token of the passage that claims a precedent, both included. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}
