import { PLAIN_CUES } from '../../lexicon/claims.js';
import type { AnnotatedText, TokenTable } from '../../text/index.js';
import { type Clause, FINITE, has, SUBJECTS, subtreeOf } from './clauses.js';

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'that']);

/** Clauses that a finite verb without a subject may head where the tree gave its subject away. */
const LOSERS: ReadonlySet<string> = new Set(['conjunct', 'reported', 'aside', 'main']);

const isOpen = (tokens: TokenTable, { head, own, kind }: Clause): boolean =>
  LOSERS.has(kind) &&
  tokens.upos(head) === 'VERB' &&
  own.some((token) => FINITE.test(tokens.xpos(token))) &&
  !has(tokens, head, (rel) => SUBJECTS.has(rel) || rel === 'cc');

const beforeCommas = (tokens: TokenTable, token: number): number => {
  let at = token;
  while (at > 0 && tokens.form(at) === ',') at--;
  return at;
};

/** The last word before the clause, a relative clause between them left out. */
function wordBefore(tokens: TokenTable, clauses: readonly Clause[], clause: Clause): number {
  const at = beforeCommas(tokens, (clause.own.find((token) => tokens.upos(token) !== 'PUNCT') ?? clause.head) - 1);
  const inserted = clauses.find(
    ({ own }) => own.includes(at) && RELATIVES.has(tokens.lower(own.find((token) => tokens.form(token) !== ',') ?? at)),
  );
  if (!inserted || inserted === clause) return at;
  return opensTime(tokens, at) ? -1 : beforeCommas(tokens, (inserted.own[0] ?? at) - 1);
}

const ORDERING: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'as']);

/** “that Chad sent since *Peru* became a member”: the noun is the verb's own, and the tree took the conjunction for a preposition. */
function opensTime(tokens: TokenTable, last: number): boolean {
  for (let head = last; head >= 0 && /^(?:NOUN|PROPN)$/.test(tokens.upos(head)); head = tokens.head(head))
    if (tokens.children(head).some((child) => ORDERING.has(tokens.lower(child)))) return true;
  return false;
}

/**
 * The noun that closes a list behind “, and” or describes what stands before a comma by the tree, and ends where the clause begins: a
 * list or a description that a finite verb follows is that verb's subject.
 */
function givenAway(tokens: TokenTable, last: number, verb: number): { readonly head: number; readonly phrase: readonly number[] } | null {
  for (let head = last; head >= 0; head = tokens.head(head)) {
    const rel = tokens.rel(head);
    if (!/^(?:NOUN|PROPN)$/.test(tokens.upos(head))) return null;
    if (rel !== 'conj' && rel !== 'appos') continue;
    const phrase = subtreeOf(tokens, head).filter((token) => token <= last);
    const first = phrase[0] ?? head;
    if (phrase.at(-1) !== last || tokens.form(first - (tokens.form(first) === ',' ? 0 : 1)) !== ',') continue;
    const joined = phrase.some((token) => tokens.rel(token) === 'cc' && tokens.head(token) === head);
    // “for humanitarian reasons, *the prisoners*”: what a preposition governs is no subject, and what seems to describe it may be one.
    const described = has(tokens, tokens.head(head), (of) => of === 'case') && !PLAIN_CUES.has(tokens.lemma(verb));
    if (rel === 'conj' ? joined : described) return { head, phrase };
  }
  return null;
}

/**
 * “The vote frees the aid, and *five officials* who had been barred may travel”: what the tree adds to the list before it, or takes for a
 * description, opens the clause of the verb behind it.
 */
export function newSubjects({ tokens }: AnnotatedText, clauses: readonly Clause[]): readonly Clause[] {
  return clauses.reduce<readonly Clause[]>((list, { head: verb }) => {
    const open = list.find(({ head }) => head === verb);
    if (!open || !isOpen(tokens, open)) return list;
    const found = givenAway(tokens, wordBefore(tokens, list, open), verb);
    if (!found || found.phrase.some((token) => open.own.includes(token))) return list;
    const isMoved = (token: number): boolean => found.phrase.includes(token);
    const moved = list.filter(({ kind }) => kind !== 'relative').flatMap(({ own }) => own.filter((token) => isMoved(token)));
    return list
      .map((clause) => {
        if (clause === open) return { ...open, subject: found.head, own: [...moved, ...open.own].sort((a, b) => a - b) };
        return clause.kind === 'relative' ? clause : { ...clause, own: clause.own.filter((token) => !isMoved(token)) };
      })
      .filter(({ own }) => own.some((token) => tokens.upos(token) !== 'PUNCT'));
  }, clauses);
}
