import { CONDITIONS, HURTFUL, THREATENING, THREATENING_IF } from '../lexicon/threats.js';
import type { Attribution } from '../text/index.js';
import type { Draft } from './draft.js';
import { anyOf } from './phrases.js';
import type { ReportView } from './view.js';

const conditions = new Set(CONDITIONS);
const hurtful = new Set(HURTFUL);
const threatening = anyOf(THREATENING);
const threateningIf = anyOf(THREATENING_IF);
const FUTURE = /\b(?:will|would|shall|must|may|might)\b|[’']ll\b/;
const PLANNED: ReadonlySet<string> = new Set(['planned', 'cancelled']);
const WORDS_ONLY: ReadonlySet<string> = new Set(['state', 'announce', 'support', 'accuse', 'deny', 'request', 'reject', 'threaten']);

/** “Chad would not sit idle, its army chief said”, “If the raids go on, Chad will close the border”: words that threaten, though their verb is “say”. */
export function isThreat(view: ReportView, said: Attribution, drafts: readonly Draft[]): boolean {
  const words = wordsOf(view, said);
  if (!FUTURE.test(words)) return false;
  if (threatening.test(words)) return true;
  if (!isConditional(view, said)) return false;
  return threateningIf.test(words) || told(said, drafts).some((draft) => isHurtful(view, draft));
}

const isHurtful = (view: ReportView, { type, status, verb, trigger }: Draft): boolean =>
  hurtful.has(type) && (status === 'planned' || status === 'hypothetical') && !isCondition(view, verb >= 0 ? verb : trigger);

/** “The talks will resume on Monday, the mediator said”, “the visit had been put off”: who tells what is to come, or is off, announces it. */
export function isNews(view: ReportView, said: Attribution, drafts: readonly Draft[]): boolean {
  if (said.kind !== 'say' || isConditional(view, said)) return false;
  return told(said, drafts).some(
    ({ type, status, trigger, verb }) => !WORDS_ONLY.has(type) && PLANNED.has(status) && isMain(view, said, verb >= 0 ? verb : trigger),
  );
}

/** What is said, in lower case; where the cue is inserted (“Unless they are freed, Chad *said*, it would …”), what goes on behind it too. */
function wordsOf(view: ReportView, { scope, cue }: Attribution): string {
  const isInserted = scope.end <= view.tokens.start(cue) && view.tokens.form(cue + 1) === ',';
  const end = isInserted ? view.sentence(cue).end : scope.end;
  return view.text.article.text.slice(scope.start, end).toLowerCase().replace(/\s+/g, ' ');
}

const told = ({ scope }: Attribution, drafts: readonly Draft[]): Draft[] =>
  drafts.filter(({ evidence }) => evidence.start >= scope.start && evidence.start < scope.end);

/** Does a condition stand in what is said, or before or behind it in the sentence? */
function isConditional(view: ReportView, { cue }: Attribution): boolean {
  const { tokens } = view;
  const { first, last } = view.sentence(cue);
  for (let token = first; token < last; token++) if (opensCondition(view, token, tokens.lower(token))) return true;
  return false;
}

function opensCondition({ tokens }: ReportView, token: number, word: string): boolean {
  if (!conditions.has(word)) return false;
  if (word !== 'should' && word !== 'were') return true;
  // “*Should* Chad attack”: before its subject, at the head of the clause
  return token === 0 || ['PUNCT', 'CCONJ', 'SCONJ'].includes(tokens.upos(token - 1));
}

/** Is the verb that of the condition itself? */
const isCondition = (view: ReportView, verb: number): boolean =>
  view.tokens.children(verb).some((child) => child < verb && opensCondition(view, child, view.tokens.lower(child)));

/** The verb of the main clause of what is said: nothing in the scope governs it, or the cue does. */
function isMain(view: ReportView, { scope, cue }: Attribution, verb: number): boolean {
  const { tokens } = view;
  const head = tokens.head(verb);
  if (head < 0 || head === cue) return true;
  const inScope = tokens.start(head) >= scope.start && tokens.end(head) <= scope.end;
  return !inScope || (view.hasRel(verb, ['conj', 'nsubj', 'xcomp', 'cop']) && isMain(view, { scope, cue } as Attribution, head));
}
