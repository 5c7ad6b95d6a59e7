import type { PrecedentMention } from '../../event/index.js';
import type { StoryContext } from '../context.js';
import type { Claim, EventInstance, Evidence, Precedent } from '../document.js';
import { conflict, likeSubjects, sameBaseline } from './compare/precedents.js';

interface Told {
  readonly report: string;
  readonly mention: PrecedentMention;
  readonly evidence: Evidence;
  readonly event: string | null;
  readonly subject: string | null;
}

function toldIn(context: StoryContext): Told[] {
  return context.reports.flatMap((report) =>
    report.reading.precedents.map((mention) => ({
      report: report.id,
      mention,
      evidence: context.evidence(report.id, mention.evidence.start, mention.evidence.end),
      event: mention.event === null ? null : context.eventOf(report.id, mention.event),
      subject: mention.subject === null ? null : context.entityOf(report.id, mention.subject),
    })),
  );
}

/** Two mentions of one record: same kind and baseline, same subject. */
const same = (a: Told, b: Told): boolean =>
  a.mention.kind === b.mention.kind &&
  a.mention.scope === b.mention.scope &&
  sameBaseline(a.mention, b.mention) &&
  ((a.subject !== null && a.subject === b.subject) || likeSubjects(a.mention, b.mention) || a.evidence.text === b.evidence.text);

function merged(told: readonly Told[]): Told[][] {
  const groups: Told[][] = [];
  for (const one of told) {
    const home = groups.find((group) => group.some((other) => same(one, other)));
    if (home) home.push(one);
    else groups.push([one]);
  }
  return groups;
}

type Finding = Pick<Precedent, 'verdict' | 'because'>;

const quote = (evidence: Evidence): string => `“${evidence.text}” (${evidence.report})`;

/** Claims whose sides tell another record. */
type Parted = Pick<Claim, 'sides' | 'difference' | 'severity'>;

const holds = ({ sides }: Parted, { report, evidence }: Told): boolean =>
  sides.some((side) => side.report === report && side.evidence.some(({ start, end }) => start <= evidence.start && evidence.end <= end));

/** The two stand side by side in a claim, and part in whose record it is. */
const standApart = (claims: readonly Parted[], a: Told, b: Told): boolean =>
  claims.some(
    (claim) => claim.severity === 'contradiction' && claim.difference.includes('precedent-subject') && holds(claim, a) && holds(claim, b),
  );

/** A report that says otherwise of the same baseline. */
function disputed(group: readonly Told[], all: readonly Told[], claims: readonly Parted[]): Finding | null {
  const own = group[0] as Told;
  for (const other of all) {
    if (group.includes(other) || group.some(({ report }) => report === other.report)) continue;
    if (!(related(own, other) || standApart(claims, own, other)) || conflict(own.mention, other.mention) !== 'contradiction') continue;
    return { verdict: 'contradicted', because: `${quote(own.evidence)} and ${quote(other.evidence)} cannot both be meant` };
  }
  return null;
}

/** Of one happening, or in much the same words. */
const related = (a: Told, b: Told): boolean => (a.event !== null && a.event === b.event) || likeSubjects(a.mention, b.mention);

const yearOf = (since: string | null): string | null => since?.slice(0, 4) ?? null;
const DEEDS: ReadonlySet<string> = new Set(['visit', 'meet', 'call', 'attend', 'send-envoy', 'expel', 'hold-event', 'release']);

const sharesHost = (event: EventInstance, now: EventInstance): boolean =>
  event.participants.some((p) => (p.role === 'host' || p.role === 'counterpart') && now.participants.some((q) => q.entity === p.entity));

/** A happening of the same kind that the reports date between the baseline and now. */
function between(context: StoryContext, own: Told, now: EventInstance): EventInstance | null {
  const since = own.mention.since;
  if (!since || own.mention.kind !== 'first-since' || own.mention.scope !== 'person' || own.subject === null || !now.when) return null;
  const limit = now.when.from;
  return (
    context.events.find(
      (event) =>
        event.id !== now.id &&
        event.type === now.type &&
        event.status === 'occurred' &&
        event.when !== null &&
        event.when.from.slice(0, since.length) > since &&
        event.when.to < limit &&
        event.participants.some((p) => p.entity === own.subject) &&
        sharesHost(event, now),
    ) ?? null
  );
}

/** The happening that set the baseline, where a report tells it. */
function baseline(context: StoryContext, own: Told, all: readonly Told[]): string | null {
  const year = yearOf(own.mention.since);
  if (year === null) return null;
  const last = all.find((other) => other.mention.kind === 'last' && own.mention.kind !== 'last' && yearOf(other.mention.since) === year);
  if (last) return quote(last.evidence);
  const now = own.event === null ? null : context.event(own.event);
  const event = context.events.find(
    (e) =>
      e.id !== own.event &&
      DEEDS.has(e.type) &&
      e.status === 'occurred' &&
      e.when !== null &&
      e.when.from.startsWith(year) &&
      e.when.to.startsWith(year) &&
      now !== null &&
      e.type === now.type &&
      sharesHost(e, now),
  );
  const evidence = event?.evidence[0];
  return evidence ? quote(evidence) : null;
}

function judge(context: StoryContext, group: readonly Told[], all: readonly Told[], claims: readonly Parted[]): Finding {
  const own = group[0] as Told;
  const dispute = disputed(group, all, claims);
  if (dispute) return dispute;
  const now = own.event === null ? null : context.event(own.event);
  const later = now ? between(context, own, now) : null;
  const shown = later?.evidence[0];
  if (shown) return { verdict: 'contradicted', because: `${quote(shown)} falls after ${own.mention.since}` };
  const base = baseline(context, own, all);
  if (base) return { verdict: 'supported', because: `the baseline of ${own.mention.since} is told in ${base}` };
  const reports = [...new Set(group.map(({ report }) => report))].join(', ');
  return { verdict: 'open', because: `only the words of ${reports} stand for it; no report tells of an earlier one` };
}

/**
 * Precedents of the story, mentions of one record merged, each with what the given reports say for and against it.
 * @param claims the story's claims: two records that part there are disputed here
 */
export function judgePrecedents(context: StoryContext, claims: readonly Parted[]): Precedent[] {
  const all = toldIn(context);
  return merged(all).map((group, index) => {
    const { mention, event } = group[0] as Told;
    const best = [...group].sort((a, b) => (b.mention.since ?? '').length - (a.mention.since ?? '').length)[0] as Told;
    return {
      id: `p${index + 1}`,
      kind: mention.kind,
      n: mention.n,
      subject: mention.subjectText,
      since: best.mention.since,
      event: event ?? group.find((told) => told.event !== null)?.event ?? null,
      ...judge(context, group, all, claims),
      evidence: group.map(({ evidence }) => evidence),
    };
  });
}

/** Scope and subject of each precedent that `judgePrecedents` gives, by its id. */
export function precedentSubjects(context: StoryContext): { id: string; scope: PrecedentMention['scope']; subject: string | null }[] {
  return merged(toldIn(context)).map((group, index) => {
    const { mention, subject } = group[0] as Told;
    return { id: `p${index + 1}`, scope: mention.scope, subject: subject ?? group.find((told) => told.subject !== null)?.subject ?? null };
  });
}
