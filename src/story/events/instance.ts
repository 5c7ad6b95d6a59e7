import { parseIsoDay } from '../../calendar.js';
import { cameoCode, type EventType, ploverCode } from '../../event/index.js';
import type { DateValue, Status } from '../../values.js';
import type { EventInstance, Evidence } from '../document.js';
import { withoutTheirGroup } from './groups.js';
import { withoutOwnState } from './own-state.js';
import { titleOf } from './title.js';
import type { EntityLookup, Happening, Participant, Told } from './types.js';
import { SPEECH } from './types.js';
import { stretched } from './length.js';
import { agreedDate, common, overlap, withoutParts } from './when.js';

export interface InstanceTools {
  readonly entities: EntityLookup;
  readonly publishedOf: (report: string) => DateValue | null;
  readonly evidence: (report: string, start: number, end: number) => Evidence;
}

export type Draft = Omit<EventInstance, 'id' | 'about' | 'main'>;

/** The happening itself, from all that tells it. */
export function instanceOf({ told }: Happening, tools: InstanceTools): Draft {
  const type = typeOf(told);
  const all = withoutTheirGroup(participantsOf(told), (id) => tools.entities.get(id));
  const participants = withoutOwnState(type, all, ({ entity }) => tools.entities.get(entity));
  const place = first(told.flatMap((one) => (one.place && isPlace(one.place, tools.entities) ? [one.place] : [])));
  const dayOf = (report: string): string => tools.publishedOf(report)?.to ?? '';
  const status = latestStatus(told.map(({ report, mention }) => ({ status: mention.status, day: dayOf(report) })));
  const when = stretched(whenOf(type, told, status, dayOf), told);
  const negated = told.every((one) => one.mention.negated);
  const evidence = told.map((one) => tools.evidence(one.report, one.mention.evidence.start, one.mention.evidence.end));
  return {
    type,
    title: titleOf({ type, participants, place, when, clause: evidence[0]?.text ?? '' }, tools.entities),
    status,
    hedged: told.every((one) => one.mention.hedged),
    negated,
    when,
    place,
    participants,
    sources: sourcesOf(told),
    evidence: unique(evidence),
    cameo: cameoCode(type, status, negated),
    plover: ploverCode(type, status, negated),
  };
}

/** The date that the mentions give; where none has one, the days that all their guesses allow. */
function whenOf(type: string, told: readonly Told[], status: Status, dayOf: (report: string) => string): DateValue | null {
  const news = status === 'occurred' ? newsOfPlan(told) : null;
  const known = news ?? agreedDate(withoutParts(type, latestDates(told, status, dayOf)));
  const guesses = known ? [] : told.flatMap((one) => (one.guess ? [one.guess] : []));
  return known ?? guesses.reduce<DateValue | null>((all, guess) => (all ? (common(all, guess) ?? all) : guess), null);
}

// A plan that comes about a day or two later is put off, not another.
const PUT_OFF = 3;

/**
 * “will meet on Thursday” in one report; “met …” in the lead of a later one whose news is of Friday: the day of that news, where no report dates what was done and
 * the plan lies at most three days off.
 */
function newsOfPlan(told: readonly Told[]): DateValue | null {
  const dated = told.filter(({ when }) => when !== null);
  if (dated.length === 0 || dated.some(({ mention }) => mention.status !== 'planned')) return null;
  const done = told.find(({ guess, lead, mention, published }) => {
    const isNews = lead && !mention.background && mention.status === 'occurred' && guess !== null && guess.from === guess.to;
    return isNews && published !== null && dated.every((plan) => plan.published !== null && plan.published.from < published.from);
  });
  const day = parseIsoDay(done?.guess?.from ?? '');
  const isNear = ({ from, to }: DateValue): boolean =>
    day !== null && day >= (parseIsoDay(from) ?? 0) - PUT_OFF && day <= (parseIsoDay(to) ?? 0) + PUT_OFF;
  return done?.guess && dated.every(({ when }) => when !== null && isNear(when)) ? done.guess : null;
}

