import { ABSENT_ANYWAY, ASSERTIONS, HARM_VERBS, NO_PART, NOT_SO, TRUE, UNTRUE } from '../lexicon/denials.js';
import type { Attribution, Chain } from '../text/index.js';
import type { Span } from '../values.js';
import { fillersOf } from './fillers.js';
import { isFinite } from './finite.js';
import { anyOf } from './phrases.js';
import { rowIndex } from './rows.js';
import type { ReportView } from './view.js';

const absentAnyway = new Set(ABSENT_ANYWAY);
const noPart = anyOf(NO_PART);
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
  if (opensUntrue(view, scope) || opensWithNone(view, scope) || hasNoPart(view, scope, speaker)) return true;
  const near = reportedPredicate(view, cue, scope.end);
  const predicate = near >= 0 ? near : topPredicate(view, cue, scope);
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

/** “Nobody had been expelled, the minister *protested*”, where the tree hangs the cue anywhere: the verb before it that nothing else in what is said governs. */
function topPredicate(view: ReportView, cue: number, scope: Span): number {
  const { tokens } = view;
  const isSaid = (token: number): boolean => token >= 0 && tokens.start(token) >= scope.start && tokens.end(token) <= scope.end;
  for (let token = view.sentence(cue).first; token < cue; token++)
    if (isSaid(token) && isFinitePredicate(view, token) && !isSaid(tokens.head(token))) return token;
  return -1;
}

const isFinitePredicate = (view: ReportView, token: number): boolean =>
  view.tokens.rel(token) !== 'cop' &&
  view.tokens.rel(token) !== 'aux' &&
  (view.child(token, 'cop', 'expl') >= 0 || (view.isVerb(token) && isFinite(view, token)));

/** “Chad had *no hand in* the coup, its ambassador said”: told of the speaker’s own side. */
function hasNoPart(view: ReportView, scope: Span, speaker: Chain): boolean {
  const words = view.text.article.text.slice(scope.start, scope.end).toLowerCase();
  const at = words.search(noPart);
  if (at < 0) return false;
  const { at: first, last } = opening(view, scope);
  for (let token = first; token < last && view.tokens.start(token) < scope.start + at; token++) {
    if (['it', 'we', 'he', 'she', 'they', 'i'].includes(view.tokens.lower(token))) return true;
    const chain = view.covering(token)?.chain;
    if (chain) return chain.id === speaker.id || isOwnState(chain, speaker);
  }
  return false;
}

/** “*Not a single* bullet came from our side”, “*Never* had Chad threatened its neighbour”: the words that open what is said deny it, whatever the tree makes of them. */
function opensWithNone(view: ReportView, scope: Span): boolean {
  const { tokens } = view;
  const { at, last } = opening(view, scope);
  const word = tokens.lower(at);
  if (word === 'not') return ['a', 'one', 'single'].includes(tokens.lower(at + 1)) && !harmIn(view, at, last, scope);
  const isInverted = tokens.upos(at + 1) === 'AUX' && tokens.xpos(at + 1) !== 'MD';
  return word === 'never' && (isInverted || tokens.form(at + 1) === ',');
}

/** “Not one villager was hurt” is news. */
function harmIn({ tokens }: ReportView, first: number, last: number, scope: Span): boolean {
  for (let at = first; at < last && tokens.end(at) <= scope.end; at++) if (harm.has(tokens.lemma(at))) return true;
  return false;
}

/** The first word of what is said, and the end of its sentence. */
function opening({ tokens, text }: ReportView, scope: Span): { at: number; last: number } {
  const { first, last } = text.sentences.find(({ start, end }) => start <= scope.start && scope.start < end) ?? { first: 0, last: 0 };
  let at = first;
  while (at < last && (tokens.start(at) < scope.start || tokens.upos(at) === 'PUNCT')) at++;
  return { at, last };
}

// “Fake news”, “Pure invention!”
const LONGEST_CRY = 3;

