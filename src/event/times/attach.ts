import { NOUN_HAPPENS } from '../../lexicon/light-verbs.js';
import { isOccasion } from '../occasion.js';
import { rowIndex } from '../rows.js';
import type { ReportView } from '../view.js';
import { isInAside } from './asides.js';
import { isBound, isOnset } from './bounds.js';
import { isDayOfMedium } from './medium.js';
import { tellsWhen, withoutOldPlan } from './nouns.js';

export type Time = ReportView['text']['times'][number];

/** Verbs of saying: their day is not that of what is said. */
const REPORTING: ReadonlySet<string> = new Set(
  'say tell announce report write add state confirm declare disclose note insist warn claim argue'.split(' '),
);

/**
 * Time expressions that date the happening: those that hang on its predicate or tell when the noun takes place, else those of a coordinated
 * or governing predicate that is no verb of saying. Indices into `text.times`.
 */
export function timesOf(view: ReportView, trigger: number, verb: number): number[] {
  const own: number[] = [];
  const near: number[] = [];
  const sentence = view.tokens.sentenceOf(trigger);
  const top = verb >= 0 ? verb : trigger;
  // “is due in Lima on Thursday”: the tree makes a noun the head of the clause.
  let clause = top;
  while (['cop', 'case'].includes(view.tokens.rel(clause))) clause = view.tokens.head(clause);
  view.text.times.forEach((time, index) => {
    if (time.sentence !== sentence || time.timex === 'DURATION' || time.timex === 'SET') return;
    const holder = holderOf(view, time.first, time.last);
    const bound = isBound(view.text, time);
    if (!bound && tellsWhen(view, trigger, time, holder)) own.push(index);
    if (own.includes(index) || isInAside(view.text, time, top) || namesOther(view, time, holder, trigger)) return;
    if (bound) {
      if (isOnset(view, time, holder, top)) own.push(index);
      return;
    }
    if (
      holder === top ||
      holder === clause ||
      holder === trigger ||
      (holder >= 0 && belongs(view, holder, trigger, top)) ||
      happensIn(view, holder, top) ||
      isDayOfMedium(view, holder, clause)
    )
      own.push(index);
    else if (isNeighbour(view, openerOf(view, time, holder), top) || (verb < 0 && isOccasion(view, trigger, holder))) near.push(index);
  });
  if (own.length > 0) return own.length > 1 ? withoutOldPlan(view, trigger, own) : own;
  return near.length > 0 ? near : loneTime(view, trigger, verb);
}

/** “the victory *of 6 October*”: the day tells which one is meant, and is no other happening’s. */
const namesOther = ({ tokens }: ReportView, time: Time, holder: number, trigger: number): boolean =>
  tokens.lower(time.first - 1) === 'of' && holder !== trigger && tokens.upos(holder) === 'NOUN';

/**
 * “*In a call on Monday* she thanked him and invited him”: what opens a sentence belongs to its verb and to those beside it; so does a day that the tree hangs on a
 * plain object, “Arriving in Lima, she praised *the reforms on Monday*”.
 */
function openerOf(view: ReportView, time: Time, holder: number): number {
  if (holder < 0 || view.isVerb(holder)) return holder;
  const above = view.verbAbove(holder);
  const onObject = view.tokens.head(holder) === above && view.hasRel(holder, ['obj']) && !rowIndex().nouns.has(view.tokens.lemma(holder));
  return (above > time.last || onObject) && !view.hasRel(holder, ['nsubj', 'appos']) ? above : holder;
}

/** The predicate or noun that a time expression hangs on. */
export function holderOf(view: ReportView, first: number, last: number): number {
  for (let token = first; token < last; token++) {
    const head = view.tokens.head(token);
    if (head >= 0 && (head < first || head >= last)) return head;
  }
  return -1;
}

function belongs(view: ReportView, holder: number, trigger: number, top: number): boolean {
  if (view.isVerb(holder)) return false;
  const above = view.verbAbove(holder);
  return view.under(holder, trigger) || (above === top && !view.hasRel(holder, ['nsubj', 'appos']));
}

