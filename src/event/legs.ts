import type { Draft } from './draft.js';
import { capacityOf } from './participants.js';
import type { Participant } from './types.js';
import type { LocatedMention, ReportView } from './view.js';

const TOWARDS: ReadonlySet<string> = new Set(['to', 'in', 'for', 'at']);

/**
 * “travels to Riga on Thursday *and to Tallinn on Friday*”: a second place with a day of its own is a second visit. The order of words decides: in such
 * sentences the tree makes the second place a conjunct of the first day, a phrase of the verb, or leaves its day with the verb, so that no relation tells.
 */
export function legsOf(view: ReportView, draft: Draft): Draft[] {
  if (draft.type !== 'visit' || !view.isVerb(draft.trigger)) return [draft];
  const leg = nextLeg(view, draft.trigger);
  if (!leg) return [draft];
  const { located, from, time, first } = leg;
  const travellers = draft.participants.filter(({ role }) => role === 'agent');
  const token = located.mention.head >= 0 ? located.mention.head : located.mention.first;
  return [
    { ...draft, times: draft.times.filter((index) => index !== time) },
    {
      ...draft,
      trigger: token,
      verb: draft.trigger,
      evidence: { start: view.tokens.start(from), end: view.text.times[time]?.end ?? view.tokens.end(first) },
      participants: [...travellers, ...hostOf(view, located, token)],
      place: located.chain.id,
      times: [time],
    },
  ];
}

interface Leg {
  readonly located: LocatedMention;
  /** First token of the phrase, index of its time, first token of the time. */
  readonly from: number;
  readonly time: number;
  readonly first: number;
}

function nextLeg(view: ReportView, trigger: number): Leg | null {
  const { tokens, text } = view;
  const { last } = view.sentence(trigger);
  const ends = new Map(text.times.map((time) => [time.last, time]));
  const starts = new Map(text.times.map((time, index) => [time.first, index]));
  for (let at = trigger + 1; at < last - 3; at++) {
    if (tokens.upos(at) === 'VERB') return null;
    if (!ends.has(at)) continue;
    let from = behindAside(view, at, last);
    if (tokens.form(from) === ',') from++;
    if (!['and', 'then'].includes(tokens.lower(from))) continue;
    while (['and', 'then', 'on'].includes(tokens.lower(from))) from++;
    const name = TOWARDS.has(tokens.lower(from)) ? from + 1 : from;
    const located = view.covering(name);
    if (!located || !['state', 'place'].includes(located.chain.type) || located.mention.first !== name) continue;
    const first = tokens.lower(located.mention.last) === 'on' ? located.mention.last + 1 : located.mention.last;
    const time = starts.get(first);
    if (time !== undefined && text.times[time]?.timex === 'DATE') return { located, from, time, first };
  }
  return null;
}

/** “on Monday, *where she will open a school,* and to Tallinn on Friday”: the comma behind an aside on the first place; the token itself where there is none. */
function behindAside({ tokens }: ReportView, at: number, last: number): number {
  if (tokens.form(at) !== ',' || !['where', 'which', 'who'].includes(tokens.lower(at + 1))) return at;
  for (let token = at + 2; token < last; token++) if (tokens.form(token) === ',') return token;
  return at;
}

/** The state that is visited, or in which the place lies; a traveller’s own does not host. */
function hostOf(view: ReportView, { chain }: LocatedMention, token: number): Participant[] {
  const state =
    chain.type === 'state' ? chain : view.text.chains.find(({ type, country }) => type === 'state' && country === chain.country);
  return state && chain.country !== null ? [{ chain: state.id, role: 'host', capacity: capacityOf(view, state, token), token }] : [];
}
