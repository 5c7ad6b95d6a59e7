import type { PrecedentMention } from '../event/index.js';
import type { DateValue, Status } from '../values.js';
import type { StoryContext } from './context.js';
import type { EventInstance, Evidence, StoryDocument } from './document.js';
import { entityLookup, holderLookup } from './entities/index.js';
import { toldBy } from './events/index.js';
import type { Told } from './events/types.js';

/** What one passage of one report says of one event of the story. The values of the event are worked out from all of these. */
export interface Assertion {
  /** Number of the mention within its report. */
  readonly n: number;
  readonly event: string;
  readonly type: string;
  readonly status: Status;
  readonly hedged: boolean;
  readonly negated: boolean;
  /** In the headline or the lead. */
  readonly lead: boolean;
  readonly when: DateValue | null;
  /** Other days that the printed words allow. */
  readonly alternatives: readonly DateValue[];
  readonly place: string | null;
  readonly participants: EventInstance['participants'];
  /** Entities that vouch for it, innermost first. */
  readonly chain: readonly string[];
  readonly about: string | null;
  readonly evidence: Evidence;
}

/** Of whom a precedent of the story speaks: a person, or the leaders of a state. */
export interface PrecedentSubject {
  readonly id: string;
  readonly scope: PrecedentMention['scope'];
  readonly subject: string | null;
}

/** A story with what each single passage adds to it: what an archive keeps. */
export interface StoryReading {
  readonly document: StoryDocument;
  readonly assertions: readonly Assertion[];
  readonly precedents: readonly PrecedentSubject[];
}

export function assertionsOf(context: StoryContext): Assertion[] {
  const readings = context.reports.map(({ reading }) => reading);
  const told = toldBy(
    readings,
    (id) => context.report(id).published,
    context.entityOf,
    holderLookup(context.entities),
    entityLookup(context.entities),
  );
  return told.flatMap((one) => assertionOf(context, one));
}

/** None where the story keeps no event for the mention. */
function assertionOf(context: StoryContext, told: Told): Assertion[] {
  const { report, mention } = told;
  const event = context.eventOf(report, mention.id);
  if (event === null) return [];
  const about = mention.about === null ? null : context.eventOf(report, mention.about);
  return [
    {
      n: mention.id,
      event,
      type: mention.type,
      status: mention.status,
      hedged: mention.hedged,
      negated: mention.negated,
      lead: told.lead,
      when: told.when ?? told.guess,
      alternatives: told.when ? alternativesOf(context, told, told.when) : [],
      place: told.place,
      participants: [...told.participants],
      chain: told.sources,
      about: about === event ? null : about,
      evidence: context.evidence(report, mention.evidence.start, mention.evidence.end),
    },
  ];
}

/** What else the expression may mean that gave the date. */
function alternativesOf(context: StoryContext, { report, mention }: Told, when: DateValue): DateValue[] {
  const { times } = context.report(report).reading.text;
  const sources = mention.times.flatMap((index) => times[index] ?? []);
  return sources.filter(({ date }) => date?.from === when.from && date.to === when.to).flatMap(({ alternatives }) => alternatives);
}
