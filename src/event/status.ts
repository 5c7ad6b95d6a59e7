import { ATTRIBUTES, CONDITION_WORDS, FUTURATE_VERBS, HEDGE_ADVERBS, HEDGE_VERBS, MODALS, type StatusEffect } from '../lexicon/status.js';
import type { Status } from '../values.js';
import { caseOf, isPassive, mainVerb } from './clause.js';
import { isFinite, isInfinitive } from './finite.js';
import { isOverturnedPlan, isRescheduled, lostPredicate } from './plans.js';
import { byWord, governorEffect } from './governors.js';
import type { ReportView } from './view.js';

/** How a report puts a happening. `wanted`: it is only asked for, allowed or urged; `plainNegative`: it just did not happen. */
export interface Standing {
  readonly status: Status;
  readonly hedged: boolean;
  readonly negated: boolean;
  readonly wanted: boolean;
  readonly plainNegative: boolean;
}

const attributes = byWord(ATTRIBUTES);
const modals = byWord(MODALS);
const hedgeAdverbs = new Set(HEDGE_ADVERBS);
const hedgeVerbs = new Set(HEDGE_VERBS);
const conditions = new Set(CONDITION_WORDS);
const futurate = new Set(FUTURATE_VERBS);
const NEGATIONS = new Set(['not', 'n’t', "n't", 'never', 'nobody', 'none', 'neither', 'nor', 'no']);
const FUTURE_WORDS = new Set(['tomorrow', 'next', 'upcoming', 'later', 'soon', 'coming', 'shortly']);

interface Findings {
  effects: StatusEffect[];
  hedged: boolean;
  negated: boolean;
}

/** Reads the auxiliaries, attributes and governors of a trigger from the inside out; the first that decides wins. */
export function standingOf(view: ReportView, trigger: number, lightVerb: number): Standing {
  const found: Findings = { effects: [], hedged: false, negated: false };
  const verb = view.isVerb(trigger) ? trigger : lightVerb;
  const copula = verb >= 0 && view.tokens.rel(verb) === 'cop' ? view.tokens.head(verb) : -1;
  if (verb !== trigger) readNoun(view, trigger, found);
  if (verb >= 0 && verb !== trigger) readLightVerb(view, verb, found);
  // “It *will be* the first visit”: the noun is what the clause says.
  if (verb < 0 && view.child(trigger, 'cop') >= 0) readAuxiliaries(view, trigger, found, 0);
  if (verb < 0) readGovernedNoun(view, trigger, found);
  else readVerbChain(view, copula >= 0 ? copula : verb, found);
  return settle(found, verb >= 0 ? tenseOf(view, verb) : 'occurred');
}

function settle({ effects, hedged, negated }: Findings, tense: Status): Standing {
  const first = effects.find((effect) => effect !== 'keep' && effect !== 'occurred');
  const told = effects.includes('occurred') ? 'occurred' : tense;
  const standing = (status: Status, more: Partial<Standing> = {}): Standing => ({
    status,
    hedged,
    negated,
    wanted: false,
    plainNegative: false,
    ...more,
  });
  if (effects.includes('cancelled')) return standing('cancelled');
  if (effects.includes('denied')) return standing('denied');
  if (effects.includes('wanted')) return standing('hypothetical', { wanted: true });
  if (effects.includes('refused')) return standing('denied', { negated: true, plainNegative: true });
  if (negated) return first === 'planned' ? standing('cancelled') : standing('denied', { plainNegative: true });
  if (effects.includes('hypothetical')) return standing('hypothetical');
  if (first) return standing(first as Status);
  return standing(told);
}

/** “a planned visit”, “no visit”. */
function readNoun(view: ReportView, noun: number, found: Findings): void {
  const { tokens } = view;
  for (const child of tokens.children(noun)) {
    const lower = tokens.lower(child);
    if (view.hasRel(child, ['det', 'neg']) && lower === 'no') found.negated = true;
    const effect = view.hasRel(child, ['amod', 'compound', 'det']) ? attributes.get(lower) : undefined;
    if (effect && lower !== 'no') found.effects.push(effect);
    if (view.hasRel(child, ['acl'])) readAttributeClause(view, child, found);
  }
}

