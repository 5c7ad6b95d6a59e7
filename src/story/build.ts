import type { ReportReading } from '../event/index.js';
import { type Assertion, assertionsOf, type StoryReading } from './assertions.js';
import { alignClaims, judgePrecedents, precedentSubjects } from './claims/index.js';
import { makeContext } from './make-context.js';
import { type Dated, dateReports } from './dating/index.js';
import type { StoryContext } from './context.js';
import type { EventInstance, StoryDocument } from './document.js';
import { type Entities, entityLookup, findEntities, holderLookup } from './entities/index.js';
import { type Events, findHappenings } from './events/index.js';
import { evidenceOf } from './evidence.js';
import { type Kin, kinReportOf, kinshipOf } from './kinship/index.js';
import { quotesOf, reportOf, sourceOf, timesOf } from './reports.js';
import { sourcesOf } from './sources.js';

/** Compares the readings of several reports. Ids of reports are those of their articles, which must differ. */
export function buildStory(readings: readonly ReportReading[]): StoryDocument {
  const kin = kinOf(readings);
  return storyOf(dateReports(readings, tiesOf(kin)), kin);
}

/** What the steps that compare claims know of a story whose reports have their dates. */
export function contextOf(dated: readonly Dated[], kin: Kin): StoryContext {
  const entities = findEntities(
    dated.map(({ reading }) => reading),
    tiesOf(kin),
  );
  return makeContext({ dated, kin, entities, events: happenings(dated, kin, entities) });
}

/** The same, with what each passage says of each event. */
export const readStory = (readings: readonly ReportReading[]): StoryReading => outlineStory(readings).complete();

/** What reports tell of which happenings; how their claims compare is worked out when it is asked for. */
export interface StoryOutline {
  readonly events: readonly EventInstance[];
  readonly assertions: readonly Assertion[];
  complete(): StoryReading;
}

export function outlineStory(readings: readonly ReportReading[]): StoryOutline {
  const kin = kinOf(readings);
  const dated = dateReports(readings, tiesOf(kin));
  const context = contextOf(dated, kin);
  const assertions = assertionsOf(context);
  return {
    events: context.events,
    assertions,
    complete: () => ({ document: documentOf(dated, kin, context), assertions, precedents: precedentSubjects(context) }),
  };
}

/** The story of reports that have their dates. */
export const storyOf = (dated: readonly Dated[], kin: Kin): StoryDocument => documentOf(dated, kin, contextOf(dated, kin));

function documentOf(dated: readonly Dated[], kin: Kin, context: StoryContext): StoryDocument {
  const redated = dated.map(({ reading }) => reading);
  const claims = alignClaims(context);
  return {
    format: 'crosswire/story@1',
    title: titleOf(redated, context.events),
    reports: dated.map(({ reading, published }) => reportOf(reading, published)),
    kinship: [...kin.kinship],
    sources: sourcesOf(redated, kin.groups, context.entityOf, context.entities),
    entities: [...context.entities],
    ...expressions(redated, context),
    events: [...context.events],
    precedents: judgePrecedents(context, claims),
    claims,
  };
}

export const kinOf = (readings: readonly ReportReading[]): Kin => kinshipOf(readings.map(({ text }) => kinReportOf(text)));

export const tiesOf = ({ alignment, groups }: Kin) => ({
  alignment,
  sameOrigin: (a: string, b: string): boolean => groups.some((group) => group.includes(a) && group.includes(b)),
});

function happenings(dated: readonly Dated[], kin: Kin, entities: Entities): Events {
  const readings = dated.map(({ reading }) => reading);
  const days = new Map(dated.map(({ reading, published }) => [reading.text.article.id, published]));
  const sources = new Map(readings.map((reading) => [reading.text.article.id, sourceOf(reading)]));
  return findHappenings(readings, {
    entities: entityLookup(entities.entities),
    publishedOf: (report) => days.get(report) ?? null,
    evidence: (report, start, end) => evidenceOf(found(sources.get(report), report), { start, end }),
    entityOf: entities.entityOf,
    holderOf: holderLookup(entities.entities),
    alignment: kin.alignment,
  });
}

function found<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new RangeError(`no such id in this story: ${id}`);
  return value;
}

/** Times and quotations of all reports, numbered through. */
function expressions(
  readings: readonly ReportReading[],
  { entityOf }: Pick<StoryContext, 'entityOf'>,
): Pick<StoryDocument, 'times' | 'quotes'> {
  const times: StoryDocument['times'] = [];
  const quotes: StoryDocument['quotes'] = [];
  for (const reading of readings) {
    times.push(...timesOf(reading, times.length + 1));
    quotes.push(...quotesOf(reading, quotes.length + 1, (chain) => entityOf(reading.text.article.id, chain)));
  }
  return { times, quotes };
}

/** The first main happening; a story without one takes the first headline. */
/** A happening makes a better title than the words that told of it. */
const SAYING: ReadonlySet<string> = new Set(['state', 'announce', 'other']);

function titleOf(readings: readonly ReportReading[], events: readonly EventInstance[]): string {
  const main = events.filter((event) => event.main);
  return (
    (main.find(({ type }) => !SAYING.has(type)) ?? main[0])?.title ??
    readings.find(({ text }) => text.article.headline !== null)?.text.article.headline ??
    'Untitled story'
  );
}
