import { ABSENT_ANYWAY, ASSERTIONS, HARM_VERBS, TRUE, UNTRUE } from '../lexicon/denials.js';
import type { Attribution, Chain } from '../text/index.js';
import { isFinite } from './clause.js';
import { fillersOf } from './fillers.js';
import { rowIndex } from './rows.js';
import type { ReportView } from './view.js';

const absentAnyway = new Set(ABSENT_ANYWAY);
const harm = new Set(HARM_VERBS);
const untrue = new Set(UNTRUE);
const confirming = new Set(TRUE);
const assertions = new Set(ASSERTIONS);
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'n’t', "n't", 'never']);
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'nothing']);

/**
 * “said that Chad had not signed”, where Chad’s own ministry says it; “there had been no such meeting”; “reports of a raid were false”: words that deny,
 * though their verb is “say”. The clause right behind the cue decides; what stands further on in it does not.
 */
export function isDenial(view: ReportView, { cue, scope }: Attribution, speaker: Chain): boolean {
  const predicate = reportedPredicate(view, cue, scope.end);
  if (predicate < 0) return false;
  return isNoSuch(view, predicate) || isUntrue(view, predicate) || isOwnNegative(view, predicate, speaker);
}

/** The predicate of the clause that is said: the complement of the cue, or what the cue is put behind: “no ransom was paid, an official said”. */
function reportedPredicate(view: ReportView, cue: number, end: number): number {
  const { tokens } = view;
  const head = tokens.head(cue);
  if (head >= 0 && view.hasRel(cue, ['parataxis']) && head < cue) return head;
  const before = tokens.children(cue).find((token) => token < cue && view.hasRel(token, ['ccomp', 'parataxis']));
  if (before !== undefined) return before;
  const child = tokens
    .children(cue)
    .find((token) => token > cue && view.hasRel(token, ['ccomp', 'parataxis']) && tokens.start(token) < end);
  return child ?? -1;
}

const isNegated = (view: ReportView, predicate: number): boolean =>
  view.tokens.children(predicate).some((child) => child < predicate && NEGATIONS.has(view.tokens.lower(child)));

/** “had withdrawn *nothing*”, “paid *no ransom*” */
function hasEmptyObject(view: ReportView, predicate: number): boolean {
  const { tokens } = view;
  const objects = tokens.children(predicate).filter((child) => child > predicate && view.hasRel(child, ['obj', 'obl']));
  return objects.some((child) => NOBODY.has(tokens.lower(child)) || (hasNo(view, child) && !absentAnyway.has(tokens.lemma(child))));
}

const subjectOf = (view: ReportView, predicate: number): number => view.child(predicate, 'nsubj');

/** Told as over: a past tense or a perfect, no modal. “Will not sign” refuses, “does not want” states. */
function isOver(view: ReportView, predicate: number): boolean {
  const { tokens } = view;
  const auxiliaries = tokens.children(predicate).filter((child) => child < predicate && view.hasRel(child, ['aux', 'cop']));
  if (auxiliaries.some((child) => tokens.xpos(child) === 'MD')) return false;
  return (
    ['VBD', 'VBN'].includes(tokens.xpos(predicate)) ||
    auxiliaries.some((child) => ['had', 'has', 'have', 'did', 'was', 'were'].includes(tokens.lower(child)))
  );
}

/** “there was no raid”, “no such meeting had taken place”, “nobody had been expelled” */
function isNoSuch(view: ReportView, predicate: number): boolean {
  const { tokens } = view;
  const subject = subjectOf(view, predicate);
  const lemma = tokens.lemma(predicate);
  if (view.child(predicate, 'expl') >= 0) {
    const absent = subject >= 0 ? subject : predicate;
    return hasNo(view, absent) && !absentAnyway.has(tokens.lemma(absent));
  }
  if (subject < 0 || !isOver(view, predicate) || harm.has(lemma)) return false;
  const nobody = NOBODY.has(tokens.lower(subject)) || (hasNo(view, subject) && !absentAnyway.has(tokens.lemma(subject)));
  return nobody && (rowIndex().verbs.has(lemma) || ['take', 'be', 'happen', 'exist', 'change'].includes(lemma));
}

const hasNo = (view: ReportView, noun: number): boolean => view.tokens.children(noun).some((child) => view.tokens.lower(child) === 'no');

/** “the report was false”, “the reports do not correspond to reality”, “that was not true” */
function isUntrue(view: ReportView, predicate: number): boolean {
  const { tokens } = view;
  const lemma = tokens.lemma(predicate);
  const subject = subjectOf(view, predicate);
  if (subject < 0) return false;
  const isAssertion = assertions.has(tokens.lemma(subject)) || ['that', 'this', 'it', 'they'].includes(tokens.lower(subject));
  return isAssertion && (isNegated(view, predicate) ? confirming.has(lemma) : untrue.has(lemma));
}

/** The speaker, or the state that the speaker stands for, has not done it: “said that it had not signed”, “that it had signed nothing”. */
function isOwnNegative(view: ReportView, predicate: number, speaker: Chain): boolean {
  if (!view.isVerb(predicate) || !isFinite(view, predicate) || !isOver(view, predicate)) return false;
  if (!isNegated(view, predicate) && !hasEmptyObject(view, predicate)) return false;
  const lemma = view.tokens.lemma(predicate);
  if (harm.has(lemma) || !rowIndex().verbs.has(lemma)) return false;
  const subject = subjectOf(view, predicate);
  if (subject >= 0 && speaker.type !== 'person' && view.tokens.lower(subject) === 'it') return true;
  return subject >= 0 && fillersOf(view, subject).some(({ chain }) => chain.id === speaker.id || isOwnState(chain, speaker));
}

/**
 * Of a ministry whose state the report does not name (“The Foreign Ministry said …”, in a paper of that state) nobody knows better than that the state it speaks
 * of is its own.
 */
const isOwnState = (chain: Chain, speaker: Chain): boolean =>
  chain.type === 'state' &&
  chain.country !== null &&
  (chain.country === speaker.country || (speaker.country === null && speaker.type === 'organisation' && OF_A_STATE.test(speaker.name)));

const OF_A_STATE = /\b(?:ministry|office|government|presidency|cabinet)$/i;