/** “a visit *planned* for July”, “the retreat, which *was to have* opened”. */
function readAttributeClause(view: ReportView, verb: number, found: Findings): void {
  const lemma = view.tokens.lemma(verb);
  if (['plan', 'schedule', 'expect', 'due', 'set', 'slate'].includes(lemma)) found.effects.push('planned');
  if (['cancel', 'postpone'].includes(lemma)) found.effects.push('cancelled');
  if (view.tokens.children(verb).some((child) => view.tokens.lower(child) === 'due')) found.effects.push('planned');
}

/** A noun without a light verb: the verb that has it as object or subject may cancel, plan or deny it. */
function readGovernedNoun(view: ReportView, noun: number, found: Findings): void {
  const { tokens } = view;
  const predicate = lostPredicate(view, noun);
  if (predicate >= 0) {
    const effect = governorEffect(view, predicate);
    if (effect === 'cancelled' || effect === 'refused') found.effects.push('cancelled');
    readVerbChain(view, predicate, found);
    return;
  }
  let at = noun;
  for (let step = 0; step < 3; step++) {
    const head = tokens.head(at);
    if (head < 0) return;
    const copular = !view.isVerb(head) && view.hasRel(at, ['nsubj']);
    if (view.isVerb(head) || copular) {
      if (view.hasRel(at, ['obj', 'nsubj', 'obl', 'xcomp'])) readGovernor(view, head, at, found);
      return;
    }
    if (!view.hasRel(at, ['nmod', 'conj', 'appos', 'compound'])) return;
    at = head;
  }
}

const LENDS = new Set<StatusEffect>(['cancelled', 'refused', 'denied']);
const PLANS = new Set(['plan', 'prepare', 'schedule', 'consider', 'discuss', 'want', 'hope', 'seek']);

/** “postponed a trip”, “is planning a visit”: the light verb itself decides; “agreed a truce” does not plan one. */
function readLightVerb(view: ReportView, verb: number, found: Findings): void {
  if (isRescheduled(view, verb)) found.effects.push('planned');
  const effect = governorEffect(view, verb);
  if (effect && (LENDS.has(effect) || PLANS.has(view.tokens.lemma(verb)))) found.effects.push(effect);
}

function readGovernor(view: ReportView, verb: number, noun: number, found: Findings): void {
  const effect = governorEffect(view, verb);
  const isObject = view.hasRel(noun, ['obj', 'nsubj']);
  if (isObject && isRescheduled(view, verb)) found.effects.push('planned');
  if (effect === 'cancelled' && isObject) found.effects.push('cancelled');
  if (
    (effect === 'wanted' || effect === 'hypothetical' || effect === 'planned' || effect === 'denied') &&
    isObject &&
    (!view.hasRel(noun, ['nsubj']) || !view.isVerb(verb) || (isPassive(view, verb) && THOUGHT.has(view.tokens.lemma(verb))))
  )
    found.effects.push(effect);
  if (effect === 'planned' && isPassive(view, verb)) found.effects.push('planned');
  if (effect === 'refused' && view.hasRel(noun, ['obj'])) found.effects.push('refused');
  if (effect === 'wanted' && view.hasRel(noun, ['obl'])) found.effects.push('wanted');
  const carried = view.hasRel(noun, ['obl']) && CARRIED_BY.has(caseOf(view, noun));
  if (view.hasRel(noun, ['nsubj']) || carried) readVerbChain(view, verb, found);
  else if (isObject && isFreeParticiple(view, verb)) readMainClause(view, verb, found);
}

/** What is done to a happening before it comes about, also in the passive: “a visit has been proposed”, “the trip was denied”. */
const THOUGHT: ReadonlySet<string> = new Set(['propose', 'suggest', 'consider', 'mull', 'contemplate', 'weigh', 'deny', 'refute']);

/** “will go there *on a visit*”: the noun is part of what the verb tells. */
const CARRIED_BY: ReadonlySet<string> = new Set(['in', 'on', 'during', 'at', 'for']);

