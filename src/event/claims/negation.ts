import { NEGATORS } from '../../lexicon/claims.js';
import type { TokenTable } from '../../text/index.js';

/** “days and not weeks”, “after not quite three weeks”, “not only”: the clause itself is not negated. */
const isContrast = (tokens: TokenTable, at: number): boolean =>
  tokens.lower(at) === 'not' &&
  ((at > 0 && ['and', 'but', ','].includes(tokens.lower(at - 1))) ||
    (at + 1 < tokens.count && ['only', 'quite', 'just', 'least', 'guilty'].includes(tokens.lower(at + 1))));

/** Parts of a predicate beside its own word, and the arguments whose absence negates it. */
const OF_PREDICATE: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop', 'xcomp', 'advmod', 'root', 'conj', 'parataxis', 'ccomp']);
const ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'expl']);
const ADVERBS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'hardly']);

/** “did not come”, “could not be reached”: the adverb hangs on the predicate, or on what makes it up. */
function adverbNegates(tokens: TokenTable, at: number, predicate: number): boolean {
  const host = tokens.head(at);
  if (host === predicate) return true;
  return host >= 0 && tokens.head(host) === predicate && OF_PREDICATE.has(tokens.rel(host));
}

/** “No unit was deployed”, “paid no ransom”, “no longer denies”; not “a motion of no confidence”, “with no ship in sight”. */
function absenceNegates(tokens: TokenTable, at: number, predicate: number): boolean {
  const isDeterminer = ['det', 'advmod', 'neg', 'cc:preconj', 'cc'].includes(tokens.rel(at));
  const noun = isDeterminer ? tokens.head(at) : at;
  if (noun === predicate) return true;
  if (noun < 0 || tokens.head(noun) < 0) return false;
  const host = tokens.head(noun);
  // “knows of no quarrel”.
  const known = tokens.rel(noun) === 'obl' && tokens.lemma(tokens.head(noun)) === 'know';
  const counts = known || ARGUMENTS.has(tokens.rel(noun)) || tokens.lower(noun) === 'longer';
  return counts && (host === predicate || (tokens.head(host) === predicate && tokens.rel(host) === 'xcomp'));
}

/** Whether a clause says that its predicate is not so: a negation beside something else in it (“without a licence”, “on condition that he not be named”) does not count. */
export const isNegated = (tokens: TokenTable, own: readonly number[], predicate: number): boolean =>
  own.some((at) => {
    const word = tokens.lower(at);
    if (word === 'without') return tokens.head(at) === predicate && tokens.rel(at) === 'mark';
    if (!NEGATORS.has(word) || isContrast(tokens, at)) return false;
    return ADVERBS.has(word) ? adverbNegates(tokens, at, predicate) : absenceNegates(tokens, at, predicate);
  });