/**
 * “*Reports* of a retreat were “an enemy *fantasy*””, “the *charge* does not hold water”, “it is a *lie* that …”, “*Nonsense*”: a noun for an assertion, “it is”, “that” or
 * nothing opens what is said, and a word for its untruth stands in it.
 */
function opensUntrue(view: ReportView, scope: Span): boolean {
  const { tokens, text } = view;
  const { at: from, last } = opening(view, scope);
  let at = from;
  while (at < last && ['DET', 'ADJ', 'NUM', 'PUNCT'].includes(tokens.upos(at))) at++;
  const words = text.article.text.slice(tokens.start(from), scope.end).toLowerCase();
  const isBare = words.split(' ').length <= LONGEST_CRY;
  const opens = assertions.has(tokens.lemma(at)) && tokens.start(at) < scope.end;
  if (!opens && !isBare && !/^(?:it (?:is|was|’s|'s)|that) /.test(words)) return false;
  return words.split(/[^\p{L}-]+/u).some((word) => untrue.has(word)) || NOT_SO.some((phrase) => words.includes(phrase));
}

const isNegated = (view: ReportView, predicate: number): boolean =>
  view.tokens.children(predicate).some((child) => child < predicate && NEGATIONS.has(view.tokens.lower(child)));

const isNever = (view: ReportView, predicate: number): boolean =>
  view.tokens.children(predicate).some((child) => child < predicate && view.tokens.lower(child) === 'never');

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
  // “is not building a base”
  if (tokens.xpos(predicate) === 'VBG' && auxiliaries.some((child) => ['is', 'are', 'was', 'were'].includes(tokens.lower(child))))
    return true;
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

/** “no raid”, “not a single bullet”, “not one soldier” */
const hasNo = ({ tokens }: ReportView, noun: number): boolean =>
  tokens.children(noun).some((child) => {
    const word = tokens.lower(child);
    return word === 'no' || (['a', 'an', 'one', 'single'].includes(word) && tokens.lower(child - 1) === 'not');
  });

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
  // “has never *armed* them”: a participle that came out as an adjective has its auxiliary still
  const isTold = view.isVerb(predicate) || view.child(predicate, 'aux') >= 0;
  if (!isTold || !isFinite(view, predicate) || !isOver(view, predicate)) return false;
  if (!isNegated(view, predicate) && !hasEmptyObject(view, predicate)) return false;
  const lemma = view.tokens.lemma(predicate);
  // “has never orbited a warhead”: what one has never done may be any deed
  if (harm.has(lemma) || !(rowIndex().verbs.has(lemma) || isNever(view, predicate))) return false;
  const subject = subjectOf(view, predicate);
  const word = subject < 0 ? '' : view.tokens.lower(subject);
  // “*we* sent nobody”: those for whom the speaker speaks; what “I” did not do is a tale
  if ((speaker.type !== 'person' && word === 'it') || word === 'we') return true;
  return subject >= 0 && fillersOf(view, subject).some(({ chain }) => chain.id === speaker.id || isOwnState(chain, speaker));
}

/**
 * Of a ministry whose state the report does not name (“The Foreign Ministry said …”, in a paper of that state) nobody knows better than that the state it speaks
 * of is its own.
 */
const isOwnState = (chain: Chain, speaker: Chain): boolean =>
  isOwnPerson(chain, speaker) ||
  (chain.type === 'state' &&
    chain.country !== null &&
    (chain.country === speaker.country || (speaker.country === null && speaksForState(speaker))));

const speaksForState = ({ type, name, offices }: Chain): boolean =>
  type === 'organisation' ? OF_A_STATE.test(name) : type === 'person' && offices.length > 0;

/** “President Ana Lind has not resigned, the palace said”: of its own people a ministry or a palace knows. */
const isOwnPerson = (chain: Chain, speaker: Chain): boolean =>
  chain.type === 'person' &&
  speaker.type === 'organisation' &&
  OF_A_STATE.test(speaker.name) &&
  (chain.country === null || chain.country === speaker.country);

const OF_A_STATE = /\b(?:ministry|office|government|presidency|cabinet|palace|army|navy|police|embassy|command)$/i;