/** “will go to Oslo, *marking* the first visit”: the participle stands or falls with the clause it comments on. */
function readMainClause(view: ReportView, participle: number, found: Findings): void {
  const head = view.tokens.head(participle);
  if (head < 0) return;
  if (view.hasRel(participle, ['advcl']) && view.isVerb(head)) readVerbChain(view, head, found);
  else if (view.hasRel(participle, ['acl'])) {
    const verb = view.verbAbove(head);
    if (verb >= 0) readVerbChain(view, verb, found);
  }
}

/** From the verb up: its auxiliaries, then what governs it, while the clause stays the same assertion. */
function readVerbChain(view: ReportView, verb: number, found: Findings): void {
  const { tokens } = view;
  let at = verb;
  for (let step = 0; step < 6; step++) {
    readAuxiliaries(view, at, found, step);
    const head = tokens.head(at);
    if (head < 0) return;
    if (view.hasRel(at, ['conj']) && view.isVerb(head) && !isFinite(view, at)) {
      at = head;
      continue;
    }
    if (!view.hasRel(at, ['xcomp', 'ccomp', 'advcl', 'acl', 'obj', 'obl'])) return;
    if (!readHead(view, at, head, found)) return;
    at = head;
  }
}

/** What the head does to the verb below; false where the assertion ends. */
function readHead(view: ReportView, at: number, head: number, found: Findings): boolean {
  const { tokens } = view;
  const effect = governorEffect(view, head);
  // “though they did *decide* to stay” has a tense of its own.
  const infinitive = isInfinitive(view, at) || (tokens.xpos(at) === 'VB' && !isFinite(view, at)) || tokens.xpos(at) === 'VBG';
  if (view.hasRel(at, ['acl'])) {
    if (isSingledOut(view, head)) found.effects.push('occurred');
    if (
      infinitive &&
      tokens.xpos(at) !== 'VBG' &&
      ['plan', 'decision', 'intention', 'agreement', 'promise', 'pledge'].includes(tokens.lemma(head))
    )
      found.effects.push('planned');
    if (isFreeParticiple(view, at)) return readSubjectOf(view, head, found);
    if (infinitive && ['request', 'call', 'demand', 'appeal', 'order', 'invitation'].includes(tokens.lemma(head)))
      found.effects.push('wanted');
    if (infinitive && WISHES.has(tokens.lemma(head))) found.effects.push('hypothetical');
    return false;
  }
  if (view.hasRel(at, ['advcl']) && isFreeParticiple(view, at)) {
    readVerbChain(view, mainVerb(view, head), found);
    return false;
  }
  if (view.hasRel(at, ['advcl'])) return readAdverbial(view, at, effect, infinitive, found);
  if (isFinite(view, at) && view.hasRel(at, ['ccomp'])) {
    if (effect === 'denied') found.effects.push('denied');
    if (
      effect === 'wanted' &&
      ['demand', 'insist', 'urge', 'ask', 'request', 'recommend', 'require'].includes(tokens.lemma(head)) &&
      tokens.xpos(at) === 'VB'
    )
      found.effects.push('wanted');
    if (effect === 'hypothetical' && ['hope', 'wish', 'think', 'suggest', 'propose'].includes(tokens.lemma(head)))
      found.effects.push('hypothetical');
    return false;
  }
  if (!effect) {
    if (isPassive(view, head) && hedgeVerbs.has(tokens.lemma(head))) found.hedged = true;
    return infinitive;
  }
  found.effects.push(effect === 'planned' && isOverturnedPlan(view, head) ? 'cancelled' : effect);
  return true;
}

/** “expressed a *wish* to visit Hanoi”: nouns of who would do it himself. */
const WISHES: ReadonlySet<string> = new Set([
  'wish',
  'hope',
  'offer',
  'readiness',
  'willingness',
  'desire',
  'threat',
  'proposal',
  'chance',
]);

/** “To Lam, *making* a visit, is expected to …”: behind a comma a participle stands or falls with what is said of its noun. */
function isFreeParticiple(view: ReportView, at: number): boolean {
  return view.tokens.xpos(at) === 'VBG' && view.tokens.form(at - 1) === ',';
}

