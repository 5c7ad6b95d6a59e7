import type { Span, Status } from '../values.js';

export const EVENT_TYPES = [
  'visit',
  'meet',
  'call',
  'attend',
  'hold-event',
  'send-envoy',
  'invite',
  'mediate',
  'announce',
  'state',
  'support',
  'accuse',
  'deny',
  'request',
  'reject',
  'threaten',
  'agree',
  'sign',
  'aid',
  'send-troops',
  'mobilise',
  'cooperate',
  'exercise',
  'weapon-test',
  'attack',
  'ceasefire',
  'withdraw',
  'sanction',
  'expel',
  'cut-ties',
  'detain',
  'release',
  'appoint',
  'elect',
  'leave-office',
  'recognise',
  'other',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const ROLES = [
  'agent',
  'counterpart',
  'host',
  'guest',
  'sender',
  'target',
  'beneficiary',
  'speaker',
  'addressee',
  'organiser',
  'signatory',
  'appointee',
] as const;
export type Role = (typeof ROLES)[number];

export interface Participant {
  /** Chain id in the same report. */
  readonly chain: number;
  readonly role: Role;
  /** As printed: “Premier”, “former President”. */
  readonly capacity: string | null;
  /** Head token of the mention that fills the role. */
  readonly token: number;
  /** “the *foreign ministers* of Chad and Niger”: whoever holds it in the state is meant, though this report does not name them. */
  readonly office?: string;
}

/** One text's mention of a happening. */
export interface EventMention {
  /** Number within the report, in text order. */
  readonly id: number;
  readonly type: EventType;
  /** Id of the lexicon row that matched. */
  readonly row: string;
  readonly trigger: number;
  readonly sentence: number;
  /** The clause that tells it, as a reader would quote it. */
  readonly evidence: Span;
  readonly participants: readonly Participant[];
  /** Chain id. */
  readonly place: number | null;
  /** Indices into `AnnotatedText.times`. */
  readonly times: readonly number[];
  readonly status: Status;
  readonly hedged: boolean;
  readonly negated: boolean;
  /** Id of the event mention this one is about (an announcement's visit). */
  readonly about: number | null;
  /** Attributions in whose scope it stands, innermost first: indices into `AnnotatedText.attributions`. */
  readonly sources: readonly number[];
  /** The happening is told as background of long ago, of the story itself, or is coming. */
  readonly background: boolean;
}

export interface Quantity extends Span {
  readonly value: number;
  /** Upper end where a range is printed; the same as `value` otherwise. */
  readonly upTo: number;
  /** `people`, `USD`, `percent`, `doses`; null where bare. */
  readonly unit: string | null;
  readonly sense: 'exact' | 'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most';
}

/** What one clause of one report asserts. */
export interface ClaimMention {
  readonly id: number;
  readonly sentence: number;
  /** At most three passages; each is one stretch of one sentence. */
  readonly evidence: readonly Span[];
  readonly predicate: number;
  readonly lemma: string;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly status: Status;
  /** Token that heads the subject, printed or understood. */
  readonly subjectToken?: number | null;
  /** Chain ids. */
  readonly subject: number | null;
  readonly others: readonly number[];
  readonly place: number | null;
  readonly times: readonly number[];
  readonly quantities: readonly Quantity[];
  /** Indices into `AnnotatedText.quotes`. */
  readonly quotes: readonly number[];
  readonly sources: readonly number[];
  /** Ids of event mentions told in this clause. */
  readonly events: readonly number[];
  /** Index into the report's precedents. */
  readonly precedent: number | null;
}

export type PrecedentKind = 'first-since' | 'last' | 'highest-since' | 'nth' | 'first-ever';

export interface PrecedentMention {
  readonly id: number;
  readonly kind: PrecedentKind;
  readonly sentence: number;
  readonly evidence: Span;
  /** Whose: “his first” → the person; “first by a Vietnamese leader” → the class. */
  readonly scope: 'person' | 'class' | 'state' | 'event';
  /** Chain id of the person, or of the state whose leaders are meant; null where the text does not say. */
  readonly subject: number | null;
  /** In words: “a Vietnamese leader visiting North Korea”. */
  readonly subjectText: string;
  /** As precise as the words: `2007`, `2021-02`, `2021-02-01`; null where none is given. */
  readonly since: string | null;
  /** Which one it is, for `nth`; else null. */
  readonly n: number | null;
  readonly event: number | null;
}

/** What the event stage finds in one report. */
export interface ReportReading {
  readonly text: import('../text/index.js').AnnotatedText;
  readonly events: readonly EventMention[];
  readonly claims: readonly ClaimMention[];
  readonly precedents: readonly PrecedentMention[];
}
