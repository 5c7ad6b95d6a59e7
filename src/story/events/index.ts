import type { ReportReading } from '../../event/index.js';
import type { SentencePair } from '../context.js';
import type { EventInstance } from '../document.js';
import { type InstanceTools, instanceOf } from './instance.js';
import { mergeTold } from './merge.js';
import { toldBy } from './told.js';
import { type Happening, SPEECH, type StateLookup, type Told } from './types.js';

export { toldBy } from './told.js';

export interface Events {
  readonly events: readonly EventInstance[];
  eventOf(report: string, mention: number): string | null;
}

export interface EventTools extends InstanceTools {
  entityOf(report: string, chain: number): string | null;
  holderOf(entity: string, office: string): string | null;
  readonly entities: StateLookup;
  alignment(first: string, second: string): readonly SentencePair[];
}

/** All happenings that the reports tell: the main ones first, then by date, then in the order of telling. */
export function findHappenings(readings: readonly ReportReading[], tools: EventTools): Events {
  const told = toldBy(
    readings,
    tools.publishedOf,
    (report, chain) => tools.entityOf(report, chain),
    (entity, office) => tools.holderOf(entity, office),
    tools.entities,
  );
  const happenings = mergeTold(told, (a, b) => tools.alignment(a, b), tools.entities).filter(
    (happening) => !onlyCredited(happening) && !isOneSided(happening),
  );
  const main = new Set(mainOf(happenings, readings.length));
  const drafts = happenings.map((happening) => ({ happening, draft: instanceOf(happening, tools), main: main.has(happening) }));
  drafts.sort(
    (a, b) =>
      Number(b.main) - Number(a.main) ||
      (a.draft.when?.from ?? '9999').localeCompare(b.draft.when?.from ?? '9999') ||
      place(a.happening) - place(b.happening),
  );
  const ids = new Map<Told, string>();
  drafts.forEach(({ happening }, i) => {
    for (const one of happening.told) ids.set(one, `e${i + 1}`);
  });
  const byMention = new Map(told.map((one) => [`${one.report}:${one.mention.id}`, ids.get(one) ?? null]));
  const events = drafts.map(({ happening, draft, main: isMain }, i) => {
    const id = `e${i + 1}`;
    return { id, ...draft, main: isMain, about: aboutOf(happening, byMention, id) };
  });
  return { events, eventOf: (report, mention) => byMention.get(`${report}:${mention}`) ?? null };
}

/** “according to the ministry” names a source; that it spoke is no happening of its own. */
const onlyCredited = ({ told }: Happening): boolean => told.every(({ lemma, mention }) => mention.type === 'state' && lemma === 'accord');

/**
 * “relations with Chad”, “a deal with a state firm”: who is on the other side, nobody says; that is no happening a reader would note. An ambassador who
 * “was called to the ministry” is met by whoever sits there.
 */
const isOneSided = ({ told }: Happening): boolean =>
  told.every(
    ({ participants, mention, nominal }) =>
      (mention.type !== 'meet' || nominal) && participants.every(({ role }) => role === 'counterpart'),
  );

/** Report by report, sentence by sentence. */
const place = ({ told }: Happening): number => {
  const one = told[0];
  return one ? one.order * 1e6 + one.mention.trigger : 0;
};

function aboutOf({ told }: Happening, byMention: ReadonlyMap<string, string | null>, own: string): string | null {
  for (const { report, mention } of told) {
    const about = mention.about === null ? null : (byMention.get(`${report}:${mention.about}`) ?? null);
    if (about && about !== own) return about;
  }
  return null;
}

// “Ties deepen” is no news by itself.
const VAGUE: ReadonlySet<string> = new Set(['other', 'cooperate']);

// A story is about one happening, or about a few that belong together.
const MOST_MAIN = 4;

/** What headline and lead of most reports tell; statements only where nothing else is told there. */
function mainOf(happenings: readonly Happening[], reports: number): Happening[] {
  const weight = ({ told }: Happening): number => {
    const leads = new Set(told.filter(({ lead, mention }) => lead && !mention.background).map(({ report }) => report)).size;
    const all = new Set(told.map(({ report }) => report)).size;
    return leads === 0 ? 0 : leads + 0.5 * all;
  };
  const soft = ({ told }: Happening): boolean => told.every(({ mention }) => SPEECH.has(mention.type) || VAGUE.has(mention.type));
  const ranked = happenings
    .map((happening) => ({ happening, weight: weight(happening) - (soft(happening) ? 1 : 0) }))
    .filter((one) => one.weight > 0);
  ranked.sort((a, b) => b.weight - a.weight || place(a.happening) - place(b.happening));
  const best = ranked[0]?.weight ?? 0;
  const enough = Math.max(reports > 2 ? 2 : 1.5, best * 0.6);
  const main = ranked.filter((one) => one.weight >= Math.min(best, enough)).slice(0, MOST_MAIN);
  const hard = main.filter(({ happening }) => !soft(happening));
  return (hard.length > 0 ? hard : main).map(({ happening }) => happening);
}
