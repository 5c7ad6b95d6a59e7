import { speechLemmas } from '../../lexicon/nominals.js';
import type { Words } from './words.js';

/** Where a noun phrase stands in its clause. */
export interface Role {
  readonly rel: string;
  readonly governor: number;
  readonly lemma: string;
  readonly verbal: boolean;
  /** Subject of a speech verb, or behind “according to”. */
  readonly speaks: boolean;
  /** Said of something: “was a diplomat”, “as the envoy”. */
  readonly predicative: boolean;
}

const ADDRESS_VERBS = new Set('tell urge ask warn inform brief assure persuade convince'.split(' '));

/** Role of the phrase whose head is word `head` and whose first word is `first`. */
export function roleOf(words: Words, first: number, head: number): Role {
  const { tokens } = words;
  let token = words.token(head);
  let rel = tokens.rel(token);
  // A conjunct plays the part of the first member: “Protesters and residents said”.
  for (let steps = 0; rel === 'conj' && tokens.head(token) >= 0 && steps < 4; steps++) {
    token = tokens.head(token);
    rel = tokens.rel(token);
  }
  const governor = tokens.head(token);
  const lemma = governor >= 0 ? tokens.lemma(governor) : '';
  const verbal = governor >= 0 && tokens.upos(governor) === 'VERB';
  const speech = verbal && speechLemmas.has(lemma);
  const before = first > words.sentenceFirst(first) ? words.lower(first - 1) : '';
  const according = before === 'to' && first - 2 >= words.sentenceFirst(first) && words.lower(first - 2) === 'according';
  return {
    rel,
    governor,
    lemma,
    verbal,
    speaks: (rel === 'nsubj' && speech) || according || (rel === 'obj' && speech && ADDRESS_VERBS.has(lemma)),
    predicative: hasCopula(words, words.token(head)) || before === 'as' || rel === 'xcomp',
  };
}

function hasCopula(words: Words, token: number): boolean {
  return words.tokens.children(token).some((child) => words.tokens.rel(child) === 'cop');
}

export const isSubject = (role: Role): boolean => role.rel === 'nsubj' || role.rel === 'nsubj:pass';

/** Something is done to it or given to it. */
export const isPatient = (role: Role): boolean => role.verbal && /^(?:nsubj:pass|obj|iobj)$/.test(role.rel);

/** Subject or object of a verb, or the agent of a passive: it takes part in what happens. */
export const takesPart = (role: Role): boolean => role.verbal && /^(?:nsubj|nsubj:pass|obj|iobj|obl:agent)$/.test(role.rel);
