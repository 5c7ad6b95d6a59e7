import type { EventInstance } from '../../src/story/index.js';
import type { GoldEvent } from './gold-story.js';
import { type Figure, figure, proportion, type ScoreContext } from './score-context.js';
import { scoreSources } from './score-sources.js';
import { overlap } from './spans.js';

/** Types that may answer each other at half credit of the type figure: gold type → system types. */
const NEAR_TYPES: Readonly<Record<string, readonly string[]>> = {
  visit: ['send-envoy', 'attend'],
  attend: ['visit'],
  'send-envoy': ['visit'],
  announce: ['state'],
  state: ['announce', 'support', 'accuse'],
  agree: ['sign'],
  sign: ['agree'],
  meet: ['mediate', 'call'],
};

/** Speech and leftovers: they count in `eventsAll` only. */
const SOFT_TYPES: ReadonlySet<string> = new Set(['state', 'announce', 'other']);

interface Match {
  readonly goldTo: ReadonlyMap<number, number>;
  readonly systemTo: ReadonlyMap<number, number>;
}

/** Greedy one-to-one matching on type, overlapping evidence and a shared participant. */
function matchEvents(context: ScoreContext): Match {
  const pairs: { gi: number; si: number; score: number }[] = [];
  context.gold.events.forEach((g, gi) => {
    const spans = context.passages(g.evidence);
    context.out.events.forEach((s, si) => {
      const score = likeness(context, g, s, spans);
      if (score !== null) pairs.push({ gi, si, score });
    });
  });
  pairs.sort((a, b) => b.score - a.score);
  const goldTo = new Map<number, number>();
  const systemTo = new Map<number, number>();
  for (const { gi, si } of pairs) {
    if (goldTo.has(gi) || systemTo.has(si)) continue;
    goldTo.set(gi, si);
    systemTo.set(si, gi);
  }
  return { goldTo, systemTo };
}

function likeness(
  { placed, isSame }: ScoreContext,
  g: GoldEvent,
  s: EventInstance,
  spans: ReturnType<ScoreContext['passages']>,
): number | null {
  const exact = s.type === g.type;
  if (!exact && !(NEAR_TYPES[g.type] ?? []).includes(s.type)) return null;
  const hits = s.evidence.map(placed).filter((e) => spans.some((x) => x.file === e.file && overlap(x.span, e.span) > 0));
  const files = new Set(hits.map((e) => e.file)).size;
  if (files === 0) return null;
  const shared = g.participants.filter((p) => s.participants.some((x) => isSame(p.entity, x.entity))).length;
  if (g.participants.length > 0 && shared === 0) return null;
  const share = shared / Math.max(1, g.participants.length, s.participants.length);
  const sameStart = s.when && g.when && s.when.from === g.when.from ? 0.5 : 0;
  return (exact ? 2 : 0) + share + 0.2 * files + sameStart;
}

/** How often a happening of the record (first) was found as another or the same type (second), `none` where it was not found. */
export type Confusion = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Types of the record against ours. Happenings are paired as for the figures, then, whatever their types, those left over that share a passage and a participant. */
export function confuseTypes(context: ScoreContext): Map<string, Map<string, number>> {
  const { gold, out } = context;
  const { goldTo, systemTo } = matchEvents(context);
  const taken = new Set(systemTo.keys());
  const table = new Map<string, Map<string, number>>();
  const count = (row: string, column: string): void => {
    const cells = table.get(row) ?? new Map<string, number>();
    table.set(row, cells.set(column, (cells.get(column) ?? 0) + 1));
  };
  gold.events.forEach((event, index) => {
    const at = goldTo.get(index) ?? leftOver(context, event, taken);
    if (at !== undefined) taken.add(at);
    count(event.type, at === undefined ? 'none' : (out.events[at]?.type ?? 'none'));
  });
  out.events.forEach((event, index) => {
    if (!taken.has(index)) count('none', event.type);
  });
  return table;
}

