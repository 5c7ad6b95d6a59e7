import type { AnnotatedText, TokenTable } from '../../text/index.js';
import type { Clause } from './clauses.js';

/** Chain id by token: names first, then descriptions, then pronouns where no other mention holds the token. */
export function chainByToken(text: AnnotatedText): Map<number, number> {
  const found = new Map<number, number>();
  for (const kind of ['name', 'nominal', 'pronoun'] as const) {
    for (const chain of text.chains) {
      for (const mention of chain.mentions) {
        if (mention.kind !== kind) continue;
        for (let token = mention.first; token < mention.last; token++) if (!found.has(token)) found.set(token, chain.id);
      }
    }
  }
  for (const chain of text.chains) for (const mention of chain.mentions) found.set(mention.head, found.get(mention.head) ?? chain.id);
  return found;
}

const SUBJECT_RELS = ['nsubj', 'nsubj:pass', 'nsubj:outer'];

const subjectOf = (tokens: TokenTable, head: number): number | null =>
  tokens.children(head).find((child) => SUBJECT_RELS.includes(tokens.rel(child))) ?? null;

const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'whose']);

/**
 * Token that heads the subject: printed, or understood. A relative or participial clause takes the noun it hangs on,
 * a second verb and an adverbial without a subject take the subject of their governor.
 */
export function subjectToken(tokens: TokenTable, clause: Clause): number | null {
  if (clause.subject !== undefined) return clause.subject;
  let head = clause.head;
  let { kind } = clause;
  for (let steps = 0; steps < 6 && head >= 0; steps++) {
    const subject = subjectOf(tokens, head);
    const governor = tokens.head(head);
    if (subject !== null && !RELATIVE_PRONOUNS.has(tokens.lower(subject))) return subject;
    if (kind === 'relative' || kind === 'participle' || kind === 'apposition') return governor < 0 ? null : governor;
    if (subject !== null || governor < 0 || kind === 'main') return subject;
    head = governor;
    const rel = tokens.rel(head);
    kind = rel === 'acl:relcl' ? 'relative' : rel === 'acl' ? 'participle' : rel === 'root' ? 'adverbial' : kind;
  }
  return null;
}

const PLACE_CASES: ReadonlySet<string> = new Set(['in', 'at', 'to', 'near', 'off', 'from', 'into', 'outside', 'across', 'for']);

/** Chain of the first place or state that a preposition of place puts into the clause. */
export function placeOf(text: AnnotatedText, own: readonly number[], chains: ReadonlyMap<number, number>): number | null {
  const { tokens } = text;
  for (const token of own) {
    const chain = chains.get(token);
    const type = chain === undefined ? undefined : text.chains[chain]?.type;
    if (chain === undefined || (type !== 'place' && type !== 'state')) continue;
    const cased = tokens.children(token).some((child) => tokens.rel(child) === 'case' && PLACE_CASES.has(tokens.lower(child)));
    if (cased) return chain;
  }
  return null;
}

/** Chain ids in the clause beside the subject, in text order, each once. */
export function othersOf(own: readonly number[], chains: ReadonlyMap<number, number>, subject: number | null): number[] {
  const found = new Set<number>();
  for (const token of own) {
    const chain = chains.get(token);
    if (chain !== undefined && chain !== subject) found.add(chain);
  }
  return [...found];
}