/** The dates told; where some exclude others, those of the latest report that gives the status which holds: a plan may have moved. */
function latestDates(told: readonly Told[], status: Status, dayOf: (report: string) => string): DateValue[] {
  const dated = told.flatMap((one) => (one.when ? [{ one, when: one.when }] : []));
  const all = dated.map(({ when }) => when);
  if (all.every((a) => all.every((b) => overlap(a, b)))) return all;
  const holding = dated.filter(({ one }) => one.mention.status === status);
  const latest = holding.reduce((day, { one }) => (dayOf(one.report) > day ? dayOf(one.report) : day), '');
  const last = holding.filter(({ one }) => dayOf(one.report) === latest).map(({ when }) => when);
  return last.length > 0 && holding.some(({ one }) => dayOf(one.report) < latest || one.mention.status !== 'occurred') ? last : all;
}

/** What one report read as a place may be somebody whom another names in full. */
const isPlace = (id: string, entities: EntityLookup): boolean => !['person', 'organisation'].includes(entities.get(id).type);

const first = (ids: readonly string[]): string | null => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

// One report that tells a summit outweighs another in whose words the guests “met”.
const GATHERING = 1.6;

/** The type most mentions have; a verb weighs more than a noun, what is done more than that somebody says so. */
function typeOf(told: readonly Told[]): EventType {
  const weights = new Map<EventType, number>();
  for (const { mention, nominal } of told) {
    const weight = (nominal ? 1 : 1.5) * (SPEECH.has(mention.type) ? 0.8 : 1) * (mention.type === 'hold-event' ? GATHERING : 1);
    weights.set(mention.type, (weights.get(mention.type) ?? 0) + weight);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other';
}

/** Each entity once, in the role most mentions give it; the fullest capacity. */
function participantsOf(told: readonly Told[]): Participant[] {
  const roles = new Map<string, Map<string, number>>();
  const capacities = new Map<string, string>();
  for (const one of told) {
    for (const { entity, role, capacity } of one.participants) {
      const counts = roles.get(entity) ?? new Map<string, number>();
      counts.set(role, (counts.get(role) ?? 0) + 1);
      roles.set(entity, counts);
      if (capacity && capacity.length > (capacities.get(entity)?.length ?? 0)) capacities.set(entity, capacity);
    }
  }
  return [...roles].map(([entity, counts]) => ({
    entity,
    role: [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'agent',
    capacity: capacities.get(entity) ?? null,
  }));
}

// What has happened or was called off is not planned any more; called off outweighs the plan it speaks of.
// What one report says could be and another says will be is planned.
const FINAL: Partial<Record<Status, number>> = { cancelled: 3, occurred: 2, denied: 1 };

/** The latest that the reports give: by the day of the report, an empty text where it is undated, then by how final it is. */
export function latestStatus(told: readonly { readonly status: Status; readonly day: string }[]): Status {
  const ordered = [...told].sort((a, b) => a.day.localeCompare(b.day));
  let status: Status | null = null;
  let last = '';
  for (const { status: said, day } of ordered) {
    const [now, before] = [FINAL[said] ?? 0, status ? (FINAL[status] ?? 0) : -1];
    const later = day > last;
    if (
      status === null ||
      now > before ||
      (later && now > 0) ||
      (before === 0 && said === 'ongoing') ||
      (status === 'hypothetical' && said === 'planned')
    )
      status = said;
    if (later) last = day;
  }
  return status ?? 'occurred';
}

/** Who is given as the source, by report; the first mention that has one speaks for its report. */
function sourcesOf(told: readonly Told[]): EventInstance['sources'] {
  const chains = new Map<string, string[]>();
  for (const { report, sources } of told) if (sources.length > 0 && !chains.has(report)) chains.set(report, [...sources]);
  return [...chains].map(([report, chain]) => ({ report, chain }));
}

function unique(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ report, start, end }) => {
    const key = `${report} ${start} ${end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
