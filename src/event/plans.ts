import type { ReportView } from './view.js';

/** “said a *summit* could *be held*”, “a *summit* will *take* place, she said”: the verb without a subject whose subject the tree gave to the saying; else -1. */
export function lostPredicate(view: ReportView, noun: number): number {
  const { tokens } = view;
  const head = tokens.head(noun);
  if (head < 0 || !view.isVerb(head) || !view.hasRel(noun, ['nsubj', 'obj'])) return -1;
  const isLost = (verb: number): boolean => {
    const children = tokens.children(verb);
    const aux = children.find((child) => tokens.rel(child).startsWith('aux') && child > noun);
    return view.isVerb(verb) && aux !== undefined && !children.some((child) => view.hasRel(child, ['nsubj', 'cc', 'mark']));
  };
  const verb = tokens.children(head).find((child) => child > noun && view.hasRel(child, ['ccomp', 'conj']) && isLost(child)) ?? -1;
  for (let at = noun + 1; at < verb; at++) if (view.isVerb(at) && tokens.upos(at) === 'VERB') return -1;
  return verb;
}

const RESCHEDULED: ReadonlySet<string> = new Set(['move', 'reschedule', 'transfer', 'shift', 'bring']);

/** “has been moved to March 14”: still a plan, for another day. */
export function isRescheduled({ tokens, text }: ReportView, verb: number): boolean {
  const sentence = tokens.sentenceOf(verb);
  return (
    RESCHEDULED.has(tokens.lemma(verb)) &&
    text.times.some((time) => time.sentence === sentence && time.first > verb && ['to', 'until'].includes(tokens.lower(time.first - 1)))
  );
}

const PLANS_OF_OLD: ReadonlySet<string> = new Set(['plan', 'intend', 'schedule', 'due', 'mean', 'slate']);

/** “had planned to sign”: told in the pluperfect, a plan is one that came to nothing. */
export function isOverturnedPlan(view: ReportView, verb: number): boolean {
  const { tokens } = view;
  return PLANS_OF_OLD.has(tokens.lemma(verb)) && tokens.children(verb).some((child) => child < verb && tokens.lower(child) === 'had');
}
