import type { ReportView } from '../view.js';
import { holderOf, type Time, timesOf } from './attach.js';
import { isDayOfMedium } from './medium.js';
import { isPlannedDay } from './nouns.js';

/** The same for words: “the talks begin on Friday, he said”: a date inside the words said is theirs, not that of the saying. */
export function timesOfSaying(view: ReportView, trigger: number, verb: number): number[] {
  const scopes = view.text.attributions.filter(({ cue }) => cue === trigger || cue === verb).map(({ scope }) => scope);
  return timesOf(view, trigger, verb).filter((index) => {
    const time = view.text.times[index];
    if (time === undefined || holdsDirectly(view, time, trigger)) return time !== undefined;
    if (isDayOfMedium(view, holderOf(view, time.first, time.last), trigger)) return true;
    return !scopes.some((scope) => time.start >= scope.start && time.end <= scope.end);
  });
}

/** “accused NATO *on Tuesday* of …”: behind the verb, with no other verb between. */
function holdsDirectly(view: ReportView, time: Time, trigger: number): boolean {
  if (holderOf(view, time.first, time.last) !== trigger || time.first < trigger) return false;
  for (let token = trigger + 1; token < time.first; token++) if (view.tokens.upos(token) === 'VERB') return false;
  return true;
}

/**
 * The same for what was called off: “on Thursday cancelled a visit planned for May”: the day of the cancelling is not that of the visit. A day for which
 * it had been planned outweighs all others.
 */
export function timesOfCancelled(view: ReportView, noun: number, verb: number): number[] {
  const governor = verb >= 0 ? verb : view.verbAbove(noun);
  const sentence = view.tokens.sentenceOf(noun);
  const planned = view.text.times.flatMap((time, index) =>
    time.sentence === sentence && time.timex === 'DATE' && isPlannedDay(view, noun, time, holderOf(view, time.first, time.last))
      ? [index]
      : [],
  );
  if (planned.length > 0) return planned;
  return timesOf(view, noun, verb).filter((index) => {
    const time = view.text.times[index];
    return time !== undefined && (!isHeldBy(view, time, noun, governor) || isPlannedFor(view, time));
  });
}

/**
 * “*on Monday* postponed a summit”, “recalled its envoy *on Tuesday* and called off a meeting”: the day of the cancelling verb, or of one beside it; a day
 * before that verb cannot be that of a noun behind it.
 */
function isHeldBy(view: ReportView, time: Time, noun: number, governor: number): boolean {
  if (time.first < governor && governor < noun) return true;
  const holder = holderOf(view, time.first, time.last);
  return (
    holder === governor ||
    (holder >= 0 && view.isVerb(holder) && (view.tokens.head(holder) === governor || view.tokens.head(governor) === holder))
  );
}

/** “was cancelled, planned *for* Friday”, “the talks due *on* …” hang where they may; “for” names the day that was planned. */
const isPlannedFor = ({ tokens }: ReportView, time: Time): boolean => tokens.lower(time.first - 1) === 'for';

/** “invited him *to Seoul in October*”, “invited her to visit in May”: the day on which the guest is to come is not that of the invitation. */
export function timesOfInviting(view: ReportView, trigger: number, verb: number): number[] {
  const { tokens } = view;
  return timesOf(view, trigger, verb).filter((index) => {
    const first = view.text.times[index]?.first ?? 0;
    if (first < trigger) return true;
    for (let token = trigger + 1; token < first; token++) if (tokens.lower(token) === 'to' || tokens.lower(token) === 'for') return false;
    return true;
  });
}

/** “agreed to sign it on 15 August”, “promised them buses for Monday”: the day of what was agreed, not of the agreement. */
export function timesOfAgreeing(view: ReportView, trigger: number, verb: number): number[] {
  const { tokens } = view;
  const below = tokens.children(verb >= 0 ? verb : trigger).filter((child) => view.hasRel(child, ['xcomp', 'ccomp', 'advcl']));
  return timesOf(view, trigger, verb).filter((index) => {
    const time = view.text.times[index];
    if (!time || tokens.lower(time.first - 1) === 'for') return false;
    return holdsDirectly(view, time, trigger) || !below.some((child) => child > trigger && view.under(time.first, child));
  });
}
