import type { TokenTable } from '../../text/index.js';
import type { Quantity } from '../types.js';
import { type Clause, subtreeOf } from './clauses.js';

const LISTED: ReadonlySet<string> = new Set(['obj', 'iobj', 'nsubj:pass', 'obl']);

const counts = (tokens: TokenTable, part: readonly number[], quantities: readonly Quantity[]): boolean =>
  part.some((token) => quantities.some((quantity) => tokens.start(token) >= quantity.start && tokens.end(token) <= quantity.end));

/**
 * “It has given Madagascar two patrol boats and, in March, 200,000 doses”: members of a list that carry figures of their own
 * are facts of their own. The first stays with the verb.
 */
export function listParts(tokens: TokenTable, clause: Clause, quantities: readonly Quantity[]): Clause[] {
  const own = new Set(clause.own);
  const parts: Clause[] = [];
  for (const child of tokens.children(clause.head)) {
    if (!LISTED.has(tokens.rel(child)) || !own.has(child)) continue;
    for (const member of tokens.children(child)) {
      if (tokens.rel(member) !== 'conj' || tokens.upos(member) !== 'NOUN') continue;
      const part = subtreeOf(tokens, member).filter((token) => own.has(token));
      if (part.length < 3 || !counts(tokens, part, quantities)) continue;
      for (const token of part) own.delete(token);
      parts.push({ head: member, kind: 'conjunct', own: part, parent: clause.head });
    }
  }
  return parts.length ? [{ ...clause, own: clause.own.filter((token) => own.has(token)) }, ...parts] : [clause];
}
