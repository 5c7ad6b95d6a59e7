import { isRescheduled, lostPredicate, NEW_DAY } from './plans.js';
import type { ReportView } from './view.js';

const DATES: ReadonlySet<string> = new Set(['date', 'day', 'time', 'venue', 'place']);
const SETS: ReadonlySet<string> = new Set(['set', 'fix', 'name', 'agree', 'announce', 'settle', 'choose', 'pick', 'find', 'confirm']);
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'n’t', "n't", 'never', 'no']);
/** Happenings that are given a day beforehand. */
const SET_BEFOREHAND: ReadonlySet<string> = new Set(['meet', 'hold-event', 'visit', 'sign', 'call', 'exercise', 'elect', 'mediate']);

/**
 * The verb by which a happening is given its day, or another: “*set* a date for the talks”, “the talks have been *moved* to May 3”. Whatever was before, it is
 * planned then. -1 where no verb does, or one that is denied.
 */
export function dayGiver(view: ReportView, noun: number, type: string): number {
  if (!SET_BEFOREHAND.has(type)) return -1;
  const verb = setterOf(view, noun);
  return verb >= 0 ? verb : moverOf(view, noun);
}

/** “agreed on a new date and a new place *for the summit* that they had called off” */
function setterOf(view: ReportView, noun: number): number {
  const { tokens } = view;
  if (!view.hasRel(noun, ['nmod', 'obl'])) return -1;
  const opener = tokens.children(noun).find((child) => child < noun && view.hasRel(child, ['case']));
  const date = opener !== undefined && tokens.lower(opener) === 'for' ? opener - 1 : -1;
  if (date < 0 || !DATES.has(tokens.lemma(date)) || isDenied(view, date)) return -1;
  const verb = view.verbAbove(date);
  const isGiven = verb >= 0 && verb < date && SETS.has(tokens.lemma(verb)) && view.verbAbove(noun) === verb;
  return isGiven && !isDenied(view, verb) ? verb : -1;
}

/** “*the talks* have been moved to May 3”, “moved *the talks* to May 3” */
function moverOf(view: ReportView, noun: number): number {
  const lost = lostPredicate(view, noun);
  const head = view.hasRel(noun, ['nsubj', 'obj']) ? view.tokens.head(noun) : -1;
  const verb = lost >= 0 ? lost : head;
  return verb >= 0 && view.isVerb(verb) && isRescheduled(view, verb) && !isDenied(view, verb) ? verb : -1;
}

const isDenied = ({ tokens }: ReportView, token: number): boolean =>
  tokens.children(token).some((child) => NEGATIONS.has(tokens.lower(child)));

const OPENS: ReadonlySet<string> = new Set([':', '—', '–', '(']);

/**
 * The day given: behind “to” of what is moved; else behind a colon or a dash (“a date for the talks: *May 3*”), or as what the verb names (“set *May 3* as the date
 * for the talks”). Indices into `text.times`.
 */
export function daysGiven(view: ReportView, noun: number, verb: number): number[] {
  const { tokens, text } = view;
  const isMoved = isRescheduled(view, verb);
  const sentence = tokens.sentenceOf(noun);
  return text.times.flatMap(({ sentence: own, timex, first }, index) => {
    if (own !== sentence || timex === 'DURATION' || timex === 'SET') return [];
    const isGiven = isMoved
      ? first > verb && NEW_DAY.has(tokens.lower(first - 1))
      : first === verb + 1 || (first > noun && OPENS.has(tokens.form(first - 1)));
    return isGiven ? [index] : [];
  });
}