/** “the talks *began* on Thursday”: a verb that says no more than that its subject takes place has the day for it. */
const happensIn = (view: ReportView, holder: number, noun: number): boolean =>
  holder >= 0 &&
  view.tokens.head(noun) === holder &&
  view.hasRel(noun, ['nsubj', 'csubj']) &&
  view.isVerb(holder) &&
  happens.has(view.tokens.lemma(holder));

const happens = new Set(NOUN_HAPPENS);

function isNeighbour(view: ReportView, holder: number, top: number): boolean {
  const { tokens } = view;
  if (holder < 0 || REPORTING.has(tokens.lemma(holder))) return false;
  // “thanks her and notes *that* the ship is expected on Monday”: the tree puts such a clause beside the verb.
  const isClause = (verb: number): boolean =>
    tokens.children(verb).some((child) => view.hasRel(child, ['mark']) && tokens.lower(child) === 'that');
  const coordinated = (a: number, b: number): boolean => tokens.head(a) === b && view.hasRel(a, ['conj']) && !isClause(a);
  const infinitive = tokens.head(top) === holder && view.hasRel(top, ['xcomp', 'advcl']) && !view.hasRel(top, ['ccomp']);
  const below = tokens.head(holder) === top && view.hasRel(holder, ['xcomp']);
  const beside = coordinated(top, holder) || coordinated(holder, top);
  return (beside && isAhead(view, top) === isAhead(view, holder)) || infinitive || below;
}

/** “cut short a trip and *will chair* a meeting on Saturday”: what is to come has a day of its own. */
const isAhead = ({ tokens }: ReportView, verb: number): boolean =>
  tokens.children(verb).some((child) => child < verb && ['will', 'would', 'shall', '’ll', "'ll"].includes(tokens.lower(child)));

/** The only time expression near the predicate, where no other verb stands between them. */
function loneTime(view: ReportView, trigger: number, verb: number): number[] {
  const { tokens, text } = view;
  const sentence = tokens.sentenceOf(trigger);
  const top = verb >= 0 ? verb : trigger;
  const candidates = text.times
    .map((time, index) => ({ time, index }))
    .filter(
      ({ time }) => time.sentence === sentence && time.timex === 'DATE' && !isBound(view.text, time) && !isElsewhere(view, time, top),
    );
  const near = candidates.filter(({ time }) => {
    const [from, to] = time.first > top ? [top + 1, time.first] : [time.last, top];
    for (let token = from; token < to; token++) {
      if (tokens.upos(token) === 'VERB' || [';', ':', '“', '”', '"', '(', ')'].includes(tokens.form(token))) return false;
    }
    const holder = holderOf(view, time.first, time.last);
    return !(holder >= 0 && REPORTING.has(tokens.lemma(holder)) && holder !== top);
  });
  return near.length === 1 ? near.map(({ index }) => index) : [];
}

/** “who took office in June 2020, has released”: a finite verb before the date, with no comma between, has it already. */
function isInEarlierClause(view: ReportView, time: Time, top: number): boolean {
  const { tokens } = view;
  if (time.first > top) return false;
  const { first } = view.sentence(top);
  for (let token = time.first - 1; token >= first && ![',', ';', ':'].includes(tokens.form(token)); token--)
    if (tokens.upos(token) === 'VERB' && token !== top) return true;
  return false;
}

/** Behind a comma a date that hangs on something else is an aside’s: “gave up Ana Lind, a suspect in the attack in 2014”. */
function isElsewhere(view: ReportView, time: Time, top: number): boolean {
  if (isInEarlierClause(view, time, top) || isInAside(view.text, time, top)) return true;
  if (time.first < top || holderOf(view, time.first, time.last) === top) return false;
  for (let token = top + 1; token < time.first - 1; token++) if (view.tokens.form(token) === ',') return true;
  return false;
}