/** Goes on with the predicate whose subject the noun is; the first of coordinated subjects carries the relation. */
function readSubjectOf(view: ReportView, noun: number, found: Findings): boolean {
  const predicate = view.hasRel(noun, ['nsubj']) ? view.tokens.head(noun) : -1;
  if (predicate >= 0 && view.isVerb(predicate)) {
    const effect = governorEffect(view, predicate);
    if (effect) found.effects.push(effect);
    readVerbChain(view, predicate, found);
  }
  return false;
}

/** “the first to attend”, “the only leader to visit”: the infinitive tells what happened. */
function isSingledOut(view: ReportView, noun: number): boolean {
  const words = ['first', 'last', 'only', 'latest', 'second', 'third'];
  return words.includes(view.tokens.lower(noun)) || view.tokens.children(noun).some((child) => words.includes(view.tokens.lower(child)));
}

function readAdverbial(view: ReportView, at: number, effect: StatusEffect | undefined, infinitive: boolean, found: Findings): boolean {
  const { tokens } = view;
  const mark = tokens.children(at).find((child) => view.hasRel(child, ['mark', 'advmod']) && conditions.has(tokens.lower(child)));
  if (mark !== undefined) found.effects.push('hypothetical');
  if (!infinitive || mark !== undefined) return false;
  if (tokens.xpos(at) === 'VBG') {
    const by = tokens.children(at).some((child) => ['of', 'for', 'from'].includes(tokens.lower(child)) && child < at);
    if (by && effect) found.effects.push(effect);
    return !by;
  }
  if (effect) found.effects.push(effect);
  return true;
}

function readAuxiliaries(view: ReportView, verb: number, found: Findings, step: number): void {
  const { tokens } = view;
  const children = tokens.children(verb).filter((child) => child < verb);
  for (const child of children) {
    const lower = tokens.lower(child);
    if (NEGATIONS.has(lower) && view.hasRel(child, ['advmod', 'neg', 'det', 'nsubj'])) found.negated = true;
    if (lower === 'longer' && view.hasRel(child, ['advmod']) && tokens.lower(child - 1) === 'no') found.negated = true;
    // “*No* soldier has crossed the river”
    if (
      view.hasRel(child, ['nsubj']) &&
      step === 0 &&
      tokens.children(child).some((word) => tokens.lower(word) === 'no' && view.hasRel(word, ['det']))
    )
      found.negated = true;
    if (hedgeAdverbs.has(lower)) found.hedged = true;
    if (!view.hasRel(child, ['aux', 'cop'])) continue;
    if (lower === 'would' || lower === '’d' || lower === "'d") found.effects.push(hasPerfect(view, verb) ? 'cancelled' : 'planned');
    else if (tokens.xpos(child) === 'MD' || lower === 'need')
      found.effects.push(modals.get(tokens.lemma(child)) ?? modals.get(lower) ?? 'planned');
    else if (tokens.lemma(child) === 'be' && isInfinitive(view, verb)) found.effects.push(hasPerfect(view, verb) ? 'cancelled' : 'planned');
  }
  if (step > 0 && tokens.lemma(verb) === 'be') found.effects.push(perfectBelow(view, verb) ? 'cancelled' : 'planned');
  if (isGoingTo(view, verb)) found.effects.push('planned');
}

function hasPerfect(view: ReportView, verb: number): boolean {
  return view.tokens
    .children(verb)
    .some((child) => child < verb && view.tokens.lower(child) === 'have' && view.tokens.rel(child).startsWith('aux'));
}

/** “was to have opened”: the infinitive below the verb “be”. */
function perfectBelow(view: ReportView, verb: number): boolean {
  return view.tokens.children(verb).some((child) => view.hasRel(child, ['xcomp']) && hasPerfect(view, child));
}

function isGoingTo(view: ReportView, verb: number): boolean {
  const { tokens } = view;
  return (
    tokens.lower(verb) === 'going' &&
    tokens.children(verb).some((child) => tokens.lemma(child) === 'be' && tokens.rel(child).startsWith('aux')) &&
    view.child(verb, 'xcomp') >= 0
  );
}

