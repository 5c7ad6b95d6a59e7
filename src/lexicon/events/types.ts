/**
 * A row names a predicate, what fills its roles and what must or must not stand beside it.
 *
 * Slots: `subj` and `obj` are the deep ones, whatever the voice (in a passive `obj` is the grammatical subject and `subj` stands
 * behind “by”); `iobj`; `poss` (“Japan’s visit”); `mod` (a name before the noun: “the Kenya talks”); `comp` (the verb that completes
 * it: “ordered to *leave*”); any other name is the preposition as printed (`to`, `with`, `on behalf of`).
 */
export interface EventRow {
  readonly id: string;
  readonly type: string;
  /** Lemmas; a second word is a particle that must follow: `call off`. */
  readonly verbs?: readonly string[];
  /** Lemmas; words before the last must stand directly before it: `air strike`. */
  readonly nouns?: readonly string[];
  /** Kinds of the dictionary (`src/lexicon/data/word-kinds.ts`) all of whose verbs, or nouns, count too: “soldiers *waded* ashore”. */
  readonly verbKinds?: readonly string[];
  readonly nounKinds?: readonly string[];
  /** Verbs that lend the noun their subject: *pay* a visit, *hold* talks. */
  readonly light?: readonly string[];
  /** The nouns count only as object of one of the `light` verbs. */
  readonly lightOnly?: boolean;
  readonly roles: Readonly<Record<string, string>>;
  /** Where the noun has roles of its own (“the release of the *crew*”); otherwise `roles` with poss, of, by and mod as the subject. */
  readonly nounRoles?: Readonly<Record<string, string>>;
  /** All must hold. `obj:place` = class of words; `obj=leave|go` = lemmas; `with` = filled. ` / ` separates alternatives. */
  readonly need?: readonly string[];
  /** None may hold. */
  readonly never?: readonly string[];
  /** These words must follow in the sentence. */
  readonly phrase?: string;
  /** The light verb is itself the deed, whatever it does to the noun: sanctions that are suspended or lifted are a measure that has occurred. */
  readonly act?: boolean;
  /** Motion to a place: a journey to the traveller’s own country is `other`, for nobody visits his home. */
  readonly moves?: boolean;
  /** The predicate itself says that it is to come: “is expected in Lima”; in the pluperfect that it did not. */
  readonly plans?: boolean;
  /** The predicate itself says that it did not come about: “stayed away from the summit”. Where the row asks for a negation, that is what says so. */
  readonly undone?: boolean;
  /** Where a bare present tense is no happening but a standing fact, the row asks for one; see docs/events.md. */
  readonly reason: string;
  readonly example: string;
  /** Near misses: no event of this row's type. */
  readonly not?: readonly string[];
}
