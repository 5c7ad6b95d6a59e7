import type { EventMention, EventType } from '../../event/index.js';
import type { DateValue } from '../../values.js';
import type { Entity, EventInstance } from '../document.js';

export type Participant = EventInstance['participants'][number];

/** An event mention with its chains, times and attributions read as entities and dates of the story. */
export interface Told {
  readonly report: string;
  readonly order: number;
  readonly mention: EventMention;
  readonly participants: readonly Participant[];
  /** Ids of the participants. */
  readonly who: ReadonlySet<string>;
  readonly place: string | null;
  readonly when: DateValue | null;
  /** Where the clause has no date of its own: the day that the report's news gives it. Never used to tell happenings apart. */
  readonly guess: DateValue | null;
  /** Days that the words give it: “a two-day visit”. */
  readonly length: number | null;
  /** The day told is the first or the last of them: an arrival, a closing. */
  readonly edge: 'first' | 'last' | null;
  /** When the report was printed, where that is known. */
  readonly published: DateValue | null;
  /** Ids of the sources, innermost first. */
  readonly sources: readonly string[];
  readonly lemma: string;
  /** Told by a noun: “the visit”. */
  readonly nominal: boolean;
  /** “their *next* summit”: to come after one that is told. */
  readonly next: boolean;
  /** “the *first* visit by a Chadian president since 2012”: told by its rank among others, mostly without a name. */
  readonly ranked: boolean;
  readonly headline: boolean;
  /** In the headline or in the first two sentences of the body. */
  readonly lead: boolean;
}

/** Mentions of one happening. */
export interface Happening {
  readonly told: Told[];
}

export interface EntityLookup {
  get(id: string): Entity;
}

export interface StateLookup extends EntityLookup {
  /** The state of a country (ISO code), where a report of the story names it. */
  stateOf(country: string): string | null;
}

/** Types that reports use for one and the same happening. */
const NEAR: readonly (readonly [EventType, EventType])[] = [
  ['visit', 'attend'],
  ['visit', 'send-envoy'],
  ['attend', 'send-envoy'],
  ['announce', 'state'],
  ['agree', 'sign'],
  ['meet', 'mediate'],
  ['meet', 'call'],
  ['meet', 'hold-event'],
  ['state', 'support'],
  ['state', 'accuse'],
  ['appoint', 'elect'],
  ['deny', 'reject'],
  ['aid', 'send-envoy'],
];

const near = new Set(NEAR.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

export const nearTypes = (a: string, b: string): boolean => near.has(`${a} ${b}`);

/** Types whose happening is that somebody said something: their participants hardly tell them apart, their sentence does. */
export const SPEECH: ReadonlySet<string> = new Set(['state', 'announce', 'support', 'accuse', 'deny', 'request', 'reject', 'threaten']);