/**
 * “X, making his first visit, and Y are expected to attend”: where a long subject breaks the tree, its noun is the root and the clause hangs on
 * it. A participle under such a noun has the time of that clause.
 */
function lostClauseOf(view: ReportView, participle: number): Status | null {
  const { tokens } = view;
  let root = participle;
  for (let head = tokens.head(root); head >= 0; head = tokens.head(root)) {
    root = head;
    if (view.isVerb(root)) return null;
  }
  const clause =
    root === participle
      ? -1
      : tokens.children(root).find((child) => child > participle && view.isVerb(child) && tokens.rel(child) === 'parataxis');
  if (clause === undefined || clause < 0) return null;
  const inner = view.child(clause, 'xcomp');
  return standingOf(view, inner < 0 ? clause : inner, -1).status;
}

/** What the tense alone says. */
function tenseOf(view: ReportView, verb: number): Status {
  const { tokens } = view;
  const auxiliaries = tokens.children(verb).filter((child) => child < verb && tokens.rel(child).startsWith('aux'));
  const headline = view.isHeadline(tokens.sentenceOf(verb));
  // “are to *exchange* ambassadors”, tagged as a noun
  if (!view.isVerb(verb) && tokens.lower(verb - 1) === 'to') return 'planned';
  // “Lind heads for Lima next week”
  if (headline) return isInfinitive(view, verb) || (tokens.lower(verb).endsWith('s') && hasFutureWord(view, verb)) ? 'planned' : 'occurred';
  if (tokens.xpos(verb) === 'VBG') {
    const be = auxiliaries.find((child) => tokens.lemma(child) === 'be');
    if (be === undefined) return lostClauseOf(view, verb) === 'planned' ? 'planned' : 'occurred';
    if (tokens.xpos(be) === 'VBD') return hasFutureWord(view, verb) ? 'planned' : 'occurred';
    return hasFutureWord(view, verb) || futurate.has(tokens.lemma(verb)) ? 'planned' : 'ongoing';
  }
  const ahead = tokens.children(verb).some((child) => child < verb && ['before', 'until'].includes(tokens.lower(child)));
  if (['VBZ', 'VBP'].includes(tokens.xpos(verb)))
    return ahead || hasFutureWord(view, verb) || isDatedAhead(view, verb) ? 'planned' : 'ongoing';
  if (tokens.xpos(verb) === 'VB' && (isInfinitive(view, verb) || (isPlainPresent(view, verb) && isDatedAhead(view, verb))))
    return 'planned';
  return 'occurred';
}

/** Verbs whose past is their bare form, which the tagger takes for that. */
const INVARIABLE: ReadonlySet<string> = new Set(
  'quit put set cut hit shut let cost hurt split spread burst cast bid beat shed upset'.split(' '),
);

/** “The presidents, Ana Lind and Paul Reyes, *meet* in Oslo this week”: the bare form behind a subject is a present tense, whatever its tag. */
function isPlainPresent(view: ReportView, verb: number): boolean {
  const { tokens } = view;
  if (tokens.rel(verb) !== 'root' || INVARIABLE.has(tokens.lemma(verb))) return false;
  const before = tokens.children(verb).filter((child) => child < verb);
  return before.some((child) => view.hasRel(child, ['nsubj'])) && !before.some((child) => view.hasRel(child, ['aux', 'mark']));
}

function hasFutureWord(view: ReportView, verb: number): boolean {
  const { last } = view.sentence(verb);
  for (let token = verb + 1; token < Math.min(last, verb + 14); token++) if (FUTURE_WORDS.has(view.tokens.lower(token))) return true;
  return false;
}

/** “arrives on Friday”, “takes place in two months”: a present tense with a date is a timetable. */
function isDatedAhead(view: ReportView, verb: number): boolean {
  const sentence = view.tokens.sentenceOf(verb);
  return view.text.times.some(
    (time) => time.sentence === sentence && (time.timex === 'DATE' || time.timex === 'TIME') && time.first > verb && time.first - verb < 12,
  );
}