/** A happening of ours, not yet paired, that tells the same passage with one of the same participants. */
function leftOver({ out, passages, placed, isSame }: ScoreContext, event: GoldEvent, taken: ReadonlySet<number>): number | undefined {
  const spans = passages(event.evidence);
  const at = out.events.findIndex(
    (other, index) =>
      !taken.has(index) &&
      other.evidence.map(placed).some((e) => spans.some((x) => x.file === e.file && overlap(x.span, e.span) > 0)) &&
      event.participants.some((p) => other.participants.some((x) => isSame(p.entity, x.entity))),
  );
  return at < 0 ? undefined : at;
}

export function scoreEvents(context: ScoreContext): Record<string, Figure> {
  const { gold, out } = context;
  const { goldTo, systemTo } = matchEvents(context);
  const isHardGold = (i: number): boolean => !SOFT_TYPES.has(gold.events[i]?.type ?? '');
  const hardGold = gold.events.filter((_, i) => isHardGold(i)).length;
  const hardTp = [...goldTo.keys()].filter(isHardGold).length;
  const hardSystem = out.events.filter((e, i) => {
    const match = systemTo.get(i);
    return !SOFT_TYPES.has(e.type) || (match !== undefined && isHardGold(match));
  }).length;
  return {
    events: figure(hardTp, hardSystem, hardGold),
    eventsAll: figure(goldTo.size, out.events.length, gold.events.length),
    ...scoreAttributes(context, goldTo),
    sources: scoreSources(context, goldTo),
  };
}

function tellParticipants({ isSame, goldName, systemEntity, miss }: ScoreContext, g: GoldEvent, s: EventInstance): void {
  const without = g.participants.filter((p) => !s.participants.some((x) => isSame(p.entity, x.entity)));
  const beyond = s.participants.filter((x) => !g.participants.some((p) => isSame(p.entity, x.entity)));
  const lacking = without.map(({ role, entity }) => `${role} ${goldName(entity)} missing`);
  const wrong = beyond.map(({ role, entity }) => `${role} ${systemEntity(entity)?.name ?? entity} is none`);
  if (lacking.length + wrong.length > 0) miss(`event ${g.id} ${g.type}: ${[...lacking, ...wrong].join(', ')}`);
}

function scoreAttributes(context: ScoreContext, goldTo: ReadonlyMap<number, number>): Record<string, Figure> {
  const { gold, out, isSame, goldName, miss } = context;
  const n = { part: 0, partSystem: 0, partGold: 0, when: 0, dated: 0, status: 0, typed: 0, main: 0 };
  gold.events.forEach((g, gi) => {
    const s = out.events[goldTo.get(gi) ?? -1];
    if (!s) {
      miss(`event ${g.id} ${g.type} (${g.participants.map((p) => goldName(p.entity)).join(', ')}) not found`);
      return;
    }
    if (s.type === g.type) n.typed++;
    if (g.main) n.main++;
    n.part += g.participants.filter((p) => s.participants.some((x) => isSame(p.entity, x.entity))).length;
    tellParticipants(context, g, s);
    n.partSystem += s.participants.length;
    n.partGold += g.participants.length;
    if (g.when) {
      n.dated++;
      if (s.when?.from === g.when.from && s.when.to === g.when.to) n.when++;
      else miss(`event ${g.id} ${g.type}: when ${s.when ? `${s.when.from}/${s.when.to}` : 'open'}, should be ${g.when.from}/${g.when.to}`);
    }
    if (s.status === g.status) n.status++;
    else miss(`event ${g.id} ${g.type}: status ${s.status}, should be ${g.status}`);
  });
  const mains = gold.events.filter((e) => e.main).length;
  return {
    mainEvents: proportion(n.main, mains),
    eventTypes: proportion(n.typed, goldTo.size),
    participants: figure(n.part, n.partSystem, n.partGold),
    eventDates: proportion(n.when, n.dated),
    eventStatus: proportion(n.status, goldTo.size),
  };
}
