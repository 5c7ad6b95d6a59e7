import type { Modality } from '../../event/index.js';
import type { ClaimMention, PrecedentMention, Quantity } from '../../event/index.js';
import type { DateValue, Span } from '../../values.js';
import type { Roles } from './roles.js';

/** A word, name, figure or date of a claim, under all keys by which the same thing may be found elsewhere. */
export interface Item {
  readonly keys: readonly string[];
  readonly kind: 'word' | 'entity' | 'number' | 'date';
  /** How much a word of this kind can tell, before rarity is taken into account. */
  readonly base: number;
  /** The clause's predicate. */
  readonly predicate: boolean;
}

export interface DatedTime {
  readonly date: DateValue;
  readonly text: string;
  readonly span: Span;
}

/** A claim of one report, ready for comparison. */
export interface Unit extends Roles {
  /** Position among all units of the story. */
  readonly id: number;
  readonly report: string;
  /** Number of the report in the order given. */
  readonly order: number;
  readonly claim: ClaimMention;
  readonly evidence: readonly Span[];
  readonly sentence: number;
  /** Where its sentence stands in the report, 0–1. */
  readonly position: number;
  readonly items: readonly Item[];
  /** Ids of entities in the clause, the subject included. */
  readonly entities: ReadonlySet<string>;
  readonly subject: string | null;
  /** The report gives the subject a name, here or elsewhere. */
  readonly subjectNamed: boolean;
  readonly subjectIsPerson: boolean;
  readonly events: ReadonlySet<string>;
  readonly eventTypes: ReadonlySet<string>;
  /** Its predicate is a verb and no noun. */
  readonly verbal: boolean;
  /** Its verb governs an infinitive: “agreed *to withdraw*”. */
  readonly toDo: boolean;
  /** Its verb is printed in the present tense: “begins in May”. */
  readonly present: boolean;
  /** A participle behind a comma: “…, *signalling* support for the plan”. */
  readonly remark: boolean;
  /** It gives a date after the report's own. */
  readonly ahead: boolean;
  readonly quantities: readonly Quantity[];
  readonly times: readonly DatedTime[];
  /** It prints an expression of time, with or without a date that could be worked out. */
  readonly printsTime: boolean;
  /** Lower-cased words printed between quotation marks. */
  readonly quoted: readonly string[];
  readonly modality: Modality;
  readonly precedent: PrecedentMention | null;
  /** Entity ids of those who vouch for the claim, innermost first. */
  readonly sources: readonly string[];
  /** Those of them that the report names. */
  readonly namedSources: readonly string[];
  /** Only people without a name or office vouch for it: “residents”. Not for what describes somebody by the way (“the minister, who …”). */
  readonly onlyWitnesses: boolean;
  /** Stands in somebody's mouth, named or not. */
  readonly attributed: boolean;
  /** An apposition without figure and date: a description of somebody (“the former colonial power”). */
  readonly bare: boolean;
  /** Its passages as printed. */
  readonly text: string;
  /** The same, to be read on its own. */
  readonly reading: string;
}

/** How likely two claims tell the same, or their log-odds; the same whichever is named first. */
export type Lookup = (one: Unit, other: Unit) => number;

/** What may differ. */
export const DIFFERENCES = [
  'date',
  'number',
  'participant',
  'role',
  'place',
  'status',
  'certainty',
  'attribution',
  'quote-cut',
  'precedent-subject',
  'wording',
  'trend',
] as const;
export type DifferenceKind = (typeof DIFFERENCES)[number];
export type Severity = 'contradiction' | 'divergence' | 'presentation';
export type Relation = 'agree' | 'more-specific' | 'differs';

/** One attribute in which two sides part, with both wordings as printed. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly relation: Relation;
  readonly severity: Severity | null;
  readonly wordings: readonly (readonly [report: string, wording: string])[];
  /** Form only while both sides name the same voice; where one drops it, its figure reads as fact and the sides part. */
  readonly restsOnVoice?: boolean;
  /** A claim may be reported under the attribute: “Number of seamen”. */
  readonly topic: string | null;
}
