import type { ReportView } from './view.js';

/**
 * The verb without a subject whose subject the tree gave to another: “said a *summit* could *be held*”, “a *summit* will *take* place, she said”, “the *signing*,
 * which had been set for May, has been *moved*”; else -1.
 */
export function lostPredicate(view: ReportView, noun: number): number {
  const { tokens } = view;
  const head = tokens.head(noun);
  const behind = predicateBehindInsertion(view, noun);
  if (behind >= 0 && head !== behind) return behind;
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

const INSIDE_PHRASE: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'CCONJ']);
const CLOSES: ReadonlySet<string> = new Set([';', ':', '—', '“', '”', '"']);

/** “the *signing* of a pact, which had been set for May, has been *moved*”: the verb behind the inserted clause, where it has no subject of its own. */
function predicateBehindInsertion(view: ReportView, noun: number): number {
  const { tokens } = view;
  const { last } = view.sentence(noun);
  let comma = noun + 1;
  while (comma < last && INSIDE_PHRASE.has(tokens.upos(comma)) && tokens.lower(comma) !== 'which') comma++;
  if (tokens.form(comma) !== ',' || tokens.lower(comma + 1) !== 'which') return -1;
  let close = comma + 2;
  while (close < last && tokens.form(close) !== ',') if (CLOSES.has(tokens.form(close++))) return -1;
  let verb = close + 1;
  while (verb < last && tokens.upos(verb) === 'AUX') verb++;
  const isPredicate = verb > close + 1 && verb < last && view.isVerb(verb) && tokens.upos(verb) === 'VERB';
  return isPredicate && !tokens.children(verb).some((child) => view.hasRel(child, ['nsubj'])) ? verb : -1;
}

const RESCHEDULED: ReadonlySet<string> = new Set(['move', 'reschedule', 'transfer', 'shift', 'bring']);
/** Before the day to which something is moved. */
export const NEW_DAY: ReadonlySet<string> = new Set(['to', 'until', 'for']);

/** “has been moved to March 14”: still a plan, for another day. */
export function isRescheduled({ tokens, text }: ReportView, verb: number): boolean {
  const sentence = tokens.sentenceOf(verb);
  return (
    RESCHEDULED.has(tokens.lemma(verb)) &&
    text.times.some(
      (time) => time.sentence === sentence && time.timex !== 'DURATION' && time.first > verb && NEW_DAY.has(tokens.lower(time.first - 1)),
    )
  );
}

const PLANS_OF_OLD: ReadonlySet<string> = new Set(['plan', 'intend', 'schedule', 'due', 'mean', 'slate']);

/** “had planned to sign”: told in the pluperfect, a plan is one that came to nothing. */
export function isOverturnedPlan(view: ReportView, verb: number): boolean {
  const { tokens } = view;
  return PLANS_OF_OLD.has(tokens.lemma(verb)) && tokens.children(verb).some((child) => child < verb && tokens.lower(child) === 'had');
}
